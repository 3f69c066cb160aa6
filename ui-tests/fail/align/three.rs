// A multiple of three is no address that a machine likes.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 3)]
struct Tensor {
    data: Vec<f32>,
}

fn main() {}
