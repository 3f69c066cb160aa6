//! `text.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Text {
        pub a: String,
        pub n: u8,
        pub b: Option<String>,
        pub c: String,
    }
    struct_json!(Text { a, n, b, c });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Text {
        pub a: String,
        pub n: u8,
        pub b: Option<String>,
        pub c: String,
        #[pinwire(since = 2, default = "none")]
        pub d: String,
    }
    struct_json!(Text { a, n, b, c, d });
}

pub mod v3 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Text {
        pub a: String,
        pub n: u8,
        pub b: Option<String>,
        pub c: String,
        #[pinwire(since = 2, default = "none")]
        pub d: String,
        #[pinwire(since = 3)]
        pub e: Option<String>,
        #[pinwire(since = 3, default = true)]
        pub f: bool,
    }
    struct_json!(Text { a, n, b, c, d, e, f });
}
