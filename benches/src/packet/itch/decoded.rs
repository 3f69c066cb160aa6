//! ITCH as plain structs that `deku` and `binrw` decode: one declaration, two derives.
//!
//! The timestamp's two halves and the stock as a number are the fastest spelling for both.

use binrw::BinRead;
use binrw::io::Cursor;
use deku::ctx::Endian;
use deku::reader::Reader;
use deku::{DekuRead, DekuReader};

macro_rules! messages {
    ($($name:ident = $tag:literal { $($field:ident: $type:ty),* $(,)? })*) => {
        $(
            #[derive(DekuRead, BinRead)]
            #[deku(ctx = "endian: Endian", endian = "endian")]
            #[br(big)]
            #[allow(dead_code, reason = "a layout names all fields, the sum reads some")]
            struct $name { head: Head, $($field: $type),* }
        )*

        #[derive(DekuRead)]
        #[deku(endian = "big", id_type = "u8")]
        enum Message {
            $(
                #[deku(id = $tag)]
                $name($name),
            )*
        }

        impl Message {
            /// binrw's own enum tries one variant after the other, nine times slower than this.
            fn read_binrw(body: &[u8]) -> Option<Self> {
                let (tag, fields) = body.split_first()?;
                let fields = &mut Cursor::new(fields);
                match *tag {
                    $($tag => Some(Self::$name($name::read(fields).ok()?)),)*
                    _ => None,
                }
            }
        }
    };
}

#[derive(DekuRead, BinRead)]
#[deku(ctx = "endian: Endian", endian = "endian")]
#[br(big)]
#[allow(dead_code, reason = "a layout names all fields, the sum reads some")]
struct Head {
    locate: u16,
    tracking: u16,
    timestamp_high: u16,
    timestamp_low: u32,
}

messages! {
    System = 0x53u8 { event: u8 }
    Directory = 0x52u8 {
        stock: u64, category: u8, status: u8, round_lot: u32, round_lots_only: u8, class: u8, sub_type: u16,
        authenticity: u8, short_sale: u8, ipo: u8, tier: u8, etp: u8, leverage: u32, inverse: u8,
    }
    TradingAction = 0x48u8 { stock: u64, state: u8, reserved: u8, reason: u32 }
    RegSho = 0x59u8 { stock: u64, action: u8 }
    Participant = 0x4cu8 { mpid: u32, stock: u64, primary: u8, mode: u8, state: u8 }
    Add = 0x41u8 { reference: u64, side: u8, shares: u32, stock: u64, price: u32 }
    AddAttributed = 0x46u8 { reference: u64, side: u8, shares: u32, stock: u64, price: u32, mpid: u32 }
    Executed = 0x45u8 { reference: u64, shares: u32, matched: u64 }
    ExecutedPrice = 0x43u8 { reference: u64, shares: u32, matched: u64, printable: u8, price: u32 }
    Cancel = 0x58u8 { reference: u64, shares: u32 }
    Delete = 0x44u8 { reference: u64 }
    Replace = 0x55u8 { original: u64, reference: u64, shares: u32, price: u32 }
    Trade = 0x50u8 { reference: u64, side: u8, shares: u32, stock: u64, price: u32, matched: u64 }
    Cross = 0x51u8 { shares: u64, stock: u64, price: u32, matched: u64, cross: u8 }
    Imbalance = 0x49u8 {
        paired: u64, imbalance: u64, direction: u8, stock: u64, far: u32, near: u32, reference: u32, cross: u8,
        variation: u8,
    }
}

#[inline(never)]
pub fn sum_deku(mut file: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    while !file.is_empty() {
        let mut body = Cursor::new(frame(&mut file)?);
        let message = Message::from_reader_with_ctx(&mut Reader::new(&mut body), ()).ok()?;
        sum = sum.wrapping_add(message.sum());
    }
    Some(sum)
}

#[inline(never)]
pub fn sum_binrw(mut file: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    while !file.is_empty() {
        let message = Message::read_binrw(frame(&mut file)?)?;
        sum = sum.wrapping_add(message.sum());
    }
    Some(sum)
}

fn frame<'a>(file: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = file.split_first_chunk()?;
    let (body, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
    *file = rest;
    Some(body)
}

impl Message {
    fn sum(&self) -> u64 {
        match self {
            Self::System(m) => m.head.sum([]),
            Self::Directory(m) => m.head.sum([m.stock, m.round_lot.into()]),
            Self::TradingAction(m) => m.head.sum([m.stock]),
            Self::RegSho(m) => m.head.sum([m.stock]),
            Self::Participant(m) => m.head.sum([m.stock]),
            Self::Add(m) => m.head.sum([m.reference, buys(m.side), m.shares.into(), m.stock, m.price.into()]),
            Self::AddAttributed(m) => m.head.sum([m.reference, buys(m.side), m.shares.into(), m.stock, m.price.into()]),
            Self::Executed(m) => m.head.sum([m.reference, m.shares.into(), m.matched]),
            Self::ExecutedPrice(m) => m.head.sum([m.reference, m.shares.into(), m.matched, m.price.into()]),
            Self::Cancel(m) => m.head.sum([m.reference, m.shares.into()]),
            Self::Delete(m) => m.head.sum([m.reference]),
            Self::Replace(m) => m.head.sum([m.original, m.reference, m.shares.into(), m.price.into()]),
            Self::Trade(m) => {
                let (shares, price) = (m.shares.into(), m.price.into());
                m.head.sum([m.reference, buys(m.side), shares, m.stock, price, m.matched])
            }
            Self::Cross(m) => m.head.sum([m.shares, m.stock, m.price.into(), m.matched]),
            Self::Imbalance(m) => {
                let (far, near, reference) = (m.far.into(), m.near.into(), m.reference.into());
                m.head.sum([m.paired, m.imbalance, m.stock, far, near, reference])
            }
        }
    }
}

impl Head {
    fn sum<const N: usize>(&self, fields: [u64; N]) -> u64 {
        let timestamp = u64::from(self.timestamp_high) << 32 | u64::from(self.timestamp_low);
        fields.into_iter().fold(u64::from(self.locate).wrapping_add(timestamp), u64::wrapping_add)
    }
}

fn buys(side: u8) -> u64 {
    u64::from(side == b'B')
}
