//! A capture through `pcap-parser`: one record after the other out of memory, its leanest interface.

use pcap_parser::pcap::{LegacyPcapBlock, parse_pcap_frame, parse_pcap_header};

#[inline(never)]
pub fn records(file: &[u8]) -> Option<u64> {
    sum(file, |record| {
        Some([record.caplen, record.origlen, record.ts_sec, record.ts_usec].map(u64::from).into_iter().sum())
    })
}

#[inline]
pub fn frames(file: &[u8], read: impl Fn(&[u8]) -> Option<u64>) -> Option<u64> {
    sum(file, |record| read(record.data))
}

#[inline]
fn sum(file: &[u8], read: impl Fn(LegacyPcapBlock<'_>) -> Option<u64>) -> Option<u64> {
    let (mut left, _) = parse_pcap_header(file).ok()?;
    let mut sum = 0u64;
    while !left.is_empty() {
        let (rest, record) = parse_pcap_frame(left).ok()?;
        sum = sum.wrapping_add(read(record)?);
        left = rest;
    }
    Some(sum)
}
