//! Update in place: as in suite `message`.

use crate::data::log::{Address, ArchivedLogs, LogsMut};
use crate::data::mesh::{ArchivedMesh, MeshMut, Vec3};
use crate::data::minecraft::{ArchivedGameType, ArchivedPlayers, GameType, PlayersMut};
use crate::data::mk48::{ArchivedUpdates, UpdatesMut};

pub fn log_ours(logs: &mut LogsMut<'_>) -> usize {
    let mut rows = logs.logs_mut();
    rows.for_each(|mut log| {
        let _ = log.set_address(Address { x0: 0, x1: 0, x2: 0, x3: 0 });
        log.set_code(200);
        log.set_size(0);
    });
    rows.len()
}

pub fn log_theirs(logs: &mut ArchivedLogs) -> usize {
    for log in logs.logs.as_slice_mut() {
        let at = &mut log.address;
        (at.x0, at.x1, at.x2, at.x3) = (0, 0, 0, 0);
        log.code = 200.into();
        log.size = 0.into();
    }
    logs.logs.as_slice().len()
}

pub fn mesh_ours(mesh: &mut MeshMut<'_>) -> usize {
    let mut rows = mesh.triangles_mut();
    rows.for_each(|mut triangle| {
        let _ = triangle.set_normal(Vec3 { x: 0.0, y: 0.0, z: 0.0 });
    });
    rows.len()
}

pub fn mesh_theirs(mesh: &mut ArchivedMesh) -> usize {
    for triangle in mesh.triangles.as_slice_mut() {
        let normal = &mut triangle.normal;
        (normal.x, normal.y, normal.z) = (0.0.into(), 0.0.into(), 0.0.into());
    }
    mesh.triangles.as_slice().len()
}

pub fn minecraft_ours(players: &mut PlayersMut<'_>) -> usize {
    let mut rows = players.players_mut();
    rows.for_each(|mut player| {
        player.set_game_type(GameType::Survival);
        player.set_spawn_x(0);
        player.set_spawn_y(0);
        player.set_spawn_z(0);
    });
    rows.len()
}

pub fn minecraft_theirs(players: &mut ArchivedPlayers) -> usize {
    for player in players.players.as_slice_mut() {
        player.game_type = ArchivedGameType::Survival;
        player.spawn_x = 0.into();
        player.spawn_y = 0.into();
        player.spawn_z = 0.into();
    }
    players.players.as_slice().len()
}

pub fn mk48_ours(updates: &mut UpdatesMut<'_>) -> usize {
    let mut rows = updates.updates_mut();
    rows.for_each(|mut update| {
        let score = update.as_view().score();
        update.set_score(score.wrapping_mul(2));
    });
    rows.len()
}

pub fn mk48_theirs(updates: &mut ArchivedUpdates) -> usize {
    for update in updates.updates.as_slice_mut() {
        update.score = update.score.to_native().wrapping_mul(2).into();
    }
    updates.updates.as_slice().len()
}
