//! `nested.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Point {
        pub x: f32,
        pub y: f32,
    }
    struct_json!(Point { x, y });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: u32,
        pub name: String,
    }
    struct_json!(Entity { id, name });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Pair {
        pub left: Entity,
        pub right: Option<Entity>,
        pub at: Point,
    }
    struct_json!(Pair { left, right, at });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct World {
        pub pair: Pair,
        pub origin: Option<Point>,
        pub owner: Option<Entity>,
        pub end: u8,
    }
    struct_json!(World { pair, origin, owner, end });
}

pub mod v2 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Mode {
        V0 = 0,
        V1 = 1,
    }
    enum_json!(Mode);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Point {
        pub x: f32,
        pub y: f32,
    }
    struct_json!(Point { x, y });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: u32,
        pub name: String,
        #[pinwire(since = 2, default = Open::Known(Mode::V1))]
        pub mode: Open<Mode>,
        #[pinwire(since = 2, default = [])]
        pub tags: Vec<String>,
    }
    struct_json!(Entity { id, name, mode, tags });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Pair {
        pub left: Entity,
        pub right: Option<Entity>,
        pub at: Point,
    }
    struct_json!(Pair { left, right, at });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct World {
        pub pair: Pair,
        pub origin: Option<Point>,
        pub owner: Option<Entity>,
        pub end: u8,
        #[pinwire(since = 2)]
        pub spare: Option<Pair>,
    }
    struct_json!(World { pair, origin, owner, end, spare });
}

pub mod v3 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Mode {
        V0 = 0,
        V1 = 1,
    }
    enum_json!(Mode);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Point {
        pub x: f32,
        pub y: f32,
    }
    struct_json!(Point { x, y });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: u32,
        pub name: String,
        #[pinwire(since = 2, default = Open::Known(Mode::V1))]
        pub mode: Open<Mode>,
        #[pinwire(since = 2, default = [])]
        pub tags: Vec<String>,
    }
    struct_json!(Entity { id, name, mode, tags });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Pair {
        pub left: Entity,
        pub right: Option<Entity>,
        pub at: Point,
        #[pinwire(since = 3)]
        pub note: Option<String>,
    }
    struct_json!(Pair { left, right, at, note });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct World {
        pub pair: Pair,
        pub origin: Option<Point>,
        pub owner: Option<Entity>,
        pub end: u8,
        #[pinwire(since = 2)]
        pub spare: Option<Pair>,
    }
    struct_json!(World { pair, origin, owner, end, spare });
}
