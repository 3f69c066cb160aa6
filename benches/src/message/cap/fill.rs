//! Our types into Cap'n Proto's builders.

use super::generated::{EntityType, GameType};
use super::generated::{
    abilities, address, chunk_id, contact, entity, guidance, item, log, logs, mesh, player, players, point2, point3,
    recipe_book, terrain_update, transform, triangle, update, updates, uuid, vec3, vehicle,
};
use super::{Cap, data};

macro_rules! fill {
    ($($ours:ty => $module:ident |$from:ident, $to:ident| $body:block)*) => {$(
        impl Cap for $ours {
            type Cap = $module::Owned;

            #[inline]
            fn fill(&self, mut $to: $module::Builder<'_>) {
                let $from = self;
                $body
            }
        }
    )*};
}

/// A list of structs.
macro_rules! list {
    ($from:expr => $to:ident.$init:ident) => {{
        let mut rows = $to.reborrow().$init($from.len() as u32);
        for (index, row) in $from.iter().enumerate() {
            row.fill(rows.reborrow().get(index as u32));
        }
    }};
}

fill! {
    data::log::Address => address |from, to| {
        to.set_x0(from.x0);
        to.set_x1(from.x1);
        to.set_x2(from.x2);
        to.set_x3(from.x3);
    }
    data::log::Log => log |from, to| {
        from.address.fill(to.reborrow().init_address());
        to.set_identity(&from.identity);
        to.set_userid(&from.userid);
        to.set_date(&from.date);
        to.set_request(&from.request);
        to.set_code(from.code);
        to.set_size(from.size);
    }
    data::log::Logs => logs |from, to| {
        list!(from.logs => to.init_logs);
    }
}

fill! {
    data::mesh::Vec3 => vec3 |from, to| {
        to.set_x(from.x);
        to.set_y(from.y);
        to.set_z(from.z);
    }
    data::mesh::Triangle => triangle |from, to| {
        from.v0.fill(to.reborrow().init_v0());
        from.v1.fill(to.reborrow().init_v1());
        from.v2.fill(to.reborrow().init_v2());
        from.normal.fill(to.reborrow().init_normal());
    }
    data::mesh::Mesh => mesh |from, to| {
        list!(from.triangles => to.init_triangles);
    }
}

impl From<data::minecraft::GameType> for GameType {
    #[inline]
    fn from(value: data::minecraft::GameType) -> Self {
        Self::try_from(value as u16).unwrap_or(Self::Survival)
    }
}

