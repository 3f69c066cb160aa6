//! Frames that come twice, late or not at all: a window over their sequence numbers.
//!
//! ```text
//! cargo run --example sequence
//! ```
//!
//! A sender counts its frames. A receiver keeps one bit for each of the last 1024 numbers: 128 bytes, and no allocation. That
//! tells a duplicate from a frame that is late, and counts what is missing still and what is lost for good. A gap costs at
//! most 1024 steps, whatever number somebody sends. What came from two lines is the same: whichever is first counts.

use std::error::Error;

use pinwire::{Frame, Scanner, prelude::*};

#[derive(Message)]
struct Quote {
    bid: i64,
    ask: i64,
}

/// What a number is to those before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Verdict {
    /// The one that was expected.
    Next,
    /// Newer: so many in front of it have not come, or not yet.
    After { missing: u64 },
    /// It was missing until now.
    Late,
    /// It was here before.
    Duplicate,
    /// Too far behind to know; or from before the first one.
    Old,
}

/// Numbers that the receiver remembers, back from the newest.
const WIDTH: u64 = 1024;

#[derive(Debug)]
struct Window {
    first: Option<u64>,
    newest: u64,
    /// A ring of bits: number `n` has place `n % WIDTH`.
    seen: [u64; (WIDTH / 64) as usize],
    /// Not here, and may come.
    missing: u64,
    /// Not here when they fell out of the window.
    lost: u64,
}

impl Window {
    const fn new() -> Self {
        Self { first: None, newest: 0, seen: [0; (WIDTH / 64) as usize], missing: 0, lost: 0 }
    }

    fn see(&mut self, number: u64) -> Verdict {
        match self.first {
            None => self.begin(number),
            Some(_) if number > self.newest => self.advance(number),
            Some(first) if number < first || self.newest - number >= WIDTH => Verdict::Old,
            Some(_) => self.fill(number),
        }
    }

    fn fill(&mut self, number: u64) -> Verdict {
        if self.set(number, true) {
            return Verdict::Duplicate;
        }
        self.missing -= 1;
        Verdict::Late
    }

    fn begin(&mut self, number: u64) -> Verdict {
        (self.first, self.newest) = (Some(number), number);
        self.set(number, true);
        Verdict::Next
    }

    fn advance(&mut self, number: u64) -> Verdict {
        let missing = number - self.newest - 1;
        let fell_through = missing.saturating_sub(WIDTH - 1);
        for newer in self.newest + 1..=number - fell_through {
            self.drop_one_for(newer);
        }
        self.missing += missing - fell_through;
        self.lost += fell_through;
        self.set(number, true);
        self.newest = number;
        if missing == 0 { Verdict::Next } else { Verdict::After { missing } }
    }

    /// The place of `newer` was that of a number which is too old from here on.
    fn drop_one_for(&mut self, newer: u64) {
        let was_seen = self.set(newer, false);
        let was_expected = newer.checked_sub(WIDTH).is_some_and(|old| Some(old) >= self.first);
        if was_expected && !was_seen {
            self.missing -= 1;
            self.lost += 1;
        }
    }

    /// Writes the bit of a number, and returns the one that was there.
    fn set(&mut self, number: u64, seen: bool) -> bool {
        let place = number % WIDTH;
        let (word, bit) = (&mut self.seen[(place / 64) as usize], 1 << (place % 64));
        let was = *word & bit != 0;
        *word = if seen { *word | bit } else { *word & !bit };
        was
    }
}

/// What a receiver makes of a stream: each quote once.
fn receive(stream: &[u8], window: &mut Window) -> Result<Vec<u64>, pinwire::Error> {
    let mut taken = Vec::new();
    for frame in &mut Scanner::new().frames(stream) {
        let number = frame.sequence();
        let verdict = window.see(number);
        println!("{number:>3}: {verdict:?}");
        if let Verdict::Next | Verdict::After { .. } | Verdict::Late = verdict {
            let quote = frame.view::<Quote>()?;
            assert!(quote.bid() < quote.ask());
            taken.push(number);
        }
    }
    Ok(taken)
}

/// Frames with these numbers, one after the other.
fn sent(numbers: &[u64]) -> Result<Vec<u8>, pinwire::Error> {
    let frames = numbers.iter().map(|number| Frame::to_vec(&Quote { bid: 99, ask: 101 }, 1, *number));
    frames.collect::<Result<Vec<_>, _>>().map(|frames| frames.concat())
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut window = Window::new();
    let taken = receive(&sent(&[1, 2, 5, 4, 4, 2, 6, 9])?, &mut window)?;
    println!("taken: {taken:?}; missing: {}, lost: {}", window.missing, window.lost);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A5-13: each frame once, gaps counted, over frames of a stream.
    #[test]
    fn each_frame_is_taken_once() {
        let mut window = Window::new();
        let stream = sent(&[1, 2, 5, 4, 4, 2, 6, 9]).unwrap();
        assert_eq!(receive(&stream, &mut window).unwrap(), [1, 2, 5, 4, 6, 9]);
        assert_eq!((window.missing, window.lost), (3, 0));
        assert_eq!(receive(&stream, &mut window).unwrap(), [0; 0], "the other line brings nothing new");
        assert_eq!(receive(&sent(&[3, 7, 8]).unwrap(), &mut window).unwrap(), [3, 7, 8]);
        assert_eq!((window.missing, window.lost), (0, 0));
    }

    /// What the window says, from all numbers that ever came.
    fn expected(came: &BTreeSet<u64>, first: u64, number: u64) -> Verdict {
        let newest = came.last().copied().unwrap_or(first);
        match number.checked_sub(newest) {
            _ if came.is_empty() => Verdict::Next,
            Some(1) => Verdict::Next,
            Some(ahead @ 2..) => Verdict::After { missing: ahead - 1 },
            _ if number < first || newest - number >= WIDTH => Verdict::Old,
            _ if came.contains(&number) => Verdict::Duplicate,
            _ => Verdict::Late,
        }
    }

    /// A5-13: any order, against a set without a bound.
    #[test]
    fn says_what_a_set_of_all_numbers_says() {
        let mut random = 0x9e37_79b9_7f4a_7c15_u64;
        let mut below = |limit: u64| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            random % limit
        };
        for _ in 0..50 {
            let (mut window, mut came, first) = (Window::new(), BTreeSet::new(), below(5_000));
            let mut number = first;
            for _ in 0..2_000 {
                assert_eq!(window.see(number), expected(&came, first, number), "{number} in {window:?}");
                if number >= first && came.last().is_none_or(|newest| number + WIDTH > *newest) {
                    came.insert(number);
                }
                let newest = *came.last().unwrap();
                let absent = newest + 1 - first - came.len() as u64;
                assert_eq!(window.missing + window.lost, absent);
                number = match below(20) {
                    0 => newest + below(3 * WIDTH),
                    1 => newest.saturating_sub(below(3 * WIDTH)),
                    2..8 => newest.saturating_sub(below(10)),
                    _ => newest + 1 + below(2),
                };
            }
        }
    }

    /// Numbers are the sender's to choose.
    #[test]
    fn the_longest_gap_takes_no_longer() {
        let mut window = Window::new();
        assert_eq!(window.see(0), Verdict::Next);
        assert_eq!(window.see(u64::MAX), Verdict::After { missing: u64::MAX - 1 });
        assert_eq!((window.missing, window.lost), (WIDTH - 1, u64::MAX - WIDTH));
        assert_eq!((window.see(0), window.see(u64::MAX)), (Verdict::Old, Verdict::Duplicate));
        assert_eq!(window.see(u64::MAX - WIDTH + 1), Verdict::Late);
    }
}
