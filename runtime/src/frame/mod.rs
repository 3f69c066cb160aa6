//! Frames: an envelope for messages on streams and in files.
//!
//! A message says where it ends and is checked when it is seen. It does not say what it is, nor whether it is the one
//! that was sent. A frame does: 32 bytes in front of the message, with the kind of message, the version and layout
//! that its writer knew, a sequence number, the length of the whole, and a CRC-32C over all of it.
//!
//! ```text
//!  0  magic     F7 50 57          not text, and not the start of a message of sensible size
//!  3  format    1
//!  4  crc       u32               CRC-32C of all other bytes of the frame, magic and body included
//!  8  length    u32               of the frame, this header included
//! 12  id        u16               which message: the user's number
//! 14  version   u16               newest version that the writer knew, from 1
//! 16  layout    u64               layout fingerprint of that version
//! 24  sequence  u64               the user's number
//! 32  body
//! ```
//! All numbers are little-endian. The header is a multiple of 16, so that a body can be aligned. The checksum stands in
//! front of what it covers, and that is one piece: one call, and one look at the bytes.

mod crc;
mod find;
mod message;
mod scan;
#[cfg(test)]
mod tests;
mod versions;
mod window;
mod write;

use core::fmt;

pub use scan::{Frames, Scanner};
pub use write::Envelope;

use crate::error::{Error, ErrorKind};
use crate::packet::{Layout, Packet};
use crate::schema::Field;

/// First bytes of every frame, whatever its format.
const MAGIC: [u8; 3] = [0xf7, b'P', b'W'];
/// The one format there is.
const FORMAT: u8 = 1;
const START: [u8; 4] = [MAGIC[0], MAGIC[1], MAGIC[2], FORMAT];
/// The checksum of [`START`]: with it the rest of the frame is one piece.
const START_CRC: u32 = 0x6933_40f3;
/// Bytes in front of the body.
const HEADER: usize = Header::SIZE;
/// Where the checksum stands, and where what is behind it begins.
const CRC: core::ops::Range<usize> = 4..8;
/// Where the length stands.
const LENGTH: core::ops::Range<usize> = 8..12;

/// The header, declared as users declare theirs.
#[derive(crate::Packet, Clone, Copy)]
#[pinwire(le, rename = "Frame", crate = crate)]
struct Header {
    magic: [u8; 3],
    format: u8,
    crc: u32,
    length: u32,
    id: u16,
    version: u16,
    layout: u64,
    sequence: u64,
}

/// The facts of a header's field, for errors.
const fn fact(index: usize) -> &'static Field {
    &Header::SCHEMA.fields[index]
}

const FORMAT_FIELD: &Field = fact(1);
const CRC_FIELD: &Field = fact(2);
const LENGTH_FIELD: &Field = fact(3);
const LAYOUT_FIELD: &Field = fact(6);

/// A frame whose checksum fits its bytes.
///
/// What it means that there is a frame: these bytes were written together, in this order, by something that writes
/// frames. Not by whom: a CRC is no signature.
///
/// ```
/// use pinwire::{Frame, prelude::*};
///
/// #[derive(Message)]
/// struct Quote { bid: i64, ask: i64 }
///
/// let mut out = [0; 256];
/// let len = Frame::encode_into(&Quote { bid: 99, ask: 101 }, 3, 1, &mut out)?;
///
/// let (frame, rest) = Frame::parse_prefix(&out[..len])?;
/// assert_eq!((frame.id(), rest.len()), (3, 0));
/// assert_eq!(frame.view::<Quote>()?.ask(), 101);
///
/// out[40] ^= 1;
/// assert!(matches!(Frame::parse(&out[..len]).unwrap_err().kind(), ErrorKind::BadChecksum { .. }));
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Frame<'buf> {
    header: FrameView<'buf>,
    bytes: &'buf [u8],
}

impl<'buf> Frame<'buf> {
    /// Bytes in front of the body.
    pub const HEADER_LEN: usize = HEADER;

