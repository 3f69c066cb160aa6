//! Framed messages from a stream, straight into slots.

mod error;
mod framing;
// Safe code over many bytes: Miri would take minutes and find what it finds in the pool's own tests.
#[cfg(all(test, not(miri)))]
mod tests;
mod window;

use core::fmt;
use core::panic::Location;
use std::io::{self, Read};

pub use error::ReadError;
pub(crate) use framing::{Framing, Next};

use super::{Domain, Lease, Main, Pool, PoolError, Validated};
use crate::frame::Frame;
use crate::message::{Message, View};

/// Pulls [`Frame`]s from a stream into slots of a pool: to look at, or to keep.
///
/// *To look at*: [`next_view`](Self::next_view) lends the message where the stream was read to, and it is good until the
/// next call; to keep it longer does not compile (E0499). One slot serves the whole stream.
///
/// *To keep*: [`next_owned`](Self::next_owned) gives the message with its slot. Three that are held hold three slots.
///
/// Both give the same views, and can take turns.
///
/// ```
/// use pinwire::{Frame, pool::Reader, prelude::*};
///
/// #[derive(Message)]
/// struct Quote { bid: i64, ask: i64 }
///
/// # fn quote(sequence: u64, bid: i64) -> Vec<u8> {
/// #     Frame::to_vec(&Quote { bid, ask: bid + 1 }, 3, sequence).unwrap()
/// # }
/// let stream = [quote(1, 99), b"noise".to_vec(), quote(2, 98), quote(3, 97)].concat();
///
/// let mut reader = Reader::new(&stream[..], &Pool::new()?); // or a `TcpStream`
/// assert_eq!(reader.next_view::<Quote>()?.expect("a first one").bid(), 99);
///
/// let mut kept = Vec::new();
/// while let Some(quote) = reader.next_owned::<Quote>()? {
///     kept.push(quote); // may go to a thread
/// }
/// assert_eq!(kept.iter().map(|quote| quote.view().bid()).sum::<i64>(), 98 + 97);
/// assert_eq!(reader.skipped(), 5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Where several messages share a stream, [`next_frame`](Self::next_frame) says which it is, and [`keep`](Self::keep)
/// keeps it after the look:
///
/// ```
/// # use pinwire::{Frame, pool::Reader, prelude::*};
/// # #[derive(Message)]
/// # struct Quote { bid: i64, ask: i64 }
/// # #[derive(Message)]
/// # struct Order { id: u64 }
/// # let stream = [Frame::to_vec(&Quote { bid: 1, ask: 2 }, 3, 1)?, Frame::to_vec(&Order { id: 7 }, 4, 2)?].concat();
/// # let mut reader = Reader::new(&stream[..], &Pool::new()?);
/// let (mut spread, mut orders) = (0, Vec::new());
/// while let Some(frame) = reader.next_frame()? {
///     match frame.id() {
///         3 => {
///             let quote = frame.view::<Quote>()?;
///             spread = quote.ask() - quote.bid();
///         }
///         4 => orders.extend(reader.keep::<Order>()?),
///         _ => {} // of a newer writer
///     }
/// }
/// assert_eq!((spread, orders[0].view().id()), (1, 7));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # What is copied
/// The source writes into the slot, and views are of that slot. Copies happen at these places only:
/// * where a slot ends within a frame, what is there of the frame moves to where there is room for all of it;
/// * with a message that is kept, the shorter of the two moves to a slot of its own: the message, or what was read
///   behind it. [`read_ahead(0)`](Self::read_ahead) reads nothing behind it, and of each frame moves its header at most.
///
/// # Streams that are not only frames
/// As [`Scanner`](crate::Scanner) says: every whole frame is found, in order, once, whatever stands between them. A frame that was cut
/// off at the end of the stream is skipped; [`skipped`](Self::skipped) counts. Memory is bounded: a frame of more than
/// [`max_frame`](Self::max_frame) bytes counts as none, and one for which the pool has no slot is a
/// [`PoolError::TooLarge`] with both sizes, after which the reader goes on behind its start. Apart from messages that are
/// kept, a reader has one slot, and two while bytes move; hostile bytes can make it ask for a slot of twice the largest
/// frame, and it goes on more slowly if there is none.
///
/// # Errors
/// After any error the next call goes on. An error of the source (such as `WouldBlock`) or of the pool (such as
/// `Exhausted`) loses nothing: the frame comes with the call that succeeds. A message that is not what it should be was
/// that frame's turn. `Interrupted` is not reported.
pub struct Reader<R, D: Domain = Main> {
    source: R,
    framing: Framing<D>,
}

