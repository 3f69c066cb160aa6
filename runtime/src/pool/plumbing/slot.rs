//! What the pool knows of one slot: 256 bytes beside no payload.

use core::panic::Location;
use core::ptr::{NonNull, null, null_mut};

use super::class::Class;
use crate::pool::domain::DomainId;
use crate::pool::handle::Handle;
use crate::pool::history::{Event, History};
use crate::pool::label::Label;
use crate::pool::report::State;
use crate::pool::trace;
use crate::sync::{AtomicPtr, AtomicU32, AtomicU64, Ordering};

pub(crate) type Site = &'static Location<'static>;

/// A slot has a handle: a count of zero is reached by read-modify-write only, so that no resolver comes too late.
pub(crate) const HANDLED: u32 = 1 << 31;
/// Nobody holds the slot but whoever has the ticket; the other bits are the low bits of its generation.
pub(crate) const PARKED: u32 = 1 << 30;
/// The release has more to do than usual: a label, another domain, memory of the user's own.
pub(crate) const SPECIAL: u32 = 1 << 29;
pub(crate) const COUNT: u32 = SPECIAL - 1;
/// As many as `std::sync::Arc` would allow, and more than memory holds: the process ends, as there.
const MOST: u32 = COUNT / 2;

/// The state of one slot. Fields that only the owner of the slot writes are atomic all the same: reports read them.
///
/// The first 64 bytes are all that leasing and releasing touch.
#[repr(C, align(128))]
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) payload: NonNull<u8>,
    /// Null if the memory is the user's own.
    pub(crate) class: *const Class,
    /// Odd while somebody has the slot.
    pub(crate) generation: AtomicU64,
    pub(crate) site: AtomicPtr<Location<'static>>,
    pub(crate) label: AtomicPtr<Label>,
    pub(crate) history: AtomicU64,
    /// How many leases share the slot, and flags. One while nobody or one has it, so that neither costs a write.
    pub(crate) refs: AtomicU32,
    /// Bytes that somebody may have written, if more than `frozen`.
    pub(crate) used: AtomicU32,
    /// Bytes of the message.
    pub(crate) frozen: AtomicU32,
    pub(crate) tick: AtomicU32,

    pub(crate) index: u32,
    pub(crate) capacity: u32,
    /// Where the message begins: after a part of a message became writable, not at zero.
    pub(crate) first: AtomicU32,
    pub(crate) domain: AtomicU32,
    /// [`POISONED`], [`READ_ONLY`], [`RETIRED`], [`QUARANTINED`], [`NAMED`], [`TRAVELLED`], [`ABANDONED`].
    pub(crate) flags: AtomicU32,
    /// How many engines have its bytes.
    pub(crate) flights: AtomicU32,
    pub(crate) release_site: AtomicPtr<Location<'static>>,
    /// When a lease with an expected lifespan began, in milliseconds.
    pub(crate) since: AtomicU64,
    /// The generation that was sampled last, and by which thread.
    pub(crate) sampled: AtomicU64,
    pub(crate) sampled_by: AtomicU32,
    pub(crate) past: Past,
    /// Frees a slot that is not the pool's.
    pub(crate) free: Option<unsafe fn(NonNull<Slot>)>,
}

/// The last tenure that had a handle: what a stale handle is told.
#[derive(Debug)]
pub(crate) struct Past {
    pub(crate) generation: AtomicU64,
    pub(crate) lease_site: AtomicPtr<Location<'static>>,
    pub(crate) release_site: AtomicPtr<Location<'static>>,
}

pub(crate) const POISONED: u32 = 1;
pub(crate) const READ_ONLY: u32 = 2;
pub(crate) const RETIRED: u32 = 4;
pub(crate) const QUARANTINED: u32 = 8;
/// A handle or a ticket of this tenure exists.
pub(crate) const NAMED: u32 = 16;
/// Another domain had the slot in this tenure.
pub(crate) const TRAVELLED: u32 = 32;
/// An engine may have it for good.
pub(crate) const ABANDONED: u32 = 64;

/// A slot, for whoever knows that it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SlotPtr(NonNull<Slot>);

// SAFETY: a pointer to a slot, whose fields are atomic or never change; what may be done to its payload is decided by
// who took it from the depot.
unsafe impl Send for SlotPtr {}

impl SlotPtr {
    pub(crate) fn new(slot: NonNull<Slot>) -> Self {
        Self(slot)
    }

    pub(crate) fn as_non_null(self) -> NonNull<Slot> {
        self.0
    }

    /// # Safety
    /// The pool that owns the slot, or the adopted memory, lives for `'a`.
    #[inline(always)]
    pub(crate) unsafe fn slot<'a>(self) -> &'a Slot {
        // SAFETY: slots stay where they are as long as their pool lives, and are only ever shared.
        unsafe { self.0.as_ref() }
    }
}

