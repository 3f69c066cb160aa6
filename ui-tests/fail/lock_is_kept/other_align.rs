// What was released is aligned more.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 4)]
struct Tensor {
    data: Vec<f64>,
}

pinwire::lock!("tensor.lock", Tensor);

fn main() {}
