// The nested message needs the bytes, though not the outer view.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    leg: Leg,
}

fn leg(bytes: &[u8]) -> LegView<'_> {
    let order = Order::view(bytes).unwrap();
    order.leg()
}

fn main() {
    let child;
    {
        let bytes = Order { leg: Leg { ratio: 3 } }.to_vec().unwrap();
        child = leg(&bytes);
    }
    assert_eq!(child.ratio(), 3);
}
