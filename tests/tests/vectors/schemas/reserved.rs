//! `reserved.txt`: its schema in each version.

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
        pub y: i16,
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
    pub struct Reserved {
        pub a: u8,
        pub num: u32,
        pub flag: bool,
        pub opt: Option<u16>,
        pub ob: Option<bool>,
        pub side: Open<Side>,
        pub at: Point,
        pub arr: [u8; 3],
        pub pair: (u8, bool),
        pub txt: String,
        pub ot: Option<String>,
        pub raw: Vec<u8>,
        pub nums: Vec<u32>,
        pub strs: Vec<String>,
        pub rows: Vec<Entity>,
        pub who: Option<Entity>,
        pub z: String,
    }
    struct_json!(Reserved { a, num, flag, opt, ob, side, at, arr, pair, txt, ot, raw, nums, strs, rows, who, z });
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
        pub y: i16,
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
    pub struct Reserved {
        pub a: u8,
        #[pinwire(reserved = u32)]
        pub num: (),
        #[pinwire(reserved = bool)]
        pub flag: (),
        #[pinwire(reserved = Option<u16>)]
        pub opt: (),
        #[pinwire(reserved = Option<bool>)]
        pub ob: (),
        #[pinwire(reserved = Open<Side>)]
        pub side: (),
        #[pinwire(reserved = Point)]
        pub at: (),
        #[pinwire(reserved = [u8; 3])]
        pub arr: (),
        #[pinwire(reserved = (u8, bool))]
        pub pair: (),
        #[pinwire(reserved = String)]
        pub txt: (),
        #[pinwire(reserved = Option<String>)]
        pub ot: (),
        #[pinwire(reserved = Vec<u8>)]
        pub raw: (),
        #[pinwire(reserved = Vec<u32>)]
        pub nums: (),
        #[pinwire(reserved = Vec<String>)]
        pub strs: (),
        #[pinwire(reserved = Vec<Entity>)]
        pub rows: (),
        #[pinwire(reserved = Option<Entity>)]
        pub who: (),
        pub z: String,
        #[pinwire(since = 2)]
        pub more: Option<u8>,
    }
    struct_json!(Reserved { a, num, flag, opt, ob, side, at, arr, pair, txt, ot, raw, nums, strs, rows, who, z, more });
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
        pub y: i16,
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
    pub struct Reserved {
        pub a: u8,
        #[pinwire(reserved = u32)]
        pub num: (),
        #[pinwire(reserved = bool)]
        pub flag: (),
        #[pinwire(reserved = Option<u16>)]
        pub opt: (),
        #[pinwire(reserved = Option<bool>)]
        pub ob: (),
        #[pinwire(reserved = Open<Side>)]
        pub side: (),
        #[pinwire(reserved = Point)]
        pub at: (),
        #[pinwire(reserved = [u8; 3])]
        pub arr: (),
        #[pinwire(reserved = (u8, bool))]
        pub pair: (),
        #[pinwire(reserved = String)]
        pub txt: (),
        #[pinwire(reserved = Option<String>)]
        pub ot: (),
        #[pinwire(reserved = Vec<u8>)]
        pub raw: (),
        #[pinwire(reserved = Vec<u32>)]
        pub nums: (),
        #[pinwire(reserved = Vec<String>)]
        pub strs: (),
        #[pinwire(reserved = Vec<Entity>)]
        pub rows: (),
        #[pinwire(reserved = Option<Entity>)]
        pub who: (),
        pub z: String,
        #[pinwire(since = 2, reserved = Option<u8>)]
        pub more: (),
        #[pinwire(since = 3, default = true)]
        pub last: bool,
    }
    struct_json!(Reserved {
        a,
        num,
        flag,
        opt,
        ob,
        side,
        at,
        arr,
        pair,
        txt,
        ot,
        raw,
        nums,
        strs,
        rows,
        who,
        z,
        more,
        last
    });
}
