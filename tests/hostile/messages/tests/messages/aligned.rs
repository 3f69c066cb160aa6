//! Attack files on messages whose numbers are aligned: what stands in the padding, and padding with nothing behind it.
//! (X-4, B2-3, A3-4)

use pinwire_hostile_messages::le;
use pinwire_hostile_messages::message::build::{NONE, ends, rows, table, tagged};
use pw::{ErrorKind, Message, UnknownBuf};

use crate::small::{Wide, accepted, refused};

/// Header 6, block 13: the data lane begins at 19, the floats at 24.
fn wide(ends: [u32; 3], lane: &[u8]) -> Vec<u8> {
    table(NONE, 9, &[&[7][..], &le![ends[0], ends[1], ends[2]]].concat(), lane)
}

#[test]
fn numbers_stand_behind_their_padding() {
    let lane = [&[0; 5][..], &le![1.5_f64, 2.5_f64], &le![7_u16]].concat();
    let bytes = wide([21, 23, 23], &lane);
    assert!(accepted::<Wide>(&bytes));
    let view = Wide::view(&bytes).expect("two floats and a number");
    assert_eq!((view.floats().iter().sum::<f64>(), view.shorts().iter().sum::<u16>()), (4.0, 7));
    assert_eq!(view.to_value().to_vec().as_deref(), Ok(&bytes[..]));
}

/// Nothing in the padding means anything to a reader; only zeros are canonical.
#[test]
fn padding_that_is_not_zero() {
    let lane = [&[0; 5][..], &le![1.5_f64]].concat();
    for at in 0..5 {
        for byte in 1..=u8::MAX {
            let mut bytes = wide([13, 13, 13], &lane);
            bytes[19 + at] = byte;
            assert!(!accepted::<Wide>(&bytes), "byte {at} of the padding");
            assert_eq!(Wide::view_canonical(&bytes).expect_err("not zero").kind(), ErrorKind::NotCanonical);
            let view = Wide::view(&bytes).expect("one float");
            assert_eq!(view.floats().get(0), Some(1.5));
            assert_eq!(view.to_value().to_vec().as_deref(), Ok(&wide([13, 13, 13], &lane)[..]), "zeros are written");
        }
    }
}

/// An empty list has no padding: else it would have two forms.
#[test]
fn padding_only() {
    assert!(accepted::<Wide>(&wide([0, 0, 0], b"")));
    for len in 1..=5 {
        let kind = refused::<Wide>(&wide([len, len, len], &vec![0; len as usize]));
        assert_eq!(kind, ErrorKind::PaddingOnly(len as usize));
    }
    // The shorts: behind nothing one byte of padding, behind one float none.
    assert_eq!(refused::<Wide>(&wide([0, 1, 1], &[0])), ErrorKind::PaddingOnly(1));
    assert!(accepted::<Wide>(&wide([0, 3, 3], &[0, 5, 0])));
    let float = [&[0; 5][..], &le![1.5_f64]].concat();
    assert!(accepted::<Wide>(&wide([13, 15, 15], &[&float[..], &[5, 0]].concat())));
}

/// What stands behind the padding divides into elements.
#[test]
fn elements_that_do_not_divide() {
    for len in 6..13 {
        let kind = refused::<Wide>(&wide([len, len, len], &vec![0; len as usize]));
        assert_eq!(kind, ErrorKind::UnevenLength { bytes: len as usize - 5, element: 8 });
    }
    // A writer that forgot the padding.
    let kind = refused::<Wide>(&wide([8, 8, 8], &1.5_f64.to_le_bytes()));
    assert_eq!(kind, ErrorKind::UnevenLength { bytes: 3, element: 8 });
}

/// A list in a list is not aligned: only those that a message holds itself.
#[test]
fn lists_in_lists_have_no_padding() {
    let body = ends(2, &[8, 16], &le![1.5_f64, 2.5_f64]);
    let bytes = wide([0, 0, body.len() as u32], &body);
    assert!(accepted::<Wide>(&bytes));
    assert_eq!(Wide::view(&bytes).expect("a grid").grid().get(1).and_then(|list| list.get(0)), Some(2.5));
}

