// They were looked at before.
// rows: A2-8

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 4)]
struct Tensor {
    data: Vec<f32>,
}

pub(crate) fn main() {
    let mut bytes = Tensor { data: vec![1.0] }.to_vec().unwrap();
    let data = Tensor::view(&bytes).unwrap().data().as_native();
    assert_ne!(data, Some(&[2.0][..]));
    bytes.clear();
}
