//! The pinned pool: memory whose address stands as long as anybody looks at it.
#![doc = include_str!("../../docs/pool.md")]

mod builder;
#[cfg(feature = "bytes")]
mod bytes;
mod checks;
#[cfg(feature = "doctor")]
mod doctor;
mod domain;
mod error;
mod gate;
mod handle;
mod history;
mod io;
mod label;
mod latest;
mod lease;
mod owned;
mod pin;
mod plumbing;
mod reader;
mod report;
pub(crate) mod trace;
mod tracking;
mod validated;
mod violation;
mod wait;
mod write;

pub use builder::{Backing, Builder, Lock, Overflow, Scrub};
pub use checks::Checks;
#[cfg(all(feature = "doctor", unix))]
pub use doctor::Doctor;
pub use domain::{Domain, DomainId, Dyn, Main};
pub use error::{EncodeError, PoolError};
pub use gate::{CopyError, Crossing, Gate, Passage};
pub use handle::Handle;
pub use history::{Event, History};
pub use label::Label;
pub use latest::Latest;
pub use lease::{Lease, LeaseMut};
pub use owned::{BufferSource, Source};
pub use pin::Pin;
pub use plumbing::foreign::{ForeignBuffer, Free};
#[cfg(all(
    feature = "io-uring",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"),
    not(any(miri, loom, shuttle))
))]
pub(crate) use plumbing::registrant::Registrant;
#[cfg(feature = "tokio")]
pub(crate) use reader::{Framing, Next};
pub use reader::{ReadError, Reader};
pub use report::{ClassSnapshot, LabelSnapshot, LeakGroup, LeakReport, LeaseReport, Snapshot, State};
pub use tracking::{Sample, Tracking};
pub use validated::{Carried, Invalid, Validated};
pub use violation::{Response, Violation, ViolationKind};
pub use wait::LeaseFuture;

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::panic::{Location, RefUnwindSafe, UnwindSafe};

pub(crate) use plumbing::beacon::Beacon;
use plumbing::class::Class;
use plumbing::hold::Unique;
use plumbing::inner::InnerPlan;
use plumbing::inner_ref::InnerRef;
pub(crate) use plumbing::line::{call, unharmed};
use plumbing::slot::{Slot, SlotPtr};
use plumbing::{adopt, facts};

/// Slots of memory that do not move, lent to one writer and then to many readers.
///
/// Cloning gives another handle of the same pool. When the last handle is dropped, the pool is [closed](Self::close):
/// leases that are out stay good, and the last of them frees the memory.
///
/// ```
/// use pinwire::prelude::*;
///
/// let pool = Pool::new()?;
/// let mut lease = pool.lease(64)?; // one holder, which writes
/// lease.push_slice(b"in place")?;
/// let lease = lease.freeze(); // many holders, which read
/// let other = lease.clone();
/// std::thread::spawn(move || assert_eq!(*other, *b"in place")).join().unwrap();
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
pub struct Pool<D: Domain = Main> {
    inner: InnerRef,
    domain: PhantomData<fn(D) -> D>,
}

impl Pool {
    /// A pool of 256 slots of 16 KiB, which grows to 4096, and to the heap for what is larger, up to 16 MiB.
    ///
    /// # Errors
    /// [`PoolError::Map`] if there is no memory.
    pub fn new() -> Result<Self, PoolError> {
        Self::builder().grow_to(4096).overflow(Overflow::Heap { up_to: 16 << 20 }).build()
    }

    /// For everything that is not as in [`Pool::new`]. In another domain: `Pool::builder().domain::<Risk>()`.
    pub fn builder() -> Builder {
        Builder::new()
    }
}

impl<D: Domain> Pool<D> {
    fn of_plan(plan: InnerPlan) -> Result<Self, PoolError> {
        Ok(Self { inner: InnerRef::new(plan)?, domain: PhantomData })
    }

