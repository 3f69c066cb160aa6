//! What the tests over hostile bytes and real captures share.

pub mod data;
pub mod guard;
pub mod tails;
pub mod touch;
pub mod walk;
