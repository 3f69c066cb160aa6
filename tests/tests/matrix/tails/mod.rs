//! Packets with several tails: every extent at its limits, writers, versions, and a reader by hand.
//! (A3-4, B2-7, B2-4, B5-7, X-17, A2-2, A3-2)

mod agree;
mod limits;
mod reading;
mod tools;
mod versions;
mod writers;

#[path = "../../../hostile/src/tails/mod.rs"]
mod subjects;
