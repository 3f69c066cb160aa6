//! UDP: whole frames (Ethernet, IPv4, UDP), and the UDP header alone.

mod decoded;
mod generate;
mod ours;
mod peer_etherparse;
mod peer_wire_repr;
mod peer_zerocopy;

pub use generate::Frames;

use super::{AHEAD, PARITY};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

/// 190 KB: what a receive ring keeps near the core. With more, all contestants wait for memory alike.
const FRAMES: usize = 2_000;

pub fn input() -> Frames {
    generate::frames(FRAMES)
}

/// Everyone checks the same: EtherType, IP version, header length, total length, protocol, UDP length.
pub fn frame_work(frames: &Frames) -> Work<'_> {
    Work {
        key: "frame".into(),
        title: format!("UDP frames ({FRAMES} of Ethernet, IPv4, UDP), per frame"),
        units: FRAMES,
        contestants: vec![
            Contestant::new("pinwire", 0.0, || frames.sum(ours::frame)),
            Contestant::new("zerocopy by hand", PARITY, || frames.sum(peer_zerocopy::frame)),
            Contestant::new(versioned("etherparse"), AHEAD, || frames.sum(peer_etherparse::frame)),
            Contestant::new(versioned("wire-repr"), AHEAD, || frames.sum(peer_wire_repr::frame)),
            Contestant::new(versioned("deku"), AHEAD, || frames.sum(decoded::frame_deku)),
            Contestant::new(versioned("binrw"), AHEAD, || frames.sum(decoded::frame_binrw)),
        ],
    }
}

pub fn header_work(frames: &Frames) -> Work<'_> {
    Work {
        key: "udp".into(),
        title: format!("UDP header alone ({FRAMES} datagrams), per datagram"),
        units: FRAMES,
        contestants: vec![
            Contestant::new("pinwire", 0.0, || frames.sum_datagrams(ours::datagram)),
            Contestant::new("zerocopy by hand", PARITY, || frames.sum_datagrams(peer_zerocopy::datagram)),
            Contestant::new(versioned("etherparse"), AHEAD, || frames.sum_datagrams(peer_etherparse::datagram)),
            Contestant::new(versioned("wire-repr"), AHEAD, || frames.sum_datagrams(peer_wire_repr::datagram)),
            Contestant::new(versioned("deku"), AHEAD, || frames.sum_datagrams(decoded::datagram_deku)),
            Contestant::new(versioned("binrw"), AHEAD, || frames.sum_datagrams(decoded::datagram_binrw)),
        ],
    }
}
