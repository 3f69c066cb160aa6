//! Captures in which not everything is the feed, or not everything is whole.

use super::*;

/// In a record of a capture: its lengths, the type behind the Ethernet addresses, and the IPv4 header.
const LENGTHS: std::ops::Range<usize> = 8..16;
const ETHERTYPE: std::ops::Range<usize> = 28..30;
const IP: usize = 30;
/// From the IPv4 header on.
const TOTAL_LENGTH: usize = 2;
const FRAGMENT: usize = 6;
const PORT: usize = 20 + 2;
const UDP_LENGTH: usize = 20 + 4;
const PAYLOAD: usize = 20 + 8;

/// What runs in a network beside a feed: nothing, little, a name query, the time.
const OTHERS: [&[u8]; 4] =
    [b"", b"\0\x01hello", b"\xab\xcd\x01\0\0\x01\0\0\0\0\0\0\x07example\x03com\0\0\x01\0\x01", &[0; 48]];

/// The sample captures, in pieces: the file header, then a record for each frame.
fn captures() -> impl Iterator<Item = (&'static Protocol, Vec<Vec<u8>>)> {
    let captures = files().filter(|(_, framing, _)| matches!(*framing, "MoldUDP64" | "pcap"));
    captures.map(|(protocol, _, bytes)| {
        let boundaries = record_boundaries(protocol, &bytes);
        let records = boundaries.windows(2).map(|ends| bytes[ends[0]..ends[1]].to_vec());
        (protocol, [bytes[..boundaries[0]].to_vec()].into_iter().chain(records).collect())
    })
}

fn replay(protocol: &Protocol, pieces: &[Vec<u8>]) -> Report {
    replay_bytes(protocol, &pieces.concat())
}

/// Bytes of the frames in these records.
fn frames(records: &[Vec<u8>]) -> u64 {
    records.iter().map(|record| (record.len() - LENGTHS.end) as u64).sum()
}

/// The part of a record from its IPv4 header on.
fn ip(record: &mut [u8]) -> &mut [u8] {
    let tag = if record[ETHERTYPE] == [0x81, 0] { 4 } else { 0 };
    &mut record[IP + tag..]
}

/// The record (which has no VLAN tag) with another payload.
fn carrying(record: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut out = [&record[..IP + PAYLOAD], payload].concat();
    let len = out.len() as u32 - LENGTHS.end as u32;
    out[LENGTHS].copy_from_slice(&[len.to_le_bytes(), len.to_le_bytes()].concat());
    let (total, udp) = (PAYLOAD + payload.len(), 8 + payload.len());
    ip(&mut out)[TOTAL_LENGTH..][..2].copy_from_slice(&(total as u16).to_be_bytes());
    ip(&mut out)[UDP_LENGTH..][..2].copy_from_slice(&(udp as u16).to_be_bytes());
    out
}

/// Frames of other protocols to one destination.
fn others(record: &[u8]) -> Vec<Vec<u8>> {
    let to_port_53 = |mut frame: Vec<u8>| {
        ip(&mut frame)[PORT..][..2].copy_from_slice(&53_u16.to_be_bytes());
        frame
    };
    OTHERS.map(|payload| to_port_53(carrying(record, payload))).into()
}

/// The record without the last byte of its payload, as if it had been sent like that.
fn shortened(record: &[u8]) -> Vec<u8> {
    carrying(record, &record[IP + PAYLOAD..record.len() - 1])
}

#[test]
fn other_protocols_are_skipped() {
    for (protocol, pieces) in captures() {
        let others = others(&pieces[1]);
        let count = others.len() as u64;
        let good = replay(protocol, &pieces);
        let packets = good.packets.map(|packets| packets + count);
        for at in [1, 4, pieces.len()] {
            let mut mixed = pieces.clone();
            mixed.splice(at..at, others.clone());
            let frame_len = good.frame_len.map(|len| len + frames(&others));
            let expected = Report { packets, frame_len, skipped: count, ..good.clone() };
            assert_eq!(replay(protocol, &mixed), expected, "{}: others at {at}", protocol.name);
        }
    }
}

#[test]
fn nothing_but_other_protocols_is_a_fault() {
    for (protocol, pieces) in captures() {
        let alone = [vec![pieces[0].clone()], others(&pieces[1])].concat();
        let report = replay(protocol, &alone);
        let offset = report.error.expect("no datagram is of the protocol").offset;
        assert_eq!((offset, report.messages, report.skipped), (pieces[0].len() + IP + PAYLOAD, 0, 0));
    }
}

/// Wherever it stands, also beside other protocols: what is whole is counted, then there is an error.
#[test]
fn a_corrupt_datagram_of_a_feed_is_a_fault() {
    for (protocol, pieces) in captures() {
        let good = replay(protocol, &pieces).messages;
        // Frames 3 and 6 have a VLAN tag.
        for at in [1, 2, 4] {
            let mut corrupt = pieces.clone();
            corrupt[at] = shortened(&pieces[at]);
            corrupt.insert(1, others(&pieces[1])[1].clone());
            let report = replay(protocol, &corrupt);
            let fault = report.error.expect("a datagram is too short");
            let start = corrupt[..=at].concat().len();
            assert!((start..start + pieces[at].len()).contains(&fault.offset), "{fault}");
            assert_eq!((report.messages, report.skipped), (good - 1, 1), "{}: {at}", protocol.name);
        }
    }
}

#[test]
fn a_corrupt_datagram_alone_gives_what_is_whole() {
    for (protocol, pieces) in captures() {
        let whole = replay(protocol, &pieces[..2]).messages;
        let report = replay(protocol, &[pieces[0].clone(), shortened(&pieces[1])]);
        assert!(report.error.is_some());
        assert_eq!((report.messages, report.skipped), (whole - 1, 0), "{}", protocol.name);
    }
}

#[test]
fn fragments_are_counted() {
    for (protocol, mut pieces) in captures() {
        let rest = [&pieces[..1], &pieces[3..]].concat();
        let expected = Report { fragments: 2, ..replay(protocol, &rest) };
        // More of them follow; it follows others.
        ip(&mut pieces[1])[FRAGMENT] = 0x20;
        ip(&mut pieces[2])[FRAGMENT + 1] = 5;
        let found = replay(protocol, &pieces);
        let packets = expected.packets.map(|packets| packets + 2);
        let frame_len = expected.frame_len.map(|len| len + frames(&pieces[1..3]));
        assert_eq!(found, Report { packets, frame_len, ..expected });
    }
}

#[test]
fn without_a_total_length_the_packet_fills_the_frame() {
    for (protocol, mut pieces) in captures() {
        let good = replay(protocol, &pieces);
        pieces[1..].iter_mut().for_each(|record| ip(record)[TOTAL_LENGTH..][..2].fill(0));
        assert_eq!(replay(protocol, &pieces), good);
    }
}
