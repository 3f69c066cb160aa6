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
    let kinds = [
        ("itch50", 23),
        ("nyse-xdp", 12),
        ("ice-impact", 35),
        ("dbn", 21),
        ("pcap", 7),
        ("elf", 5),
        ("tzif", 3),
        ("wav", 2),
    ];
    for (protocol, framing, bytes) in files() {
        let report = replay_bytes(protocol, &bytes);
        assert_eq!(report.error, None, "{} {framing}", protocol.name);
        // The first version of TZif has one part, not three.
        let types = report.types.len() + if framing == "version 1" && protocol.name == "tzif" { 2 } else { 0 };
        assert!(kinds.contains(&(protocol.name, types)), "{} {framing}: {:?}", protocol.name, report.types);
        let no_unknown = protocol.is_document || protocol.name == "pcap" || framing.contains("without lengths");
        assert_eq!(report.unknown.len(), if no_unknown { 0 } else { 2 });
        assert_eq!(report.facts.is_some(), protocol.is_document);
        let is_capture = protocol.name == "pcap" || framing == "MoldUDP64" || framing == "pcap";
        assert_eq!((report.packets.is_some(), report.frame_len.is_some()), (is_capture, is_capture));
    }
}

#[test]
fn what_is_read_is_written_again() {
    for (protocol, framing, bytes) in files() {
        let report = replay_bytes(protocol, &bytes);
        let count = reencode(protocol, &bytes).unwrap_or_else(|mismatch| panic!("{framing}: {mismatch}"));
        // The headers of a document need no envelopes.
        let more = u64::from(!protocol.is_document);
        assert!(count as u64 >= report.messages + more, "{framing}: messages and their envelopes");
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

/// Every message of every sample can be explained, unknown kinds too, and from its place in the file.
#[test]
fn every_message_is_explained() {
    for (protocol, framing, bytes) in files() {
        let report = replay_bytes(protocol, &bytes);
        let count = report.messages + report.unknown.values().sum::<u64>();
        let mut known = 0;
        for number in 1..=count {
            let explained = explain(protocol, &bytes, number).unwrap_or_else(|none| panic!("{framing}: {none}"));
            let mut next = 0;
            for segment in explained.explanation.segments() {
                assert_eq!(segment.range().start, next);
                next = segment.range().end;
                let place = explained.offset + segment.range().start..explained.offset + next;
                assert_eq!(segment.bytes(), bytes.get(place), "{framing}: message {number}");
            }
            assert_eq!(explained.number, number);
            assert_eq!((explained.explanation.error(), explained.more), (None, 0), "{framing}: message {number}");
            known += u64::from(!explained.kind.starts_with("unknown "));
        }
        assert_eq!(known, report.messages);
        for none in [0, count + 1, u64::MAX] {
            let error = explain(protocol, &bytes, none).err().expect("there is no such message");
            assert_eq!((error.count, &error.fault), (count, &None));
            let numbers = if count == 1 { "message 1".to_owned() } else { format!("from 1 to {count}") };
            assert!(error.to_string().ends_with(&numbers), "{error}");
        }
    }
}

/// What was whole can be explained; what is asked for behind it is not there, and the error says why.
#[test]
fn messages_of_a_cut_file_are_explained() {
    for (protocol, framing, bytes) in files() {
        let cut = &bytes[..bytes.len() / 2];
        let error = explain(protocol, cut, u64::MAX).err().expect("not so many");
        assert_eq!(error.fault, replay_bytes(protocol, cut).error);
        // A document may be one packet.
        assert!(error.count > 0 || protocol.is_document, "{framing}");
        assert_eq!(explain(protocol, cut, error.count).is_ok(), error.count > 0);
    }
    let error = explain(&ITCH50, &[], 1).err().expect("there is nothing");
    assert_eq!(error.to_string(), "there is no message 1: the file has none");
}

#[test]
fn damage_is_survived() {
    for (protocol, _, bytes) in files() {
        for index in 0..bytes.len().min(512) {
            let mut damaged = bytes.clone();
            damaged[index] ^= 1 << (index % 8);
            let _ = replay_bytes(protocol, &damaged);
            if index % 16 == 0 {
                let _ = explain(protocol, &damaged, 1).map(|explained| explained.explanation.to_string());
            }
            assert_eq!(reencode(protocol, &damaged).err(), None);
        }
    }
}
