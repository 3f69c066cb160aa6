//! Everything that is borrowed lies in the buffer, where the layout says. (B4-3, B5-4, A4-1)

use pw::{Ascii, Layout, Packet, Row, Visit};

use crate::packets::*;

/// Bytes from the start of `buffer` to the start of `part`; the part must lie inside.
fn place(buffer: &[u8], part: &[u8]) -> usize {
    let (outer, inner) = (buffer.as_ptr_range(), part.as_ptr_range());
    assert!(outer.start <= inner.start && inner.end <= outer.end, "outside of the buffer");
    inner.start.addr() - outer.start.addr()
}

fn offset<P: Packet>(field: &str) -> usize {
    P::SCHEMA.fields.iter().find(|facts| facts.name == field).unwrap().offset
}

#[repr(align(16))]
struct Aligned([u8; 160]);

/// `[T; N]`, text, nested packets: at base + offset, at every alignment. (A2-5: offsets 0..15)
#[test]
fn fields_are_seen_in_place() {
    let buffer = Aligned(std::array::from_fn(|index| index as u8));
    for start in 0..16 {
        let bytes = &buffer.0[start..start + Book::SIZE];
        let view = Book::view(bytes).unwrap();
        assert_eq!(place(bytes, view.as_bytes()), 0);
        assert_eq!(place(bytes, view.raw()), offset::<Book>("raw"));
        assert_eq!(place(bytes, view.levels().as_bytes()), offset::<Book>("levels"));
        assert_eq!(place(bytes, view.halves().as_bytes()), offset::<Book>("halves"));
        assert_eq!(place(bytes, view.symbol().raw()), offset::<Book>("symbol"));
        assert_eq!(place(bytes, view.inner().as_bytes()), offset::<Book>("inner"));
        for (index, level) in view.levels().iter().enumerate() {
            assert_eq!(place(bytes, level.as_bytes()), offset::<Book>("levels") + index * Level::SIZE);
        }
        // The numbers are those of the bytes, whatever the alignment.
        let base = u16::try_from(start).unwrap();
        assert_eq!(view.seq(), base << 8 | (base + 1));
        let half = base + u16::try_from(offset::<Book>("halves")).unwrap();
        assert_eq!(view.halves().get(0), Some(half << 8 | (half + 1)));
    }
}

/// Tails of every kind point into the buffer.
#[test]
fn tails_are_seen_in_place() {
    let buffer = Aligned([b'a'; 160]);
    for start in 0..16 {
        let bytes = &buffer.0[start..start + 33];
        assert_eq!(place(bytes, Bytes::view(bytes).unwrap().tail()), 1);
        assert_eq!(place(bytes, Text::view(bytes).unwrap().tail().as_bytes()), 1);
        assert_eq!(place(bytes, Shorts::view(bytes).unwrap().tail().as_bytes()), 1);
        let rows: &[Row<Level>] = Rows::view(bytes).unwrap().tail();
        assert_eq!((rows.len(), place(bytes, zerocopy::IntoBytes::as_bytes(rows))), (2, 1));
        let names: &[Ascii<4, 0>] = Names::view(bytes).unwrap().tail();
        assert_eq!((names.len(), place(bytes, names[7].raw())), (8, 29));
    }
}

/// Rows are one cast: the same address, no copy, for `rows` and `rows_prefix`. (B4-8)
#[test]
fn rows_are_one_cast() {
    let buffer = Aligned(std::array::from_fn(|index| index as u8));
    for start in 0..16 {
        let bytes = &buffer.0[start..start + 48];
        let rows = Level::rows(bytes).unwrap();
        assert_eq!((rows.len(), size_of_val(rows)), (3, 48));
        assert_eq!(rows.as_ptr().addr(), bytes.as_ptr().addr());
        assert_eq!(rows[2].view(), Level::view(&bytes[32..]).unwrap());
        let (rows, rest) = Level::rows_prefix(&bytes[..47]);
        assert_eq!((rows.len(), rest.len(), place(bytes, rest)), (2, 15, 32));
        assert_eq!(rows.as_ptr().addr(), bytes.as_ptr().addr());
        assert_eq!(Level::rows(&[]).unwrap().len(), 0);
    }
}

/// A row is a citizen of zerocopy and bytemuck.
#[test]
fn rows_are_plain_data() {
    fn zerocopy_type<
        T: zerocopy::FromBytes + zerocopy::IntoBytes + zerocopy::Immutable + zerocopy::KnownLayout + zerocopy::Unaligned,
    >() {
    }
    fn pod<T: bytemuck::Pod>() {}
    zerocopy_type::<Row<Level>>();
    zerocopy_type::<Ascii<8>>();
    pod::<Row<Level>>();
    pod::<Ascii<8, 0>>();

    let bytes: [u8; 33] = std::array::from_fn(|index| index as u8);
    let rows: &[Row<Level>] = bytemuck::cast_slice(&bytes[1..]);
    assert_eq!(rows, Level::rows(&bytes[1..]).unwrap());
    assert_eq!(bytemuck::bytes_of(&rows[1]), &bytes[17..]);
    assert_eq!(align_of::<Row<Level>>(), 1);
}

/// A part borrows the buffer, not the view that it came from. (B5-4)
#[test]
fn parts_outlive_the_view() {
    let bytes = [0; Book::SIZE];
    let level;
    let symbol: &Ascii<5>;
    let halves;
    {
        let view = Book::view(&bytes).unwrap();
        level = view.levels().get(1).unwrap();
        symbol = view.symbol();
        halves = view.halves();
    }
    assert_eq!((level.size(), symbol.raw(), halves.len()), (0, &[0; 5], 4));
}

/// `'static` bytes need no pool, and their views can be kept anywhere. (A2-12)
#[test]
fn static_bytes() {
    use std::sync::OnceLock;
    static FILE: &[u8] = include_bytes!("trade.bin");
    static KEPT: OnceLock<TradeView<'static>> = OnceLock::new();
    let view = KEPT.get_or_init(|| Trade::view(FILE).unwrap());
    assert_eq!((view.id(), view.note()), (7, &b"opening"[..]));
    let far = std::thread::spawn(|| KEPT.get().unwrap().symbol().as_str().unwrap().to_owned());
    assert_eq!(far.join().unwrap(), "ESZ6");
}

/// What is kept longer than the buffer is an owned value.
#[test]
fn owned_values_go_into_a_longer_lived_cache() {
    let mut cache = std::collections::HashMap::new();
    {
        let bytes = include_bytes!("trade.bin").to_vec();
        let view = Trade::view(&bytes).unwrap();
        cache.insert(view.id(), (*view.symbol(), view.note().to_owned()));
    }
    assert_eq!(cache[&7].1, b"opening");
}

/// Two views are equal when their bytes are; a view of other bytes is not.
#[test]
fn views_compare() {
    let (one, two) = ([1; 16], [1; 16]);
    assert_eq!(Level::view(&one).unwrap(), Level::view(&two).unwrap());
    assert_ne!(Level::view(&one).unwrap(), Level::view(&[2; 16]).unwrap());
    assert_eq!(Level::view(&one).unwrap().name(), "Level");
}
