// C's memory is freed, and read.
// expect: E0505
// rows: B3-3, A1-3

use std::ffi::c_void;
use std::ptr::NonNull;

use pinwire::pool::ForeignBuffer;
use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

extern "C" fn free(_: *mut c_void, bytes: *mut u8, len: usize) {
    // SAFETY: 1. leaked from such a box below.
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(bytes, len)) });
}

fn of_c() -> Lease {
    let bytes = NonNull::from(Box::leak(Box::new([7_u8]))).cast();
    // SAFETY: 1. a byte that nobody else has, and that `free` frees.
    let buffer = unsafe { ForeignBuffer::new(bytes, 1, free, std::ptr::null_mut()) };
    LeaseMut::from_owner(buffer).unwrap().freeze()
}

fn main() {
    let lease = of_c();
    let tick = Tick::view(&lease).unwrap();
    drop(lease);
    assert_eq!(tick.side(), 7);
}
