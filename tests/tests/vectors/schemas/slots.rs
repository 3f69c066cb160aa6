//! `slots.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Item {
        pub n: u32,
    }
    struct_json!(Item { n });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Items {
        pub items: Vec<Item>,
        pub one: Item,
    }
    struct_json!(Items { items, one });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Item {
        pub n: u32,
        #[pinwire(since = 2, default = "d")]
        pub s: String,
    }
    struct_json!(Item { n, s });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Items {
        pub items: Vec<Item>,
        pub one: Item,
        #[pinwire(since = 2, default = "")]
        pub t: String,
    }
    struct_json!(Items { items, one, t });
}

pub mod v3 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Item {
        pub n: u32,
        #[pinwire(since = 2, default = "d")]
        pub s: String,
        #[pinwire(since = 3, default = b"")]
        pub l: Vec<u8>,
    }
    struct_json!(Item { n, s, l });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Items {
        pub items: Vec<Item>,
        pub one: Item,
        #[pinwire(since = 2, default = "")]
        pub t: String,
        #[pinwire(since = 3, default = [])]
        pub m: Vec<u16>,
    }
    struct_json!(Items { items, one, t, m });
}
