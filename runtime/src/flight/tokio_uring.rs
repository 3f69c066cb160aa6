//! Leases as buffers of tokio-uring.

#![allow(unsafe_code, reason = "the traits ask for it; each promise is argued where it stands")]

use ::tokio_uring::buf::{IoBuf, IoBufMut};

use super::{Incoming, IoLease, Outgoing};
use crate::pool::Domain;

// SAFETY: 1. the bytes lie in a slot, which never moves and stays mapped while a lease is out; moving this value moves a
// pointer. 2. Nobody else reaches the room: the lease in here has the slot alone. 3. A drop by the runtime abandons the
// slot, so the address stays good, and is nobody else's, also where the kernel is not done. 4. `len` never exceeds
// the room, and all of the room is initialised memory.
unsafe impl<D: Domain> IoBuf for IoLease<D, Incoming> {
    fn stable_ptr(&self) -> *const u8 {
        self.as_mut_ptr()
    }
    fn bytes_init(&self) -> usize {
        self.len()
    }
    fn bytes_total(&self) -> usize {
        self.capacity()
    }
}

// SAFETY: as above; the pointer is that of `stable_ptr`, from a lease that may write.
unsafe impl<D: Domain> IoBufMut for IoLease<D, Incoming> {
    fn stable_mut_ptr(&mut self) -> *mut u8 {
        self.as_mut_ptr()
    }
    unsafe fn set_init(&mut self, pos: usize) {
        // SAFETY: the caller promises that these bytes are initialised.
        unsafe { Self::set_len(self, pos.max(self.len())) };
    }
}

// SAFETY: 1 and 3 as above. 2. The bytes are a frozen message: nobody writes to it while a lease of it is out.
unsafe impl<D: Domain> IoBuf for IoLease<D, Outgoing> {
    fn stable_ptr(&self) -> *const u8 {
        self.as_ptr()
    }
    fn bytes_init(&self) -> usize {
        self.len()
    }
    fn bytes_total(&self) -> usize {
        self.len()
    }
}
