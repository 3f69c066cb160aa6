// A message that owns its slot may be kept for ever.
// rows: A2-12

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

static LAST: std::sync::OnceLock<Validated<Tick>> = std::sync::OnceLock::new();

pub(crate) fn main() {
    let tick = LAST.get_or_init(|| Validated::new(receive(&Pool::new().unwrap())).unwrap());
    let view: TickView<'static> = tick.view();
    assert_eq!(view.side(), b'B');
}
