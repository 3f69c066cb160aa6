//! Framed messages from a stream that is waited for, straight into slots.

use core::fmt;
use core::future::poll_fn;
use core::panic::Location;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::io;

use ::tokio::io::{AsyncRead, ReadBuf};

use crate::frame::Frame;
use crate::message::{Message, View};
use crate::pool::{Domain, Framing, Lease, Main, Next, Pool, PoolError, ReadError, Validated};

/// Pulls [`Frame`]s from an asynchronous stream into slots of a pool: the twin of [`pool::Reader`](crate::pool::Reader),
/// whose page says what is copied, what streams may hold, and what an error loses. It is the same here.
///
/// *To look at*: [`next_view`](Self::next_view) lends the message where the stream was read to. *To keep*:
/// [`next_owned`](Self::next_owned) gives it with its slot. The source writes into the slot; there is no other buffer,
/// and nothing is allocated per message.
///
/// ```
/// use pinwire::{Frame, flight::FrameReader, prelude::*};
///
/// #[derive(Message)]
/// struct Quote { bid: i64, ask: i64 }
///
/// # fn quote(sequence: u64, bid: i64) -> Vec<u8> {
/// #     Frame::to_vec(&Quote { bid, ask: bid + 1 }, 3, sequence).unwrap()
/// # }
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let stream = [quote(1, 99), b"noise".to_vec(), quote(2, 98), quote(3, 97)].concat();
///
/// let mut reader = FrameReader::new(&stream[..], &Pool::new()?); // or a `TcpStream`
/// assert_eq!(reader.next_view::<Quote>().await?.expect("a first one").bid(), 99);
///
/// let mut sum = 0;
/// while let Some(quote) = reader.next_owned::<Quote>().await? {
///     sum += tokio::spawn(async move { quote.view().bid() }).await?;
/// }
/// assert_eq!((sum, reader.skipped()), (98 + 97, 5));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Cancellation
/// All futures are cancel safe: what a dropped one has read stays in the reader, and the next call goes on with it. So a
/// reader can stand in a `select!`.
///
/// # Errors
/// After any error the next call goes on, as of [`pool::Reader`](crate::pool::Reader#errors).
pub struct FrameReader<R, D: Domain = Main> {
    source: R,
    framing: Framing<D>,
}

impl<R: AsyncRead + Unpin, D: Domain> FrameReader<R, D> {
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
    pub fn next_frame(&mut self) -> impl Future<Output = Result<Option<Frame<'_>>, ReadError>> {
        self.framing.called_at(Location::caller());
        async { Ok(if self.advance().await? { self.framing.frame()? } else { None }) }
    }

    /// The view of the next message, lent until the next call. None at the end of the stream.
    ///
    /// # Errors
    /// [`ReadError::Io`], [`ReadError::Pool`]; [`ReadError::Message`] as of [`Frame::view`].
    #[track_caller]
    pub fn next_view<M: Message>(&mut self) -> impl Future<Output = Result<Option<View<'_, M>>, ReadError>> {
        self.framing.called_at(Location::caller());
        async { if self.advance().await? { self.framing.view::<M>() } else { Ok(None) } }
    }

    /// The next message, with a slot of its own. None at the end of the stream.
    ///
    /// # Errors
    /// [`ReadError::Io`], [`ReadError::Pool`]; [`ReadError::Message`] as of [`Frame::view`].
    #[track_caller]
    pub fn next_owned<M: Message>(&mut self) -> impl Future<Output = Result<Option<Validated<M, D>>, ReadError>> {
        self.framing.called_at(Location::caller());
        async { if self.advance().await? { self.framing.keep_or_return() } else { Ok(None) } }
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

    /// Waits no longer for the rest of a frame: as [`Scanner::give_up`](crate::Scanner::give_up), after a time-out.
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
    async fn advance(&mut self) -> Result<bool, ReadError> {
        poll_fn(|context| self.poll_advance(context)).await
    }

    fn poll_advance(&mut self, context: &mut Context<'_>) -> Poll<Result<bool, ReadError>> {
        loop {
            match self.framing.next() {
                Next::Frame => return Poll::Ready(Ok(true)),
                Next::End => return Poll::Ready(Ok(false)),
                Next::Missing(count) => ready!(self.poll_fill(count, context))?,
            }
        }
    }

    /// Reads once, at least one byte, or to the end of the stream.
    fn poll_fill(&mut self, missing: usize, context: &mut Context<'_>) -> Poll<Result<(), ReadError>> {
        let mut room = ReadBuf::new(self.framing.room(missing)?);
        match ready!(Pin::new(&mut self.source).poll_read(context, &mut room)) {
            Ok(()) => {
                let count = room.filled().len();
                self.framing.filled(count)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Poll::Ready(Err(error.into())),
        }
        Poll::Ready(Ok(()))
    }
}

impl<R, D: Domain> fmt::Debug for FrameReader<R, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FrameReader").field("framing", &self.framing).finish_non_exhaustive()
    }
}
