//! Straight into the memory of a pool.
