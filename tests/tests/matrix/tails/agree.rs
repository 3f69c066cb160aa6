//! The generated readers and one written by hand agree on whole, random and damaged bytes. (A3-4, B2-7, A2-5)

use std::fmt::Debug;

use pinwire_tests::explained;
use pw::FromView;
use pw::prelude::*;

use super::subjects::oracle::{self, PLANTED, Planted, Read};
use super::subjects::random::Source;
use super::subjects::{Counts, Framed, Ip, Meta, Widths};

fn quick() -> bool {
    std::env::var_os("PINWIRE_QUICK").is_some_and(|value| value != "0")
}

/// Bytes, cut, with bytes behind them, and with one or two bytes changed, mostly to what is special in a length.
fn damaged(whole: &[u8], source: &mut Source) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..source.below(3) {
        let at = source.below(bytes.len());
        bytes[at] = match source.below(6) {
            0 => 0,
            1 => 0xff,
            2 => 0x7f,
            3 => bytes[at].wrapping_add(1),
            4 => bytes[at].wrapping_sub(1),
            _ => source.bits() as u8,
        };
    }
    match source.below(4) {
        0 => bytes.truncate(source.below(bytes.len() + 1)),
        1 => bytes.extend_from_within(..source.below(bytes.len())),
        _ => {}
    }
    bytes
}

/// How many of so many inputs do not agree, and how many of them were packets.
fn run<P: Packet, F>(seed: u64, rounds: usize, make: impl Fn(&mut Source) -> P, compare: F) -> [usize; 2]
where
    F: Fn(&[u8]) -> (Result<(), String>, bool),
{
    let mut source = Source::new(seed);
    let (mut different, mut good) = (0, 0);
    for round in 0..rounds {
        let whole = make(&mut source).to_vec().unwrap();
        let bytes = if round % 8 == 0 { whole } else { damaged(&whole, &mut source) };
        let (same, accepted) = compare(&bytes);
        different += usize::from(same.is_err());
        good += usize::from(accepted);
    }
    [different, good]
}

/// Of all five packets.
fn all(rounds: usize, planted: Planted) -> [usize; 2] {
    fn one<'a, P>(
        bytes: &'a [u8],
        read: fn(&'a [u8], Planted) -> Read<P>,
        planted: Planted,
    ) -> (Result<(), String>, bool)
    where
        P: FromView<'a> + PartialEq + Debug,
    {
        let outcome = oracle::compare(bytes, read, planted);
        if let (Err(text), Planted::Nothing) = (&outcome, planted) {
            panic!("{text}");
        }
        (outcome, P::view_prefix(bytes).is_ok())
    }
    let counts = [
        run(1, rounds, Source::ip, |bytes| one::<Ip<'_>>(bytes, oracle::ip, planted)),
        run(2, rounds, Source::meta, |bytes| one::<Meta<'_>>(bytes, oracle::meta, planted)),
        run(3, rounds, Source::widths, |bytes| one::<Widths<'_>>(bytes, oracle::widths, planted)),
        run(4, rounds, Source::counts, |bytes| one::<Counts<'_>>(bytes, oracle::counts, planted)),
        run(5, rounds, Source::framed, |bytes| one::<Framed<'_>>(bytes, oracle::framed, planted)),
    ];
    for [_, good] in counts {
        assert!(good > rounds / 8 && good < rounds, "neither all nor none are packets: {counts:?}");
    }
    counts.into_iter().fold([0, 0], |[a, b], [c, d]| [a + c, b + d])
}

#[test]
fn the_readers_agree() {
    let rounds = if quick() { 1_000 } else { 10_000 };
    assert_eq!(all(rounds, Planted::Nothing)[0], 0);
}

/// Every value of every byte of one packet of each kind.
#[test]
fn the_readers_agree_on_every_change() {
    macro_rules! check {
        ($($value:expr => $read:path),*) => {$({
            let mut bytes = $value.to_vec().unwrap();
            for at in 0..bytes.len() {
                let kept = bytes[at];
                for value in 0..=u8::MAX {
                    bytes[at] = value;
                    oracle::compare(&bytes, $read, Planted::Nothing).unwrap();
                }
                bytes[at] = kept;
            }
        })*};
    }
    let mut source = Source::new(11);
    check! {
        source.ip() => oracle::ip, source.meta() => oracle::meta, source.widths() => oracle::widths,
        source.counts() => oracle::counts, source.framed() => oracle::framed
    }
}

/// The explanation of whole and damaged bytes names each byte once, and stops where the reader does. (A2-13)
#[test]
fn explanations_agree() {
    macro_rules! check {
        ($($packet:ident $make:ident),*) => {$({
            let mut source = Source::new(12);
            for _ in 0..if quick() { 50 } else { 200 } {
                let whole = source.$make().to_vec().unwrap();
                let bytes = damaged(&whole, &mut source);
                let read = $packet::view(&bytes);
                explained::check(&$packet::explain(&bytes), &bytes, read.err());
                read.iter().for_each(|view| explained::agree(view, $packet::explain(&bytes)));
            }
        })*};
    }
    check! { Ip ip, Meta meta, Widths widths, Counts counts, Framed framed }
}

/// Negative control: every fault that is planted in the reader by hand is seen.
#[test]
fn planted_faults_are_seen() {
    for planted in PLANTED {
        assert!(all(500, planted)[0] > 0, "{planted:?} is not seen");
    }
}
