//! DBN through Databento's own crate, twice: its record reader, and its in-place reference walked by hand.

use dbn::decode::DecodeRecordRef;
use dbn::decode::dbn::RecordDecoder;
use dbn::{BidAskPair, MboMsg, Mbp1Msg, OhlcvMsg, RecordHeader, RecordRef, TradeMsg};
use zerocopy::IntoBytes;

/// The crate's reader: buffers what it reads and checks each record's length.
#[inline(never)]
pub fn sum_decoder(bytes: &[u8]) -> Option<u64> {
    let mut decoder = RecordDecoder::new(bytes);
    let mut sum = 0u64;
    while let Some(record) = decoder.decode_record_ref().ok()? {
        sum = sum.wrapping_add(one(record)?);
    }
    Some(sum)
}

/// The fastest its API allows, in `unsafe` code: no copy; the words are the alignment that it demands.
#[inline(never)]
pub fn sum_in_place(words: &[u64]) -> Option<u64> {
    let mut bytes = words.as_bytes();
    let mut sum = 0u64;
    while let [length, ..] = bytes {
        let (head, rest) = bytes.split_at_checked(usize::from(*length) * 4)?;
        if head.len() < size_of::<RecordHeader>() {
            return None;
        }
        // SAFETY: whole records of 8-byte words from an 8-aligned start stay aligned, `head` is as long as its
        // length byte says, holds a header, and `get` checks that length against the record type.
        let record = unsafe { RecordRef::new(head) };
        sum = sum.wrapping_add(one(record)?);
        bytes = rest;
    }
    Some(sum)
}

/// By record type, so that `get` is asked once.
#[inline]
fn one(record: RecordRef<'_>) -> Option<u64> {
    match record.header().rtype {
        160 => record.get::<MboMsg>().map(mbo),
        0 => record.get::<TradeMsg>().map(trade),
        1 => record.get::<Mbp1Msg>().map(mbp1),
        32..=36 => record.get::<OhlcvMsg>().map(bar),
        _ => None,
    }
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}

#[inline]
fn head(head: &RecordHeader) -> u64 {
    total([head.publisher_id.into(), head.instrument_id.into(), head.ts_event])
}

#[inline]
fn mbo(m: &MboMsg) -> u64 {
    let codes = [m.flags.raw(), m.channel_id, m.action as u8, m.side as u8].map(u64::from);
    let order = [m.order_id, m.price as u64, m.size.into()];
    let times = [m.ts_recv, m.ts_in_delta as u64, m.sequence.into()];
    total([head(&m.hd), total(codes), total(order), total(times)])
}

#[inline]
fn trade(m: &TradeMsg) -> u64 {
    let codes = [m.action as u8, m.side as u8, m.flags.raw(), m.depth].map(u64::from);
    let times = [m.ts_recv, m.ts_in_delta as u64, m.sequence.into()];
    total([head(&m.hd), total(codes), m.price as u64, m.size.into(), total(times)])
}

#[inline]
fn mbp1(m: &Mbp1Msg) -> u64 {
    let codes = [m.action as u8, m.side as u8, m.flags.raw(), m.depth].map(u64::from);
    let times = [m.ts_recv, m.ts_in_delta as u64, m.sequence.into()];
    let trade = total([total(codes), m.price as u64, m.size.into(), total(times)]);
    total([head(&m.hd), trade, level(&m.levels[0])])
}

#[inline]
fn level(l: &BidAskPair) -> u64 {
    let sizes = [l.bid_sz, l.ask_sz, l.bid_ct, l.ask_ct].map(u64::from);
    total([l.bid_px as u64, l.ask_px as u64, total(sizes)])
}

#[inline]
fn bar(m: &OhlcvMsg) -> u64 {
    let prices = [m.open, m.high, m.low, m.close].map(|price| price as u64);
    total([head(&m.hd), total(prices), m.volume])
}
