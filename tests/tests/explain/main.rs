//! Explanations: annotated hex dumps of good and bad bytes. (A2-13; B1-7, A3-2: where it went wrong, by path and offset)

#![allow(unreachable_pub, reason = "`pub` in the modules of a test")]

mod golden;
mod shapes;
mod svg;
mod tails;
mod tools;
