//! Views borrow the bytes and nothing else. (A1-2, A2-8, A2-10, A4-1, B4-3, B5-4; what must not compile is in ui-tests)

use std::fmt::Debug;
use std::ops::Range;

use pw::prelude::*;
use pw::{Mut, RowsMut, SliceMut, View};

use crate::random::Random;
use crate::shapes::{All, AllMut, AllView, Leg, LegView, Vec3, Vec3View};

/// A2-5: views are small values that go anywhere, and take their bytes along by name only.
#[test]
fn views_are_copy_send_sync() {
    fn shared<T: Copy + Send + Sync + Debug + PartialEq>() {}
    fn lent<T: Send + Sync + Debug>() {}
    shared::<AllView<'_>>();
    shared::<View<'_, Leg>>();
    shared::<Strs<'_>>();
    lent::<AllMut<'_>>();
    lent::<Mut<'_, Leg>>();
    lent::<SliceMut<'_, Vec3>>();
    fn list_of<T: Copy + Send + Sync + Debug + PartialEq + IntoIterator<IntoIter: Clone + Send + Sync>>(_: T) {}
    let mut bytes = Random(1).all().to_vec().unwrap();
    let view = All::view(&bytes).unwrap();
    list_of(view.legs());
    list_of(view.names());
    list_of(view.blobs());
    list_of(view.grid());
    list_of(view.leg_grid());
    list_of(view.tuples());
    list_of(view.pairs());
    list_of(view.sizes());
    list_of(view.pos());
    fn rows<T: Message>(_: &RowsMut<'_, <T as pw::__private::Fielded>::Shape>)
    where
        for<'buf> RowsMut<'buf, <T as pw::__private::Fielded>::Shape>: Send + Sync,
    {
    }
    rows::<Leg>(&All::view_mut(&mut bytes).unwrap().legs_mut());
}

/// A1-2: threads inside the life of the buffer may share views of it.
#[test]
fn threads_share_a_view() {
    let value = Random(2).all();
    let bytes = value.to_vec().unwrap();
    let view = All::view(&bytes).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| assert!(view == value));
        }
        let leg = view.leg();
        let expected = &value.leg.name;
        scope.spawn(move || assert_eq!(leg.name(), expected));
    });
}

/// B5-4: what a getter returns lives as long as the bytes, not as the view it was asked of.
#[test]
fn children_outlive_their_parents() {
    fn children<'buf>(
        bytes: &'buf [u8],
    ) -> (LegView<'buf>, &'buf str, Option<LegView<'buf>>, Vec<&'buf str>, Vec3View<'buf>) {
        let view = All::view(bytes).unwrap();
        let legs = view.legs();
        let first = legs.iter().next();
        (view.leg(), view.symbol(), first, view.names().iter().collect(), view.at())
    }
    let value = Random(6).all();
    let bytes = value.to_vec().unwrap();
    let (leg, symbol, first, names, at) = children(&bytes);
    assert_eq!((leg.name(), symbol), (value.leg.name.as_str(), value.symbol.as_str()));
    assert_eq!(first.map(|leg| leg.name().to_owned()), value.legs.first().map(|leg| leg.name.clone()));
    assert_eq!(names, value.names);
    assert_eq!(at.z(), value.at.z);
}

/// A4-1, B4-3: text, bytes, arrays and Packets are seen where they lie.
#[test]
fn what_is_borrowed_lies_in_the_buffer() {
    for seed in 0..40 {
        let bytes = Random(seed).all().to_vec().unwrap();
        let view = All::view(&bytes).unwrap();
        let buffer = bytes.as_ptr_range();
        let inside = |part: &[u8]| part.is_empty() || lies_in(&buffer, part);
        assert!(inside(view.symbol().as_bytes()) && inside(view.blob()) && inside(view.leg().name().as_bytes()));
        assert!(view.note().is_none_or(|note| inside(note.as_bytes())));
        assert!(view.names().iter().all(|name| inside(name.as_bytes())) && view.blobs().iter().all(inside));
        assert!(view.text_grid().iter().flatten().all(|text| inside(text.as_bytes())));
        assert!(view.legs().iter().all(|leg| inside(leg.name().as_bytes())));
        assert!(view.tuples().iter().all(|(_, text, _)| inside(text.as_bytes())));
        assert!(view.path().iter().all(|at| lies_in(&buffer, at.as_bytes())));
        // At base + offset.
        let place = |name| 6 + All::SCHEMA.fields.iter().find(|field| field.name == name).unwrap().offset;
        assert_eq!(view.tag().as_ptr(), bytes[place("tag")..].as_ptr());
        assert_eq!(view.at().as_bytes().as_ptr(), bytes[place("at")..].as_ptr());
        assert_eq!(view.bar().as_bytes().as_ptr(), bytes[place("bar")..].as_ptr());
    }
    assert!(!lies_in(&[1].as_ptr_range(), b"elsewhere"), "negative control");
}

fn lies_in(buffer: &Range<*const u8>, part: &[u8]) -> bool {
    let part = part.as_ptr_range();
    buffer.start <= part.start && part.end <= buffer.end
}

/// A value that borrows borrows from the bytes, not from the view.
#[test]
fn borrowed_values_outlive_the_view() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Note<'a> {
        text: &'a str,
        bytes: Option<&'a [u8]>,
        names: Vec<&'a str>,
    }
    let bytes = Note { text: "é", bytes: Some(&[1]), names: vec!["x"] }.to_vec().unwrap();
    let value: Note<'_> = Note::view(&bytes).unwrap().to_value();
    assert_eq!((value.text, value.bytes, &value.names[..]), ("é", Some(&[1][..]), &["x"][..]));
    assert!(
        lies_in(&bytes.as_ptr_range(), value.text.as_bytes())
            && lies_in(&bytes.as_ptr_range(), value.names[0].as_bytes())
    );
}

/// A2-5: the same at every address.
#[test]
fn any_address_is_good() {
    let value = Random(11).all();
    let bytes = value.to_vec().unwrap();
    for offset in 0..16 {
        let mut moved = vec![0; offset];
        moved.extend(&bytes);
        assert!(All::view(&moved[offset..]).unwrap() == value);
    }
}

/// what is kept for longer is copied.
#[test]
fn owned_values_outlive_the_buffer() {
    let value = Random(12).all();
    let (kept, name) = {
        let bytes = value.to_vec().unwrap();
        let view = All::view(&bytes).unwrap();
        (view.to_value(), view.symbol().to_owned())
    };
    assert_eq!(kept, value);
    assert_eq!(name, value.symbol);
}
