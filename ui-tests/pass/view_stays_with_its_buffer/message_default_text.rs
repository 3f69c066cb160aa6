// The buffer lives as long as the text.
// rows: A1-2, A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = "none")]
    note: String,
}

pub(crate) fn main() {
    let bytes = Order { id: 7, note: "none".to_owned() }.to_vec().unwrap();
    let note: &str = Order::view(&bytes).unwrap().note();
    assert_eq!(note, "none");
}
