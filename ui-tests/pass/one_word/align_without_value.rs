// A number.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 8)]
struct Tensor {
    data: Vec<f32>,
}

pub(crate) fn main() {}
