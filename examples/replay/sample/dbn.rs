//! DBN files: records of every kind in turn, contents at random.

use super::{Random, append, kinds};
use crate::protocols::dbn::{MetadataV1, MetadataV2, Prologue, Record, TsOut};
use pinwire::{Ascii, Packet};

/// Reserved bytes of the metadata, then five lists that are empty: of lengths 0.
const TAIL_V1: usize = 47 + 5 * 4;
const TAIL_V2: usize = 53 + 5 * 4;
const UNKNOWN: [((u8, u8), usize); 2] = [((99, 6), 24), ((200, 10), 40)];

pub(crate) fn v1(messages: usize) -> Vec<u8> {
    let dataset = dataset();
    let fixed = MetadataV1 {
        dataset,
        schema: 0xffff,
        start: 0,
        end: None,
        limit: 0,
        record_count: 0,
        stype_in: 0,
        stype_out: 0,
        ts_out: 0,
    };
    let mut out = metadata(1, &fixed, TAIL_V1);
    records(&mut out, messages, false);
    out
}

pub(crate) fn v2(messages: usize) -> Vec<u8> {
    let mut out = metadata(2, &metadata_v2(0), TAIL_V2);
    records(&mut out, messages, false);
    out
}

pub(crate) fn v3_with_ts_out(messages: usize) -> Vec<u8> {
    let mut out = metadata(3, &metadata_v2(1), TAIL_V2);
    records(&mut out, messages, true);
    out
}

pub(crate) fn v3_fragment(messages: usize) -> Vec<u8> {
    let mut out = Vec::new();
    records(&mut out, messages, false);
    out
}

fn dataset() -> Ascii<16, 0> {
    Ascii::new("PINWIRE.SAMPLE").unwrap_or_default()
}

fn metadata_v2(ts_out: u8) -> MetadataV2 {
    let dataset = dataset();
    MetadataV2 {
        dataset,
        schema: 0xffff,
        start: 0,
        end: None,
        limit: 0,
        stype_in: 0,
        stype_out: 0,
        ts_out,
        symbol_cstr_len: 71,
    }
}

fn metadata(version: u8, fixed: &impl Packet, tail: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let length = (fixed.encoded_len() + tail) as u32;
    append(&mut out, &Prologue { magic: Prologue::MAGIC, version, length });
    append(&mut out, fixed);
    out.resize(out.len() + tail, 0);
    out
}

fn records(out: &mut Vec<u8>, messages: usize, ts_out: bool) {
    let mut random = Random(2);
    let tags = (0..=u8::MAX).flat_map(|rtype| (0..=u8::MAX).map(move |words| (rtype, words)));
    let kinds = kinds::<Record<'_>>(tags);
    let known = kinds.iter().map(|(tag, schema)| (*tag, schema.size));
    for ((rtype, words), size) in known.cycle().take(messages.max(kinds.len())).chain(UNKNOWN) {
        let mut record = random.bytes(size);
        // A `ts_out` behind the record counts in its length.
        record[..2].copy_from_slice(&[words + if ts_out { 2 } else { 0 }, rtype]);
        out.extend(record);
        if ts_out {
            append(out, &TsOut { ts_out: random.next() });
        }
    }
}
