// The part would lie where it is not aligned.
// expect: E0080

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 8)]
struct Tensor {
    data: Vec<f64>,
}

#[derive(Message)]
#[pinwire(align = 4)]
struct Model {
    layers: Vec<Tensor>,
}

fn main() {}
