//! Packets with several tails under Miri: every extent at its limits, also where `usize` has 32 bits; written, read
//! through every accessor, changed in place, and attacked. (A3-4, B2-7, B2-4, X-15, X-16)

#[path = "../matrix/tails/limits.rs"]
mod limits;
#[path = "../../hostile/src/tails/mod.rs"]
#[expect(dead_code, reason = "the reader by hand is for random bytes")]
mod subjects;
#[path = "../matrix/tails/tools.rs"]
#[expect(dead_code, reason = "what writers refuse does not depend on the target")]
mod tools;

use std::format as text;

use pw::prelude::*;

use self::subjects::random::Source;
use self::subjects::{Counts, Ip, Meta, TLV_LEVELS, Tlv, VLAN_LEVELS, Vlan, Widths};
use super::hex;

/// One value, and its bytes on every target.
#[test]
fn golden_bytes() {
    let mapping = subjects::Mapping { raw: 1, intervals: vec![subjects::Interval { start: 2, end: 3 }] };
    let meta = Meta {
        version: 9,
        n: 0,
        whole: 0,
        times: vec![4, 5],
        marks: b"ab",
        maps: vec![mapping.clone()].into(),
        name: "né",
        blob: b"cd",
        crc: 6,
        one: mapping,
        newer: Some(7),
        newest: None,
    };
    let golden = "09023a000000040000000500000061620100010001000000020000000300\
        6ec3a900026364000000060000000100010000000200000003000700";
    let bytes = meta.to_vec().unwrap();
    assert_eq!(hex(&bytes), golden);
    assert_eq!(Meta::view(&bytes).unwrap().to_value().to_vec().unwrap(), bytes);
}

/// Written, read, owned and written again, at an odd address; then damaged.
#[test]
fn every_accessor() {
    let mut source = Source::new(41);
    macro_rules! check {
        ($($packet:ident = $value:expr),*) => {$({
            let bytes = [&[0xee][..], &$value.to_vec().unwrap()].concat();
            let view = $packet::view(&bytes[1..]).unwrap();
            assert_eq!(view.to_value().to_vec().unwrap(), bytes[1..]);
            assert!(text!("{view:?}").starts_with(concat!(stringify!($packet), " { ")));
            for at in 1..bytes.len() {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << (at % 8);
                if let Ok(view) = $packet::view(&changed[1..]) {
                    assert!(text!("{view:?}").ends_with(" }") && view.to_value().encoded_len() == bytes.len() - 1);
                }
            }
        })*};
    }
    check! {
        Ip = source.ip(), Meta = source.meta(), Widths = source.widths(), Counts = source.counts(),
        Tlv = source.tlv(TLV_LEVELS), Vlan = source.vlan(VLAN_LEVELS)
    }
}

/// What the cursor lends is changed in place, one after the other. (B5-7)
#[test]
fn a_lending_cursor() {
    let mut source = Source::new(42);
    let mut bytes: Vec<u8> = (0..3).flat_map(|_| source.ip().to_vec().unwrap()).collect();
    let mut cursor = Ip::cursor_mut(&mut bytes);
    while let Some(packet) = cursor.next() {
        packet.unwrap().set_id(7);
    }
    assert!(Ip::stream(&bytes).all(|ip| ip.unwrap().id() == 7));
}

/// Nested deeper than a declaration allows. (B2-4)
#[test]
fn depth_is_bounded() {
    let too_deep = |read: Result<(), Error>| read.map_err(|error| error.kind()) == Err(ErrorKind::TooDeep);
    assert!(too_deep(Vlan::view(&[0, 1, 0x81, 0].repeat(1000)).map(drop)));
    assert!(too_deep(Tlv::view(&[1, 0, 12, 1, 0, 9, 1, 0, 6, 1, 0, 3, 1, 0, 0]).map(drop)));
    let leaf = Tlv { kind: 1, size: 0, inner: SequenceBuf::default() };
    let deep = (0..1000).fold(leaf, |inner, _| Tlv { kind: 1, size: 0, inner: vec![inner].into() });
    assert!(too_deep(deep.to_vec().map(drop)) && too_deep(deep.encode_into(&mut []).map(drop)));
}
