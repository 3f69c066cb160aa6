//! Random values of all packets here. What they borrow is part of the program.

use pw::prelude::*;

use super::{Chunk, Counts, Ether, EtherType, Framed, Interval, Ip, Mapping, Meta, Name, Tlv, Vlan, Widths};

/// A source of values: the same seed gives the same ones.
#[derive(Clone, Debug)]
pub struct Source(u64);

/// What borrowed bytes are taken from: few zeros and ends of lines, so that some text has none.
static BYTES: &[u8] = b"\x01\x02\x80\xff some bytes, of which \x7f\x00\x0a are \xc3\xa9 more than enough \xaa\x55";
/// What borrowed text is taken from.
static TEXT: &str = "text with a zero-free middle, of ASCII letters alone";
/// Borrowed packets, and how many bytes the first ones take.
static NAMES: &[u8] = b"\x00\x02ab\x03\xc3\xa9c\x01x\x00";
const NAME_ENDS: [usize; 6] = [0, 1, 4, 8, 10, 11];

impl Source {
    /// A source with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 bits.
    pub fn bits(&mut self) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Less than `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.bits() % limit as u64) as usize
    }

    fn bytes(&mut self, len: usize) -> &'static [u8] {
        let start = self.below(BYTES.len() - len);
        &BYTES[start..start + len]
    }

    fn some_bytes(&mut self) -> &'static [u8] {
        let len = self.below(6);
        self.bytes(len)
    }

    fn text(&mut self) -> &'static str {
        let start = self.below(20);
        &TEXT[start..start + self.below(9)]
    }

    fn list<T>(&mut self, len: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..len).map(|_| make(self)).collect()
    }

    fn names(&mut self) -> Sequence<'static, Name<'static>> {
        Sequence::view(&NAMES[..NAME_ENDS[self.below(NAME_ENDS.len())]]).unwrap_or_default()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(3) > 0).then(|| make(self))
    }

    fn interval(&mut self) -> Interval {
        Interval { start: self.bits() as u32, end: self.bits() as u16 }
    }

    fn mapping(&mut self) -> Mapping {
        let len = self.below(3);
        Mapping { raw: self.bits() as u16, intervals: self.list(len, Self::interval) }
    }

    /// A random value. Lengths and counts are what was drawn: those that follow are written, whatever a value says.
    pub fn ip(&mut self) -> Ip<'static> {
        let words = self.below(4);
        Ip {
            version: self.below(16) as u8,
            words: self.below(16) as u8,
            ttl: self.bits() as u8,
            total: self.bits() as u16,
            id: self.bits() as u32,
            options: self.bytes(4 * words),
            payload: self.some_bytes(),
        }
    }

    /// A random value.
    pub fn meta(&mut self) -> Meta<'static> {
        let (n, maps) = (self.below(4), self.below(3));
        let newer = self.maybe(|source| source.bits() as u16);
        Meta {
            version: self.bits() as u8,
            n: self.bits() as u8,
            whole: self.bits() as u32,
            times: self.list(n, |source| source.bits() as u32),
            marks: self.bytes(n),
            maps: self.list(maps, Self::mapping).into(),
            name: self.text(),
            blob: self.some_bytes(),
            crc: self.bits() as u32,
            one: self.mapping(),
            newer,
            newest: newer.and_then(|_| self.maybe(Self::interval)),
        }
    }

    /// A random value.
    pub fn widths(&mut self) -> Widths<'static> {
        Widths {
            id: self.bits() as u8,
            a: self.some_bytes(),
            b: self.some_bytes(),
            c: self.some_bytes(),
            d: self.some_bytes(),
            e: self.some_bytes(),
            f: self.some_bytes(),
            g: self.some_bytes(),
        }
    }

    /// A random value.
    pub fn counts(&mut self) -> Counts<'static> {
        let (words, more) = (self.below(4), self.below(4));
        Counts {
            few: self.below(16) as u8,
            kind: self.below(16) as u8,
            many: self.bits(),
            names: self.names(),
            words: self.list(words, |source| source.bits() as u32),
            more: self.list(more, |source| source.bits() as u16),
            lines: self.names(),
            line: self.text().as_bytes(),
        }
    }

    /// A random value.
    pub fn framed(&mut self) -> Framed<'static> {
        let more = self.maybe(|source| source.bits() as u32);
        Framed {
            size: self.bits() as u16,
            kind: self.bits() as u8,
            head: self.some_bytes(),
            more,
            rest: if more.is_some() { self.some_bytes() } else { &[] },
        }
    }

    /// A random value.
    pub fn chunk(&mut self) -> Chunk<'static> {
        Chunk { id: *b"fmt", size: self.bits() as u32, body: self.some_bytes() }
    }

    /// A random tree of so many levels at most.
    pub fn tlv(&mut self, levels: usize) -> Tlv {
        let len = if levels <= 1 { 0 } else { self.below(4) };
        Tlv {
            kind: self.bits() as u8,
            size: self.bits() as u16,
            inner: self.list(len, |source| source.tlv(levels - 1)).into(),
        }
    }

    /// A random chain of so many levels at most.
    pub fn vlan(&mut self, levels: usize) -> Vlan<'static> {
        let body = match self.below(4) {
            0 => Ether::Other(Unknown { tag: 7, bytes: self.some_bytes() }),
            1 => Ether::Ip(self.ip()),
            _ if levels > 1 => Ether::Vlan(self.vlan(levels - 1)),
            _ => Ether::Ip(self.ip()),
        };
        let kind = match &body {
            Ether::Vlan(_) => Open::Known(EtherType::Vlan),
            Ether::Ip(_) => Open::Known(EtherType::Ip),
            Ether::Other(other) => Open::Unknown(other.tag),
        };
        Vlan { id: self.bits() as u16, kind, body: Box::new(body) }
    }
}
