//! Which of the generated types are `Send`, `Sync` and `Copy`, and which are not; their variance.

use std::thread;

use pw::{Array, Ascii, Be, Error, Layout, Packet, Row, Slice, Stream, Unknown, Written};

use pinwire_tests::{copy, is_not, thread_safe};

use crate::packets::*;

/// A1-2, A2-10: views are values that any thread may hold as long as the bytes live.
const _: () = {
    copy::<OrderView<'_>>();
    copy::<TradeView<'_>>();
    copy::<RowsView<'_>>();
    copy::<ShortsView<'_>>();
    copy::<FeedView<'_>>();
    copy::<Array<'_, u16, Be, 4>>();
    copy::<Slice<'_, u16, Be>>();
    copy::<Row<Level>>();
    copy::<Unknown<'_, u8>>();
    copy::<Error>();
    copy::<Ascii<8>>();
    thread_safe::<LevelMut<'_>>();
    thread_safe::<TradeNeedsNote<'_>>();
    thread_safe::<Written<'_>>();
    thread_safe::<Stream<'_, Order>>();
};

// What can write exists once.
is_not!(
    LevelMut<'_>: Clone,
    LevelMut<'_>: Copy,
    TradeNeedsNote<'_>: Clone,
    Written<'_>: Clone,
    // A walk is a position: copying it by accident would repeat packets.
    Stream<'_, Order>: Copy,
);

/// A view in scoped threads (the rejected twin, `thread::spawn`, is a ui-test). (A1-2)
#[test]
fn scoped_threads_share_a_view() {
    let bytes = ORDER.to_vec();
    let view = Order::view(&bytes).unwrap();
    let ids: Vec<u32> = thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(move || view.id())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(ids, [view.id(); 4]);
}

/// The view for writing moves to another thread, and comes back with its borrow.
#[test]
fn a_mutable_view_moves_to_a_thread() {
    let mut bytes = [0; Level::SIZE];
    let mut level = Level::view_mut(&mut bytes).unwrap();
    thread::scope(|scope| {
        scope.spawn(move || level.set_size(7));
    });
    assert_eq!(Level::view(&bytes).unwrap().size(), 7);
}

/// While bytes are viewed they can be read by others, too; afterwards they can grow again. (A1-4: the legal twin)
#[test]
fn bytes_are_free_after_the_last_use() {
    let mut bytes = ORDER.to_vec();
    let id = Order::view(&bytes).unwrap().id();
    bytes.extend_from_slice(&ORDER);
    assert_eq!(Order::stream(&bytes).map(|order| order.unwrap().id()).collect::<Vec<_>>(), [id, id]);
}

/// A longer-lived view serves where a shorter one is asked for.
mod covariance {
    use super::*;

    macro_rules! shortens {
        ($($name:ident: $ty:ident),*) => {$(
            fn $name<'short, 'long: 'short>(view: $ty<'long>) -> $ty<'short> {
                view
            }
        )*};
    }
    shortens!(fixed: OrderView, tail: TradeView, rows: RowsView, owned: ShortsView, nested: InsideView);

    fn array<'short, 'long: 'short>(view: Array<'long, u16, Be, 4>) -> Array<'short, u16, Be, 4> {
        view
    }
    fn slice<'short, 'long: 'short>(view: Slice<'long, u16, Be>) -> Slice<'short, u16, Be> {
        view
    }

    #[test]
    fn views_are_covariant() {
        let long = [0; 22];
        let book = [0; Book::SIZE];
        let long_view = Bytes::view(&long).unwrap();
        let joined = {
            let short = [1; 3];
            let views = [long_view, Bytes::view(&short).unwrap()];
            views.iter().map(|view| view.tail().len()).sum::<usize>()
        };
        assert_eq!(joined, 21 + 2);
        assert_eq!(fixed(Order::view(&ORDER).unwrap()).side(), Side::Buy);
        assert_eq!(rows(Rows::view(&[0]).unwrap()).tail().len(), 0);
        assert_eq!(owned(Shorts::view(&[0]).unwrap()).tail().len(), 0);
        assert_eq!(array(Book::view(&book).unwrap().halves()).len(), 4);
        assert_eq!(slice(Shorts::view(&[0; 3]).unwrap().tail()).len(), 1);
        let mut inside = [0; 23];
        inside[22] = 2;
        assert_eq!(nested(Inside::view(&inside).unwrap()).tail().note_len(), 2);
        assert_eq!(tail(Trade::view(&inside[1..]).unwrap()).note_len(), 2);
    }
}
