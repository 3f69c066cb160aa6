//! The samples: good ones, and what is left of them when they are cut or damaged.

use super::*;

mod captures;

const MESSAGES: usize = 40;

/// Every protocol with every file that it makes.
fn files() -> impl Iterator<Item = (&'static Protocol, &'static str, Vec<u8>)> {
    PROTOCOLS.into_iter().flat_map(|protocol| {
        samples(protocol, MESSAGES).into_iter().map(move |(framing, bytes)| (protocol, framing, bytes))
    })
}

#[test]
fn samples_are_good_and_hold_every_kind() {
    let kinds = [("itch50", 23), ("nyse-xdp", 12), ("dbn", 21)];
    for (protocol, framing, bytes) in files() {
        let report = replay_bytes(protocol, &bytes);
        assert_eq!(report.error, None, "{} {framing}", protocol.name);
        assert!(
            kinds.contains(&(protocol.name, report.types.len())),
            "{} {framing}: {:?}",
            protocol.name,
            report.types
        );
        assert_eq!(report.unknown.len(), if framing.contains("without lengths") { 0 } else { 2 });
        assert_eq!(report.packets.is_some(), framing == "MoldUDP64" || framing == "pcap");
    }
}

#[test]
fn what_is_read_is_written_again() {
    for (protocol, framing, bytes) in files() {
        let report = replay_bytes(protocol, &bytes);
        let count = reencode(protocol, &bytes).unwrap_or_else(|mismatch| panic!("{framing}: {mismatch}"));
        assert!(count as u64 > report.messages, "{framing}: messages and their envelopes");
    }
}

#[test]
fn a_cut_file_gives_what_was_whole_and_then_the_fault() {
    for (protocol, framing, bytes) in files() {
        let boundaries = record_boundaries(protocol, &bytes);
        assert_eq!(boundaries.last(), Some(&bytes.len()));
        let all = replay_bytes(protocol, &bytes).messages;
        let mut before = 0;
        let near = boundaries.iter().flat_map(|at| [at.saturating_sub(1), *at, at + 1]);
        for len in (1..256).chain(near.filter(|len| (256..bytes.len()).contains(len))) {
            let report = replay_bytes(protocol, &bytes[..len]);
            assert!((before..=all).contains(&report.messages), "{framing}: {len}");
            before = report.messages;
            // The end of a BinaryFILE without lengths may be taken for a last empty record.
            if !framing.contains("without lengths") {
                assert_eq!(report.error.is_none(), boundaries.contains(&len), "{framing}: {len}: {:?}", report.error);
            }
            assert!(report.error.is_none_or(|failure| failure.offset <= len));
        }
    }
}

#[test]
fn damage_is_survived() {
    for (protocol, _, bytes) in files() {
        for index in 0..bytes.len().min(512) {
            let mut damaged = bytes.clone();
            damaged[index] ^= 1 << (index % 8);
            let _ = replay_bytes(protocol, &damaged);
            assert_eq!(reencode(protocol, &damaged).err(), None);
        }
    }
}
