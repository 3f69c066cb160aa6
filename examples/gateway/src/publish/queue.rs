//! The embedded engine: a bounded queue in this process. It has an order as soon as that is in it, and loses all with the
//! process.

use std::sync::Arc;

use crossbeam_channel::{Receiver, Sender};

use crate::memory::Approved;
use crate::tally::Tally;

/// The end that desks have.
#[derive(Clone, Debug)]
pub(crate) struct Queue {
    orders: Sender<Approved>,
    tally: Arc<Tally>,
}

impl Queue {
    /// A queue of at most so many orders, and the end that the consumer has.
    pub(crate) fn new(most: usize, tally: &Arc<Tally>) -> (Self, Receiver<Approved>) {
        let (orders, consumer) = crossbeam_channel::bounded(most);
        (Self { orders, tally: tally.clone() }, consumer)
    }

    pub(super) fn send(&self, order: Approved) -> Option<()> {
        self.orders.send(order).ok()?;
        self.tally.acknowledged.add(1);
        Some(())
    }
}
