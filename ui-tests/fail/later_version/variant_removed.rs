// Old writers still send it, and who stored it wants to read it.
// expect: E0080
// rows: A4-1

use pinwire::UnknownBuf;
use pinwire::prelude::*;

mod released {
    use pinwire::UnknownBuf;
    use pinwire::prelude::*;

    #[derive(Message)]
    #[pinwire(tag = u8)]
    pub enum Event {
        #[pinwire(tag = 1)]
        Filled { id: u64 },
        #[pinwire(tag = 2)]
        Halted,
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }

    #[derive(Message)]
    pub struct Order {
        pub event: Event,
    }
}

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Filled { id: u64 },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message)]
struct Order {
    event: Event,
}

pinwire::assert_compatible!(released::Order => Order);

fn main() {}
