//! Where the pool's `unsafe` is. What is behind it is argued in SAFETY.md, step by step; each block has its own reason.
//!
//! In the order of a slot's life: [`memory`] has the bytes, [`slot`] what is known of each, [`class`] cuts the one and
//! makes the other, [`depot`] and [`cache`] keep what is idle, [`hold`] is who has a slot, and [`inner`] ends it all.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

pub(crate) mod adopt;
pub(crate) mod beacon;
#[cfg(feature = "bytes")]
mod bytes;
mod cache;
pub(crate) mod class;
pub(crate) mod clock;
mod depot;
pub(crate) mod facts;
pub(crate) mod foreign;
pub(crate) mod hold;
pub(crate) mod inner;
pub(crate) mod inner_ref;
pub(crate) mod line;
pub(crate) mod memory;
#[cfg(all(test, any(loom, shuttle)))]
mod models;
#[cfg(all(
    feature = "io-uring",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"),
    not(any(miri, loom, shuttle))
))]
pub(crate) mod registrant;
pub(crate) mod slot;

/// Numbers of slots: the class in front, the slot's number in it behind.
pub(crate) const CLASS_SHIFT: u32 = 28;
/// Classes of a pool, and slots of a class, that numbers have room for. (Magazines have room for fewer slots.)
pub(crate) const MOST_CLASSES: usize = 1 << (32 - CLASS_SHIFT);
pub(crate) const MOST_SLOTS: usize = 1 << 24;
