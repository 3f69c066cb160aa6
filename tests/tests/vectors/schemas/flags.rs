//! `flags.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Flags {
        pub a: bool,
        pub b: Option<u8>,
        pub c: bool,
        pub d: Option<bool>,
        pub e: bool,
        pub f: bool,
        pub g: Option<bool>,
        pub h: Option<u16>,
        pub i: bool,
    }
    struct_json!(Flags { a, b, c, d, e, f, g, h, i });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Flags {
        pub a: bool,
        pub b: Option<u8>,
        pub c: bool,
        pub d: Option<bool>,
        pub e: bool,
        pub f: bool,
        pub g: Option<bool>,
        pub h: Option<u16>,
        pub i: bool,
        #[pinwire(since = 2, default = true)]
        pub j: bool,
        #[pinwire(since = 2)]
        pub k: Option<f64>,
    }
    struct_json!(Flags { a, b, c, d, e, f, g, h, i, j, k });
}

pub mod v3 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Flags {
        pub a: bool,
        pub b: Option<u8>,
        pub c: bool,
        pub d: Option<bool>,
        pub e: bool,
        pub f: bool,
        pub g: Option<bool>,
        pub h: Option<u16>,
        pub i: bool,
        #[pinwire(since = 2, default = true)]
        pub j: bool,
        #[pinwire(since = 2)]
        pub k: Option<f64>,
        #[pinwire(since = 3)]
        pub l: Option<bool>,
        #[pinwire(since = 3, default = false)]
        pub m: bool,
    }
    struct_json!(Flags { a, b, c, d, e, f, g, h, i, j, k, l, m });
}