fill! {
    data::minecraft::Item => item |from, to| {
        to.set_count(from.count);
        to.set_slot(from.slot);
        to.set_id(&from.id);
    }
    data::minecraft::Abilities => abilities |from, to| {
        to.set_walk_speed(from.walk_speed);
        to.set_fly_speed(from.fly_speed);
        to.set_may_fly(from.may_fly);
        to.set_flying(from.flying);
        to.set_invulnerable(from.invulnerable);
        to.set_may_build(from.may_build);
        to.set_instabuild(from.instabuild);
    }
    (f32, f32) => point2 |from, to| {
        to.set_x(from.0);
        to.set_y(from.1);
    }
    (f64, f64, f64) => point3 |from, to| {
        to.set_x(from.0);
        to.set_y(from.1);
        to.set_z(from.2);
    }
    [u32; 4] => uuid |from, to| {
        to.set_a(from[0]);
        to.set_b(from[1]);
        to.set_c(from[2]);
        to.set_d(from[3]);
    }
    data::minecraft::Entity => entity |from, to| {
        to.set_id(&from.id);
        from.pos.fill(to.reborrow().init_pos());
        from.motion.fill(to.reborrow().init_motion());
        from.rotation.fill(to.reborrow().init_rotation());
        to.set_fall_distance(from.fall_distance);
        to.set_fire(from.fire);
        to.set_air(from.air);
        to.set_on_ground(from.on_ground);
        to.set_no_gravity(from.no_gravity);
        to.set_invulnerable(from.invulnerable);
        to.set_portal_cooldown(from.portal_cooldown);
        from.uuid.fill(to.reborrow().init_uuid());
        if let Some(name) = &from.custom_name {
            to.set_custom_name(name);
        }
        to.set_custom_name_visible(from.custom_name_visible);
        to.set_silent(from.silent);
        to.set_glowing(from.glowing);
    }
    data::minecraft::RecipeBook => recipe_book |from, to| {
        let mut recipes = to.reborrow().init_recipes(from.recipes.len() as u32);
        for (index, text) in from.recipes.iter().enumerate() {
            recipes.set(index as u32, text);
        }
        let mut shown = to.reborrow().init_to_be_displayed(from.to_be_displayed.len() as u32);
        for (index, text) in from.to_be_displayed.iter().enumerate() {
            shown.set(index as u32, text);
        }
        to.set_is_filtering_craftable(from.is_filtering_craftable);
        to.set_is_gui_open(from.is_gui_open);
        to.set_is_furnace_filtering_craftable(from.is_furnace_filtering_craftable);
        to.set_is_furnace_gui_open(from.is_furnace_gui_open);
        to.set_is_blasting_furnace_filtering_craftable(from.is_blasting_furnace_filtering_craftable);
        to.set_is_blasting_furnace_gui_open(from.is_blasting_furnace_gui_open);
        to.set_is_smoker_filtering_craftable(from.is_smoker_filtering_craftable);
        to.set_is_smoker_gui_open(from.is_smoker_gui_open);
    }
    ([u32; 4], data::minecraft::Entity) => vehicle |from, to| {
        from.0.fill(to.reborrow().init_uuid());
        from.1.fill(to.reborrow().init_entity());
    }
    data::minecraft::Player => player |from, to| {
        to.set_game_type(from.game_type.into());
        to.set_previous_game_type(from.previous_game_type.into());
        to.set_score(from.score);
        to.set_dimension(&from.dimension);
        to.set_selected_item_slot(from.selected_item_slot);
        from.selected_item.fill(to.reborrow().init_selected_item());
        if let Some(dimension) = &from.spawn_dimension {
            to.set_spawn_dimension(dimension);
        }
        to.set_spawn_x(from.spawn_x);
        to.set_spawn_y(from.spawn_y);
        to.set_spawn_z(from.spawn_z);
        if let Some(forced) = from.spawn_forced {
            to.set_has_spawn_forced(true);
            to.set_spawn_forced(forced);
        }
        to.set_sleep_timer(from.sleep_timer);
        to.set_food_exhaustion_level(from.food_exhaustion_level);
        to.set_food_saturation_level(from.food_saturation_level);
        to.set_food_tick_timer(from.food_tick_timer);
        to.set_xp_level(from.xp_level);
        to.set_xp_p(from.xp_p);
        to.set_xp_total(from.xp_total);
        to.set_xp_seed(from.xp_seed);
        list!(from.inventory => to.init_inventory);
        list!(from.ender_items => to.init_ender_items);
        from.abilities.fill(to.reborrow().init_abilities());
        if let Some(position) = &from.entered_nether_position {
            position.fill(to.reborrow().init_entered_nether_position());
        }
        if let Some(vehicle) = &from.root_vehicle {
            vehicle.fill(to.reborrow().init_root_vehicle());
        }
        if let Some(entity) = &from.shoulder_entity_left {
            entity.fill(to.reborrow().init_shoulder_entity_left());
        }
        if let Some(entity) = &from.shoulder_entity_right {
            entity.fill(to.reborrow().init_shoulder_entity_right());
        }
        to.set_seen_credits(from.seen_credits);
        from.recipe_book.fill(to.reborrow().init_recipe_book());
    }
    data::minecraft::Players => players |from, to| {
        list!(from.players => to.init_players);
    }
}

impl From<data::mk48::EntityType> for EntityType {
    #[inline]
    fn from(value: data::mk48::EntityType) -> Self {
        Self::try_from(value as u16).unwrap_or(Self::Destroyer)
    }
}

fill! {
    data::mk48::Transform => transform |from, to| {
        to.set_altitude(from.altitude);
        to.set_angle(from.angle);
        from.position.fill(to.reborrow().init_position());
        to.set_velocity(from.velocity);
    }
    data::mk48::Guidance => guidance |from, to| {
        to.set_angle(from.angle);
        to.set_submerge(from.submerge);
        to.set_velocity(from.velocity);
    }
    data::mk48::Contact => contact |from, to| {
        to.set_damage(from.damage);
        to.set_entity_id(from.entity_id);
        if let Some(kind) = from.entity_type {
            to.set_has_entity_type(true);
            to.set_entity_type(kind.into());
        }
        from.guidance.fill(to.reborrow().init_guidance());
        if let Some(player) = from.player_id {
            to.set_has_player_id(true);
            to.set_player_id(player);
        }
        let _ = to.set_reloads(from.reloads.as_slice());
        from.transform.fill(to.reborrow().init_transform());
        let _ = to.set_turret_angles(from.turret_angles.as_slice());
    }
    data::mk48::ChunkId => chunk_id |from, to| {
        to.set_x(from.x);
        to.set_y(from.y);
    }
    data::mk48::TerrainUpdate => terrain_update |from, to| {
        from.chunk_id.fill(to.reborrow().init_chunk_id());
        to.set_data(&from.data);
    }
    data::mk48::Update => update |from, to| {
        list!(from.contacts => to.init_contacts);
        to.set_score(from.score);
        to.set_world_radius(from.world_radius);
        list!(from.terrain_updates => to.init_terrain_updates);
    }
    data::mk48::Updates => updates |from, to| {
        list!(from.updates => to.init_updates);
    }
}
