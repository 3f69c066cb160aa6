//! DBN records by hand over zerocopy: the yardstick.

use zerocopy::byteorder::little_endian::{I32, I64, U16, U32, U64};
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Head {
    length: u8,
    rtype: u8,
    publisher: U16,
    instrument: U32,
    event: U64,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Mbo {
    head: Head,
    order: U64,
    price: I64,
    size: U32,
    flags: u8,
    channel: u8,
    action: u8,
    side: u8,
    received: U64,
    delta: I32,
    sequence: U32,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Trade {
    head: Head,
    price: I64,
    size: U32,
    action: u8,
    side: u8,
    flags: u8,
    depth: u8,
    received: U64,
    delta: I32,
    sequence: U32,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Level {
    bid: I64,
    ask: I64,
    bid_size: U32,
    ask_size: U32,
    bid_count: U32,
    ask_count: U32,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Mbp1 {
    trade: Trade,
    level: Level,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Bar {
    head: Head,
    open: I64,
    high: I64,
    low: I64,
    close: I64,
    volume: U64,
}

#[inline(never)]
pub fn sum(mut bytes: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    while let [length, rtype, ..] = bytes {
        let (record, rest) = bytes.split_at_checked(usize::from(*length) * 4)?;
        sum = sum.wrapping_add(one(*rtype, record)?);
        bytes = rest;
    }
    bytes.is_empty().then_some(sum)
}

#[inline]
fn one(rtype: u8, record: &[u8]) -> Option<u64> {
    Some(match rtype {
        160 => Mbo::ref_from_bytes(record).ok()?.sum(),
        0 => Trade::ref_from_bytes(record).ok()?.sum(),
        1 => {
            let record = Mbp1::ref_from_bytes(record).ok()?;
            record.trade.sum().wrapping_add(record.level.sum())
        }
        32..=36 => Bar::ref_from_bytes(record).ok()?.sum(),
        _ => return None,
    })
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}

impl Head {
    #[inline]
    fn sum(&self) -> u64 {
        total([self.publisher.get().into(), self.instrument.get().into(), self.event.get()])
    }
}

impl Mbo {
    #[inline]
    fn sum(&self) -> u64 {
        let codes = [self.flags, self.channel, self.action, self.side].map(u64::from);
        let order = [self.order.get(), self.price.get() as u64, self.size.get().into()];
        let times = [self.received.get(), self.delta.get() as u64, self.sequence.get().into()];
        total([self.head.sum(), total(codes), total(order), total(times)])
    }
}

impl Trade {
    #[inline]
    fn sum(&self) -> u64 {
        let codes = [self.action, self.side, self.flags, self.depth].map(u64::from);
        let trade = [self.price.get() as u64, self.size.get().into()];
        let times = [self.received.get(), self.delta.get() as u64, self.sequence.get().into()];
        total([self.head.sum(), total(codes), total(trade), total(times)])
    }
}

impl Level {
    #[inline]
    fn sum(&self) -> u64 {
        let sizes = [self.bid_size, self.ask_size, self.bid_count, self.ask_count];
        let sizes = sizes.map(|size| u64::from(size.get()));
        total([self.bid.get() as u64, self.ask.get() as u64, total(sizes)])
    }
}

impl Bar {
    #[inline]
    fn sum(&self) -> u64 {
        let prices = [self.open, self.high, self.low, self.close].map(|price| price.get() as u64);
        total([self.head.sum(), total(prices), self.volume.get()])
    }
}
