//! Packets: bits, flags, sentinels, unions.

use pw::prelude::*;
use serde::{Deserialize, Serialize};

use super::{round_trip, same, written};

bitflags::bitflags! {
    #[derive(Clone, Copy, PartialEq, Debug)]
    pub struct Marks: u16 {
        const OPEN = 1;
        const LAST = 4;
    }
}

#[derive(Packet, Serialize, Deserialize, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Level {
    #[pinwire(bits = 3)]
    pub kind: u8,
    #[pinwire(bits = 13)]
    pub size: u16,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    #[pinwire(null = 0)]
    pub orders: Option<u8>,
}

fn level() -> Level {
    Level { kind: 7, size: 8000, price: None, orders: Some(200) }
}

#[test]
fn bits_and_sentinels_are_the_values_they_stand_for() {
    let value = level();
    let mut buf = [0; 16];
    let len = value.encode_into(&mut buf).unwrap();
    let (view, _) = Level::view_prefix(&buf[..len]).unwrap();
    round_trip(&view, &value);
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
struct Marked {
    #[pinwire(flags)]
    marks: Marks,
}

#[test]
fn flags_are_names_for_people_and_bits_for_machines() {
    let view = Marked::view(&[0x80, 5]).unwrap();
    let (text, bytes) = written(&view);
    assert_eq!(text, r#"{"marks":"OPEN | LAST | 0x8000"}"#);
    assert_eq!(bytes, postcard::to_stdvec(&0x8005_u16).unwrap());
}

#[derive(Packet, Serialize, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be, tag = u8)]
pub enum Event<'a> {
    #[pinwire(tag = 1)]
    Level(Level),
    #[pinwire(tag = 2)]
    Note(Note<'a>),
    #[pinwire(unknown)]
    #[serde(skip)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet, Serialize, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Note<'a> {
    pub id: u16,
    #[pinwire(rest)]
    pub text: &'a str,
}

#[derive(Packet, Serialize, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Body<'a> {
    pub id: u8,
    #[pinwire(rest)]
    pub event: Event<'a>,
}

#[test]
fn a_union_is_its_variant() {
    for event in [Event::Level(level()), Event::Note(Note { id: 300, text: "é" })] {
        let value = Body { id: 9, event };
        let mut buf = [0; 64];
        let len = value.encode_into(&mut buf).unwrap();
        let view = Body::view(&buf[..len]).unwrap();
        same(&view, &value);
        same(&view.event(), &value.event);
    }
}

#[test]
fn a_variant_that_is_not_known_keeps_its_tag_and_bytes() {
    let view = Body::view(&[9, 77, 1, 2]).unwrap();
    let (text, bytes) = written(&view.event());
    assert_eq!(text, r#"{"Other":{"tag":77,"bytes":[1,2]}}"#);
    assert_eq!(bytes, [2, 77, 2, 1, 2]);
}

#[derive(Packet, Serialize, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
struct Plain {
    a: u16,
    b: i8,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
struct Rows<'a> {
    id: u8,
    #[pinwire(rest)]
    rows: &'a [Row<Plain>],
}

#[test]
fn rows_are_written_as_their_structs() {
    let view = Rows::view(&[1, 2, 3, 4, 5, 6, 7]).unwrap();
    let rows = [Plain { a: 0x0302, b: 4 }, Plain { a: 0x0605, b: 7 }];
    let (text, _) = written(&view);
    assert_eq!(text, r#"{"id":1,"rows":[{"a":770,"b":4},{"a":1541,"b":7}]}"#);
    same(&view.rows(), &rows.to_vec());
}
