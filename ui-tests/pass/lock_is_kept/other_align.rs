// As it was released.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 8)]
struct Tensor {
    data: Vec<f64>,
}

pinwire::lock!("tensor.lock", Tensor);

pub(crate) fn main() {}
