//! zeropod's own types: Borsh with what is of fixed size first, as its derive demands. It has no floats: they stand as
//! their bits.

// The derive makes more getters and setters than are compared.
#![allow(dead_code)]

use zeropod::{Layout, ZeroPod};

use super::data;

/// A type with a twin in zeropod.
pub trait Borsh {
    type Pod: Layout + PartialEq;
}

macro_rules! pods {
    ($($name:ident { $($field:ident: $ty:ty,)* })*) => {$(
        #[derive(ZeroPod, Clone, PartialEq)]
        pub struct $name {
            $(pub $field: $ty,)*
        }
    )*};
}

pods! {
    Address { x0: u8, x1: u8, x2: u8, x3: u8, }
    Log { address: Address, code: u16, size: u64, identity: String, userid: String, date: String, request: String, }
    Logs { logs: Vec<Log>, }
}

pods! {
    Vec3 { x: u32, y: u32, z: u32, }
    Triangle { v0: Vec3, v1: Vec3, v2: Vec3, normal: Vec3, }
    Mesh { triangles: Vec<Triangle>, }
}

pods! {
    Item { count: i8, slot: u8, id: String, }
    Abilities {
        walk_speed: u32,
        fly_speed: u32,
        may_fly: bool,
        flying: bool,
        invulnerable: bool,
        may_build: bool,
        instabuild: bool,
    }
    Point2 { x: u32, y: u32, }
    Point3 { x: u64, y: u64, z: u64, }
    Uuid { a: u32, b: u32, c: u32, d: u32, }
    Entity {
        pos: Point3,
        motion: Point3,
        rotation: Point2,
        fall_distance: u32,
        fire: u16,
        air: u16,
        on_ground: bool,
        no_gravity: bool,
        invulnerable: bool,
        portal_cooldown: i32,
        uuid: Uuid,
        custom_name_visible: bool,
        silent: bool,
        glowing: bool,
        id: String,
        custom_name: Option<String>,
    }
    RecipeBook {
        is_filtering_craftable: bool,
        is_gui_open: bool,
        is_furnace_filtering_craftable: bool,
        is_furnace_gui_open: bool,
        is_blasting_furnace_filtering_craftable: bool,
        is_blasting_furnace_gui_open: bool,
        is_smoker_filtering_craftable: bool,
        is_smoker_gui_open: bool,
        recipes: Vec<String>,
        to_be_displayed: Vec<String>,
    }
    Vehicle { uuid: Uuid, entity: Entity, }
    Player {
        game_type: GameType,
        previous_game_type: GameType,
        score: i64,
        selected_item_slot: u32,
        spawn_x: i64,
        spawn_y: i64,
        spawn_z: i64,
        sleep_timer: u16,
        food_exhaustion_level: u32,
        food_saturation_level: u32,
        food_tick_timer: u32,
        xp_level: u32,
        xp_p: u32,
        xp_total: i32,
        xp_seed: i32,
        abilities: Abilities,
        seen_credits: bool,
        dimension: String,
        selected_item: Item,
        spawn_dimension: Option<String>,
        spawn_forced: Option<bool>,
        inventory: Vec<Item>,
        ender_items: Vec<Item>,
        entered_nether_position: Option<Point3>,
        root_vehicle: Option<Vehicle>,
        shoulder_entity_left: Option<Entity>,
        shoulder_entity_right: Option<Entity>,
        recipe_book: RecipeBook,
    }
    Players { players: Vec<Player>, }
}

pods! {
    Transform { altitude: i8, angle: u16, position: Point2, velocity: i16, }
    Guidance { angle: u16, submerge: bool, velocity: i16, }
    Contact {
        damage: u8,
        entity_id: u32,
        guidance: Guidance,
        transform: Transform,
        entity_type: Option<EntityType>,
        player_id: Option<u16>,
        reloads: Vec<bool>,
        turret_angles: Vec<u16>,
    }
    ChunkId { x: i8, y: i8, }
    TerrainUpdate { chunk_id: ChunkId, data: Vec<u8>, }
    Update { score: u32, world_radius: u32, contacts: Vec<Contact>, terrain_updates: Vec<TerrainUpdate>, }
    Updates { updates: Vec<Update>, }
}

#[derive(ZeroPod, Clone, Copy, PartialEq)]
pub enum GameType {
    Survival,
    Creative,
    Adventure,
    Spectator,
}

#[derive(ZeroPod, Clone, Copy, PartialEq)]
pub enum EntityType {
    Destroyer,
    Battleship,
    Carrier,
    Corvette,
    Torpedo,
    Cruiser,
    Frigate,
    Gunboat,
    Submarine,
    Hovercraft,
}

macro_rules! roots {
    ($($ours:path => $pod:ident,)*) => {$(
        impl Borsh for $ours {
            type Pod = $pod;
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
