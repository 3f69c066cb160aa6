//! Negative controls: a vector that says something else, or whose bytes are others, must be seen.

use crate::check;
use crate::file::{Vector, vectors};

fn must_be_seen(change: impl Fn(&mut Vector) -> bool) {
    let mut changed = 0;
    for mut vector in vectors() {
        assert_eq!(check(&vector), Ok(vector.expected.len()));
        if change(&mut vector) {
            changed += 1;
            assert!(check(&vector).is_err(), "unseen: {}", vector.path());
        }
    }
    assert!(changed > 20, "only {changed} vectors could be changed");
}

fn replace(vector: &mut Vector, from: &str, to: &str) -> bool {
    let (_, outcome) = vector.expected.last_mut().expect("a reader");
    let changed = outcome.replacen(from, to, 1);
    let differs = changed != *outcome;
    *outcome = changed;
    differs
}

#[test]
fn another_verdict_is_seen() {
    must_be_seen(|vector| replace(vector, "canonical", "valid"));
    must_be_seen(|vector| replace(vector, "invalid", "valid {}"));
    must_be_seen(|vector| {
        !vector.expected.iter().any(|(_, outcome)| outcome.starts_with("inv")) && replace(vector, "valid", "invalid")
    });
}

#[test]
fn another_value_is_seen() {
    must_be_seen(|vector| replace(vector, ":1", ":8"));
    must_be_seen(|vector| replace(vector, "null", "0"));
}

/// In a canonical message each bit matters.
#[test]
fn another_bit_is_seen() {
    let mut flipped = 0;
    for vector in vectors() {
        let only = vector.expected.iter().find(|(_, outcome)| outcome.starts_with("canonical")).cloned();
        let Some(only) = only else { continue };
        for bit in 0..8 * vector.bytes.len() {
            let mut other = Vector { expected: vec![only.clone()], ..vector.clone() };
            other.bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(check(&other).is_err(), "unseen: bit {bit} of {}", vector.path());
            flipped += 1;
        }
    }
    assert!(flipped > 10_000, "only {flipped} bits");
}
