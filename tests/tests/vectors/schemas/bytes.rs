//! `bytes.txt`: its schema in each version.

pub mod v1 {
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

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Point {
        pub x: i16,
        #[pinwire(be)]
        pub y: i16,
    }
    struct_json!(Point { x, y });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Bytes {
        pub a: Vec<u8>,
        pub n: u8,
        pub b: Option<Vec<u8>>,
        pub c: Vec<u32>,
        pub d: Vec<bool>,
        pub e: Vec<Point>,
        pub f: Vec<Side>,
        pub g: Vec<(u8, f32)>,
        pub h: Vec<char>,
        pub i: Option<Vec<[u16; 2]>>,
    }
    struct_json!(Bytes { a, n, b, c, d, e, f, g, h, i });
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

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Point {
        pub x: i16,
        #[pinwire(be)]
        pub y: i16,
    }
    struct_json!(Point { x, y });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Bytes {
        pub a: Vec<u8>,
        pub n: u8,
        pub b: Option<Vec<u8>>,
        pub c: Vec<u32>,
        pub d: Vec<bool>,
        pub e: Vec<Point>,
        pub f: Vec<Side>,
        pub g: Vec<(u8, f32)>,
        pub h: Vec<char>,
        pub i: Option<Vec<[u16; 2]>>,
        #[pinwire(since = 2, default = [])]
        pub j: Vec<u16>,
        #[pinwire(since = 2, default = b"\xca\xfe")]
        pub k: Vec<u8>,
    }
    struct_json!(Bytes { a, n, b, c, d, e, f, g, h, i, j, k });
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

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Point {
        pub x: i16,
        #[pinwire(be)]
        pub y: i16,
    }
    struct_json!(Point { x, y });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Bytes {
        pub a: Vec<u8>,
        pub n: u8,
        pub b: Option<Vec<u8>>,
        pub c: Vec<u32>,
        pub d: Vec<bool>,
        pub e: Vec<Point>,
        pub f: Vec<Side>,
        pub g: Vec<(u8, f32)>,
        pub h: Vec<char>,
        pub i: Option<Vec<[u16; 2]>>,
        #[pinwire(since = 2, default = [])]
        pub j: Vec<u16>,
        #[pinwire(since = 2, default = b"\xca\xfe")]
        pub k: Vec<u8>,
        #[pinwire(since = 3)]
        pub l: Option<Vec<f64>>,
    }
    struct_json!(Bytes { a, n, b, c, d, e, f, g, h, i, j, k, l });
}
