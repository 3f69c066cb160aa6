// The enum is aligned as much.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 8)]
struct Tensor {
    data: Vec<f64>,
}

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8, align = 8)]
enum Event {
    #[pinwire(tag = 1)]
    Trained(Tensor),
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pub(crate) fn main() {}
