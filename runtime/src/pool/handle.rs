//! Handles: names of slots that are safe to keep, to copy and to send through C.

use core::panic::Location;

use super::plumbing::facts;
use super::plumbing::hold::{Shared, Unique};
use super::plumbing::slot::Slot;
use super::plumbing::{CLASS_SHIFT, class::Class};
use super::{Domain, Event, Lease, LeaseMut, Pool, Violation, ViolationKind};

/// Names a slot in one tenure: pool, index and generation. Not a pointer, so it may be kept for as long as one likes:
/// [`Pool::resolve`] gives the lease again while somebody has it, and says what is wrong else.
///
/// ```
/// use pinwire::prelude::*;
///
/// let pool = Pool::new()?;
/// let mut lease = pool.lease(8)?;
/// lease.push_slice(b"order")?;
/// let lease = lease.freeze();
/// let handle = lease.handle().unwrap();
/// assert_eq!(*pool.resolve(handle)?, *b"order");
/// drop(lease);
/// assert!(pool.resolve(handle).is_err()); // stale
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Handle {
    pub(super) pool: u32,
    pub(super) index: u32,
    pub(super) generation: u64,
}

impl Handle {
    /// For C, or a completion queue: pool, index and generation, the pool in the highest bits.
    #[must_use]
    pub fn to_bits(self) -> u128 {
        u128::from(self.pool) << 96 | u128::from(self.index) << 64 | u128::from(self.generation)
    }

    /// The handle that had these bits. Any bits are a handle; those that name nothing are found when they are used.
    #[must_use]
    pub fn from_bits(bits: u128) -> Self {
        // Three fields side by side; the casts cut each of them out.
        Self { pool: (bits >> 96) as u32, index: (bits >> 64) as u32, generation: bits as u64 }
    }
}

impl<D: Domain> Pool<D> {
    /// One more lease of the slot that the handle names, if it is still the same tenure.
    ///
    /// # Errors
    /// [`Stale`](ViolationKind::Stale) if that lease is over, with the places where it was leased and released, if
    /// they are known; [`Foreign`](ViolationKind::Foreign) if the handle is of another pool;
    /// [`Forged`](ViolationKind::Forged) if no lease ever gave it.
    #[track_caller]
    pub fn resolve(&self, handle: Handle) -> Result<Lease<D>, Violation> {
        let (class, slot) = self.find(handle, Location::caller())?;
        match Shared::resolve(slot, handle.generation) {
            Some(shared) => {
                slot.record(Event::Resolve);
                self.must_be_ours(class, slot, handle, Location::caller())?;
                Ok(Lease(shared))
            }
            None => {
                // Before the generation is asked: a tenure that is just ending has the handle's still.
                let same = if slot.is_named() { ViolationKind::Stale } else { ViolationKind::Forged };
                Err(refused(class, slot, handle, Kinds { same, ..Kinds::OF_HANDLE }, Location::caller()))
            }
        }
    }

    /// The lease that was [parked](LeaseMut::park) for this ticket, once.
    ///
    /// # Errors
    /// [`DoubleRelease`](ViolationKind::DoubleRelease) if the ticket was used before, else as in
    /// [`resolve`](Self::resolve).
    #[track_caller]
    pub fn unpark(&self, ticket: Handle) -> Result<LeaseMut<D>, Violation> {
        let (class, slot) = self.find(ticket, Location::caller())?;
        Unique::unpark(slot, ticket.generation).map(LeaseMut).ok_or_else(|| {
            // A parked slot leaves its generation by its ticket only: one that is stale was used before.
            let kinds = Kinds { same: ViolationKind::Forged, past: ViolationKind::DoubleRelease };
            refused(class, slot, ticket, kinds, Location::caller())
        })
    }

    /// A handle is no way round a gate: the slot may be in another domain now. (A ticket is of a slot that is in its
    /// pool's domain: others cannot be parked.)
    fn must_be_ours(
        &self,
        class: &Class,
        slot: &Slot,
        handle: Handle,
        at: &'static Location<'static>,
    ) -> Result<(), Violation> {
        let domain = slot.domain();
        if domain == self.inner.domain {
            return Ok(());
        }
        let kinds = Kinds { same: ViolationKind::Domain, ..Kinds::OF_HANDLE };
        let mut violation = refused(class, slot, handle, kinds, at);
        violation.domains = Some((domain, self.inner.domain));
        Err(violation)
    }

    fn find(&self, handle: Handle, at: &'static Location<'static>) -> Result<(&Class, &Slot), Violation> {
        let unknown = |kind| {
            let mut violation = Violation::new(kind);
            violation.pool = handle.pool;
            violation.slot = handle.index;
            violation.generation = handle.generation;
            violation.use_site = Some(at);
            violation
        };
        if handle.pool != self.inner.id {
            return Err(unknown(ViolationKind::Foreign));
        }
        let class = self.inner.classes.get((handle.index >> CLASS_SHIFT) as usize);
        let slot = class.and_then(|class| Some((class, class.slot(handle.index & ((1 << CLASS_SHIFT) - 1))?)));
        slot.ok_or_else(|| unknown(ViolationKind::Forged))
    }
}

/// What it is called if a handle is of the slot's present tenure, and if it is of a past one.
#[derive(Clone, Copy)]
struct Kinds {
    same: ViolationKind,
    past: ViolationKind,
}

impl Kinds {
    const OF_HANDLE: Self = Self { same: ViolationKind::Forged, past: ViolationKind::Stale };
}

/// Why the handle does not name what the slot is now.
#[cold]
fn refused(class: &Class, slot: &Slot, handle: Handle, kinds: Kinds, at: &'static Location<'static>) -> Violation {
    let facts = facts::of(slot);
    // Generations only go up, and a slot that is home has an even one.
    let behind = facts.generation.wrapping_sub(handle.generation);
    let kind = match behind {
        0 => kinds.same,
        _ if handle.generation % 2 == 1 && behind <= class.age(&facts) => kinds.past,
        _ => ViolationKind::Forged,
    };
    let mut violation = Violation::on(kind, &facts, handle.generation);
    if let (Some(leased), released) = slot.sites_of(handle.generation) {
        violation = violation.with_own_sites(Some(leased), released);
    }
    violation.use_site = Some(at);
    violation
}
