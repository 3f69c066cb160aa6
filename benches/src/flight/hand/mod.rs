//! Lending a buffer to an engine: it goes into a table under a number, the engine writes a word into it and names the
//! number, the buffer comes out, is read, and goes home.

mod arcs;
mod ours;
mod uring;

use std::cell::RefCell;
use std::hint::black_box;

use slab::Slab;

use super::goals;
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::pool::{Pass, repeated};
use crate::work::{self, Work};

const SIZE: usize = 4096;
/// 1 MiB: an ordinary user may register it.
const BUFFERS: usize = 256;
/// Operations in one pass.
const TIMES: usize = 2_000;
const AT_ONCE: usize = 100;
/// Has no common divisor with [`AT_ONCE`]: every place once, no two neighbours after one another.
const STRIDE: usize = 37;

/// Buffers that an engine can have, one way or another.
trait Engine: 'static {
    /// What stays with whoever began the operation.
    type Begun;

    /// The engine has a buffer, and writes `word` into it.
    fn begin(&self, word: u64) -> Option<Self::Begun>;
    /// The engine is done: the buffer's first word.
    fn complete(&self, begun: Self::Begun) -> Option<u64>;
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "hand.") {
        return;
    }
    take(hand("hand.one", "one at a time", every(&One)));
    take(hand("hand.many", "100 at once, completed in another order", every(&Many)));
    take(hand("hand.kept", "a message that stays, lent 2000 times", of_one_message()));
}

fn hand(key: &str, what: &str, contestants: Vec<Contestant<'static>>) -> Work<'static> {
    Work { key: key.to_owned(), title: format!("4 KiB to an engine and back: {what}"), units: TIMES, contestants }
}

/// A way to use an engine, whichever it is.
trait Use {
    fn pass<E: Engine>(&self, engine: E) -> Pass;
}

struct One;
struct Many;

impl Use for One {
    fn pass<E: Engine>(&self, engine: E) -> Pass {
        repeated(move |word| engine.complete(engine.begin(word)?))
    }
}

impl Use for Many {
    fn pass<E: Engine>(&self, engine: E) -> Pass {
        let begun = RefCell::new((0..AT_ONCE).map(|_| None).collect::<Vec<Option<E::Begun>>>());
        Box::new(move || {
            let begun = &mut *begun.borrow_mut();
            let mut sum = 0u64;
            for round in 0..TIMES / AT_ONCE {
                for (place, slot) in begun.iter_mut().enumerate() {
                    *slot = Some(engine.begin(black_box((round + place) as u64))?);
                }
                for step in 0..AT_ONCE {
                    sum = sum.wrapping_add(engine.complete(begun[step * STRIDE % AT_ONCE].take()?)?);
                }
            }
            Some(sum)
        })
    }
}

fn every(job: &impl Use) -> Vec<Contestant<'static>> {
    let mut contestants = vec![
        contestant("pinwire", goals::NONE, job.pass(ours::Tabled::new())),
        contestant("pinwire, Ops and its future", goals::NONE, job.pass(ours::Driven::new())),
        contestant("Arc<[u8]>, a fresh one each, in a slab", goals::AHEAD, job.pass(arcs::Fresh::default())),
    ];
    if super::has_uring() {
        let peer = |what, pass| contestant(in_slab("tokio-uring", what), goals::AHEAD, pass);
        contestants.push(peer("FixedBufRegistry", job.pass(uring::Registry::new())));
        contestants.push(peer("FixedBufPool", job.pass(uring::Pool::new())));
    }
    contestants
}

fn of_one_message() -> Vec<Contestant<'static>> {
    vec![
        contestant("pinwire", goals::NONE, One.pass(ours::Kept::new())),
        contestant("pinwire, Ops and its future", goals::NONE, One.pass(ours::KeptDriven::new())),
        contestant("Arc<[u8]>, cloned into a slab", goals::AHEAD, One.pass(arcs::Kept::new())),
    ]
}

fn contestant(name: impl Into<String>, goal: f64, pass: Pass) -> Contestant<'static> {
    Contestant { name: name.into(), goal, pass }
}

fn in_slab(name: &str, what: &str) -> String {
    format!("{} {what}, in a slab", versioned(name))
}

/// The peers' table: what tokio-uring itself keeps its operations in.
struct Table<T>(RefCell<Slab<T>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(RefCell::new(Slab::with_capacity(BUFFERS)))
    }
}

impl<T> Table<T> {
    fn insert(&self, value: T) -> usize {
        black_box(self.0.borrow_mut().insert(value))
    }

    fn remove(&self, key: usize) -> Option<T> {
        self.0.borrow_mut().try_remove(black_box(key))
    }
}

/// What the engine does.
///
/// # Safety
/// `to` is good for writing eight bytes.
unsafe fn write(to: *mut u8, word: u64) {
    // SAFETY: the caller's promise; a word needs no alignment here.
    unsafe { to.cast::<u64>().write_unaligned(word) }
}
