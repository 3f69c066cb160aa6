// The default lives for ever, but the message may have a text of its own.
// expect: E0597
// rows: A1-2, A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = "none")]
    note: String,
}

fn main() {
    let bytes = Order { id: 7, note: "none".to_owned() }.to_vec().unwrap();
    let note: &'static str = Order::view(&bytes).unwrap().note();
    assert_eq!(note, "none");
}
