//! How memory that others write to is read: each byte by the same atomic, whoever asks for it.

use core::slice;

use zerocopy::IntoBytes;

use crate::sync::stat::{AtomicU8, AtomicUsize, Ordering};

const WORD: usize = size_of::<usize>();

/// Memory in units that never change: what is aligned is read by words, what is left at the ends by bytes. So two reads,
/// or a read and a write that keeps to the units, never are of different sizes: those would race.
#[derive(Clone, Copy)]
pub(super) struct Cells<'a> {
    head: &'a [AtomicU8],
    words: &'a [AtomicUsize],
    tail: &'a [AtomicU8],
}

impl<'a> Cells<'a> {
    pub(super) const fn of_bytes(bytes: &'a [AtomicU8]) -> Self {
        Self { head: bytes, words: &[], tail: &[] }
    }

    pub(super) const fn of_words(words: &'a [AtomicUsize]) -> Self {
        Self { head: &[], words, tail: &[] }
    }

    /// # Safety
    /// That of [`SharedBytes::new`](super::SharedBytes::new).
    pub(super) unsafe fn new(start: *const u8, len: usize) -> Self {
        // SAFETY: mapped, initialised, not too long, and referred to by atomics only, as the caller promises. Loads are
        // all that happens to them, so they need not be mapped for writing.
        let bytes = unsafe { slice::from_raw_parts(start.cast::<AtomicU8>(), len) };
        let (head, inner) = bytes.split_at((start.addr().wrapping_neg() % WORD).min(len));
        if inner.len() < WORD {
            return Self::of_bytes(bytes);
        }
        let (inner, tail) = inner.split_at(inner.len() - inner.len() % WORD);
        // SAFETY: not empty, so `head` goes up to where words are aligned; initialised bytes are an `AtomicUsize`. Writes
        // keep to the same words, as the caller promises.
        let words = unsafe { slice::from_raw_parts(inner.as_ptr().cast::<AtomicUsize>(), inner.len() / WORD) };
        Self { head, words, tail }
    }

    pub(super) const fn len(&self) -> usize {
        // As they lie behind each other in memory, or are one slice, this does not overflow.
        self.head.len() + size_of_val(self.words) + self.tail.len()
    }

    /// The bytes from `from` on, in so far as there are so many.
    pub(super) fn copy_to(&self, from: usize, out: &mut [u8]) {
        let (in_head, in_words) = (self.head.len(), size_of_val(self.words));
        let (head, out) = part(out, from, in_head);
        copy_bytes(self.head, from, head);
        let from = from.saturating_sub(in_head);
        let (words, tail) = part(out, from, in_words);
        copy_words(self.words, from, words);
        copy_bytes(self.tail, from.saturating_sub(in_words), tail);
    }
}

/// What of `out` comes out of a piece of `len` bytes that is read from `from` on, and what comes after.
fn part(out: &mut [u8], from: usize, len: usize) -> (&mut [u8], &mut [u8]) {
    out.split_at_mut(len.saturating_sub(from).min(out.len()))
}

fn copy_bytes(cells: &[AtomicU8], from: usize, out: &mut [u8]) {
    let cells = cells.get(from..).unwrap_or_default();
    for (byte, cell) in out.iter_mut().zip(cells) {
        *byte = cell.load(Ordering::Relaxed);
    }
}

/// Of the words at both ends a part, if need be.
fn copy_words(words: &[AtomicUsize], from: usize, out: &mut [u8]) {
    let mut words = words.get(from / WORD..).unwrap_or_default().iter();
    let within = from % WORD;
    let (first, out) = out.split_at_mut(if within == 0 { 0 } else { (WORD - within).min(out.len()) });
    if !first.is_empty() {
        copy_word(words.next(), within, first);
    }
    let (whole, last) = out.as_chunks_mut::<WORD>();
    for (chunk, word) in whole.iter_mut().zip(&mut words) {
        chunk.copy_from_slice(word.load(Ordering::Relaxed).as_bytes());
    }
    if !last.is_empty() {
        copy_word(words.next(), 0, last);
    }
}

fn copy_word(word: Option<&AtomicUsize>, within: usize, out: &mut [u8]) {
    let word = word.map_or(0, |word| word.load(Ordering::Relaxed));
    for (byte, read) in out.iter_mut().zip(word.as_bytes().iter().skip(within)) {
        *byte = *read;
    }
}
