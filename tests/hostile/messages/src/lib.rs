//! What the tests over hostile messages share.

// By these names the fuzz targets, which compile `message` too, have them in their own crate.
pub use pinwire_hostile::{guard, touch};

pub mod message;
