//! The bytes of a file that are still to be read.

use pinwire::FromView;

use super::Sink;
use crate::replay::Failure;

/// What compressed files begin with. No protocol here begins like that.
const COMPRESSED: [(&[u8], &str); 2] = [(&[0x28, 0xb5, 0x2f, 0xfd], "zstd"), (&[0x1f, 0x8b, 8], "gzip")];

/// Where a header says that something stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// From the start of the file.
    pub(super) offset: u64,
    pub(super) len: u64,
    /// What it is called in words.
    pub(super) name: &'static str,
}

/// Bytes, and where they stand in the file.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) offset: usize,
}

impl<'a> Cursor<'a> {
    /// The whole file.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Failure> {
        match COMPRESSED.iter().find(|(magic, _)| bytes.starts_with(magic)) {
            Some((_, program)) => Err(Failure::new(0, format!("compressed with {program}: decompress the file first"))),
            None => Ok(Self { bytes, offset: 0 }),
        }
    }

    /// Takes a header or an envelope off the front.
    #[inline]
    pub(super) fn take<P: FromView<'a>, T>(&mut self, sink: &mut impl Sink<'a, T>) -> Result<P::View<'a>, Failure> {
        let (view, rest) = P::view_prefix(self.bytes).map_err(|error| Failure::at(self.offset, error))?;
        let taken = self.skip(self.bytes.len() - rest.len());
        sink.envelope::<P>(taken);
        Ok(view)
    }

    /// Looks at a header and leaves it there.
    #[inline]
    pub(super) fn peek<P: FromView<'a>, T>(mut self, sink: &mut impl Sink<'a, T>) -> Result<P::View<'a>, Failure> {
        self.take::<P, T>(sink)
    }

    /// Takes a part whose length is known; `name` is what the part is called in words.
    #[inline]
    pub(super) fn split(&mut self, len: usize, name: &str) -> Result<Self, Failure> {
        if len > self.bytes.len() {
            return Err(self.fault(format!("{name}: {len} bytes needed, {} are left", self.bytes.len())));
        }
        let offset = self.offset;
        Ok(Self { bytes: self.skip(len), offset })
    }

    /// A part that stands anywhere in these bytes, which are the whole file; what is wrong with its place is wrong
    /// where that is told, at `told`.
    pub(super) fn part(self, place: Place, told: usize) -> Result<Self, Failure> {
        let Place { offset, len, name } = place;
        let range = usize::try_from(offset).ok().zip(usize::try_from(len).ok());
        let range = range.and_then(|(start, len)| Some((start, start.checked_add(len)?)));
        match range.and_then(|(start, end)| Some((start, self.bytes.get(start..end)?))) {
            Some((offset, bytes)) => Ok(Self { bytes, offset }),
            None => {
                let file = self.bytes.len();
                Err(Failure::new(told, format!("{name}: {len} bytes at {offset}, the file has {file}")))
            }
        }
    }

    /// A part of these bytes that a view has given, `before` bytes behind their start.
    pub(super) fn inner(self, before: usize, bytes: &'a [u8]) -> Self {
        Self { bytes, offset: self.offset + before }
    }

    /// Something is wrong here.
    pub(super) fn fault(&self, reason: impl Into<String>) -> Failure {
        Failure::new(self.offset, reason)
    }

    fn skip(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.bytes.split_at_checked(len).unwrap_or((self.bytes, &[]));
        *self = Self { bytes: rest, offset: self.offset + taken.len() };
        taken
    }
}
