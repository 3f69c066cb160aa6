//! The message, and what it must be.

use pinwire::prelude::*;

/// Every field follows from the sequence number, so the subscriber knows what each must be.
#[derive(Message, Debug)]
pub(crate) struct Order<'a> {
    pub(crate) sequence: u64,
    pub(crate) price: i64,
    pub(crate) is_last: bool,
    pub(crate) symbol: &'a str,
    pub(crate) lots: &'a [u32],
}

/// Bytes of the longest, rounded up.
pub(crate) const MAX_LEN: usize = 256;

const SYMBOLS: [&str; 4] = ["ESZ6", "NQH7", "ZN", "6E-spread"];
const LOTS: [u32; 32] = {
    let mut lots = [0; 32];
    let mut at = 0;
    while at < lots.len() {
        lots[at] = at as u32 * 10;
        at += 1;
    }
    lots
};

impl Order<'static> {
    pub(crate) fn new(sequence: u64, is_last: bool) -> Self {
        let at = sequence as usize;
        let lots = &LOTS[..at % LOTS.len()];
        let price = (sequence as i64).wrapping_mul(25) - 1_000;
        Self { sequence, price, is_last, symbol: SYMBOLS[at % SYMBOLS.len()], lots }
    }
}
