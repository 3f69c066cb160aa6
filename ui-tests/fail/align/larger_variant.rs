// The message would lie where it is not aligned.
// expect: E0080

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(align = 8)]
struct Tensor {
    data: Vec<f64>,
}

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Trained(Tensor),
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
