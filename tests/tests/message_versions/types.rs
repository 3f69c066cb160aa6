//! What fields are made of, and version 1 of the messages.

use pw::prelude::*;

use crate::compare::version;

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum Side {
    Buy = 0x4201,
    Sell = 2,
}

/// In place, in its own byte order.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Level {
    pub price: i32,
    pub size: u16,
}

/// A nested message with both lanes.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Leg {
    pub ratio: i16,
    pub live: bool,
    pub name: String,
    pub sizes: Vec<u16>,
}

pub fn leg(name: &str) -> Leg {
    let ratio = i16::try_from(name.len()).unwrap();
    Leg { ratio: -ratio, live: ratio % 2 == 1, name: name.into(), sizes: vec![0xabcd; name.len()] }
}

/// Version 1: both lanes have an end of its own.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Leaf1 {
    pub id: u32,
    pub on: bool,
    pub name: String,
    pub blob: Vec<u8>,
}

/// Version 1 in all places.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Outer1 {
    pub head: u8,
    pub one: Leaf1,
    pub rows: Vec<Leaf1>,
    pub grid: Vec<Vec<Leaf1>>,
    pub maybe: Option<Leaf1>,
    pub end: u16,
}

/// Version 1 without any lane: its slots are 0xFFFF, a newer writer's are not.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Bare1 {
    pub id: u32,
}

/// The same in all places.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct BareOuter1 {
    pub head: u8,
    pub one: Bare1,
    pub rows: Vec<Bare1>,
    pub grid: Vec<Vec<Bare1>>,
    pub maybe: Option<Bare1>,
    pub end: u16,
}

version!(Leg, Leaf1, Outer1, Bare1, BareOuter1);

/// The names of version 1, with characters of one to four bytes.
pub const NAMES: [&str; 3] = ["é𝄞", "", "name"];

pub fn leaf1(seed: usize) -> Leaf1 {
    Leaf1 { id: 7 + seed as u32, on: seed == 1, name: NAMES[seed].into(), blob: vec![0xee; seed] }
}

pub fn bare1(seed: usize) -> Bare1 {
    Bare1 { id: 7 + seed as u32 }
}

/// All places, from a leaf by number.
macro_rules! outer {
    ($outer:ident, $leaf:expr) => {
        $outer {
            head: 0xaa,
            one: $leaf(0),
            rows: vec![$leaf(0), $leaf(1), $leaf(2)],
            grid: vec![vec![$leaf(1)], vec![], vec![$leaf(2), $leaf(0)]],
            maybe: Some($leaf(1)),
            end: 0xbbbb,
        }
    };
}
pub(crate) use outer;
