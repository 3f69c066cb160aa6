//! Whole files, cut and damaged.

use std::collections::BTreeSet;
use std::ops::Range;

use pinwire_examples::replay::{self, PROTOCOLS, Report, record_boundaries};
use pinwire_hostile::data::{Input, inputs, quick};
use pinwire_hostile::guard::Guarded;
use pinwire_hostile::walk::{Walked, touch_file};

use super::{EVERY_PREFIX, MANY_CHANGES};

/// Messages of each small sample, beside one of every kind; and of each large one.
const SMALL: usize = 12;
const LARGE: usize = 2500;
/// What is this near to a change is printed and written again, too.
const AROUND: usize = 64;
/// Longer files are damaged at fewer bytes.
const LONG: usize = 8 << 10;
/// One of so many larger files goes through the command's entry point as well, which sums up everything.
const REPLAYED: usize = 64;

/// The file under test at the guard page, and room to write its messages again.
struct Bench<'i> {
    input: &'i Input,
    bytes: Guarded,
    out: Guarded,
}

impl<'i> Bench<'i> {
    fn new(input: &'i Input) -> Self {
        Self { input, bytes: Guarded::new(input.bytes.len()), out: Guarded::new(EVERY_PREFIX) }
    }

    /// Walks the bytes at the end of the buffer and calls all accessors.
    fn walk(&mut self, len: usize, focus: Range<usize>) -> Walked {
        let walked = touch_file(self.input.protocol, self.bytes.last(len), focus, &mut self.out);
        let walked = walked.unwrap_or_else(|fault| panic!("{}: {fault}", self.input.name));
        if let Some(error) = &walked.error {
            assert!(error.offset <= len && !error.reason.is_empty(), "{}: {error:?}", self.input.name);
        }
        walked
    }

    /// [`walk`](Self::walk), and through the entry point of the command, if it is the turn of this input.
    fn replay(&mut self, len: usize, turn: usize) -> Walked {
        let walked = self.walk(len, near(turn, len));
        if self.input.bytes.len() <= MANY_CHANGES || turn.is_multiple_of(REPLAYED) {
            let report = replay::replay_bytes(self.input.protocol, self.bytes.last(len));
            assert_eq!((seen(&report), &report.error), (walked.messages, &walked.error), "{}", self.input.name);
        }
        walked
    }
}

fn seen(report: &Report) -> usize {
    let unknown = report.unknown.values().sum::<u64>();
    usize::try_from(report.messages + unknown).expect("a message has bytes")
}

fn near(at: usize, len: usize) -> Range<usize> {
    at.saturating_sub(AROUND)..(at + AROUND).min(len)
}

/// One of so many, where there is a sanitizer to wait for.
fn step() -> usize {
    if quick() { 41 } else { 1 }
}

/// And of a long file one of so many: the work grows with the square of its length.
fn step_in(input: &Input) -> usize {
    step() * input.bytes.len().div_ceil(LONG)
}

/// What a file that is cut here must come to: all that is whole, and an error unless the cut is a boundary.
struct Cut {
    boundaries: BTreeSet<usize>,
    /// Messages up to the last boundary.
    whole: usize,
    /// The headers of a document are whole before its end, which is its only boundary.
    is_document: bool,
}

impl Cut {
    fn check(&mut self, input: &str, len: usize, walked: &Walked) -> Result<(), String> {
        let is_boundary = self.boundaries.contains(&len);
        if is_boundary {
            self.whole = walked.messages;
        }
        // Behind a length of 0 nothing need follow, even where all lengths are 0.
        let may_end = is_boundary || (len == 0 && !self.is_document) || input.contains("without lengths");
        match &walked.error {
            Some(error) if is_boundary => Err(format!("{input}: cut at the boundary {len}: {error}")),
            None if !may_end => Err(format!("{input}: cut at {len}: no error")),
            _ if !self.is_document && walked.messages != self.whole => {
                Err(format!("{input}: cut at {len}: {} messages, {} are whole", walked.messages, self.whole))
            }
            _ => Ok(()),
        }
    }
}

