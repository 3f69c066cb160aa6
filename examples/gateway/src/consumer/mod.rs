//! Who reads the stream: checks each byte and each number.

pub(crate) mod nats;
pub(crate) mod window;

use std::sync::Arc;
use std::time::Duration;

use crossbeam_channel::Receiver;
use window::Seen;

use crate::clock;
use crate::memory::Approved;
use crate::order;
use crate::tally::Tally;

/// What has been consumed.
pub(crate) struct Consumer {
    seen: Seen,
    tally: Arc<Tally>,
}

impl Consumer {
    pub(crate) fn new(tally: Arc<Tally>) -> Self {
        Self { seen: Seen::default(), tally }
    }

    pub(crate) fn take(&mut self, payload: &[u8]) {
        let Some(order) = order::checked(payload) else { return self.tally.corrupt.add(1) };
        if self.seen.insert(order.id()) {
            self.tally.received.add(1);
            self.tally.took(clock::now().saturating_sub(order.sent_at()));
        } else {
            self.tally.duplicated.add(1);
        }
    }

    /// Whether it has all that was acknowledged.
    fn has_all(&self) -> bool {
        self.tally.received.get() >= self.tally.acknowledged.get()
    }

    /// All of a queue, each `pause` apart: a consumer that is too slow.
    pub(crate) fn drain(mut self, queue: &Receiver<Approved>, pause: Duration) -> Seen {
        for order in queue {
            self.take(order.lease());
            if !pause.is_zero() {
                std::thread::sleep(pause);
            }
        }
        self.seen
    }
}
