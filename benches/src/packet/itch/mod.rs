//! ITCH 5.0: a length-prefixed file of a realistic mix of 15 message types.

mod decoded;
mod generate;
mod ours;
mod peer_itch5;
mod peer_itchy;
mod peer_wire_repr;
mod peer_zerocopy;

use super::{AHEAD, PARITY};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

/// 1.6 MB: past the first cache level, and too long for a branch predictor to learn by heart.
const MESSAGES: usize = 50_000;

pub fn input() -> Vec<u8> {
    generate::file(MESSAGES)
}

/// The ITCH crates: `itch5` casts with zerocopy and calls a handler, `itchy` decodes with nom. Also tried: `lunary`
/// 0.2.5, whose views take offsets from the caller; it lies between `itch5` and zerocopy by hand, and its licence
/// (AGPL) keeps it out of this build.
pub fn work(file: &[u8]) -> Work<'_> {
    Work {
        key: "itch".into(),
        title: format!("ITCH 5.0 replay ({MESSAGES} messages, 15 types), per message"),
        units: MESSAGES,
        contestants: vec![
            Contestant::new("pinwire", 0.0, || ours::sum(file)),
            Contestant::new("zerocopy by hand", PARITY, || peer_zerocopy::sum(file)),
            Contestant::new(versioned("itch5"), AHEAD, || peer_itch5::sum(file)),
            Contestant::new(versioned("itchy"), AHEAD, || peer_itchy::sum(file)),
            Contestant::new(versioned("wire-repr"), AHEAD, || peer_wire_repr::sum(file)),
            Contestant::new(versioned("deku"), AHEAD, || decoded::sum_deku(file)),
            Contestant::new(versioned("binrw"), AHEAD, || decoded::sum_binrw(file)),
        ],
    }
}
