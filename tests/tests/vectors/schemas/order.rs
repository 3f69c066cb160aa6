//! `order.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Leg {
        pub ratio: i16,
        pub name: String,
    }
    struct_json!(Leg { ratio, name });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Order {
        pub id: u32,
        pub active: bool,
        pub stop: Option<i32>,
        pub symbol: String,
        pub legs: Vec<Leg>,
    }
    struct_json!(Order { id, active, stop, symbol, legs });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Leg {
        pub ratio: i16,
        pub name: String,
    }
    struct_json!(Leg { ratio, name });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Order {
        pub id: u32,
        pub active: bool,
        pub stop: Option<i32>,
        pub symbol: String,
        pub legs: Vec<Leg>,
        #[pinwire(since = 2)]
        pub venue: Option<String>,
    }
    struct_json!(Order { id, active, stop, symbol, legs, venue });
}
