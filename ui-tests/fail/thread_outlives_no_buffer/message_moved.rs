// The thread may run on when the buffer is gone.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn spawn<T: Send + 'static>(_: T) {}

fn main() {
    let bytes = Order { id: 7 }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap();
    spawn(order);
}
