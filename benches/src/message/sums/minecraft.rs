//! `minecraft_savedata`.

use super::{Text, Total, sums};
use crate::message::data::minecraft::{
    Abilities, AbilitiesView, ArchivedAbilities, ArchivedEntity, ArchivedGameType, ArchivedItem, ArchivedPlayer,
    ArchivedPlayers, ArchivedRecipeBook, Entity, EntityRef, EntityView, GameType, Item, ItemRef, ItemView, Player,
    PlayerRef, PlayerView, Players, PlayersRef, PlayersView, RecipeBook, RecipeBookRef, RecipeBookView,
};
use crate::message::{borsh, flat, flatc, proto};

impl Total for GameType {
    #[inline]
    fn total(&self) -> u64 {
        *self as u64
    }
}

impl Total for ArchivedGameType {
    #[inline]
    fn total(&self) -> u64 {
        *self as u64
    }
}

impl Total for flat::GameType {
    #[inline]
    fn total(&self) -> u64 {
        *self as u64
    }
}

impl Total for flatc::GameType {
    #[inline]
    fn total(&self) -> u64 {
        self.0.into()
    }
}

impl Total for borsh::GameTypeRef<'_> {
    #[inline]
    fn total(&self) -> u64 {
        (match self {
            Self::Survival => GameType::Survival,
            Self::Creative => GameType::Creative,
            Self::Adventure => GameType::Adventure,
            Self::Spectator => GameType::Spectator,
            Self::__Borrow(_, never) => match *never {},
        }) as u64
    }
}

sums! {
    Total::total [walk_speed fly_speed may_fly flying invulnerable may_build instabuild] of
        fields Abilities, fields ArchivedAbilities, getters AbilitiesView<'_>, getters flat::AbilitiesRef<'_>, getters flatc::Abilities, fields proto::Abilities, getters borsh::AbilitiesView
}

sums! {
    Total::total [x y] of getters flat::Point2Ref<'_>, getters flatc::Point2, fields proto::Point2, getters borsh::Point2View
}

sums! {
    Total::total [x y z] of getters flat::Point3Ref<'_>, getters flatc::Point3, fields proto::Point3, getters borsh::Point3View
}

sums! {
    Total::total [a b c d] of getters flat::UuidRef<'_>, getters flatc::Uuid, fields proto::Uuid, getters borsh::UuidView
}

sums! {
    Total::total [count slot id] of
        fields Item, fields ItemRef<'_>, fields ArchivedItem, getters ItemView<'_>, getters flat::ItemRef<'_>, getters flatc::Item<'_>, fields proto::Item, getters borsh::ItemView
}

sums! {
    Text::text [id] of fields Item, fields ArchivedItem, getters ItemView<'_>, getters flat::ItemRef<'_>, getters flatc::Item<'_>, getters borsh::ItemView
}

sums! {
    Total::total [
        id pos motion rotation fall_distance fire air on_ground no_gravity invulnerable portal_cooldown uuid
        custom_name custom_name_visible silent glowing
    ] of
        fields Entity, fields EntityRef<'_>, fields ArchivedEntity, getters EntityView<'_>, getters flat::EntityRef<'_>, getters flatc::Entity<'_>, fields proto::Entity, getters borsh::EntityView
}

sums! {
    Text::text [id custom_name] of
        fields Entity, fields ArchivedEntity, getters EntityView<'_>, getters flat::EntityRef<'_>, getters flatc::Entity<'_>, getters borsh::EntityView
}

sums! {
    Total::total [uuid entity] of getters flat::VehicleRef<'_>, getters flatc::Vehicle<'_>, fields proto::Vehicle, getters borsh::VehicleView
}

sums! {
    Text::text [entity] of getters flat::VehicleRef<'_>, getters flatc::Vehicle<'_>, getters borsh::VehicleView
}

sums! {
    Total::total [
        recipes to_be_displayed is_filtering_craftable is_gui_open is_furnace_filtering_craftable
        is_furnace_gui_open is_blasting_furnace_filtering_craftable is_blasting_furnace_gui_open
        is_smoker_filtering_craftable is_smoker_gui_open
    ] of
        fields RecipeBook, fields RecipeBookRef<'_>, fields ArchivedRecipeBook, getters RecipeBookView<'_>,
        getters flat::RecipeBookRef<'_>, getters flatc::RecipeBook<'_>, fields proto::RecipeBook, getters borsh::RecipeBookView
}

sums! {
    Text::text [recipes to_be_displayed] of
        fields RecipeBook, fields ArchivedRecipeBook, getters RecipeBookView<'_>, getters flat::RecipeBookRef<'_>, getters flatc::RecipeBook<'_>, getters borsh::RecipeBookView
}

sums! {
    Total::total [
        game_type previous_game_type score dimension selected_item_slot selected_item spawn_dimension spawn_x
        spawn_y spawn_z spawn_forced sleep_timer food_exhaustion_level food_saturation_level food_tick_timer
        xp_level xp_p xp_total xp_seed inventory ender_items abilities entered_nether_position root_vehicle
        shoulder_entity_left shoulder_entity_right seen_credits recipe_book
    ] of
        fields Player, fields PlayerRef<'_>, fields ArchivedPlayer, getters PlayerView<'_>, getters flat::PlayerRef<'_>, getters flatc::Player<'_>, fields proto::Player, getters borsh::PlayerView
}

sums! {
    Text::text [
        dimension selected_item spawn_dimension inventory ender_items root_vehicle shoulder_entity_left
        shoulder_entity_right recipe_book
    ] of
        fields Player, fields ArchivedPlayer, getters PlayerView<'_>, getters flat::PlayerRef<'_>, getters flatc::Player<'_>, getters borsh::PlayerView
}

sums! {
    Total::total [players] of
        fields Players, fields PlayersRef<'_>, fields ArchivedPlayers, getters PlayersView<'_>,
        getters flat::PlayersRef<'_>, getters flatc::Players<'_>, fields proto::Players, getters borsh::PlayersView
}

sums! {
    Text::text [players] of
        fields Players, fields ArchivedPlayers, getters PlayersView<'_>, getters flat::PlayersRef<'_>, getters flatc::Players<'_>, getters borsh::PlayersView
}
