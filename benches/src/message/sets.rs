//! The four data sets as one large message each.

use pinwire::prelude::*;
use rkyv::Archived;
use rkyv::rancor::Failure;
use rkyv::seal::Seal;
use rkyv::util::AlignedVec;

use super::data::{log, mesh, minecraft, mk48, players};
use super::subject::{Encoded, Rkyv, Subject};
use super::sums::Text;
use super::works::{self, Job, Sums};
use super::{borrow, cap, demand, fields, goals, update};
use crate::board::{Line, SIZE};
use crate::peers::versioned;
use crate::work::{self, Work};

const SERIALIZE: &str = "serialize into a buffer used before";
const ACCESS: &str = "access, fully validated";
const READ: &str = "read a few fields of every row, after validation";
const STRINGS: &str = "read every string, after validation";
const UPDATE: &str = "update in place";
const OWNED: &str = "deserialize to owned values";
const BORROW: &str = "borrow into structs of &str";
const MISALIGNED: &str = "misaligned by one byte: validate, read a few fields";

/// Every contestant gives the value back.
pub fn verify() -> Result<(), String> {
    verify_one("log", log::generate())?;
    verify_one("mesh", mesh::generate())?;
    verify_one("minecraft", players::generate())?;
    verify_one("mk48", mk48::generate())
}

