//! The pieces of work: those of suite `message` that nibblecode can do.

use std::cell::RefCell;
use std::mem::MaybeUninit;

use nibblecode::aligned_alloc::AlignedAlloc;
use pinwire::View;
use pinwire::prelude::*;

use crate::data::{log, mesh, minecraft, mk48, players};
use crate::measure::Contestant;
use crate::pass::{done, pass};
use crate::{text, update};

type Take<'t> = &'t mut dyn FnMut(&str, usize, Vec<Contestant<'_>>);
type Bytes<T> = Box<[u8], AlignedAlloc<T>>;

pub fn each(take: Take<'_>) {
    log(take);
    mesh(take);
    minecraft(take);
    mk48(take);
}

/// A value in both formats.
struct Encoded<T: nibblecode::Serialize> {
    value: T,
    ours: Vec<u8>,
    theirs: Bytes<T>,
}

impl<T: Message + nibblecode::Serialize> Encoded<T> {
    fn new(value: T) -> Self {
        let ours = value.to_vec().expect("a message below 4 GiB");
        let theirs = nibblecode::to_bytes(&value).expect("a message below 2 GiB");
        Self { value, ours, theirs }
    }
}

fn two<'a>(ours: impl Fn() -> Option<u64> + 'a, theirs: impl Fn() -> Option<u64> + 'a) -> Vec<Contestant<'a>> {
    vec![Contestant::new("pinwire", 0.0, ours), Contestant::new("nibblecode", 1.0, theirs)]
}

/// Both write into a buffer that is there. nibblecode's must be aligned: it is as long as a message that was written.
fn serialize<T: Message + nibblecode::Serialize>(set: &str, item: &Encoded<T>, take: Take<'_>) {
    let buffer = RefCell::new(vec![0; item.ours.len()]);
    let room = item.theirs.len() - size_of::<T::Archived>();
    let theirs = RefCell::new(nibblecode::aligned_alloc::new_uninit_boxed_slice::<T>(room));
    let ours = pass(1, [item], move |item| done(item.value.encode_into(&mut buffer.borrow_mut()).ok()));
    let theirs = pass(1, [item], move |item| {
        let room: &mut [MaybeUninit<u8>] = &mut theirs.borrow_mut();
        done(nibblecode::to_bytes_in(&item.value, room).ok())
    });
    take(&format!("{set}, serialize into a buffer used before"), 1, two(ours, theirs));
}

fn access<T: Message + nibblecode::Serialize>(set: &str, times: usize, item: &Encoded<T>, take: Take<'_>) {
    let ours = pass(times, [item], |item| done(T::view(&item.ours).ok()));
    let theirs = pass(times, [item], |item| done(nibblecode::access::<T>(&item.theirs).ok()));
    take(&format!("{set}, access, fully validated"), times, two(ours, theirs));
}

fn read<'a, T: Message + nibblecode::Serialize>(
    what: &str,
    times: usize,
    item: &'a Encoded<T>,
    ours: impl Fn(&View<'a, T>) -> u64 + 'a,
    theirs: impl Fn(&T::Archived) -> u64 + 'a,
    take: Take<'_>,
) {
    let views = [T::view(&item.ours).expect("bytes just written")];
    let archived = [nibblecode::access::<T>(&item.theirs).expect("bytes just written")];
    let ours = pass(times, views, move |view| Some(ours(view)));
    let theirs = pass(times, archived, move |archived| Some(theirs(archived)));
    take(what, times, two(ours, theirs));
}

/// Both change every row and say how many there are.
fn updated<M, A>(
    set: &str,
    times: usize,
    view: M,
    ours: impl Fn(&mut M) -> usize,
    archived: &mut A,
    theirs: impl Fn(&mut A) -> usize,
    take: Take<'_>,
) {
    let (view, archived) = (RefCell::new(view), RefCell::new(archived));
    let repeat = move |once: &dyn Fn() -> usize| Some((0..times).map(|_| once() as u64).sum());
    let ours = move || repeat(&|| ours(&mut view.borrow_mut()));
    let theirs = move || repeat(&|| theirs(&mut archived.borrow_mut()));
    take(&format!("{set}, update in place"), times, two(ours, theirs));
}

/// Over the rows.
fn sum<R>(rows: impl IntoIterator<Item = R>, one: impl Fn(R) -> u64) -> u64 {
    rows.into_iter().fold(0, |sum, row| sum.wrapping_add(one(row)))
}

const READ: &str = "read a few fields of every row, after validation";
const STRINGS: &str = "read every string, after validation";

fn log(take: Take<'_>) {
    use log::{ArchivedLogs, Logs, LogsView};
    let mut item = Encoded::new(log::generate());
    serialize("log", &item, take);
    access("log", 1, &item, take);
    let bits = |[a, b, c, d]: [u8; 4]| [a, b, c, d].into_iter().map(u64::from).sum::<u64>();
    let ours = move |v: &LogsView<'_>| {
        sum(v.logs(), |log| {
            let at = log.address();
            bits([at.x0(), at.x1(), at.x2(), at.x3()]) + u64::from(log.code()) + log.size()
        })
    };
    let theirs = move |v: &ArchivedLogs| {
        sum(v.logs.as_slice(), |log| {
            let at = &log.address;
            bits([at.x0, at.x1, at.x2, at.x3]) + u64::from(log.code.to_native()) + log.size.to_native()
        })
    };
    read(&format!("log, {READ}"), 1, &item, ours, theirs, take);
    read(&format!("log, {STRINGS}"), 1, &item, |v: &LogsView<'_>| text::log_ours(v), text::log_theirs, take);
    let view = Logs::view_mut(&mut item.ours).expect("bytes just written");
    let archived = nibblecode::access_mut::<Logs>(&mut item.theirs).expect("bytes just written");
    updated("log", 1, view, update::log_ours, archived, update::log_theirs, take);
}

fn mesh(take: Take<'_>) {
    use mesh::{ArchivedMesh, Mesh, MeshView};
    let mut item = Encoded::new(mesh::generate());
    serialize("mesh", &item, take);
    access("mesh", 1_000, &item, take);
    let bits = |values: [f32; 3]| values.into_iter().fold(0, |sum: u64, v| sum.wrapping_add(v.to_bits().into()));
    let ours = move |v: &MeshView<'_>| {
        sum(v.triangles(), |triangle| {
            let normal = triangle.normal();
            bits([normal.x(), normal.y(), normal.z()])
        })
    };
    let theirs = move |v: &ArchivedMesh| {
        sum(v.triangles.as_slice(), |triangle| {
            let normal = &triangle.normal;
            bits([normal.x.to_native(), normal.y.to_native(), normal.z.to_native()])
        })
    };
    read(&format!("mesh, {READ}"), 1, &item, ours, theirs, take);
    let view = Mesh::view_mut(&mut item.ours).expect("bytes just written");
    let archived = nibblecode::access_mut::<Mesh>(&mut item.theirs).expect("bytes just written");
    updated("mesh", 1, view, update::mesh_ours, archived, update::mesh_theirs, take);
}

