//! Misuse on purpose, and whether the pool finds it: the share found, for each kind and check level.
//!
//! What ends in a signal is done in a process of its own.

mod child;
mod inject;

use pinwire::pool::{Domain, Main};

use super::levels::{Hardened, Paranoid, Unchecked};
use crate::board::{Line, MISUSE};
use crate::measure::Contestant;
use crate::work::{self, Work};
use inject::Kind;

/// Misuses of one kind at one level.
const TIMES: u64 = 200;
/// Those that need a process each.
const PROCESSES: u64 = 20;

/// A kind, and for which levels the checks promise to find all of it: from this one on.
struct Row {
    kind: Kind,
    what: &'static str,
    promised_from: Option<usize>,
}

const LEVELS: [&str; 4] = ["UNCHECKED", "STANDARD", "HARDENED", "PARANOID"];
const PARANOID: usize = 3;

const ROWS: [Row; 9] = [
    Row { kind: Kind::StaleIdle, what: "handle of a lease that is over", promised_from: Some(0) },
    Row { kind: Kind::StaleReused, what: "the same, the slot leased anew", promised_from: Some(0) },
    Row { kind: Kind::Foreign, what: "handle of another pool", promised_from: Some(0) },
    Row { kind: Kind::Forged, what: "invented handle", promised_from: Some(0) },
    Row { kind: Kind::TicketTwice, what: "ticket used twice", promised_from: Some(0) },
    Row { kind: Kind::Overrun, what: "1 to 64 bytes written past the end", promised_from: Some(2) },
    Row { kind: Kind::Stray, what: "one byte written 64 to 4096 bytes past the end", promised_from: Some(PARANOID) },
    Row { kind: Kind::LateHead, what: "first line written after release", promised_from: Some(2) },
    Row { kind: Kind::LateBody, what: "another line written after release", promised_from: Some(PARANOID) },
];

/// The table, as lines: `ours` is how many misuses there were, `peer` how many were found.
pub fn lines() -> Vec<Line> {
    ROWS.iter().flat_map(|row| (0..LEVELS.len()).map(move |level| line(row, level))).collect()
}

fn line(row: &Row, level: usize) -> Line {
    let times = if row.kind.may_signal() { PROCESSES } else { TIMES };
    let found = (0..times).filter(|seed| is_found(row.kind, level, *seed)).count();
    let is_promised = row.promised_from.is_some_and(|from| level >= from);
    Line {
        suite: MISUSE,
        work: format!("misuse found: {}", row.what),
        ours_ns: times as f64,
        peer: format!("pinwire, {}", LEVELS[level]),
        peer_ns: found as f64,
        goal: if is_promised { 1.0 } else { 0.0 },
    }
}

fn is_found(kind: Kind, level: usize, seed: u64) -> bool {
    if kind.may_signal() && level == PARANOID {
        return child::is_found(kind, seed);
    }
    match level {
        0 => inject::is_found::<Unchecked>(kind, seed),
        1 => inject::is_found::<Main>(kind, seed),
        2 => inject::is_found::<Hardened>(kind, seed),
        _ => inject::is_found::<Paranoid>(kind, seed),
    }
}

/// For the processes of their own: never part of a run.
pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if only.is_some() && work::wanted(only, "misuse.") {
        take(child::work::<Paranoid>(Kind::Overrun));
        take(child::work::<Paranoid>(Kind::Stray));
    }
}

/// What a child does.
fn ending<D: Domain>(kind: Kind, seed: u64) -> Contestant<'static> {
    let pass = move || {
        if inject::is_found::<D>(kind, seed) {
            std::process::abort();
        }
        Some(0)
    };
    Contestant { name: seed.to_string(), goal: 0.0, pass: Box::new(pass) }
}
