//! Our types to the twins that planus, flatbuffers, prost and zeropod want, field by field: before anything is timed.

use super::data::{log, mesh, minecraft, mk48};
use super::{borsh, flat, flatc, proto};

pub trait Convert<T> {
    fn convert(&self) -> T;
}

macro_rules! copied {
    ($($from:ty => $to:ty: |$value:ident| $converted:expr;)*) => {$(
        impl Convert<$to> for $from {
            fn convert(&self) -> $to {
                let $value = *self;
                $converted
            }
        }
    )*};
}

macro_rules! same {
    ($($ty:ty)*) => { copied! { $($ty => $ty: |v| v;)* } };
}

same! { u8 i8 u16 i16 u32 i32 u64 i64 f32 f64 bool }

// prost has no smaller integers, zeropod no floats.
copied! {
    u8 => u32: |v| v.into();
    i8 => i32: |v| v.into();
    u16 => u32: |v| v.into();
    i16 => i32: |v| v.into();
    f32 => u32: |v| v.to_bits();
    f64 => u64: |v| v.to_bits();
}

impl Convert<String> for String {
    fn convert(&self) -> String {
        self.clone()
    }
}

impl<T, U: Convert<T>> Convert<Vec<T>> for Vec<U> {
    fn convert(&self) -> Vec<T> {
        self.iter().map(Convert::convert).collect()
    }
}

impl<T, U: Convert<T>> Convert<Option<T>> for Option<U> {
    fn convert(&self) -> Option<T> {
        self.as_ref().map(Convert::convert)
    }
}

/// Fields of the same name, each by `Convert`; those of a tuple or an array by their number.
macro_rules! convert {
    ($($from:ty => [$($to:ty),*] $fields:tt)*) => {
        $(convert! { @each $from => [$($to),*] $fields })*
    };
    (@each $from:ty => [$($to:ty),*] $fields:tt) => {
        $(convert! { @one $from => $to, $fields })*
    };
    (@one $from:ty => $to:ty, { $($field:ident $(: $part:tt)?)* }) => {
        impl Convert<$to> for $from {
            fn convert(&self) -> $to {
                type To = $to;
                To { $($field: convert!(@part self $field $($part)?).convert(),)* }
            }
        }

        impl Convert<Box<$to>> for $from {
            fn convert(&self) -> Box<$to> {
                Box::new(self.convert())
            }
        }
    };
    (@part $value:ident $field:ident) => { $value.$field };
    (@part $value:ident $field:ident [$index:tt]) => { $value[$index] };
    (@part $value:ident $field:ident $index:tt) => { $value.$index };
}

pub(super) use convert;

macro_rules! enums {
    ($($from:ty => $name:ident [$($variant:ident)*])*) => {$(
        enums! { @ $from => flat::$name [$($variant)*] }
        enums! { @ $from => flatc::$name [$($variant)*] }
        enums! { @ $from => borsh::$name [$($variant)*] }

        impl Convert<u32> for $from {
            fn convert(&self) -> u32 {
                *self as u32
            }
        }
    )*};
    (@ $from:ty => $module:ident::$name:ident [$($variant:ident)*]) => {
        impl Convert<$module::$name> for $from {
            fn convert(&self) -> $module::$name {
                match self {
                    $(Self::$variant => $module::$name::$variant,)*
                }
            }
        }
    };
}

enums! {
    minecraft::GameType => GameType [Survival Creative Adventure Spectator]
    mk48::EntityType => EntityType [
        Destroyer Battleship Carrier Corvette Torpedo Cruiser Frigate Gunboat Submarine Hovercraft
    ]
}

convert! {
    log::Address => [flat::Address, flatc::AddressT, proto::Address, borsh::Address] { x0 x1 x2 x3 }
    log::Log => [flat::Log, flatc::LogT, proto::Log, borsh::Log] { address identity userid date request code size }
    log::Logs => [flat::Logs, flatc::LogsT, proto::Logs, borsh::Logs] { logs }
    mesh::Vec3 => [flat::Vec3, flatc::Vec3T, proto::Vec3, borsh::Vec3] { x y z }
    mesh::Triangle => [flat::Triangle, flatc::TriangleT, proto::Triangle, borsh::Triangle] { v0 v1 v2 normal }
    mesh::Mesh => [flat::Mesh, flatc::MeshT, proto::Mesh, borsh::Mesh] { triangles }
    minecraft::Item => [flat::Item, flatc::ItemT, proto::Item, borsh::Item] { count slot id }
    minecraft::Abilities => [flat::Abilities, flatc::AbilitiesT, proto::Abilities, borsh::Abilities] { walk_speed fly_speed may_fly flying invulnerable may_build instabuild }
    minecraft::Entity => [flat::Entity, flatc::EntityT, proto::Entity, borsh::Entity] {
        id pos motion rotation fall_distance fire air on_ground no_gravity invulnerable portal_cooldown uuid
        custom_name custom_name_visible silent glowing
    }
    minecraft::RecipeBook => [flat::RecipeBook, flatc::RecipeBookT, proto::RecipeBook, borsh::RecipeBook] {
        recipes to_be_displayed is_filtering_craftable is_gui_open is_furnace_filtering_craftable
        is_furnace_gui_open is_blasting_furnace_filtering_craftable is_blasting_furnace_gui_open
        is_smoker_filtering_craftable is_smoker_gui_open
    }
    minecraft::Player => [flat::Player, flatc::PlayerT, proto::Player, borsh::Player] {
        game_type previous_game_type score dimension selected_item_slot selected_item spawn_dimension spawn_x
        spawn_y spawn_z spawn_forced sleep_timer food_exhaustion_level food_saturation_level food_tick_timer
        xp_level xp_p xp_total xp_seed inventory ender_items abilities entered_nether_position root_vehicle
        shoulder_entity_left shoulder_entity_right seen_credits recipe_book
    }
    minecraft::Players => [flat::Players, flatc::PlayersT, proto::Players, borsh::Players] { players }
    mk48::Guidance => [flat::Guidance, flatc::GuidanceT, proto::Guidance, borsh::Guidance] { angle submerge velocity }
    mk48::Transform => [flat::Transform, flatc::TransformT, proto::Transform, borsh::Transform] { altitude angle position velocity }
    mk48::ChunkId => [flat::ChunkId, flatc::ChunkIdT, proto::ChunkId, borsh::ChunkId] { x y }
    mk48::Contact => [flat::Contact, flatc::ContactT, proto::Contact, borsh::Contact] {
        damage entity_id entity_type guidance player_id reloads transform turret_angles
    }
    mk48::TerrainUpdate => [flat::TerrainUpdate, flatc::TerrainUpdateT, proto::TerrainUpdate, borsh::TerrainUpdate] { chunk_id data }
    mk48::Update => [flat::Update, flatc::UpdateT, proto::Update, borsh::Update] { contacts score world_radius terrain_updates }
    mk48::Updates => [flat::Updates, flatc::UpdatesT, proto::Updates, borsh::Updates] { updates }
    (f32, f32) => [flat::Point2, flatc::Point2T, proto::Point2, borsh::Point2] { x: 0 y: 1 }
    (f64, f64, f64) => [flat::Point3, flatc::Point3T, proto::Point3, borsh::Point3] { x: 0 y: 1 z: 2 }
    [u32; 4] => [flat::Uuid, flatc::UuidT, proto::Uuid, borsh::Uuid] { a: [0] b: [1] c: [2] d: [3] }
    ([u32; 4], minecraft::Entity) => [flat::Vehicle, flatc::VehicleT, proto::Vehicle, borsh::Vehicle] {
        uuid: 0 entity: 1
    }
}