/// One of each thing that can be aligned in another.
#[derive(Message)]
#[pinwire(crate = ::pw, align = 16)]
struct Holder {
    n: u8,
    nested: Option<Wide>,
    rows: Vec<Wide>,
    shape: Shape,
    shapes: Vec<Shape>,
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8, align = 8)]
enum Shape {
    #[pinwire(tag = 1)]
    Nothing,
    #[pinwire(tag = 2)]
    Line { to: Vec<f64> },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn small() -> Wide {
    Wide { n: 1, floats: vec![1.5], shorts: vec![2], grid: vec![] }
}

fn holder() -> Holder {
    Holder {
        n: 1,
        nested: Some(small()),
        rows: vec![small(), small()],
        shape: Shape::Line { to: vec![2.5] },
        shapes: vec![
            Shape::Nothing,
            Shape::Line { to: vec![3.5, 4.5] },
            Shape::Other(UnknownBuf { tag: 9, bytes: vec![1, 2, 3] }),
        ],
    }
}

/// All numbers of a message at an aligned address are aligned, however deep they stand.
#[test]
fn numbers_are_aligned_at_every_depth() {
    let bytes = holder().to_vec().expect("a value");
    assert_eq!(bytes.len(), holder().encoded_len());
    let mut memory = vec![0; bytes.len() + 64];
    let start = memory.as_ptr().align_offset(64);
    let bytes = {
        memory[start..start + bytes.len()].copy_from_slice(&bytes);
        &memory[start..start + bytes.len()]
    };
    assert!(!accepted::<Holder>(bytes), "an unknown variant");
    let view = Holder::view(bytes).expect("what was written");
    assert!(view == holder());
    assert_eq!(view.nested().and_then(|nested| nested.floats().as_native()), Some(&[1.5][..]));
    assert!(
        view.rows()
            .iter()
            .all(|row| row.floats().as_native() == Some(&[1.5]) && row.shorts().as_native() == Some(&[2]))
    );
    let ShapeView::Line(line) = view.shape() else { panic!("a line was written") };
    assert_eq!(line.to().as_native(), Some(&[2.5][..]));
    let Some(ShapeView::Line(line)) = view.shapes().get(1) else { panic!("a line was written") };
    assert_eq!(line.to().as_native(), Some(&[3.5, 4.5][..]));
}

/// At an address that is not aligned nothing is lent, and all values are the same.
#[test]
fn other_addresses_give_the_same_values() {
    let bytes = holder().to_vec().expect("a value");
    let mut memory = vec![0; bytes.len() + 128];
    let start = memory.as_ptr().align_offset(64);
    for shift in 1..16 {
        let place = start + shift..start + shift + bytes.len();
        memory[place.clone()].copy_from_slice(&bytes);
        let view = Holder::view(&memory[place]).expect("what was written");
        assert!(view == holder());
        let native = view.rows().get(0).and_then(|row| row.floats().as_native());
        assert_eq!(native.is_some(), shift % 8 == 0, "{shift}");
    }
}

/// Every byte of padding in that message may be anything to a reader; to be canonical each is zero.
#[test]
fn padding_at_every_depth() {
    let mut value = holder();
    value.shapes.pop();
    let bytes = value.to_vec().expect("a value");
    assert!(accepted::<Holder>(&bytes));
    let mut padding = 0;
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0x55;
        // A byte that no value depends on is padding.
        let Ok(view) = Holder::view(&changed) else { continue };
        if view == value {
            assert!(Holder::view_canonical(&changed).is_err(), "a second canonical form: byte {at} of {bytes:02x?}");
            padding += 1;
        }
    }
    assert!(padding > 20, "{padding} bytes of padding");
}

/// Padding in lists of enums and in rows counts from the start of the list.
#[test]
fn lists_with_padding_only() {
    #[derive(Message)]
    #[pinwire(crate = ::pw, align = 8)]
    struct Shapes {
        shapes: Vec<Shape>,
    }
    // Header and block: 10 bytes; the list at 16, its entries at 20, its lane at 25 for one element.
    let list = |entries: &[(u8, u32)], lane: &[u8]| {
        let body = [&[0; 6][..], &tagged(entries.len() as u32, entries, lane)].concat();
        table(NONE, 0, &le![body.len() as u32], &body)
    };
    assert!(accepted::<Shapes>(&list(&[(1, 0)], b"")));
    for len in 1..=7 {
        assert_eq!(refused::<Shapes>(&list(&[(1, len)], &vec![0; len as usize])), ErrorKind::PaddingOnly(len as usize));
        assert_eq!(
            refused::<Shapes>(&list(&[(99, len)], &vec![0; len as usize])),
            ErrorKind::PaddingOnly(len as usize)
        );
    }
    assert!(!accepted::<Shapes>(&list(&[(99, 8)], &[0; 8])), "one byte of an unknown variant");
    #[derive(Message)]
    #[pinwire(crate = ::pw, align = 8)]
    struct Wides {
        rows: Vec<Wide>,
    }
    // The list at 16, its row at 26, its lane at 39, the floats at 40 = 24 from the start of the list.
    let list = |lane: &[u8]| {
        let end = lane.len() as u32;
        let row = [&[7][..], &le![end, end, end]].concat();
        let body = [&[0; 6][..], &rows(1, 13, NONE, 9, &row, lane)].concat();
        table(NONE, 0, &le![body.len() as u32], &body)
    };
    assert!(accepted::<Wides>(&list(&[&[0][..], &le![1.5_f64]].concat())));
    assert_eq!(refused::<Wides>(&list(&[0])), ErrorKind::PaddingOnly(1));
    assert!(!accepted::<Wides>(&list(&[&[1][..], &le![1.5_f64]].concat())));
}
