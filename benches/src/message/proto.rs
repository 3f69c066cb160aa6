//! Protocol Buffers' own types for prost, written by hand as `prost-build` would from a schema: small numbers are
//! `uint32` and `int32`, tuples and arrays are messages, what cannot be absent is `required`.

use prost::Message;

use super::data;

/// A type with a twin in Protocol Buffers.
pub trait Proto {
    type Proto: Message + Default + PartialEq;
}

/// `messages! { Name { "kind of field, as prost has it" name: Type, } }`: tags in order of declaration.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident { $([$($kind:tt)*] $field:ident: $ty:ty = $tag:literal,)* })*) => {$(
        #[derive(Clone, PartialEq, prost::Message)]
        pub struct $name {
            $(#[prost($($kind)*, tag = $tag)] pub $field: $ty,)*
        }
    )*};
}

pub(super) use messages;

messages! {
    Address {
        [uint32] x0: u32 = "1",
        [uint32] x1: u32 = "2",
        [uint32] x2: u32 = "3",
        [uint32] x3: u32 = "4",
    }
    Log {
        [message, required] address: Address = "1",
        [string] identity: String = "2",
        [string] userid: String = "3",
        [string] date: String = "4",
        [string] request: String = "5",
        [uint32] code: u32 = "6",
        [uint64] size: u64 = "7",
    }
    Logs {
        [message, repeated] logs: Vec<Log> = "1",
    }
}

messages! {
    Vec3 {
        [float] x: f32 = "1",
        [float] y: f32 = "2",
        [float] z: f32 = "3",
    }
    Triangle {
        [message, required] v0: Vec3 = "1",
        [message, required] v1: Vec3 = "2",
        [message, required] v2: Vec3 = "3",
        [message, required] normal: Vec3 = "4",
    }
    Mesh {
        [message, repeated] triangles: Vec<Triangle> = "1",
    }
}