    /// Sees the frame at the start of `bytes`, and returns what follows it.
    ///
    /// Bytes that end too early are [`ErrorKind::NeedMore`] with the number of missing bytes, which follows from the
    /// length in the header alone; before that is there, with the number of those missing from the header. The length
    /// is believed: on a stream of which not everything can be trusted use a [`Scanner`], which has a maximum.
    ///
    /// ```
    /// use pinwire::{ErrorKind, Frame};
    ///
    /// let header = *b"\xf7PW\x01????\x40\0\0\0";
    /// let error = Frame::parse_prefix(&header).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::NeedMore(0x40 - 12));
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], [`ErrorKind::NotAFrame`], [`ErrorKind::FrameFormat`], [`ErrorKind::BadLength`] (a
    /// frame is not shorter than its header), [`ErrorKind::BadChecksum`].
    pub fn parse_prefix(bytes: &'buf [u8]) -> Result<(Self, &'buf [u8]), Error> {
        let len = frame_len(bytes)?;
        let Some((bytes, rest)) = bytes.split_at_checked(len) else {
            return Err(need_more(len - bytes.len()));
        };
        Ok((Self::found(bytes)?.checked()?, rest))
    }

    /// The same frame, if its checksum fits.
    fn checked(self) -> Result<Self, Error> {
        let (expected, found) = (checksum(self.bytes), self.header.crc());
        if found == expected {
            return Ok(self);
        }
        Err(Error::new(ErrorKind::BadChecksum { expected, found }).in_field(CRC_FIELD))
    }

    /// The frame that `bytes` are: as long as its header says. Its checksum is not computed.
    pub(crate) fn found(bytes: &'buf [u8]) -> Result<Self, Error> {
        let (header, _) = Header::view_prefix(bytes)?;
        Ok(Self { header, bytes })
    }

    /// Sees `bytes` as exactly one frame.
    ///
    /// # Errors
    /// Those of [`parse_prefix`](Self::parse_prefix), and [`ErrorKind::Trailing`] if bytes are left.
    pub fn parse(bytes: &'buf [u8]) -> Result<Self, Error> {
        match Self::parse_prefix(bytes)? {
            (frame, []) => Ok(frame),
            (frame, rest) => {
                Err(Error::new(ErrorKind::Trailing(rest.len())).in_packet("Frame").within(frame.bytes.len()))
            }
        }
    }

    /// Which message this is: the number that the writer gave.
    #[must_use]
    pub fn id(&self) -> u16 {
        self.header.id()
    }

    /// The newest version of the message that the writer knew.
    #[must_use]
    pub fn version(&self) -> u16 {
        self.header.version()
    }

    /// The layout fingerprint of that version.
    #[must_use]
    pub fn layout(&self) -> u64 {
        self.header.layout()
    }

    /// The number that the writer gave.
    #[must_use]
    pub fn sequence(&self) -> u64 {
        self.header.sequence()
    }

    /// The message.
    #[must_use]
    pub fn body(&self) -> &'buf [u8] {
        self.bytes.get(HEADER..).unwrap_or(&[])
    }

    /// The whole frame, to store or pass on.
    #[must_use]
    pub const fn as_bytes(&self) -> &'buf [u8] {
        self.bytes
    }
}

impl fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame")
            .field("id", &self.id())
            .field("version", &self.version())
            .field("layout", &format_args!("0x{:016x}", self.layout()))
            .field("sequence", &self.sequence())
            // Not the bytes: some of them may be of fields that nobody is to see.
            .field("body_len", &self.body().len())
            .finish()
    }
}

/// The checksum of a whole frame: of all but the checksum itself.
fn checksum(frame: &[u8]) -> u32 {
    crc::append(START_CRC, frame.get(CRC.end..).unwrap_or(&[]))
}

/// The length of the frame that begins here, as far as its first bytes can say.
#[inline]
fn frame_len(bytes: &[u8]) -> Result<usize, Error> {
    if bytes.first_chunk() != Some(&START) {
        start_of(bytes)?;
    }
    let Some(length) = bytes.get(LENGTH).and_then(|length| length.first_chunk()) else {
        return Err(need_more(HEADER - bytes.len()));
    };
    let length = u32::from_le_bytes(*length);
    match usize::try_from(length) {
        Ok(length @ HEADER..) => Ok(length),
        _ => Err(Error::new(ErrorKind::BadLength(length.into())).in_field(LENGTH_FIELD)),
    }
}

/// Whether these could be the first bytes of a frame, of which some are missing.
#[cold]
fn start_of(bytes: &[u8]) -> Result<(), Error> {
    let known = bytes.len().min(MAGIC.len());
    if bytes.get(..known) != MAGIC.get(..known) {
        return Err(Error::new(ErrorKind::NotAFrame).in_packet("Frame"));
    }
    match bytes.get(MAGIC.len()) {
        Some(&FORMAT) | None => Ok(()),
        Some(&other) => Err(Error::new(ErrorKind::FrameFormat(other)).in_field(FORMAT_FIELD)),
    }
}

fn need_more(bytes: usize) -> Error {
    Error::new(ErrorKind::NeedMore(bytes)).in_packet("Frame")
}
