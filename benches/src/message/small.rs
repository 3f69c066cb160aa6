//! One small message at a time: a log line, a player, an update, each in bytes of its own.

use std::cell::RefCell;

use bitcode::Buffer;
use pinwire::View;
use planus::ReadAsRoot;
use prost::Message as _;
use rkyv::Archived;
use zeropod::Layout;

use super::cap::CapRef;
use super::data::log::LogRef;
use super::data::minecraft::PlayerRef;
use super::data::mk48::Update;
use super::data::{log, mk48, players};
use super::pass::pass;
use super::subject::{Encoded, Subject};
use super::sums::Total;
use super::works::{self, FlatRef, Job, PodView};
use super::{flatc, goals, read};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::{self, Work};

/// 100 kB or so: neither memory nor the clock decides.
const LINES: usize = 1_000;
const PLAYERS: usize = 100;
const UPDATES: usize = 50;

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if work::wanted(only, "line.") {
        let set = encoded(log::generate().logs, LINES);
        let bitcode = |buffer: &mut Buffer, bytes: &[u8]| Some(buffer.decode::<LogRef<'_>>(bytes).ok()?.total());
        let wincode = |bytes: &[u8]| Some(read::wincode::<LogRef<'_>>(bytes)?.total());
        let postcard = |bytes: &[u8]| Some(read::postcard::<LogRef<'_>>(bytes)?.total());
        each("line", "one log line", &set, bitcode, wincode, postcard, take);
    }
    if work::wanted(only, "player.") {
        let set = encoded(players::generate().players, PLAYERS);
        let bitcode = |buffer: &mut Buffer, bytes: &[u8]| Some(buffer.decode::<PlayerRef<'_>>(bytes).ok()?.total());
        let wincode = |bytes: &[u8]| Some(read::wincode::<PlayerRef<'_>>(bytes)?.total());
        let postcard = |bytes: &[u8]| Some(read::postcard::<PlayerRef<'_>>(bytes)?.total());
        each("player", "one player", &set, bitcode, wincode, postcard, take);
    }
    if work::wanted(only, "update.") {
        let set = encoded(mk48::generate().updates, UPDATES);
        let bitcode = |buffer: &mut Buffer, bytes: &[u8]| Some(buffer.decode::<Update>(bytes).ok()?.total());
        let wincode = |bytes: &[u8]| Some(read::wincode::<Update>(bytes)?.total());
        let postcard = |bytes: &[u8]| Some(read::postcard::<Update>(bytes)?.total());
        each("update", "one update", &set, bitcode, wincode, postcard, take);
    }
}

fn encoded<T: Subject>(values: Vec<T>, count: usize) -> Vec<Encoded<T>> {
    values.into_iter().take(count).map(Encoded::new).collect()
}

/// `bitcode`, `wincode` and `postcard` decode, into structs of `&str` where there are strings, and sum up.
fn each<T: Subject>(
    set: &str,
    title: &str,
    items: &[Encoded<T>],
    bitcode: impl Fn(&mut Buffer, &[u8]) -> Option<u64>,
    wincode: impl Fn(&[u8]) -> Option<u64>,
    postcard: impl Fn(&[u8]) -> Option<u64>,
    take: &mut dyn FnMut(Work<'_>),
) where
    Archived<T>: Total,
    for<'a> View<'a, T>: Total,
    for<'a> FlatRef<'a, T>: Total,
    for<'a> T::Table<'a>: Total,
    for<'a> CapRef<'a, T>: Total,
    PodView<T>: Total,
    T::Proto: Total,
{
    let job = |word, what| {
        let job = Job::new(set, word, what);
        Job { title: format!("{title} at a time: {what}"), ..job }
    };
    take(works::serialize(job("encode", "encode"), items));
    take(works::access(job("parse", "parse, fully validated"), items, goals::AHEAD));
    take(read_all(job("all", "parse and read everything"), items, bitcode, wincode, postcard));
}

fn read_all<'a, T: Subject>(
    job: Job,
    items: &'a [Encoded<T>],
    bitcode: impl Fn(&mut Buffer, &[u8]) -> Option<u64> + 'a,
    wincode: impl Fn(&[u8]) -> Option<u64> + 'a,
    postcard: impl Fn(&[u8]) -> Option<u64> + 'a,
) -> Work<'a>
where
    Archived<T>: Total,
    for<'b> View<'b, T>: Total,
    for<'b> FlatRef<'b, T>: Total,
    for<'b> T::Table<'b>: Total,
    for<'b> CapRef<'b, T>: Total,
    PodView<T>: Total,
    T::Proto: Total,
{
    let buffer = RefCell::new(Buffer::default());
    let ours = pass(1, items, |item| Some(T::view(&item.ours).ok()?.total()));
    let rkyv = pass(1, items, |item| Some(read::rkyv::<T>(&item.rkyv)?.total()));
    let planus = pass(1, items, |item| Some(FlatRef::<T>::read_as_root(&item.flat).ok()?.total()));
    let bitcode = pass(1, items, move |item| bitcode(&mut buffer.borrow_mut(), &item.bitcode));
    let wincode = pass(1, items, move |item| wincode(&item.wincode));
    let flatc = pass(1, items, |item| Some(flatc::root::<T>(&item.flatc).ok()?.total()));
    let cap = pass(1, items, |item| read::cap::<T>(&item.cap, |root| root.total()));
    let postcard = pass(1, items, move |item| postcard(&item.postcard));
    let prost = pass(1, items, |item| Some(T::Proto::decode(&*item.proto).ok()?.total()));
    let pod = pass(1, items, |item| Some(T::Pod::view(&item.pod).ok()?.total()));
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv),
        Contestant::new(versioned("planus"), goals::AHEAD, planus),
        Contestant::new(versioned("bitcode"), goals::AHEAD, bitcode),
        Contestant::new(versioned("wincode"), goals::AHEAD, wincode),
        Contestant::new(versioned("flatbuffers"), goals::AHEAD, flatc),
        Contestant::new(versioned("capnp"), goals::AHEAD, cap),
        Contestant::new(versioned("postcard"), goals::AHEAD, postcard),
        Contestant::new(versioned("prost"), goals::AHEAD, prost),
        Contestant::new(versioned("zeropod"), goals::AHEAD, pod),
    ];
    job.work(items.len(), contestants)
}
