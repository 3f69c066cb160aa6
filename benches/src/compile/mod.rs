//! Suite `compile`: what 100 packets of 12 fields add to a user's build.
//!
//! Processor time of `cargo check` and of `cargo build` (debug) of the one crate that holds the packets, its
//! dependencies built before, incremental compilation off, fastest of interleaved runs. Nothing is subtracted; the
//! time of an empty crate is printed beside, for whoever wants to.

mod crates;
mod source;

use std::time::{Duration, Instant};

use crate::args::Args;
use crate::board::Line;
use crates::{Command, Sandbox};
use source::Contestant;

const PACKETS: usize = 100;

pub fn run(args: &Args) -> Result<Vec<Line>, String> {
    let budget = Duration::from_secs(if args.quick { 48 } else { 240 });
    let start = Instant::now();
    let sandbox = Sandbox::create(source::CONTESTANTS)?;
    sandbox.build_dependencies(source::CONTESTANTS)?;
    eprintln!("compile: the crates stand in {}", sandbox.shown());
    let best = rounds(&sandbox, start, budget)?;
    Ok(Command::ALL.iter().flat_map(|command| lines(*command, &best)).collect())
}

/// The fastest run, in ns, for each contestant and command.
type Best = Vec<[f64; Command::ALL.len()]>;

fn rounds(sandbox: &Sandbox, start: Instant, budget: Duration) -> Result<Best, String> {
    let mut best = vec![[f64::INFINITY; Command::ALL.len()]; source::CONTESTANTS.len()];
    let mut costs = vec![Duration::ZERO; source::CONTESTANTS.len()];
    for round in 0.. {
        let turns = || (0..best.len()).filter(|index| round % source::CONTESTANTS[*index].every == 0);
        let expected: Duration = turns().map(|index| costs[index]).sum();
        if round > 0 && start.elapsed() + expected > budget {
            eprintln!("compile: fastest of {round} interleaved runs");
            break;
        }
        for index in turns().collect::<Vec<_>>() {
            let began = Instant::now();
            sample(sandbox, &source::CONTESTANTS[index], round, &mut best[index])?;
            costs[index] = began.elapsed();
        }
    }
    Ok(best)
}

fn sample(
    sandbox: &Sandbox,
    contestant: &Contestant,
    round: usize,
    best: &mut [f64; Command::ALL.len()],
) -> Result<(), String> {
    for (command, time) in Command::ALL.iter().zip(best) {
        *time = time.min(sandbox.time_ns(contestant, *command, round)?);
    }
    Ok(())
}

fn lines(command: Command, best: &Best) -> Vec<Line> {
    let time = |name: &str| {
        let index = source::CONTESTANTS.iter().position(|one| one.name == name);
        index.map_or(f64::NAN, |index| best[index][command as usize])
    };
    eprintln!("compile: {} of an empty crate {:.0} ms", command.title(), time("empty") / 1e6);
    let peers = source::CONTESTANTS.iter().filter(|one| one.goal > 0.0);
    let line = |peer: &Contestant| Line {
        suite: "compile",
        work: format!("{} of {PACKETS} packets with {} fields", command.title(), source::FIELDS.len()),
        ours_ns: time("ours"),
        peer: peer.title(),
        peer_ns: time(peer.name),
        goal: peer.goal,
    };
    peers.map(line).collect()
}
