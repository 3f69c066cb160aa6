//! The samples that the project makes, against a naive reading of their bytes.

use std::collections::BTreeMap;

use pinwire_examples::replay::{
    DBN, ELF, Fact, ICE_IMPACT, ITCH50, NYSE_XDP, PCAP, PROTOCOLS, Protocol, Report, TZIF, WAV, replay_bytes, sample,
    samples,
};

const MESSAGES: usize = 300;
/// Of ITCH 5.0: one of each is in a sample, beside the first and last message of the day.
const ITCH_KINDS: usize = 23;

fn reports(protocol: &Protocol) -> Vec<(&'static str, Vec<u8>, Report)> {
    let read = |(framing, bytes): (_, Vec<u8>)| {
        let report = replay_bytes(protocol, &bytes);
        assert_eq!(report.error, None, "{framing}");
        (framing, bytes, report)
    };
    samples(protocol, MESSAGES).into_iter().map(read).collect()
}

fn be(bytes: &[u8]) -> i128 {
    bytes.iter().fold(0, |value, byte| value << 8 | i128::from(*byte))
}

fn le(bytes: &[u8]) -> i128 {
    bytes.iter().rev().fold(0, |value, byte| value << 8 | i128::from(*byte))
}

/// The sum of a field over all types.
fn total(report: &Report, field: &str) -> i128 {
    report.sums.values().filter_map(|sums| sums.get(field)).sum()
}

fn count(report: &Report) -> (usize, u64) {
    (report.messages as usize, report.unknown.values().sum())
}

#[test]
fn samples_are_always_the_same() {
    for protocol in PROTOCOLS {
        assert_eq!(samples(protocol, 50), samples(protocol, 50), "{}", protocol.name);
        assert_eq!(sample(protocol, 50), samples(protocol, 50)[0].1, "{}", protocol.name);
    }
}

/// Three framings of one day.
#[test]
fn itch50() {
    let reports = reports(&ITCH50);
    let (_, bytes, first) = &reports[0];
    let (mut types, mut timestamps, mut at) = (BTreeMap::new(), 0, 0);
    while let Some(length) = bytes.get(at..at + 2) {
        let message = &bytes[at + 2..at + 2 + be(length) as usize];
        at += 2 + message.len();
        if message.len() > 11 {
            *types.entry(char::from(message[0]).to_string()).or_insert(0) += 1;
            timestamps += be(&message[5..11]);
        }
    }
    assert_eq!(at, bytes.len());
    assert_eq!((&types, timestamps), (&first.types, total(first, "timestamp")));
    assert_eq!(count(first), (MESSAGES + 2 + ITCH_KINDS, 2));
    for (framing, _, report) in &reports {
        assert_eq!((&report.types, &report.sums), (&first.types, &first.sums), "{framing}");
        assert_eq!(report.packets.is_some(), *framing == "MoldUDP64", "{framing}");
    }
}

fn fact(report: &Report, name: &str) -> i128 {
    match report.facts.as_ref().and_then(|facts| facts.get(name)) {
        Some(Fact::Number(number)) => *number,
        other => panic!("{name}: {other:?}"),
    }
}

/// Both byte orders of one capture.
#[test]
fn pcap() {
    let reports = reports(&PCAP);
    for (order, bytes, report) in &reports {
        let number = if order.contains("big-endian") { be } else { le };
        let (mut rest, mut packets, mut len, mut types, mut queries) = (&bytes[24..], 0, 0, 0, 0);
        while !rest.is_empty() {
            let (frame, others) = rest[16..].split_at(number(&rest[8..12]) as usize);
            packets += 1;
            len += frame.len() as u64;
            let kind = be(&frame[12..14]);
            types += if kind < 1536 { 0 } else { kind };
            queries += u64::from(kind == 0x0800 && be(&frame[36..38]) == 53);
            rest = others;
        }
        assert_eq!((report.packets, report.frame_len), (Some(packets), Some(len)), "{order}");
        assert_eq!((report.types["eth"], report.types["dns"]), (packets, queries), "{order}");
        assert_eq!(report.sums["eth"]["type"], types, "{order}");
        assert_eq!((&report.types, &report.sums), (&reports[0].2.types, &reports[0].2.sums), "{order}");
    }
}