// SAFETY: all fields are atomic or never written after creation. `payload` is only followed by holders of leases.
unsafe impl Send for Slot {}
// SAFETY: for the same reasons: threads that share a slot meet in atomics, and in fields that nobody writes.
unsafe impl Sync for Slot {}

impl Slot {
    /// A slot that is home. `generation` is even, and another one for each slot, so that parts of two handles make none.
    pub(crate) fn new(
        payload: NonNull<u8>,
        class: *const Class,
        (index, generation): (u32, u64),
        capacity: u32,
        domain: DomainId,
    ) -> Self {
        Self {
            payload,
            class,
            generation: AtomicU64::new(generation),
            site: AtomicPtr::new(null_mut()),
            label: AtomicPtr::new(null_mut()),
            history: AtomicU64::new(0),
            refs: AtomicU32::new(1),
            used: AtomicU32::new(0),
            frozen: AtomicU32::new(0),
            tick: AtomicU32::new(0),
            index,
            capacity,
            first: AtomicU32::new(0),
            domain: AtomicU32::new(domain.index()),
            flags: AtomicU32::new(0),
            flights: AtomicU32::new(0),
            release_site: AtomicPtr::new(null_mut()),
            since: AtomicU64::new(0),
            sampled: AtomicU64::new(0),
            sampled_by: AtomicU32::new(0),
            past: Past {
                generation: AtomicU64::new(0),
                lease_site: AtomicPtr::new(null_mut()),
                release_site: AtomicPtr::new(null_mut()),
            },
            free: None,
        }
    }

    /// Memory of the user's own, freed by `free`.
    pub(crate) fn adopted(domain: DomainId, free: unsafe fn(NonNull<Slot>)) -> Self {
        let mut slot = Self::new(NonNull::dangling(), null(), (0, 0), 0, domain);
        slot.refs = AtomicU32::new(SPECIAL | 1);
        slot.free = Some(free);
        slot
    }

    /// The class, while its pool lives; none for the user's own memory.
    pub(crate) fn class(&self) -> Option<&Class> {
        // SAFETY: the class of a pool's slot lives in the pool, as the slot itself does.
        unsafe { self.class.as_ref() }
    }

    /// The slot is out from here on.
    #[inline(always)]
    pub(crate) fn begin(&self, site: Site, provenance: bool) -> u64 {
        let generation = self.generation.load(Ordering::Relaxed).wrapping_add(1);
        self.generation.store(generation, Ordering::Relaxed);
        if provenance {
            self.site.store(core::ptr::from_ref(site).cast_mut(), Ordering::Relaxed);
            self.tick.store(super::clock::tick(), Ordering::Relaxed);
            // The release before is written down only now: one word less to write there.
            let history = self.history.load(Ordering::Relaxed);
            let ended = if history == 0 { history } else { History::push(history, Event::Release) };
            self.history.store(History::push(ended, Event::Lease), Ordering::Relaxed);
        }
        generation
    }

    /// The slot is home from here on.
    #[inline(always)]
    pub(crate) fn end(&self) {
        let generation = self.generation.load(Ordering::Relaxed);
        self.generation.store(generation.wrapping_add(1), Ordering::Relaxed);
    }

    /// For the owner of the slot; from elsewhere an event may be lost.
    #[inline(always)]
    pub(crate) fn record(&self, event: Event) {
        let history = self.history.load(Ordering::Relaxed);
        self.history.store(History::push(history, event), Ordering::Relaxed);
    }

    /// One more lease of a slot that is shared.
    #[inline(always)]
    pub(crate) fn share(&self) {
        let before = self.refs.fetch_add(1, Ordering::Relaxed);
        if before & COUNT > MOST {
            too_many();
        }
    }

    /// The only lease becomes one that writes. Handles of it are stale from here on.
    pub(crate) fn unshare_for_writing(&self) -> bool {
        let refs = self.refs.load(Ordering::Acquire);
        // In this order: who shared the slot into another domain set the flag, and gave its lease up after that.
        if refs & COUNT != 1 || self.has_flag(READ_ONLY) {
            return false;
        }
        if refs & HANDLED == 0 {
            return true;
        }
        if self.refs.compare_exchange(refs, refs & !HANDLED, Ordering::Acquire, Ordering::Relaxed).is_err() {
            return false;
        }
        self.next_generation();
        true
    }

    /// Marks that a handle exists. The caller holds a lease.
    pub(crate) fn set_handled(&self) {
        self.set_flag(NAMED);
        self.release_site.store(null_mut(), Ordering::Relaxed);
        // Who resolves the handle sees the bytes of the message.
        self.refs.fetch_or(HANDLED, Ordering::Release);
    }

