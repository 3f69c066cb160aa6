// Readers of the old one refuse what is nested deeper.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

mod released {
    use pinwire::prelude::*;

    #[derive(Message)]
    #[pinwire(recursive)]
    pub struct Node {
        pub id: u64,
        pub children: Vec<Node>,
    }
}

#[derive(Message)]
#[pinwire(recursive = 128)]
struct Node {
    id: u64,
    children: Vec<Node>,
}

pinwire::assert_compatible!(released::Node => Node);

fn main() {}
