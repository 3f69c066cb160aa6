//! A search for second canonical forms, and for views that contradict themselves, over more damage than the model has
//! time for. It needs no model: what is canonical must be what its own value is encoded to.

use crate::SAMPLE;
use crate::schemas::ALL;
use crate::subject::{Check, Subject, same};
use crate::text::{hex, unhex};

/// Damaged forms of each message.
const TRIES: usize = 150;

/// A small generator: the same seed, the same damage.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}

/// One to three places become something else; now and then a byte more or less.
fn damaged(dice: &mut Dice, bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..1 + dice.roll(3) {
        let place = dice.roll(out.len());
        match dice.roll(10) {
            0 if out.len() > 1 => drop(out.remove(place)),
            1 => out.insert(place, [0, 1, 0x20, 0xff][dice.roll(4)]),
            2 => out[place] ^= 1 << dice.roll(8),
            3..6 => out[place] = [0, 1, 2, 4, 0x61, 0x80, 0xc3, 0xff][dice.roll(8)],
            6 => out[place] = out[dice.roll(out.len())],
            7 => out[place] = out[place].wrapping_add(1),
            _ => out[place] = out[place].wrapping_sub(1),
        }
    }
    out
}

/// How many were accepted, and how many of these are canonical.
#[derive(Default)]
struct Found {
    accepted: usize,
    canonical: usize,
}

fn examine(subject: &Subject, bytes: &[u8], found: &mut Found) -> Check {
    let (accepted, canonical) = (subject.verdicts)(bytes)?;
    if !accepted {
        return same("canonical and refused", &canonical, &false);
    }
    found.accepted += 1;
    let seen = (subject.look)(bytes)?;
    let again = (subject.look)(&seen.again)?;
    same("value read again", &again.text, &seen.text)?;
    // What nobody knows is kept, and is not canonical.
    let is_known = !seen.text.contains('?');
    same("verdicts on to_value()", &(subject.verdicts)(&seen.again)?, &(true, is_known))?;
    if canonical {
        found.canonical += 1;
        same("second canonical form", &hex(&seen.again), &hex(bytes))?;
    }
    Ok(())
}

#[test]
fn no_value_has_two_canonical_forms() {
    let (mut dice, mut found) = (Dice(3), Found::default());
    for line in SAMPLE.lines().filter(|line| line.starts_with('V')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let subjects = &ALL[fields[1].parse::<usize>().expect("a schema")];
        let bytes = unhex(fields[3]).expect("bytes");
        for _ in 0..TRIES {
            let bad = damaged(&mut dice, &bytes);
            let version = dice.roll(3);
            examine(&subjects[version], &bad, &mut found).unwrap_or_else(|error| {
                panic!("version {}, bytes {}: {error}\nmade from {line}", version + 1, hex(&bad))
            });
        }
    }
    let Found { accepted, canonical } = found;
    println!("{accepted} accepted, {canonical} canonical");
    assert!(accepted > 500 && canonical > 100, "too little was found: {accepted} accepted, {canonical} canonical");
}
