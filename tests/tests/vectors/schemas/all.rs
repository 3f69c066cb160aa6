//! `all.txt`: its schema in each version.

pub mod v1 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Game {
        V0 = 0,
        V1 = 1,
        V2 = 2,
        V3 = 3,
    }
    enum_json!(Game);

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u32)]
    pub enum Kind {
        V7 = 7,
        V9 = 9,
    }
    enum_json!(Kind);

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Vec3 {
        pub x: f64,
        pub y: f64,
        pub z: f64,
    }
    struct_json!(Vec3 { x, y, z });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Item {
        pub count: i8,
        pub slot: u8,
        pub id: String,
    }
    struct_json!(Item { count, slot, id });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: String,
        pub pos: Vec3,
        pub motion: (f64, f64, f64),
        pub turn: (f32, f32),
        pub fall: f32,
        pub fire: u16,
        pub air: u16,
        pub ground: bool,
        pub silent: bool,
        pub uuid: [u32; 4],
        pub title: Option<String>,
    }
    struct_json!(Entity { id, pos, motion, turn, fall, fire, air, ground, silent, uuid, title });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Player {
        pub game: Game,
        pub kind: Open<Kind>,
        pub score: i64,
        pub world: String,
        pub held: u32,
        pub items: Vec<Item>,
        pub chest: Vec<Item>,
        pub spawn: Option<(i64, i64)>,
        pub flies: Option<bool>,
        pub horse: Option<([u32; 4], Entity)>,
        pub left: Option<Entity>,
        pub right: Option<Entity>,
        pub recipes: Vec<String>,
        pub seen: Vec<Vec<u16>>,
        pub sides: Vec<bool>,
        pub path: Vec<(i8, i8)>,
        pub pets: Vec<(String, Entity)>,
    }
    struct_json!(Player {
        game,
        kind,
        score,
        world,
        held,
        items,
        chest,
        spawn,
        flies,
        horse,
        left,
        right,
        recipes,
        seen,
        sides,
        path,
        pets
    });
}

pub mod v2 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Game {
        V0 = 0,
        V1 = 1,
        V2 = 2,
        V3 = 3,
    }
    enum_json!(Game);

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u32)]
    pub enum Kind {
        V7 = 7,
        V9 = 9,
    }
    enum_json!(Kind);

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Vec3 {
        pub x: f64,
        pub y: f64,
        pub z: f64,
    }
    struct_json!(Vec3 { x, y, z });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Item {
        pub count: i8,
        pub slot: u8,
        pub id: String,
    }
    struct_json!(Item { count, slot, id });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: String,
        pub pos: Vec3,
        pub motion: (f64, f64, f64),
        pub turn: (f32, f32),
        pub fall: f32,
        pub fire: u16,
        pub air: u16,
        pub ground: bool,
        pub silent: bool,
        pub uuid: [u32; 4],
        pub title: Option<String>,
        #[pinwire(since = 2, default = false)]
        pub glows: bool,
    }
    struct_json!(Entity { id, pos, motion, turn, fall, fire, air, ground, silent, uuid, title, glows });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Player {
        pub game: Game,
        pub kind: Open<Kind>,
        pub score: i64,
        pub world: String,
        pub held: u32,
        pub items: Vec<Item>,
        pub chest: Vec<Item>,
        pub spawn: Option<(i64, i64)>,
        pub flies: Option<bool>,
        pub horse: Option<([u32; 4], Entity)>,
        pub left: Option<Entity>,
        pub right: Option<Entity>,
        pub recipes: Vec<String>,
        pub seen: Vec<Vec<u16>>,
        pub sides: Vec<bool>,
        pub path: Vec<(i8, i8)>,
        pub pets: Vec<(String, Entity)>,
        #[pinwire(since = 2, default = "gg")]
        pub motto: String,
        #[pinwire(since = 2)]
        pub nether: Option<Vec3>,
        #[pinwire(since = 2, default = [])]
        pub friends: Vec<Entity>,
    }
    struct_json!(Player {
        game,
        kind,
        score,
        world,
        held,
        items,
        chest,
        spawn,
        flies,
        horse,
        left,
        right,
        recipes,
        seen,
        sides,
        path,
        pets,
        motto,
        nether,
        friends
    });
}

pub mod v3 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Game {
        V0 = 0,
        V1 = 1,
        V2 = 2,
        V3 = 3,
    }
    enum_json!(Game);

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u32)]
    pub enum Kind {
        V7 = 7,
        V9 = 9,
    }
    enum_json!(Kind);

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Vec3 {
        pub x: f64,
        pub y: f64,
        pub z: f64,
    }
    struct_json!(Vec3 { x, y, z });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Item {
        pub count: i8,
        pub slot: u8,
        pub id: String,
    }
    struct_json!(Item { count, slot, id });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Entity {
        pub id: String,
        pub pos: Vec3,
        pub motion: (f64, f64, f64),
        pub turn: (f32, f32),
        pub fall: f32,
        pub fire: u16,
        pub air: u16,
        pub ground: bool,
        pub silent: bool,
        pub uuid: [u32; 4],
        pub title: Option<String>,
        #[pinwire(since = 2, default = false)]
        pub glows: bool,
    }
    struct_json!(Entity { id, pos, motion, turn, fall, fire, air, ground, silent, uuid, title, glows });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Player {
        pub game: Game,
        pub kind: Open<Kind>,
        pub score: i64,
        pub world: String,
        pub held: u32,
        pub items: Vec<Item>,
        pub chest: Vec<Item>,
        pub spawn: Option<(i64, i64)>,
        pub flies: Option<bool>,
        pub horse: Option<([u32; 4], Entity)>,
        pub left: Option<Entity>,
        pub right: Option<Entity>,
        pub recipes: Vec<String>,
        pub seen: Vec<Vec<u16>>,
        pub sides: Vec<bool>,
        pub path: Vec<(i8, i8)>,
        pub pets: Vec<(String, Entity)>,
        #[pinwire(since = 2, default = "gg")]
        pub motto: String,
        #[pinwire(since = 2)]
        pub nether: Option<Vec3>,
        #[pinwire(since = 2, default = [])]
        pub friends: Vec<Entity>,
        #[pinwire(since = 3, default = [])]
        pub logs: Vec<Vec<u8>>,
        #[pinwire(since = 3, default = 1.75)]
        pub height: f32,
    }
    struct_json!(Player {
        game,
        kind,
        score,
        world,
        held,
        items,
        chest,
        spawn,
        flies,
        horse,
        left,
        right,
        recipes,
        seen,
        sides,
        path,
        pets,
        motto,
        nether,
        friends,
        logs,
        height
    });
}
