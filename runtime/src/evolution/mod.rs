//! The rules of evolution, checked when the user's crate is compiled.
//!
//! A message grows at its end and nowhere else. Two checks hold that: between two types that are both there
//! ([`compat`], `assert_compatible!`), and against a file of what was released ([`lock`], `lock!`). Both are `const`
//! functions over schemas, so a breach is a compile error, and the same functions run in tests.

pub(crate) mod around;
pub(crate) mod compat;
pub(crate) mod evolving;
mod kinds;
pub(crate) mod lock;
mod lock_file;
pub(crate) mod render;
mod words;

#[cfg(test)]
pub(crate) mod tests;
