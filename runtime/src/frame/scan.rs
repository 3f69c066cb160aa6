//! Frames on a stream: whole ones, in order, whatever stands between them.

use core::fmt;
use core::iter::FusedIterator;

use super::find::find_start;
use super::window::Window;
use super::{CRC, Frame, HEADER, START_CRC, crc, frame_len};

/// Longest frame, where the user sets none: 16 MiB.
const MAX_LEN: u32 = 16 << 20;

/// Finds the frames in a stream that can hold other things, too: garbage, frames that were cut off, bytes that look
/// like the start of a frame.
///
/// Every whole frame is found, in order, once: also those that begin inside what looked like a frame and was none.
/// A frame inside the body of another one is part of that body. The result does not depend on the pieces in which the
/// stream arrives.
///
/// A stream without faults costs one checksum over each frame. In hostile bytes the checksummed bytes are at most 90
/// times the bytes of the stream; [`checksummed`](Self::checksummed) counts them.
///
/// ```
/// use pinwire::{Envelope, Frame, Scanner};
///
/// # fn frame(sequence: u64, body: &[u8]) -> Vec<u8> {
/// #     let mut out = vec![0; Frame::HEADER_LEN + body.len()];
/// #     let envelope = Envelope { id: 7, version: 1, layout: 0, sequence };
/// #     Frame::encode_with(envelope, &mut out, |to| { to.copy_from_slice(body); Ok(body.len()) }).unwrap();
/// #     out
/// # }
/// let (first, second) = (frame(1, b"one"), frame(2, b"two"));
/// let arriving = [&b"noise"[..], &first[..20], &second[..9], &second[9..]];
///
/// let mut scanner = Scanner::new();
/// let (mut buffer, mut seen) = (Vec::new(), Vec::new());
/// for bytes in arriving {
///     buffer.extend_from_slice(bytes);
///     let mut frames = scanner.frames(&buffer);
///     for frame in &mut frames {
///         seen.push(frame.sequence());
///     }
///     let taken = frames.taken();
///     buffer.drain(..taken); // what is left is needed again
/// }
/// // The first frame was cut off after 20 bytes. That is known when as many bytes have come as it should have.
/// assert_eq!(seen, [2]);
/// assert_eq!(scanner.skipped(), 5 + 20);
/// # Ok::<(), pinwire::Error>(())
/// ```
#[derive(Clone)]
pub struct Scanner {
    max_len: u32,
    /// Position in the stream up to which everything is decided.
    at: u64,
    /// What begins before this position is not waited for.
    given_up: u64,
    skipped: u64,
    /// Bytes of frames that were checked as a whole.
    checked: u64,
    window: Window,
}

impl Scanner {
    /// A scanner at the start of a stream, for frames of at most 16 MiB.
    #[must_use]
    pub const fn new() -> Self {
        Self::with_max_len(MAX_LEN)
    }

    /// A scanner for frames of at most `max_len` bytes, header included. A longer one counts as none.
    ///
    /// A start that claims more bytes than have arrived is waited for, so this is also how long one damaged length
    /// can hold up the frames behind it. Choose it as small as the messages allow.
    #[must_use]
    pub const fn with_max_len(max_len: u32) -> Self {
        Self { max_len, at: 0, given_up: 0, skipped: 0, checked: 0, window: Window::new() }
    }

    /// The frames in `bytes`: the part of the stream that was not [`taken`](Frames::taken) before, and what has
    /// arrived since. More bytes may come.
    pub fn frames<'buf>(&mut self, bytes: &'buf [u8]) -> Frames<'_, 'buf> {
        Frames { begin: self.at, scanner: self, bytes, ended: false, needed: None }
    }

    /// The same at the end of the stream: nothing is waited for.
    pub fn last_frames<'buf>(&mut self, bytes: &'buf [u8]) -> Frames<'_, 'buf> {
        Frames { ended: true, ..self.frames(bytes) }
    }

    /// Waits no longer for the rest of the frame that the last [`Frames`] ended at. For streams that say nothing for
    /// a while: the missing bytes will not come any more, and the frames behind must not be held up by them.
    pub const fn give_up(&mut self) {
        self.given_up = self.at + 1;
    }

    /// Bytes of the stream so far that were not part of a frame.
    #[must_use]
    pub const fn skipped(&self) -> u64 {
        self.skipped
    }

    /// Bytes that went through the checksum so far, each as often as it did.
    #[must_use]
    pub const fn checksummed(&self) -> u64 {
        self.checked + self.window.summed
    }

    /// The frame of `len` bytes at the start of `bytes`, if its checksum fits.
    fn check<'buf>(&mut self, bytes: &'buf [u8], len: usize) -> Option<Frame<'buf>> {
        let end = self.at + len as u64;
        if self.window.covers(self.at) {
            self.window.extend(bytes, end);
            if !self.fits(bytes, len, end) {
                return None;
            }
        }
        self.checked += len as u64;
        let frame = bytes.get(..len).and_then(|bytes| Frame::found(bytes).ok()?.checked().ok());
        if frame.is_none() && !self.window.covers(self.at) {
            self.window.start(self.at);
            self.window.extend(bytes, end);
        }
        frame
    }

    /// Whether the checksum fits, by what is known of the stretch.
    fn fits(&mut self, bytes: &[u8], len: usize, end: u64) -> bool {
        let header = bytes.get(..HEADER).unwrap_or(&[]);
        self.checked += 2 * HEADER as u64;
        // From the header itself; and from the stretch up to the body, to be taken out again.
        let own = crc::append(START_CRC, header.get(CRC.end..).unwrap_or(&[]));
        let before = crc::append(self.window.here(), header);
        let behind = self.window.up_to(bytes, end);
        let computed = crc::shift(own ^ before, (len - HEADER) as u32) ^ behind;
        header.get(CRC) == Some(&computed.to_le_bytes())
    }
}

