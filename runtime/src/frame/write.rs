//! Writing frames: the header in place, the body straight behind it, the checksum last.

use super::{CRC, FORMAT, Frame, HEADER, Header, MAGIC, checksum};
use crate::error::{Error, ErrorKind};
use crate::packet::Packet;

/// What a frame says about its body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Envelope {
    /// Which message: a number of the user's.
    pub id: u16,
    /// The newest version of the message that the writer knows, from 1.
    pub version: u16,
    /// The layout fingerprint of that version.
    pub layout: u64,
    /// A number of the user's; most count frames with it, so that a reader sees gaps.
    pub sequence: u64,
}

impl Frame<'_> {
    /// Writes a frame around a body that `write` puts into the slice that it is given, and returns the frame's
    /// length. For bodies that are there as bytes, or come from elsewhere than a value. Does not allocate or copy.
    ///
    /// ```
    /// use pinwire::{Envelope, Frame};
    ///
    /// let mut out = [0; 64];
    /// let envelope = Envelope { id: 1, version: 1, layout: 0, sequence: 9 };
    /// let len = Frame::encode_with(envelope, &mut out, |body| {
    ///     body[..4].copy_from_slice(b"ping");
    ///     Ok(4)
    /// })?;
    /// assert_eq!(Frame::parse(&out[..len])?.body(), b"ping");
    /// # Ok::<(), pinwire::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::BufferTooSmall`] with the size of the whole frame; [`ErrorKind::TooLong`] for a frame of 4 GiB or
    /// more; errors of `write`. What `out` then holds is not specified.
    pub fn encode_with(
        envelope: Envelope,
        out: &mut [u8],
        write: impl FnOnce(&mut [u8]) -> Result<usize, Error>,
    ) -> Result<usize, Error> {
        let available = out.len();
        let Some(body) = out.get_mut(HEADER..) else {
            return Err(Error::new(ErrorKind::BufferTooSmall(HEADER)).in_packet("Frame"));
        };
        let body_len = write(body).map_err(in_frame)?;
        let len = HEADER.saturating_add(body_len);
        let Some(frame) = out.get_mut(..len) else {
            // More than it was given: nothing that a correct writer says.
            return Err(Error::new(ErrorKind::BufferTooSmall(len)).in_packet("Frame").within(available));
        };
        seal(envelope, frame)?;
        Ok(len)
    }
}

fn seal(envelope: Envelope, frame: &mut [u8]) -> Result<(), Error> {
    let Ok(length) = u32::try_from(frame.len()) else {
        return Err(Error::new(ErrorKind::TooLong(frame.len())).in_packet("Frame"));
    };
    let Envelope { id, version, layout, sequence } = envelope;
    Header { magic: MAGIC, format: FORMAT, crc: 0, length, id, version, layout, sequence }.encode_into(frame)?;
    let crc = checksum(frame);
    if let Some(place) = frame.get_mut(CRC) {
        place.copy_from_slice(&crc.to_le_bytes());
    }
    Ok(())
}

/// An error of the body, seen from the frame.
fn in_frame(error: Error) -> Error {
    match error.kind() {
        ErrorKind::BufferTooSmall(needed) => {
            Error::new(ErrorKind::BufferTooSmall(HEADER.saturating_add(needed))).in_packet("Frame")
        }
        _ => error.within(HEADER),
    }
}
