// A new list is aligned like the others.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    #[pinwire(align = 8)]
    pub struct Tensor {
        pub data: Vec<f64>,
    }
}

#[derive(Message)]
#[pinwire(align = 8)]
struct Tensor {
    data: Vec<f64>,
    #[pinwire(since = 2, default = [])]
    scale: Vec<f64>,
}

pinwire::assert_compatible!(released::Tensor => Tensor);

pub(crate) fn main() {}