    /// A slot with room for `len` bytes or more, to write to.
    ///
    /// The message in it is empty; what lies behind it is zero, or what the last lease left there ([`Scrub`]).
    ///
    /// # Errors
    /// [`PoolError::Exhausted`], [`PoolError::TooLarge`], [`PoolError::Closed`], [`PoolError::Forked`], and
    /// [`PoolError::Map`] if the pool cannot grow.
    #[inline(always)]
    #[track_caller]
    pub fn lease(&self, len: usize) -> Result<LeaseMut<D>, PoolError> {
        self.lease_at(len, Location::caller())
    }

    /// Whether the slot comes from this thread's cache or from far away, it ends in one place with registers, not with a
    /// result in memory that is copied once more.
    #[inline(always)]
    pub(crate) fn lease_at(&self, len: usize, at: &'static Location<'static>) -> Result<LeaseMut<D>, PoolError> {
        let class = self.class(len);
        let cached = class.and_then(|class| Some((class.take_cached()?, class.plan.slot_size as u32)));
        let (slot, capacity) = match cached {
            Some(cached) => cached,
            None => self.take_slowly(class, len)?,
        };
        Unique::begin(slot, capacity, at).map(LeaseMut)
    }

    /// The same, marked: reports then say what it is for, whose it is, and whether it is overdue.
    ///
    /// # Errors
    /// Those of [`lease`](Self::lease).
    #[track_caller]
    pub fn lease_as(&self, len: usize, label: &'static Label) -> Result<LeaseMut<D>, PoolError> {
        let mut lease = self.lease(len)?;
        lease.0.set_label(label);
        Ok(lease)
    }

    /// The smallest class with room for `len` bytes.
    #[inline(always)]
    fn class(&self, len: usize) -> Option<&Class> {
        self.inner.classes.iter().find(|class| class.plan.slot_size >= len)
    }

    pub(crate) fn largest(&self) -> usize {
        self.inner.classes.last().map_or(0, |class| class.plan.slot_size)
    }

    /// A slot of the depot, or memory of the heap if the pool may.
    #[cold]
    fn take_slowly(&self, class: Option<&Class>, len: usize) -> Result<(SlotPtr, u32), PoolError> {
        let taken = match class {
            Some(class) => class.take().map(|slot| (slot, class.plan.slot_size as u32)),
            None => Err(PoolError::TooLarge { asked: len, largest: self.largest().max(self.inner.heap_up_to) }),
        };
        taken.or_else(|error| self.overflow(len, error))
    }

    fn overflow(&self, len: usize, error: PoolError) -> Result<(SlotPtr, u32), PoolError> {
        let is_short = matches!(error, PoolError::Exhausted { .. } | PoolError::TooLarge { .. });
        trace::refused(self.inner.id, len, &error);
        if !is_short || self.inner.heap_up_to == 0 || len > self.inner.heap_up_to {
            return Err(error);
        }
        self.inner.must_be_open()?;
        adopt::writable(owned::HeapBytes::zeroed(len, &self.inner.heap)?, self.inner.domain)
    }

    /// Whether the address lies in a slot that somebody has: exactly, not only "somewhere in the pool".
    #[must_use]
    pub fn is_live(&self, address: *const u8) -> bool {
        self.slot_of(address).is_some()
    }

    fn slot_of(&self, address: *const u8) -> Option<&Slot> {
        let slot = self.inner.classes.iter().find_map(|class| class.slot_of_address(address.addr()));
        slot.filter(|slot| slot.state().is_out())
    }

    /// What reports say of the slot that the address lies in, if somebody has it.
    #[must_use]
    pub fn owner_of(&self, address: *const u8) -> Option<LeaseReport> {
        self.slot_of(address).map(|slot| facts::of(slot).into())
    }

    /// Whether all pages are locked into physical memory, or why not.
    #[must_use]
    pub fn pinned(&self) -> Pin {
        self.truth(|truth| truth.pin)
    }

