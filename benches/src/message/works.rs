//! The pieces of work that are the same for every data set. Where nothing can be compared, a pass returns how many
//! values it handled; what they hold was verified before.

use std::cell::RefCell;

use pinwire::View;
use planus::ReadAsRoot;
use rkyv::Archived;
use rkyv::util::AlignedVec;

use super::flat::Flat;
use super::pass::{done, pass};
use super::subject::{Encoded, Subject};
use super::{goals, read, write};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

pub type FlatRef<'a, T> = <T as Flat>::Ref<'a>;

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
fn writing<'a, T: Flat, V: 'a>(
    times: usize,
    items: &'a [Encoded<T>],
    value: impl Fn(&Encoded<T>) -> &V + 'a,
    writer: impl write::Write<V> + 'a,
) -> impl Fn() -> Option<u64> + 'a {
    let writer = RefCell::new(writer);
    pass(times, items, move |item| done(writer.borrow_mut().write(value(item))))
}

pub fn serialize<'a, T: Subject>(job: Job, items: &'a [Encoded<T>]) -> Work<'a> {
    let longest = |len: fn(&Encoded<T>) -> usize| vec![0; items.iter().map(len).max().unwrap_or(0)];
    let ours = write::Slice(longest(|item| item.ours.len()));
    let wincode = write::WincodeSlice(longest(|item| item.wincode.len()));
    let times = job.times;
    let ours = writing(times, items, |item| &item.value, ours);
    let rkyv = writing(times, items, |item| &item.value, write::RkyvVec::default());
    let bitcode = writing(times, items, |item| &item.value, write::BitcodeBuffer::default());
    let planus = writing(times, items, |item| &item.flat_value, write::FlatBuilder::default());
    let wincode = writing(times, items, |item| &item.value, wincode);
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv),
        Contestant::new(versioned("bitcode"), goals::AHEAD, bitcode),
        Contestant::new(versioned("planus"), goals::AHEAD, planus),
        Contestant::new(versioned("wincode"), goals::AHEAD, wincode),
    ];
    job.work(items.len(), contestants)
}

/// Every byte checked, once. Peers that cannot do it in place are not here: bitcode and wincode only decode, planus
/// only checks what is read.
pub fn access<'a, T: Subject>(job: Job, items: &'a [Encoded<T>], goal: f64) -> Work<'a> {
    let ours = pass(job.times, items, |item| done(T::view(&item.ours).ok()));
    let rkyv = pass(job.times, items, |item| done(read::rkyv::<T>(&item.rkyv)));
    let contestants = vec![Contestant::new("pinwire", 0.0, ours), Contestant::new(versioned("rkyv"), goal, rkyv)];
    job.work(items.len(), contestants)
}

/// How each of the three that read in place gets at a sum.
#[derive(Clone, Copy)]
pub struct Sums<O, R, P> {
    pub ours: O,
    pub rkyv: R,
    pub planus: P,
}

/// Validated before: only the reading counts. planus has no such state and checks what it reads.
pub fn read<'a, T: Subject>(
    job: Job,
    items: &'a [Encoded<T>],
    sums: Sums<
        impl Fn(&View<'a, T>) -> u64 + 'a,
        impl Fn(&Archived<T>) -> u64 + 'a,
        impl Fn(&FlatRef<'a, T>) -> u64 + 'a,
    >,
) -> Work<'a> {
    let views: Vec<_> = items.iter().filter_map(|item| T::view(&item.ours).ok()).collect();
    let archived: Vec<_> = items.iter().filter_map(|item| read::rkyv::<T>(&item.rkyv)).collect();
    let flat: Vec<_> = items.iter().filter_map(|item| FlatRef::<T>::read_as_root(&item.flat).ok()).collect();
    let ours = pass(job.times, views, move |view| Some((sums.ours)(view)));
    let rkyv = pass(job.times, archived, move |archived| Some((sums.rkyv)(archived)));
    let planus = pass(job.times, flat, move |flat| Some((sums.planus)(flat)));
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv),
        Contestant::new(format!("{}, checks as it reads", versioned("planus")), goals::AHEAD, planus),
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
    let contestants = vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("rkyv"), goals::AHEAD, rkyv),
        Contestant::new(versioned("bitcode"), goals::AHEAD, bitcode),
        Contestant::new(versioned("planus"), goals::AHEAD, planus),
        Contestant::new(versioned("wincode"), goals::AHEAD, wincode),
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
