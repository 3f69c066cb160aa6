//! In flight: leases that the kernel, C code or an async runtime works on.
#![doc = include_str!("../../docs/flight.md")]

mod error;
mod in_flight;
mod op;
mod ops;
mod shared;
#[cfg(all(test, not(any(loom, shuttle))))]
#[allow(unsafe_code, reason = "these tests are an engine, and make wakers by hand")]
mod strangers;
mod table;
#[cfg(all(test, not(any(loom, shuttle))))]
#[allow(unsafe_code, reason = "these tests are an engine")]
mod tests;
#[cfg(feature = "tokio")]
mod tokio;

#[cfg(feature = "tokio")]
pub use self::tokio::{FrameReader, FrameWriter, WriteError};
pub use error::CompletionError;
pub use in_flight::{Direction, InFlight, Incoming, Outgoing};
pub use op::{Completion, Failed, Op, Outcome};
pub use ops::{Buffer, Ops, Shutdown};
pub use shared::SharedBytes;
pub use table::{Table, Token};
