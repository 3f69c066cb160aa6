//! Why a message was not sent.

use core::fmt;
use std::io;

use crate::pool::EncodeError;

/// Why a [`FrameWriter`](super::FrameWriter) did not do what it was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// The sink failed. What it did not take stays in the writer.
    Io(io::Error),
    /// The message is not in the writer: there is no slot for it, or it cannot be written.
    Encode(EncodeError),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Encode(error) => error.fmt(f),
        }
    }
}

// No `source`: `Display` is that of the inner error, which would then be printed twice.
impl core::error::Error for WriteError {}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<EncodeError> for WriteError {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}
