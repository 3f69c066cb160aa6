//! Why there is no next message.

use core::fmt;
use std::io;

use crate::error::Error;
use crate::pool::PoolError;

/// Why a [`Reader`](super::Reader) has no next message.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadError {
    /// The source failed.
    Io(io::Error),
    /// There is no slot for the frame.
    Pool(PoolError),
    /// The frame holds something else, or its message is not valid.
    Message(Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Pool(error) => error.fmt(f),
            Self::Message(error) => error.fmt(f),
        }
    }
}

// No `source`: `Display` is that of the inner error, which would then be printed twice.
impl core::error::Error for ReadError {}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<PoolError> for ReadError {
    fn from(error: PoolError) -> Self {
        Self::Pool(error)
    }
}

impl From<Error> for ReadError {
    fn from(error: Error) -> Self {
        Self::Message(error)
    }
}
