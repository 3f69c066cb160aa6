//! DBN records as plain structs that `deku` and `binrw` decode: one declaration, two derives.

use binrw::BinRead;
use binrw::io::Cursor;
use deku::ctx::Endian;
use deku::reader::Reader;
use deku::{DekuRead, DekuReader};

macro_rules! records {
    ($($name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        #[derive(DekuRead, BinRead)]
        #[deku(ctx = "endian: Endian", endian = "endian")]
        #[br(little)]
        struct $name { $($field: $type),* }
    )*};
}

records! {
    Head { _length: u8, _rtype: u8, publisher: u16, instrument: u32, event: u64 }
    Mbo {
        head: Head, order: u64, price: i64, size: u32, flags: u8, channel: u8, action: u8, side: u8, received: u64,
        delta: i32, sequence: u32,
    }
    Trade {
        head: Head, price: i64, size: u32, action: u8, side: u8, flags: u8, depth: u8, received: u64, delta: i32,
        sequence: u32,
    }
    Level { bid: i64, ask: i64, bid_size: u32, ask_size: u32, bid_count: u32, ask_count: u32 }
    Mbp1 { trade: Trade, level: Level }
    Bar { head: Head, open: i64, high: i64, low: i64, close: i64, volume: u64 }
}

#[inline(never)]
pub fn sum_deku(bytes: &[u8]) -> Option<u64> {
    walk(bytes, |rtype, record| {
        Some(match rtype {
            160 => deku::<Mbo>(record)?.sum(),
            0 => deku::<Trade>(record)?.sum(),
            1 => deku::<Mbp1>(record)?.sum(),
            32..=36 => deku::<Bar>(record)?.sum(),
            _ => return None,
        })
    })
}

#[inline(never)]
pub fn sum_binrw(bytes: &[u8]) -> Option<u64> {
    walk(bytes, |rtype, record| {
        let mut record = Cursor::new(record);
        Some(match rtype {
            160 => Mbo::read(&mut record).ok()?.sum(),
            0 => Trade::read(&mut record).ok()?.sum(),
            1 => Mbp1::read(&mut record).ok()?.sum(),
            32..=36 => Bar::read(&mut record).ok()?.sum(),
            _ => return None,
        })
    })
}

fn deku<T: for<'a> DekuReader<'a, Endian>>(record: &[u8]) -> Option<T> {
    T::from_reader_with_ctx(&mut Reader::new(&mut Cursor::new(record)), Endian::Little).ok()
}

fn walk(mut bytes: &[u8], mut one: impl FnMut(u8, &[u8]) -> Option<u64>) -> Option<u64> {
    let mut sum = 0u64;
    while let [length, rtype, ..] = bytes {
        let (record, rest) = bytes.split_at_checked(usize::from(*length) * 4)?;
        sum = sum.wrapping_add(one(*rtype, record)?);
        bytes = rest;
    }
    Some(sum)
}

fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}

impl Head {
    fn sum(&self) -> u64 {
        total([self.publisher.into(), self.instrument.into(), self.event])
    }
}

impl Mbo {
    fn sum(&self) -> u64 {
        let codes = [self.flags, self.channel, self.action, self.side].map(u64::from);
        let order = [self.order, self.price as u64, self.size.into()];
        let times = [self.received, self.delta as u64, self.sequence.into()];
        total([self.head.sum(), total(codes), total(order), total(times)])
    }
}

impl Trade {
    fn sum(&self) -> u64 {
        let codes = [self.action, self.side, self.flags, self.depth].map(u64::from);
        let times = [self.received, self.delta as u64, self.sequence.into()];
        total([self.head.sum(), total(codes), self.price as u64, self.size.into(), total(times)])
    }
}

impl Mbp1 {
    fn sum(&self) -> u64 {
        let level = &self.level;
        let sizes = [level.bid_size, level.ask_size, level.bid_count, level.ask_count].map(u64::from);
        total([self.trade.sum(), level.bid as u64, level.ask as u64, total(sizes)])
    }
}

impl Bar {
    fn sum(&self) -> u64 {
        let prices = [self.open, self.high, self.low, self.close].map(|price| price as u64);
        total([self.head.sum(), total(prices), self.volume])
    }
}
