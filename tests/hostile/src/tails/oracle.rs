//! A reader of four of the packets, by hand: slices, indexes, and one check of every length. It shares no code with
//! pinwire's readers, and what it says must be what they say.

use pw::prelude::*;

use super::{Counts, Framed, Interval, Ip, Mapping, Meta, Name, Widths};

/// Why bytes are refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum No {
    /// So many bytes are missing.
    More(usize),
    /// More bytes do not help.
    Bad,
}

/// A value, and how many bytes it takes.
pub type Read<T> = Result<(T, usize), No>;

/// A fault that is planted in this reader: comparing must see each. (The negative control.)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Planted {
    /// None.
    Nothing,
    /// A prefix counts itself.
    PrefixCountsItself,
    /// The other field's part in a length is forgotten.
    NoOtherField,
    /// The whole length is not looked at.
    NoWhole,
    /// The byte that ends a field is not taken.
    DelimiterStays,
    /// Padding is counted from the field, not from the packet.
    PadFromField,
    /// One element too few.
    CountLess,
    /// An optional value that is cut short is taken for absent.
    OptionalIfItFits,
    /// The bytes of a number the other way around.
    Order,
}

/// All planted faults.
pub const PLANTED: [Planted; 8] = [
    Planted::PrefixCountsItself,
    Planted::NoOtherField,
    Planted::NoWhole,
    Planted::DelimiterStays,
    Planted::PadFromField,
    Planted::CountLess,
    Planted::OptionalIfItFits,
    Planted::Order,
];

/// Bytes, and how far they are read.
struct Bytes<'a> {
    all: &'a [u8],
    at: usize,
    planted: Planted,
}

impl<'a> Bytes<'a> {
    fn take(&mut self, len: u128) -> Result<&'a [u8], No> {
        if len > isize::MAX as u128 {
            return Err(No::Bad);
        }
        let (len, left) = (len as usize, self.all.len() - self.at);
        if len > left {
            return Err(No::More(len - left));
        }
        self.at += len;
        Ok(&self.all[self.at - len..self.at])
    }

    fn be(&mut self, size: usize) -> Result<u64, No> {
        let taken = self.take(size as u128)?;
        Ok(taken.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn le(&mut self, size: usize) -> Result<u64, No> {
        let taken = self.take(size as u128)?;
        let number = |number, byte: &u8| number << 8 | u64::from(*byte);
        if self.planted == Planted::Order && size == 2 {
            return Ok(taken.iter().fold(0, number));
        }
        Ok(taken.iter().rfold(0, number))
    }

    fn prefixed(&mut self, size: usize) -> Result<&'a [u8], No> {
        let len = u128::from(self.be(size)?);
        self.take(if self.planted == Planted::PrefixCountsItself { len.saturating_sub(size as u128) } else { len })
    }

    fn until(&mut self, end: u8) -> Result<&'a [u8], No> {
        let Some(len) = self.all[self.at..].iter().position(|byte| *byte == end) else { return Err(No::More(1)) };
        let taken = self.take(len as u128);
        self.at += usize::from(self.planted != Planted::DelimiterStays);
        taken
    }

    fn count(&self, count: u64) -> u64 {
        if self.planted == Planted::CountLess { count.saturating_sub(1) } else { count }
    }

    /// Elements of one size: that all bytes are there is known before the first one is read.
    fn list<T>(&mut self, count: u64, size: u64, mut read: impl FnMut(&mut Self) -> T) -> Result<Vec<T>, No> {
        let count = self.count(count);
        self.take(u128::from(count) * u128::from(size))?;
        self.at -= (count * size) as usize;
        Ok((0..count).map(|_| read(self)).collect())
    }

    fn names(&mut self, count: u64) -> Result<Sequence<'a, Name<'a>>, No> {
        if count > isize::MAX as u64 {
            return Err(No::Bad);
        }
        let (start, count) = (self.at, self.count(count));
        for done in 0..count {
            if self.at == self.all.len() {
                // A name has a byte at least.
                return Err(No::More((count - done) as usize));
            }
            let len = self.be(1)?;
            std::str::from_utf8(self.take(len.into())?).map_err(|_| No::Bad)?;
        }
        Sequence::view(&self.all[start..self.at]).map_err(|_| No::Bad)
    }

    fn interval(&mut self) -> Result<Interval, No> {
        // That both are there is checked at once.
        self.take(6)?;
        self.at -= 6;
        Ok(Interval { start: self.le(4)? as u32, end: self.le(2)? as u16 })
    }

    fn mapping(&mut self) -> Result<Mapping, No> {
        let raw = self.le(2)? as u16;
        let count = self.le(4)?;
        let intervals = self.list(count, 6, Self::interval)?.into_iter().collect::<Result<_, _>>()?;
        Ok(Mapping { raw, intervals })
    }

    fn is_there(&self, size: usize) -> bool {
        let left = self.all.len() - self.at;
        if self.planted == Planted::OptionalIfItFits { left >= size } else { left > 0 }
    }
}

