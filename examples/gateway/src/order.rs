//! The order, and the one that each number stands for.

use pinwire::{Frame, prelude::*};

use crate::clock;

/// Number of the message in frames.
pub const ORDER: u16 = 1;
/// The longest frame of an order is shorter.
pub const MAX_FRAME: usize = 1024;
/// Bits of an id below the producer's number.
const PRODUCER: u32 = 40;

/// Which way.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
#[expect(missing_docs, reason = "they say it")]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

/// What producers send, risk looks at, and the stream holds.
#[derive(Message, Clone, PartialEq, Debug)]
pub struct Order<'a> {
    /// The producer's number and, below it, that of its order, from 0.
    pub id: u64,
    /// When it was sent, in nanoseconds of [`clock::now`].
    pub sent_at: u64,
    /// Which way.
    pub side: Side,
    /// Ticks.
    pub price: i64,
    /// How many.
    pub lots: u32,
    /// Who pays.
    pub account: &'a str,
    /// What.
    pub symbol: &'a str,
    /// Venues to ask, in this order.
    pub route: &'a [u16],
    /// For the trader's own use.
    pub note: &'a [u8],
}

const ACCOUNTS: [&str; 8] = ["A-1001", "A-1002", "A-20017", "B-7", "B-31", "FUND-ALPHA", "FUND-BETA", "HOUSE"];
const SYMBOLS: [&str; 8] = ["ESZ6", "NQZ6", "CLF7", "GCG7", "ZNZ6", "6EZ6", "BRN FMF0027!", "FGBL SI 20261208"];
const ROUTES: [u16; 8] = [101, 7, 305, 18, 42, 9, 77, 230];
const NOTES: [u8; 256] = noise();

/// Limits of every account; the orders made here keep them.
pub mod limits {
    /// Lots of one order.
    pub const LOTS: u32 = 500;
    /// Ticks.
    pub const PRICE: i64 = 1_000_000;
}

/// The one order of this id and time: whoever has both knows every byte of it.
#[must_use]
pub fn order(id: u64, sent_at: u64) -> Order<'static> {
    let dice = mix(id ^ mix(sent_at));
    let pick = |bits: u32, most: usize| (dice >> bits) as usize % most;
    Order {
        id,
        sent_at,
        side: if dice & 1 == 0 { Side::Buy } else { Side::Sell },
        price: 1 + pick(8, limits::PRICE as usize) as i64,
        lots: 1 + pick(16, limits::LOTS as usize) as u32,
        account: ACCOUNTS[pick(24, ACCOUNTS.len())],
        symbol: SYMBOLS[pick(28, SYMBOLS.len())],
        route: &ROUTES[..1 + pick(32, 4)],
        note: &NOTES[pick(36, 128)..][..32 + pick(48, 96)],
    }
}

/// The id of a producer's order.
#[must_use]
pub const fn id(producer: u16, number: u64) -> u64 {
    ((producer as u64) << PRODUCER) | number
}

/// Producer and number of an id.
#[must_use]
pub const fn parts(id: u64) -> (u16, u64) {
    ((id >> PRODUCER) as u16, id & ((1 << PRODUCER) - 1))
}

/// Writes the frame of a producer's next order, as sent now, and returns its length.
///
/// # Errors
/// There are less than [`MAX_FRAME`] bytes of room.
pub fn write_frame(producer: u16, number: u64, out: &mut [u8]) -> Result<usize, Error> {
    Frame::encode_into(&order(id(producer, number), clock::now()), ORDER, number, out)
}

/// Whether these are the bytes of the order that they say they are. Then it is returned.
#[must_use]
pub fn checked(bytes: &[u8]) -> Option<OrderView<'_>> {
    let view = Order::view(bytes).ok()?;
    let mut expected = [0; MAX_FRAME];
    let len = order(view.id(), view.sent_at()).encode_into(&mut expected).ok()?;
    (expected.get(..len) == Some(bytes)).then_some(view)
}

const fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

const fn noise() -> [u8; 256] {
    let mut bytes = [0; 256];
    let mut at = 0;
    while at < bytes.len() {
        bytes[at] = mix(at as u64) as u8;
        at += 1;
    }
    bytes
}
