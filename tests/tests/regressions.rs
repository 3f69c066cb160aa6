//! Faults that reviews found, each with the case that showed it.

use pw::prelude::*;

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
#[pinwire(crate = ::pw)]
enum Mode {
    Off = 0,
    On = 1,
}

#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
struct Wide {
    value: u64,
}

#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
struct Message<'a> {
    #[pinwire(len = body + 2)]
    size: u8,
    kind: u8,
    #[pinwire(tag = kind)]
    body: Body<'a>,
}

#[derive(Packet)]
#[pinwire(tag = u8, external, crate = ::pw)]
enum Body<'a> {
    #[pinwire(tag = 1)]
    Wide(Wide),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

/// X-17, A2-5: a packet whose own length is too short will not get better with more bytes.
#[test]
fn too_short_is_not_need_more() {
    let complete = [4, 1, 9, 9];
    assert_eq!(Message::view(&complete).unwrap_err().kind(), ErrorKind::TooShort(6));
    let followed = [4, 1, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0];
    let error = Message::view_prefix(&followed).unwrap_err();
    assert_eq!((error.kind(), error.needed(), error.offset()), (ErrorKind::TooShort(6), None, 2));
    // While bytes are missing by the packet's own length, more do help.
    assert_eq!(Message::view(&[10, 1, 9, 9]).unwrap_err().needed(), Some(6));
}

#[derive(Packet)]
#[pinwire(crate = ::pw)]
struct Inner {
    mode: Mode,
    #[pinwire(bits = 4)]
    high: u8,
    #[pinwire(bits = 4)]
    low: u8,
}

#[derive(Packet)]
#[pinwire(crate = ::pw)]
struct Outer {
    first: u8,
    inner: Inner,
    last: u8,
}

/// B4-5: a setter that refuses a value leaves the packet as it was.
#[test]
fn a_refused_value_changes_nothing() {
    let mut bytes = [7, 1, 0x21, 8];
    let mut outer = Outer::view_mut(&mut bytes).unwrap();
    assert!(outer.set_inner(Inner { mode: Mode::Off, high: 3, low: 16 }).is_err());
    assert_eq!(outer.as_view().inner().mode(), Mode::On);
    outer.set_inner(Inner { mode: Mode::Off, high: 3, low: 4 }).unwrap();
    assert_eq!(bytes, [7, 0, 0x34, 8]);
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

/// A3-2: an unknown tag of an inner union is behind the tag of the outer one.
#[test]
fn an_inner_unknown_tag_has_its_own_offset() {
    let error = Around::view(&[1, 9]).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::UnknownTag(9, 0), 1));
    let error = Around::view(&[3, 9]).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::UnknownTag(3, 0), 0));
}

#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
struct Letter {
    #[pinwire(null = 'x')]
    grade: Option<char>,
}

/// B4-8: a sentinel does not spare its type's own check.
#[test]
fn a_sentinel_field_is_still_checked() {
    assert_eq!(Letter::view(&[0, 0, 0, b'x']).unwrap().grade(), None);
    assert_eq!(Letter::view(&[0, 0, 0, b'a']).unwrap().grade(), Some('a'));
    assert_eq!(Letter::view(&[0, 0, 0xD8, 0]).unwrap_err().kind(), ErrorKind::NotChar(0xD800));
}
