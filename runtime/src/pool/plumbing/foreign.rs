//! Memory that C code allocated, with the function that frees it.

use core::ffi::c_void;
use core::fmt;
use core::ptr::NonNull;
use core::slice;

/// Frees memory that was handed over: its context, the first byte, the length.
pub type Free = unsafe extern "C" fn(context: *mut c_void, bytes: *mut u8, len: usize);

/// Bytes that foreign code allocated and that are ours now. Dropping it calls the function that frees them, once.
///
/// With [`LeaseMut::from_owner`](crate::pool::LeaseMut::from_owner) it becomes a lease, with
/// [`Lease::from_owner`](crate::pool::Lease::from_owner) one that nobody ever writes to.
///
/// ```
/// use core::{ffi::c_void, ptr::NonNull};
/// use pinwire::pool::{ForeignBuffer, LeaseMut};
///
/// unsafe extern "C" fn free(_: *mut c_void, bytes: *mut u8, len: usize) {
///     // SAFETY: leaked from such a box below.
///     drop(unsafe { Box::from_raw(core::ptr::slice_from_raw_parts_mut(bytes, len)) });
/// }
/// let bytes = NonNull::from(Box::leak(Box::new(*b"from C")));
/// // SAFETY: six bytes that nobody else knows, and that `free` can free.
/// let buffer = unsafe { ForeignBuffer::new(bytes.cast(), 6, free, core::ptr::null_mut()) };
/// let lease = LeaseMut::from_owner(buffer)?.freeze();
/// assert_eq!(*lease, *b"from C"); // and freed when the last clone goes
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
pub struct ForeignBuffer {
    bytes: NonNull<u8>,
    len: usize,
    free: Free,
    context: *mut c_void,
}

// SAFETY: `new` asks that bytes and function may be used from any thread.
unsafe impl Send for ForeignBuffer {}
// SAFETY: a shared reference lends nothing but the debug text.
unsafe impl Sync for ForeignBuffer {}

impl ForeignBuffer {
    /// Takes `len` bytes in, and `free` with its `context`.
    ///
    /// # Safety
    /// * The bytes are initialised, at most `isize::MAX`, and stay valid until `free` is called.
    /// * Nobody else reads or writes them until then. (Others may read them if this becomes nothing but a
    ///   [`Lease::from_owner`](crate::pool::Lease::from_owner).)
    /// * `free` may be called once, from any thread, and does not unwind.
    #[must_use = "dropping it frees the bytes"]
    pub unsafe fn new(bytes: NonNull<u8>, len: usize, free: Free, context: *mut c_void) -> Self {
        Self { bytes, len, free, context }
    }
}

impl AsMut<[u8]> for ForeignBuffer {
    fn as_mut(&mut self) -> &mut [u8] {
        // SAFETY: promised in `new`; they are lent as long as `self` is borrowed.
        unsafe { slice::from_raw_parts_mut(self.bytes.as_ptr(), self.len) }
    }
}

impl AsRef<[u8]> for ForeignBuffer {
    fn as_ref(&self) -> &[u8] {
        // SAFETY: promised in `new`; a shared borrow of `self` lends them for reading only.
        unsafe { slice::from_raw_parts(self.bytes.as_ptr(), self.len) }
    }
}

impl Drop for ForeignBuffer {
    fn drop(&mut self) {
        // SAFETY: promised in `new`; the bytes are not lent any more, and this runs once.
        unsafe { (self.free)(self.context, self.bytes.as_ptr(), self.len) };
    }
}

impl fmt::Debug for ForeignBuffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForeignBuffer").field("bytes", &self.bytes).field("len", &self.len).finish_non_exhaustive()
    }
}
