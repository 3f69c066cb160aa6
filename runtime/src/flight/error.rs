//! Completions that are none.

use core::fmt;

use super::Token;

/// A completion that does not fit to anything in flight. Nothing was completed by it, and no memory changed hands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum CompletionError {
    /// The operation was completed already.
    Double(Token),
    /// The operation is over, and a later one has its place.
    Stale(Token),
    /// No operation of this table ever had the token.
    Foreign(Token),
    /// The engine says that it wrote more bytes than it was given room for. None of them is taken for the message.
    Overrun {
        /// Bytes that it says it wrote.
        written: usize,
        /// Bytes that there was room for.
        room: usize,
    },
}

impl fmt::Display for CompletionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Double(token) => write!(f, "{token:?} was completed before: complete each operation once"),
            Self::Stale(token) => {
                write!(f, "{token:?} is of an operation that is over: drop late completions of the engine")
            }
            Self::Foreign(token) => {
                write!(f, "{token:?} is none of this table: complete an operation where it was submitted")
            }
            Self::Overrun { written, room } => write!(
                f,
                "the engine wrote {written} bytes where it had room for {room}: give it the length of the buffer"
            ),
        }
    }
}

impl core::error::Error for CompletionError {}
