//! Leases in flight: chaos against an oracle, every order of a few operations, and faults. Row ids stand at the tests.

#![allow(unreachable_pub, missing_docs, reason = "`pub` in the modules of a test")]

mod awaits;
mod chaos;
#[path = "../pool/child.rs"]
#[allow(dead_code, reason = "what the pool's tests use of it")]
mod child;
mod engine;
mod faults;
mod fork;
mod orders;
#[path = "../pool/support.rs"]
#[allow(dead_code, reason = "what the pool's tests use of it")]
mod support;
mod table;
mod world;
