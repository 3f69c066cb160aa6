//! The pool under model checkers: its own code, with four slots and magazines of two.
//!
//! loom runs all interleavings of two or three threads, with all that weak memory may show them; shuttle runs random ones
//! of the same models, and longer scripts of more threads. `bash ci/loom` runs both.
//!
//! Each model was seen to fail with the ordering or the line of code that it is about taken out.

mod depot;
mod flight;
mod hold;
mod life;
#[cfg(shuttle)]
mod scripts;
mod wait;

use std::vec::Vec;

use super::class::Class;
use super::slot::SlotPtr;
use crate::pool::{Backing, Builder, Checks, Domain, Lease, LeaseMut, Pool};
use crate::sync::UnsafeCell;

const SLOTS: usize = 4;

/// Without what only reports need, which would be so many more steps.
struct Bare;

impl Domain for Bare {
    const NAME: &'static str = "bare";
    const CHECKS: Checks = Checks { generation: true, ..Checks::UNCHECKED };
}

/// The checkers see no plain memory, so a cell stands for the bytes of each slot. Whoever writes there without being
/// alone, or reads without having been told of the write, fails the model.
struct Payload([UnsafeCell<u8>; SLOTS]);

// SAFETY: the checkers see who uses the cells; to use them wrongly is what fails a model.
unsafe impl Sync for Payload {}
// SAFETY: cells of plain numbers, which belong to no thread.
unsafe impl Send for Payload {}

impl Payload {
    fn new() -> Self {
        Self([0; SLOTS].map(UnsafeCell::new))
    }

    fn write(&self, slot: SlotPtr, stamp: u8) {
        // SAFETY: the pool of the model lives: it is dropped last.
        let index = unsafe { slot.slot() }.index;
        // SAFETY: checked by the checker: loom panics before the write if it races.
        self.0[index as usize].with_mut(|cell| unsafe { *cell = stamp });
    }

    fn read(&self, slot: SlotPtr) -> u8 {
        // SAFETY: the pool of the model lives, as in `write`.
        let index = unsafe { slot.slot() }.index;
        // SAFETY: checked by the checker: loom panics before the read if somebody writes meanwhile.
        self.0[index as usize].with(|cell| unsafe { *cell })
    }
}

/// A pool and what stands for its bytes.
struct Bench<D: Domain = Bare> {
    pool: Pool<D>,
    payload: Payload,
}

impl<D: Domain> Bench<D> {
    fn new(build: impl FnOnce(Builder<D>) -> Builder<D>) -> Self {
        let builder = Pool::builder().domain::<D>().backing(Backing::Heap).slot_size(64).slots(SLOTS).threads(2);
        Self { pool: build(builder).build().unwrap(), payload: Payload::new() }
    }

    fn of_slots(slots: usize) -> Self {
        Self::new(|builder| builder.slots(slots))
    }

    fn class(&self) -> &Class {
        &self.pool.inner.classes[0]
    }

    /// A lease that says `stamp`, unless all slots are out.
    fn lease(&self, stamp: u8) -> Option<LeaseMut<D>> {
        let mut lease = self.pool.lease(1).ok()?;
        lease.push_slice(&[0]).unwrap();
        self.write(&mut lease, stamp);
        Some(lease)
    }

    fn write(&self, lease: &mut LeaseMut<D>, stamp: u8) {
        self.payload.write(SlotPtr::new(lease.0.slot().into()), stamp);
        lease[0] = stamp;
    }

    fn read(&self, lease: &Lease<D>) -> u8 {
        let stamp = self.payload.read(SlotPtr::new(lease.0.slot().into()));
        assert_eq!(lease[0], stamp);
        stamp
    }

    /// Everything is in the depot, once.
    fn all_home(&self) {
        let idle: Vec<SlotPtr> = self.class().depot.drain();
        let mut indices: Vec<u32> = idle
            .iter()
            .map(|slot| {
                // SAFETY: a slot of the pool, which lives.
                unsafe { slot.slot() }.index
            })
            .collect();
        indices.sort_unstable();
        let all: Vec<u32> = (0..self.class().each_slot().count() as u32).collect();
        assert_eq!(indices, all, "slots that are home");
        assert!(self.class().each_slot().all(|slot| !slot.state().is_out()));
        self.class().depot.give_all(idle);
    }
}