fn minecraft(take: Take<'_>) {
    use minecraft::{ArchivedPlayers, Players, PlayersView};
    let mut item = Encoded::new(players::generate());
    serialize("minecraft", &item, take);
    access("minecraft", 1, &item, take);
    let ours = |v: &PlayersView<'_>| sum(v.players(), |player| player.game_type() as u64);
    let theirs = |v: &ArchivedPlayers| sum(v.players.as_slice(), |player| player.game_type as u64);
    read(&format!("minecraft, {READ}"), 100, &item, ours, theirs, take);
    let ours = |v: &PlayersView<'_>| text::players_ours(v);
    read(&format!("minecraft, {STRINGS}"), 1, &item, ours, text::players_theirs, take);
    let view = Players::view_mut(&mut item.ours).expect("bytes just written");
    let archived = nibblecode::access_mut::<Players>(&mut item.theirs).expect("bytes just written");
    updated("minecraft", 20, view, update::minecraft_ours, archived, update::minecraft_theirs, take);
}

fn mk48(take: Take<'_>) {
    use mk48::{ArchivedUpdates, Updates, UpdatesView};
    let mut item = Encoded::new(mk48::generate());
    serialize("mk48", &item, take);
    access("mk48", 1, &item, take);
    let ours = |v: &UpdatesView<'_>| sum(v.updates(), |update| update.score().into());
    let theirs = |v: &ArchivedUpdates| sum(v.updates.as_slice(), |update| update.score.to_native().into());
    read(&format!("mk48, {READ}"), 50, &item, ours, theirs, take);
    let view = Updates::view_mut(&mut item.ours).expect("bytes just written");
    let archived = nibblecode::access_mut::<Updates>(&mut item.theirs).expect("bytes just written");
    updated("mk48", 50, view, update::mk48_ours, archived, update::mk48_theirs, take);
}