messages! {
    Item {
        [sint32] count: i32 = "1",
        [uint32] slot: u32 = "2",
        [string] id: String = "3",
    }
    Abilities {
        [float] walk_speed: f32 = "1",
        [float] fly_speed: f32 = "2",
        [bool] may_fly: bool = "3",
        [bool] flying: bool = "4",
        [bool] invulnerable: bool = "5",
        [bool] may_build: bool = "6",
        [bool] instabuild: bool = "7",
    }
    Point2 {
        [float] x: f32 = "1",
        [float] y: f32 = "2",
    }
    Point3 {
        [double] x: f64 = "1",
        [double] y: f64 = "2",
        [double] z: f64 = "3",
    }
    Uuid {
        [fixed32] a: u32 = "1",
        [fixed32] b: u32 = "2",
        [fixed32] c: u32 = "3",
        [fixed32] d: u32 = "4",
    }
    Entity {
        [string] id: String = "1",
        [message, required] pos: Point3 = "2",
        [message, required] motion: Point3 = "3",
        [message, required] rotation: Point2 = "4",
        [float] fall_distance: f32 = "5",
        [uint32] fire: u32 = "6",
        [uint32] air: u32 = "7",
        [bool] on_ground: bool = "8",
        [bool] no_gravity: bool = "9",
        [bool] invulnerable: bool = "10",
        [sint32] portal_cooldown: i32 = "11",
        [message, required] uuid: Uuid = "12",
        [string, optional] custom_name: Option<String> = "13",
        [bool] custom_name_visible: bool = "14",
        [bool] silent: bool = "15",
        [bool] glowing: bool = "16",
    }
    RecipeBook {
        [string, repeated] recipes: Vec<String> = "1",
        [string, repeated] to_be_displayed: Vec<String> = "2",
        [bool] is_filtering_craftable: bool = "3",
        [bool] is_gui_open: bool = "4",
        [bool] is_furnace_filtering_craftable: bool = "5",
        [bool] is_furnace_gui_open: bool = "6",
        [bool] is_blasting_furnace_filtering_craftable: bool = "7",
        [bool] is_blasting_furnace_gui_open: bool = "8",
        [bool] is_smoker_filtering_craftable: bool = "9",
        [bool] is_smoker_gui_open: bool = "10",
    }
    Vehicle {
        [message, required] uuid: Uuid = "1",
        [message, required] entity: Entity = "2",
    }
    Player {
        [uint32] game_type: u32 = "1",
        [uint32] previous_game_type: u32 = "2",
        [sint64] score: i64 = "3",
        [string] dimension: String = "4",
        [uint32] selected_item_slot: u32 = "5",
        [message, required] selected_item: Item = "6",
        [string, optional] spawn_dimension: Option<String> = "7",
        [sint64] spawn_x: i64 = "8",
        [sint64] spawn_y: i64 = "9",
        [sint64] spawn_z: i64 = "10",
        [bool, optional] spawn_forced: Option<bool> = "11",
        [uint32] sleep_timer: u32 = "12",
        [float] food_exhaustion_level: f32 = "13",
        [float] food_saturation_level: f32 = "14",
        [uint32] food_tick_timer: u32 = "15",
        [uint32] xp_level: u32 = "16",
        [float] xp_p: f32 = "17",
        [sint32] xp_total: i32 = "18",
        [sint32] xp_seed: i32 = "19",
        [message, repeated] inventory: Vec<Item> = "20",
        [message, repeated] ender_items: Vec<Item> = "21",
        [message, required] abilities: Abilities = "22",
        [message, optional] entered_nether_position: Option<Point3> = "23",
        [message, optional] root_vehicle: Option<Vehicle> = "24",
        [message, optional] shoulder_entity_left: Option<Entity> = "25",
        [message, optional] shoulder_entity_right: Option<Entity> = "26",
        [bool] seen_credits: bool = "27",
        [message, required] recipe_book: RecipeBook = "28",
    }
    Players {
        [message, repeated] players: Vec<Player> = "1",
    }
}

messages! {
    Transform {
        [sint32] altitude: i32 = "1",
        [uint32] angle: u32 = "2",
        [message, required] position: Point2 = "3",
        [sint32] velocity: i32 = "4",
    }
    Guidance {
        [uint32] angle: u32 = "1",
        [bool] submerge: bool = "2",
        [sint32] velocity: i32 = "3",
    }
    Contact {
        [uint32] damage: u32 = "1",
        [uint32] entity_id: u32 = "2",
        [uint32, optional] entity_type: Option<u32> = "3",
        [message, required] guidance: Guidance = "4",
        [uint32, optional] player_id: Option<u32> = "5",
        [bool, repeated] reloads: Vec<bool> = "6",
        [message, required] transform: Transform = "7",
        [uint32, repeated] turret_angles: Vec<u32> = "8",
    }
    ChunkId {
        [sint32] x: i32 = "1",
        [sint32] y: i32 = "2",
    }
    TerrainUpdate {
        [message, required] chunk_id: ChunkId = "1",
        [bytes = "vec"] data: Vec<u8> = "2",
    }
    Update {
        [message, repeated] contacts: Vec<Contact> = "1",
        [uint32] score: u32 = "2",
        [float] world_radius: f32 = "3",
        [message, repeated] terrain_updates: Vec<TerrainUpdate> = "4",
    }
    Updates {
        [message, repeated] updates: Vec<Update> = "1",
    }
}

macro_rules! roots {
    ($($ours:path => $proto:ident,)*) => {$(
        impl Proto for $ours {
            type Proto = $proto;
        }
    )*};
}

roots! {
    data::log::Log => Log,
    data::log::Logs => Logs,
    data::mesh::Mesh => Mesh,
    data::minecraft::Player => Player,
    data::minecraft::Players => Players,
    data::mk48::Update => Update,
    data::mk48::Updates => Updates,
}
