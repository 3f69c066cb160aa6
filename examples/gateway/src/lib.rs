//! An order gateway: orders arrive over TCP and UDP, are checked where they were received, pass a risk check in a safety
//! domain of its own, and go to NATS JetStream. From the socket to the stream an order stays in the slot that it was
//! received in.
//!
//! This is the example's library: the command and the scoreboard use it. See `README.md` beside it.
#![forbid(unsafe_code)]

pub mod clock;
mod consumer;
pub mod gateway;
mod ingest;
pub mod live;
pub mod memory;
pub mod monitor;
pub mod order;
mod plot;
mod producer;
mod publish;
pub mod report;
pub mod risk;
pub mod server;
pub mod tally;
pub mod throughput;

pub use consumer::window::Seen;

/// Whatever keeps a gateway from running.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// Runs its argument, and returns how many allocations the thread made meanwhile. The allocator is the program's.
pub type Measure = fn(&mut dyn FnMut()) -> u64;

/// For programs that do not count.
pub fn unmeasured(work: &mut dyn FnMut()) -> u64 {
    work();
    0
}
