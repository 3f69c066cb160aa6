//! Suite `message`: our own format against its peers, on the data sets of the community's benchmark and on one small
//! message at a time.
//!
//! Before anything is timed, every contestant has given the value back, and contestants that read the same fields agree
//! about their sum.

#[macro_use]
mod derives;

mod borrow;
mod borsh;
mod cap;
pub mod convert;
pub mod data;
mod demand;
mod fields;
mod flat;
mod flatc;
mod goals;
mod nibblecode;
mod ours;
mod pass;
pub mod proto;
mod read;
mod sets;
mod skew;
mod small;
mod subject;
pub mod sums;
mod update;
mod wal;
mod works;
mod write;

use std::time::Duration;

use crate::args::Args;
use crate::board::Line;
use crate::work::{self, Work};

pub fn run(args: &Args) -> Result<Vec<Line>, String> {
    let budget = Duration::from_millis(if args.quick { 500 } else { 4_000 });
    sets::verify()?;
    let mut lines = work::run("message", each_work, args, budget)?;
    if !args.instructions {
        lines = demand::with_allowed(lines);
        lines.extend(nibblecode::lines(budget / 3)?);
        lines.extend(sets::sizes());
    }
    Ok(lines)
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    sets::each_work(only, take);
    small::each_work(only, take);
    skew::each_work(only, take);
    wal::each_work(only, take);
}
