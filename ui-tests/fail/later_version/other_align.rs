// The numbers would begin elsewhere.
// expect: E0080
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
#[pinwire(align = 4)]
struct Tensor {
    data: Vec<f64>,
}

pinwire::assert_compatible!(released::Tensor => Tensor);

fn main() {}
