//! Leases: one holder that writes, then many that read.

use alloc::vec::Vec;
use core::fmt;
use core::ops::{Bound, Deref, DerefMut, RangeBounds};
use core::panic::{Location, RefUnwindSafe, UnwindSafe};
use std::io;

use super::plumbing::hold::{Shared, Unique};
use super::plumbing::slot::Slot;
use super::plumbing::{adopt, facts};
use super::{Domain, DomainId, Dyn, Event, Handle, Label, LeaseReport, Main, PoolError, Violation, ViolationKind};
use crate::sync::Ordering;

/// A slot with one holder, which may write to it.
///
/// As a slice it is the message so far; [`push_slice`](Self::push_slice) and [`fill`](Self::fill) make it longer,
/// up to [`capacity`](Self::capacity). Bytes never move. Dropping it brings the slot home.
pub struct LeaseMut<D: Domain = Main>(pub(super) Unique<D>);

/// A slot with one or more holders, which all read. Cloning counts; nothing is copied.
///
/// As a slice it is the message, or the part of it that [`slice`](Self::slice) took. The last holder brings the slot
/// home.
pub struct Lease<D: Domain = Main>(pub(super) Shared<D>);

impl LeaseMut {
    /// Takes in memory of the user's own. It is full; its owner is dropped once, with the last holder.
    ///
    /// For other domains, and for memory that comes in many buffers, see [`Source`](super::Source).
    ///
    /// # Errors
    /// [`PoolError::TooLarge`] for 4 GiB or more.
    #[track_caller]
    pub fn from_owner(owner: impl AsMut<[u8]> + Send + 'static) -> Result<Self, PoolError> {
        Self::adopt(owner)
    }
}

impl<D: Domain> LeaseMut<D> {
    #[track_caller]
    pub(super) fn adopt(owner: impl AsMut<[u8]> + Send + 'static) -> Result<Self, PoolError> {
        adopt::unique(owner, Location::caller()).map(Self)
    }

    /// Bytes that the message can have.
    #[inline(always)]
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.0.capacity()
    }

    /// The room behind the message. It is initialised: zero, or what the last lease left there.
    ///
    /// What is written there is part of the message after [`set_len`](Self::set_len).
    #[inline(always)]
    #[must_use]
    pub fn spare_mut(&mut self) -> &mut [u8] {
        self.0.spare_marked()
    }

    /// Makes the message that long.
    ///
    /// # Errors
    /// [`PoolError::TooLarge`] for more than the capacity.
    #[inline(always)]
    pub fn set_len(&mut self, len: usize) -> Result<(), PoolError> {
        if self.0.set_len(len) { Ok(()) } else { Err(self.too_large(len)) }
    }

    #[cold]
    fn too_large(&self, asked: usize) -> PoolError {
        PoolError::TooLarge { asked, largest: self.capacity() }
    }

    /// Empties the message.
    #[inline]
    pub fn clear(&mut self) {
        self.0.set_len(0);
    }

    /// Appends.
    ///
    /// # Errors
    /// [`PoolError::TooLarge`] if it does not fit; then nothing is appended.
    #[inline]
    pub fn push_slice(&mut self, bytes: &[u8]) -> Result<(), PoolError> {
        let len = self.len().saturating_add(bytes.len());
        match self.0.spare().get_mut(..bytes.len()) {
            Some(room) => room.copy_from_slice(bytes),
            None => return Err(self.too_large(len)),
        }
        self.set_len(len)
    }

    /// Has the whole slot written from its start by `write`, which returns the length of the message.
    ///
    /// ```
    /// use pinwire::prelude::*;
    ///
    /// #[derive(Message)]
    /// struct Order { id: u64 }
    ///
    /// let mut lease = Pool::new()?.lease(64)?;
    /// lease.fill(|slot| Order { id: 7 }.encode_into(slot))?;
    /// assert_eq!(Order::view(&lease)?.id(), 7);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// That of `write`; then the message is empty. More than the capacity counts as the capacity.
    pub fn fill<E>(&mut self, write: impl FnOnce(&mut [u8]) -> Result<usize, E>) -> Result<usize, E> {
        self.clear();
        let len = write(self.0.spare_marked())?.min(self.capacity());
        self.0.set_len(len);
        Ok(len)
    }

    /// From here on it is only read. Costs no atomic operation.
    #[inline(always)]
    #[must_use]
    pub fn freeze(self) -> Lease<D> {
        Lease(self.0.freeze())
    }

    /// Lets go of the slot for whoever shows the handle to [`Pool::unpark`](super::Pool::unpark), once: a ticket
    /// that can go through C code or a completion queue.
    ///
    /// # Errors
    /// Gives the lease back if no pool could take the ticket: of the user's own memory, and of a slot that a gate moved to
    /// another domain than its pool's.
    pub fn park(self) -> Result<Handle, Self> {
        self.0.park().map_err(Self)
    }

    /// Says where the lease was last seen, for the report of whoever uses a stale handle.
    #[track_caller]
    pub fn touch(&self) {
        touch(self.0.slot(), Location::caller());
    }

    /// Drops it, and says where.
    #[track_caller]
    pub fn release(self) {
        note_release(self.0.slot(), Location::caller());
    }

    /// What reports say of it.
    #[must_use]
    pub fn report(&self) -> LeaseReport {
        report(self.0.slot())
    }

    /// An engine may write to the room behind the message from here on.
    #[inline]
    pub(crate) fn submitted(&self) {
        let slot = self.0.slot();
        // The engine may leave bytes there that it does not count.
        slot.used.store(slot.capacity, Ordering::Relaxed);
        slot.submitted();
    }

    /// The name under which its life is told, if it is.
    #[inline]
    pub(crate) fn told(&self) -> Option<Handle> {
        self.0.slot().told()
    }

    /// It has written so many bytes. Whether there was room for them.
    #[inline]
    pub(crate) fn completed(&mut self, written: usize) -> bool {
        self.0.slot().completed();
        self.0.set_len(self.len().saturating_add(written))
    }

    /// Never to be seen again: an engine may have it.
    #[cold]
    pub(crate) fn abandon(self) {
        self.0.slot().abandoned();
        core::mem::forget(self);
    }

    /// Where the room behind the message begins.
    #[inline]
    pub(crate) fn room_ptr(&self) -> *mut u8 {
        self.0.room_ptr()
    }

    /// Zeroes what is not message.
    pub(super) fn scrub_spare(&mut self) {
        self.0.scrub_spare();
    }

    /// The same slot in another domain.
    pub(super) fn rehome<To: Domain>(self) -> LeaseMut<To> {
        LeaseMut(self.0.rehome(DomainId::of::<To>()))
    }
}

