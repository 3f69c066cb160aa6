//! What a message can do for its user, from bytes to views and back. (A2-5, A3-2, A4-1, A5-11, B4-3, B4-5, B5-4)

#![allow(missing_docs, unreachable_pub, reason = "the messages of a test")]

mod encode;
mod equality;
mod errors;
mod faults;
mod generic;
mod lists;
mod parts;
mod random;
mod sensitive;
mod setters;
mod shapes;
mod unions;
mod views;
