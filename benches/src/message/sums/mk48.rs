//! `mk48`.

use super::{Total, sums};
use crate::message::data::mk48::{
    ArchivedChunkId, ArchivedContact, ArchivedEntityType, ArchivedGuidance, ArchivedTerrainUpdate, ArchivedTransform,
    ArchivedUpdate, ArchivedUpdates, ChunkId, ChunkIdView, Contact, ContactView, EntityType, Guidance, GuidanceView,
    TerrainUpdate, TerrainUpdateView, Transform, TransformView, Update, UpdateView, Updates, UpdatesView,
};
use crate::message::{borsh, flat, flatc, proto};

impl Total for EntityType {
    #[inline]
    fn total(&self) -> u64 {
        *self as u64
    }
}

impl Total for ArchivedEntityType {
    #[inline]
    fn total(&self) -> u64 {
        *self as u64
    }
}

impl Total for flat::EntityType {
    #[inline]
    fn total(&self) -> u64 {
        *self as u64
    }
}

impl Total for flatc::EntityType {
    #[inline]
    fn total(&self) -> u64 {
        self.0.into()
    }
}

impl Total for borsh::EntityTypeRef<'_> {
    #[inline]
    fn total(&self) -> u64 {
        (match self {
            Self::Destroyer => EntityType::Destroyer,
            Self::Battleship => EntityType::Battleship,
            Self::Carrier => EntityType::Carrier,
            Self::Corvette => EntityType::Corvette,
            Self::Torpedo => EntityType::Torpedo,
            Self::Cruiser => EntityType::Cruiser,
            Self::Frigate => EntityType::Frigate,
            Self::Gunboat => EntityType::Gunboat,
            Self::Submarine => EntityType::Submarine,
            Self::Hovercraft => EntityType::Hovercraft,
            Self::__Borrow(_, never) => match *never {},
        }) as u64
    }
}

sums! {
    Total::total [angle submerge velocity] of
        fields Guidance, fields ArchivedGuidance, getters GuidanceView<'_>, getters flat::GuidanceRef<'_>, getters flatc::Guidance, fields proto::Guidance, getters borsh::GuidanceView
}

sums! {
    Total::total [altitude angle position velocity] of
        fields Transform, fields ArchivedTransform, getters TransformView<'_>, getters flat::TransformRef<'_>, getters flatc::Transform, fields proto::Transform, getters borsh::TransformView
}

sums! {
    Total::total [x y] of fields ChunkId, fields ArchivedChunkId, getters ChunkIdView<'_>, getters flat::ChunkIdRef<'_>, getters flatc::ChunkId, fields proto::ChunkId, getters borsh::ChunkIdView
}

sums! {
    Total::total [damage entity_id entity_type guidance player_id reloads transform turret_angles] of
        fields Contact, fields ArchivedContact, getters ContactView<'_>, getters flat::ContactRef<'_>, getters flatc::Contact<'_>, fields proto::Contact, getters borsh::ContactView
}

sums! {
    Total::total [chunk_id data] of
        fields TerrainUpdate, fields ArchivedTerrainUpdate, getters TerrainUpdateView<'_>,
        getters flat::TerrainUpdateRef<'_>, getters flatc::TerrainUpdate<'_>, fields proto::TerrainUpdate, getters borsh::TerrainUpdateView
}

sums! {
    Total::total [contacts score world_radius terrain_updates] of
        fields Update, fields ArchivedUpdate, getters UpdateView<'_>, getters flat::UpdateRef<'_>, getters flatc::Update<'_>, fields proto::Update, getters borsh::UpdateView
}

sums! {
    Total::total [updates] of
        fields Updates, fields ArchivedUpdates, getters UpdatesView<'_>, getters flat::UpdatesRef<'_>, getters flatc::Updates<'_>, fields proto::Updates, getters borsh::UpdatesView
}
