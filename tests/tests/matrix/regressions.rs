//! Faults that reviews found, each with the bytes that showed it.

use pw::ErrorKind::{NeedMore, NotChar, OutOfRange, TagMismatch, TooShort, UnknownTag};
use pw::{Bits, Field, Layout, Open, Packet, Unknown};

use crate::packets::*;

/// A packet that its own length ends too early is invalid: no number of further bytes would help. (X-17, A2-5)
#[test]
fn a_packet_inside_a_known_end_is_not_asked_for_more() {
    let bytes = [1, 0, 16, 9, 9];
    let error = Message::view(&bytes).unwrap_err();
    assert_eq!(error.kind(), NeedMore(14), "the length itself asks for more");
    let mut short = [0; 40];
    short[..2].copy_from_slice(&[30, 0]);
    let error = LenTrade::view(&short[..32]).unwrap_err();
    assert_eq!((error.kind(), error.offset(), error.needed()), (TooShort(4), 2, None));
    let text = "Fields at byte 2: expected 4 more before the end that the packet's length sets";
    assert_eq!(error.to_string(), text);
    let mut stream = LenTrade::stream(&short);
    assert_eq!(stream.next().unwrap().unwrap_err().kind(), TooShort(4));
    assert!(stream.next().is_none());

    assert_eq!(Counted::view(&[4, 1, 9, 9]).unwrap_err().kind(), TooShort(6));
    let followed = [4, 1, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0];
    let error = Counted::view_prefix(&followed).unwrap_err();
    assert_eq!((error.kind(), error.needed(), error.offset()), (TooShort(6), None, 2));
    // While bytes are missing by the packet's own length, more do help.
    assert_eq!(Counted::view(&[10, 1, 9, 9]).unwrap_err().needed(), Some(6));
}

#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
struct Counted<'a> {
    #[pinwire(len = body + 2)]
    size: u8,
    kind: u8,
    #[pinwire(tag = kind)]
    body: CountedBody<'a>,
}

#[derive(Packet)]
#[pinwire(tag = u8, external, crate = ::pw)]
enum CountedBody<'a> {
    #[pinwire(tag = 1)]
    Wide(Wide),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
struct Wide {
    value: u64,
}

/// A packet of 34 bytes behind a length.
#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
struct LenTrade {
    #[pinwire(len = body)]
    size: u16,
    body: Fields,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
struct Fields {
    all: [u8; 34],
}

/// A setter that refuses changes nothing, however many parts its field has. (B4-5)
#[test]
fn a_refused_setter_changes_nothing() {
    let before = [0x31, 0x11, 0x22, 0x31, 0, 7, 0x52];
    let mut bytes = before.map(|byte| byte & 0xf0 | 1);
    bytes[5] = 7;
    let before = bytes;
    let bad = Nibbles { low: 99, kind: Two::Two };
    let good = Nibbles { low: 9, kind: Two::Two };
    let mut holder = Holder::view_mut(&mut bytes).unwrap();
    assert_eq!(holder.set_one(bad).unwrap_err().kind(), OutOfRange(99));
    assert_eq!(holder.set_three([good, good, bad]).unwrap_err().offset(), 3);
    assert_eq!(holder.set_pair((9, bad)).unwrap_err().offset(), 6);
    assert_eq!(holder.as_view().one().kind(), Two::One);
    assert_eq!(bytes, before);
    Holder::view_mut(&mut bytes).unwrap().set_three([good; 3]).unwrap();
    assert_eq!(bytes[1..4], [0x92; 3]);

    let mut bytes = [7, 1, 0x21, 8];
    let mut ends = Ends::view_mut(&mut bytes).unwrap();
    assert!(ends.set_middle(Middle { mode: Mode::Off, high: 3, low: 16 }).is_err());
    assert_eq!(ends.as_view().middle().mode(), Mode::On);
    ends.set_middle(Middle { mode: Mode::Off, high: 3, low: 4 }).unwrap();
    assert_eq!(bytes, [7, 0, 0x34, 8]);
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
#[pinwire(crate = ::pw)]
enum Mode {
    Off = 0,
    On = 1,
}

#[derive(Packet)]
#[pinwire(crate = ::pw)]
struct Middle {
    mode: Mode,
    #[pinwire(bits = 4)]
    high: u8,
    #[pinwire(bits = 4)]
    low: u8,
}

#[derive(Packet)]
#[pinwire(crate = ::pw)]
struct Ends {
    first: u8,
    middle: Middle,
    last: u8,
}

/// The offset of an inner union's unknown tag counts the outer tag. (A3-2)
#[test]
fn an_unknown_tag_inside_a_union_has_its_offset() {
    let error = Outer::view(&[0, 7, 9, 0, 0]).unwrap_err();
    assert_eq!(error.kind(), UnknownTag(9, 0));
    assert!(error.offset() >= 2, "{error}");
    let error = Outer::view(&[0, 9]).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (UnknownTag(9, 0), 0));

    let error = Around::view(&[1, 9]).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (UnknownTag(9, 0), 1));
    let error = Around::view(&[3, 9]).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (UnknownTag(3, 0), 0));
}

