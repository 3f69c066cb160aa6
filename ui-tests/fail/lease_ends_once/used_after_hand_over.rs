// Whoever took it from the channel writes there.
// expect: E0382
// rows: A5-3, A2-10

use pinwire::prelude::*;

fn main() {
    let pool = Pool::new().unwrap();
    let (sender, receiver) = std::sync::mpsc::channel();
    let mut lease = pool.lease(8).unwrap();
    sender.send(lease).unwrap();
    lease.clear();
    drop(receiver.recv());
}
