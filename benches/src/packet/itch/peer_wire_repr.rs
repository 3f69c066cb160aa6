//! ITCH through `wire-repr`: views over the source bytes, the type byte as the enum's selector.

#![allow(dead_code, reason = "a layout names all fields, the sum reads some")]

use wire_repr::WireView;

macro_rules! messages {
    ($($name:ident = $tag:literal { $($(#[$order:meta])? $field:ident: $type:tt),* $(,)? })*) => {
        $(
            #[derive(WireView)]
            pub struct $name {
                #[wire(be)]
                locate: u16,
                #[wire(be)]
                tracking: u16,
                timestamp: [u8; 6],
                $($(#[$order])? $field: $type),*
            }
        )*

        #[derive(WireView)]
        #[wire(selector = u8)]
        pub enum Message {
            $(#[wire(value = $tag)] $name($name),)*
        }
    };
}

messages! {
    System = 0x53u8 { event: u8 }
    Directory = 0x52u8 {
        #[wire(be)] stock: u64, category: u8, status: u8, #[wire(be)] round_lot: u32, round_lots_only: u8, class: u8,
        sub_type: [u8; 2], authenticity: u8, short_sale: u8, ipo: u8, tier: u8, etp: u8, #[wire(be)] leverage: u32,
        inverse: u8,
    }
    TradingAction = 0x48u8 { #[wire(be)] stock: u64, state: u8, reserved: u8, reason: [u8; 4] }
    RegSho = 0x59u8 { #[wire(be)] stock: u64, action: u8 }
    Participant = 0x4cu8 { mpid: [u8; 4], #[wire(be)] stock: u64, primary: u8, mode: u8, state: u8 }
    Add = 0x41u8 {
        #[wire(be)] reference: u64, side: u8, #[wire(be)] shares: u32, #[wire(be)] stock: u64, #[wire(be)] price: u32,
    }
    AddAttributed = 0x46u8 {
        #[wire(be)] reference: u64, side: u8, #[wire(be)] shares: u32, #[wire(be)] stock: u64, #[wire(be)] price: u32,
        mpid: [u8; 4],
    }
    Executed = 0x45u8 { #[wire(be)] reference: u64, #[wire(be)] shares: u32, #[wire(be)] matched: u64 }
    ExecutedPrice = 0x43u8 {
        #[wire(be)] reference: u64, #[wire(be)] shares: u32, #[wire(be)] matched: u64, printable: u8,
        #[wire(be)] price: u32,
    }
    Cancel = 0x58u8 { #[wire(be)] reference: u64, #[wire(be)] shares: u32 }
    Delete = 0x44u8 { #[wire(be)] reference: u64 }
    Replace = 0x55u8 {
        #[wire(be)] original: u64, #[wire(be)] reference: u64, #[wire(be)] shares: u32, #[wire(be)] price: u32,
    }
    Trade = 0x50u8 {
        #[wire(be)] reference: u64, side: u8, #[wire(be)] shares: u32, #[wire(be)] stock: u64, #[wire(be)] price: u32,
        #[wire(be)] matched: u64,
    }
    Cross = 0x51u8 {
        #[wire(be)] shares: u64, #[wire(be)] stock: u64, #[wire(be)] price: u32, #[wire(be)] matched: u64, cross: u8,
    }
    Imbalance = 0x49u8 {
        #[wire(be)] paired: u64, #[wire(be)] imbalance: u64, direction: u8, #[wire(be)] stock: u64, #[wire(be)] far: u32,
        #[wire(be)] near: u32, #[wire(be)] reference: u32, cross: u8, variation: u8,
    }
}

macro_rules! total {
    ($m:ident $(, $field:expr)*) => {{
        let [a, b, c, d, e, f] = $m.timestamp();
        let timestamp = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
        u64::from($m.locate()).wrapping_add(timestamp)$(.wrapping_add(u64::from($field)))*
    }};
}

#[inline(never)]
pub fn sum(mut file: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    while !file.is_empty() {
        let (length, rest) = file.split_first_chunk()?;
        let (body, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
        sum = sum.wrapping_add(message(body)?);
        file = rest;
    }
    Some(sum)
}

#[inline]
fn message(body: &[u8]) -> Option<u64> {
    use MessageVariant as Variant;
    Some(match Message::view(body).ok()?.variant() {
        Variant::System(m) => total!(m),
        Variant::Directory(m) => total!(m, m.stock(), m.round_lot()),
        Variant::TradingAction(m) => total!(m, m.stock()),
        Variant::RegSho(m) => total!(m, m.stock()),
        Variant::Participant(m) => total!(m, m.stock()),
        Variant::Add(m) => total!(m, m.reference(), m.side() == b'B', m.shares(), m.stock(), m.price()),
        Variant::AddAttributed(m) => total!(m, m.reference(), m.side() == b'B', m.shares(), m.stock(), m.price()),
        Variant::Executed(m) => total!(m, m.reference(), m.shares(), m.matched()),
        Variant::ExecutedPrice(m) => total!(m, m.reference(), m.shares(), m.matched(), m.price()),
        Variant::Cancel(m) => total!(m, m.reference(), m.shares()),
        Variant::Delete(m) => total!(m, m.reference()),
        Variant::Replace(m) => total!(m, m.original(), m.reference(), m.shares(), m.price()),
        Variant::Trade(m) => {
            total!(m, m.reference(), m.side() == b'B', m.shares(), m.stock(), m.price(), m.matched())
        }
        Variant::Cross(m) => total!(m, m.shares(), m.stock(), m.price(), m.matched()),
        Variant::Imbalance(m) => {
            total!(m, m.paired(), m.imbalance(), m.stock(), m.far(), m.near(), m.reference())
        }
    })
}