#[derive(Packet)]
#[pinwire(tag = u8, crate = ::pw)]
enum Within {
    #[pinwire(tag = 5)]
    Wide(Wide),
}

#[derive(Packet)]
#[pinwire(tag = u8, crate = ::pw)]
enum Around {
    #[pinwire(tag = 1)]
    Within(Within),
}

#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
struct Letter {
    #[pinwire(null = 'x')]
    grade: Option<char>,
}

/// A sentinel does not spare its type's own check. (B4-8)
#[test]
fn a_sentinel_field_is_still_checked() {
    assert_eq!(Letter::view(&[0, 0, 0, b'x']).unwrap().grade(), None);
    assert_eq!(Letter::view(&[0, 0, 0, b'a']).unwrap().grade(), Some('a'));
    assert_eq!(Letter::view(&[0, 0, 0xD8, 0]).unwrap_err().kind(), NotChar(0xD800));
}

/// What is unknown keeps its own tag: beside another one it is not written.
#[test]
fn an_unknown_body_is_written_with_its_own_tag_only() {
    let mut out = [0; 8];
    let kept = |kind, tag| Keeper { kind: Open::from_repr(kind), body: Kept::Unknown(Unknown { tag, bytes: b"ab" }) };
    assert_eq!(kept(7, 9).encode_into(&mut out).unwrap_err().kind(), TagMismatch(7, 0));
    assert_eq!(kept(1, 1).encode_into(&mut out).unwrap_err().kind(), TagMismatch(1, 0), "a known tag is not unknown");
    assert_eq!(kept(9, 9).encode_into(&mut out), Ok(3));
    assert_eq!(out[..3], *b"\x09ab");
}

/// A dump shows what is not known, too, and floats with the digits that they have.
#[test]
fn debug_shows_everything() {
    let text = format!("{:?}", Keeper::view(b"\x09ab").unwrap());
    assert!(text.contains("[97, 98]") && text.contains('9'), "{text}");
    let mut order = ORDER;
    order[16..].copy_from_slice(&0.1_f32.to_be_bytes());
    let text = format!("{:?}", Order::view(&order).unwrap());
    assert!(text.ends_with("price: 0.1 }"), "{text}");
}

/// A schema that somebody else made up is answered, not a reason to panic.
#[test]
fn a_forged_field_is_read_without_a_panic() {
    for (start, width) in [(u32::MAX, 9), (0, u32::MAX), (7, 65), (u32::MAX - 7, u32::MAX), (3, 0)] {
        for msb_first in [true, false] {
            let forged = Field { bits: Some(Bits { start, width, msb_first }), ..Order::SCHEMA.fields[2] };
            let _ = (forged.scalar(&[1; 4]), forged.scalar(&[]));
        }
    }
    let _ = Field { offset: usize::MAX, size: usize::MAX, ..Order::SCHEMA.fields[1] }.scalar(&[1; 4]);
}
