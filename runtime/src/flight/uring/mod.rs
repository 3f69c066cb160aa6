//! io_uring: the kernel works on leases.

mod block_on;
mod builder;
mod core;
mod driver;
mod file;
mod flights;
mod ring;
mod slabs;
mod turn;

pub use builder::Builder;
pub use driver::Driver;
pub use file::File;