/// Both byte orders, read by one of two functions.
#[test]
fn elf() {
    for (order, bytes, report) in reports(&ELF) {
        let number = if order == "big-endian" { be } else { le };
        let (table, count) = (number(&bytes[40..48]) as usize, number(&bytes[60..62]));
        let sections = bytes[table..].chunks(64);
        assert_eq!((fact(&report, "sections"), sections.len() as i128), (count, count), "{order}");
        assert_eq!(fact(&report, "sum_sh_size"), sections.clone().map(|section| number(&section[32..40])).sum());
        let symbols = sections.clone().find(|section| number(&section[4..8]) == 11).expect("a table of symbols");
        let (start, len) = (number(&symbols[24..32]) as usize, number(&symbols[32..40]) as usize);
        let symbols = bytes[start..start + len].chunks(24);
        assert_eq!(fact(&report, "dynsym_count"), symbols.len() as i128, "{order}");
        assert_eq!(fact(&report, "dynsym_sum_value"), symbols.map(|symbol| number(&symbol[8..16])).sum());
        let segments: i128 = bytes[64..64 + 2 * 56].chunks(56).map(|segment| number(&segment[16..24])).sum();
        assert_eq!(fact(&report, "sum_p_vaddr"), segments, "{order}");
        assert!(segments > u64::MAX.into(), "more than 64 bits hold");
    }
}

/// The lists of each block stand one behind the other, as long as their counts say.
#[test]
fn tzif() {
    for (version, bytes, report) in reports(&TZIF) {
        let facts = report.facts.as_ref().expect("a document");
        let (mut rest, mut count) = (&bytes[..], 0);
        for (name, size) in [("v1", 4), ("v2", 8)] {
            let Some(Fact::Map(block)) = facts.get(name) else { continue };
            count += 1;
            let number = |name: &str| match block[name] {
                Fact::Number(number) => number,
                _ => panic!("{name}"),
            };
            let counts: Vec<_> = rest[20..44].chunks(4).map(|count| be(count) as usize).collect();
            assert_eq!(number("timecnt"), counts[3] as i128);
            let (times, after) = rest[44..].split_at(size * counts[3]);
            let signed =
                |time: &[u8]| if size == 4 { i128::from(be(time) as i32) } else { i128::from(be(time) as i64) };
            assert_eq!(number("sum_times"), times.chunks(size).map(signed).sum(), "{version} {name}");
            let indices = after[..counts[3]].iter().map(|index| i128::from(*index));
            assert_eq!(number("sum_idx"), indices.sum(), "{version} {name}");
            rest = &after[counts[3] + 6 * counts[4] + counts[5] + (size + 4) * counts[2] + counts[1] + counts[0]..];
            if size == 8 {
                assert_eq!(block["footer"], Fact::from(str::from_utf8(rest).expect("text")));
                rest = &[];
            }
        }
        assert_eq!((count, rest.len()), (if version == "version 1" { 1 } else { 2 }, 0));
    }
}

