//! `recursive.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw, recursive = 4)]
    pub struct Node {
        pub id: u8,
        pub kids: Vec<Node>,
        pub next: Option<Box<Node>>,
        pub label: String,
    }
    struct_json!(Node { id, kids, next, label });
}

pub mod v2 {
    use crate::json::{choice_json, struct_json};
    use pw::UnknownBuf;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Leaf {
        pub n: u8,
    }
    struct_json!(Leaf { n });

    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub enum Tree {
        #[pinwire(tag = 1)]
        Branch(Node),
        #[pinwire(tag = 2)]
        Leaf(Leaf),
        #[pinwire(tag = 3)]
        Bud,
        #[pinwire(unknown)]
        Unknown(UnknownBuf<u8>),
    }
    choice_json!(Tree { Branch Leaf } {} Bud);

    #[derive(Message)]
    #[pinwire(crate = ::pw, recursive = 4)]
    pub struct Node {
        pub id: u8,
        pub kids: Vec<Node>,
        pub next: Option<Box<Node>>,
        pub label: String,
        #[pinwire(since = 2, default = [])]
        pub late: Vec<Node>,
        #[pinwire(recursive, since = 2, default = [])]
        pub trees: Vec<Tree>,
    }
    struct_json!(Node { id, kids, next, label, late, trees });
}
