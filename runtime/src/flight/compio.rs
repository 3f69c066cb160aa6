//! Leases as buffers of compio.
//!
//! Its traits are safe to implement: they lend slices, and the runtime keeps the value until the kernel is done, or drops
//! it after it has closed the ring.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use core::mem::MaybeUninit;
use core::slice;

use ::compio_buf::{IoBuf, IoBufMut, SetLen};

use super::{Incoming, IoLease, Outgoing};
use crate::pool::Domain;

impl<D: Domain> IoBuf for IoLease<D, Incoming> {
    fn as_init(&self) -> &[u8] {
        // SAFETY: 1. `len` bytes of the room of a slot, all of it initialised and mapped as long as the lease in here.
        // 2. The room is this value's alone, and it is borrowed: a runtime that has it written to owns it, so nobody else
        // has it to call this.
        unsafe { slice::from_raw_parts(self.as_mut_ptr(), self.len()) }
    }
}

impl<D: Domain> IoBufMut for IoLease<D, Incoming> {
    fn as_uninit(&mut self) -> &mut [MaybeUninit<u8>] {
        // SAFETY: as above, all of the room, and borrowed mutably. 3. Uninitialised bytes may be written through it:
        // `complete` settles that. Until then `as_init` shows such bytes in front of `len`, as with compio's own `Vec<u8>`:
        // the trait has no way to refuse it, and says in `set_len` alone what is initialised.
        unsafe { slice::from_raw_parts_mut(self.as_mut_ptr().cast(), self.capacity()) }
    }
}

impl<D: Domain> SetLen for IoLease<D, Incoming> {
    unsafe fn set_len(&mut self, len: usize) {
        // SAFETY: the caller promises that these bytes are initialised.
        unsafe { Self::set_len(self, len) };
    }
}

impl<D: Domain> IoBuf for IoLease<D, Outgoing> {
    fn as_init(&self) -> &[u8] {
        // SAFETY: the bytes of a frozen message, mapped and written by nobody as long as the lease in here.
        unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
    }
}
