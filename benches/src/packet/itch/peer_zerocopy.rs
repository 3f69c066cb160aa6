//! ITCH by hand over zerocopy: the yardstick.

use zerocopy::byteorder::big_endian::{U16, U32, U64};
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

macro_rules! messages {
    ($($name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        #[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
        #[repr(C)]
        #[allow(dead_code, reason = "a layout names all fields, the sum reads some")]
        struct $name {
            kind: u8,
            locate: U16,
            tracking: U16,
            timestamp: [u8; 6],
            $($field: $type),*
        }

        impl $name {
            #[inline]
            fn head(&self) -> u64 {
                // Two loads; spelled as an array of eight bytes it would be three.
                let mut timestamp = [0; 8];
                timestamp[2..].copy_from_slice(&self.timestamp);
                u64::from(self.locate.get()).wrapping_add(u64::from_be_bytes(timestamp))
            }
        }
    )*};
}

messages! {
    System { event: u8 }
    Directory {
        stock: [u8; 8], category: u8, status: u8, round_lot: U32, round_lots_only: u8, class: u8, sub_type: [u8; 2],
        authenticity: u8, short_sale: u8, ipo: u8, tier: u8, etp: u8, leverage: U32, inverse: u8,
    }
    TradingAction { stock: [u8; 8], state: u8, reserved: u8, reason: [u8; 4] }
    RegSho { stock: [u8; 8], action: u8 }
    Participant { mpid: [u8; 4], stock: [u8; 8], primary: u8, mode: u8, state: u8 }
    Add { reference: U64, side: u8, shares: U32, stock: [u8; 8], price: U32 }
    AddAttributed { reference: U64, side: u8, shares: U32, stock: [u8; 8], price: U32, mpid: [u8; 4] }
    Executed { reference: U64, shares: U32, matched: U64 }
    ExecutedPrice { reference: U64, shares: U32, matched: U64, printable: u8, price: U32 }
    Cancel { reference: U64, shares: U32 }
    Delete { reference: U64 }
    Replace { original: U64, reference: U64, shares: U32, price: U32 }
    Trade { reference: U64, side: u8, shares: U32, stock: [u8; 8], price: U32, matched: U64 }
    Cross { shares: U64, stock: [u8; 8], price: U32, matched: U64, cross: u8 }
    Imbalance {
        paired: U64, imbalance: U64, direction: u8, stock: [u8; 8], far: U32, near: U32, reference: U32, cross: u8,
        variation: u8,
    }
}

#[inline(never)]
pub fn sum(mut file: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    while !file.is_empty() {
        let (length, rest) = U16::ref_from_prefix(file).ok()?;
        let (body, rest) = rest.split_at_checked(length.get().into())?;
        sum = sum.wrapping_add(message(body)?);
        file = rest;
    }
    Some(sum)
}

#[inline]
fn message(body: &[u8]) -> Option<u64> {
    Some(match *body.first()? {
        b'S' => cast::<System>(body)?.head(),
        b'R' => {
            let m = cast::<Directory>(body)?;
            total(m.head(), [text(m.stock), m.round_lot.get().into()])
        }
        b'H' => {
            let m = cast::<TradingAction>(body)?;
            total(m.head(), [text(m.stock)])
        }
        b'Y' => {
            let m = cast::<RegSho>(body)?;
            total(m.head(), [text(m.stock)])
        }
        b'L' => {
            let m = cast::<Participant>(body)?;
            total(m.head(), [text(m.stock)])
        }
        b'A' => {
            let m = cast::<Add>(body)?;
            let (shares, price) = (m.shares.get().into(), m.price.get().into());
            total(m.head(), [m.reference.get(), buys(m.side), shares, text(m.stock), price])
        }
        b'F' => {
            let m = cast::<AddAttributed>(body)?;
            let (shares, price) = (m.shares.get().into(), m.price.get().into());
            total(m.head(), [m.reference.get(), buys(m.side), shares, text(m.stock), price])
        }
        b'E' => {
            let m = cast::<Executed>(body)?;
            total(m.head(), [m.reference.get(), m.shares.get().into(), m.matched.get()])
        }
        b'C' => {
            let m = cast::<ExecutedPrice>(body)?;
            let (shares, price) = (m.shares.get().into(), m.price.get().into());
            total(m.head(), [m.reference.get(), shares, m.matched.get(), price])
        }
        b'X' => {
            let m = cast::<Cancel>(body)?;
            total(m.head(), [m.reference.get(), m.shares.get().into()])
        }
        b'D' => {
            let m = cast::<Delete>(body)?;
            total(m.head(), [m.reference.get()])
        }
        b'U' => {
            let m = cast::<Replace>(body)?;
            let (shares, price) = (m.shares.get().into(), m.price.get().into());
            total(m.head(), [m.original.get(), m.reference.get(), shares, price])
        }
        b'P' => {
            let m = cast::<Trade>(body)?;
            let (shares, price) = (m.shares.get().into(), m.price.get().into());
            let order = [m.reference.get(), buys(m.side), shares, text(m.stock), price, m.matched.get()];
            total(m.head(), order)
        }
        b'Q' => {
            let m = cast::<Cross>(body)?;
            total(m.head(), [m.shares.get(), text(m.stock), m.price.get().into(), m.matched.get()])
        }
        b'I' => {
            let m = cast::<Imbalance>(body)?;
            let prices = [m.far.get(), m.near.get(), m.reference.get()].map(u64::from);
            let shares = total(m.head(), [m.paired.get(), m.imbalance.get(), text(m.stock)]);
            total(shares, prices)
        }
        _ => return None,
    })
}

#[inline]
fn cast<T: FromBytes + KnownLayout + Immutable>(body: &[u8]) -> Option<&T> {
    T::ref_from_bytes(body).ok()
}

#[inline]
fn total<const N: usize>(head: u64, fields: [u64; N]) -> u64 {
    fields.into_iter().fold(head, u64::wrapping_add)
}

#[inline]
fn text(stock: [u8; 8]) -> u64 {
    u64::from_be_bytes(stock)
}

#[inline]
fn buys(side: u8) -> u64 {
    u64::from(side == b'B')
}
