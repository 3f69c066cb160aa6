//! Suite `flight`: what it costs to lend a buffer to an engine and to have it back; writing through io_uring; framed
//! messages of a stream in leases; and a gateway made of all of it.

mod codec;
mod gateway;
mod goals;
mod hand;
mod writes;

use std::time::Duration;

use crate::args::Args;
use crate::board::Line;
use crate::work::{self, Each, Work};

pub fn run(args: &Args) -> Result<Vec<Line>, String> {
    let budget = Duration::from_millis(if args.quick { 700 } else { 4_000 });
    // What the kernel and other threads do has no number of instructions.
    let each: Each = if args.instructions { each_counted } else { each_work };
    work::run("flight", each, args, budget)
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    each_counted(only, take);
    codec::each_over_tcp(only, take);
    writes::each_work(only, take);
}

fn each_counted(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    gateway::each_work(only, take);
    hand::each_work(only, take);
    codec::each_in_memory(only, take);
}

/// Some systems forbid it.
fn has_uring() -> bool {
    let ring = tokio_uring::Runtime::new(&tokio_uring::builder());
    ring.inspect_err(|error| eprintln!("SKIPPED: what needs io_uring: {error}")).is_ok()
}