fn start(all: &[u8], block: usize, planted: Planted) -> Result<Bytes<'_>, No> {
    if all.len() < block {
        return Err(No::More(block - all.len()));
    }
    Ok(Bytes { all, at: 0, planted })
}

/// In a packet whose end is known, nothing is missing: it is bad.
fn inside<T>(read: Result<T, No>) -> Result<T, No> {
    read.map_err(|_| No::Bad)
}

/// [`Ip`].
///
/// # Errors
/// Bytes that are none.
pub fn ip(all: &[u8], planted: Planted) -> Read<Ip<'_>> {
    let mut bytes = start(all, 8, planted)?;
    let first = bytes.be(1)?;
    let (version, words) = ((first >> 4) as u8, (first & 15) as u8);
    let (ttl, total, id) = (bytes.be(1)? as u8, bytes.be(2)? as u16, bytes.be(4)? as u32);
    let header = u128::from(words) * 4;
    let options = bytes.take(header.checked_sub(8).ok_or(No::Bad)?)?;
    let header = if planted == Planted::NoOtherField { 0 } else { header };
    let payload = bytes.take(u128::from(total).checked_sub(header).ok_or(No::Bad)?)?;
    Ok((Ip { version, words, ttl, total, id, options, payload }, bytes.at))
}

/// [`Meta`].
///
/// # Errors
/// Bytes that are none.
pub fn meta(all: &[u8], planted: Planted) -> Read<Meta<'_>> {
    let mut bytes = start(all, 6, planted)?;
    let (version, n, whole) = (bytes.le(1)? as u8, bytes.le(1)? as u8, bytes.le(4)?);
    let len = u128::from(whole).checked_sub(6).ok_or(No::Bad)?;
    bytes.take(len)?;
    bytes.at -= len as usize;
    if planted != Planted::NoWhole {
        bytes.all = &all[..whole as usize];
    }
    let meta = inside(meta_tails(&mut bytes, version, n, whole as u32))?;
    if bytes.at < bytes.all.len() {
        return Err(No::Bad);
    }
    Ok((meta, bytes.at))
}

fn meta_tails<'a>(bytes: &mut Bytes<'a>, version: u8, n: u8, whole: u32) -> Result<Meta<'a>, No> {
    let times = bytes.list(n.into(), 4, |bytes| bytes.le(4).map(|time| time as u32))?;
    let times = times.into_iter().collect::<Result<_, _>>()?;
    let marks = bytes.take(n.into())?;
    let mut maps = Vec::new();
    for _ in 0..bytes.le(2)? {
        maps.push(bytes.mapping()?);
    }
    let name = std::str::from_utf8(bytes.until(0)?).map_err(|_| No::Bad)?;
    let field = bytes.at;
    let blob = bytes.prefixed(1)?;
    let from = if bytes.planted == Planted::PadFromField { field } else { 0 };
    bytes.take(((4 - (bytes.at - from) % 4) % 4) as u128)?;
    let (crc, one) = (bytes.le(4)? as u32, bytes.mapping()?);
    let newer = bytes.is_there(2).then(|| bytes.le(2)).transpose()?.map(|newer| newer as u16);
    let newest = bytes.is_there(6).then(|| bytes.interval()).transpose()?;
    Ok(Meta { version, n, whole, times, marks, maps: maps.into(), name, blob, crc, one, newer, newest })
}