    /// One more lease for a handle, if the slot is still in a tenure that has handles.
    ///
    /// Whether it is in the handle's own is asked afterwards: a lease of another tenure is given back.
    pub(crate) fn share_by_handle(&self) -> bool {
        let mut refs = self.refs.load(Ordering::Relaxed);
        loop {
            if refs & HANDLED == 0 || refs & PARKED != 0 || refs & COUNT == 0 {
                return false;
            }
            if refs & COUNT > MOST {
                too_many();
            }
            match self.refs.compare_exchange_weak(refs, refs + 1, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => return true,
                Err(now) => refs = now,
            }
        }
    }

    /// What the count becomes when the owner lets go of the slot, for whoever shows the ticket.
    pub(crate) fn to_park(&self) -> u32 {
        self.set_flag(NAMED);
        self.release_site.store(null_mut(), Ordering::Relaxed);
        parked(self.generation.load(Ordering::Relaxed))
    }

    /// Whether the slot was parked in this generation, and is the caller's now.
    pub(crate) fn unpark(&self, generation: u64) -> bool {
        // The generation is part of what is exchanged: no ticket of an earlier one gets a slot that was parked anew
        // in between.
        let is_mine = self.generation.load(Ordering::Relaxed) == generation
            && self
                .refs
                .compare_exchange(parked(generation), SPECIAL | 1, Ordering::Acquire, Ordering::Relaxed)
                .is_ok();
        if is_mine {
            // A ticket is of one parking: the next one gets another.
            self.next_generation();
        }
        is_mine
    }

    /// Still out, but handles and tickets of it are stale from here on.
    fn next_generation(&self) {
        self.remember_tenure();
        self.generation.store(self.generation.load(Ordering::Relaxed).wrapping_add(2), Ordering::Relaxed);
        self.end_names();
    }

    /// After the generation: who still sees the flag, and the old generation, has a handle that was good until now.
    pub(crate) fn end_names(&self) {
        self.flags.fetch_and(!NAMED, Ordering::Release);
    }

    /// Whether a handle or a ticket exists of a tenure that is not over, or is ending.
    pub(crate) fn is_named(&self) -> bool {
        self.flags.load(Ordering::Acquire) & NAMED != 0
    }

