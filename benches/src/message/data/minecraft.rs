//! `minecraft_savedata`: 500 players with options, nested structs and lists of strings.

use pinwire::prelude::*;

pub const PLAYERS: usize = 500;

everybody_enum! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[repr(u8)]
    pub enum GameType {
        Survival = 0,
        Creative = 1,
        Adventure = 2,
        Spectator = 3,
    }
}

everybody! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[pinwire(le)]
    pub struct Abilities {
        pub walk_speed: f32,
        pub fly_speed: f32,
        pub may_fly: bool,
        pub flying: bool,
        pub invulnerable: bool,
        pub may_build: bool,
        pub instabuild: bool,
    }
}

/// The same structs over two kinds of string.
macro_rules! tables {
    (
        $of:ident! $(#[$derives:meta])*
        $text:ty, $item:ident $entity:ident $recipe_book:ident $player:ident $players:ident $(<$life:lifetime>)?
    ) => {
        $of! {
            $(#[$derives])*
            pub struct $item $(<$life>)? {
                pub count: i8,
                pub slot: u8,
                pub id: $text,
            }
        }

        $of! {
            $(#[$derives])*
            pub struct $entity $(<$life>)? {
                pub id: $text,
                pub pos: (f64, f64, f64),
                pub motion: (f64, f64, f64),
                pub rotation: (f32, f32),
                pub fall_distance: f32,
                pub fire: u16,
                pub air: u16,
                pub on_ground: bool,
                pub no_gravity: bool,
                pub invulnerable: bool,
                pub portal_cooldown: i32,
                pub uuid: [u32; 4],
                pub custom_name: Option<$text>,
                pub custom_name_visible: bool,
                pub silent: bool,
                pub glowing: bool,
            }
        }

        $of! {
            $(#[$derives])*
            pub struct $recipe_book $(<$life>)? {
                pub recipes: Vec<$text>,
                pub to_be_displayed: Vec<$text>,
                pub is_filtering_craftable: bool,
                pub is_gui_open: bool,
                pub is_furnace_filtering_craftable: bool,
                pub is_furnace_gui_open: bool,
                pub is_blasting_furnace_filtering_craftable: bool,
                pub is_blasting_furnace_gui_open: bool,
                pub is_smoker_filtering_craftable: bool,
                pub is_smoker_gui_open: bool,
            }
        }

        $of! {
            $(#[$derives])*
            pub struct $player $(<$life>)? {
                pub game_type: GameType,
                pub previous_game_type: GameType,
                pub score: i64,
                pub dimension: $text,
                pub selected_item_slot: u32,
                pub selected_item: $item $(<$life>)?,
                pub spawn_dimension: Option<$text>,
                pub spawn_x: i64,
                pub spawn_y: i64,
                pub spawn_z: i64,
                pub spawn_forced: Option<bool>,
                pub sleep_timer: u16,
                pub food_exhaustion_level: f32,
                pub food_saturation_level: f32,
                pub food_tick_timer: u32,
                pub xp_level: u32,
                pub xp_p: f32,
                pub xp_total: i32,
                pub xp_seed: i32,
                pub inventory: Vec<$item $(<$life>)?>,
                pub ender_items: Vec<$item $(<$life>)?>,
                pub abilities: Abilities,
                pub entered_nether_position: Option<(f64, f64, f64)>,
                pub root_vehicle: Option<([u32; 4], $entity $(<$life>)?)>,
                pub shoulder_entity_left: Option<$entity $(<$life>)?>,
                pub shoulder_entity_right: Option<$entity $(<$life>)?>,
                pub seen_credits: bool,
                pub recipe_book: $recipe_book $(<$life>)?,
            }
        }

        $of! {
            $(#[$derives])*
            pub struct $players $(<$life>)? {
                pub players: Vec<$player $(<$life>)?>,
            }
        }
    };
}

tables! {
    everybody! #[derive(Message, Clone, PartialEq)]
    String, Item Entity RecipeBook Player Players
}

tables! {
    borrowers! #[derive(Message)]
    &'a str, ItemRef EntityRef RecipeBookRef PlayerRef PlayersRef<'a>
}
