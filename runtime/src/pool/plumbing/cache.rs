//! What each thread keeps: two magazines a class, and a table to find them without a lock.
//!
//! The table has no destructor, so releases work even in the destructors of other thread-locals. A separate guard
//! brings everything home when the thread ends.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use core::ptr::{NonNull, null_mut};
use std::thread_local;

use super::beacon::OPEN;
use super::class::{CachePtr, Class};
use super::depot::Magazine;
use super::inner::Inner;
use super::slot::SlotPtr;
use crate::sync::stat::{AtomicU64 as Count, Ordering as StatOrdering};
use crate::sync::{AtomicU32, Ordering, lock};

/// The slots of one class that one thread keeps, and its count of leases.
///
/// In cells, not behind `&mut`: reports of other threads look at the count meanwhile.
#[derive(Debug)]
pub(crate) struct Cache {
    class: NonNull<Class>,
    beacon: NonNull<AtomicU32>,
    loaded: Cell<Loaded>,
    /// Full or empty.
    previous: Cell<Loaded>,
    limit: u32,
    /// Written by the thread, read by reports.
    leases: Count,
    /// The count at which a lease is sampled.
    sample_at: Cell<u64>,
}

/// A magazine that the cache owns.
#[derive(Clone, Copy, Debug)]
struct Loaded {
    magazine: NonNull<Magazine>,
    index: u32,
}

impl Loaded {
    fn new((index, magazine): (u32, &Magazine)) -> Self {
        Self { magazine: NonNull::from(magazine), index }
    }

    #[inline(always)]
    fn magazine(&self) -> &Magazine {
        // SAFETY: magazines live as long as their pool, which the cache keeps alive.
        unsafe { self.magazine.as_ref() }
    }

    #[inline(always)]
    fn pop(&self) -> Option<SlotPtr> {
        // SAFETY: the cache owns its magazines, and a cache is used by its thread only.
        unsafe { self.magazine().with(|rounds| rounds.pop()) }
    }

    #[inline(always)]
    fn push(&self, slot: SlotPtr, limit: u32) -> bool {
        // SAFETY: as in `pop`.
        unsafe { self.magazine().with(|rounds| rounds.push(slot, limit)) }
    }

    fn len(&self) -> u32 {
        // SAFETY: as in `pop`.
        unsafe { self.magazine().with(|rounds| rounds.len()) }
    }
}

impl Cache {
    /// A cache of the calling thread. It counts for the pool, as the slots in it do.
    pub(crate) fn new(class: &Class) -> Option<Self> {
        let loaded = class.depot.pop_empty()?;
        let Some(previous) = class.depot.pop_empty() else {
            class.depot.push_empty(loaded.0);
            return None;
        };
        class.inner().retain(1);
        Some(Self {
            class: NonNull::from(class),
            beacon: class.inner().beacon.word(),
            loaded: Cell::new(Loaded::new(loaded)),
            previous: Cell::new(Loaded::new(previous)),
            limit: class.depot.limit(),
            leases: Count::new(0),
            sample_at: Cell::new(class.plan.sample),
        })
    }

    #[inline(always)]
    fn class(&self) -> &Class {
        // SAFETY: the cache counts for the pool, so the class lives.
        unsafe { self.class.as_ref() }
    }

    #[inline(always)]
    fn is_open(&self) -> bool {
        // SAFETY: the beacon lives as long as the pool.
        unsafe { self.beacon.as_ref() }.load(Ordering::Relaxed) == OPEN
    }

    #[inline(always)]
    pub(crate) fn leases(&self) -> u64 {
        self.leases.load(StatOrdering::Relaxed)
    }

    /// A slot from the loaded magazine.
    #[inline(always)]
    pub(crate) fn take(&self) -> Option<SlotPtr> {
        let slot = self.loaded.get().pop()?;
        // No read-modify-write: this thread alone writes it.
        self.leases.store(self.leases().wrapping_add(1), StatOrdering::Relaxed);
        Some(slot)
    }

    /// Whether the next lease is to be sampled.
    #[inline(always)]
    fn samples(&self) -> bool {
        self.leases().wrapping_add(1) == self.sample_at.get()
    }

