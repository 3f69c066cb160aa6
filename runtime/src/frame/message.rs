//! Frames around the library's own messages.

use super::versions::VersionsOf;
use super::{Envelope, Frame, HEADER};
use crate::error::{Error, ErrorKind};
use crate::message::{Message, View};

impl<'buf> Frame<'buf> {
    /// Sees the body as a message, after a look at version and layout: bytes of another message could pass for this
    /// one by chance, and this says so instead.
    ///
    /// An older version must have the layout that this one had then. A newer one must have begun as the same message;
    /// what it has beyond is passed over, as ever.
    ///
    /// ```
    /// use pinwire::{Frame, prelude::*};
    ///
    /// #[derive(Message)]
    /// struct Order { id: u64, symbol: String }
    /// #[derive(Message)]
    /// struct Cancel { id: u64, reason: String, hard: bool }
    ///
    /// let order = Order { id: 7, symbol: "ESZ6".to_string() };
    /// let bytes = Frame::to_vec(&order, 1, 42)?;
    ///
    /// let frame = Frame::parse(&bytes)?;
    /// assert_eq!((frame.id(), frame.sequence(), frame.version()), (1, 42, 1));
    /// assert_eq!(frame.view::<Order>()?.symbol(), "ESZ6");
    ///
    /// let error = frame.view::<Cancel>().unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::ForeignSchema { .. }));
    /// # Ok::<(), Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::ForeignSchema`], which names both versions; those of [`Message::view`], with the offset counted
    /// from the start of the frame.
    #[inline]
    pub fn view<M: Message>(&self) -> Result<View<'buf, M>, Error> {
        self.must_be::<M>()?;
        M::view(self.body()).map_err(|error| error.within(HEADER))
    }

    /// Whether version and layout are of such a message.
    #[inline]
    pub(crate) fn must_be<M: Message>(&self) -> Result<(), Error> {
        VersionsOf::<M>::VERSIONS.check((self.version(), self.layout()))
    }

    /// Writes a message in a frame to the start of `out`, and returns the number of bytes. Does not allocate; each
    /// byte of the body is written once, where it stays.
    ///
    /// # Errors
    /// [`ErrorKind::BufferTooSmall`], [`ErrorKind::TooLong`] for 4 GiB or more, or a value that its field cannot hold.
    /// What `out` then holds is not specified.
    pub fn encode_into<M: Message>(value: &M, id: u16, sequence: u64, out: &mut [u8]) -> Result<usize, Error> {
        let (version, layout) = const { VersionsOf::<M>::VERSIONS.newest() };
        Frame::encode_with(Envelope { id, version, layout, sequence }, out, |body| value.encode_into(body))
    }

    /// Bytes that [`encode_into`](Self::encode_into) will write, exactly.
    #[must_use]
    pub fn encoded_len<M: Message>(value: &M) -> usize {
        HEADER.saturating_add(value.encoded_len())
    }

    /// Writes a message in a frame to a new vector.
    ///
    /// # Errors
    /// Those of [`encode_into`](Self::encode_into).
    pub fn to_vec<M: Message>(value: &M, id: u16, sequence: u64) -> Result<alloc::vec::Vec<u8>, Error> {
        let len = Self::encoded_len(value);
        if u32::try_from(len).is_err() {
            return Err(Error::new(ErrorKind::TooLong(len)).in_packet(M::SCHEMA.name));
        }
        let mut out = alloc::vec![0; len];
        Self::encode_into(value, id, sequence, &mut out)?;
        Ok(out)
    }
}
