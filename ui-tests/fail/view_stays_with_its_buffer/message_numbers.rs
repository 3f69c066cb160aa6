// Numbers are read out of the bytes when they are asked for.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    sizes: Vec<u32>,
}

fn main() {
    let sizes;
    {
        let bytes = Order { sizes: vec![7] }.to_vec().unwrap();
        sizes = Order::view(&bytes).unwrap().sizes();
    }
    assert_eq!(sizes.get(0), Some(7));
}
