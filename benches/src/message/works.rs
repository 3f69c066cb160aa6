//! The pieces of work that are the same for every data set. Where nothing can be compared, a pass returns how many
//! values it handled; what they hold was verified before.

use std::cell::RefCell;

use pinwire::View;
use planus::ReadAsRoot;
use prost::Message as _;
use rkyv::Archived;
use rkyv::util::AlignedVec;
use zeropod::Layout;

use super::borsh::Borsh;
use super::cap::{self, CapRef};
use super::flat::Flat;
use super::pass::{done, pass};
use super::subject::{Encoded, Subject, Twins};
use super::{flatc, goals, read, write};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

pub type FlatRef<'a, T> = <T as Flat>::Ref<'a>;
pub type PodView<T> = <<T as Borsh>::Pod as Layout>::View;

/// What a work is called, and how often a pass does it: a pass should take a few µs at least, so that the clock does
/// not show.
pub struct Job {
    pub key: String,
    pub title: String,
    pub times: usize,
}

impl Job {
    pub fn new(set: &str, word: &str, what: &str) -> Self {
        Self { key: format!("{set}.{word}"), title: format!("{set}: {what}"), times: 1 }
    }

    pub fn times(self, times: usize) -> Self {
        Self { times, ..self }
    }

    pub fn work<'a>(self, values: usize, contestants: Vec<Contestant<'a>>) -> Work<'a> {
        Work { key: self.key, title: self.title, units: self.times * values, contestants }
    }
}

/// A pass with a writer of its own.
fn writing<'a, T: Twins, V: 'a>(
    times: usize,
    items: &'a [Encoded<T>],
    value: impl Fn(&'a Encoded<T>) -> &'a V + 'a,
    writer: impl write::Write<V> + 'a,
) -> impl Fn() -> Option<u64> + 'a {
    let writer = RefCell::new(writer);
    let values: Vec<&V> = items.iter().map(value).collect();
    pass(times, values, move |value| done(writer.borrow_mut().write(value)))
}

pub fn serialize<'a, T: Subject>(job: Job, items: &'a [Encoded<T>]) -> Work<'a> {
    let longest = |len: fn(&Encoded<T>) -> usize| items.iter().map(len).max().unwrap_or(0);
    let room = |len: fn(&Encoded<T>) -> usize| vec![0; longest(len)];
    let ours = write::Slice(room(|item| item.ours.len()));
    let wincode = write::WincodeSlice(room(|item| item.wincode.len()));
    let postcard = write::PostcardSlice(room(|item| item.postcard.len()));
    let pod = write::PodSlice(room(|item| item.pod.len()));
    let cap = cap::Writer::new(longest(|item| item.cap.len()));
    let times = job.times;
    let ours = writing(times, items, |item| &item.value, ours);
    let rkyv = writing(times, items, |item| &item.value, write::RkyvVec::default());
    let bitcode = writing(times, items, |item| &item.value, write::BitcodeBuffer::default());
    let planus = writing(times, items, |item| &item.flat_value, write::FlatBuilder::default());
    let wincode = writing(times, items, |item| &item.value, wincode);
    let flatc = writing(times, items, |item| &item.flatc_value, flatc::Writer::<T>::default());
    let cap = writing(times, items, |item| &item.value, cap);
    let postcard = writing(times, items, |item| &item.value, postcard);
    let prost = writing(times, items, |item| &item.proto_value, write::ProtoVec::default());
    let pod = writing(times, items, |item| &item.pod_value, pod);
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv),
        Contestant::new(versioned("bitcode"), goals::AHEAD, bitcode),
        Contestant::new(versioned("planus"), goals::AHEAD, planus),
        Contestant::new(versioned("wincode"), goals::AHEAD, wincode),
        Contestant::new(versioned("flatbuffers"), goals::AHEAD, flatc),
        Contestant::new(versioned("capnp"), goals::AHEAD, cap),
        Contestant::new(versioned("postcard"), goals::AHEAD, postcard),
        Contestant::new(versioned("prost"), goals::AHEAD, prost),
        Contestant::new(versioned("zeropod"), goals::AHEAD, pod),
    ];
    job.work(items.len(), contestants)
}

/// Every byte checked, once. Peers that cannot do it in place are not here: bitcode, wincode, postcard and prost only
/// decode, planus and capnp only check what is read.
pub fn access<'a, T: Subject>(job: Job, items: &'a [Encoded<T>], goal: f64) -> Work<'a> {
    let ours = pass(job.times, items, |item| done(T::view(&item.ours).ok()));
    let rkyv = pass(job.times, items, |item| done(read::rkyv::<T>(&item.rkyv)));
    let flatc = pass(job.times, items, |item| done(flatc::root::<T>(&item.flatc).ok()));
    let pod = pass(job.times, items, |item| done(T::Pod::view(&item.pod).ok()));
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goal, rkyv),
        Contestant::new(versioned("flatbuffers"), goals::AHEAD, flatc),
        Contestant::new(versioned("zeropod"), goals::AHEAD, pod),
    ];
    job.work(items.len(), contestants)
}

/// How each of those that read in place gets at a sum.
#[derive(Clone, Copy)]
pub struct Sums<Ours, Rkyv, Planus, Flatc, Cap, Pod> {
    pub ours: Ours,
    pub rkyv: Rkyv,
    pub planus: Planus,
    pub flatc: Flatc,
    pub cap: Cap,
    pub pod: Pod,
}

