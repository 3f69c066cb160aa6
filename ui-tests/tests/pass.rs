//! The legal twins, as one crate: each runs its `main`.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    elided_lifetimes_in_paths,
    reason = "the cases are as short as they can be"
)]

include!(concat!(env!("OUT_DIR"), "/pass.rs"));
