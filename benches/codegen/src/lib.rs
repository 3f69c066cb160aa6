//! Getters through pinwire views, each beside the same read by hand over zerocopy: five of fixed fields, six of what
//! stands behind them (`tails`); and a lease at three levels.
//!
//! `check` emits this crate's assembly and compares the pairs `pinwire_X` and `zerocopy_X`.

// SAFETY of `no_mangle` here: each name starts with `pinwire_` or `zerocopy_`, ends in what it reads, and stands once
// in a library that is compiled to be looked at and linked to nothing.

mod by_hand;
pub mod pool;
pub mod tails;
pub mod tails_by_hand;

use pinwire::{Open, Packet, U48};

/// Odd offsets on purpose: no field stands aligned.
#[derive(Packet)]
#[pinwire(be)]
pub struct Sample {
    pub kind: u8,
    pub port: u16,
    pub timestamp: U48,
    #[pinwire(le)]
    pub order: u64,
    pub side: Open<Side>,
    #[pinwire(bits = 3)]
    pub class: u8,
    #[pinwire(bits = 5)]
    pub level: u8,
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[unsafe(no_mangle)]
pub fn pinwire_u16_be(view: SampleView<'_>) -> u16 {
    view.port()
}

#[unsafe(no_mangle)]
pub fn pinwire_u48_be(view: SampleView<'_>) -> u64 {
    view.timestamp().get()
}

#[unsafe(no_mangle)]
pub fn pinwire_u64_le(view: SampleView<'_>) -> u64 {
    view.order()
}

#[unsafe(no_mangle)]
pub fn pinwire_open_enum(view: SampleView<'_>) -> Open<Side> {
    view.side()
}

#[unsafe(no_mangle)]
pub fn pinwire_bits(view: SampleView<'_>) -> u8 {
    view.level()
}

/// Neither the twin's instructions nor free of panics: `check --self-test` must say both.
#[cfg(planted)]
#[unsafe(no_mangle)]
pub fn pinwire_planted(bytes: &[u8]) -> u8 {
    bytes[7]
}
