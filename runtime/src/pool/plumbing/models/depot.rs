//! Depot and caches: no slot is lost, none is in two places, and whoever gets one sees what was done with it before.

use std::vec::Vec;

use super::super::cache::Cache;
use super::super::class::Class;
use super::super::depot::{Magazine, Stack};
use super::super::slot::SlotPtr;
use super::{Bare, Bench};
use crate::sync::model::{Arc, check, search, thread};

/// A magazine out and in, a slot out and in.
fn traffic(bench: &Bench, stamp: u8) {
    let depot = &bench.class().depot;
    if let Some((index, magazine)) = depot.pop_full() {
        // SAFETY: popped above and not pushed yet, so the magazine is this thread's.
        let slots: Vec<SlotPtr> = unsafe { magazine.with(|rounds| core::iter::from_fn(|| rounds.pop()).collect()) };
        assert_eq!(slots.len(), 2);
        slots.iter().for_each(|slot| bench.payload.write(*slot, stamp));
        // SAFETY: still not pushed: that comes below.
        unsafe { magazine.with(|rounds| slots.iter().for_each(|slot| assert!(rounds.push(*slot, 2)))) };
        depot.push_full(index);
    }
    if let Some(slot) = depot.take() {
        bench.payload.write(slot, stamp);
        depot.give(slot);
    }
}

#[test]
fn a_depot_loses_and_doubles_nothing() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder));
        let other = thread::spawn({
            let bench = bench.clone();
            move || traffic(&bench, 1)
        });
        traffic(&bench, 2);
        other.join().unwrap();
        bench.all_home();
    });
}

/// Takes as a lease does, with this cache as the thread's own.
fn take(cache: &Cache) -> Option<SlotPtr> {
    cache.take().or_else(|| cache.take_more())
}

fn give(bench: &Bench, cache: &Cache, slot: SlotPtr) {
    if !cache.give(slot) && !cache.give_more(slot) {
        // SAFETY: taken by the caller from this class; the bench keeps the pool.
        unsafe { Class::give_direct(bench.class().into(), slot) };
    }
}

/// A thread that has three slots at once, and ends.
fn thread_with_cache(bench: &Bench, stamp: u8) {
    let Some(cache) = Cache::new(bench.class()) else { return };
    let mine: Vec<SlotPtr> = (0..3).map_while(|_| take(&cache)).collect();
    mine.iter().for_each(|slot| bench.payload.write(*slot, stamp));
    assert!(mine.iter().all(|slot| bench.payload.read(*slot) == stamp));
    mine.into_iter().for_each(|slot| give(bench, &cache, slot));
    cache.close();
}

#[test]
fn a_thread_that_ends_brings_its_slots_home() {
    check(2, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder));
        let other = thread::spawn({
            let bench = bench.clone();
            move || thread_with_cache(&bench, 1)
        });
        thread_with_cache(&bench, 2);
        other.join().unwrap();
        bench.all_home();
    });
}

/// With magazines of one, the third slot goes through the depot, out and in. The pool is freed after that, so whatever the
/// caches count for it and do not take back is seen.
#[test]
fn a_cache_that_is_full_empties_into_the_depot() {
    check(2, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder.cache_bytes(128)));
        assert_eq!(bench.class().depot.limit(), 1);
        let other = thread::spawn({
            let bench = bench.clone();
            move || thread_with_cache(&bench, 1)
        });
        drop(bench.lease(2));
        other.join().unwrap();
        bench.all_home();
    });
}

/// The flush of one thread against leases of another, past all caches.
#[test]
fn a_flush_races_with_a_take() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder));
        let other = thread::spawn({
            let bench = bench.clone();
            move || thread_with_cache(&bench, 1)
        });
        let leases: Vec<_> = (0..2).map_while(|_| bench.lease(2)).collect();
        drop(leases);
        other.join().unwrap();
        bench.all_home();
    });
}

/// The cache is the last that knows the pool.
#[test]
fn a_cache_outlives_the_pool() {
    check(3, || {
        let bench: Bench<Bare> = Bench::new(|builder| builder);
        let cache = Cache::new(bench.class()).unwrap();
        let slot = take(&cache).unwrap();
        assert!(cache.give(slot));
        // Kept alive by the cache, which is closed by the thread that it was sent to.
        let cache = SendCache(cache);
        let other = thread::spawn(move || cache.close());
        drop(bench);
        other.join().unwrap();
    });
}

/// In a model a cache may be handed over: nobody uses it meanwhile.
struct SendCache(Cache);

// SAFETY: moved into the thread that uses it from then on; it has no ties to the thread that made it.
unsafe impl Send for SendCache {}

impl SendCache {
    fn close(self) {
        self.0.close();
    }
}

/// One thread pops. The other pops two and pushes two, the first one last: as if nothing had happened, but for the tag.
fn the_same_head_again<const TAG_BITS: u32>() {
    let shelf: Arc<Vec<Magazine>> = Arc::new((0..3).map(|_| Magazine::new()).collect());
    let stack = Arc::new(Stack::<TAG_BITS>::new());
    stack.push(&shelf, 1);
    stack.push(&shelf, 0);
    let other = thread::spawn({
        let (shelf, stack) = (shelf.clone(), stack.clone());
        move || {
            let pop = || stack.pop(&shelf).map(|(index, _)| index);
            let (first, second) = (pop(), pop());
            stack.push(&shelf, 2);
            if let Some(first) = first {
                stack.push(&shelf, first);
            }
            second
        }
    });
    let mine = stack.pop(&shelf).map(|(index, _)| index);
    let others = other.join().unwrap();
    let mut all: Vec<u32> = core::iter::from_fn(|| stack.pop(&shelf).map(|(index, _)| index)).take(4).collect();
    all.extend(mine);
    all.extend(others);
    all.sort_unstable();
    assert_eq!(all, [0, 1, 2], "magazines lost or doubled");
}

#[test]
fn a_stack_with_tags_loses_and_doubles_nothing() {
    check(4, the_same_head_again::<40>);
}

/// The control: were this not found, the model above would show nothing.
#[test]
#[should_panic(expected = "magazines lost or doubled")]
fn a_tag_of_one_bit_must_fail() {
    search(4, the_same_head_again::<1>);
}
