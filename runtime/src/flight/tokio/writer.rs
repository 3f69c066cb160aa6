//! Messages that are written as frames into slots, and from there to a sink that is waited for.

use core::fmt;
use core::future::poll_fn;
use core::panic::Location;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::io::{self, IoSlice};

use ::tokio::io::AsyncWrite;

use super::WriteError;
use super::outbox::Outbox;
use crate::message::Message;
use crate::pool::{Domain, EncodeError, Lease, Main, Pool};

/// Pieces of one vectored write.
const PIECES: usize = 16;

/// Writes messages as [`Frame`](crate::Frame)s to an asynchronous sink. Each byte is encoded once, into a slot, and the
/// sink takes it from there. What a [`FrameReader`](super::FrameReader) reads.
///
/// [`send`](Self::send) goes to the sink at once. [`feed`](Self::feed) gathers messages, and goes to the sink when a slot
/// is full; [`flush`](Self::flush) sends what is left.
///
/// ```
/// use pinwire::{flight::{FrameReader, FrameWriter}, prelude::*};
///
/// #[derive(Message)]
/// struct Quote { bid: i64, ask: i64 }
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let pool = Pool::new()?;
/// let mut writer = FrameWriter::new(Vec::new(), &pool); // or a `TcpStream`
/// for sequence in 0..1000 {
///     writer.feed(&Quote { bid: 99, ask: 101 }, 3, sequence).await?;
/// }
/// writer.send(&Quote { bid: 98, ask: 100 }, 3, 1000).await?; // and all before it
///
/// let stream = writer.into_inner();
/// let mut reader = FrameReader::new(&stream[..], &pool);
/// let mut count = 0;
/// while let Some(frame) = reader.next_frame().await? {
///     assert_eq!(frame.sequence(), count);
///     count += 1;
/// }
/// assert_eq!(count, 1001);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Cancellation
/// A message is in the writer, as a whole frame, when `send` or `feed` returns its future; the future only writes. A
/// dropped future leaves what it did not write to the next call, so there is never half a frame in the stream, and no
/// message goes twice: do not send it again. [`waiting`](Self::waiting) says how many bytes the sink does not have yet.
/// They are in slots: if nobody waits for the futures, the pool ends it with `Exhausted`.
///
/// # Errors
/// [`WriteError::Encode`]: this message is not in the writer, all others are. [`WriteError::Io`]: nothing is lost, and the
/// next call goes on at the byte that the sink wants next.
pub struct FrameWriter<W, D: Domain = Main> {
    sink: W,
    outbox: Outbox<D>,
}

impl<W: AsyncWrite + Unpin, D: Domain> FrameWriter<W, D> {
    /// A writer to `sink`, with slots of `pool`: one, or more while the sink is slow or frames are long.
    pub fn new(sink: W, pool: &Pool<D>) -> Self {
        Self { sink, outbox: Outbox::new(pool.clone()) }
    }

    /// Sends a message as a frame with the user's two numbers, and all that waits before it.
    ///
    /// # Errors
    /// [`WriteError`].
    #[track_caller]
    pub fn send<M: Message>(
        &mut self,
        message: &M,
        id: u16,
        sequence: u64,
    ) -> impl Future<Output = Result<(), WriteError>> {
        let taken = self.outbox.push(message, (id, sequence), Location::caller());
        self.flush_taken(taken)
    }

    /// Takes a message as a frame with the user's two numbers. Waits only for the sink to take slots that are full.
    ///
    /// # Errors
    /// [`WriteError`].
    #[track_caller]
    pub fn feed<M: Message>(
        &mut self,
        message: &M,
        id: u16,
        sequence: u64,
    ) -> impl Future<Output = Result<(), WriteError>> {
        let taken = self.outbox.push(message, (id, sequence), Location::caller());
        async move {
            taken?;
            poll_fn(|context| self.poll_full(context)).await
        }
    }

    /// Sends what a lease holds, from where it is, and all that waits before it: whole frames, to be passed on, or
    /// written by [`Frame::encode_with`](crate::Frame::encode_with).
    ///
    /// # Errors
    /// [`WriteError::Io`].
    pub fn send_lease(&mut self, lease: Lease<D>) -> impl Future<Output = Result<(), WriteError>> {
        self.outbox.push_lease(lease);
        self.flush_taken(Ok(()))
    }

    /// Waits until the sink has all, and has flushed it.
    ///
    /// # Errors
    /// [`WriteError::Io`].
    pub fn flush(&mut self) -> impl Future<Output = Result<(), WriteError>> {
        self.flush_taken(Ok(()))
    }

    /// The same, and then ends the stream.
    ///
    /// # Errors
    /// [`WriteError::Io`].
    pub async fn shutdown(&mut self) -> Result<(), WriteError> {
        self.flush().await?;
        Ok(poll_fn(|context| Pin::new(&mut self.sink).poll_shutdown(context)).await?)
    }

    /// Bytes of frames that the sink does not have yet.
    pub fn waiting(&self) -> usize {
        self.outbox.waiting()
    }

    /// The sink.
    pub const fn get_ref(&self) -> &W {
        &self.sink
    }

    /// The sink. What it does not have yet is lost.
    pub fn into_inner(self) -> W {
        self.sink
    }

    async fn flush_taken(&mut self, taken: Result<(), EncodeError>) -> Result<(), WriteError> {
        taken?;
        poll_fn(|context| self.poll_flush(context)).await
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<Result<(), WriteError>> {
        while !self.outbox.front().is_empty() {
            ready!(self.poll_write(context))?;
        }
        Poll::Ready(Ok(ready!(Pin::new(&mut self.sink).poll_flush(context))?))
    }

    fn poll_full(&mut self, context: &mut Context<'_>) -> Poll<Result<(), WriteError>> {
        while self.outbox.has_full() {
            ready!(self.poll_write(context))?;
        }
        Poll::Ready(Ok(()))
    }

    /// Writes once, at least one byte.
    fn poll_write(&mut self, context: &mut Context<'_>) -> Poll<Result<(), WriteError>> {
        let sink = Pin::new(&mut self.sink);
        let result = if self.outbox.has_full() && sink.is_write_vectored() {
            let mut places = [IoSlice::new(&[]); PIECES];
            let count = self.outbox.pieces(&mut places);
            sink.poll_write_vectored(context, places.get(..count).unwrap_or_default())
        } else {
            sink.poll_write(context, self.outbox.front())
        };
        match ready!(result) {
            Ok(0) => return Poll::Ready(Err(io::Error::from(io::ErrorKind::WriteZero).into())),
            Ok(count) => self.outbox.sent(count)?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Poll::Ready(Err(error.into())),
        }
        Poll::Ready(Ok(()))
    }
}

impl<W, D: Domain> fmt::Debug for FrameWriter<W, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FrameWriter").field("outbox", &self.outbox).finish_non_exhaustive()
    }
}
