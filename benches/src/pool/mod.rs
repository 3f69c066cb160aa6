//! Suite `pool`: what a leased buffer costs, against allocators, pools and shared buffers; what its checks cost, and
//! what they find.
//!
//! Every contestant gets buffers of 4 KiB. Pools are made once, full, and live as long as the program.

mod address;
mod alone;
mod buffers;
mod colour;
mod goals;
mod levels;
mod list;
mod misuse;
mod order;
mod ours;
mod pair;
mod peers;
mod recipes;

use std::time::Duration;

pub use alone::repeated;
pub use buffers::first_word;
pub use list::Pass;

use crate::args::Args;
use crate::board::Line;
use crate::work::{self, Each, Work};

pub fn run(args: &Args) -> Result<Vec<Line>, String> {
    let budget = Duration::from_millis(if args.quick { 1_000 } else { 8_000 });
    // A thread that waits busily has no number of instructions.
    let each: Each = if args.instructions { each_alone } else { each_work };
    let mut lines = work::run("pool", each, args, budget)?;
    if !args.instructions {
        lines.insert(0, within_budget(&lines));
        lines.extend(misuse::lines());
    }
    Ok(lines)
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    each_alone(only, take);
    pair::each_work(only, take);
    misuse::each_work(only, take);
}

fn each_alone(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    alone::each_work(only, take);
    levels::each_work(only, take);
    colour::each_work(only, take);
    address::each_work(only, take);
    order::each_work(only, take);
    recipes::each_work(only, take);
}

/// The one goal that is a time, beside the first work.
fn within_budget(lines: &[Line]) -> Line {
    let (work, ours_ns) = lines.first().map_or((String::new(), f64::NAN), |line| (line.work.clone(), line.ours_ns));
    Line {
        suite: "pool",
        work,
        ours_ns,
        peer: "what is allowed".to_owned(),
        peer_ns: goals::LEASE_NS,
        goal: goals::AHEAD,
    }
}
