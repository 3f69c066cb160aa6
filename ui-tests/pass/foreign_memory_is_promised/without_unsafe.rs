// Who calls it says why it holds.
// rows: A2-10, A4-7

use std::ffi::c_void;
use std::ptr::NonNull;

use pinwire::pool::ForeignBuffer;
use pinwire::prelude::*;

extern "C" fn end(_: *mut c_void, _: *mut u8, _: usize) {}

pub(crate) fn main() {
    let bytes = NonNull::from(Box::leak(Box::new([0_u8; 8])));
    // SAFETY: the bytes are leaked, and nobody else has them.
    let buffer = unsafe { ForeignBuffer::new(bytes.cast(), 8, end, std::ptr::null_mut()) };
    let lease: LeaseMut = LeaseMut::from_owner(buffer).unwrap();
    assert_eq!(lease.capacity(), 8);
}
