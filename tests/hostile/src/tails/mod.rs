//! Packets with every kind of extent, for attacks on them and for fuzzing: the types, random values of them, and a
//! reader written by hand to compare with.

pub mod oracle;
pub mod random;

use pw::prelude::*;

/// Two lengths in units, one of which is a part of the other, as in IPv4.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Ip<'a> {
    /// Half a byte.
    #[pinwire(bits = 4)]
    pub version: u8,
    /// Of the fixed fields and the options, in words of four bytes.
    #[pinwire(bits = 4, len = (options + 8) / 4)]
    pub words: u8,
    /// A byte without meaning.
    pub ttl: u8,
    /// Of the payload and all words.
    #[pinwire(len = payload + 4 * words)]
    pub total: u16,
    /// A number.
    pub id: u32,
    /// Whole words.
    pub options: &'a [u8],
    /// Bytes.
    pub payload: &'a [u8],
}

/// A fixed element.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Interval {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u16,
}

/// Elements behind their number.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Mapping {
    /// A number.
    pub raw: u16,
    /// Counted in front.
    #[pinwire(count_prefix = u32)]
    pub intervals: Vec<Interval>,
}

/// Most of the extents, in a packet that says its whole length.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Meta<'a> {
    /// A number.
    pub version: u8,
    /// Of two lists.
    pub n: u8,
    /// Of all.
    #[pinwire(len = self)]
    pub whole: u32,
    /// Numbers.
    #[pinwire(count = n)]
    pub times: Vec<u32>,
    /// As many bytes.
    #[pinwire(count = n)]
    pub marks: &'a [u8],
    /// Packets with tails of their own.
    #[pinwire(count_prefix = u16)]
    pub maps: SequenceBuf<Mapping>,
    /// Text up to a zero.
    #[pinwire(until = 0)]
    pub name: &'a str,
    /// Bytes, and zeros behind them.
    #[pinwire(prefix = u8, pad_to = 4)]
    pub blob: &'a [u8],
    /// Fixed, but not in place.
    pub crc: u32,
    /// One packet.
    #[pinwire(nested)]
    pub one: Mapping,
    /// Since the second version.
    #[pinwire(optional)]
    pub newer: Option<u16>,
    /// Since the third version.
    #[pinwire(optional)]
    pub newest: Option<Interval>,
}

/// Prefixes of all widths.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Widths<'a> {
    /// A number.
    pub id: u8,
    /// 8 bits.
    #[pinwire(prefix = u8)]
    pub a: &'a [u8],
    /// 16 bits.
    #[pinwire(prefix = u16)]
    pub b: &'a [u8],
    /// 24 bits.
    #[pinwire(prefix = U24)]
    pub c: &'a [u8],
    /// 32 bits.
    #[pinwire(prefix = u32)]
    pub d: &'a [u8],
    /// 40 bits.
    #[pinwire(prefix = U40)]
    pub e: &'a [u8],
    /// 48 bits.
    #[pinwire(prefix = U48)]
    pub f: &'a [u8],
    /// 64 bits.
    #[pinwire(prefix = u64)]
    pub g: &'a [u8],
}

/// Text behind its length.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Name<'a> {
    /// Of the text.
    #[pinwire(len = text)]
    pub size: u8,
    /// UTF-8.
    pub text: &'a str,
}

/// Counts of all kinds: in bits, as wide as can be, and in front.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Counts<'a> {
    /// Of the names.
    #[pinwire(bits = 4)]
    pub few: u8,
    /// Half a byte.
    #[pinwire(bits = 4)]
    pub kind: u8,
    /// Of the words.
    pub many: u64,
    /// Borrowed packets.
    #[pinwire(count = few)]
    pub names: Sequence<'a, Name<'a>>,
    /// Numbers.
    #[pinwire(count = many)]
    pub words: Vec<u32>,
    /// Numbers behind their number.
    #[pinwire(count_prefix = u64)]
    pub more: Vec<u16>,
    /// Packets behind their number.
    #[pinwire(count_prefix = u32)]
    pub lines: Sequence<'a, Name<'a>>,
    /// Up to the end of the line.
    #[pinwire(until = 10)]
    pub line: &'a [u8],
}

/// A length of the whole that does not count itself.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Framed<'a> {
    /// Of all but this.
    #[pinwire(len = self - 2)]
    pub size: u16,
    /// A number.
    pub kind: u8,
    /// Bytes behind their length.
    #[pinwire(prefix = u8)]
    pub head: &'a [u8],
    /// Since the second version.
    #[pinwire(optional)]
    pub more: Option<u32>,
    /// What later versions bring.
    #[pinwire(rest)]
    pub rest: &'a [u8],
}

/// Bytes with a length, filled up to an even number of bytes.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Chunk<'a> {
    /// What it is.
    pub id: [u8; 3],
    /// Without the fill.
    #[pinwire(len = body)]
    pub size: u32,
    /// Bytes.
    #[pinwire(pad_to = 2)]
    pub body: &'a [u8],
}

/// Packets in one another, of which the outermost is the first: the most of [`Tlv`].
pub const TLV_LEVELS: usize = 4;

/// A tree.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Tlv {
    /// A number.
    pub kind: u8,
    /// Of what is inside.
    #[pinwire(len = inner)]
    pub size: u16,
    /// The same again.
    #[pinwire(recursive = 4)]
    pub inner: SequenceBuf<Tlv>,
}

/// What is inside of a [`Vlan`].
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum EtherType {
    /// An [`Ip`].
    Ip = 0x0800,
    /// A [`Vlan`].
    Vlan = 0x8100,
}

/// The same of [`Vlan`].
pub const VLAN_LEVELS: usize = 3;

/// A chain through a union.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Vlan<'a> {
    /// A number.
    pub id: u16,
    /// What is inside.
    pub kind: Open<EtherType>,
    /// The inside.
    #[pinwire(tag = kind, recursive = 3)]
    pub body: Box<Ether<'a>>,
}

/// By its [`EtherType`].
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u16, external)]
pub enum Ether<'a> {
    /// Another one.
    #[pinwire(tag = 0x8100)]
    Vlan(Vlan<'a>),
    /// The end of the chain.
    #[pinwire(tag = 0x0800)]
    Ip(Ip<'a>),
    /// Bytes.
    #[pinwire(unknown)]
    Other(Unknown<'a, u16>),
}
