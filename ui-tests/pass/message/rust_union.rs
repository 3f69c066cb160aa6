// The bits, and who reads them knows what they are.

use pinwire::prelude::*;

#[derive(Message, Clone, Copy)]
struct Number {
    bits: u64,
}

pub(crate) fn main() {}
