// A power of two.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 4)]
struct Tensor {
    data: Vec<f32>,
}

pub(crate) fn main() {}
