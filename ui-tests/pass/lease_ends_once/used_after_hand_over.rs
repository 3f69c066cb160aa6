// Whoever took it from the channel has it, and writes.
// rows: A5-3, A2-10

use pinwire::prelude::*;

pub(crate) fn main() {
    let pool = Pool::new().unwrap();
    let (sender, receiver) = std::sync::mpsc::channel();
    let lease = pool.lease(8).unwrap();
    sender.send(lease).unwrap();
    let mut lease: LeaseMut = receiver.recv().unwrap();
    lease.clear();
}
