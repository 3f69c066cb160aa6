//! The report: one HTML file, with its charts in it.

use core::fmt::Write as _;
use std::io;
use std::path::Path;

use crate::live::time;
use crate::monitor::{Monitor, Sample, micros};
use crate::plot::{Axes, Series, chart};

/// A row of the report's table: what, and how much.
pub type Row = (&'static str, String);

const HEAD: &str = include_str!("report.html");

/// Writes the report of a run.
///
/// # Errors
/// The file cannot be written.
pub fn write(path: &Path, monitor: &Monitor, rows: &[Row]) -> io::Result<()> {
    std::fs::write(path, page(monitor, rows))
}

fn page(monitor: &Monitor, rows: &[Row]) -> String {
    let mut page = HEAD.to_owned();
    page.push_str("<table>");
    for (what, how_much) in rows {
        let _ = write!(page, "<tr><th>{what}</th><td>{how_much}</td></tr>");
    }
    page.push_str("</table>");
    for (title, svg) in charts(monitor) {
        let _ = write!(page, "<h2>{title}</h2>{svg}");
    }
    page + "</main>\n"
}

fn charts(monitor: &Monitor) -> [(&'static str, String); 4] {
    let samples = monitor.samples();
    let seconds = |label, is_log| Axes { x: "seconds", label, is_log };
    [
        ("Orders a second", chart(&seconds(number, false), &rates(samples))),
        ("Latency, from the producer's call to the consumer", chart(&seconds(time, true), &latencies(samples))),
        ("Slots of the pool that are out", chart(&seconds(number, false), &occupancy(samples))),
        (
            "Latency of the whole run, by percentile",
            chart(&Axes { x: "percent of the orders", label: time, is_log: true }, &[distribution(monitor)]),
        ),
    ]
}

fn number(value: f64) -> String {
    match value {
        ..1e4 => format!("{value:.0}"),
        ..1e7 => format!("{:.0} k", value / 1e3),
        _ => format!("{:.0} M", value / 1e6),
    }
}

fn series(name: &'static str, class: &'static str, points: impl Iterator<Item = (f64, f64)>) -> Series {
    Series { name, class, points: points.collect() }
}

fn rates(samples: &[Sample]) -> [Series; 3] {
    let rate = |count: fn(&Sample) -> u64| {
        samples.windows(2).map(move |pair| {
            let (before, after) = (&pair[0], &pair[1]);
            (after.at, (count(after) - count(before)) as f64 / (after.at - before.at).max(1e-9))
        })
    };
    [
        series("sent", "a", rate(|sample| sample.sent)),
        series("acknowledged", "b", rate(|sample| sample.acknowledged)),
        series("received", "c", rate(|sample| sample.received)),
    ]
}

fn latencies(samples: &[Sample]) -> [Series; 2] {
    let known = || samples.iter().filter(|sample| sample.p50 > 0.0);
    [
        series("p50", "a", known().map(|sample| (sample.at, sample.p50))),
        series("p99", "b", known().map(|sample| (sample.at, sample.p99))),
    ]
}

fn occupancy(samples: &[Sample]) -> [Series; 2] {
    [
        series("out", "a", samples.iter().map(|sample| (sample.at, sample.live as f64))),
        series("overdue", "b", samples.iter().map(|sample| (sample.at, sample.overdue as f64))),
    ]
}

fn distribution(monitor: &Monitor) -> Series {
    let percents = (1..=999).map(|permille| f64::from(permille) / 10.0);
    series("latency", "a", percents.map(|percent| (percent, micros(monitor.latency(), percent / 100.0))))
}
