//! Timing: contestants take turns, each keeps its fastest sample.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// One way to do a work: a pass over the whole input that returns its checksum.
pub struct Contestant<'a> {
    pub name: String,
    /// The ratio to reach against ours.
    pub goal: f64,
    pub pass: Box<dyn Fn() -> Option<u64> + 'a>,
}

impl<'a> Contestant<'a> {
    pub fn new(name: impl Into<String>, goal: f64, pass: impl Fn() -> Option<u64> + 'a) -> Self {
        Self { name: name.into(), goal, pass: Box::new(pass) }
    }
}

/// All must have read the same values: returns the common checksum.
pub fn agree(work: &str, contestants: &[Contestant<'_>]) -> Result<u64, String> {
    let mut sums = contestants.iter().map(|one| (&one.name, (one.pass)()));
    let (_, first) = sums.next().ok_or("no contestants")?;
    let expected = first.ok_or(format!("{work}: ours could not read the input"))?;
    for (name, sum) in sums {
        if sum != Some(expected) {
            return Err(format!("{work}: `{name}` read {sum:x?}, ours {expected:x}"));
        }
    }
    Ok(expected)
}

/// Who takes longer than this many times our pass has a turn in every fourth round only: the others need it more.
const SLOW: f64 = 4.0;

/// Nanoseconds of the fastest pass of each. The samples are interleaved and the order turns, so that a
/// slow spell of the machine falls on all alike; a pass is short, so that many fit between two interruptions.
pub fn fastest_ns(contestants: &[Contestant<'_>], budget: Duration) -> Vec<f64> {
    let mut best = vec![f64::INFINITY; contestants.len()];
    let start = Instant::now();
    let mut round = 0;
    while start.elapsed() < budget {
        for turn in 0..contestants.len() {
            let index = (round + turn) % contestants.len();
            if round % 4 == 0 || best[index] < SLOW * best[0] {
                best[index] = best[index].min(sample_ns(&contestants[index]));
            }
        }
        round += 1;
    }
    best
}

/// A pass as long as this has more bytes than the caches hold: it needs no other before it.
const LONG_NS: f64 = 1e8;

/// The second of two passes, because the first finds the caches full of what the contestant before has read.
fn sample_ns(contestant: &Contestant<'_>) -> f64 {
    let first = pass_ns(contestant);
    if first < LONG_NS { pass_ns(contestant) } else { first }
}

fn pass_ns(contestant: &Contestant<'_>) -> f64 {
    let start = Instant::now();
    black_box((contestant.pass)());
    start.elapsed().as_nanos() as f64
}
