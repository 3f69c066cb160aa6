//! Declared structs, each beside its layout in the oracle's own terms.

pub mod bits;
pub mod fixed;
pub mod numbers;
pub mod tails;
pub mod unions;