impl Lease {
    /// Takes in memory of the user's own, to be read. Its owner is dropped once, with the last holder.
    ///
    /// # Errors
    /// [`PoolError::TooLarge`] for 4 GiB or more.
    #[track_caller]
    pub fn from_owner(owner: impl AsRef<[u8]> + Send + 'static) -> Result<Self, PoolError> {
        adopt::shared(owner, Location::caller()).map(Self)
    }
}

impl<D: Domain> Lease<D> {
    /// A part of the message, which keeps the whole slot. None if it does not lie in it.
    #[inline]
    #[must_use]
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Option<Self> {
        let from = match range.start_bound() {
            Bound::Included(from) => *from,
            Bound::Excluded(before) => before.checked_add(1)?,
            Bound::Unbounded => 0,
        };
        let to = match range.end_bound() {
            Bound::Included(last) => last.checked_add(1)?,
            Bound::Excluded(to) => *to,
            Bound::Unbounded => self.len(),
        };
        self.0.slice(from, to).map(Self)
    }

    /// The message up to `mid`, and from there on. None if it is shorter.
    #[inline]
    #[must_use]
    pub fn split_at(&self, mid: usize) -> Option<(Self, Self)> {
        Some((self.slice(..mid)?, self.slice(mid..)?))
    }

    /// Becomes a lease that writes, if nobody else has the slot. Handles of it are stale then.
    ///
    /// # Errors
    /// Gives the lease back if others have the slot, if it was [shared into another domain](super::Gate), or if it
    /// is memory that was taken in to be read.
    #[inline]
    pub fn try_into_mut(self) -> Result<LeaseMut<D>, Self> {
        self.0.into_unique().map(LeaseMut).map_err(Self)
    }

    /// How many have the slot: clones, slices, and this one.
    #[must_use]
    pub fn share_count(&self) -> usize {
        self.0.slot().share_count()
    }

    /// Bytes of the slot that stay out because of this lease.
    #[must_use]
    pub fn retained(&self) -> usize {
        self.0.slot().capacity as usize
    }

    /// A copy of the bytes in memory of its own, exactly as long: for the few bytes of a large slot that are kept.
    ///
    /// # Errors
    /// [`PoolError::Map`] if there is no memory.
    #[track_caller]
    pub fn detach(&self) -> Result<Self, PoolError> {
        let mut copy = Vec::new();
        copy.try_reserve_exact(self.len()).map_err(|_| PoolError::Map(PoolError::NO_MEMORY))?;
        copy.extend_from_slice(self);
        let detached = adopt::unique(copy, Location::caller())?.freeze();
        detached.slot().domain.store(self.0.slot().domain.load(Ordering::Relaxed), Ordering::Relaxed);
        Ok(Self(detached))
    }

    /// A name for the slot in this tenure, to keep instead of a pointer. None for the user's own memory.
    ///
    /// It is of the whole message, also if this is a part of it.
    #[must_use]
    pub fn handle(&self) -> Option<Handle> {
        let slot = self.0.slot();
        let handle = slot.number()?;
        slot.record(Event::Handle);
        slot.set_handled();
        Some(handle)
    }