/// [`Widths`].
///
/// # Errors
/// Bytes that are none.
pub fn widths(all: &[u8], planted: Planted) -> Read<Widths<'_>> {
    let mut bytes = start(all, 1, planted)?;
    let id = bytes.be(1)? as u8;
    let (a, b, c, d) = (bytes.prefixed(1)?, bytes.prefixed(2)?, bytes.prefixed(3)?, bytes.prefixed(4)?);
    let (e, f, g) = (bytes.prefixed(5)?, bytes.prefixed(6)?, bytes.prefixed(8)?);
    Ok((Widths { id, a, b, c, d, e, f, g }, bytes.at))
}

/// [`Counts`].
///
/// # Errors
/// Bytes that are none.
pub fn counts(all: &[u8], planted: Planted) -> Read<Counts<'_>> {
    let mut bytes = start(all, 9, planted)?;
    let first = bytes.le(1)? as u8;
    // Of a little-endian packet, the first bits are the low ones.
    let (few, kind, many) = (first & 15, first >> 4, bytes.le(8)?);
    let names = bytes.names(few.into())?;
    let words = bytes.list(many, 4, |bytes| bytes.le(4).map(|word| word as u32))?;
    let words = words.into_iter().collect::<Result<_, _>>()?;
    let count = bytes.le(8)?;
    let more = bytes.list(count, 2, |bytes| bytes.le(2).map(|word| word as u16))?;
    let more = more.into_iter().collect::<Result<_, _>>()?;
    let count = bytes.le(4)?;
    let lines = bytes.names(count)?;
    let line = bytes.until(10)?;
    Ok((Counts { few, kind, many, names, words, more, lines, line }, bytes.at))
}

/// [`Framed`].
///
/// # Errors
/// Bytes that are none.
pub fn framed(all: &[u8], planted: Planted) -> Read<Framed<'_>> {
    let mut bytes = start(all, 3, planted)?;
    let (size, kind) = (bytes.be(2)? as u16, bytes.be(1)? as u8);
    let len = u128::from(size).checked_sub(1).ok_or(No::Bad)?;
    bytes.take(len)?;
    bytes.at -= len as usize;
    bytes.all = &all[..usize::from(size) + 2];
    let head = inside(bytes.prefixed(1))?;
    let more = inside(bytes.is_there(4).then(|| bytes.be(4)).transpose())?.map(|more| more as u32);
    let rest = inside(bytes.take((bytes.all.len() - bytes.at) as u128))?;
    Ok((Framed { size, kind, head, more, rest }, bytes.at))
}

/// What the generated reader says of the same bytes, in the same words; `Err` is what does not agree.
///
/// # Errors
/// Both verdicts.
pub fn compare<'a, P>(
    bytes: &'a [u8],
    read: impl Fn(&'a [u8], Planted) -> Read<P>,
    planted: Planted,
) -> Result<(), String>
where
    P: pw::FromView<'a> + PartialEq + std::fmt::Debug,
{
    let expected = read(bytes, planted);
    let found = match P::view_prefix(bytes) {
        Ok((view, rest)) => Ok((P::from_view(view), bytes.len() - rest.len())),
        Err(error) => Err(error.needed().map_or(No::Bad, No::More)),
    };
    if found == expected { Ok(()) } else { Err(format!("{bytes:02x?}: found {found:?}, by hand {expected:?}")) }
}