    /// A slot from the other magazine, or from the depot.
    pub(crate) fn take_more(&self) -> Option<SlotPtr> {
        self.loaded.swap(&self.previous);
        if let Some(slot) = self.take() {
            return Some(slot);
        }
        super::clock::now();
        let class = self.class();
        let count = match class.depot.pop_full() {
            Some(full) => {
                let full = Loaded::new(full);
                class.depot.push_empty(self.loaded.replace(full).index);
                full.len() as usize
            }
            None => class.depot.refill(self.loaded.get().magazine()),
        };
        class.inner().retain(count);
        self.take()
    }

    /// A slot into the loaded magazine.
    #[inline(always)]
    pub(crate) fn give(&self, slot: SlotPtr) -> bool {
        self.loaded.get().push(slot, self.limit)
    }

    /// A slot into the other magazine, which is emptied into the depot if it must.
    pub(crate) fn give_more(&self, slot: SlotPtr) -> bool {
        self.loaded.swap(&self.previous);
        if self.give(slot) {
            return true;
        }
        let class = self.class();
        let Some(empty) = class.depot.pop_empty() else { return false };
        let full = self.loaded.replace(Loaded::new(empty));
        let count = full.len() as usize;
        class.depot.push_full(full.index);
        // SAFETY: the cache itself still counts for the pool, so it does not go.
        unsafe { Inner::release(class.inner_ptr(), count) };
        self.give(slot)
    }

    /// Everything back to the depot. The pool may be gone when this returns.
    pub(crate) fn close(self) {
        let class = self.class();
        let inner = class.inner_ptr();
        if class.inner().is_forked() {
            // What the parent's other threads were at is not known here.
            return;
        }
        class.leases.fetch_add(self.leases(), StatOrdering::Relaxed);
        let mut count = 1;
        for magazine in [self.loaded.get(), self.previous.get()] {
            count += class.depot.unload(magazine.index, magazine.magazine());
        }
        // SAFETY: the slots and the cache counted for the pool until now; it is not used behind this.
        unsafe { Inner::release(inner, count) };
    }
}

/// Caches that are found at once; with more classes than this in one thread some share a place.
const PLACES: usize = 16;

/// Where a thread finds its caches.
struct Table {
    /// The one it used last. Finding it does not begin with the slot or the class: they are only compared, so that a
    /// release and the lease that follows need not wait for six loads in a row. That halves both.
    hot: Cell<*mut Cache>,
    places: [Cell<*mut Cache>; PLACES],
}

thread_local! {
    static TABLE: Table = const {
        Table { hot: Cell::new(null_mut()), places: [const { Cell::new(null_mut()) }; PLACES] }
    };
    static GUARD: Guard = const { Guard { caches: RefCell::new(Vec::new()) } };
}

impl Table {
    /// The cache of a class, if it is there.
    fn find(&self, class: &Class) -> Option<NonNull<Cache>> {
        let cache = self.places.get(class.id as usize % PLACES)?.get();
        let cache = NonNull::new(cache).filter(|cache| is_of(*cache, class))?;
        self.hot.set(cache.as_ptr());
        Some(cache)
    }

    fn insert(&self, class: &Class, cache: NonNull<Cache>) {
        if let Some(place) = self.places.get(class.id as usize % PLACES) {
            place.set(cache.as_ptr());
        }
        self.hot.set(cache.as_ptr());
    }

    fn remove(&self, cache: NonNull<Cache>) {
        let all = self.places.iter().chain([&self.hot]);
        all.filter(|place| place.get() == cache.as_ptr()).for_each(|place| place.set(null_mut()));
    }
}

/// For caches in the table.
#[inline(always)]
fn is_of(cache: NonNull<Cache>, class: &Class) -> bool {
    // SAFETY: caches leave the table before they are freed, and belong to this thread.
    let its = unsafe { cache.as_ref() }.class;
    its.as_ptr().cast_const() == core::ptr::from_ref(class)
}

/// All caches of a thread.
struct Guard {
    caches: RefCell<Vec<NonNull<Cache>>>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        for cache in self.caches.take() {
            TABLE.with(|table| table.remove(cache));
            close(cache);
        }
    }
}

/// This thread's cache of the class, if it is in the table.
#[inline(always)]
fn find(class: &Class) -> Option<NonNull<Cache>> {
    if cfg!(any(loom, shuttle)) {
        return None;
    }
    let hot = TABLE.with(|table| NonNull::new(table.hot.get()))?;
    if is_of(hot, class) { Some(hot) } else { find_cold(class) }
}

