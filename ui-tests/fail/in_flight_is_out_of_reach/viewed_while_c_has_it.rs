// C writes what the view reads.
// expect: E0505
// rows: B3-3, A3-1

use pinwire::flight::c::Port;
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let port: Port = Port::new();
    let mut lease = Pool::new().unwrap().lease(64).unwrap();
    lease.fill(|room| Order { id: 7 }.encode_into(room)).unwrap();
    let order = Order::view(&lease).unwrap();
    let (op, _room) = port.lend_mut(lease).unwrap();
    assert_eq!(order.id(), 7);
    drop(op);
}