#[test]
fn wav() {
    for (format, bytes, report) in reports(&WAV) {
        let (mut rest, mut chunks) = (&bytes[12..], Vec::new());
        while !rest.is_empty() {
            let size = le(&rest[4..8]) as usize;
            chunks.push((&rest[..4], &rest[8..8 + size]));
            rest = &rest[8 + size.next_multiple_of(2)..];
        }
        assert_eq!(chunks.len(), 2 + MESSAGES, "{format}");
        let (_, data) = chunks[chunks.len() - 1];
        assert_eq!(fact(&report, "data_bytes"), data.len() as i128, "{format}");
        assert_eq!(fact(&report, "data_byte_sum"), data.iter().map(|byte| i128::from(*byte)).sum(), "{format}");
        assert_eq!(fact(&report, "frames"), data.len() as i128 / 2, "{format}");
        assert_eq!((fact(&report, "channels"), fact(&report, "width"), fact(&report, "rate")), (2, 1, 8000));
        let names = chunks.iter().map(|(id, data)| (str::from_utf8(id).expect("text"), data.len()));
        let names = names.map(|(id, len)| Fact::List(vec![id.into(), len.into()]));
        assert_eq!(report.facts.as_ref().and_then(|facts| facts.get("chunks")), Some(&names.collect()), "{format}");
    }
}

#[test]
fn dbn() {
    for (framing, bytes, report) in reports(&DBN) {
        let metadata = if bytes.starts_with(b"DBN") { 8 + le(&bytes[4..8]) as usize } else { 0 };
        let trailer = if framing.contains("ts_out") { 8 } else { 0 };
        let known = |rtype: u8| rtype != 99 && rtype != 200;
        let (mut ids, mut events, mut outs, mut unknown, mut rest) = (0, 0, 0, 0, &bytes[metadata..]);
        while let [words, rtype, ..] = rest {
            let (record, others) = rest.split_at(4 * usize::from(*words));
            rest = others;
            if !known(*rtype) {
                unknown += 1;
                continue;
            }
            ids += le(&record[4..8]);
            events += le(&record[8..16]);
            outs += le(&record[record.len() - trailer..]);
        }
        assert_eq!((ids, events), (total(&report, "instrument_id"), total(&report, "ts_event")), "{framing}");
        assert_eq!(outs, total(&report, "ts_out"), "{framing}");
        assert_eq!(count(&report), (MESSAGES, unknown), "{framing}");
        assert_eq!(unknown, 2, "{framing}");
    }
}

/// What each datagram of a sample carries behind a packet header of 16 bytes.
fn datagrams(mut capture: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    capture = &capture[24..];
    while !capture.is_empty() {
        let (frame, rest) = capture[16..].split_at(le(&capture[8..12]) as usize);
        capture = rest;
        let tag = if be(&frame[12..14]) == 0x8100 { 4 } else { 0 };
        found.push(&frame[14 + tag + 20 + 8 + 16..]);
    }
    found
}

#[test]
fn nyse_xdp() {
    let (_, bytes, report) = &reports(&NYSE_XDP)[0];
    let datagrams = datagrams(bytes);
    let (mut found, mut prices) = (0, 0);
    for mut messages in datagrams.iter().copied() {
        while !messages.is_empty() {
            let (message, rest) = messages.split_at(le(&messages[..2]) as usize);
            messages = rest;
            found += 1;
            prices += if le(&message[2..4]) == 105 { le(&message[20..24]) } else { 0 };
        }
    }
    assert_eq!((report.packets, count(report)), (Some(datagrams.len() as u64), (MESSAGES, 2)));
    assert_eq!(found, MESSAGES + 2);
    assert_eq!(prices, report.sums["ImbalanceMessage"]["reference_price"]);
}

#[test]
fn ice_impact() {
    let (_, bytes, report) = &reports(&ICE_IMPACT)[0];
    let datagrams = datagrams(bytes);
    let (mut found, mut orders) = (0, 0);
    for mut messages in datagrams.iter().copied() {
        while let [kind, high, low, rest @ ..] = messages {
            let (body, others) = rest.split_at(be(&[*high, *low]) as usize);
            messages = others;
            found += 1;
            orders += if *kind == b'E' { be(&body[4..12]) as i64 as i128 } else { 0 };
        }
    }
    assert_eq!((report.packets, count(report)), (Some(datagrams.len() as u64), (MESSAGES, 2)));
    assert_eq!(found, MESSAGES + 2);
    assert_eq!(orders, report.sums["AddOrModifyOrderMessage"]["order_id"]);
}
