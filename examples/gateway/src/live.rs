//! What a person sees while it runs, on standard error: lines that change on a terminal, one line a second elsewhere.

use std::io::{IsTerminal, stderr};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use pinwire::pool::LeaseReport;

use crate::monitor::{INTERVAL, Monitor, Sample, micros};

/// The view.
#[derive(Debug)]
pub struct Live(Option<Lines>);

#[derive(Debug)]
struct Lines {
    orders: ProgressBar,
    latency: ProgressBar,
    pool: ProgressBar,
    overdue: ProgressBar,
}

impl Live {
    /// As standard error is.
    #[must_use]
    pub fn new() -> Self {
        Self(stderr().is_terminal().then(Lines::new))
    }

    /// Shows the newest sample.
    pub fn show(&self, monitor: &Monitor, late: Option<&LeaseReport>) {
        let samples = monitor.samples();
        let Some(sample) = samples.last() else { return };
        match &self.0 {
            Some(lines) => lines.show(monitor, sample, late),
            None if samples.len() % per_second() == 1 => eprintln!("{}", line(monitor, sample)),
            None => {}
        }
    }

    /// Takes the lines away.
    pub fn clear(&self) {
        for line in self.0.iter().flat_map(|lines| [&lines.orders, &lines.latency, &lines.pool, &lines.overdue]) {
            line.finish_and_clear();
        }
    }
}

impl Default for Live {
    fn default() -> Self {
        Self::new()
    }
}

const fn per_second() -> usize {
    1000 / INTERVAL.as_millis() as usize
}

fn line(monitor: &Monitor, sample: &Sample) -> String {
    let [sent, acknowledged, received] = monitor.rates();
    let Sample { at, live, slots, overdue, .. } = sample;
    format!(
        "{at:5.1} s  sent {sent:.0}/s  acknowledged {acknowledged:.0}/s  received {received:.0}/s  \
         p50 {}  p99 {}  pool {live}/{slots}  overdue {overdue}",
        time(sample.p50),
        time(sample.p99),
    )
}

/// Microseconds, as people say them.
#[must_use]
pub fn time(micros: f64) -> String {
    match micros {
        ..1e3 => format!("{micros:.0} µs"),
        ..1e6 => format!("{:.1} ms", micros / 1e3),
        _ => format!("{:.2} s", micros / 1e6),
    }
}

impl Lines {
    fn new() -> Self {
        let all = MultiProgress::new();
        let text = |name| all.add(ProgressBar::new(1).with_style(style("{prefix:>8.bold} {msg}")).with_prefix(name));
        Self {
            orders: text("orders"),
            latency: text("latency"),
            pool: all.add(
                ProgressBar::new(1)
                    .with_style(style("{prefix:>8.bold} {bar:40.cyan/dim} {pos} of {len} slots out"))
                    .with_prefix("pool"),
            ),
            overdue: text("overdue"),
        }
    }

    fn show(&self, monitor: &Monitor, sample: &Sample, late: Option<&LeaseReport>) {
        let [sent, acknowledged, received] = monitor.rates();
        self.orders.set_message(format!(
            "{sent:>8.0}/s sent {acknowledged:>8.0}/s acknowledged {received:>8.0}/s received    {} in {:.0} s",
            sample.received, sample.at
        ));
        let total = |quantile| time(micros(monitor.latency(), quantile));
        self.latency.set_message(format!(
            "p50 {:>8}  p99 {:>8}  now    p50 {:>8}  p99 {:>8}  p99.9 {:>8}  so far",
            time(sample.p50),
            time(sample.p99),
            total(0.5),
            total(0.99),
            total(0.999)
        ));
        self.pool.set_length(sample.slots as u64);
        self.pool.set_position(sample.live as u64);
        let oldest = late.map_or_else(String::new, |late| format!("    the oldest: {late}"));
        self.overdue.set_message(format!("{} leases{oldest}", sample.overdue));
    }
}

/// Without colours and columns if a template should be wrong.
fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    style.progress_chars("━━─")
}
