//! Changing packets that stand one after the other.

use core::fmt;
use core::marker::PhantomData;

use super::Layout;
use crate::error::Error;

/// A lending cursor over packets that stand one after the other in `bytes`; made by
/// [`Layout::cursor_mut`].
///
/// Gives each whole packet for changing its fixed fields, then at most one error, then nothing more, like
/// [`Stream`](super::Stream). Setters do not change lengths, so what comes next stays where it is. (Row B5-7)
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Packet)]
/// #[pinwire(be)]
/// struct Line<'a> {
///     hops: u8,
///     #[pinwire(len = text)]
///     length: u8,
///     text: &'a [u8],
/// }
///
/// let mut bytes = *b"\x01\x02hi\x07\x00";
/// let mut lines = Line::cursor_mut(&mut bytes);
/// while let Some(line) = lines.next() {
///     line?.set_hops(0);
/// }
/// assert_eq!(bytes, *b"\x00\x02hi\x00\x00");
/// # Ok::<(), Error>(())
/// ```
pub struct CursorMut<'buf, P> {
    bytes: &'buf mut [u8],
    offset: usize,
    stopped: bool,
    packet: PhantomData<fn() -> P>,
}

impl<'buf, P: Layout> CursorMut<'buf, P> {
    pub(super) const fn new(bytes: &'buf mut [u8]) -> Self {
        Self { bytes, offset: 0, stopped: false, packet: PhantomData }
    }

    /// Bytes gone past so far: the offset of the next packet, or of the one with the fault.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The next packet, until the next call.
    #[expect(clippy::should_implement_trait, reason = "an iterator cannot lend")]
    #[inline]
    pub fn next(&mut self) -> Option<Result<P::Mut<'_>, Error>> {
        let at = self.offset;
        let left = self.bytes.get_mut(at..).unwrap_or_default();
        if self.stopped || left.is_empty() {
            return None;
        }
        let len = match P::view_prefix(left) {
            // A derived packet has at least one byte.
            Ok((_, rest)) => left.len().saturating_sub(rest.len()),
            Err(error) => {
                self.stopped = true;
                return Some(Err(error.within(at)));
            }
        };
        self.stopped = len == 0;
        self.offset += len;
        Some(P::view_mut(left.get_mut(..len).unwrap_or_default()).map_err(|error| error.within(at)))
    }
}

impl<P> fmt::Debug for CursorMut<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CursorMut").field("offset", &self.offset).field("stopped", &self.stopped).finish()
    }
}
