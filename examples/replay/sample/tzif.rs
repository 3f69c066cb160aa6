//! TZif files: random times, the same in both blocks.

use pinwire::Layout;

use super::{Random, append};
use crate::protocols::tzif::{BlockV1, BlockV2, Footer, LeapSecond, LeapSecondV1, LocalTimeType, MAGIC};

const DESIGNATIONS: &[u8] = b"LMT\0CET\0CEST\0";
/// Four of them.
const TYPES: [u8; 24] = [
    0, 0, 13, 12, 0, 0, 0, 0, 14, 16, 0, 4, //
    0, 0, 28, 32, 1, 8, 0, 0, 14, 16, 0, 4,
];

pub(crate) fn v1(times: usize) -> Vec<u8> {
    file(0, times)
}

pub(crate) fn v2(times: usize) -> Vec<u8> {
    file(b'2', times)
}

pub(crate) fn v3(times: usize) -> Vec<u8> {
    file(b'3', times)
}

fn file(version: u8, times: usize) -> Vec<u8> {
    let mut random = Random(10);
    let times: Vec<i32> = (0..times).map(|_| random.next() as i32).collect();
    let indices: Vec<u8> = times.iter().map(|_| random.below(4) as u8).collect();
    let leaps = random.bytes(2 * LeapSecond::SIZE);
    let (types, isstd) = (LocalTimeType::rows(&TYPES).unwrap_or_default(), [0, 1, 0, 1]);
    let mut out = Vec::new();
    macro_rules! block {
        ($name:ident, $leap:ident, $len:expr) => {
            append(
                &mut out,
                &$name {
                    magic: MAGIC,
                    version,
                    reserved: [0; 15],
                    isutcnt: 0,
                    isstdcnt: 0,
                    leapcnt: 0,
                    timecnt: 0,
                    typecnt: 0,
                    charcnt: 0,
                    times: times.iter().map(|time| (*time).into()).collect(),
                    indices: &indices,
                    types,
                    designations: DESIGNATIONS,
                    leaps: $leap::rows(&leaps[..$len]).unwrap_or_default(),
                    isstd: &isstd,
                    isut: &[],
                },
            );
        };
    }
    block!(BlockV1, LeapSecondV1, 2 * LeapSecondV1::SIZE);
    if version > 0 {
        block!(BlockV2, LeapSecond, 2 * LeapSecond::SIZE);
        append(&mut out, &Footer { newline: b'\n', rule: b"CET-1CEST,M3.5.0,M10.5.0/3" });
    }
    out
}
