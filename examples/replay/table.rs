//! The report for people.

use std::collections::HashMap;
use std::io::{self, Write};
use std::time::Duration;

use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{Cell, CellAlignment, Table};
use pinwire_examples::replay::{Protocol, Report, time_per_message};

const HEADER: [&str; 6] = ["type", "messages", "share", "bytes", "messages/s", "ns/message"];

/// Prints the table, and the throughput.
pub(crate) fn print(
    protocol: &Protocol,
    title: &str,
    bytes: &[u8],
    report: &Report,
    elapsed: Duration,
) -> io::Result<()> {
    let times = time_per_message(protocol, bytes).into_iter().collect();
    let mut out = io::stdout().lock();
    writeln!(out, "{}: {title}", protocol.name)?;
    writeln!(out, "{}", table(report, elapsed, &times))?;
    writeln!(out, "{}", throughput(bytes.len(), report, elapsed))?;
    for (name, fact) in report.facts.iter().flatten() {
        writeln!(out, "{name}: {}", serde_json::to_string(fact)?)?;
    }
    writeln!(out, "messages/s: over the whole file, framing included; ns/message: one type at a time, from the caches")
}

fn table(report: &Report, elapsed: Duration, times: &HashMap<String, f64>) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_header(HEADER);
    let mut types: Vec<_> = report.types.iter().collect();
    types.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), *name));
    for (name, count) in types {
        let bytes = report.bytes.get(name).copied().unwrap_or(0);
        let time = times.get(name).map_or_else(|| "-".to_owned(), |time| format!("{time:.1}"));
        table.add_row(row(name, *count, report.messages, bytes, elapsed, time));
    }
    for (code, count) in &report.unknown {
        table.add_row([format!("unknown {code}"), grouped(*count)]);
    }
    let unread = [("other protocols", report.skipped), ("fragments, not read", report.fragments)];
    for (what, count) in unread.into_iter().filter(|(_, count)| *count > 0) {
        table.add_row([what.to_owned(), grouped(count)]);
    }
    let time = match report.messages {
        0 => "-".to_owned(),
        messages => format!("{:.1}", elapsed.as_secs_f64() * 1e9 / messages as f64),
    };
    let total = report.bytes.values().sum();
    table.add_row(row("total", report.messages, report.messages, total, elapsed, time));
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

fn row(name: &str, count: u64, all: u64, bytes: u64, elapsed: Duration, time: String) -> Vec<Cell> {
    let share = format!("{:.1} %", 100.0 * count as f64 / all.max(1) as f64);
    let rate = count as f64 / elapsed.as_secs_f64().max(1e-9);
    [name.to_owned(), grouped(count), share, grouped(bytes), scaled(rate), time].map(Cell::new).into()
}

fn throughput(len: usize, report: &Report, elapsed: Duration) -> String {
    let seconds = elapsed.as_secs_f64().max(1e-9);
    let frames = report.packets.map_or_else(String::new, |frames| format!("{} frames, ", grouped(frames)));
    let cut = if report.cut > 0 {
        format!(" ({} of them cut short by the capture)", grouped(report.cut))
    } else {
        String::new()
    };
    format!(
        "{frames}{} bytes in {:.3} ms{cut}: {} messages/s, {:.1} MB/s",
        grouped(len as u64),
        1e3 * seconds,
        scaled(report.messages as f64 / seconds),
        len as f64 / seconds / 1e6,
    )
}

/// `1234567` as `1 234 567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// With a prefix of the SI.
fn scaled(number: f64) -> String {
    let (value, prefix) = match number {
        1e9.. => (number / 1e9, "G"),
        1e6.. => (number / 1e6, "M"),
        1e3.. => (number / 1e3, "k"),
        _ => return format!("{number:.1}"),
    };
    format!("{value:.1} {prefix}")
}
