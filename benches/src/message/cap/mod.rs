//! Cap'n Proto's own types, generated from `schema.capnp`, and how our data sets are written to them. It has no owned
//! values: its builder is filled while the clock runs.

mod fill;
mod sums;
// SAFETY of generated.rs: what capnp wrote, unread by us. It is a peer in the scoreboard; nothing that users get has it.
#[rustfmt::skip]
#[allow(dead_code, unused, clippy::all)]
mod generated;

use capnp::Word;
use capnp::message::{Builder, HeapAllocator, Reader, ReaderOptions, ReaderSegments, ScratchSpaceHeapAllocator};
use capnp::traits::Owned;

use super::data;
use super::write::Write;
pub use generated::{log, logs, mesh, players, updates};

/// A type with a twin in Cap'n Proto.
pub trait Cap {
    type Cap: Owned;

    fn fill(&self, to: <Self::Cap as Owned>::Builder<'_>);
}

/// What reads a `T`.
pub type CapRef<'a, T> = <<T as Cap>::Cap as Owned>::Reader<'a>;

/// Room for the largest data set in one segment, mapped but not touched.
const LARGEST_WORDS: u32 = 4 << 20;

/// The one segment of a message, without the table of segments that would stand before it in a stream.
pub fn encode<T: Cap>(value: &T) -> Vec<u8> {
    let mut builder = Builder::new(HeapAllocator::new().first_segment_words(LARGEST_WORDS));
    value.fill(builder.init_root());
    builder.get_segments_for_output().concat()
}

/// The one segment of a message.
pub struct Segment<'a>(&'a [u8]);

impl ReaderSegments for Segment<'_> {
    #[inline]
    fn get_segment(&self, id: u32) -> Option<&[u8]> {
        (id == 0).then_some(self.0)
    }

    fn len(&self) -> usize {
        1
    }
}

/// Without a limit of traversal: what is measured reads a message again and again.
#[inline]
pub fn open(bytes: &[u8]) -> Reader<Segment<'_>> {
    Reader::new(Segment(bytes), ReaderOptions { traversal_limit_in_words: None, ..ReaderOptions::new() })
}

/// Writes into the same words again and again.
pub struct Writer(ScratchSpaceHeapAllocator<'static>);

impl Writer {
    /// The words are never given back: there is one writer for each work.
    pub fn new(longest: usize) -> Self {
        let words = Vec::leak(Word::allocate_zeroed_vec(longest.div_ceil(8) + 1));
        Self(ScratchSpaceHeapAllocator::new(Word::words_to_bytes_mut(words)))
    }
}

impl<T: Cap> Write<T> for Writer {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        let mut builder = Builder::new(&mut self.0);
        value.fill(builder.init_root());
        Some(builder.get_segments_for_output().iter().map(|segment| segment.len()).sum())
    }
}
