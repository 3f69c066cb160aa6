// A message has some.
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Trade {
        pub id: u64,
    }
}

#[derive(Message)]
struct Trade {
    id: u64,
}

pinwire::assert_compatible!(released::Trade => Trade);

pub(crate) fn main() {}
