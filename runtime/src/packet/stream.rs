//! Packets one after the other.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use super::Packet;
use crate::error::Error;

/// Iterator over packets that stand one after the other in `bytes`; made by [`Packet::stream`].
///
/// Gives each whole packet, then at most one error ([`NeedMore`](crate::ErrorKind::NeedMore) for a packet that is cut
/// short, with its offset in `bytes`), then `None`. [`offset`](Self::offset) and [`remainder`](Self::remainder)
/// say where it stopped, so that reading can go on when more bytes have come.
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Packet)]
/// #[pinwire(be)]
/// struct Line<'a> {
///     #[pinwire(len = text)]
///     length: u16,
///     text: &'a [u8],
/// }
///
/// let bytes = [0, 2, b'h', b'i', 0, 5, b'c', b'u'];
/// let mut lines = Line::stream(&bytes);
/// assert_eq!(lines.next().unwrap()?.text(), b"hi");
/// assert_eq!(lines.next().unwrap().unwrap_err().needed(), Some(3));
/// assert_eq!((lines.next().is_none(), lines.offset()), (true, 4));
/// # Ok::<(), Error>(())
/// ```
pub struct Stream<'buf, P> {
    bytes: &'buf [u8],
    offset: usize,
    stopped: bool,
    packet: PhantomData<fn() -> P>,
}

impl<'buf, P: Packet> Stream<'buf, P> {
    pub(super) const fn new(bytes: &'buf [u8]) -> Self {
        Self { bytes, offset: 0, stopped: false, packet: PhantomData }
    }

    /// Bytes taken so far: the offset of the next packet, or of the one with the fault.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The bytes not yet taken.
    #[must_use]
    pub const fn remainder(&self) -> &'buf [u8] {
        self.bytes
    }
}

impl<'buf, P: Packet> Iterator for Stream<'buf, P> {
    type Item = Result<P::View<'buf>, Error>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.stopped || self.bytes.is_empty() {
            return None;
        }
        match P::view_prefix(self.bytes) {
            Ok((view, rest)) => {
                // A derived packet has at least one byte, so this always goes on; one that is not derived must, too.
                let taken = self.bytes.len().saturating_sub(rest.len());
                self.stopped = taken == 0;
                self.offset += taken;
                self.bytes = rest;
                Some(Ok(view))
            }
            Err(error) => {
                self.stopped = true;
                Some(Err(error.within(self.offset)))
            }
        }
    }
}

impl<P: Packet> FusedIterator for Stream<'_, P> {}

impl<P> Clone for Stream<'_, P> {
    fn clone(&self) -> Self {
        Self { packet: PhantomData, ..*self }
    }
}

impl<P> fmt::Debug for Stream<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream")
            .field("offset", &self.offset)
            .field("left", &self.bytes.len())
            .field("stopped", &self.stopped)
            .finish()
    }
}