impl<R: Read, D: Domain> Reader<R, D> {
    /// A reader of `source`, for frames of at most 16 MiB, with slots of `pool`.
    #[track_caller]
    pub fn new(source: R, pool: &Pool<D>) -> Self {
        Self { source, framing: Framing::new(pool, Location::caller()) }
    }

    /// Longest frame in bytes, header included; a longer one counts as none. To be set before the first call.
    ///
    /// Choose it as small as the messages allow: so long can one damaged length hold up the frames behind it.
    #[must_use]
    pub fn max_frame(self, bytes: u32) -> Self {
        Self { framing: self.framing.max_frame(bytes), ..self }
    }

    /// Bytes that the source is asked for at once: 16 KiB, unless set. To be set before the first call.
    ///
    /// With 0 it is never asked for more than the frame at hand, in two calls: first the header, then the rest. That is
    /// for sources that are buffered themselves, and for messages that are mostly kept.
    #[must_use]
    pub fn read_ahead(self, bytes: usize) -> Self {
        Self { framing: self.framing.read_ahead(bytes), ..self }
    }

    /// The next frame, lent until the next call. None at the end of the stream.
    ///
    /// # Errors
    /// [`ReadError::Io`], [`ReadError::Pool`].
    #[track_caller]
    pub fn next_frame(&mut self) -> Result<Option<Frame<'_>>, ReadError> {
        Ok(if self.advance()? { self.framing.frame()? } else { None })
    }

    /// The view of the next message, lent until the next call. None at the end of the stream.
    ///
    /// # Errors
    /// [`ReadError::Io`], [`ReadError::Pool`]; [`ReadError::Message`] as of [`Frame::view`].
    #[track_caller]
    pub fn next_view<M: Message>(&mut self) -> Result<Option<View<'_, M>>, ReadError> {
        if self.advance()? { self.framing.view::<M>() } else { Ok(None) }
    }

    /// The next message, with a slot of its own. None at the end of the stream.
    ///
    /// # Errors
    /// [`ReadError::Io`], [`ReadError::Pool`]; [`ReadError::Message`] as of [`Frame::view`].
    #[track_caller]
    pub fn next_owned<M: Message>(&mut self) -> Result<Option<Validated<M, D>>, ReadError> {
        if self.advance()? { self.framing.keep_or_return() } else { Ok(None) }
    }

    /// The message of the last [`next_frame`](Self::next_frame), with a slot of its own. None if that is kept already,
    /// or was none.
    ///
    /// # Errors
    /// [`ReadError::Pool`], and then it can be tried again; [`ReadError::Message`] as of [`Frame::view`].
    #[track_caller]
    pub fn keep<M: Message>(&mut self) -> Result<Option<Validated<M, D>>, ReadError> {
        self.framing.called_at(Location::caller());
        self.framing.keep()
    }

    /// The body of the last [`next_frame`](Self::next_frame), with a slot of its own: for packets, which
    /// [`Validated::new`] takes, and for what is passed on. None if that is kept already, or was none.
    ///
    /// # Errors
    /// Those of [`Pool::lease`], and then it can be tried again.
    #[track_caller]
    pub fn keep_body(&mut self) -> Result<Option<Lease<D>>, PoolError> {
        self.framing.called_at(Location::caller());
        self.framing.keep_body()
    }

    /// Waits no longer for the rest of a frame: as [`Scanner::give_up`](crate::Scanner::give_up), for sources that time
    /// out.
    pub const fn give_up(&mut self) {
        self.framing.give_up();
    }

    /// Bytes of the stream so far that were not part of a frame.
    pub const fn skipped(&self) -> u64 {
        self.framing.skipped()
    }

    /// The source.
    pub const fn get_ref(&self) -> &R {
        &self.source
    }

    /// The source. What was read from it ahead is lost.
    pub fn into_inner(self) -> R {
        self.source
    }

    /// Goes on to the next frame, and says whether there is one.
    #[track_caller]
    fn advance(&mut self) -> Result<bool, ReadError> {
        self.framing.called_at(Location::caller());
        loop {
            match self.framing.next() {
                Next::Frame => return Ok(true),
                Next::End => return Ok(false),
                Next::Missing(count) => self.fill(count)?,
            }
        }
    }

    /// Reads once, at least one byte, or to the end of the stream.
    fn fill(&mut self, missing: usize) -> Result<(), ReadError> {
        match self.source.read(self.framing.room(missing)?) {
            Ok(count) => self.framing.filled(count)?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

impl<R, D: Domain> fmt::Debug for Reader<R, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("framing", &self.framing).finish_non_exhaustive()
    }
}
