//! What the suites `packet` and `message` share: pieces of work, and how their lines come about.

use std::time::Duration;

use crate::args::{Args, One};
use crate::board::{INSTRUCTIONS, Line};
use crate::instructions;
use crate::measure::{self, Contestant};

/// One line group of the board: the first contestant is ours.
pub struct Work<'a> {
    /// A word for the command line.
    pub key: String,
    /// What is done, and what one unit of it is.
    pub title: String,
    pub units: usize,
    pub contestants: Vec<Contestant<'a>>,
}

/// Builds the works of a suite one after the other, because their inputs live no longer. With a key, those that cannot
/// hold it may be left out.
pub type Each = fn(only: Option<&str>, take: &mut dyn FnMut(Work<'_>));

/// Whether the works whose keys start so are to be built.
pub fn wanted(only: Option<&str>, prefix: &str) -> bool {
    only.is_none_or(|key| key.starts_with(prefix))
}

pub fn run(suite: &'static str, each: Each, args: &Args, budget: Duration) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    let mut failed = None;
    each(None, &mut |work| {
        if failed.is_none() {
            let measured = measure_one(suite, &work, args, budget);
            measured.map_or_else(|error| failed = Some(error), |more| lines.extend(more));
        }
    });
    failed.map_or(Ok(lines), Err)
}

/// `--one`: the passes of one contestant and nothing else, for counters and profilers. False if it is not here.
pub fn run_one(each: Each, one: &One) -> bool {
    let mut found = false;
    each(Some(&one.work), &mut |work| {
        let wanted = |c: &&Contestant<'_>| work.key == one.work && c.name == one.contestant;
        for contestant in work.contestants.iter().filter(wanted) {
            found = true;
            for _ in 0..one.passes {
                std::hint::black_box((contestant.pass)());
            }
        }
    });
    found
}

fn measure_one(suite: &'static str, work: &Work<'_>, args: &Args, budget: Duration) -> Result<Vec<Line>, String> {
    measure::agree(&work.title, &work.contestants)?;
    if args.instructions {
        let counts = instructions::per_pass(&work.key, &work.contestants)?;
        return Ok(lines(INSTRUCTIONS, work, &counts));
    }
    Ok(lines(suite, work, &measure::fastest_ns(&work.contestants, budget)))
}

fn lines(suite: &'static str, work: &Work<'_>, per_pass: &[f64]) -> Vec<Line> {
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