    /// Whether the kernel took the advice to use huge pages, or why not.
    #[must_use]
    pub fn huge_pages(&self) -> Pin {
        self.truth(|truth| truth.huge_pages)
    }

    fn truth(&self, of: impl Fn(pin::Truth) -> Pin) -> Pin {
        if self.inner.is_forked() {
            return Pin::Unlocked("the pool is that of the parent process");
        }
        self.inner.classes.iter().fold(Pin::Locked, |all, class| all.and(of(class.truth())))
    }

    /// Gives the pages of idle slots back to the system, and returns their bytes. Leases are not touched.
    ///
    /// What other threads keep in their caches stays; see [`flush_thread`](Self::flush_thread).
    pub fn trim(&self) -> usize {
        if self.inner.must_be_open().is_err() {
            return 0;
        }
        self.flush_thread();
        self.inner.classes.iter().map(Class::trim).sum()
    }

    /// The idle slots that this thread keeps go to where other threads find them. Threads do so when they end.
    pub fn flush_thread(&self) {
        if !self.inner.is_forked() {
            self.inner.flush_thread();
        }
    }

    /// All that the pool knows: its classes, labels, and each lease that is out.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            pool: self.inner.id,
            name: Some(self.inner.name),
            classes: self.inner.classes.iter().map(|class| self.class_snapshot(class)).collect(),
            labels: LabelSnapshot::used(),
            leases: self.out().collect(),
            heap: self.heap_leases(),
        }
    }

    fn class_snapshot(&self, class: &Class) -> ClassSnapshot {
        let states: Vec<State> = class.each_slot().map(Slot::state).collect();
        let count = |which: fn(&State) -> bool| states.iter().filter(|state| which(state)).count();
        ClassSnapshot {
            slot_size: class.plan.slot_size,
            slots: states.len(),
            live: count(|state| state.is_out()),
            idle: count(|state| matches!(state, State::Home | State::Quarantined)),
            retired: count(|state| *state == State::Retired),
            leases: if self.inner.is_forked() { 0 } else { class.leases_ever() },
            exhausted: class.exhausted.load(crate::sync::stat::Ordering::Relaxed),
        }
    }

    fn heap_leases(&self) -> usize {
        self.inner.heap.load(crate::sync::stat::Ordering::Relaxed) as usize
    }

    /// The leases that are out.
    fn out(&self) -> impl Iterator<Item = LeaseReport> {
        self.facts().filter(|facts| facts.state.is_out()).map(LeaseReport::from)
    }

    fn facts(&self) -> impl Iterator<Item = report::SlotFacts> {
        self.inner.classes.iter().flat_map(Class::each_slot).map(facts::of)
    }

    /// The leases that are out for longer than their [label](Label::lifespan) says.
    #[must_use]
    pub fn overdue(&self) -> Vec<LeaseReport> {
        self.out().filter(|lease| lease.overdue().is_some()).collect()
    }

    /// The last violations that the pool found, at most 64.
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        self.inner.violations()
    }

    /// Ends the pool for all its handles: nobody gets a slot any more, leases that are out stay good, and the last
    /// of them frees the memory. Says which are out.
    ///
    /// Idle slots in the cache of another thread keep the memory until that thread ends, or next needs the depot of
    /// any pool.
    #[allow(clippy::must_use_candidate, reason = "the report is for who wants it")]
    pub fn close(self) -> LeakReport {
        self.inner.close();
        let report = LeakReport::new(self.facts(), self.heap_leases());
        trace::closed(self.inner.id, &report);
        report
    }
}

impl<D: Domain> Clone for Pool<D> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), domain: PhantomData }
    }
}

impl<D: Domain> UnwindSafe for Pool<D> {}
impl<D: Domain> RefUnwindSafe for Pool<D> {}

impl<D: Domain> fmt::Debug for Pool<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { inner, .. } = self;
        f.debug_struct("Pool").field("id", &inner.id).field("name", &inner.name).finish_non_exhaustive()
    }
}
