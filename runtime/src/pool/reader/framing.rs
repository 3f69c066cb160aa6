//! Finding frames in a slot, whatever fills it.

use core::fmt;
use core::panic::Location;
use std::io;

use super::ReadError;
use super::window::Window;
use crate::frame::{Frame, Scanner};
use crate::message::{Message, View};
use crate::pool::{Domain, Lease, Pool, PoolError, Validated};

/// Bytes that are asked of the source at once, where the user says nothing.
const READ_AHEAD: usize = 16 << 10;

/// A reader without its source. Between two calls it lacks nothing: whoever waits for bytes may leave, and another one
/// goes on where it was.
pub(crate) struct Framing<D: Domain> {
    scanner: Scanner,
    pub(super) window: Window<D>,
    /// The source has said that it is at its end.
    has_ended: bool,
    /// The frame in the window was not handed out yet: there was no slot for it.
    is_due: bool,
}

/// What a look at the bytes came to.
pub(crate) enum Next {
    Frame,
    /// So many bytes are missing at least.
    Missing(usize),
    End,
}

impl<D: Domain> Framing<D> {
    pub(crate) fn new(pool: &Pool<D>, site: &'static Location<'static>) -> Self {
        let window = Window::new(pool.clone(), READ_AHEAD, site);
        Self { scanner: Scanner::new(), window, has_ended: false, is_due: false }
    }

    pub(crate) fn max_frame(self, bytes: u32) -> Self {
        Self { scanner: Scanner::with_max_len(bytes), ..self }
    }

    pub(crate) fn read_ahead(self, bytes: usize) -> Self {
        Self { window: self.window.ahead(bytes), ..self }
    }

    /// Leases are from here on those of this line of the user's.
    #[inline]
    pub(crate) fn called_at(&mut self, site: &'static Location<'static>) {
        self.window.site = site;
    }

    /// Goes on to the next frame, or says what is needed for that.
    pub(crate) fn next(&mut self) -> Next {
        if core::mem::take(&mut self.is_due) {
            return Next::Frame;
        }
        let bytes = self.window.undecided();
        let mut frames = if self.has_ended { self.scanner.last_frames(bytes) } else { self.scanner.frames(bytes) };
        let found = frames.next().map_or(0, |frame| frame.as_bytes().len());
        let (taken, needed) = (frames.taken(), frames.needed());
        self.window.take(taken, found);
        match (found, needed) {
            (0, Some(missing)) => Next::Missing(missing),
            (0, None) => Next::End,
            _ => Next::Frame,
        }
    }

    /// Where the source is to write to: room for `missing` bytes at least.
    pub(crate) fn room(&mut self, missing: usize) -> Result<&mut [u8], PoolError> {
        let Self { scanner, window, .. } = self;
        window.room(missing).inspect_err(|error| {
            // No slot will ever be as long: what this start claims is passed over in the next call.
            if let PoolError::TooLarge { .. } = error {
                scanner.give_up();
            }
        })
    }

    /// The source has written so many bytes to the room; none at the end of the stream.
    pub(crate) fn filled(&mut self, count: usize) -> io::Result<()> {
        self.has_ended |= count == 0;
        self.window.filled(count)
    }

    /// The frame that was found last.
    pub(crate) fn frame(&self) -> Result<Option<Frame<'_>>, ReadError> {
        Ok(self.window.frame().map(Frame::found).transpose()?)
    }

    /// The message in it.
    #[inline]
    pub(crate) fn view<M: Message>(&self) -> Result<Option<View<'_, M>>, ReadError> {
        let Some(frame) = self.frame()? else { return Ok(None) };
        match frame.view::<M>() {
            Ok(view) => Ok(Some(view)),
            Err(error) => Err(error.into()),
        }
    }

    /// The same message with a slot of its own; without one, the frame comes again.
    pub(crate) fn keep_or_return<M: Message>(&mut self) -> Result<Option<Validated<M, D>>, ReadError> {
        let kept = self.keep();
        self.is_due = matches!(kept, Err(ReadError::Pool(_)));
        kept
    }

    pub(crate) fn keep<M: Message>(&mut self) -> Result<Option<Validated<M, D>>, ReadError> {
        let Some(frame) = self.frame()? else { return Ok(None) };
        frame.must_be::<M>()?;
        let Some(lease) = self.keep_body()? else { return Ok(None) };
        let message = Validated::new(lease);
        Ok(Some(message.map_err(|invalid| invalid.error.within(Frame::HEADER_LEN))?))
    }

    pub(crate) fn keep_body(&mut self) -> Result<Option<Lease<D>>, PoolError> {
        self.window.keep(Frame::HEADER_LEN)
    }

    pub(crate) const fn give_up(&mut self) {
        self.scanner.give_up();
    }

    pub(crate) const fn skipped(&self) -> u64 {
        self.scanner.skipped()
    }
}

impl<D: Domain> fmt::Debug for Framing<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Framing").field("scanner", &self.scanner).field("window", &self.window).finish_non_exhaustive()
    }
}
