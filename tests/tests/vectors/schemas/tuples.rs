//! `tuples.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: u32,
        pub name: String,
    }
    struct_json!(Entity { id, name });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Tuples {
        pub a: (u8, Vec<u8>),
        pub b: Option<([u32; 2], Entity)>,
        pub c: Vec<(u16, String, bool)>,
        pub d: Vec<(u16, bool)>,
        pub e: (bool, (u8, String), Vec<Vec<u8>>),
        pub f: (bool, bool, String),
    }
    struct_json!(Tuples { a, b, c, d, e, f });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: u32,
        pub name: String,
        #[pinwire(since = 2, default = 20)]
        pub hp: u16,
    }
    struct_json!(Entity { id, name, hp });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Tuples {
        pub a: (u8, Vec<u8>),
        pub b: Option<([u32; 2], Entity)>,
        pub c: Vec<(u16, String, bool)>,
        pub d: Vec<(u16, bool)>,
        pub e: (bool, (u8, String), Vec<Vec<u8>>),
        pub f: (bool, bool, String),
    }
    struct_json!(Tuples { a, b, c, d, e, f });
}
