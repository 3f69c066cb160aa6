//! `mk48`: 1,000 updates of a naval game, with 30,000 contacts of two tiny lists each.

use pinwire::prelude::*;

use crate::random::Random;

pub const UPDATES: usize = 1_000;

everybody_enum! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[repr(u8)]
    pub enum EntityType {
        Destroyer = 0,
        Battleship = 1,
        Carrier = 2,
        Corvette = 3,
        Torpedo = 4,
        Cruiser = 5,
        Frigate = 6,
        Gunboat = 7,
        Submarine = 8,
        Hovercraft = 9,
    }
}

everybody! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[pinwire(le)]
    pub struct Guidance {
        pub angle: u16,
        pub submerge: bool,
        pub velocity: i16,
    }
}

everybody! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[pinwire(le)]
    pub struct Transform {
        pub altitude: i8,
        pub angle: u16,
        pub position: (f32, f32),
        pub velocity: i16,
    }
}

everybody! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[repr(C)]
    #[pinwire(le)]
    pub struct ChunkId {
        pub x: i8,
        pub y: i8,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Contact {
        pub damage: u8,
        pub entity_id: u32,
        pub entity_type: Option<EntityType>,
        pub guidance: Guidance,
        pub player_id: Option<u16>,
        pub reloads: Vec<bool>,
        pub transform: Transform,
        pub turret_angles: Vec<u16>,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct TerrainUpdate {
        pub chunk_id: ChunkId,
        pub data: Vec<u8>,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Update {
        pub contacts: Vec<Contact>,
        pub score: u32,
        pub world_radius: f32,
        pub terrain_updates: Vec<TerrainUpdate>,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Updates {
        pub updates: Vec<Update>,
    }
}

/// Type, share in the sea, reloads, turrets: on average 9.3 and 1.6 of the latter, blips left out.
const SHIPS: &[(EntityType, u64, u64, u64)] = &[
    (EntityType::Destroyer, 5, 20, 1),
    (EntityType::Battleship, 2, 10, 4),
    (EntityType::Carrier, 2, 16, 4),
    (EntityType::Corvette, 4, 18, 4),
    (EntityType::Torpedo, 30, 2, 0),
    (EntityType::Cruiser, 4, 28, 3),
    (EntityType::Frigate, 2, 15, 1),
    (EntityType::Gunboat, 16, 6, 2),
    (EntityType::Submarine, 9, 14, 0),
    (EntityType::Hovercraft, 26, 11, 3),
];

pub fn generate() -> Updates {
    let mut random = Random::new(0x48);
    Updates { updates: (0..UPDATES).map(|_| update(&mut random)).collect() }
}

fn update(random: &mut Random) -> Update {
    Update {
        contacts: random.list(20..41, contact),
        score: random.next() as u32,
        world_radius: random.unit() as f32,
        terrain_updates: random.list(3..11, terrain),
    }
}

/// 30 in 100 are a mere blip: no type, no player, empty lists.
fn contact(random: &mut Random) -> Contact {
    let weights: Vec<u64> = SHIPS.iter().map(|ship| ship.1).collect();
    let (kind, _, reloads, turrets) = SHIPS[random.weighted(&weights)];
    let known = random.chance(70);
    let exactly = |count: u64| if known { count..count + 1 } else { 0..1 };
    Contact {
        damage: random.next() as u8,
        entity_id: random.next() as u32,
        entity_type: known.then_some(kind),
        guidance: guidance(random),
        player_id: known.then(|| random.next() as u16),
        reloads: random.list(exactly(reloads), |random| random.chance(50)),
        transform: transform(random),
        turret_angles: random.list(exactly(turrets), |random| random.next() as u16),
    }
}

fn guidance(random: &mut Random) -> Guidance {
    Guidance { angle: random.next() as u16, submerge: random.chance(8), velocity: random.between(-225, 900) as i16 }
}

fn transform(random: &mut Random) -> Transform {
    Transform {
        altitude: if random.chance(8) { random.between(-120, -35) as i8 } else { 0 },
        angle: random.next() as u16,
        position: (random.unit() as f32 * 1500.0 - 750.0, random.unit() as f32 * 1500.0 - 750.0),
        velocity: random.between(-225, 900) as i16,
    }
}

/// 2 in 100 are a whole chunk.
fn terrain(random: &mut Random) -> TerrainUpdate {
    let length = if random.chance(2) { 900..1100 } else { 3..10 };
    TerrainUpdate {
        chunk_id: ChunkId { x: random.next() as i8, y: random.next() as i8 },
        data: random.list(length, |random| random.next() as u8),
    }
}
