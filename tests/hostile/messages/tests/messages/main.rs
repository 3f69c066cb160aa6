//! Hostile bytes in messages of the library's own format: a typed error or a valid view, never a panic, never a byte
//! of another field or behind the end.
//!
//! Rows B2-3, B2-4, X-4, A3-4, B2-7, X-17, A4-1; bug classes 1 to 5, 7, 8 and 11 of the proof plan. All bytes end at a page
//! that cannot be read; whatever a view lends must lie in the message, in no more than one field.

mod aligned;
mod attacks;
mod bench;
mod controls;
mod edits;
mod explain;
mod maps;
mod model;
mod recursion;
mod small;
mod unions;
