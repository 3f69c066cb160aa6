//! In flight: leases that the kernel, C code or an async runtime works on.
#![doc = include_str!("../../docs/flight.md")]

pub mod c;
#[cfg(feature = "compio")]
mod compio;
mod desk;
mod error;
mod in_flight;
mod io_lease;
#[cfg(all(feature = "monoio", target_os = "linux"))]
mod monoio;
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
#[cfg(all(feature = "tokio-uring", target_os = "linux"))]
mod tokio_uring;
#[cfg(all(
    feature = "io-uring",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"),
    not(any(miri, loom, shuttle))
))]
pub mod uring;

#[cfg(feature = "tokio")]
pub use self::tokio::{FrameReader, FrameWriter, WriteError};
pub use error::CompletionError;
pub use in_flight::{Direction, InFlight, Incoming, Outgoing};
pub use io_lease::IoLease;
pub use op::{Completion, Failed, Op, Outcome};
pub use ops::{Buffer, Ops, Shutdown};
pub use shared::SharedBytes;
pub use table::{Table, Token};
