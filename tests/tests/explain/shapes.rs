//! A message in two versions, and packets with everything that packets can have.

use std::collections::BTreeMap;

use pw::{Ascii, Message, Open, Packet, Row, Unknown, UnknownBuf};

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

/// As it was released.
pub mod first {
    use super::Side;
    use pw::Message;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Leg {
        pub ratio: i16,
        pub symbol: String,
        pub side: Side,
    }

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Order {
        pub id: u64,
        pub active: bool,
        pub stop: Option<i64>,
        pub symbol: String,
        pub legs: Vec<Leg>,
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Leg {
    pub ratio: i16,
    pub symbol: String,
    pub side: Side,
    #[pinwire(since = 2)]
    pub note: Option<String>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Order {
    pub id: u64,
    pub active: bool,
    pub stop: Option<i64>,
    pub symbol: String,
    pub legs: Vec<Leg>,
    #[pinwire(since = 2, default = [])]
    pub tags: Vec<String>,
    #[pinwire(since = 2, default = 1)]
    pub lots: u32,
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

/// Bodies of each kind.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Bodies<'a> {
    pub raw: &'a [u8],
    pub numbers: Vec<u16>,
    pub path: Vec<Point>,
    pub corners: [Point; 2],
    pub pair: (u8, bool),
    pub pairs: Vec<(u8, char)>,
    pub grid: Vec<Vec<u8>>,
    pub note: (Option<bool>, &'a str),
    #[pinwire(reserved = Option<u32>)]
    pub gone: (),
    pub leg: Option<Leg>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Account {
    pub id: u32,
    #[pinwire(sensitive)]
    pub owner: String,
    #[pinwire(sensitive)]
    pub vip: bool,
    #[pinwire(sensitive)]
    pub secrets: Vec<Leg>,
    pub city: String,
}

bitflags::bitflags! {
    pub struct Marks: u16 {
        const NEW = 1;
        const OLD = 2;
    }
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Header<'a> {
    #[pinwire(const = 0xcafe)]
    pub magic: u16,
    #[pinwire(bits = 4)]
    pub version: u8,
    #[pinwire(bits = 1)]
    pub urgent: bool,
    #[pinwire(bits = 11)]
    pub offset: i16,
    #[pinwire(flags)]
    pub marks: Marks,
    #[pinwire(pad = 2)]
    pub _pad: (),
    #[pinwire(null = u32::MAX)]
    pub price: Option<u32>,
    pub name: Ascii<6>,
    pub side: Open<Side>,
    pub corners: [Point; 2],
    #[pinwire(len = payload + 4)]
    pub length: u16,
    pub payload: &'a [u8],
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Levels<'a> {
    pub count: u8,
    #[pinwire(rest)]
    pub rows: &'a [Row<Point>],
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, tag = u16)]
pub enum Feed<'a> {
    #[pinwire(tag = 1)]
    Header(Header<'a>),
    #[pinwire(tag = 2)]
    Levels(Levels<'a>),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u16>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, tag = (u8, u16), external)]
pub enum Body<'a> {
    #[pinwire(tag = (1, _))]
    Point(Point),
    #[pinwire(tag = (2, 7))]
    Levels(Levels<'a>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Record<'a> {
    pub size: u16,
    pub rtype: u8,
    #[pinwire(tag = (rtype, size))]
    pub body: Body<'a>,
}

#[derive(Message, Clone)]
#[pinwire(crate = ::pw)]
pub struct Fill {
    pub id: u64,
    pub venue: String,
}

#[derive(Message, Clone)]
#[pinwire(crate = ::pw, tag = u16)]
pub enum Event {
    #[pinwire(tag = 1)]
    Filled(Fill),
    #[pinwire(tag = 2)]
    Moved { x: i32, to: String },
    #[pinwire(tag = 3)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u16>),
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Day {
    pub first: Event,
    pub last: Option<Event>,
    pub all: Vec<Event>,
    pub boxed: Box<Fill>,
}

#[derive(Message, Clone)]
#[pinwire(crate = ::pw, recursive = 200)]
pub struct Node {
    pub id: u8,
    pub children: Vec<Node>,
    pub next: Option<Box<Node>>,
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 8)]
pub struct Tensor {
    pub name: String,
    pub dims: Vec<u32>,
    pub data: Vec<f64>,
    pub parts: Vec<Part>,
    pub lists: Vec<Vec<u16>>,
    pub event: Option<Sample>,
    pub samples: Vec<Sample>,
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 4)]
pub struct Part {
    pub weights: Vec<u32>,
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8, align = 4)]
pub enum Sample {
    #[pinwire(tag = 1)]
    Weights(Part),
    #[pinwire(tag = 2)]
    Missing,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Maps {
    pub prices: BTreeMap<String, u32>,
    pub legs: BTreeMap<u16, Fill>,
    pub marks: BTreeMap<bool, Vec<u8>>,
    pub none: BTreeMap<u8, u8>,
}

#[derive(Message, Clone)]
#[pinwire(crate = ::pw, recursive)]
pub struct Folder {
    pub name: String,
    pub inside: BTreeMap<u16, Folder>,
    pub other: BTreeMap<bool, Option<Folder>>,
    pub pairs: Vec<(u8, Fill, Option<Folder>)>,
}

/// A cycle of two, of which either can be the message itself.
#[derive(Message, Clone)]
#[pinwire(crate = ::pw)]
pub struct Hen {
    pub name: String,
    pub eggs: Vec<Egg>,
}

#[derive(Message, Clone)]
#[pinwire(crate = ::pw, recursive)]
pub struct Egg {
    pub id: u8,
    #[pinwire(recursive)]
    pub hen: Option<Box<Hen>>,
}
