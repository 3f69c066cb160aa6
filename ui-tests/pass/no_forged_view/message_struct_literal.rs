// Each message checks for itself.
// rows: A2-10

mod wire {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub id: u64,
    }
}

use pinwire::prelude::*;

fn forge(bytes: &[u8]) -> wire::OrderView<'_> {
    wire::Order::view(bytes).unwrap()
}

pub(crate) fn main() {}
