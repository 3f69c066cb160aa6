//! How a pool is made. Nothing has to be said: the defaults need no privilege and no configuration.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use super::plumbing::class::Plan;
use super::plumbing::hold::Effective;
use super::plumbing::inner::InnerPlan;
use super::plumbing::memory::Wishes;
use super::plumbing::{MOST_CLASSES, MOST_SLOTS};
use super::{Domain, DomainId, Dyn, Main, Pool, PoolError, Response, Tracking};

/// Where the slots' memory comes from.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub enum Backing {
    /// Anonymous pages with a guard page at each end (`mmap`). Where there is none, the heap.
    #[default]
    Mapped,
    /// One zeroed allocation for each slab.
    Heap,
}

/// Whether the slots' pages are kept in physical memory (`mlock`).
///
/// This is not what io_uring's registration does, which pins pages for the kernel's own use.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub enum Lock {
    /// They may be swapped out.
    #[default]
    No,
    /// If the kernel allows it; [`Pool::pinned`] says what came of it.
    BestEffort,
    /// Or there is no pool.
    Strict,
}

/// What of a slot is zeroed when it comes home.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub enum Scrub {
    /// Nothing: the next lease finds the bytes of the last one behind its message.
    #[default]
    None,
    /// What may have been written.
    Used,
    /// The whole slot.
    All,
}

/// What happens when the largest class is too small, or all slots are out.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub enum Overflow {
    /// An error.
    #[default]
    Error,
    /// A lease of up to so many bytes gets memory of its own from the heap. It costs an allocation, and reports count it
    /// without a name. The limit is for lengths that somebody else claims.
    Heap {
        /// Bytes of the largest such lease.
        up_to: usize,
    },
}

/// Threads with a cache, each of which costs two magazines of 512 bytes for each class from the start.
const MOST_THREADS: usize = 4096;
/// Bytes of a slot if nobody says otherwise.
const DEFAULT_SIZE: usize = 16 << 10;

/// Builds a [`Pool`].
///
/// ```
/// use pinwire::pool::{Lock, Pool, Scrub};
///
/// let pool = Pool::builder()
///     .name("orders")
///     .class(512, 64) // bytes, slots
///     .class(64 << 10, 16)
///     .scrub(Scrub::Used)
///     .lock(Lock::BestEffort)
///     .build()?;
/// assert_eq!(pool.lease(600)?.capacity(), 64 << 10);
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct Builder<D: Domain = Main> {
    name: Option<&'static str>,
    slot_size: Option<usize>,
    slots: usize,
    grow_to: Option<usize>,
    classes: Vec<(usize, usize)>,
    wishes: Wishes,
    scrub: Scrub,
    overflow: Overflow,
    waiting: bool,
    cache_bytes: usize,
    threads: usize,
    response: Response,
    tracking: Tracking,
    id: Option<DomainId>,
    domain: PhantomData<fn(D) -> D>,
}

impl Builder {
    pub(super) fn new() -> Self {
        let wishes = Wishes {
            backing: Backing::default(),
            align: 64,
            huge_pages: false,
            populate: false,
            lock: Lock::default(),
        };
        Self {
            name: None,
            slot_size: None,
            slots: 256,
            grow_to: None,
            classes: Vec::new(),
            wishes,
            scrub: Scrub::default(),
            overflow: Overflow::default(),
            waiting: false,
            cache_bytes: 1 << 20,
            threads: 64,
            response: Response::default(),
            tracking: Tracking::default(),
            id: None,
            domain: PhantomData,
        }
    }
}

impl<D: Domain> Builder<D> {
    /// The domain that the slots belong to.
    ///
    /// ```
    /// use pinwire::prelude::*;
    ///
    /// struct Risk;
    /// impl Domain for Risk {
    ///     const NAME: &'static str = "risk";
    /// }
    /// let pool: Pool<Risk> = Pool::builder().domain::<Risk>().build()?;
    /// # Ok::<(), pinwire::pool::PoolError>(())
    /// ```
    pub fn domain<E: Domain>(self) -> Builder<E> {
        self.recast(None)
    }

    /// The domain that the slots belong to, where it is known at run time only.
    pub fn domain_id(self, domain: DomainId) -> Builder<Dyn> {
        self.recast(Some(domain))
    }

    fn recast<E: Domain>(self, id: Option<DomainId>) -> Builder<E> {
        let Self { name, slot_size, slots, grow_to, classes, wishes, scrub, overflow, waiting, .. } = self;
        let Self { cache_bytes, threads, response, tracking, .. } = self;
        Builder {
            name,
            slot_size,
            slots,
            grow_to,
            classes,
            wishes,
            scrub,
            overflow,
            waiting,
            cache_bytes,
            threads,
            response,
            tracking,
            id,
            domain: PhantomData,
        }
    }

