//! DBN files: records of every kind in turn, contents at random.

use pinwire::{Ascii, Layout, Packet, Sequence};

use super::{Random, append, kinds};
use crate::protocols::dbn::{
    MappingInterval, MappingIntervalV1, MetadataV1, MetadataV2, Prologue, Record, SymbolMapping, SymbolMappingV1, TsOut,
};

const UNKNOWN: [((u8, u8), usize); 2] = [((99, 6), 24), ((200, 10), 40)];
/// Intervals of each instrument.
const INTERVALS: [usize; 3] = [1, 0, 3];

pub(crate) fn v1(messages: usize) -> Vec<u8> {
    let symbols = ["ESZ6", "ESH7", "GONE"].map(|symbol| Ascii::new(symbol).unwrap_or_default());
    let mut random = Random(8);
    let mut mappings = Vec::new();
    for (raw_symbol, intervals) in symbols.into_iter().zip(INTERVALS) {
        let intervals = random.bytes(intervals * MappingIntervalV1::SIZE);
        let intervals = MappingIntervalV1::rows(&intervals).unwrap_or_default();
        append(&mut mappings, &SymbolMappingV1 { raw_symbol, intervals });
    }
    let mut out = metadata(
        1,
        &MetadataV1 {
            dataset: dataset(),
            schema: 0xffff,
            start: 0,
            end: None,
            limit: 0,
            record_count: 0,
            stype_in: 0,
            stype_out: 0,
            ts_out: 0,
            reserved: [0; 47],
            schema_definition: &[],
            symbols: &symbols,
            partial: &symbols[..1],
            not_found: &symbols[2..],
            mappings: Sequence::view(&mappings).unwrap_or_default(),
        },
    );
    records(&mut out, messages, false);
    out
}

pub(crate) fn v2(messages: usize) -> Vec<u8> {
    let mut out = metadata_v2(2, 0);
    records(&mut out, messages, false);
    out
}

pub(crate) fn v3_with_ts_out(messages: usize) -> Vec<u8> {
    let mut out = metadata_v2(3, 1);
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

fn metadata_v2(version: u8, ts_out: u8) -> Vec<u8> {
    let symbols = ["ESZ6", "GONE"].map(|symbol| Ascii::new(symbol).unwrap_or_default());
    let mut random = Random(9);
    let mut mappings = Vec::new();
    for (raw_symbol, intervals) in symbols.into_iter().zip(INTERVALS) {
        let intervals = random.bytes(intervals * MappingInterval::SIZE);
        let intervals = MappingInterval::rows(&intervals).unwrap_or_default();
        append(&mut mappings, &SymbolMapping { raw_symbol, intervals });
    }
    let mut value = MetadataV2 {
        dataset: dataset(),
        schema: 0xffff,
        start: 0,
        end: None,
        limit: 0,
        stype_in: 0,
        stype_out: 0,
        ts_out,
        symbol_cstr_len: 71,
        reserved: [0; 53],
        schema_definition: &[],
        symbols: &symbols[..1],
        partial: &[],
        not_found: &symbols[1..],
        mappings: Sequence::view(&mappings).unwrap_or_default(),
        padding: &[],
    };
    if version == 3 {
        let len = value.encoded_len();
        value.padding = &[0; MetadataV2::ALIGN][..len.next_multiple_of(MetadataV2::ALIGN) - len];
    }
    metadata(version, &value)
}

fn metadata(version: u8, metadata: &impl Packet) -> Vec<u8> {
    let mut out = Vec::new();
    let length = metadata.encoded_len() as u32;
    append(&mut out, &Prologue { magic: Prologue::MAGIC, version, length });
    append(&mut out, metadata);
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
