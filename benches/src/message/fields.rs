//! The few fields that the community's benchmark reads of every row.

use super::data::log::{ArchivedLogs, LogsView};
use super::data::mesh::{ArchivedMesh, MeshView};
use super::data::minecraft::{ArchivedPlayers, PlayersView};
use super::data::mk48::{ArchivedUpdates, UpdatesView};
use super::flat;
use super::sums::{Total, UNREADABLE};

/// Over the rows.
fn sum<R>(rows: impl IntoIterator<Item = R>, one: impl Fn(R) -> u64) -> u64 {
    rows.into_iter().fold(0, |sum, row| sum.wrapping_add(one(row)))
}

fn three(a: u64, b: u64, c: u64) -> u64 {
    a.wrapping_add(b).wrapping_add(c)
}

pub fn log_ours(logs: &LogsView<'_>) -> u64 {
    sum(logs.logs(), |log| three(log.address().total(), log.code().total(), log.size()))
}

pub fn log_rkyv(logs: &ArchivedLogs) -> u64 {
    sum(logs.logs.as_slice(), |log| three(log.address.total(), log.code.total(), log.size.total()))
}

pub fn log_flat(logs: &flat::LogsRef<'_>) -> u64 {
    let one = |log: flat::LogRef<'_>| three(log.address().total(), log.code().total(), log.size().total());
    logs.logs().map_or(UNREADABLE, |logs| sum(logs, |log| log.map_or(UNREADABLE, one)))
}

pub fn mesh_ours(mesh: &MeshView<'_>) -> u64 {
    sum(mesh.triangles(), |triangle| triangle.normal().total())
}

pub fn mesh_rkyv(mesh: &ArchivedMesh) -> u64 {
    sum(mesh.triangles.as_slice(), |triangle| triangle.normal.total())
}

pub fn mesh_flat(mesh: &flat::MeshRef<'_>) -> u64 {
    mesh.triangles().map_or(UNREADABLE, |triangles| sum(triangles, |triangle| triangle.normal().total()))
}

pub fn minecraft_ours(players: &PlayersView<'_>) -> u64 {
    sum(players.players(), |player| player.game_type().total())
}

pub fn minecraft_rkyv(players: &ArchivedPlayers) -> u64 {
    sum(players.players.as_slice(), |player| player.game_type.total())
}

pub fn minecraft_flat(players: &flat::PlayersRef<'_>) -> u64 {
    let one = |player: flat::PlayerRef<'_>| player.game_type().total();
    players.players().map_or(UNREADABLE, |players| sum(players, |player| player.map_or(UNREADABLE, one)))
}

pub fn mk48_ours(updates: &UpdatesView<'_>) -> u64 {
    sum(updates.updates(), |update| update.score().into())
}

pub fn mk48_rkyv(updates: &ArchivedUpdates) -> u64 {
    sum(updates.updates.as_slice(), |update| update.score.to_native().into())
}

pub fn mk48_flat(updates: &flat::UpdatesRef<'_>) -> u64 {
    let one = |update: flat::UpdateRef<'_>| update.score().total();
    updates.updates().map_or(UNREADABLE, |updates| sum(updates, |update| update.map_or(UNREADABLE, one)))
}
