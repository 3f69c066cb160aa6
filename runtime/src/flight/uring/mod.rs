#![doc = include_str!("../../../docs/uring.md")]

mod arrivals;
mod block_on;
mod builder;
mod core;
mod driver;
mod file;
mod flights;
mod provided;
mod ring;
mod selects;
mod slabs;
mod turn;

pub use arrivals::{Arrivals, Provided};
pub use builder::Builder;
pub use driver::Driver;
pub use file::File;
