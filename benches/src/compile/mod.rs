//! Suite `compile`: what 100 packets, or messages, of 12 fields add to a user's build.
//!
//! Processor time of `cargo check` and of `cargo build` (debug) of the one crate that holds the types, its
//! dependencies built before, incremental compilation off, fastest of interleaved runs. Nothing is subtracted; the
//! time of an empty crate is printed beside, for whoever wants to.

mod crates;
mod source;

use std::time::{Duration, Instant};

use crate::args::Args;
use crate::board::Line;
use crates::{Command, Sandbox};
use source::{Contestant, GROUPS, Group};

const TYPES: usize = 100;

pub fn run(args: &Args) -> Result<Vec<Line>, String> {
    let budget = Duration::from_secs(if args.quick { 48 } else { 300 });
    let start = Instant::now();
    let sandbox = Sandbox::create(GROUPS)?;
    sandbox.build_dependencies(GROUPS)?;
    eprintln!("compile: the crates stand in {}", sandbox.shown());
    let entries = rounds(&sandbox, start, budget)?;
    let empty = entries.iter().find(|entry| entry.one.name == "empty");
    for (command, best) in Command::ALL.iter().zip(empty.map_or([0.0; 2], |entry| entry.best)) {
        eprintln!("compile: {} of an empty crate {:.0} ms", command.title(), best / 1e6);
    }
    Ok(GROUPS.iter().flat_map(|group| Command::ALL.iter().flat_map(|c| lines(group, *c, &entries))).collect())
}

/// A contestant, and the fastest run in ns of each command.
struct Entry {
    group: &'static Group,
    one: &'static Contestant,
    best: [f64; Command::ALL.len()],
    /// What its turn takes, the preparation included.
    cost: Duration,
}

fn rounds(sandbox: &Sandbox, start: Instant, budget: Duration) -> Result<Vec<Entry>, String> {
    let entry = |group, one| Entry { group, one, best: [f64::INFINITY; Command::ALL.len()], cost: Duration::ZERO };
    let of_group = |group: &'static Group| group.contestants.iter().map(move |one| entry(group, one));
    let mut entries: Vec<Entry> = GROUPS.iter().flat_map(of_group).collect();
    for round in 0.. {
        let is_turn = |entry: &&mut Entry| round % entry.one.every == 0;
        let expected: Duration = entries.iter_mut().filter(is_turn).map(|entry| entry.cost).sum();
        if round > 0 && start.elapsed() + expected > budget {
            eprintln!("compile: fastest of {round} interleaved runs");
            break;
        }
        for entry in entries.iter_mut().filter(is_turn) {
            let began = Instant::now();
            sample(sandbox, entry, round)?;
            entry.cost = began.elapsed();
        }
    }
    Ok(entries)
}

fn sample(sandbox: &Sandbox, entry: &mut Entry, round: usize) -> Result<(), String> {
    for (command, best) in Command::ALL.iter().zip(&mut entry.best) {
        *best = best.min(sandbox.time_ns(entry.group, entry.one, *command, round)?);
    }
    Ok(())
}

fn lines(group: &Group, command: Command, entries: &[Entry]) -> Vec<Line> {
    let time = |name: &str| {
        let entry = entries.iter().find(|entry| entry.one.name == name);
        entry.map_or(f64::NAN, |entry| entry.best[command as usize])
    };
    let line = |peer: &Contestant| Line {
        suite: "compile",
        work: format!("{} of {TYPES} {}", command.title(), group.title),
        ours_ns: time(group.contestants[0].name),
        peer: peer.title(),
        peer_ns: time(peer.name),
        goal: peer.goal,
    };
    group.contestants.iter().filter(|one| one.goal > 0.0).map(line).collect()
}
