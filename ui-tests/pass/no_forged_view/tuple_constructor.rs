// Only a check makes a view.
// rows: A2-10

use pinwire::prelude::*;

mod wire {
    use pinwire::prelude::*;

    #[derive(Packet)]
    pub struct Tick {
        pub side: u8,
    }
}

pub(crate) fn main() {
    let tick: wire::TickView<'_> = wire::Tick::view(b"B").unwrap();
    assert_eq!(tick.side(), b'B');
}
