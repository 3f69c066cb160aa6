//! Many works against the same peers: a row for each work, a column for each peer.

use std::fmt::Write;

use super::{Line, MISUSE, amount, subject};

pub fn markdown(lines: &[Line]) -> String {
    let peers = columns(lines);
    let mut out = String::new();
    let ours = if lines[0].suite == MISUSE { "committed" } else { "**pinwire**" };
    let _ = write!(out, "| {} | {ours} |", subject(&lines[0].work));
    peers.iter().for_each(|peer| out.push_str(&format!(" {peer} |")));
    let _ = writeln!(out, "\n|---|--:|{}", "--:|".repeat(peers.len()));
    for work in lines.chunk_by(|a, b| a.work == b.work) {
        let _ = write!(out, "| {} | {} |", what(&work[0].work), amount(work[0].suite, work[0].ours_ns));
        for peer in &peers {
            let line = work.iter().find(|line| column(line) == *peer);
            let _ = write!(out, " {} |", line.map_or(String::new(), cell));
        }
        out.push('\n');
    }
    out.push('\n');
    out
}

/// Peers in the order in which they come up.
fn columns(lines: &[Line]) -> Vec<&str> {
    let mut columns = Vec::new();
    for peer in lines.iter().map(column) {
        if !columns.contains(&peer) {
            columns.push(peer);
        }
    }
    columns
}

/// A peer's name without how it does this work.
fn column(line: &Line) -> &str {
    if line.peer.starts_with("pinwire") { &line.peer } else { line.peer.split(',').next().unwrap_or(&line.peer) }
}

fn what(work: &str) -> &str {
    work.split_once(": ").map_or(work, |(_, what)| what)
}

/// The time, the ratio, and the goal where it is not simply to be ahead.
fn cell(line: &Line) -> String {
    let ratio = format!("{:.2}", line.ratio());
    let goal = match line.goal {
        goal if goal > 0.0 && goal != 1.0 => format!(" of {goal:.2}"),
        _ => String::new(),
    };
    let ratio = if line.goal > 0.0 && !line.met() { format!("**{ratio}{goal}: not met**") } else { ratio + &goal };
    format!("{} ({ratio})", amount(line.suite, line.peer_ns))
}
