//! DBN records through `wire-repr`: one view per record type, chosen by hand.

#![allow(dead_code, reason = "a layout names all fields, the sum reads some")]

use wire_repr::WireView;

macro_rules! records {
    ($($name:ident { $($(#[$order:meta])? $field:ident: $type:tt),* $(,)? })*) => {$(
        #[derive(WireView)]
        pub struct $name {
            length: u8,
            rtype: u8,
            #[wire(le)]
            publisher: u16,
            #[wire(le)]
            instrument: u32,
            #[wire(le)]
            event: u64,
            $($(#[$order])? $field: $type),*
        }
    )*};
}

records! {
    Mbo {
        #[wire(le)] order: u64, #[wire(le)] price: i64, #[wire(le)] size: u32, flags: u8, channel: u8, action: u8,
        side: u8, #[wire(le)] received: u64, #[wire(le)] delta: i32, #[wire(le)] sequence: u32,
    }
    Trade {
        #[wire(le)] price: i64, #[wire(le)] size: u32, action: u8, side: u8, flags: u8, depth: u8,
        #[wire(le)] received: u64, #[wire(le)] delta: i32, #[wire(le)] sequence: u32,
    }
    Mbp1 {
        #[wire(le)] price: i64, #[wire(le)] size: u32, action: u8, side: u8, flags: u8, depth: u8,
        #[wire(le)] received: u64, #[wire(le)] delta: i32, #[wire(le)] sequence: u32,
        #[wire(le)] bid: i64, #[wire(le)] ask: i64, #[wire(le)] bid_size: u32, #[wire(le)] ask_size: u32,
        #[wire(le)] bid_count: u32, #[wire(le)] ask_count: u32,
    }
    Bar {
        #[wire(le)] open: i64, #[wire(le)] high: i64, #[wire(le)] low: i64, #[wire(le)] close: i64,
        #[wire(le)] volume: u64,
    }
}

macro_rules! total {
    ($m:ident: $($field:ident),*) => {
        [$($m.$field() as u64),*].into_iter().fold(head!($m), u64::wrapping_add)
    };
}

macro_rules! head {
    ($m:ident) => {
        u64::from($m.publisher()).wrapping_add($m.instrument().into()).wrapping_add($m.event())
    };
}

#[inline(never)]
pub fn sum(mut bytes: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    while let [length, rtype, ..] = bytes {
        let (record, rest) = bytes.split_at_checked(usize::from(*length) * 4)?;
        sum = sum.wrapping_add(one(*rtype, record)?);
        bytes = rest;
    }
    Some(sum)
}

#[inline]
fn one(rtype: u8, record: &[u8]) -> Option<u64> {
    Some(match rtype {
        160 => {
            let m = Mbo::view(record).ok()?;
            total!(m: order, price, size, flags, channel, action, side, received, delta, sequence)
        }
        0 => {
            let m = Trade::view(record).ok()?;
            total!(m: price, size, action, side, flags, depth, received, delta, sequence)
        }
        1 => {
            let m = Mbp1::view(record).ok()?;
            let trade = total!(m: price, size, action, side, flags, depth, received, delta, sequence);
            let level = total!(m: bid, ask, bid_size, ask_size, bid_count, ask_count);
            trade.wrapping_add(level).wrapping_sub(head!(m))
        }
        32..=36 => {
            let m = Bar::view(record).ok()?;
            total!(m: open, high, low, close, volume)
        }
        _ => return None,
    })
}
