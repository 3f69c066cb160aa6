//! The packets of the matrix.

use pw::{Ascii, Open, Packet, Row, U24, Unknown};

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

/// 20 bytes; a constant, a closed enum, an enum in bits and a `char` can be wrong.
#[derive(Packet, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Order {
    #[pinwire(const = 0xcafe)]
    pub magic: u16,
    pub side: Side,
    #[pinwire(bits = 1)]
    pub last: bool,
    #[pinwire(bits = 7)]
    pub other: Side,
    pub letter: char,
    pub id: u32,
    pub name: [u8; 4],
    pub price: f32,
}

pub const ORDER: [u8; 20] = *b"\xca\xfeB\xd3\0\0\0zid.3name\x3f\x80\0\0";

#[derive(Packet, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Trade<'a> {
    pub id: u64,
    pub side: Open<Side>,
    pub symbol: Ascii<8>,
    #[pinwire(null = 0)]
    pub price: Option<u32>,
    #[pinwire(len = note + 2)]
    pub note_len: u8,
    pub note: &'a [u8],
}

#[derive(Packet, Debug, PartialEq, Clone, Copy)]
#[pinwire(crate = ::pw, le)]
pub struct Level {
    pub price: i64,
    pub size: u32,
    #[pinwire(pad = 1)]
    pub _pad: (),
    pub count: U24,
}

/// Fixed sequences of all kinds.
#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Book {
    pub seq: u16,
    pub raw: [u8; 7],
    pub levels: [Level; 3],
    pub halves: [u16; 4],
    pub symbol: Ascii<5>,
    pub inner: Level,
}

/// Tails of all kinds.
macro_rules! tail {
    ($name:ident<$life:lifetime>, $tail:ty) => {
        #[derive(Packet, Debug)]
        #[pinwire(crate = ::pw, be)]
        pub struct $name<$life> {
            pub id: u8,
            #[pinwire(rest)]
            pub tail: $tail,
        }
    };
    ($name:ident owned $tail:ty) => {
        #[derive(Packet, Debug)]
        #[pinwire(crate = ::pw, be)]
        pub struct $name {
            pub id: u8,
            #[pinwire(rest)]
            pub tail: $tail,
        }
    };
}
tail!(Bytes<'a>, &'a [u8]);
tail!(Text<'a>, &'a str);
tail!(Rows<'a>, &'a [Row<Level>]);
tail!(Names<'a>, &'a [Ascii<4, 0>]);
tail!(Shorts owned Vec<u16>);
tail!(Sides owned Vec<Side>);
tail!(Inside<'a>, Trade<'a>);

/// Lengths of all widths.
macro_rules! length {
    ($name:ident, $len:ty, $($rule:tt)*) => {
        #[derive(Packet, Debug)]
        #[pinwire(crate = ::pw, le)]
        pub struct $name<'a> {
            #[pinwire(len = $($rule)*)]
            pub len: $len,
            pub body: &'a [u8],
        }
    };
}
length!(Len8, u8, body);
length!(Len32, u32, body);
length!(Len64, u64, body);
length!(LenU24, U24, body + 1);
length!(LenMinus, u64, body - 7);
length!(LenUnits, u64, (body + 8) / 16);
length!(LenWords, u32, body / 4);

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Feed<'a> {
    #[pinwire(tag = b'L')]
    Level(Level),
    #[pinwire(tag = b'T')]
    Trade(Trade<'a>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u16, le)]
pub enum Lenient<'a> {
    #[pinwire(tag = 7)]
    Trade(Trade<'a>),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u16>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = (u8, u16), external)]
pub enum Pair {
    #[pinwire(tag = (1, 16))]
    Level(Level),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Message {
    pub kind: u8,
    #[pinwire(len = body)]
    pub size: u16,
    #[pinwire(tag = (kind, size))]
    pub body: Pair,
}

bitflags::bitflags! {
    #[derive(Debug, PartialEq)]
    pub struct Marks: u8 { const NEW = 1; const OLD = 0x80; }
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Small {
    #[pinwire(bits = 3)]
    pub low: u8,
    #[pinwire(bits = 5)]
    pub high: i8,
    #[pinwire(null = -1)]
    pub maybe: Option<i16>,
    #[pinwire(flags)]
    pub marks: Marks,
    pub flag: bool,
}

/// Bits that are refused beside an enum that is closed: nested, in an array, in a tuple.
#[derive(Packet, Clone, Copy)]
#[pinwire(crate = ::pw)]
pub struct Nibbles {
    #[pinwire(bits = 4)]
    pub low: u8,
    #[pinwire(bits = 4)]
    pub kind: Two,
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Two {
    One = 1,
    Two,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Holder {
    pub one: Nibbles,
    pub three: [Nibbles; 3],
    pub pair: (u16, Nibbles),
}

/// A union inside a union.
#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u16, be)]
pub enum Outer {
    #[pinwire(tag = 7)]
    Message(Message),
}

/// An open union behind a tag, which is an enum.
#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u8, external)]
pub enum Kept<'a> {
    #[pinwire(tag = 1)]
    Small(Small),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Keeper<'a> {
    pub kind: Open<Two>,
    #[pinwire(tag = kind)]
    pub body: Kept<'a>,
}
