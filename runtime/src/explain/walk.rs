//! The walk: it goes over bytes from the first to the last and says of each range what it is.
//!
//! Whether bytes are good is the reader's to say. The walk believes nothing of them: a range that does not follow on
//! the one before it is cut until it does, so each byte is named exactly once, whatever lengths and ends claim.

use alloc::vec::Vec;
use core::ops::Range;

use super::path::{Paths, Place, Step};
use super::value::{Raw, What};
use super::{Part, State};
use crate::packet::Depth;
use crate::schema::{Bits, Field, Kind};

/// What the walk has found.
#[derive(Default)]
pub(super) struct Found<'buf> {
    pub(super) pieces: Vec<Piece>,
    pub(super) items: Vec<Item<'buf>>,
    pub(super) paths: Paths,
}

/// Bytes that belong together.
pub(super) struct Piece {
    pub(super) bytes: Range<usize>,
    /// What they hold, among [`Found::items`].
    pub(super) items: Range<usize>,
    pub(super) state: State,
    pub(super) is_hidden: bool,
}

/// One thing that bytes hold.
#[derive(Clone, Copy)]
pub(super) struct Item<'buf> {
    pub(super) place: Place,
    pub(super) part: Part,
    pub(super) ty: Option<Type>,
    pub(super) field: Option<&'static Field>,
    pub(super) what: What<'buf>,
}

/// What is known of a type.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub(super) kind: &'static Kind,
    pub(super) size: usize,
    pub(super) bits: Option<Bits>,
}

impl<'buf> Item<'buf> {
    pub(super) const fn new(place: Place, part: Part, what: What<'buf>) -> Self {
        Self { place, part, ty: None, field: None, what }
    }

    pub(super) const fn typed(self, kind: &'static Kind, size: usize) -> Self {
        Self { ty: Some(Type { kind, size, bits: None }), ..self }
    }

    /// What the first `len` bytes of a value that is not read to its end hold.
    fn cut(self, len: usize) -> Self {
        let what = match self.what {
            What::Typed(raw) if matches!(raw.kind, Kind::Str | Kind::Bytes | Kind::Slice { .. }) => {
                What::Typed(Raw { bytes: raw.bytes.get(..len).unwrap_or(raw.bytes), is_cut: true, ..raw })
            }
            _ => What::Nothing,
        };
        Self { what, ..self }
    }

    pub(super) const fn of_field(self, field: Option<&'static Field>) -> Self {
        Self { field, ..self }
    }
}

/// Most messages, packets and lists in one another that the walk enters, each for about one KiB of the stack: enough for
/// 256 levels of a message, each with an enum around it. What is deeper is shown as bytes.
const MAX_DEPTH: usize = 600;

pub(super) struct Walk<'buf> {
    pub(super) bytes: &'buf [u8],
    found: Found<'buf>,
    /// The first byte that has no name yet.
    pub(super) cursor: usize,
    /// The end of what is being walked.
    pub(super) limit: usize,
    /// Where reading stopped.
    stop: usize,
    /// Whether to name bytes behind that place: where bytes are only missing, those at hand mean what they would.
    goes_on: bool,
    pub(super) all: bool,
    /// How many sensitive fields are around.
    hidden: usize,
    /// How deep packets may still hold packets of their own kind.
    pub(super) level: Depth,
    depth: usize,
}

impl<'buf> Walk<'buf> {
    pub(super) fn new(bytes: &'buf [u8], limit: usize, stop: Option<usize>, goes_on: bool, all: bool) -> Self {
        Self {
            bytes,
            found: Found::default(),
            cursor: 0,
            limit: limit.min(bytes.len()),
            stop: stop.unwrap_or(usize::MAX),
            goes_on,
            all,
            hidden: 0,
            level: Depth::TOP,
            depth: 0,
        }
    }

