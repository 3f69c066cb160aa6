// A tuple that is refused at its second member is put back: it lies on the stack.
// expect: E0080
// place: runtime

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    at: ([u64; 64], u32),
}

fn main() {
    let mut bytes = Order { at: ([0; 64], 1) }.to_vec().unwrap();
    Order::view_mut(&mut bytes).unwrap().set_at(([1; 64], 2)).unwrap();
}
