//! The sums of `message::sums` over Cap'n Proto's readers, whose getters are called otherwise than all others'.

use capnp::traits::OwnedStruct;
use capnp::{NotInSchema, primitive_list, struct_list, text, text_list};

use super::generated::{EntityType, GameType};
use super::generated::{
    abilities, address, chunk_id, contact, entity, guidance, item, log, logs, mesh, player, players, point2, point3,
    recipe_book, terrain_update, transform, triangle, update, updates, uuid, vec3, vehicle,
};
use crate::message::sums::{Text, Total, UNREADABLE, sum};

/// The getters, and those of what may be absent, each behind the question whether it is there.
macro_rules! sums {
    ($trait:ident::$method:ident $($module:ident [$($get:ident)*] $([$($has:ident => $maybe:ident)*])?)*) => {$(
        impl $trait for $module::Reader<'_> {
            #[inline]
            fn $method(&self) -> u64 {
                0u64
                    $(.wrapping_add(self.$get().$method()))*
                    $($(.wrapping_add(if self.$has() { self.$maybe().$method().wrapping_add(1) } else { 0 }))*)?
            }
        }
    )*};
}

macro_rules! both {
    ($($trait:ident::$method:ident)*) => {$(
        impl<T: $trait> $trait for capnp::Result<T> {
            #[inline]
            fn $method(&self) -> u64 {
                self.as_ref().map_or(UNREADABLE, $trait::$method)
            }
        }

        impl $trait for text::Reader<'_> {
            #[inline]
            fn $method(&self) -> u64 {
                self.to_str().map_or(UNREADABLE, |text| text.$method())
            }
        }

        impl $trait for text_list::Reader<'_> {
            #[inline]
            fn $method(&self) -> u64 {
                sum(self.len() as usize, self.iter(), |text| text.$method())
            }
        }

        impl<'a, T: OwnedStruct<Reader<'a>: $trait>> $trait for struct_list::Reader<'a, T> {
            #[inline]
            fn $method(&self) -> u64 {
                sum(self.len() as usize, self.iter(), |row| row.$method())
            }
        }
    )*};
}

both! { Total::total Text::text }

macro_rules! primitives {
    ($($ty:ty)*) => {$(
        impl Total for primitive_list::Reader<'_, $ty> {
            #[inline]
            fn total(&self) -> u64 {
                sum(self.len() as usize, self.iter(), |item| item.total())
            }
        }
    )*};
}

primitives! { bool u16 }

macro_rules! enums {
    ($($ty:ty)*) => {$(
        impl Total for Result<$ty, NotInSchema> {
            #[inline]
            fn total(&self) -> u64 {
                self.map_or(UNREADABLE, |value| value as u64)
            }
        }
    )*};
}

enums! { GameType EntityType }

sums! {
    Total::total
    address [get_x0 get_x1 get_x2 get_x3]
    log [get_address get_identity get_userid get_date get_request get_code get_size]
    logs [get_logs]
    vec3 [get_x get_y get_z]
    triangle [get_v0 get_v1 get_v2 get_normal]
    mesh [get_triangles]
    item [get_count get_slot get_id]
    abilities [
        get_walk_speed get_fly_speed get_may_fly get_flying get_invulnerable get_may_build get_instabuild
    ]
    point2 [get_x get_y]
    point3 [get_x get_y get_z]
    uuid [get_a get_b get_c get_d]
    entity [
        get_id get_pos get_motion get_rotation get_fall_distance get_fire get_air get_on_ground get_no_gravity
        get_invulnerable get_portal_cooldown get_uuid get_custom_name_visible get_silent get_glowing
    ] [has_custom_name => get_custom_name]
    recipe_book [
        get_recipes get_to_be_displayed get_is_filtering_craftable get_is_gui_open get_is_furnace_filtering_craftable
        get_is_furnace_gui_open get_is_blasting_furnace_filtering_craftable get_is_blasting_furnace_gui_open
        get_is_smoker_filtering_craftable get_is_smoker_gui_open
    ]
    vehicle [get_uuid get_entity]
    player [
        get_game_type get_previous_game_type get_score get_dimension get_selected_item_slot get_selected_item
        get_spawn_x get_spawn_y get_spawn_z get_sleep_timer get_food_exhaustion_level get_food_saturation_level
        get_food_tick_timer get_xp_level get_xp_p get_xp_total get_xp_seed get_inventory get_ender_items
        get_abilities get_seen_credits get_recipe_book
    ] [
        has_spawn_dimension => get_spawn_dimension
        get_has_spawn_forced => get_spawn_forced
        has_entered_nether_position => get_entered_nether_position
        has_root_vehicle => get_root_vehicle
        has_shoulder_entity_left => get_shoulder_entity_left
        has_shoulder_entity_right => get_shoulder_entity_right
    ]
    players [get_players]
    transform [get_altitude get_angle get_position get_velocity]
    guidance [get_angle get_submerge get_velocity]
    contact [get_damage get_entity_id get_guidance get_reloads get_transform get_turret_angles]
        [get_has_entity_type => get_entity_type get_has_player_id => get_player_id]
    chunk_id [get_x get_y]
    terrain_update [get_chunk_id get_data]
    update [get_contacts get_score get_world_radius get_terrain_updates]
    updates [get_updates]
}

sums! {
    Text::text
    log [get_identity get_userid get_date get_request]
    logs [get_logs]
    item [get_id]
    entity [get_id] [has_custom_name => get_custom_name]
    recipe_book [get_recipes get_to_be_displayed]
    vehicle [get_entity]
    player [get_dimension get_selected_item get_inventory get_ender_items get_recipe_book] [
        has_spawn_dimension => get_spawn_dimension
        has_root_vehicle => get_root_vehicle
        has_shoulder_entity_left => get_shoulder_entity_left
        has_shoulder_entity_right => get_shoulder_entity_right
    ]
    players [get_players]
}
