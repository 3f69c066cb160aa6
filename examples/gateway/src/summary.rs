//! How a run went.

use core::fmt;

use gateway::gateway::{Config, Outcome};
use gateway::live::time;
use gateway::monitor::{Monitor, micros};
use gateway::report::Row;
use serde::Serialize;

/// The counts that scripts read.
#[derive(Serialize)]
pub(crate) struct Counts {
    /// Orders that producers have sent.
    sent: u64,
    /// Orders that the engine has acknowledged.
    acknowledged: u64,
    /// Orders that the consumer has seen, each once.
    received: u64,
    /// Orders that were acknowledged, and that it has not seen.
    lost: u64,
    /// Orders that it has seen again.
    duplicated: u64,
    /// Messages with a wrong byte.
    corrupt: u64,
    /// From the producer's call to the consumer.
    p50_us: f64,
    p99_us: f64,
    /// Of the gateway's own threads, from the socket to where the engine's client takes over.
    allocations_per_message: f64,
    engine: &'static str,
}

/// All that is said at the end.
pub(crate) struct Summary {
    pub(crate) counts: Counts,
    /// The same and more, for people.
    pub(crate) rows: Vec<Row>,
}

impl Summary {
    pub(crate) fn of(monitor: &Monitor, outcome: &Outcome, config: &Config) -> Self {
        let tally = monitor.tally();
        let per_message = |count: u64| round(count as f64 / tally.arrived.get().max(1) as f64, 100.0);
        let quantile = |quantile| round(micros(monitor.latency(), quantile), 10.0);
        let counts = Counts {
            sent: tally.sent.get(),
            acknowledged: tally.acknowledged.get(),
            received: tally.received.get(),
            lost: outcome.lost,
            duplicated: tally.duplicated.get(),
            corrupt: tally.corrupt.get(),
            p50_us: quantile(0.5),
            p99_us: quantile(0.99),
            allocations_per_message: per_message(tally.allocations.get()),
            engine: config.engine.name(),
        };
        let mut rows = counts.rows();
        rows.insert(rows.len() - 1, ("latency, 99.9 of 100", time(quantile(0.999))));
        rows.extend([
            ("allocations per message of the engine's client", per_message(tally.client_allocations.get()).to_string()),
            ("refused by risk", grouped(tally.refused.get())),
            ("frames without a valid order", grouped(tally.invalid.get())),
            ("bytes between frames", grouped(tally.skipped.get())),
            ("connections closed as idle", grouped(tally.idle.get())),
            ("published again", grouped(tally.republished.get())),
            ("connected again", grouped(tally.reconnected.get())),
            ("datagrams sent again", grouped(tally.resent.get())),
            ("leases not given back", grouped(outcome.leaks.total() as u64)),
        ]);
        rows.extend(outcome.errors.iter().map(|error| ("a thread ended early", error.to_string())));
        Self { counts, rows }
    }

    /// Whether the gateway kept its promise.
    pub(crate) fn is_good(&self) -> bool {
        self.counts.lost == 0 && self.counts.corrupt == 0
    }
}

impl Counts {
    fn rows(&self) -> Vec<Row> {
        vec![
            ("engine", self.engine.to_owned()),
            ("sent", grouped(self.sent)),
            ("acknowledged", grouped(self.acknowledged)),
            ("received, each byte as sent", grouped(self.received)),
            ("lost", grouped(self.lost)),
            ("duplicated", grouped(self.duplicated)),
            ("corrupt", grouped(self.corrupt)),
            ("latency, median", time(self.p50_us)),
            ("latency, 99 of 100", time(self.p99_us)),
            ("allocations per message, up to the engine", self.allocations_per_message.to_string()),
        ]
    }
}

/// With a space for each three digits.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let (first, rest) = digits.split_at(digits.len() % 3);
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let groups: Vec<String> =
        Some(first.to_owned()).into_iter().filter(|first| !first.is_empty()).chain(groups).collect();
    groups.join("\u{202f}")
}

fn round(value: f64, steps: f64) -> f64 {
    (value * steps).round() / steps
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.rows.iter().map(|(what, _)| what.chars().count()).max().unwrap_or(0);
        for (at, (what, how_much)) in self.rows.iter().enumerate() {
            let end = if at + 1 < self.rows.len() { "\n" } else { "" };
            write!(f, "{what:<width$}  {how_much}{end}")?;
        }
        Ok(())
    }
}
