//! The risk check: a safety domain of its own, and threads of its own.

use core::fmt;
use std::collections::HashMap;
use std::sync::Arc;

use crossbeam_channel::Receiver;

use crate::Measure;
use crate::memory::{Arrived, TO_RISK};
use crate::order::{OrderView, Side, limits};
use crate::publish::Sink;
use crate::tally::Tally;

/// Lots that an account may be long or short.
const POSITION: i64 = 50_000_000;
/// Orders that are looked at between two looks at the allocator's counter.
const BATCH: usize = 64;

/// Why an order goes no further.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// No lots, or too many.
    Lots,
    /// Not a price.
    Price,
    /// No venue was named.
    Route,
    /// The account would have too much.
    Position,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lots => "no lots, or too many",
            Self::Price => "not a price",
            Self::Route => "no venue",
            Self::Position => "the account would have too much",
        })
    }
}

impl core::error::Error for Refusal {}

/// What one desk knows of the accounts that it sees.
#[derive(Default, Debug)]
pub struct Book {
    positions: HashMap<String, i64>,
}

impl Book {
    /// Books an order, or says why not.
    ///
    /// # Errors
    /// The first limit that it breaks.
    #[inline]
    pub fn check(&mut self, order: OrderView<'_>) -> Result<(), Refusal> {
        self.check_parts(order.account(), order.side(), order.price(), order.lots(), order.route().len())
    }

    pub(crate) fn check_parts(
        &mut self,
        account: &str,
        side: Side,
        price: i64,
        lots: u32,
        venues: usize,
    ) -> Result<(), Refusal> {
        match () {
            () if !(1..=limits::LOTS).contains(&lots) => return Err(Refusal::Lots),
            () if !(1..=limits::PRICE).contains(&price) => return Err(Refusal::Price),
            () if venues == 0 => return Err(Refusal::Route),
            () => {}
        }
        let lots = if side == Side::Buy { i64::from(lots) } else { -i64::from(lots) };
        match self.positions.get_mut(account) {
            Some(position) => add(position, lots),
            None => {
                self.positions.insert(account.to_owned(), lots);
                Ok(())
            }
        }
    }
}

fn add(position: &mut i64, lots: i64) -> Result<(), Refusal> {
    let sum = *position + lots;
    if sum.abs() > POSITION {
        return Err(Refusal::Position);
    }
    *position = sum;
    Ok(())
}

/// One desk's thread: until no orders come, or nobody takes them.
pub(crate) fn desk(orders: &Receiver<Arrived>, sink: &Sink, tally: &Arc<Tally>, measure: Measure) {
    let mut book = Book::default();
    let mut is_open = true;
    while is_open {
        let mut turn = || is_open = batch(orders, &mut book, sink, tally).is_some();
        tally.allocations.add(measure(&mut turn));
    }
}

fn batch(orders: &Receiver<Arrived>, book: &mut Book, sink: &Sink, tally: &Tally) -> Option<()> {
    let first = orders.recv().ok()?;
    for order in core::iter::once(first).chain(orders.try_iter().take(BATCH)) {
        // The lease crosses by an explicit call, with the proof of what is in it.
        let order = TO_RISK.share_validated(&order).ok()?;
        match book.check(order.view()) {
            Ok(()) => sink.send(order)?,
            Err(_) => tally.refused.add(1),
        }
    }
    Some(())
}
