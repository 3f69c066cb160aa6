//! Suite `packet`: existing protocols read in place, on the same bytes in one process.
//!
//! Every contestant sums the same fields of every message; the sums must agree before anything is timed. A contestant's
//! `sum` is never inlined, so that profiles and listings can name it.

mod dbn;
mod itch;
mod random;
mod udp;

use std::time::Duration;

use crate::args::{Args, One};
use crate::board::{INSTRUCTIONS, Line};
use crate::instructions;
use crate::measure::{self, Contestant};

/// Hand-written zerocopy: what the same reading costs without pinwire.
const PARITY: f64 = 0.95;
/// Every other peer.
const AHEAD: f64 = 1.0;

/// One line group of the board: the first contestant is ours.
struct Work<'a> {
    /// A word for the command line.
    key: &'static str,
    /// What is read, and what one unit of it is.
    title: String,
    units: usize,
    contestants: Vec<Contestant<'a>>,
}

pub fn run(args: &Args) -> Result<Vec<Line>, String> {
    let budget = Duration::from_secs(if args.quick { 8 } else { 30 });
    let mut lines = Vec::new();
    let mut failed = None;
    each_work(|work| {
        let measured = measure_one(work, args, budget);
        measured.map_or_else(|error| failed = Some(error), |more| lines.extend(more));
    });
    failed.map_or(Ok(lines), Err)
}

/// `--one`: the passes of one contestant and nothing else, for counters and profilers.
pub fn run_one(one: &One) -> Result<(), String> {
    let mut found = false;
    each_work(|work| {
        let wanted = |c: &&Contestant<'_>| work.key == one.work && c.name == one.contestant;
        for contestant in work.contestants.iter().filter(wanted) {
            found = true;
            for _ in 0..one.passes {
                std::hint::black_box((contestant.pass)());
            }
        }
    });
    if found { Ok(()) } else { Err(format!("no `{}` in `{}`", one.contestant, one.work)) }
}

/// The inputs live only as long as their work, so the works come to the caller.
fn each_work(mut take: impl FnMut(&Work<'_>)) {
    let input = itch::input();
    take(&itch::work(&input));
    let input = dbn::input();
    take(&dbn::work(&input));
    let input = udp::input();
    take(&udp::frame_work(&input));
    take(&udp::header_work(&input));
}

fn measure_one(work: &Work<'_>, args: &Args, budget: Duration) -> Result<Vec<Line>, String> {
    measure::agree(&work.title, &work.contestants)?;
    if args.instructions {
        let counts = instructions::per_pass(work.key, &work.contestants)?;
        return Ok(lines(work, &counts, INSTRUCTIONS));
    }
    Ok(lines(work, &measure::fastest_ns(&work.contestants, budget), "packet"))
}

fn lines(work: &Work<'_>, per_pass: &[f64], suite: &'static str) -> Vec<Line> {
    let per_unit = |total: f64| total / work.units as f64;
    let peers = work.contestants.iter().zip(per_pass).skip(1);
    let line = |(peer, total): (&Contestant<'_>, &f64)| Line {
        suite,
        work: work.title.clone(),
        ours_ns: per_unit(per_pass[0]),
        peer: peer.name.clone(),
        peer_ns: per_unit(*total),
        goal: if suite == INSTRUCTIONS { 0.0 } else { peer.goal },
    };
    peers.map(line).collect()
}
