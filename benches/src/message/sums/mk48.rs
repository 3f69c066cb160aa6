//! `mk48`.

use super::{Total, sums};
use crate::message::data::mk48::{
    ArchivedChunkId, ArchivedContact, ArchivedEntityType, ArchivedGuidance, ArchivedTerrainUpdate, ArchivedTransform,
    ArchivedUpdate, ArchivedUpdates, ChunkId, ChunkIdView, Contact, ContactView, EntityType, Guidance, GuidanceView,
    TerrainUpdate, TerrainUpdateView, Transform, TransformView, Update, UpdateView, Updates, UpdatesView,
};
use crate::message::flat;

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

sums! {
    Total::total [angle submerge velocity] of
        fields Guidance, fields ArchivedGuidance, getters GuidanceView<'_>, getters flat::GuidanceRef<'_>
}

sums! {
    Total::total [altitude angle position velocity] of
        fields Transform, fields ArchivedTransform, getters TransformView<'_>, getters flat::TransformRef<'_>
}

sums! {
    Total::total [x y] of fields ChunkId, fields ArchivedChunkId, getters ChunkIdView<'_>, getters flat::ChunkIdRef<'_>
}

sums! {
    Total::total [damage entity_id entity_type guidance player_id reloads transform turret_angles] of
        fields Contact, fields ArchivedContact, getters ContactView<'_>, getters flat::ContactRef<'_>
}

sums! {
    Total::total [chunk_id data] of
        fields TerrainUpdate, fields ArchivedTerrainUpdate, getters TerrainUpdateView<'_>,
        getters flat::TerrainUpdateRef<'_>
}

sums! {
    Total::total [contacts score world_radius terrain_updates] of
        fields Update, fields ArchivedUpdate, getters UpdateView<'_>, getters flat::UpdateRef<'_>
}

sums! {
    Total::total [updates] of
        fields Updates, fields ArchivedUpdates, getters UpdatesView<'_>, getters flat::UpdatesRef<'_>
}
