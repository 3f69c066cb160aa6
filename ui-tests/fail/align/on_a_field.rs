// It is the message that begins at a multiple.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
struct Tensor {
    #[pinwire(align = 4)]
    data: Vec<f32>,
}

fn main() {}
