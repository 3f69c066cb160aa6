//! `numbers.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Numbers {
        pub a: u8,
        pub b: i8,
        pub c: u16,
        pub d: i16,
        pub e: u32,
        pub f: i32,
        pub g: u64,
        pub h: i64,
        pub i: u128,
        pub j: i128,
        pub k: U24,
        pub l: I48,
        pub m: f32,
        pub n: f64,
        pub o: char,
    }
    struct_json!(Numbers { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Numbers {
        pub a: u8,
        pub b: i8,
        pub c: u16,
        pub d: i16,
        pub e: u32,
        pub f: i32,
        pub g: u64,
        pub h: i64,
        pub i: u128,
        pub j: i128,
        pub k: U24,
        pub l: I48,
        pub m: f32,
        pub n: f64,
        pub o: char,
        #[pinwire(since = 2, default = 7)]
        pub p: u16,
        #[pinwire(since = 2, default = -1.5)]
        pub q: f64,
        #[pinwire(since = 2)]
        pub r: Option<char>,
    }
    struct_json!(Numbers { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r });
}

pub mod v3 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Numbers {
        pub a: u8,
        pub b: i8,
        pub c: u16,
        pub d: i16,
        pub e: u32,
        pub f: i32,
        pub g: u64,
        pub h: i64,
        pub i: u128,
        pub j: i128,
        pub k: U24,
        pub l: I48,
        pub m: f32,
        pub n: f64,
        pub o: char,
        #[pinwire(since = 2, default = 7)]
        pub p: u16,
        #[pinwire(since = 2, default = -1.5)]
        pub q: f64,
        #[pinwire(since = 2)]
        pub r: Option<char>,
        #[pinwire(since = 3, default = -9)]
        pub s: i64,
    }
    struct_json!(Numbers { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s });
}
