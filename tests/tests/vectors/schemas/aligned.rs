//! `aligned.txt`: its schema in each version.

pub mod v1 {
    use crate::json::{choice_json, struct_json};
    use pw::UnknownBuf;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Moved {
        pub x: i16,
    }
    struct_json!(Moved { x });

    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub enum Event {
        #[pinwire(tag = 1)]
        Moved(Moved),
        #[pinwire(tag = 2)]
        Halted,
        #[pinwire(unknown)]
        Unknown(UnknownBuf<u8>),
    }
    choice_json!(Event { Moved } {} Halted);

    #[derive(Message)]
    #[pinwire(crate = ::pw, align = 8)]
    pub struct Mesh {
        pub event: Event,
        pub points: Vec<f64>,
    }
    struct_json!(Mesh { event, points });
}

pub mod v2 {
    use crate::json::{choice_json, struct_json};
    use pw::UnknownBuf;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Moved {
        pub x: i16,
    }
    struct_json!(Moved { x });

    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub enum Event {
        #[pinwire(tag = 1)]
        Moved(Moved),
        #[pinwire(tag = 2)]
        Halted,
        #[pinwire(unknown)]
        Unknown(UnknownBuf<u8>),
    }
    choice_json!(Event { Moved } {} Halted);

    #[derive(Message)]
    #[pinwire(crate = ::pw, align = 4)]
    pub struct Inner {
        pub data: Vec<f64>,
        pub text: String,
    }
    struct_json!(Inner { data, text });

    #[derive(Message)]
    #[pinwire(crate = ::pw, align = 2)]
    pub struct Part {
        pub codes: Vec<u32>,
    }
    struct_json!(Part { codes });

    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u8, align = 4)]
    pub enum Shape {
        #[pinwire(tag = 1)]
        Inner(Inner),
        #[pinwire(tag = 2)]
        Part(Part),
        #[pinwire(tag = 3)]
        Empty,
        #[pinwire(unknown)]
        Unknown(UnknownBuf<u8>),
    }
    choice_json!(Shape { Inner Part } {} Empty);

    #[derive(Message)]
    #[pinwire(crate = ::pw, align = 8)]
    pub struct Mesh {
        pub event: Event,
        pub points: Vec<f64>,
        #[pinwire(since = 2, default = [])]
        pub small: Vec<u16>,
        #[pinwire(since = 2, default = b"")]
        pub raw: Vec<u8>,
        #[pinwire(since = 2, default = [])]
        pub grid: Vec<Vec<f64>>,
        #[pinwire(since = 2, default = [])]
        pub rows: Vec<[f32; 3]>,
        #[pinwire(since = 2)]
        pub inner: Option<Inner>,
        #[pinwire(since = 2, default = [])]
        pub parts: Vec<Part>,
        #[pinwire(since = 2)]
        pub shape: Option<Shape>,
        #[pinwire(since = 2, default = [])]
        pub shapes: Vec<Shape>,
        #[pinwire(since = 2, default = [])]
        pub lists: Vec<Vec<Part>>,
        #[pinwire(since = 2)]
        pub pair: Option<(u8, Inner)>,
    }
    struct_json!(Mesh { event, points, small, raw, grid, rows, inner, parts, shape, shapes, lists, pair });
}
