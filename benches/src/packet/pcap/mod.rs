//! A capture: the walk over its records, the headers in their frames, and both together.
//!
//! Reading one frame is inlined into everybody's walk, whatever the compiler thinks of its size.

mod generate;
mod ours;
mod peer_etherparse;
mod peer_pcap_parser;
mod peer_zerocopy;

pub use generate::Capture;

use super::{AHEAD, PARITY};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

/// 1 MB in the sizes of real traffic, of which the headers are a tenth.
const FRAMES: usize = 2_000;

pub fn input() -> Capture {
    generate::capture(FRAMES)
}

/// Everyone reads all four numbers of each record.
pub fn records(capture: &Capture) -> Work<'_> {
    let file = &capture.file;
    Work {
        key: "pcap_records".into(),
        title: format!("pcap records ({FRAMES}), per record"),
        units: FRAMES,
        contestants: vec![
            Contestant::new("pinwire", 0.0, || ours::records(file)),
            Contestant::new("zerocopy by hand", PARITY, || peer_zerocopy::records(file)),
            Contestant::new(versioned("pcap-parser"), AHEAD, || peer_pcap_parser::records(file)),
        ],
    }
}

/// Everyone checks the same: EtherType, IP version, header length, total length, protocol, fragment, UDP length.
pub fn headers(capture: &Capture) -> Work<'_> {
    Work {
        key: "pcap_headers".into(),
        title: format!("UDP headers in captured frames ({FRAMES}), per frame"),
        units: FRAMES,
        contestants: vec![
            Contestant::new("pinwire", 0.0, || capture.sum(ours::frame)),
            Contestant::new("zerocopy by hand", PARITY, || capture.sum(peer_zerocopy::frame)),
            Contestant::new(versioned("etherparse"), AHEAD, || capture.sum(peer_etherparse::layers)),
            Contestant::new(format!("{} SlicedPacket", versioned("etherparse")), AHEAD, || {
                capture.sum(peer_etherparse::sliced)
            }),
        ],
    }
}

pub fn whole(capture: &Capture) -> Work<'_> {
    let file = &capture.file;
    let both = format!("{} + {}", versioned("pcap-parser"), versioned("etherparse"));
    Work {
        key: "pcap".into(),
        title: format!("pcap → UDP headers ({FRAMES} frames), per frame"),
        units: FRAMES,
        contestants: vec![
            Contestant::new("pinwire", 0.0, || ours::whole(file)),
            Contestant::new("zerocopy by hand", PARITY, || peer_zerocopy::whole(file)),
            Contestant::new(both.as_str(), AHEAD, || peer_pcap_parser::frames(file, peer_etherparse::layers)),
            Contestant::new(format!("{both} SlicedPacket"), AHEAD, || {
                peer_pcap_parser::frames(file, peer_etherparse::sliced)
            }),
        ],
    }
}