#[test]
fn every_prefix() {
    for input in inputs(SMALL).iter().filter(|input| input.bytes.len() <= EVERY_PREFIX) {
        let mut bench = Bench::new(input);
        let boundaries = BTreeSet::from_iter(record_boundaries(input.protocol, &input.bytes));
        let mut cut = Cut { boundaries, whole: 0, is_document: input.protocol.is_document };
        for len in 0..=input.bytes.len() {
            if len % step_in(input) != 0 && !cut.boundaries.contains(&len) {
                continue;
            }
            bench.bytes.place(&input.bytes[..len]);
            let walked = bench.replay(len, len);
            cut.check(&input.name, len, &walked).unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
}

#[test]
fn one_bit_of_each_byte() {
    for input in inputs(SMALL).iter().filter(|input| input.bytes.len() <= EVERY_PREFIX) {
        let mut bench = Bench::new(input);
        let len = input.bytes.len();
        bench.bytes.place(&input.bytes);
        for at in (0..len).step_by(step_in(input)) {
            let bit = 1 << ((at * 5 + 3) % 8);
            bench.bytes.last(len)[at] ^= bit;
            bench.replay(len, at);
            bench.bytes.last(len)[at] ^= bit;
        }
        assert_eq!(bench.bytes.last(len), input.bytes);
    }
}

#[test]
fn changes_of_each_byte() {
    let inputs = inputs(SMALL);
    let small = inputs.iter().filter(|input| input.bytes.len() <= MANY_CHANGES);
    let pieces = inputs.iter().filter(|input| input.bytes.len() > MANY_CHANGES && is_sample(input)).flat_map(pieces);
    for input in small.chain(&pieces.collect::<Vec<_>>()) {
        let mut bench = Bench::new(input);
        let len = input.bytes.len();
        bench.bytes.place(&input.bytes);
        for at in (0..len).step_by(step()) {
            for change in changes(at) {
                bench.bytes.last(len)[at] ^= change;
                bench.walk(len, 0..0);
                bench.bytes.last(len)[at] ^= change;
            }
        }
    }
}

/// Each bit of the byte, and one in 16 of all other changes: 16 bytes in a row have them all.
fn changes(at: usize) -> impl Iterator<Item = u8> {
    (1..=u8::MAX).filter(move |change| change.is_power_of_two() || usize::from(*change) % 16 == at % 16)
}

fn is_sample(input: &Input) -> bool {
    replay::samples(input.protocol, SMALL).iter().any(|(_, bytes)| *bytes == input.bytes)
}

/// Some files that are small enough, of the records of one that is not.
fn pieces(input: &Input) -> Vec<Input> {
    let boundaries = record_boundaries(input.protocol, &input.bytes);
    let ends = boundaries.iter().skip(2).step_by(7);
    let cut = ends.map(|end| window(&input.bytes, &boundaries, *end, MANY_CHANGES / 2));
    let piece = |bytes| Input { protocol: input.protocol, name: input.name.clone(), bytes };
    cut.filter(|bytes| bytes.len() <= MANY_CHANGES).take(2).map(piece).collect()
}

/// The front of a file with its first record, then the whole records in the last `room` bytes before `end`:
/// a file as well, since records know nothing of each other.
fn window(bytes: &[u8], boundaries: &[usize], end: usize, room: usize) -> Vec<u8> {
    let head = boundaries[1].min(end);
    let from = boundaries.iter().copied().find(|at| *at >= head && at + room >= end).unwrap_or(end);
    [&bytes[..head], &bytes[from.min(end)..end]].concat()
}

/// Every boundary in a window of the file, and some in the whole file.
#[test]
fn large_files_around_each_boundary() {
    let large = PROTOCOLS.map(|protocol| {
        let bytes = replay::sample(protocol, LARGE);
        Input { protocol, name: format!("large sample of {}", protocol.name), bytes }
    });
    let inputs = inputs(0);
    let inputs = inputs.iter().chain(&large).filter(|input| input.bytes.len() > EVERY_PREFIX);
    for input in inputs {
        let mut bench = Bench::new(input);
        let boundaries = record_boundaries(input.protocol, &input.bytes);
        assert_eq!(boundaries.last(), Some(&input.bytes.len()), "{}", input.name);
        for (index, at) in boundaries.iter().enumerate().skip(1).step_by(step()) {
            for end in at - 1..=(at + 1).min(input.bytes.len()) {
                let whole = index % 128 == 1 || *at == input.bytes.len();
                let room = if whole { end } else { LONG };
                let bytes = window(&input.bytes, &boundaries, end, room);
                let len = bytes.len();
                bench.bytes.place(&bytes);
                let walked = bench.walk(len, near(len, len));
                assert_eq!(walked.error.is_none(), end == *at, "{} at {end}: {:?}", input.name, walked.error);
            }
        }
    }
}

/// Negative controls: a walk that is wrong about what is whole does not pass.
#[test]
fn wrong_walks_are_noticed() {
    let fault = || Some(replay::Failure::new(0, "planted"));
    let check = |len, messages, error| {
        let mut cut = Cut { boundaries: BTreeSet::from([0, 10]), whole: 0, is_document: false };
        cut.check("planted", len, &Walked { messages, steps: 0, error })
    };
    assert_eq!(check(10, 1, None), Ok(()));
    assert_eq!(check(9, 0, fault()), Ok(()));
    assert!(check(10, 1, fault()).is_err(), "an error where the file is good");
    assert!(check(9, 0, None).is_err(), "no error where it is cut");
    assert!(check(9, 1, fault()).is_err(), "half a message");
}
