// Aligned to what?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align)]
struct Tensor {
    data: Vec<f32>,
}

fn main() {}
