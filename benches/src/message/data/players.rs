//! The generator of `minecraft_savedata`.

use super::minecraft::{Abilities, Entity, GameType, Item, PLAYERS, Player, Players, RecipeBook};
use crate::random::Random;

const GAME_TYPES: [GameType; 4] = [GameType::Survival, GameType::Creative, GameType::Adventure, GameType::Spectator];
/// 5.9 bytes on average.
const ITEMS: [&str; 8] = ["clay", "iron", "torch", "apple", "bucket", "hopper", "compass", "enderchest"];
const DIMENSIONS: [&str; 3] = ["nether", "overworld", "the end"];
const ENTITIES: [&str; 8] = ["fox", "cod", "horse", "rabbit", "wolf", "phantom", "dolphin", "guardian"];
const NAMES: [&str; 8] = ["biscuit", "duchess", "oscar", "pepper", "shadow", "tilly", "bandit", "marble"];
const RECIPES: [&str; 8] = ["bread", "ladder", "furnace", "boat", "anvil", "lantern", "golden boots", "shears"];

pub fn generate() -> Players {
    let mut random = Random::new(0x3C);
    Players { players: (0..PLAYERS).map(|_| player(&mut random)).collect() }
}

fn word(random: &mut Random, words: &[&str]) -> String {
    random.pick(words).to_owned()
}

fn point(random: &mut Random) -> (f64, f64, f64) {
    (random.unit(), random.unit(), random.unit())
}

fn uuid(random: &mut Random) -> [u32; 4] {
    [(); 4].map(|()| random.next() as u32)
}

fn item(random: &mut Random) -> Item {
    Item { count: random.next() as i8, slot: random.next() as u8, id: word(random, &ITEMS) }
}

fn abilities(random: &mut Random) -> Abilities {
    let [may_fly, flying, invulnerable, may_build, instabuild] = [(); 5].map(|()| random.chance(50));
    let (walk_speed, fly_speed) = (random.unit() as f32, random.unit() as f32);
    Abilities { walk_speed, fly_speed, may_fly, flying, invulnerable, may_build, instabuild }
}

fn entity(random: &mut Random) -> Entity {
    let [on_ground, no_gravity, invulnerable, custom_name_visible, silent, glowing] =
        [(); 6].map(|()| random.chance(50));
    Entity {
        id: word(random, &ENTITIES),
        pos: point(random),
        motion: point(random),
        rotation: (random.unit() as f32, random.unit() as f32),
        fall_distance: random.unit() as f32,
        fire: random.next() as u16,
        air: random.next() as u16,
        on_ground,
        no_gravity,
        invulnerable,
        portal_cooldown: random.next() as i32,
        uuid: uuid(random),
        custom_name: random.option(|random| word(random, &NAMES)),
        custom_name_visible,
        silent,
        glowing,
    }
}

fn recipe_book(random: &mut Random) -> RecipeBook {
    let flags = [(); 8].map(|()| random.chance(50));
    RecipeBook {
        recipes: random.list(0..30, |random| word(random, &RECIPES)),
        to_be_displayed: random.list(0..10, |random| word(random, &RECIPES)),
        is_filtering_craftable: flags[0],
        is_gui_open: flags[1],
        is_furnace_filtering_craftable: flags[2],
        is_furnace_gui_open: flags[3],
        is_blasting_furnace_filtering_craftable: flags[4],
        is_blasting_furnace_gui_open: flags[5],
        is_smoker_filtering_craftable: flags[6],
        is_smoker_gui_open: flags[7],
    }
}

fn player(random: &mut Random) -> Player {
    Player {
        game_type: random.pick(&GAME_TYPES),
        previous_game_type: random.pick(&GAME_TYPES),
        score: random.next() as i64,
        dimension: word(random, &DIMENSIONS),
        selected_item_slot: random.next() as u32,
        selected_item: item(random),
        spawn_dimension: random.option(|random| word(random, &DIMENSIONS)),
        spawn_x: random.next() as i64,
        spawn_y: random.next() as i64,
        spawn_z: random.next() as i64,
        spawn_forced: random.option(|random| random.chance(50)),
        sleep_timer: random.next() as u16,
        food_exhaustion_level: random.unit() as f32,
        food_saturation_level: random.unit() as f32,
        food_tick_timer: random.next() as u32,
        xp_level: random.next() as u32,
        xp_p: random.unit() as f32,
        xp_total: random.next() as i32,
        xp_seed: random.next() as i32,
        inventory: random.list(0..40, item),
        ender_items: random.list(0..27, item),
        abilities: abilities(random),
        entered_nether_position: random.option(point),
        root_vehicle: random.option(|random| (uuid(random), entity(random))),
        shoulder_entity_left: random.option(entity),
        shoulder_entity_right: random.option(entity),
        seen_credits: random.chance(50),
        recipe_book: recipe_book(random),
    }
}
