//! Samples of a run: what the live view and the report show.

use std::sync::Arc;
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use pinwire::pool::{LeaseReport, Pool};

use crate::gateway::Gateway;
use crate::memory::Intake;
use crate::tally::{Tally, histogram};

/// Between two samples.
pub const INTERVAL: Duration = Duration::from_millis(100);

/// How things stood. Counts are of the run so far, latencies of the time since the last sample.
#[derive(Clone, Copy, Default, Debug)]
pub struct Sample {
    /// Seconds since the start.
    pub at: f64,
    /// Orders sent.
    pub sent: u64,
    /// Orders acknowledged.
    pub acknowledged: u64,
    /// Orders received.
    pub received: u64,
    /// Median in microseconds; 0 if nothing came.
    pub p50: f64,
    /// 99 of 100 in microseconds.
    pub p99: f64,
    /// Slots that are out.
    pub live: usize,
    /// Of so many.
    pub slots: usize,
    /// Leases that are out for too long.
    pub overdue: usize,
}

/// Takes samples.
#[derive(Debug)]
pub struct Monitor {
    tally: Arc<Tally>,
    pool: Pool<Intake>,
    start: Instant,
    /// Latencies of the run, in nanoseconds.
    latency: Histogram<u64>,
    last: Histogram<u64>,
    samples: Vec<Sample>,
}

impl Monitor {
    /// Of this gateway, from now on.
    #[must_use]
    pub fn new(gateway: &Gateway) -> Self {
        Self {
            tally: gateway.tally().clone(),
            pool: gateway.pool().clone(),
            start: Instant::now(),
            latency: histogram(),
            last: histogram(),
            samples: vec![Sample::default()],
        }
    }

    /// Takes a sample. Returns the lease that is overdue for the longest time, if one is.
    pub fn look(&mut self) -> Option<LeaseReport> {
        self.tally.take_latency(&mut self.latency, &mut self.last);
        let snapshot = self.pool.snapshot();
        let mut overdue = self.pool.overdue();
        self.samples.push(Sample {
            at: self.start.elapsed().as_secs_f64(),
            sent: self.tally.sent.get(),
            acknowledged: self.tally.acknowledged.get(),
            received: self.tally.received.get(),
            p50: micros(&self.last, 0.50),
            p99: micros(&self.last, 0.99),
            live: snapshot.classes.iter().map(|class| class.live).sum(),
            slots: snapshot.classes.iter().map(|class| class.slots).sum(),
            overdue: overdue.len(),
        });
        overdue.sort_by_key(LeaseReport::overdue);
        overdue.pop()
    }

    /// All samples; the first is of the start.
    #[must_use]
    pub fn samples(&self) -> &[Sample] {
        &self.samples
    }

    /// Orders a second over the last second: sent, acknowledged, received.
    #[must_use]
    pub fn rates(&self) -> [f64; 3] {
        let last = self.samples.last().copied().unwrap_or_default();
        let before = self.samples.iter().rev().find(|sample| last.at - sample.at >= 1.0);
        let before = before.or(self.samples.first()).copied().unwrap_or_default();
        let over = |count: u64| count as f64 / (last.at - before.at).max(1e-9);
        [last.sent - before.sent, last.acknowledged - before.acknowledged, last.received - before.received].map(over)
    }

    /// Latencies of the run, in nanoseconds.
    #[must_use]
    pub const fn latency(&self) -> &Histogram<u64> {
        &self.latency
    }

    /// The counts.
    #[must_use]
    pub fn tally(&self) -> &Tally {
        &self.tally
    }
}

/// A quantile in microseconds; 0 if nothing was recorded.
#[must_use]
pub fn micros(latency: &Histogram<u64>, quantile: f64) -> f64 {
    if latency.is_empty() { 0.0 } else { latency.value_at_quantile(quantile) as f64 / 1e3 }
}
