// What holds it is aligned as much.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 8)]
struct Tensor {
    data: Vec<f64>,
}

#[derive(Message)]
#[pinwire(align = 8)]
struct Model {
    layers: Vec<Tensor>,
}

pub(crate) fn main() {}
