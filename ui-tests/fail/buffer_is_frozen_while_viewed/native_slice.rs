// The numbers are seen where they lie.
// expect: E0502
// rows: A2-8

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 4)]
struct Tensor {
    data: Vec<f32>,
}

fn main() {
    let mut bytes = Tensor { data: vec![1.0] }.to_vec().unwrap();
    let data = Tensor::view(&bytes).unwrap().data().as_native();
    bytes.clear();
    assert_ne!(data, Some(&[2.0][..]));
}
