//! Negative controls: what the other tests look for is planted here, and must be seen.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pinwire_hostile::guard::Guarded;
use pinwire_hostile_messages::message::probe::{Probe, Seen};
use pinwire_hostile_messages::message::subject::{Reader, Verdict};

use crate::bench::{Bench, messages};
use crate::small::{Bodies, Texts, accepted, refused};

/// What a panic said.
fn said(run: impl FnOnce()) -> String {
    let Err(panic) = catch_unwind(AssertUnwindSafe(run)) else { return "no panic".to_owned() };
    panic
        .downcast::<String>()
        .map_or_else(|panic| panic.downcast::<&str>().map_or("?".into(), |s| s.to_string()), |s| *s)
}

/// A getter that lends bytes from outside of its message.
#[test]
fn bytes_outside_the_message_are_seen() {
    let buffer = *b"0123456789";
    let touch = |range: std::ops::Range<usize>| said(|| (&buffer[range]).probe(&mut Seen::of(&buffer[2..8])));
    assert_eq!(touch(2..8), "no panic");
    assert!(touch(1..3).contains("is not in the message") && touch(7..9).contains("is not in the message"));
}

/// Two getters that lend the same byte.
#[test]
fn shared_bytes_are_seen() {
    let buffer = *b"0123456789";
    let both = |second: std::ops::Range<usize>| {
        said(|| {
            let mut seen = Seen::of(&buffer);
            (&buffer[1..4]).probe(&mut seen);
            (&buffer[second]).probe(&mut seen);
            seen.assert_disjoint();
        })
    };
    assert_eq!(both(4..6), "no panic");
    assert!(both(3..6).contains("two values share bytes") && both(0..2).contains("two values share bytes"));
}

/// A few bytes that cause much work.
#[test]
fn amplification_is_seen() {
    fn greedy(_: &mut [u8], _: &mut Guarded) -> Verdict {
        Verdict { error: None, canonical: None, visits: usize::MAX, unknown: 0 }
    }
    let sample = messages().swap_remove(0);
    let reader = Reader { touch: greedy, ..sample.readers[0] };
    let said = said(|| {
        Bench::new().read(&reader, &sample.bytes);
    });
    assert!(said.contains("accessors for"), "{said}");
}

#[test]
#[should_panic(expected = "bytes that are to be refused")]
fn accepting_is_seen() {
    refused::<Bodies>(&pinwire_hostile_messages::message::build::table(0xffff, 8, &[0; 12], b""));
}

#[test]
#[should_panic(expected = "expected an end")]
fn refusing_is_seen() {
    let block = pinwire_hostile_messages::le![3_u32, 1_u32, 4_u32];
    accepted::<Texts>(&pinwire_hostile_messages::message::build::table(8, 0xffff, &block, b"abcd"));
}
