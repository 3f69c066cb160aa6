//! The contestants: every pool once, and whoever takes part in a work.

use std::alloc::System;
use std::marker::PhantomData;
use std::sync::LazyLock;

use mimalloc::MiMalloc;
use tikv_jemallocator::Jemalloc;

use super::buffers::{Buffers, ByArc, Shares};
use super::ours::Ours;
use super::peers::bytes::Fresh;
use super::peers::heap::{Counted, Plain};
use super::peers::objects::{Lockfree, ObjectPool, Opool};
use super::peers::queue::{Arcs, Boxes};
use super::peers::slab::Sharded;
use crate::measure::Contestant;
use crate::peers::versioned;

/// `malloc`'s own alignment, and a page's.
const WORD: usize = 16;
const PAGE: usize = 4096;

pub type Pass = Box<dyn Fn() -> Option<u64>>;

/// A work that any buffers can do.
pub trait Job {
    fn pass<B: Buffers>(&self, pool: &'static B) -> Pass;
}

/// A work that only shared buffers can do.
pub trait SharingJob {
    fn pass<B: Shares>(&self, pool: &'static B) -> Pass;
}

static OURS: LazyLock<Ours> = LazyLock::new(Ours::new);
static OPOOL: LazyLock<Opool> = LazyLock::new(Opool::new);
static OBJECT_POOL: LazyLock<ObjectPool> = LazyLock::new(ObjectPool::new);
static LOCKFREE: LazyLock<Lockfree> = LazyLock::new(Lockfree::new);
static SHARDED: LazyLock<Sharded> = LazyLock::new(Sharded::new);
static BOXES: LazyLock<Boxes> = LazyLock::new(Boxes::new);
static ARCS: LazyLock<Arcs> = LazyLock::new(Arcs::new);
#[cfg(feature = "commonware")]
static COMMONWARE: LazyLock<super::peers::commonware::Commonware> =
    LazyLock::new(super::peers::commonware::Commonware::new);

pub fn contestants(job: &impl Job, goal: f64) -> Vec<Contestant<'static>> {
    let mut list = List { goal, contestants: Vec::new() };
    list.add("pinwire", job.pass(&*OURS));
    list.add("glibc malloc", job.pass(&Plain::<System, WORD>(PhantomData)));
    list.add("glibc page-aligned", job.pass(&Plain::<System, PAGE>(PhantomData)));
    list.add(versioned("mimalloc"), job.pass(&Plain::<MiMalloc, WORD>(PhantomData)));
    list.add(versioned_jemalloc(), job.pass(&Plain::<Jemalloc, WORD>(PhantomData)));
    list.add(versioned("opool"), job.pass(&*OPOOL));
    list.add(versioned("object-pool"), job.pass(&*OBJECT_POOL));
    list.add(versioned("lockfree-object-pool"), job.pass(&*LOCKFREE));
    list.add(versioned("sharded-slab"), job.pass(&*SHARDED));
    list.add(versioned("crossbeam-queue"), job.pass(&*BOXES));
    list.add(versioned("bytes"), job.pass(&Fresh));
    #[cfg(feature = "commonware")]
    list.add(versioned("commonware-runtime"), job.pass(&*COMMONWARE));
    list.contestants
}

/// Where a peer cannot share, what holds the count is named behind the comma.
pub fn sharing_contestants(job: &impl SharingJob, goal: f64) -> Vec<Contestant<'static>> {
    let mut list = List { goal, contestants: Vec::new() };
    list.add("pinwire", job.pass(&*OURS));
    list.add("glibc malloc, count in front", job.pass(&Counted::<System>(PhantomData)));
    list.add(by_hand("mimalloc", "count in front"), job.pass(&Counted::<MiMalloc>(PhantomData)));
    list.add(versioned_jemalloc() + ", count in front", job.pass(&Counted::<Jemalloc>(PhantomData)));
    list.add(by_hand("opool", "Arc"), job.pass(leaked(ByArc(&*OPOOL))));
    list.add(by_hand("object-pool", "Arc"), job.pass(leaked(ByArc(&*OBJECT_POOL))));
    list.add(by_hand("lockfree-object-pool", "Arc"), job.pass(leaked(ByArc(&*LOCKFREE))));
    list.add(versioned("sharded-slab"), job.pass(&*SHARDED));
    list.add(by_hand("crossbeam-queue", "of Arcs"), job.pass(&*ARCS));
    list.add(versioned("bytes"), job.pass(&Fresh));
    #[cfg(feature = "commonware")]
    list.add(versioned("commonware-runtime"), job.pass(&*COMMONWARE));
    list.contestants
}

struct List {
    goal: f64,
    contestants: Vec<Contestant<'static>>,
}

impl List {
    fn add(&mut self, name: impl Into<String>, pass: Pass) {
        self.contestants.push(Contestant { name: name.into(), goal: self.goal, pass });
    }
}

fn by_hand(name: &str, how: &str) -> String {
    format!("{}, {how}", versioned(name))
}

/// The crate is named after who keeps it.
fn versioned_jemalloc() -> String {
    versioned("tikv-jemallocator").replace("tikv-jemallocator", "jemalloc (tikv-jemallocator") + ")"
}

pub fn leaked<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