    /// Keeps what a stale handle will be told.
    pub(crate) fn remember_tenure(&self) {
        let past = &self.past;
        past.lease_site.store(self.site.load(Ordering::Relaxed), Ordering::Relaxed);
        past.release_site.store(self.release_site.load(Ordering::Relaxed), Ordering::Relaxed);
        past.generation.store(self.generation.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    /// One more engine has the bytes. It is said in reports only: what keeps the slot out of reach is that its lease is.
    #[inline]
    pub(crate) fn submitted(&self) {
        self.record(Event::Park);
        self.count_flights(1);
    }

    /// One engine less.
    #[inline]
    pub(crate) fn completed(&self) {
        self.count_flights(-1);
        self.record(Event::Unpark);
        self.tell(trace::completed);
    }

    /// The caller has a lease.
    #[inline]
    fn count_flights(&self, more: i32) {
        if self.refs.load(Ordering::Acquire) & !SPECIAL == 1 {
            // The only lease, and no handles: nobody else counts, and what others counted is seen.
            self.flights.store(self.flights.load(Ordering::Relaxed).wrapping_add_signed(more), Ordering::Relaxed);
        } else {
            self.flights.fetch_add(more as u32, Ordering::Relaxed);
        }
    }

    /// Its engine never said that it is done: out of use for good.
    #[cold]
    pub(crate) fn abandoned(&self) {
        self.record(Event::Abandon);
        self.set_flag(ABANDONED);
        self.tell(trace::abandoned);
    }

    pub(crate) fn set_flag(&self, flag: u32) {
        self.flags.fetch_or(flag, Ordering::Relaxed);
    }

    pub(crate) fn clear_flag(&self, flag: u32) {
        // Mostly there is nothing to clear, and looking is cheaper.
        if self.has_flag(flag) {
            self.flags.fetch_and(!flag, Ordering::Relaxed);
        }
    }

    pub(crate) fn has_flag(&self, flag: u32) -> bool {
        self.flags.load(Ordering::Relaxed) & flag != 0
    }

    /// The last events. The release of a slot that is home is not written down yet.
    pub(crate) fn events(&self) -> u64 {
        let history = self.history.load(Ordering::Relaxed);
        let is_home = self.generation.load(Ordering::Relaxed).is_multiple_of(2);
        if is_home && history != 0 { History::push(history, Event::Release) } else { history }
    }

    /// Whether the present tenure is sampled.
    pub(crate) fn is_sampled(&self) -> bool {
        self.sampled.load(Ordering::Relaxed) == self.generation.load(Ordering::Relaxed)
    }

    /// Whether the life of the present tenure may be told: a sampled one has the flag.
    #[inline(always)]
    pub(crate) fn may_be_told(&self) -> bool {
        trace::TELLS_LIVES && self.refs.load(Ordering::Relaxed) & SPECIAL != 0
    }

    /// The name under which it is told, if it is.
    #[inline(always)]
    pub(crate) fn told(&self) -> Option<Handle> {
        if self.may_be_told() && self.is_sampled() { self.number() } else { None }
    }

    /// Tells a step of that life. To code of somebody else, so not under a lock.
    #[inline(always)]
    pub(crate) fn tell(&self, step: fn(&Handle)) {
        if self.may_be_told() {
            self.tell_if_sampled(step);
        }
    }

    /// Of another ABI so that callers know that it does not unwind: else a freeze would be prepared to give its lease up,
    /// for all leases.
    #[cold]
    #[allow(improper_ctypes_definitions, reason = "only Rust calls it")]
    extern "C" fn tell_if_sampled(&self, step: fn(&Handle)) {
        if let Some(lease) = self.told() {
            step(&lease);
        }
    }

    /// For messages about a stale handle: where the slot was leased and released in that tenure.
    pub(crate) fn sites_of(&self, generation: u64) -> (Option<Site>, Option<Site>) {
        let past = &self.past;
        if past.generation.load(Ordering::Relaxed) == generation {
            return (site(&past.lease_site), site(&past.release_site));
        }
        if self.generation.load(Ordering::Relaxed) == generation { (site(&self.site), None) } else { (None, None) }
    }

    /// How many hold it.
    pub(crate) fn share_count(&self) -> usize {
        (self.refs.load(Ordering::Relaxed) & COUNT) as usize
    }

    /// Where the message begins, and its length.
    pub(crate) fn message(&self) -> (u32, u32) {
        let start = self.first.load(Ordering::Relaxed);
        (start, self.frozen.load(Ordering::Relaxed).saturating_sub(start))
    }

    pub(crate) fn domain(&self) -> DomainId {
        DomainId::of_index(self.domain.load(Ordering::Relaxed))
    }

    /// The slot by name, in its present tenure. None for the user's own memory.
    pub(crate) fn number(&self) -> Option<Handle> {
        let class = self.class()?;
        let index = class.number_of(self.index);
        Some(Handle { pool: class.inner().id, index, generation: self.generation.load(Ordering::Relaxed) })
    }

    pub(crate) fn state(&self) -> State {
        let refs = self.refs.load(Ordering::Relaxed);
        match () {
            () if self.has_flag(RETIRED) => State::Retired,
            () if self.has_flag(QUARANTINED) => State::Quarantined,
            () if self.generation.load(Ordering::Relaxed).is_multiple_of(2) => State::Home,
            () if self.has_flag(ABANDONED) => State::Abandoned,
            () if self.flights.load(Ordering::Relaxed) != 0 => State::InFlight,
            () if refs & PARKED != 0 => State::Parked,
            () if refs & COUNT > 1 => State::Shared(refs & COUNT),
            () => State::Unique,
        }
    }

    pub(crate) fn label(&self) -> Option<&'static Label> {
        // SAFETY: null, or stored from a `&'static Label`.
        unsafe { self.label.load(Ordering::Relaxed).as_ref() }
    }
}

fn parked(generation: u64) -> u32 {
    // The low bits of a generation in the place of flag and count.
    PARKED | HANDLED | (generation as u32 & (PARKED - 1))
}

/// One lease fewer. Whether it was the last: then the caller is alone, and the count is one again.
///
/// Takes the count, not the slot: when another lease is the last, the slot may be freed before this returns.
#[inline(always)]
pub(crate) fn unshare(refs: &AtomicU32) -> bool {
    // Alone, and no resolver can come: nobody else has a lease to clone, and no handle exists.
    if refs.load(Ordering::Acquire) & !SPECIAL == 1 { true } else { unshare_slowly(refs) }
}

#[inline(never)]
fn unshare_slowly(refs: &AtomicU32) -> bool {
    if refs.fetch_sub(1, Ordering::AcqRel) & COUNT != 1 {
        return false;
    }
    // With a count of zero no resolver gets in, and with the flag gone neither later.
    refs.store(SPECIAL | 1, Ordering::Relaxed);
    true
}

/// A site that was stored.
pub(crate) fn site(cell: &AtomicPtr<Location<'static>>) -> Option<Site> {
    // SAFETY: null, or stored from a `Site`.
    unsafe { cell.load(Ordering::Relaxed).as_ref() }
}

/// Leases were forgotten until their count would wrap: then memory would be freed under them.
#[cold]
fn too_many() -> ! {
    std::process::abort()
}
