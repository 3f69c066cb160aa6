//! Checksums of any part of a stretch of bytes, without going through the part again.
//!
//! Where the start of a frame turns out to be none, the next one may begin within it, and so on: hostile bytes can
//! hold a start every dozen bytes, each of them claiming the next 16 MiB. To go through each of these would take
//! hours. But checksums subtract: that of a part follows from what the register held before it and behind it. So
//! every byte is summed once on the way, the register is noted every [`STEP`] bytes, and a part costs less than
//! [`STEP`] bytes.

use alloc::vec::Vec;

use super::crc::append;

/// Bytes between two notes. The notes take 1/64 of the memory that the bytes themselves take.
const STEP: u64 = 256;

/// What the register held at a position of the stream.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: u64,
    crc: u32,
}

/// The checksums of a stretch. All methods that take `bytes` want those from [`Self::walk`]'s position on.
#[derive(Clone, Debug)]
pub(super) struct Window {
    /// Where the first note was made.
    base: u64,
    notes: Vec<u32>,
    /// Where the bytes begin that are still at hand.
    here: Mark,
    /// How far the stretch goes. Not further than `here`: there is none.
    tip: Mark,
    /// Bytes that were summed.
    pub(super) summed: u64,
}

impl Window {
    pub(super) const fn new() -> Self {
        let mark = Mark { at: 0, crc: 0 };
        Self { base: 0, notes: Vec::new(), here: mark, tip: mark, summed: 0 }
    }

    /// Whether the byte at this position was summed before.
    pub(super) const fn covers(&self, at: u64) -> bool {
        at < self.tip.at
    }

    /// The checksum of the stretch up to the bytes at hand.
    pub(super) const fn here(&self) -> u32 {
        self.here.crc
    }

    /// Begins a new stretch.
    pub(super) fn start(&mut self, at: u64) {
        self.notes.clear();
        self.notes.push(0);
        self.base = at;
        self.here = Mark { at, crc: 0 };
        self.tip = self.here;
    }

    /// Makes the stretch reach to `to`.
    pub(super) fn extend(&mut self, bytes: &[u8], to: u64) {
        while self.tip.at < to {
            let note = self.base + STEP * self.notes.len() as u64;
            let next = to.min(note);
            self.tip = self.sum(bytes, self.tip, next);
            if next == note {
                self.notes.push(self.tip.crc);
            }
        }
    }

    /// The checksum of the stretch up to `at`, which it reaches.
    pub(super) fn up_to(&mut self, bytes: &[u8], at: u64) -> u32 {
        if at == self.tip.at {
            return self.tip.crc;
        }
        let index = (at.saturating_sub(self.base) / STEP).min(self.notes.len() as u64 - 1);
        let note = Mark { at: self.base + STEP * index, crc: self.notes[index as usize] };
        let nearest = if note.at < self.here.at { self.here } else { note };
        self.sum(bytes, nearest, at).crc
    }

    /// Goes on by `count` bytes, which are not at hand any more from now on.
    pub(super) fn walk(&mut self, bytes: &[u8], count: usize) {
        if count == 0 {
            return;
        }
        let to = self.here.at + count as u64;
        if self.covers(to) {
            self.here = self.sum(bytes, self.here, to);
            self.forget_notes();
        } else {
            self.stop();
        }
    }

    /// The same, without going through the bytes one by one.
    pub(super) fn jump(&mut self, bytes: &[u8], count: usize) {
        let at = self.here.at + count as u64;
        if self.covers(at) {
            self.here = Mark { at, crc: self.up_to(bytes, at) };
            self.forget_notes();
        } else {
            self.stop();
        }
    }

    fn stop(&mut self) {
        self.notes.clear();
        self.tip.at = 0;
    }

    fn forget_notes(&mut self) {
        let passed = ((self.here.at - self.base) / STEP) as usize;
        // Not before it is worth the move of the others.
        if passed > self.notes.len() / 2 {
            self.notes.drain(..passed);
            self.base += STEP * passed as u64;
        }
    }

    fn sum(&mut self, bytes: &[u8], from: Mark, to: u64) -> Mark {
        self.summed += to - from.at;
        let offset = |at: u64| usize::try_from(at - self.here.at).ok();
        let part = offset(from.at).zip(offset(to)).and_then(|(from, to)| bytes.get(from..to));
        // Bytes that were there before are there again, unless the caller broke his word. Then frames are missed; one
        // that is found is still checked as a whole.
        Mark { at: to, crc: append(from.crc, part.unwrap_or(&[])) }
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::super::crc::{append, shift};
    use super::Window;

    /// All parts of a stretch, while walking on through it.
    #[test]
    fn every_part() {
        let bytes: Vec<u8> = (0..1500_u32).map(|index| (index * index / 8) as u8).collect();
        let mut window = Window::new();
        window.start(0);
        let mut here = 0;
        for step in [0, 1, 100, 155, 1, 255, 256, 300] {
            window.walk(&bytes[here..], step);
            here += step;
            let before = window.up_to(&bytes[here..], here as u64);
            let ends = here + 1..(here + 500).min(bytes.len());
            for end in ends.step_by(if cfg!(miri) { 130 } else { 1 }) {
                window.extend(&bytes[here..], end as u64);
                let behind = window.up_to(&bytes[here..], end as u64);
                assert_eq!(shift(before, (end - here) as u32) ^ behind, append(0, &bytes[here..end]), "{here}..{end}");
            }
        }
    }
}
