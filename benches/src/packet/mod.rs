//! Suite `packet`: existing protocols read in place, on the same bytes in one process.
//!
//! Every contestant sums the same fields of every message; the sums must agree before anything is timed. A contestant's
//! `sum` is never inlined, so that profiles and listings can name it.

mod dbn;
mod itch;
mod pcap;
mod udp;

use std::time::Duration;

use crate::args::Args;
use crate::board::Line;
use crate::work::{self, Work};

/// Hand-written zerocopy: what the same reading costs without pinwire.
const PARITY: f64 = 0.95;
/// Every other peer.
const AHEAD: f64 = 1.0;

pub fn run(args: &Args) -> Result<Vec<Line>, String> {
    let budget = Duration::from_secs(if args.quick { 4 } else { 30 });
    work::run("packet", each_work, args, budget)
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if work::wanted(only, "itch") {
        let input = itch::input();
        take(itch::work(&input));
    }
    if work::wanted(only, "dbn") {
        let input = dbn::input();
        take(dbn::work(&input));
    }
    if work::wanted(only, "udp") || work::wanted(only, "frame") {
        let input = udp::input();
        take(udp::frame_work(&input));
        take(udp::header_work(&input));
    }
    if work::wanted(only, "pcap") {
        let input = pcap::input();
        take(pcap::records(&input));
        take(pcap::headers(&input));
        take(pcap::whole(&input));
    }
}
