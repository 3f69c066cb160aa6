//! Reading without checking all first: bytes that nobody has looked at, of which only what is read is checked.

use pinwire::{Lazy, View};
use planus::ReadAsRoot;
use rkyv::Archived;
use zeropod::Layout;

use super::cap::{self, CapRef};
use super::pass::{done, pass};
use super::subject::{Encoded, Subject};
use super::works::{FlatRef, Job, PodView, Sums};
use super::{flatc, goals, read};
use crate::board::Line;
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

pub const ACCESS: &str = "access on demand";
pub const READ: &str = "read a few fields of every row, on demand";

/// The header of the message, and what it takes to begin. flatbuffers has no safe way but to verify all.
pub fn access<'a, T: Subject>(job: Job, items: &'a [Encoded<T>]) -> Work<'a> {
    let times = job.times;
    let ours = pass(times, items, |item| done(T::lazy(&item.ours).ok()));
    let planus = pass(times, items, |item| done(FlatRef::<T>::read_as_root(&item.flat).ok()));
    let cap = pass(times, items, |item| cap::open(&item.cap).get_root::<CapRef<'_, T>>().ok().map(|_| 1));
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("planus"), goals::AHEAD, planus),
        Contestant::new(versioned("capnp"), goals::AHEAD, cap),
    ];
    job.work(items.len(), contestants)
}

/// The lines, with what the design allows for an access on demand beside the first peer of each.
pub fn with_allowed(lines: Vec<Line>) -> Vec<Line> {
    let allowed = |line: &Line| Line {
        suite: line.suite,
        work: line.work.clone(),
        ours_ns: line.ours_ns,
        peer: "what is allowed".to_owned(),
        peer_ns: goals::DEMAND_NS,
        goal: goals::AHEAD,
    };
    let is_here =
        |line: &Line| line.suite == "message" && line.work.ends_with(ACCESS) && line.peer.starts_with("capnp");
    lines.into_iter().flat_map(|line| [is_here(&line).then(|| allowed(&line)), Some(line)]).flatten().collect()
}

/// From bytes to the sum. Those that cannot read before all is checked check all.
pub fn read<'a, T: Subject>(
    job: Job,
    items: &'a [Encoded<T>],
    lazy: impl Fn(&Lazy<'_, T>) -> u64 + 'a,
    sums: Sums<
        impl Fn(&View<'a, T>) -> u64 + 'a,
        impl Fn(&Archived<T>) -> u64 + 'a,
        impl Fn(&FlatRef<'a, T>) -> u64 + 'a,
        impl Fn(&T::Table<'a>) -> u64 + 'a,
        impl Fn(&CapRef<'_, T>) -> u64 + 'a,
        impl Fn(&PodView<T>) -> u64 + 'a,
    >,
) -> Work<'a> {
    let times = job.times;
    let refs = || items.iter().collect::<Vec<_>>();
    let ours = pass(times, items, move |item| Some(lazy(&T::lazy(&item.ours).ok()?)));
    let rkyv = pass(times, items, move |item| Some((sums.rkyv)(read::rkyv::<T>(&item.rkyv)?)));
    let planus = pass(times, refs(), move |item| Some((sums.planus)(&FlatRef::<T>::read_as_root(&item.flat).ok()?)));
    let flatc = pass(times, refs(), move |item| Some((sums.flatc)(&flatc::root::<T>(&item.flatc).ok()?)));
    let cap = pass(times, items, move |item| read::cap::<T>(&item.cap, |root| (sums.cap)(root)));
    let pod = pass(times, items, move |item| Some((sums.pod)(T::Pod::view(&item.pod).ok()?)));
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(format!("{}, checks all first", versioned("rkyv")), goals::AHEAD, rkyv),
        Contestant::new(versioned("planus"), goals::AHEAD, planus),
        Contestant::new(format!("{}, checks all first", versioned("flatbuffers")), goals::AHEAD, flatc),
        Contestant::new(versioned("capnp"), goals::AHEAD, cap),
        Contestant::new(format!("{}, checks all first", versioned("zeropod")), goals::AHEAD, pod),
    ];
    job.work(items.len(), contestants)
}
