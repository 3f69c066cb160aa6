//! The few fields that the community's benchmark reads of every row.

use pinwire::Error;

use super::data::log::{ArchivedLogs, LogLazy, LogsLazy, LogsView};
use super::data::mesh::{ArchivedMesh, MeshLazy, MeshView};
use super::data::minecraft::{ArchivedPlayers, PlayerLazy, PlayersLazy, PlayersView};
use super::data::mk48::{ArchivedUpdates, UpdateLazy, UpdatesLazy, UpdatesView};
use super::sums::{Total, UNREADABLE};
use super::{borsh, cap, flat, flatc};

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

pub fn log_lazy(logs: &LogsLazy<'_>) -> u64 {
    let one = |log: LogLazy<'_>| Ok::<_, Error>(three(log.address()?.total(), log.code()?.total(), log.size()?));
    logs.logs().map_or(UNREADABLE, |logs| sum(logs.iter(), |log| one(log).unwrap_or(UNREADABLE)))
}

pub fn log_rkyv(logs: &ArchivedLogs) -> u64 {
    sum(logs.logs.as_slice(), |log| three(log.address.total(), log.code.total(), log.size.total()))
}

pub fn log_flat(logs: &flat::LogsRef<'_>) -> u64 {
    let one = |log: flat::LogRef<'_>| three(log.address().total(), log.code().total(), log.size().total());
    logs.logs().map_or(UNREADABLE, |logs| sum(logs, |log| log.map_or(UNREADABLE, one)))
}

pub fn log_flatc(logs: &flatc::Logs<'_>) -> u64 {
    sum(logs.logs(), |log| three(log.address().total(), log.code().total(), log.size().total()))
}

pub fn log_cap(logs: &cap::logs::Reader<'_>) -> u64 {
    let one = |log: cap::log::Reader<'_>| three(log.get_address().total(), log.get_code().total(), log.get_size());
    logs.get_logs().map_or(UNREADABLE, |logs| sum(logs, one))
}

pub fn log_pod(logs: &borsh::LogsView) -> u64 {
    sum(logs.logs().iter(), |log| three(log.address().total(), log.code().total(), log.size().total()))
}

pub fn mesh_ours(mesh: &MeshView<'_>) -> u64 {
    sum(mesh.triangles(), |triangle| triangle.normal().total())
}

pub fn mesh_lazy(mesh: &MeshLazy<'_>) -> u64 {
    mesh.triangles().map_or(UNREADABLE, |triangles| sum(triangles, |triangle| triangle.normal().total()))
}

pub fn mesh_rkyv(mesh: &ArchivedMesh) -> u64 {
    sum(mesh.triangles.as_slice(), |triangle| triangle.normal.total())
}

pub fn mesh_flat(mesh: &flat::MeshRef<'_>) -> u64 {
    mesh.triangles().map_or(UNREADABLE, |triangles| sum(triangles, |triangle| triangle.normal().total()))
}

pub fn mesh_flatc(mesh: &flatc::Mesh<'_>) -> u64 {
    sum(mesh.triangles(), |triangle| triangle.normal().total())
}

pub fn mesh_cap(mesh: &cap::mesh::Reader<'_>) -> u64 {
    mesh.get_triangles().map_or(UNREADABLE, |triangles| sum(triangles, |triangle| triangle.get_normal().total()))
}

pub fn mesh_pod(mesh: &borsh::MeshView) -> u64 {
    sum(mesh.triangles().iter(), |triangle| triangle.normal().total())
}

pub fn minecraft_ours(players: &PlayersView<'_>) -> u64 {
    sum(players.players(), |player| player.game_type().total())
}

pub fn minecraft_lazy(players: &PlayersLazy<'_>) -> u64 {
    let one = |player: PlayerLazy<'_>| player.game_type().map_or(UNREADABLE, |of| of.total());
    players.players().map_or(UNREADABLE, |players| sum(players.iter(), one))
}

pub fn minecraft_rkyv(players: &ArchivedPlayers) -> u64 {
    sum(players.players.as_slice(), |player| player.game_type.total())
}

pub fn minecraft_flat(players: &flat::PlayersRef<'_>) -> u64 {
    let one = |player: flat::PlayerRef<'_>| player.game_type().total();
    players.players().map_or(UNREADABLE, |players| sum(players, |player| player.map_or(UNREADABLE, one)))
}

pub fn minecraft_flatc(players: &flatc::Players<'_>) -> u64 {
    sum(players.players(), |player| player.game_type().total())
}

pub fn minecraft_cap(players: &cap::players::Reader<'_>) -> u64 {
    players.get_players().map_or(UNREADABLE, |players| sum(players, |player| player.get_game_type().total()))
}

pub fn minecraft_pod(players: &borsh::PlayersView) -> u64 {
    sum(players.players().iter(), |player| player.game_type().total())
}

pub fn mk48_ours(updates: &UpdatesView<'_>) -> u64 {
    sum(updates.updates(), |update| update.score().into())
}

pub fn mk48_lazy(updates: &UpdatesLazy<'_>) -> u64 {
    let one = |update: UpdateLazy<'_>| update.score().map_or(UNREADABLE, |score| score.into());
    updates.updates().map_or(UNREADABLE, |updates| sum(updates.iter(), one))
}

pub fn mk48_rkyv(updates: &ArchivedUpdates) -> u64 {
    sum(updates.updates.as_slice(), |update| update.score.to_native().into())
}

pub fn mk48_flat(updates: &flat::UpdatesRef<'_>) -> u64 {
    let one = |update: flat::UpdateRef<'_>| update.score().total();
    updates.updates().map_or(UNREADABLE, |updates| sum(updates, |update| update.map_or(UNREADABLE, one)))
}

pub fn mk48_flatc(updates: &flatc::Updates<'_>) -> u64 {
    sum(updates.updates(), |update| update.score().into())
}

pub fn mk48_cap(updates: &cap::updates::Reader<'_>) -> u64 {
    updates.get_updates().map_or(UNREADABLE, |updates| sum(updates, |update| update.get_score().into()))
}

pub fn mk48_pod(updates: &borsh::UpdatesView) -> u64 {
    sum(updates.updates().iter(), |update| update.score().into())
}
