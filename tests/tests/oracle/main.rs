//! A naive oracle that reads declared field lists byte by byte agrees with views, setters, writers and schema,
//! on every kind of field. (B4-8, A2-5, A2-2, X-16)

#![allow(unreachable_pub, reason = "`pub` in the modules of a test")]

mod controls;
mod fields;
mod generate;
mod interp;
mod mend;
mod random;
mod shapes;
mod spec;
mod subject;
mod suite;
mod values;

use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};

use crate::subject::Subject;
use crate::suite::Check;

fn cases(full: u32) -> ProptestConfig {
    let quick = std::env::var_os("PINWIRE_QUICK").is_some();
    ProptestConfig {
        cases: if quick { full / 8 } else { full },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Runs a check on bytes made for the subject; on failure proptest has shrunk them.
fn over_bytes(subject: &Subject, full: u32, check: impl Fn(&Subject, &[u8]) -> Check) {
    let outcome = TestRunner::new(cases(full))
        .run(&suite::bytes_for(&subject.any), |bytes| check(subject, &bytes).map_err(TestCaseError::fail));
    if let Err(error) = outcome {
        panic!("{}: {error}", subject.schema.name);
    }
}

fn over_pairs(subject: &Subject, full: u32) {
    let pairs = (suite::bytes_for(&subject.any), suite::bytes_for(&subject.any));
    let outcome = TestRunner::new(cases(full))
        .run(&pairs, |(bytes, from)| suite::setters_agree(subject, &bytes, &from).map_err(TestCaseError::fail));
    if let Err(error) = outcome {
        panic!("{}: {error}", subject.schema.name);
    }
}

fn run(subject: &Subject) {
    suite::schema_agrees(subject).unwrap();
    over_bytes(subject, 256, suite::agree);
    over_bytes(subject, 12, suite::small_buffers_refused);
    over_pairs(subject, 256);
}

macro_rules! suites {
    ($($name:ident = $subject:expr;)*) => {$(
        #[test]
        fn $name() {
            run(&$subject);
        }
    )*};
}

suites! {
    big_endian_integers = shapes::numbers::ints_be();
    little_endian_integers = shapes::numbers::ints_le();
    integers_of_24_40_48_bits = shapes::numbers::narrow();
    floats_bools_chars = shapes::numbers::floats();
    null_sentinels = shapes::numbers::nulls();
    enums_closed_and_open = shapes::fixed::enums();
    arrays = shapes::fixed::arrays();
    nested_packets = shapes::fixed::nested();
    tuples = shapes::fixed::tuples();
    constants_and_pads = shapes::fixed::consts();
    fixed_text = shapes::fixed::texts();
    bits_from_the_top = shapes::bits::msb();
    bits_from_the_bottom = shapes::bits::lsb();
    enums_in_bits = shapes::bits::twisted();
    sets_of_flags = shapes::bits::flags();
}

#[test]
fn tails_to_the_end() {
    shapes::tails::rests().iter().for_each(run);
}

#[test]
fn tails_with_a_length() {
    shapes::tails::lengths().iter().for_each(run);
}

#[test]
fn unions() {
    shapes::unions::all().iter().for_each(run);
}

/// Twenty random structs. (The main job's "random structs"; issue, section Tests)
#[test]
fn random_structs() {
    random::all().iter().for_each(run);
}
