// The thread gets the buffer with the proof.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn receive(pool: &Pool) -> Lease {
    let mut lease = pool.lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    lease.freeze()
}

fn spawn<T: Send + 'static>(_: T) {}

pub(crate) fn main() {
    let tick = Validated::<Tick>::new(receive(&Pool::new().unwrap())).unwrap();
    spawn(move || tick.view().side());
}