/// Another cache than the one used last.
#[inline(never)]
fn find_cold(class: &Class) -> Option<NonNull<Cache>> {
    TABLE.with(|table| table.find(class))
}

/// A slot from this thread's cache, without a lock and without a call.
#[inline(always)]
pub(crate) fn take(class: &Class) -> Option<SlotPtr> {
    let cache = find(class)?;
    // SAFETY: of this thread, and not in use: nothing below calls back.
    let cache = unsafe { cache.as_ref() };
    if cache.is_open() && !cache.samples() { cache.take() } else { None }
}

/// A slot into this thread's cache, if it goes in as it is.
#[inline(always)]
pub(crate) fn give(class: &Class, slot: SlotPtr) -> bool {
    let Some(cache) = find(class) else { return false };
    // SAFETY: as in `take`.
    let cache = unsafe { cache.as_ref() };
    cache.is_open() && cache.give(slot)
}

/// The same with the depot behind it, and with a new cache if the thread has none.
pub(crate) fn take_more(class: &Class) -> Option<SlotPtr> {
    let cache = find_or_make(class)?;
    // SAFETY: of this thread, and not in use: nothing below calls back.
    let cache = unsafe { cache.as_ref() };
    if cache.samples() {
        let slot = cache.take().or_else(|| cache.take_more())?;
        cache.sample_at.set(cache.leases().wrapping_add(class.plan.sample));
        class.inner().sample(class, slot);
        return Some(slot);
    }
    // The loaded magazine first: the table may just have had no place for this cache.
    cache.take().or_else(|| cache.take_more())
}

pub(crate) fn give_more(class: &Class, slot: SlotPtr) -> bool {
    let Some(cache) = find_or_make(class) else { return false };
    // SAFETY: as in `take_more`.
    let cache = unsafe { cache.as_ref() };
    cache.give(slot) || cache.give_more(slot)
}

/// None if the class has no caches, or no magazines for one more, or if the thread is ending.
fn find_or_make(class: &Class) -> Option<NonNull<Cache>> {
    if cfg!(any(loom, shuttle)) || class.depot.limit() == 0 {
        return None;
    }
    if let Some(cache) = find(class) {
        return Some(cache);
    }
    GUARD
        .try_with(|guard| {
            close_if(guard, |cache| !cache.is_open());
            let mut caches = guard.caches.borrow_mut();
            // SAFETY: caches in the list live, and belong to this thread.
            let known = caches.iter().copied().find(|cache| unsafe { cache.as_ref() }.class == NonNull::from(class));
            let cache = match known {
                Some(cache) => cache,
                None => {
                    let cache = NonNull::from(Box::leak(Box::new(Cache::new(class)?)));
                    lock(&class.caches).push(CachePtr(cache));
                    caches.push(cache);
                    cache
                }
            };
            TABLE.with(|table| table.insert(class, cache));
            Some(cache)
        })
        .ok()
        .flatten()
}

/// This thread's slots of the class go home.
pub(crate) fn flush(class: &Class) {
    let mine = NonNull::from(class);
    let _ = GUARD.try_with(|guard| close_if(guard, |cache| cache.class == mine));
}

fn close_if(guard: &Guard, which: impl Fn(&Cache) -> bool) {
    // SAFETY: caches in the list live, and belong to this thread.
    let closes = |cache: &mut NonNull<Cache>| which(unsafe { cache.as_ref() });
    let closing: Vec<NonNull<Cache>> = guard.caches.borrow_mut().extract_if(.., closes).collect();
    for cache in closing {
        TABLE.with(|table| table.remove(cache));
        close(cache);
    }
}

/// Frees a cache that is in no list of its thread any more.
fn close(cache: NonNull<Cache>) {
    // Out of the class's list first: until then reports of other threads may look at it.
    // SAFETY: the cache lives, and this is its thread.
    let class = unsafe { cache.as_ref() }.class();
    if !class.inner().is_forked() {
        lock(&class.caches).retain(|other| other.0 != cache);
    }
    // SAFETY: leaked from a box in `find_or_make`; its thread took it out of its list, and so comes here once.
    unsafe { Box::from_raw(cache.as_ptr()) }.close();
}
