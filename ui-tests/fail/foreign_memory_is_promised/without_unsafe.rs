// Nobody can check what C says of its memory.
// expect: E0133
// rows: A2-10, A4-7

use std::ffi::c_void;
use std::ptr::NonNull;

use pinwire::pool::ForeignBuffer;

extern "C" fn end(_: *mut c_void, _: *mut u8, _: usize) {}

fn main() {
    let mut bytes = [0_u8; 8];
    let _ = ForeignBuffer::new(NonNull::from(&mut bytes).cast(), 8, end, std::ptr::null_mut());
}
