//! Twelve layouts as they occur in real protocols, and four messages.

use std::collections::BTreeMap;

use pw::{Ascii, I24, Message, Open, Packet, Row, U24, U48, Unknown, UnknownBuf};

/// Who was active.
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Udp<'a> {
    pub source: u16,
    pub destination: u16,
    #[pinwire(len = payload + 8)]
    pub length: u16,
    pub checksum: u16,
    pub payload: &'a [u8],
}

/// RFC 791.
#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Ipv4 {
    #[pinwire(bits = 4)]
    pub version: u8,
    #[pinwire(bits = 4)]
    pub ihl: u8,
    pub tos: u8,
    pub total: u16,
    pub id: u16,
    #[pinwire(bits = 3)]
    pub flags: u8,
    #[pinwire(bits = 13)]
    pub fragment: u16,
    pub ttl: u8,
    pub protocol: Open<Protocol>,
    pub checksum: u16,
    pub source: [u8; 4],
    pub destination: [u8; 4],
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Protocol {
    Tcp = 6,
    Udp = 17,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct AddOrder {
    pub stock_locate: u16,
    pub timestamp: U48,
    pub reference: u64,
    pub side: Side,
    pub shares: u32,
    pub stock: Ascii<8>,
    /// Four decimals.
    #[pinwire(null = u32::MAX)]
    pub price: Option<u32>,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Level {
    pub price: i64,
    pub size: u32,
    #[pinwire(pad = 4)]
    pub _pad: (),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Book {
    #[pinwire(const = 0x4250)]
    pub magic: u16,
    pub best: Level,
    pub levels: [Level; 3],
    pub pair: (u8, I24),
    #[pinwire(be)]
    pub network: U24,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, msb, rename = "Bits")]
pub struct BitFields {
    #[pinwire(bits = 1)]
    pub last: bool,
    #[pinwire(bits = 7)]
    pub side: Side,
    #[pinwire(bits = 12, rename = "low")]
    pub low_part: i16,
    #[pinwire(bits = 12)]
    pub high: u16,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Numbers {
    pub a: i8,
    pub b: f32,
    #[pinwire(le)]
    pub c: f64,
    pub d: bool,
    pub e: char,
    pub f: u128,
}

bitflags::bitflags! {
    pub struct Marks: u16 { const NEW = 1; const OLD = 2; }
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Names<'a> {
    #[pinwire(flags)]
    pub marks: Marks,
    pub short: Ascii<3, 0>,
    pub both: [Ascii<2>; 2],
    #[pinwire(rest)]
    pub text: &'a str,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Ticks<'a> {
    #[pinwire(len = (rows + 16) / 16)]
    pub count: u8,
    pub rows: &'a [Row<Level>],
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Feed<'a> {
    #[pinwire(tag = b'A')]
    AddOrder(AddOrder),
    #[pinwire(tag = 85)]
    Udp(Udp<'a>),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = (u8, u16), external)]
pub enum Body {
    #[pinwire(tag = (1, 16))]
    Level(Level),
    #[pinwire(tag = (2..=3, _))]
    Numbers(Numbers),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Record {
    pub rtype: u8,
    pub size: u16,
    #[pinwire(tag = (rtype, size))]
    pub body: Body,
}

/// A message in messages.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Leg {
    pub ratio: i16,
    pub name: String,
}

/// No lanes; flags where they are first needed.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Quote {
    pub id: u64,
    pub side: Side,
    pub active: bool,
    pub stop: Option<i32>,
    /// Two flags.
    pub known: Option<bool>,
    pub at: f64,
    pub pair: (u16, u8),
}

/// One of each in a lane.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Lanes<'a> {
    pub text: &'a str,
    pub bytes: &'a [u8],
    pub maybe: Option<String>,
    pub numbers: Vec<u32>,
    pub truths: Vec<bool>,
    pub levels: Vec<Level>,
    pub pairs: Vec<(u8, u16)>,
    pub names: Vec<String>,
    pub blobs: Vec<Vec<u8>>,
    pub grid: Vec<Vec<u32>>,
    pub leg: Leg,
    pub maybe_leg: Option<Leg>,
    pub legs: Vec<Leg>,
    pub leg_grid: Vec<Vec<Leg>>,
    pub tuple: (u8, String),
    pub tuples: Vec<(bool, String)>,
}

/// Three versions; each begins its own flags.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Grown {
    pub on: bool,
    #[pinwire(since = 2, default = true)]
    pub off: bool,
    #[pinwire(since = 2, default = 7, rename = "count")]
    pub number: u16,
    #[pinwire(since = 2, reserved = Option<u32>)]
    pub gone: (),
    /// Nobody's business.
    #[pinwire(since = 3, sensitive)]
    pub note: Option<String>,
}

/// What may happen.
#[derive(Message)]
#[pinwire(crate = ::pw, tag = u16, align = 4)]
pub enum Happening {
    #[pinwire(tag = 1)]
    Leg(Leg),
    /// Declared here.
    #[pinwire(tag = 2, rename = "Went")]
    Moved {
        to: String,
        #[pinwire(since = 2)]
        why: Option<String>,
    },
    #[pinwire(tag = 300)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u16>),
}

/// The kinds that hold messages in other ways.
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 9, align = 8)]
pub struct Tree {
    pub happening: Happening,
    pub all: Vec<Happening>,
    pub by_name: BTreeMap<String, Leg>,
    pub boxed: Box<Leg>,
    pub numbers: Vec<f64>,
    pub left: Option<Box<Tree>>,
    pub more: Vec<Tree>,
    pub by_side: BTreeMap<Side, Vec<Tree>>,
}
