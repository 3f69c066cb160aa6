//! Old readers and new writers, new readers and old writers, for every kind of field: appended in versions 2 and 3,
//! at the root, in a nested message, in rows, in lists of lists; removed fields both ways. (B4-4; W24-W26, W36-W42)

#![allow(missing_docs, unreachable_pub, reason = "the messages of a test")]

mod compare;
mod controls;
mod flags;
mod kinds;
mod removed;
mod setters;
mod slots;
mod types;
mod unions;
