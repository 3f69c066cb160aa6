//! What all threads count.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hdrhistogram::Histogram;

use crate::clock;

/// A number that any thread may raise.
#[derive(Default, Debug)]
pub struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    /// How much it is.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The counts of one run.
#[derive(Debug)]
pub struct Tally {
    /// Orders that producers have sent, each once.
    pub sent: Counter,
    /// Datagrams that were sent again.
    pub resent: Counter,
    /// Orders that came in whole and valid.
    pub arrived: Counter,
    /// Frames that hold no valid order, or are none.
    pub invalid: Counter,
    /// Bytes between frames.
    pub skipped: Counter,
    /// Connections that were closed because they said nothing for too long.
    pub idle: Counter,
    /// Orders that risk refused.
    pub refused: Counter,
    /// Orders that the stream has acknowledged.
    pub acknowledged: Counter,
    /// Orders that were published again, for want of an acknowledgement.
    pub republished: Counter,
    /// How often the connection to the stream was made again.
    pub reconnected: Counter,
    /// Orders that the consumer saw for the first time, every byte as it should be.
    pub received: Counter,
    /// Orders that it saw once more.
    pub duplicated: Counter,
    /// Messages of the stream that are not the order they say they are.
    pub corrupt: Counter,
    /// Allocations of the gateway's threads, up to where an order is handed to the engine.
    pub allocations: Counter,
    /// Allocations of the engine's client in the publishing thread.
    pub client_allocations: Counter,
    /// From a producer's call to the consumer, in nanoseconds, since the last look.
    latency: Mutex<Histogram<u64>>,
    /// Producers are to end.
    is_stopping: AtomicBool,
    /// When they had ended; 0 before.
    closed_at: AtomicU64,
}

/// A histogram of nanoseconds up to a minute, with three digits.
#[expect(clippy::expect_used, reason = "both bounds and digits are constants that it takes")]
pub(crate) fn histogram() -> Histogram<u64> {
    Histogram::new_with_bounds(1, 60_000_000_000, 3).expect("good bounds")
}

impl Tally {
    pub(crate) fn new() -> Self {
        Self {
            sent: Counter::default(),
            resent: Counter::default(),
            arrived: Counter::default(),
            invalid: Counter::default(),
            skipped: Counter::default(),
            idle: Counter::default(),
            refused: Counter::default(),
            acknowledged: Counter::default(),
            republished: Counter::default(),
            reconnected: Counter::default(),
            received: Counter::default(),
            duplicated: Counter::default(),
            corrupt: Counter::default(),
            allocations: Counter::default(),
            client_allocations: Counter::default(),
            latency: Mutex::new(histogram()),
            is_stopping: AtomicBool::new(false),
            closed_at: AtomicU64::new(0),
        }
    }

    pub(crate) fn took(&self, nanoseconds: u64) {
        self.latency().saturating_record(nanoseconds.max(1));
    }

    /// Moves the latencies since the last call to `total` and `last`.
    pub(crate) fn take_latency(&self, total: &mut Histogram<u64>, last: &mut Histogram<u64>) {
        last.reset();
        core::mem::swap(&mut *self.latency(), last);
        // Both have the same bounds.
        let _ = total.add(&*last);
    }

    fn latency(&self) -> MutexGuard<'_, Histogram<u64>> {
        self.latency.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn stop(&self) {
        self.is_stopping.store(true, Ordering::Release);
    }

    /// Whether producers have been told to end.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.is_stopping.load(Ordering::Acquire)
    }

    /// Producers have ended: what comes now is nobody's that the gateway waits for.
    pub(crate) fn close(&self) {
        self.closed_at.store(clock::now().max(1), Ordering::Release);
    }

    /// For how long producers have ended, if they have.
    pub(crate) fn closed_for(&self) -> Option<Duration> {
        let at = self.closed_at.load(Ordering::Acquire);
        (at != 0).then(|| Duration::from_nanos(clock::now() - at))
    }
}
