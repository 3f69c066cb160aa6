//! Our types to those of planus, field by field.

use super::{
    Abilities, Address, ChunkId, Contact, Entity, EntityType, GameType, Guidance, Item, Log, Logs, Mesh, Player,
    Players, Point2, Point3, RecipeBook, TerrainUpdate, Transform, Triangle, Update, Updates, Uuid, Vec3, Vehicle,
};
use crate::message::data::{log, mesh, minecraft, mk48};

/// Fields of the same name, each by `Convert`.
macro_rules! convert {
    ($($from:path => $to:ident { $($field:ident)* })*) => {$(
        impl From<&$from> for $to {
            fn from(value: &$from) -> Self {
                Self { $($field: Convert::convert(&value.$field),)* }
            }
        }

        impl Convert<$to> for $from {
            fn convert(&self) -> $to {
                self.into()
            }
        }

        impl Convert<Box<$to>> for $from {
            fn convert(&self) -> Box<$to> {
                Box::new(self.into())
            }
        }
    )*};
}

trait Convert<T> {
    fn convert(&self) -> T;
}

macro_rules! same {
    ($($ty:ty)*) => {$(
        impl Convert<$ty> for $ty {
            fn convert(&self) -> $ty {
                self.clone()
            }
        }
    )*};
}

same! { u8 i8 u16 i16 u32 i32 u64 i64 f32 bool String Vec<u8> Vec<u16> Vec<bool> Vec<String> }

macro_rules! lists {
    ($($from:path => $to:ident)*) => {$(
        impl Convert<Vec<$to>> for Vec<$from> {
            fn convert(&self) -> Vec<$to> {
                self.iter().map(Into::into).collect()
            }
        }
    )*};
}

lists! {
    log::Log => Log
    mesh::Triangle => Triangle
    minecraft::Item => Item
    minecraft::Player => Player
    mk48::Contact => Contact
    mk48::TerrainUpdate => TerrainUpdate
    mk48::Update => Update
}

impl<T, U: Convert<T>> Convert<Option<T>> for Option<U> {
    fn convert(&self) -> Option<T> {
        self.as_ref().map(Convert::convert)
    }
}

impl Convert<Point2> for (f32, f32) {
    fn convert(&self) -> Point2 {
        Point2 { x: self.0, y: self.1 }
    }
}

impl Convert<Point3> for (f64, f64, f64) {
    fn convert(&self) -> Point3 {
        Point3 { x: self.0, y: self.1, z: self.2 }
    }
}

impl Convert<Uuid> for [u32; 4] {
    fn convert(&self) -> Uuid {
        let [a, b, c, d] = *self;
        Uuid { a, b, c, d }
    }
}

impl Convert<Box<Vehicle>> for ([u32; 4], minecraft::Entity) {
    fn convert(&self) -> Box<Vehicle> {
        Box::new(Vehicle { uuid: self.0.convert(), entity: self.1.convert() })
    }
}

impl Convert<GameType> for minecraft::GameType {
    fn convert(&self) -> GameType {
        GameType::try_from(*self as u8).unwrap_or(GameType::Survival)
    }
}

impl Convert<EntityType> for mk48::EntityType {
    fn convert(&self) -> EntityType {
        EntityType::try_from(*self as u8).unwrap_or(EntityType::Destroyer)
    }
}

convert! {
    log::Address => Address { x0 x1 x2 x3 }
    log::Log => Log { address identity userid date request code size }
    log::Logs => Logs { logs }
    mesh::Vec3 => Vec3 { x y z }
    mesh::Triangle => Triangle { v0 v1 v2 normal }
    mesh::Mesh => Mesh { triangles }
    minecraft::Item => Item { count slot id }
    minecraft::Abilities => Abilities { walk_speed fly_speed may_fly flying invulnerable may_build instabuild }
    minecraft::Entity => Entity {
        id pos motion rotation fall_distance fire air on_ground no_gravity invulnerable portal_cooldown uuid
        custom_name custom_name_visible silent glowing
    }
    minecraft::RecipeBook => RecipeBook {
        recipes to_be_displayed is_filtering_craftable is_gui_open is_furnace_filtering_craftable
        is_furnace_gui_open is_blasting_furnace_filtering_craftable is_blasting_furnace_gui_open
        is_smoker_filtering_craftable is_smoker_gui_open
    }
    minecraft::Player => Player {
        game_type previous_game_type score dimension selected_item_slot selected_item spawn_dimension spawn_x
        spawn_y spawn_z spawn_forced sleep_timer food_exhaustion_level food_saturation_level food_tick_timer
        xp_level xp_p xp_total xp_seed inventory ender_items abilities entered_nether_position root_vehicle
        shoulder_entity_left shoulder_entity_right seen_credits recipe_book
    }
    minecraft::Players => Players { players }
    mk48::Guidance => Guidance { angle submerge velocity }
    mk48::Transform => Transform { altitude angle position velocity }
    mk48::ChunkId => ChunkId { x y }
    mk48::Contact => Contact {
        damage entity_id entity_type guidance player_id reloads transform turret_angles
    }
    mk48::TerrainUpdate => TerrainUpdate { chunk_id data }
    mk48::Update => Update { contacts score world_radius terrain_updates }
    mk48::Updates => Updates { updates }
}
