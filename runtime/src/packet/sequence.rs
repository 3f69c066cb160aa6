//! Packets of any size, one after the other, as a part of another packet.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use super::{Counted, Depth, FromTail, Packet, Tail};
use crate::error::{Error, ErrorKind};
use crate::schema::{Field, Kind};
use crate::visit::{At, Item, Items, Visitor};
use crate::wire::ByteOrder;

/// Checked packets one after the other in borrowed bytes. As a field's type it is the borrowed twin of `SequenceBuf`.
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Packet)]
/// #[pinwire(le)]
/// struct Chunk<'a> {
///     id: [u8; 4],
///     #[pinwire(len = body)]
///     size: u32,
///     #[pinwire(pad_to = 2)]
///     body: &'a [u8],
/// }
///
/// let bytes = *b"fmt \x01\0\0\0\x07\0data\x02\0\0\0hi";
/// let chunks = Sequence::<Chunk<'_>>::view(&bytes)?;
/// assert_eq!(chunks.len(), 2);
/// assert!(chunks.iter().map(|chunk| chunk.body()).eq([&[7][..], b"hi"]));
/// # Ok::<(), Error>(())
/// ```
pub struct Sequence<'buf, P> {
    bytes: &'buf [u8],
    len: usize,
    packet: PhantomData<fn() -> P>,
}

impl<'buf, P: Packet> Sequence<'buf, P> {
    /// Sees `bytes` as packets and nothing else.
    ///
    /// # Errors
    /// That of the first packet that is not as declared, with its offset.
    pub fn view(bytes: &'buf [u8]) -> Result<Self, Error> {
        // Packets one after the other must say where they end. A field of others is refused by the derive, with its name.
        const { assert!(P::ENDS) };
        Self::parse(bytes, usize::MAX, Depth::TOP).map(|(packets, _)| packets)
    }

    /// As many packets as there are, at most `max`, and the bytes that they take.
    fn parse(bytes: &'buf [u8], max: usize, depth: Depth) -> Result<(Self, usize), Error> {
        let (mut left, mut len) = (bytes, 0);
        while len < max && !left.is_empty() {
            let taken = bytes.len() - left.len();
            let (_, rest) = P::parse(left, depth).map_err(|error| error.within(taken))?;
            if rest.len() >= left.len() {
                // No derived packet is empty.
                return Err(Error::new(ErrorKind::BadLength(0)).within(taken));
            }
            (left, len) = (rest, len + 1);
        }
        let taken = bytes.len() - left.len();
        let bytes = bytes.get(..taken).unwrap_or(bytes);
        Ok((Self { bytes, len, packet: PhantomData }, taken))
    }
}

impl<'buf, P> Sequence<'buf, P> {
    /// How many packets there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The bytes of all of them, in place.
    #[must_use]
    pub const fn as_bytes(&self) -> &'buf [u8] {
        self.bytes
    }

    /// Goes through them.
    #[must_use]
    pub const fn iter(&self) -> SequenceIter<'buf, P> {
        SequenceIter { bytes: self.bytes, left: self.len, packet: PhantomData }
    }
}

/// Iterator over the views of a [`Sequence`].
pub struct SequenceIter<'buf, P> {
    bytes: &'buf [u8],
    left: usize,
    packet: PhantomData<fn() -> P>,
}

impl<'buf, P: Packet> Iterator for SequenceIter<'buf, P> {
    type Item = P::View<'buf>;

    #[inline]
    fn next(&mut self) -> Option<P::View<'buf>> {
        self.left = self.left.checked_sub(1)?;
        // Checked before, so there is a packet.
        let (view, rest) = P::parse(self.bytes, Depth::TOP).ok()?;
        self.bytes = rest;
        Some(view)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<P: Packet> ExactSizeIterator for SequenceIter<'_, P> {}
impl<P: Packet> FusedIterator for SequenceIter<'_, P> {}

impl<'buf, P: Packet> IntoIterator for Sequence<'buf, P> {
    type Item = P::View<'buf>;
    type IntoIter = SequenceIter<'buf, P>;
    fn into_iter(self) -> SequenceIter<'buf, P> {
        self.iter()
    }
}
impl<'buf, P: Packet> IntoIterator for &Sequence<'buf, P> {
    type Item = P::View<'buf>;
    type IntoIter = SequenceIter<'buf, P>;
    fn into_iter(self) -> SequenceIter<'buf, P> {
        self.iter()
    }
}

impl<P> Default for Sequence<'_, P> {
    fn default() -> Self {
        Self { bytes: &[], len: 0, packet: PhantomData }
    }
}
// Written out: the derives would ask `P` for the same.
impl<P> Clone for Sequence<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<P> Copy for Sequence<'_, P> {}
impl<P> Clone for SequenceIter<'_, P> {
    fn clone(&self) -> Self {
        Self { packet: PhantomData, ..*self }
    }
}
impl<P> PartialEq for Sequence<'_, P> {
    /// Equal when the bytes are.
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}
impl<P> Eq for Sequence<'_, P> {}

impl<P: Packet> fmt::Debug for Sequence<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::visit::debug_items(self, &Field::NONE, f)
    }
}
impl<P> fmt::Debug for SequenceIter<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SequenceIter").field("left", &self.left).finish()
    }
}

impl<P: Packet> Items for Sequence<'_, P> {
    fn count(&self) -> usize {
        self.len
    }
    fn visit_items<V: Visitor + ?Sized>(&self, field: &'static Field, visitor: &mut V) {
        for (index, view) in self.iter().enumerate() {
            visitor.nested(At { field, index: Some(index) }, &view);
        }
    }
}

impl<P: Packet> Item for Sequence<'_, P> {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        visitor.sequence(at, self);
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, P: Packet> Tail<O> for Sequence<'_, P> {
    type View<'buf> = Sequence<'buf, P>;
    const KIND: &'static Kind = &Kind::Sequence(P::SCHEMA);
    fn parse(bytes: &[u8], depth: Depth) -> Result<Sequence<'_, P>, Error> {
        Sequence::parse(bytes, usize::MAX, depth).map(|(packets, _)| packets)
    }
    const ELEMENTS_END: bool = P::ENDS;
    fn encoded_len(&self, depth: Depth) -> usize {
        // Checked before, but perhaps with more levels to go.
        let fits = depth.is_top() || Self::parse(self.bytes, usize::MAX, depth).is_ok();
        if fits { self.bytes.len() } else { usize::MAX }
    }
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        super::tail::copy(self.bytes, out)
    }
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, P: Packet> Counted<O> for Sequence<'_, P> {
    fn parse_count(bytes: &[u8], count: usize, depth: Depth) -> Result<(Sequence<'_, P>, usize), Error> {
        match Sequence::parse(bytes, count, depth)? {
            (packets, taken) if packets.len == count => Ok((packets, taken)),
            // Each has at least one byte.
            (packets, taken) => Err(Error::new(ErrorKind::NeedMore(count - packets.len)).within(taken)),
        }
    }
    fn count(&self) -> usize {
        self.len
    }
}

impl<'buf, O: ByteOrder, P: Packet> FromTail<'buf, O> for Sequence<'buf, P> {
    fn from_tail(view: Sequence<'buf, P>) -> Self {
        view
    }
}