    /// What reports call the pool; the domain's name if not set.
    pub fn name(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    /// Bytes of a slot, if all are of one size. Default: 16 KiB, or what the domain says.
    pub fn slot_size(mut self, bytes: usize) -> Self {
        self.slot_size = Some(bytes);
        self
    }

    /// Slots that are there from the start. Default: 256.
    pub fn slots(mut self, count: usize) -> Self {
        self.slots = count;
        self
    }

    /// Slots of each class that the pool grows to, slab by slab. Default: as many as there are from the start.
    pub fn grow_to(mut self, count: usize) -> Self {
        self.grow_to = Some(count);
        self
    }

    /// Adds a class: slots of `bytes` bytes, `slots` of them. With classes, [`slot_size`](Self::slot_size) and
    /// [`slots`](Self::slots) are not used. A lease is of the smallest class that it fits in.
    pub fn class(mut self, bytes: usize, slots: usize) -> Self {
        self.classes.push((bytes, slots));
        self
    }

    /// Where each slot begins, a power of two. Default: 64, and neighbours are shifted so that their first lines do not
    /// share cache sets. With the page size for O_DIRECT they do, which costs some nanoseconds a buffer.
    pub fn align(mut self, bytes: usize) -> Self {
        self.wishes.align = bytes;
        self
    }

    /// Where the memory comes from.
    pub fn backing(mut self, backing: Backing) -> Self {
        self.wishes.backing = backing;
        self
    }

    /// Asks for huge pages (`madvise`); [`Pool::huge_pages`] says what came of it.
    pub fn huge_pages(mut self, wanted: bool) -> Self {
        self.wishes.huge_pages = wanted;
        self
    }

    /// Touches all pages now, rather than at the first message.
    pub fn populate(mut self, wanted: bool) -> Self {
        self.wishes.populate = wanted;
        self
    }

    /// Whether pages are kept in physical memory.
    pub fn lock(mut self, lock: Lock) -> Self {
        self.wishes.lock = lock;
        self
    }

    /// What is zeroed when a slot comes home.
    pub fn scrub(mut self, scrub: Scrub) -> Self {
        self.scrub = scrub;
        self
    }

    /// What happens when no slot fits, or none is left.
    pub fn overflow(mut self, overflow: Overflow) -> Self {
        self.overflow = overflow;
        self
    }

    /// Makes [`Pool::lease_wait`] and [`Pool::lease_async`] wait for a slot. Threads then keep no idle slots of their
    /// own, so that each release goes to whoever waits; leases cost two locks.
    pub fn waiting(mut self) -> Self {
        self.waiting = true;
        self
    }

    /// Bytes of idle slots that a thread keeps at most, for each class. Default: 1 MiB; zero turns caches off.
    /// Pools of less than 32 slots have none.
    pub fn cache_bytes(mut self, bytes: usize) -> Self {
        self.cache_bytes = bytes;
        self
    }

    /// Threads that keep idle slots; others go to the depot each time. Default: 64, at most
    /// 4096.
    pub fn threads(mut self, count: usize) -> Self {
        self.threads = count;
        self
    }

    /// What the pool does about a violation that no result can tell.
    pub fn response(mut self, response: Response) -> Self {
        self.response = response;
        self
    }

    /// For which leases thread and stack are kept.
    pub fn tracking(mut self, tracking: Tracking) -> Self {
        self.tracking = tracking;
        self
    }

    /// Makes the pool.
    ///
    /// # Errors
    /// [`PoolError::Config`] says what does not go together, [`PoolError::Map`] that there is no memory,
    /// [`PoolError::Lock`] that it cannot be locked, with [`Lock::Strict`].
    pub fn build(self) -> Result<Pool<D>, PoolError> {
        let domain = self.id.unwrap_or_else(DomainId::of::<D>);
        let classes = self.plans(domain)?;
        let plan = InnerPlan {
            name: self.name.unwrap_or(D::NAME),
            domain,
            response: self.response,
            heap_up_to: match self.overflow {
                Overflow::Error => 0,
                Overflow::Heap { up_to } => up_to.min(u32::MAX as usize),
            },
            classes,
        };
        Pool::of_plan(plan)
    }

    /// The classes, smallest first.
    fn plans(&self, domain: DomainId) -> Result<Vec<Plan>, PoolError> {
        if !self.wishes.align.is_power_of_two() {
            return Err(PoolError::Config("the alignment is not a power of two"));
        }
        let mut sizes = self.classes.clone();
        if sizes.is_empty() {
            sizes.push((self.slot_size.or(D::SLOT_SIZE).unwrap_or(DEFAULT_SIZE), self.slots));
        }
        sizes.sort_unstable();
        if self.threads > MOST_THREADS {
            return Err(PoolError::Config("caches for more than 4096 threads"));
        }
        if sizes.len() > MOST_CLASSES {
            return Err(PoolError::Config("more than 16 classes"));
        }
        if sizes.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            return Err(PoolError::Config("two classes have slots of one size"));
        }
        sizes.into_iter().map(|(bytes, slots)| self.plan(bytes, slots, domain)).collect()
    }

    fn plan(&self, slot_size: usize, slots: usize, domain: DomainId) -> Result<Plan, PoolError> {
        let most = self.grow_to.unwrap_or(slots);
        let wrong = match () {
            () if slot_size == 0 || slots == 0 => Some("a class without slots, or slots without bytes"),
            () if u32::try_from(slot_size).is_err() => Some("a slot of 4 GiB or more"),
            () if D::SLOT_SIZE.is_some_and(|fixed| fixed != slot_size) => {
                Some("the domain says another size of slots (`Domain::SLOT_SIZE`)")
            }
            () if most < slots => Some("`grow_to` is less than the slots from the start"),
            () if most > MOST_SLOTS => Some("more than 16,777,216 slots in a class"),
            () => None,
        };
        if let Some(wrong) = wrong {
            return Err(PoolError::Config(wrong));
        }
        Ok(Plan {
            slot_size,
            slots,
            most,
            wishes: self.wishes,
            checks: Effective::<D>::CHECKS,
            scrub: self.scrub,
            cache_bytes: self.cache_bytes,
            threads: self.threads,
            waiting: self.waiting,
            domain,
            sample: match self.tracking {
                Tracking::Off => u64::MAX,
                Tracking::Sampled(every) => every.get().into(),
                Tracking::Full => 1,
            },
        })
    }
}

impl<D: Domain> fmt::Debug for Builder<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct("Builder");
        all.field("name", &self.name).field("classes", &self.classes).field("slot_size", &self.slot_size);
        all.field("slots", &self.slots).field("wishes", &self.wishes).finish_non_exhaustive()
    }
}