    /// Names what is left.
    pub(super) fn finish(mut self, hides: impl Fn() -> bool) -> Found<'buf> {
        let is_hidden = self.cursor < self.bytes.len() && hides();
        let (end, stop) = (self.bytes.len(), self.stop.min(self.bytes.len()));
        if self.cursor < stop {
            self.push(stop, &[Item::new(Place::ROOT, Part::Unaccounted, What::Nothing)], State::Read, is_hidden);
        }
        if self.cursor < end {
            self.push(end, &[], State::NotRead, is_hidden);
        }
        self.found
    }

    /// Whether nothing behind the cursor will be named.
    pub(super) fn is_done(&self) -> bool {
        self.cursor >= self.limit || self.cursor > self.stop && !self.goes_on
    }

    pub(super) fn step(&mut self, around: Place, step: Step) -> Place {
        self.found.paths.add(around, step)
    }

    pub(super) fn field(&mut self, around: Place, name: &'static str) -> Place {
        self.step(around, Step::Field(name))
    }

    pub(super) fn index(&mut self, around: Place, index: usize) -> Place {
        self.step(around, Step::Index(index))
    }

    /// Those of the bytes that are there.
    pub(super) fn get(&self, range: Range<usize>) -> &'buf [u8] {
        let end = range.end.min(self.limit);
        self.bytes.get(range.start.min(end)..end).unwrap_or(&[])
    }

    /// Names `range`; what lies between it and the cursor is not accounted for.
    pub(super) fn put(&mut self, range: Range<usize>, items: &[Item<'buf>]) {
        if range.start > self.cursor && range.start <= self.limit {
            let gap = [Item::new(Place::ROOT, Part::Unaccounted, What::Nothing)];
            self.name(range.start, &gap);
        }
        if range.start > self.cursor {
            return;
        }
        if range.end <= self.limit {
            self.name(range.end, items);
        } else {
            // What is not there to its end is not the value.
            let cut: Vec<_> = items.iter().map(|item| item.cut(self.limit.saturating_sub(range.start))).collect();
            self.name(self.limit, &cut);
        }
    }

    pub(super) fn put_one(&mut self, range: Range<usize>, item: Item<'buf>) {
        self.put(range, &[item]);
    }

    /// Names bytes that are not to be seen, of some items that are.
    pub(super) fn put_masked(&mut self, range: Range<usize>, items: &[Item<'buf>], is_masked: bool) {
        let before = self.found.pieces.len();
        self.put(range, items);
        for piece in self.found.pieces.iter_mut().skip(before) {
            piece.is_hidden |= is_masked;
        }
    }

    /// Names what is left of a part that should have ended here.
    pub(super) fn fill(&mut self, end: usize, place: Place, part: Part) {
        let end = end.min(self.limit);
        if self.cursor < end {
            let len = end - self.cursor;
            self.name(end, &[Item::new(place, part, What::Unknown(len))]);
        }
    }

    /// Names the bytes up to `end`: up to the place where reading stopped, and what stands at that place.
    fn name(&mut self, end: usize, items: &[Item<'buf>]) {
        let is_hidden = self.hidden > 0;
        if self.cursor < self.stop && self.cursor < end {
            let read = end.min(self.stop);
            let is_cut = read < end;
            let len = read - self.cursor;
            let items: Vec<_> = items.iter().map(|item| if is_cut { item.cut(len) } else { *item }).collect();
            self.push(read, &items, State::Read, is_hidden);
        }
        if self.cursor >= end || self.cursor > self.stop && !self.goes_on {
            return;
        }
        if self.goes_on {
            self.push(end, items, State::NotRead, is_hidden);
        } else {
            let nothing: Vec<_> = items.iter().map(|item| Item { what: What::Nothing, ..*item }).collect();
            self.push(end, &nothing, State::Stopped, is_hidden);
        }
    }

    fn push(&mut self, end: usize, items: &[Item<'buf>], state: State, is_hidden: bool) {
        let first = self.found.items.len();
        let seen = |item: &Item<'buf>| if is_hidden { Item { what: What::Hidden, ..*item } } else { *item };
        self.found.items.extend(items.iter().map(seen));
        let items = first..self.found.items.len();
        self.found.pieces.push(Piece { bytes: self.cursor..end, items, state, is_hidden });
        self.cursor = end;
    }

    /// Walks what a sensitive field holds.
    pub(super) fn hide(&mut self, is_sensitive: bool, walk: impl FnOnce(&mut Self)) {
        self.hidden += usize::from(is_sensitive);
        walk(self);
        self.hidden -= usize::from(is_sensitive);
    }

    /// Walks a part that ends at `end`, and names what the walk leaves of it.
    pub(super) fn within(&mut self, range: Range<usize>, place: Place, walk: impl FnOnce(&mut Self)) {
        let limit = self.limit;
        self.limit = range.end.min(limit);
        if self.depth >= MAX_DEPTH {
            self.fill(range.end, place, Part::Deeper);
        } else if !self.is_done() {
            self.depth += 1;
            walk(self);
            self.depth -= 1;
        }
        if !self.is_done() {
            self.fill(range.end, place, Part::Unaccounted);
        }
        self.limit = limit;
    }

    /// The element of a list in which reading stopped, by where elements begin and how long they are.
    pub(super) fn focus(&self, start: usize, size: usize) -> Option<usize> {
        self.stop.checked_sub(start)?.checked_div(size).filter(|_| self.stop < self.limit)
    }

    /// The same for elements with ends, which ascend if they are good: the first whose end is behind that place.
    pub(super) fn focus_by(&self, base: usize, count: usize, end: impl Fn(usize) -> usize) -> Option<usize> {
        let at = self.stop.checked_sub(base).filter(|_| self.stop < self.limit)?;
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = low + (high - low) / 2;
            if end(middle) > at {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Some(low)
    }
}