fn verify_one<T: Subject>(set: &str, value: T) -> Result<(), String> {
    Encoded::new(value).verify().map_err(|name| format!("{set}: {name} does not give the value back"))
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    let sets: [(&str, fn(&mut dyn FnMut(Work<'_>))); 4] =
        [("log.", log), ("mesh.", mesh), ("minecraft.", minecraft), ("mk48.", mk48)];
    for (prefix, works) in sets {
        if work::wanted(only, prefix) {
            works(take);
        }
    }
}

/// Validated for good, as an owner of the bytes may do before changing them.
fn seal<T: Rkyv>(bytes: &mut AlignedVec) -> Seal<'_, Archived<T>> {
    rkyv::access_mut::<Archived<T>, Failure>(bytes).expect("bytes just written")
}

fn log(take: &mut dyn FnMut(Work<'_>)) {
    let set = [Encoded::new(log::generate())];
    let (mut ours, mut rkyv) = (set[0].ours.clone(), set[0].rkyv.clone());
    let job = |word, what| Job::new("log", word, what);
    let sums = Sums {
        ours: fields::log_ours,
        rkyv: fields::log_rkyv,
        planus: fields::log_flat,
        flatc: fields::log_flatc,
        cap: fields::log_cap,
        pod: fields::log_pod,
    };
    take(works::serialize(job("serialize", SERIALIZE), &set));
    take(works::access(job("access", ACCESS), &set, goals::ACCESS_LOG));
    take(works::read(job("read", READ), &set, sums));
    take(demand::access(job("demand", demand::ACCESS).times(1_000), &set));
    take(demand::read(job("read-demand", demand::READ), &set, fields::log_lazy, sums));
    let sums = Sums {
        ours: |v: &log::LogsView<'_>| v.text(),
        rkyv: Text::text,
        planus: Text::text,
        flatc: Text::text,
        cap: |v: &cap::logs::Reader<'_>| v.text(),
        pod: Text::text,
    };
    take(works::read(job("strings", STRINGS), &set, sums));
    let view = log::Logs::view_mut(&mut ours).expect("bytes just written");
    take(update::update(job("update", UPDATE), view, update::log_ours, seal::<log::Logs>(&mut rkyv), update::log_rkyv));
    take(works::deserialize(job("owned", OWNED), &set));
    take(borrow::log(job("borrow", BORROW), &set));
    take(works::misaligned(job("misaligned", MISALIGNED), &set, fields::log_ours, fields::log_rkyv));
}

fn mesh(take: &mut dyn FnMut(Work<'_>)) {
    let set = [Encoded::new(mesh::generate())];
    let (mut ours, mut rkyv) = (set[0].ours.clone(), set[0].rkyv.clone());
    let job = |word, what| Job::new("mesh", word, what);
    let sums = Sums {
        ours: fields::mesh_ours,
        rkyv: fields::mesh_rkyv,
        planus: fields::mesh_flat,
        flatc: fields::mesh_flatc,
        cap: fields::mesh_cap,
        pod: fields::mesh_pod,
    };
    take(works::serialize(job("serialize", SERIALIZE), &set));
    take(works::access(job("access", ACCESS).times(1_000), &set, goals::AHEAD));
    take(works::read(job("read", READ), &set, sums));
    take(demand::access(job("demand", demand::ACCESS).times(1_000), &set));
    take(demand::read(job("read-demand", demand::READ), &set, fields::mesh_lazy, sums));
    let view = mesh::Mesh::view_mut(&mut ours).expect("bytes just written");
    let seal = seal::<mesh::Mesh>(&mut rkyv);
    take(update::update(job("update", UPDATE), view, update::mesh_ours, seal, update::mesh_rkyv));
    take(works::deserialize(job("owned", OWNED), &set));
    take(works::misaligned(job("misaligned", MISALIGNED), &set, fields::mesh_ours, fields::mesh_rkyv));
}

fn minecraft(take: &mut dyn FnMut(Work<'_>)) {
    let set = [Encoded::new(players::generate())];
    let (mut ours, mut rkyv) = (set[0].ours.clone(), set[0].rkyv.clone());
    let job = |word, what| Job::new("minecraft", word, what);
    let sums = Sums {
        ours: fields::minecraft_ours,
        rkyv: fields::minecraft_rkyv,
        planus: fields::minecraft_flat,
        flatc: fields::minecraft_flatc,
        cap: fields::minecraft_cap,
        pod: fields::minecraft_pod,
    };
    take(works::serialize(job("serialize", SERIALIZE), &set));
    take(works::access(job("access", ACCESS), &set, goals::ACCESS_MINECRAFT));
    take(works::read(job("read", READ).times(100), &set, sums));
    take(demand::access(job("demand", demand::ACCESS).times(1_000), &set));
    take(demand::read(job("read-demand", demand::READ).times(20), &set, fields::minecraft_lazy, sums));
    let sums = Sums {
        ours: |v: &minecraft::PlayersView<'_>| v.text(),
        rkyv: Text::text,
        planus: Text::text,
        flatc: Text::text,
        cap: |v: &cap::players::Reader<'_>| v.text(),
        pod: Text::text,
    };
    take(works::read(job("strings", STRINGS), &set, sums));
    let view = minecraft::Players::view_mut(&mut ours).expect("bytes just written");
    let seal = seal::<minecraft::Players>(&mut rkyv);
    let job_update = job("update", UPDATE).times(20);
    take(update::update(job_update, view, update::minecraft_ours, seal, update::minecraft_rkyv));
    take(works::deserialize(job("owned", OWNED), &set));
    take(borrow::minecraft(job("borrow", BORROW), &set));
    take(works::misaligned(job("misaligned", MISALIGNED), &set, fields::minecraft_ours, fields::minecraft_rkyv));
}

fn mk48(take: &mut dyn FnMut(Work<'_>)) {
    let set = [Encoded::new(mk48::generate())];
    let (mut ours, mut rkyv) = (set[0].ours.clone(), set[0].rkyv.clone());
    let job = |word, what| Job::new("mk48", word, what);
    let sums = Sums {
        ours: fields::mk48_ours,
        rkyv: fields::mk48_rkyv,
        planus: fields::mk48_flat,
        flatc: fields::mk48_flatc,
        cap: fields::mk48_cap,
        pod: fields::mk48_pod,
    };
    take(works::serialize(job("serialize", SERIALIZE), &set));
    take(works::access(job("access", ACCESS), &set, goals::ACCESS_MK48));
    take(works::read(job("read", READ).times(50), &set, sums));
    take(demand::access(job("demand", demand::ACCESS).times(1_000), &set));
    take(demand::read(job("read-demand", demand::READ).times(20), &set, fields::mk48_lazy, sums));
    let view = mk48::Updates::view_mut(&mut ours).expect("bytes just written");
    let seal = seal::<mk48::Updates>(&mut rkyv);
    take(update::update(job("update", UPDATE).times(50), view, update::mk48_ours, seal, update::mk48_rkyv));
    take(works::deserialize(job("owned", OWNED), &set));
    take(works::misaligned(job("misaligned", MISALIGNED), &set, fields::mk48_ours, fields::mk48_rkyv));
}

/// Not times but bytes. planus on `log` is without a goal: it writes equal strings once. bitcode, wincode, postcard and prost have
/// no access without decoding, zeropod walks to each row.
pub fn sizes() -> Vec<Line> {
    let sets = [
        sizes_of("log", log::generate(), 0.0),
        sizes_of("mesh", mesh::generate(), goals::AHEAD),
        sizes_of("minecraft", players::generate(), goals::AHEAD),
        sizes_of("mk48", mk48::generate(), goals::AHEAD),
    ];
    sets.into_iter().flatten().collect()
}

fn sizes_of<T: Subject>(set: &str, value: T, planus_goal: f64) -> Vec<Line> {
    let encoded = Encoded::new(value);
    let line = |name: &str, bytes: usize, goal| Line {
        suite: SIZE,
        work: format!("size: {set}"),
        ours_ns: encoded.ours.len() as f64,
        peer: versioned(name),
        peer_ns: bytes as f64,
        goal,
    };
    vec![
        line("rkyv", encoded.rkyv.len(), goals::AHEAD),
        line("planus", encoded.flat.len(), planus_goal),
        line("bitcode", encoded.bitcode.len(), 0.0),
        line("wincode", encoded.wincode.len(), 0.0),
        line("flatbuffers", encoded.flatc.len(), goals::AHEAD),
        line("capnp", encoded.cap.len(), goals::AHEAD),
        line("postcard", encoded.postcard.len(), 0.0),
        line("prost", encoded.proto.len(), 0.0),
        line("zeropod", encoded.pod.len(), 0.0),
    ]
}
