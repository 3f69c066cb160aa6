// A packet is frozen: it has no versions.
// expect: E0277
// errors: 2
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Packet)]
    #[pinwire(le)]
    pub struct Trade {
        pub id: u64,
    }
}

#[derive(Packet)]
#[pinwire(le)]
struct Trade {
    id: u64,
}

pinwire::assert_compatible!(released::Trade => Trade);

fn main() {}
