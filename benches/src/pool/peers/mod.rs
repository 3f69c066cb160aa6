//! The peers, each in the fewest words that its own documentation offers.

pub mod bytes;
#[cfg(feature = "commonware")]
pub mod commonware;
pub mod heap;
pub mod objects;
pub mod queue;
pub mod slab;