    /// What the lease is for.
    #[must_use]
    pub fn label(&self) -> Option<&'static Label> {
        self.0.slot().label()
    }

    /// Says where the lease was last seen, for the report of whoever uses a stale handle.
    #[track_caller]
    pub fn touch(&self) {
        touch(self.0.slot(), Location::caller());
    }

    /// Drops it, and says where.
    #[track_caller]
    pub fn release(self) {
        note_release(self.0.slot(), Location::caller());
    }

    /// What reports say of it.
    #[must_use]
    pub fn report(&self) -> LeaseReport {
        report(self.0.slot())
    }

    /// The bytes for a vectored write.
    #[must_use]
    pub fn io_slice(&self) -> io::IoSlice<'_> {
        io::IoSlice::new(self)
    }

    /// The domain that the slot belongs to now.
    #[must_use]
    pub fn domain(&self) -> DomainId {
        self.0.slot().domain()
    }

    /// Forgets the type of the domain; [`claim`](Lease::claim) asks for it again.
    #[must_use]
    pub fn erase(self) -> Lease<Dyn> {
        Lease(self.0.recast())
    }

    /// An engine may read the message from here on.
    #[inline]
    pub(crate) fn submitted(&self) {
        self.0.slot().submitted();
    }

    /// The name under which its life is told, if it is.
    #[inline]
    pub(crate) fn told(&self) -> Option<Handle> {
        self.0.slot().told()
    }

    /// It does not any more.
    #[inline]
    pub(crate) fn completed(&self) {
        self.0.slot().completed();
    }

    /// Never to be seen again: an engine may have it.
    #[cold]
    pub(crate) fn abandon(self) {
        self.0.slot().abandoned();
        core::mem::forget(self);
    }

    /// The same slot read by another domain.
    pub(super) fn share_into<To: Domain>(&self) -> Lease<To> {
        Lease(self.0.share_into())
    }
}

impl Lease<Dyn> {
    /// The lease as one of domain `D`.
    ///
    /// # Errors
    /// [`ViolationKind::Domain`] if the slot belongs to another one; the violation names both, and where the slot was
    /// leased.
    #[track_caller]
    pub fn claim<D: Domain>(self) -> Result<Lease<D>, Violation> {
        let (is, wanted) = (self.domain(), DomainId::of::<D>());
        if is == wanted {
            return Ok(Lease(self.0.recast()));
        }
        let slot = self.0.slot();
        slot.record(Event::Violation);
        let facts = facts::of(slot);
        let mut violation = Violation::on(ViolationKind::Domain, &facts, facts.generation);
        violation.use_site = Some(Location::caller());
        violation.domains = Some((is, wanted));
        Err(violation)
    }
}

fn touch(slot: &Slot, at: &'static Location<'static>) {
    slot.record(Event::Touch);
    note_release(slot, at);
}

/// The last place where the slot was seen.
fn note_release(slot: &Slot, at: &'static Location<'static>) {
    slot.release_site.store(core::ptr::from_ref(at).cast_mut(), Ordering::Relaxed);
}

fn report(slot: &Slot) -> LeaseReport {
    facts::of(slot).into()
}

impl<D: Domain> Deref for LeaseMut<D> {
    type Target = [u8];
    #[inline(always)]
    fn deref(&self) -> &[u8] {
        self.0.bytes()
    }
}

impl<D: Domain> DerefMut for LeaseMut<D> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [u8] {
        self.0.bytes_mut()
    }
}

impl<D: Domain> Deref for Lease<D> {
    type Target = [u8];
    #[inline(always)]
    fn deref(&self) -> &[u8] {
        self.0.bytes()
    }
}

impl<D: Domain> AsRef<[u8]> for LeaseMut<D> {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl<D: Domain> AsMut<[u8]> for LeaseMut<D> {
    #[inline]
    fn as_mut(&mut self) -> &mut [u8] {
        self
    }
}

impl<D: Domain> AsRef<[u8]> for Lease<D> {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl<D: Domain> Clone for Lease<D> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<D: Domain> PartialEq for Lease<D> {
    /// Equal when the bytes are.
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<D: Domain> Eq for Lease<D> {}

// What a panic may leave behind is a message that is not complete, as with a `Vec`.
impl<D: Domain> UnwindSafe for LeaseMut<D> {}
impl<D: Domain> RefUnwindSafe for LeaseMut<D> {}
impl<D: Domain> UnwindSafe for Lease<D> {}
impl<D: Domain> RefUnwindSafe for Lease<D> {}

/// Appends; what does not fit is not written, as with a full disk.
impl<D: Domain> io::Write for LeaseMut<D> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = bytes.len().min(self.capacity() - self.len());
        let part = bytes.get(..count).unwrap_or(bytes);
        self.push_slice(part).map_err(io::Error::other)?;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

// Without the bytes: a message may have fields that are not for logs. Its view knows which.
impl<D: Domain> fmt::Debug for LeaseMut<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeaseMut").field("len", &self.len()).field("capacity", &self.capacity()).finish_non_exhaustive()
    }
}

impl<D: Domain> fmt::Debug for Lease<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(shared) = self;
        f.debug_struct("Lease").field("len", &shared.bytes().len()).finish_non_exhaustive()
    }
}
