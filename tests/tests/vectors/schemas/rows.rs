//! `rows.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Row {
        pub id: u16,
        pub name: String,
        pub on: bool,
    }
    struct_json!(Row { id, name, on });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Rows {
        pub rows: Vec<Row>,
        pub tail: String,
        pub maybe: Option<Vec<Row>>,
    }
    struct_json!(Rows { rows, tail, maybe });
}

pub mod v2 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Side {
        V66 = 66,
        V83 = 83,
    }
    enum_json!(Side);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Row {
        pub id: u16,
        pub name: String,
        pub on: bool,
        #[pinwire(since = 2, default = "-")]
        pub note: String,
        #[pinwire(since = 2)]
        pub side: Option<Side>,
    }
    struct_json!(Row { id, name, on, note, side });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Rows {
        pub rows: Vec<Row>,
        pub tail: String,
        pub maybe: Option<Vec<Row>>,
    }
    struct_json!(Rows { rows, tail, maybe });
}

pub mod v3 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Side {
        V66 = 66,
        V83 = 83,
    }
    enum_json!(Side);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Row {
        pub id: u16,
        pub name: String,
        pub on: bool,
        #[pinwire(since = 2, default = "-")]
        pub note: String,
        #[pinwire(since = 2)]
        pub side: Option<Side>,
        #[pinwire(since = 3, default = b"\x00")]
        pub blob: Vec<u8>,
        #[pinwire(since = 3)]
        pub extra: Option<String>,
    }
    struct_json!(Row { id, name, on, note, side, blob, extra });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Rows {
        pub rows: Vec<Row>,
        pub tail: String,
        pub maybe: Option<Vec<Row>>,
    }
    struct_json!(Rows { rows, tail, maybe });
}
