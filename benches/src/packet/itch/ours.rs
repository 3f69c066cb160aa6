//! ITCH through pinwire: a length-prefixed frame around a union of messages.

use pinwire::prelude::*;

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    #[pinwire(len = message)]
    length: u16,
    message: Itch<'a>,
}

macro_rules! messages {
    ($($name:ident = $tag:literal { $($field:ident: $type:ty),* $(,)? })*) => {
        $(
            #[derive(Packet)]
            #[pinwire(be)]
            struct $name {
                locate: u16,
                tracking: u16,
                timestamp: U48,
                $($field: $type),*
            }
        )*

        #[derive(Packet)]
        #[pinwire(tag = u8)]
        enum Itch<'a> {
            $(#[pinwire(tag = $tag)] $name($name),)*
            #[pinwire(unknown)]
            Unknown(Unknown<'a, u8>),
        }
    };
}

messages! {
    System = b'S' { event: u8 }
    Directory = b'R' {
        stock: Ascii<8>, category: u8, status: u8, round_lot: u32, round_lots_only: u8, class: u8, sub_type: Ascii<2>,
        authenticity: u8, short_sale: u8, ipo: u8, tier: u8, etp: u8, leverage: u32, inverse: u8,
    }
    TradingAction = b'H' { stock: Ascii<8>, state: u8, reserved: u8, reason: Ascii<4> }
    RegSho = b'Y' { stock: Ascii<8>, action: u8 }
    Participant = b'L' { mpid: Ascii<4>, stock: Ascii<8>, primary: u8, mode: u8, state: u8 }
    Add = b'A' { reference: u64, side: Open<Side>, shares: u32, stock: Ascii<8>, price: u32 }
    AddAttributed = b'F' {
        reference: u64, side: Open<Side>, shares: u32, stock: Ascii<8>, price: u32, mpid: Ascii<4>,
    }
    Executed = b'E' { reference: u64, shares: u32, matched: u64 }
    ExecutedPrice = b'C' { reference: u64, shares: u32, matched: u64, printable: u8, price: u32 }
    Cancel = b'X' { reference: u64, shares: u32 }
    Delete = b'D' { reference: u64 }
    Replace = b'U' { original: u64, reference: u64, shares: u32, price: u32 }
    Trade = b'P' { reference: u64, side: Open<Side>, shares: u32, stock: Ascii<8>, price: u32, matched: u64 }
    Cross = b'Q' { shares: u64, stock: Ascii<8>, price: u32, matched: u64, cross: u8 }
    Imbalance = b'I' {
        paired: u64, imbalance: u64, direction: u8, stock: Ascii<8>, far: u32, near: u32, reference: u32, cross: u8,
        variation: u8,
    }
}

macro_rules! total {
    ($m:ident $(, $field:expr)*) => {
        u64::from($m.locate()).wrapping_add($m.timestamp().get())$(.wrapping_add($field.into()))*
    };
}

#[inline(never)]
pub fn sum(file: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    for frame in Frame::stream(file) {
        sum = sum.wrapping_add(message(frame.ok()?.message())?);
    }
    Some(sum)
}

#[inline]
fn message(message: ItchView<'_>) -> Option<u64> {
    Some(match message {
        ItchView::System(m) => total!(m),
        ItchView::Directory(m) => total!(m, text(m.stock()), m.round_lot()),
        ItchView::TradingAction(m) => total!(m, text(m.stock())),
        ItchView::RegSho(m) => total!(m, text(m.stock())),
        ItchView::Participant(m) => total!(m, text(m.stock())),
        ItchView::Add(m) => total!(m, m.reference(), buys(m.side()), m.shares(), text(m.stock()), m.price()),
        ItchView::AddAttributed(m) => {
            total!(m, m.reference(), buys(m.side()), m.shares(), text(m.stock()), m.price())
        }
        ItchView::Executed(m) => total!(m, m.reference(), m.shares(), m.matched()),
        ItchView::ExecutedPrice(m) => total!(m, m.reference(), m.shares(), m.matched(), m.price()),
        ItchView::Cancel(m) => total!(m, m.reference(), m.shares()),
        ItchView::Delete(m) => total!(m, m.reference()),
        ItchView::Replace(m) => total!(m, m.original(), m.reference(), m.shares(), m.price()),
        ItchView::Trade(m) => {
            total!(m, m.reference(), buys(m.side()), m.shares(), text(m.stock()), m.price(), m.matched())
        }
        ItchView::Cross(m) => total!(m, m.shares(), text(m.stock()), m.price(), m.matched()),
        ItchView::Imbalance(m) => {
            total!(m, m.paired(), m.imbalance(), text(m.stock()), m.far(), m.near(), m.reference())
        }
        ItchView::Unknown(_) => return None,
    })
}

#[inline]
fn text(stock: &Ascii<8>) -> u64 {
    u64::from_be_bytes(*stock.raw())
}

#[inline]
fn buys(side: Open<Side>) -> bool {
    side == Open::Known(Side::Buy)
}
