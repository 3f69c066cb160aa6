//! The board's lines, as a table for people and as JSON for scripts.

mod matrix;

use std::fmt::Write;

/// Ours against one peer at one piece of work.
pub struct Line {
    pub suite: &'static str,
    pub work: String,
    pub ours_ns: f64,
    pub peer: String,
    pub peer_ns: f64,
    /// The ratio `peer / ours` to reach: 1.0 is a draw, more means we are ahead; 0 where there is no goal.
    pub goal: f64,
}

/// The suite name of counts: their "ns" are instructions, and they have no goals.
pub const INSTRUCTIONS: &str = "instructions";
/// The suite name of sizes: their "ns" are bytes.
pub const SIZE: &str = "size";
/// The suite name of misuse: `ours` is how many there were, the peer's number how many were found.
pub const MISUSE: &str = "misuse";

impl Line {
    pub fn ratio(&self) -> f64 {
        self.peer_ns / self.ours_ns
    }

    /// Judged as printed: two decimals, because no timing here is better than a percent.
    pub fn met(&self) -> bool {
        (self.ratio() * 100.0).round() >= (self.goal * 100.0).round()
    }
}

/// Groups of lines about one work, our own time first.
pub fn table(lines: &[Line]) -> String {
    let mut out = String::new();
    for group in lines.chunk_by(|a, b| (a.suite, &a.work) == (b.suite, &b.work)) {
        let first = &group[0];
        let _ = writeln!(out, "\n{} · {}", first.suite, first.work);
        let _ = writeln!(out, "    {:<34}{:>13}", "pinwire", amount(first.suite, first.ours_ns));
        for line in group {
            let _ = writeln!(out, "{}", row(line));
        }
    }
    let goals = || lines.iter().filter(|line| line.goal > 0.0);
    let _ = writeln!(out, "\n{} of {} goals met", goals().filter(|line| line.met()).count(), goals().count());
    out
}

fn row(line: &Line) -> String {
    let figures =
        format!("    {:<34}{:>13}   ratio {:>7.2}", line.peer, amount(line.suite, line.peer_ns), line.ratio());
    let mark = if line.met() { "✓ met" } else { "✗ NOT MET" };
    if line.goal > 0.0 { format!("{figures}   goal ≥ {:.2}   {mark}", line.goal) } else { figures }
}

fn amount(suite: &str, ns: f64) -> String {
    match ns {
        _ if suite == INSTRUCTIONS => format!("{ns:.1} instr"),
        _ if suite == SIZE => format!("{ns} B"),
        _ if suite == MISUSE => format!("{ns}"),
        _ if ns < 10_000.0 => format!("{ns:.2} ns"),
        _ if ns < 10_000_000.0 => format!("{:.1} µs", ns / 1e3),
        _ => format!("{:.0} ms", ns / 1e6),
    }
}

/// The tables of `docs/performance.md`.
pub fn markdown(lines: &[Line]) -> String {
    let mut out = String::new();
    for set in lines.chunk_by(|a, b| (a.suite, subject(&a.work)) == (b.suite, subject(&b.work))) {
        let is_many = set.iter().any(|line| line.work != set[0].work);
        out.push_str(&if is_many { matrix::markdown(set) } else { groups(set) });
    }
    out
}

/// What stands in front of the colon: works with the same are rows of one table.
fn subject(work: &str) -> &str {
    work.split(':').next().unwrap_or(work)
}

/// A table for each work, a row for each peer.
fn groups(lines: &[Line]) -> String {
    let mut out = String::new();
    for group in lines.chunk_by(|a, b| (a.suite, &a.work) == (b.suite, &b.work)) {
        let first = &group[0];
        let _ = writeln!(out, "| {} | | ratio | goal | |\n|---|--:|--:|--:|---|", first.work);
        let _ = writeln!(out, "| **pinwire** | {} | | | |", amount(first.suite, first.ours_ns));
        for line in group {
            let time = amount(line.suite, line.peer_ns);
            let (goal, mark) = match (line.goal > 0.0, line.met()) {
                (false, _) => (String::new(), ""),
                (true, true) => (format!("{:.2}", line.goal), "met"),
                (true, false) => (format!("{:.2}", line.goal), "**not met**"),
            };
            let _ = writeln!(out, "| {} | {time} | {:.2} | {goal} | {mark} |", line.peer, line.ratio());
        }
        out.push('\n');
    }
    out
}

pub fn json(lines: &[Line]) -> String {
    let rows: Vec<String> = lines.iter().map(object).collect();
    format!("[\n{}\n]", rows.join(",\n"))
}

fn object(line: &Line) -> String {
    format!(
        r#"  {{"suite": {}, "work": {}, "ours_ns": {:.3}, "peer": {}, "peer_ns": {:.3}, "ratio": {:.3}, "goal": {:.2}, "met": {}}}"#,
        quoted(line.suite),
        quoted(&line.work),
        line.ours_ns,
        quoted(&line.peer),
        line.peer_ns,
        line.ratio(),
        line.goal,
        line.met()
    )
}

/// Names here hold no control characters, so two escapes are enough.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
