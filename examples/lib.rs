//! Protocols declared with pinwire, and what the `replay` example is made of.
//!
//! [`protocols`] is worth reading first: market data protocols as plain structs. [`replay`] walks
//! files of them through the generated views.

pub mod protocols;
pub mod replay;
