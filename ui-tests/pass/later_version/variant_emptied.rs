// The fields are reserved.
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
    Filled {
        #[pinwire(reserved = u64)]
        id: (),
    },
    #[pinwire(tag = 2)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message)]
struct Order {
    event: Event,
}

pinwire::assert_compatible!(released::Order => Order);

pub(crate) fn main() {}
