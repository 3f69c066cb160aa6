//! What the tests of engines share.
//!
//! Each engine has test files of its own under `tests/`, named after it.

pub mod counting;
#[cfg(pinwire_c)]
pub mod engine;
