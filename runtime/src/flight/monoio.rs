//! Leases as buffers of monoio.

#![allow(unsafe_code, reason = "the traits ask for it; each promise is argued where it stands")]

use ::monoio::buf::{IoBuf, IoBufMut};

use super::{Incoming, IoLease, Outgoing};
use crate::pool::Domain;

// SAFETY: 1. the bytes lie in a slot, which never moves and stays mapped while a lease is out. 2. `len` never exceeds the
// room, and all of the room is initialised memory. 3. A drop by the runtime abandons the slot: monoio frees what is in
// flight when it ends, without waiting for the kernel, and what it frees here is only the value.
unsafe impl<D: Domain> IoBuf for IoLease<D, Incoming> {
    fn read_ptr(&self) -> *const u8 {
        self.as_mut_ptr()
    }
    fn bytes_init(&self) -> usize {
        self.len()
    }
}

// SAFETY: as above; nobody else reaches the room, as the lease in here has the slot alone.
unsafe impl<D: Domain> IoBufMut for IoLease<D, Incoming> {
    fn write_ptr(&mut self) -> *mut u8 {
        self.as_mut_ptr()
    }
    fn bytes_total(&mut self) -> usize {
        self.capacity()
    }
    unsafe fn set_init(&mut self, pos: usize) {
        // SAFETY: the caller promises that these bytes are initialised.
        unsafe { Self::set_len(self, pos) };
    }
}

// SAFETY: 1 and 3 as above. 2. The bytes are a frozen message: nobody writes to it while a lease of it is out.
unsafe impl<D: Domain> IoBuf for IoLease<D, Outgoing> {
    fn read_ptr(&self) -> *const u8 {
        self.as_ptr()
    }
    fn bytes_init(&self) -> usize {
        self.len()
    }
}
