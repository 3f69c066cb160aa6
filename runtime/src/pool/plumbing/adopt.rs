//! Memory of the user's own as a lease: one allocation that holds the slot and the owner of the bytes.

use alloc::boxed::Box;
use core::ptr::NonNull;

use super::hold::{Shared, Unique};
use super::slot::{READ_ONLY, Site, Slot, SlotPtr};
use crate::pool::domain::{Domain, DomainId};
use crate::pool::error::PoolError;
use crate::pool::history::Event;

/// The slot stands first, so that a pointer to it is one to the whole.
#[repr(C)]
struct Adopted<T> {
    slot: Slot,
    owner: T,
}

/// A slot for what `owner` lends to be written, and its length.
pub(crate) fn writable<T>(owner: T, domain: DomainId) -> Result<(SlotPtr, u32), PoolError>
where
    T: AsMut<[u8]> + Send + 'static,
{
    adopt(owner, domain, 0, |owner| {
        // SAFETY: the allocation was made just now and is known here only.
        let bytes = unsafe { &mut *owner }.as_mut();
        (NonNull::from(&mut *bytes).cast(), bytes.len())
    })
}

/// A lease that writes to what `owner` lends.
pub(crate) fn unique<D: Domain, T>(owner: T, at: Site) -> Result<Unique<D>, PoolError>
where
    T: AsMut<[u8]> + Send + 'static,
{
    let (slot, len) = writable(owner, DomainId::of::<D>())?;
    Unique::begin(slot, len, at).map(Unique::filled)
}

/// A lease that reads what `owner` lends.
pub(crate) fn shared<D: Domain, T>(owner: T, at: Site) -> Result<Shared<D>, PoolError>
where
    T: AsRef<[u8]> + Send + 'static,
{
    let (slot, len) = adopt(owner, DomainId::of::<D>(), READ_ONLY, |owner| {
        // SAFETY: as in `writable`.
        let bytes = unsafe { &*owner }.as_ref();
        (NonNull::from(bytes).cast(), bytes.len())
    })?;
    // The holder that could write is gone before anybody has it.
    Unique::begin(slot, len, at).map(|unique| unique.filled().freeze())
}

/// The owner moves to where it stays. Then, once, it is asked for its bytes; after that nobody touches it until the
/// last holder drops it. So the borrow in which it lent them is not over before: `as_mut` gives bytes that are good
/// for as long as that.
fn adopt<T: Send + 'static>(
    owner: T,
    domain: DomainId,
    flags: u32,
    lend: impl FnOnce(*mut T) -> (NonNull<u8>, usize),
) -> Result<(SlotPtr, u32), PoolError> {
    let slot = Slot::adopted(domain, free::<T>);
    let whole = Whole(NonNull::from(Box::leak(Box::new(Adopted { slot, owner }))));
    // SAFETY: leaked just now; no reference to the whole is made from here on.
    let owner = unsafe { &raw mut (*whole.0.as_ptr()).owner };
    let (payload, len) = lend(owner);
    let Ok(capacity) = u32::try_from(len) else {
        return Err(PoolError::TooLarge { asked: len, largest: u32::MAX as usize });
    };
    // SAFETY: known here only. Only the slot is borrowed, not the owner, who lends its bytes.
    let slot = unsafe { &mut (*whole.0.as_ptr()).slot };
    slot.payload = payload;
    slot.capacity = capacity;
    slot.set_flag(flags);
    slot.record(Event::Adopt);
    Ok((SlotPtr::new(core::mem::ManuallyDrop::new(whole).0.cast()), capacity))
}

/// Frees if the owner panics, or lends too much.
struct Whole<T>(NonNull<Adopted<T>>);

impl<T> Drop for Whole<T> {
    fn drop(&mut self) {
        // SAFETY: leaked from a box in `adopt`, and not handed out.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

/// # Safety
/// `slot` is of `Adopted<T>`, made by `adopt`, and its last holder is going.
unsafe fn free<T>(slot: NonNull<Slot>) {
    // SAFETY: as the caller promises; the pointer was that of the whole allocation.
    drop(unsafe { Box::from_raw(slot.cast::<Adopted<T>>().as_ptr()) });
}
