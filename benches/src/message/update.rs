//! Update in place: the same fields of every row set to the same values, in bytes validated before.

use std::cell::RefCell;

use rkyv::munge::munge;
use rkyv::seal::Seal;
use rkyv::vec::ArchivedVec;

use super::data::log::{Address, ArchivedAddress, ArchivedLog, ArchivedLogs, LogsMut};
use super::data::mesh::{ArchivedMesh, ArchivedTriangle, ArchivedVec3, MeshMut, Vec3};
use super::data::minecraft::{ArchivedGameType, ArchivedPlayer, ArchivedPlayers, GameType, PlayersMut};
use super::data::mk48::{ArchivedUpdate, ArchivedUpdates, UpdatesMut};
use super::goals;
use super::works::Job;
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

// SAFETY: one byte, always initialised. rkyv asks for this before it lets the enum be set in place.
unsafe impl rkyv::traits::NoUndef for ArchivedGameType {}

/// `ours` and `rkyv` change every row and say how many there are.
pub fn update<'a, M: 'a, R: 'a>(
    job: Job,
    bytes: M,
    ours: impl Fn(&mut M) -> usize + 'a,
    archived: Seal<'a, R>,
    rkyv: impl Fn(Seal<'_, R>) -> usize + 'a,
) -> Work<'a> {
    let (bytes, archived) = (RefCell::new(bytes), RefCell::new(archived));
    let times = job.times;
    let repeat = move |once: &dyn Fn() -> usize| Some((0..times).map(|_| once() as u64).sum());
    let ours = move || repeat(&|| ours(&mut bytes.borrow_mut()));
    let rkyv = move || repeat(&|| rkyv(archived.borrow_mut().as_mut()));
    let contestants =
        vec![Contestant::new("pinwire", 0.0, ours), Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv)];
    job.work(1, contestants)
}

pub fn log_ours(logs: &mut LogsMut<'_>) -> usize {
    let mut rows = logs.logs_mut();
    rows.for_each(|mut log| {
        let _ = log.set_address(Address { x0: 0, x1: 0, x2: 0, x3: 0 });
        log.set_code(200);
        log.set_size(0);
    });
    rows.len()
}

pub fn log_rkyv(logs: Seal<'_, ArchivedLogs>) -> usize {
    munge!(let ArchivedLogs { logs } = logs);
    let mut rows = ArchivedVec::as_slice_seal(logs);
    for index in 0..rows.len() {
        munge! {
            let ArchivedLog {
                address: ArchivedAddress { mut x0, mut x1, mut x2, mut x3 },
                mut code,
                mut size,
                ..
            } = rows.as_mut().index(index);
        }
        (*x0, *x1, *x2, *x3) = (0, 0, 0, 0);
        *code = 200.into();
        *size = 0.into();
    }
    rows.len()
}

pub fn mesh_ours(mesh: &mut MeshMut<'_>) -> usize {
    let mut rows = mesh.triangles_mut();
    rows.for_each(|mut triangle| {
        let _ = triangle.set_normal(Vec3 { x: 0.0, y: 0.0, z: 0.0 });
    });
    rows.len()
}

pub fn mesh_rkyv(mesh: Seal<'_, ArchivedMesh>) -> usize {
    munge!(let ArchivedMesh { triangles } = mesh);
    let mut rows = ArchivedVec::as_slice_seal(triangles);
    for index in 0..rows.len() {
        munge! {
            let ArchivedTriangle { normal: ArchivedVec3 { mut x, mut y, mut z }, .. } = rows.as_mut().index(index);
        }
        *x = 0.0.into();
        *y = 0.0.into();
        *z = 0.0.into();
    }
    rows.len()
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

pub fn minecraft_rkyv(players: Seal<'_, ArchivedPlayers>) -> usize {
    munge!(let ArchivedPlayers { players } = players);
    let mut rows = ArchivedVec::as_slice_seal(players);
    for index in 0..rows.len() {
        munge! {
            let ArchivedPlayer { mut game_type, mut spawn_x, mut spawn_y, mut spawn_z, .. } =
                rows.as_mut().index(index);
        }
        *game_type = ArchivedGameType::Survival;
        *spawn_x = 0.into();
        *spawn_y = 0.into();
        *spawn_z = 0.into();
    }
    rows.len()
}

pub fn mk48_ours(updates: &mut UpdatesMut<'_>) -> usize {
    let mut rows = updates.updates_mut();
    rows.for_each(|mut update| {
        let score = update.as_view().score();
        update.set_score(score.wrapping_mul(2));
    });
    rows.len()
}

pub fn mk48_rkyv(updates: Seal<'_, ArchivedUpdates>) -> usize {
    munge!(let ArchivedUpdates { updates } = updates);
    let mut rows = ArchivedVec::as_slice_seal(updates);
    for index in 0..rows.len() {
        munge!(let ArchivedUpdate { mut score, .. } = rows.as_mut().index(index));
        let doubled = score.to_native().wrapping_mul(2);
        *score = doubled.into();
    }
    rows.len()
}
