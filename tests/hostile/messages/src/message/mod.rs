//! Messages of the library's own format, for the attacks on them.

pub mod build;
pub mod probe;
pub mod random;
pub mod schemas;
pub mod subject;
