//! Existing protocols, byte for byte as published: one short file each.
//!
//! A protocol here is nothing but plain structs and enums; all reading and writing is what
//! `#[derive(Packet)]` makes of them. Fields are named as in the specification, in `snake_case`.
#![allow(missing_docs, reason = "the fields are documented by the specification they are named after")]

pub mod dbn;
pub mod elf;
pub mod ice_impact;
pub mod itch50;
pub mod net;
pub mod nyse_xdp;
pub mod tzif;
pub mod wav;