/// Validated before: only the reading counts. planus and capnp have no such state and check what they read.
pub fn read<'a, T: Subject>(
    job: Job,
    items: &'a [Encoded<T>],
    sums: Sums<
        impl Fn(&View<'a, T>) -> u64 + 'a,
        impl Fn(&Archived<T>) -> u64 + 'a,
        impl Fn(&FlatRef<'a, T>) -> u64 + 'a,
        impl Fn(&T::Table<'a>) -> u64 + 'a,
        impl Fn(&CapRef<'_, T>) -> u64 + 'a,
        impl Fn(&PodView<T>) -> u64 + 'a,
    >,
) -> Work<'a> {
    let views: Vec<_> = items.iter().filter_map(|item| T::view(&item.ours).ok()).collect();
    let archived: Vec<_> = items.iter().filter_map(|item| read::rkyv::<T>(&item.rkyv)).collect();
    let flat: Vec<_> = items.iter().filter_map(|item| FlatRef::<T>::read_as_root(&item.flat).ok()).collect();
    let tables: Vec<_> = items.iter().filter_map(|item| flatc::root::<T>(&item.flatc).ok()).collect();
    let caps: Vec<_> = items.iter().map(|item| cap::open(&item.cap)).collect();
    let pods: Vec<_> = items.iter().filter_map(|item| T::Pod::view(&item.pod).ok()).collect();
    let ours = pass(job.times, views, move |view| Some((sums.ours)(view)));
    let rkyv = pass(job.times, archived, move |archived| Some((sums.rkyv)(archived)));
    let planus = pass(job.times, flat, move |flat| Some((sums.planus)(flat)));
    let flatc = pass(job.times, tables, move |table| Some((sums.flatc)(table)));
    let cap = pass(job.times, caps, move |message| message.get_root().ok().map(|root| (sums.cap)(&root)));
    let pod = pass(job.times, pods, move |pod| Some((sums.pod)(pod)));
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv),
        Contestant::new(format!("{}, checks as it reads", versioned("planus")), goals::AHEAD, planus),
        Contestant::new(versioned("flatbuffers"), goals::AHEAD, flatc),
        Contestant::new(format!("{}, checks as it reads", versioned("capnp")), goals::AHEAD, cap),
        Contestant::new(versioned("zeropod"), goals::AHEAD, pod),
    ];
    job.work(items.len(), contestants)
}

/// From bytes that nobody has looked at yet to a value of its own memory.
pub fn deserialize<'a, T: Subject>(job: Job, items: &'a [Encoded<T>]) -> Work<'a> {
    let times = job.times;
    let buffer = RefCell::new(bitcode::Buffer::default());
    let ours = pass(times, items, |item| done(T::owned(&item.ours)));
    let rkyv = pass(times, items, |item| done(read::rkyv_owned::<T>(&item.rkyv)));
    let bitcode = pass(times, items, move |item| done(buffer.borrow_mut().decode::<T>(&item.bitcode).ok()));
    let planus = pass(times, items, |item| done(read::planus_owned::<T>(&item.flat)));
    let wincode = pass(times, items, |item| done(read::wincode::<T>(&item.wincode)));
    let flatc = pass(times, items, |item| done(read::flatc_owned::<T>(&item.flatc)));
    let postcard = pass(times, items, |item| done(read::postcard::<T>(&item.postcard)));
    let prost = pass(times, items, |item| done(T::Proto::decode(&*item.proto).ok()));
    let pod = pass(times, items, |item| done(zeropod::from_slice::<T::Pod>(&item.pod).ok()));
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv),
        Contestant::new(versioned("bitcode"), goals::AHEAD, bitcode),
        Contestant::new(versioned("planus"), goals::AHEAD, planus),
        Contestant::new(versioned("wincode"), goals::AHEAD, wincode),
        Contestant::new(versioned("flatbuffers"), goals::AHEAD, flatc),
        Contestant::new(versioned("postcard"), goals::AHEAD, postcard),
        Contestant::new(versioned("prost"), goals::AHEAD, prost),
        Contestant::new(versioned("zeropod"), goals::AHEAD, pod),
    ];
    job.work(items.len(), contestants)
}

/// The bytes one place off: ours reads them as they are, rkyv must move them first.
pub fn misaligned<'a, T: Subject>(
    job: Job,
    items: &'a [Encoded<T>],
    ours: impl Fn(&View<'_, T>) -> u64 + Copy + 'a,
    rkyv: impl Fn(&Archived<T>) -> u64 + 'a,
) -> Work<'a> {
    let shifted = |bytes: &[u8]| [&[0], bytes].concat();
    let off: Vec<_> = items.iter().map(|item| shifted(&item.ours)).collect();
    let off_rkyv: Vec<_> = items.iter().map(|item| shifted(&item.rkyv)).collect();
    let buffer = RefCell::new(AlignedVec::<16>::new());
    let aligned = pass(job.times, items, move |item| Some(ours(&T::view(&item.ours).ok()?)));
    let ours = pass(job.times, off, move |bytes| Some(ours(&T::view(&bytes[1..]).ok()?)));
    let rkyv = pass(job.times, off_rkyv, move |bytes| {
        let mut buffer = buffer.borrow_mut();
        buffer.clear();
        buffer.extend_from_slice(&bytes[1..]);
        Some(rkyv(read::rkyv::<T>(&buffer)?))
    });
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new("pinwire, aligned", goals::NONE, aligned),
        Contestant::new(format!("{}, copied first", versioned("rkyv")), goals::AHEAD, rkyv),
    ];
    job.work(items.len(), contestants)
}
