// It grows on each level.
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
#[pinwire(recursive)]
struct Node {
    id: u64,
    children: Vec<Node>,
    #[pinwire(since = 2)]
    note: Option<String>,
}

pinwire::assert_compatible!(released::Node => Node);

pub(crate) fn main() {}