impl Default for Scanner {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Scanner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scanner")
            .field("max_len", &self.max_len)
            .field("position", &self.at)
            .field("skipped", &self.skipped)
            .field("checksummed", &self.checksummed())
            .finish()
    }
}

/// Iterator over the frames in the bytes at hand; made by [`Scanner::frames`].
///
/// After the last one [`taken`](Self::taken) says how many bytes are done with, and [`needed`](Self::needed) how many
/// are missing at least.
pub struct Frames<'scan, 'buf> {
    scanner: &'scan mut Scanner,
    /// Position of the first byte that was given.
    begin: u64,
    /// What is not yet decided.
    bytes: &'buf [u8],
    ended: bool,
    needed: Option<usize>,
}

/// What begins at the first undecided byte.
enum Found<'buf> {
    Frame(Frame<'buf>),
    Nothing,
    /// Not decided without so many more bytes.
    Waiting(usize),
}

impl<'buf> Frames<'_, 'buf> {
    /// How many of the bytes are done with: the next call of [`Scanner::frames`] wants what is behind them.
    #[must_use]
    pub fn taken(&self) -> usize {
        (self.scanner.at - self.begin) as usize
    }

    /// How many more bytes must arrive before another frame can be found, once the iterator has ended; `None` at the
    /// end of the stream. A lower bound.
    #[must_use]
    pub const fn needed(&self) -> Option<usize> {
        self.needed
    }

    /// As [`Scanner::skipped`].
    #[must_use]
    pub const fn skipped(&self) -> u64 {
        self.scanner.skipped
    }

    fn look(&mut self) -> Found<'buf> {
        let len = match frame_len(self.bytes) {
            Ok(len) if len as u64 > u64::from(self.scanner.max_len) => return Found::Nothing,
            Ok(len) => len,
            Err(error) => return error.needed().map_or(Found::Nothing, |missing| self.wait(missing)),
        };
        match len.checked_sub(self.bytes.len()) {
            Some(missing @ 1..) => self.wait(missing),
            _ => self.scanner.check(self.bytes, len).map_or(Found::Nothing, Found::Frame),
        }
    }

    const fn wait(&self, missing: usize) -> Found<'buf> {
        if self.ended || self.scanner.at < self.scanner.given_up { Found::Nothing } else { Found::Waiting(missing) }
    }

    fn skip(&mut self, count: usize) {
        self.scanner.skipped += count as u64;
        self.scanner.window.walk(self.bytes, count);
        self.advance(count);
    }

    fn advance(&mut self, count: usize) {
        self.scanner.at += count as u64;
        self.bytes = self.bytes.get(count..).unwrap_or(&[]);
    }
}

impl<'buf> Iterator for Frames<'_, 'buf> {
    type Item = Frame<'buf>;

    fn next(&mut self) -> Option<Frame<'buf>> {
        loop {
            match find_start(self.bytes) {
                0 => {}
                gap => self.skip(gap),
            }
            if self.bytes.is_empty() {
                self.needed = (!self.ended).then_some(HEADER);
                return None;
            }
            match self.look() {
                Found::Nothing => self.skip(1),
                Found::Waiting(missing) => {
                    self.needed = Some(missing);
                    return None;
                }
                Found::Frame(frame) => {
                    let len = frame.as_bytes().len();
                    self.scanner.window.jump(self.bytes, len);
                    self.advance(len);
                    return Some(frame);
                }
            }
        }
    }
}

impl FusedIterator for Frames<'_, '_> {}

impl fmt::Debug for Frames<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frames").field("taken", &self.taken()).field("needed", &self.needed).finish()
    }
}
