//! Also under Miri, which sees a race and two sizes of access to one place.

use std::boxed::Box;
use std::vec::Vec;

use zerocopy::IntoBytes;

use super::SharedBytes;
use crate::error::ErrorKind;
use crate::pool::{Pool, PoolError};
use crate::sync::stat::{AtomicU8, AtomicUsize, Ordering};

const WORDS: usize = 5;
const LEN: usize = WORDS * size_of::<usize>();

/// Words whose bytes count up from zero.
fn words() -> Box<[AtomicUsize]> {
    let bytes: Vec<u8> = (0..LEN as u8).collect();
    let mut words = [0_usize; WORDS];
    words.as_mut_bytes().copy_from_slice(&bytes);
    words.map(AtomicUsize::new).into()
}

/// Every part of every view gives the bytes that are there, and only those.
#[test]
fn each_part_is_what_is_there() {
    let (words, bytes) = (words(), (0..LEN as u8).map(AtomicU8::new).collect::<Vec<_>>());
    let start: *const u8 = words.as_ptr().cast();
    for from in 0..LEN {
        for len in 0..=LEN - from {
            // SAFETY: 1. in the words, and nobody writes to them.
            let mapped = unsafe { SharedBytes::new(start.wrapping_add(from), len) };
            let parts = [
                mapped,
                SharedBytes::from(&words[..]).slice(from..from + len).unwrap(),
                SharedBytes::from(&bytes[..]).slice(from..from + len).unwrap(),
            ];
            let expected: Vec<u8> = (from as u8..(from + len) as u8).collect();
            for part in parts {
                let mut out = [0xff; LEN];
                part.read_into(0, &mut out[..len]).unwrap();
                assert_eq!((part.len(), &out[..len]), (len, &expected[..]));
                assert!(out[len..].iter().all(|byte| *byte == 0xff));
            }
        }
    }
}

#[test]
fn reads_end_with_the_bytes() {
    let words = words();
    let shared = SharedBytes::from(&words[..]).slice(3..13).unwrap();
    assert_eq!((shared.len(), shared.is_empty()), (10, false));
    assert_eq!(shared.array::<4>(6), Ok([9, 10, 11, 12]));
    for (offset, needed) in [(7, 1), (10, 4), (11, 5), (usize::MAX, usize::MAX - 10)] {
        let error = shared.array::<4>(offset).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (ErrorKind::NeedMore(needed), offset));
    }
    assert!(shared.slice(4..=9).is_some() && shared.slice(10..).is_some_and(|none| none.is_empty()));
    let outside = [shared.slice(..=10), shared.slice(11..), shared.slice(usize::MAX..), shared.slice(..=usize::MAX)];
    assert!(outside.iter().all(Option::is_none));
    #[expect(clippy::reversed_empty_ranges, reason = "refused")]
    let backwards = shared.slice(5..4);
    assert!(backwards.is_none());
}

#[test]
fn a_copy_goes_behind_the_message() {
    let words = words();
    let shared = SharedBytes::from(&words[..]).slice(..10).unwrap();
    let pool = Pool::builder().slot_size(64).slots(2).build().unwrap();
    let mut lease = pool.lease(64).unwrap();
    lease.push_slice(b"head").unwrap();
    shared.copy_to(&mut lease).unwrap();
    assert_eq!(*lease, *b"head\0\x01\x02\x03\x04\x05\x06\x07\x08\x09");
    lease.set_len(55).unwrap();
    assert!(matches!(shared.copy_to(&mut lease), Err(PoolError::TooLarge { asked: 65, largest: 64 })));
    assert_eq!(lease.len(), 55, "nothing is appended");
}

/// Row A2-11: what the other side writes later is not in the snapshot.
#[test]
fn a_snapshot_stays() {
    let words = words();
    let shared = SharedBytes::from(&words[..]);
    let pool = Pool::builder().slot_size(64).slots(2).build().unwrap();
    let before = shared.snapshot(&pool).unwrap();
    words[0].store(usize::MAX, Ordering::Relaxed);
    let after = shared.snapshot(&pool).unwrap();
    assert_eq!((before[0], after[0], &before[8..]), (0, 0xff, &after[8..]));
}

/// Threads that write words, and bytes, while others read parts of them.
#[test]
fn a_writer_and_readers_do_not_race() {
    let (words, bytes) = (words(), (0..LEN as u8).map(AtomicU8::new).collect::<Vec<_>>());
    let rounds = if cfg!(miri) { 20 } else { 2000 };
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..rounds {
                words[round % WORDS].store(usize::MAX * (round % 2), Ordering::Relaxed);
                bytes[round % LEN].store(round as u8, Ordering::Relaxed);
            }
        });
        // SAFETY: 1. they are mapped, and written to by whole words.
        let mapped = unsafe { SharedBytes::new(words[1..].as_ptr().cast(), LEN - 2 * size_of::<usize>()) };
        for shared in [mapped, SharedBytes::from(&words[..]), SharedBytes::from(&bytes[..])] {
            scope.spawn(move || {
                for round in 0..rounds {
                    let mut out = [0; 9];
                    shared.read_into(round % (shared.len() - out.len() + 1), &mut out).unwrap();
                }
            });
        }
    });
}
