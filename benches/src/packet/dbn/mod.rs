//! Databento records in memory: MBO, trades, MBP-1 and bars, without a metadata block.

mod decoded;
mod generate;
mod ours;
mod peer_dbn;
mod peer_wire_repr;
mod peer_zerocopy;

use zerocopy::IntoBytes;

use super::{AHEAD, PARITY};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

const RECORDS: usize = 25_000;

/// Whole words: the crate `dbn` casts in place and needs the alignment. The others read any bytes.
pub fn input() -> Vec<u64> {
    generate::records(RECORDS)
}

pub fn work(words: &[u64]) -> Work<'_> {
    let bytes = words.as_bytes();
    let dbn = versioned("dbn");
    Work {
        key: "dbn".into(),
        title: format!("DBN records ({RECORDS} MBO, trade, MBP-1, OHLCV), per record"),
        units: RECORDS,
        contestants: vec![
            Contestant::new("pinwire", 0.0, || ours::sum(bytes)),
            Contestant::new("zerocopy by hand", PARITY, || peer_zerocopy::sum(bytes)),
            Contestant::new(format!("{dbn} RecordRef, unsafe walk"), AHEAD, || peer_dbn::sum_in_place(words)),
            Contestant::new(format!("{dbn} RecordDecoder"), AHEAD, || peer_dbn::sum_decoder(bytes)),
            Contestant::new(versioned("wire-repr"), AHEAD, || peer_wire_repr::sum(bytes)),
            Contestant::new(versioned("deku"), AHEAD, || decoded::sum_deku(bytes)),
            Contestant::new(versioned("binrw"), AHEAD, || decoded::sum_binrw(bytes)),
        ],
    }
}
