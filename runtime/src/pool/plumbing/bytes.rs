//! A lease as a `bytes::BufMut`.

use ::bytes::BufMut;
use ::bytes::buf::UninitSlice;

use crate::pool::{Domain, LeaseMut};

/// Appends. The room does not grow: `put_slice` and its kin panic where there is too little, as `bytes` says of them, and
/// [`remaining_mut`](BufMut::remaining_mut) tells before.
///
/// ```
/// use bytes::BufMut;
/// use pinwire::prelude::*;
///
/// let mut lease = Pool::new()?.lease(16)?;
/// lease.put_u16(7);
/// lease.put_slice(b"ESZ6");
/// assert_eq!(&*lease, b"\x00\x07ESZ6");
/// assert_eq!(lease.remaining_mut(), lease.capacity() - 6);
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
// SAFETY: the trait asks for three things.
// 1. `chunk_mut` gives what `remaining_mut` counts: both are the slot's bytes from the end of the message to the capacity,
//    in one piece, and nothing but `&mut self` changes either. So a chunk is empty only if nothing remains.
// 2. What follows `advance_mut` is that part of the chunk: the length grows by the count, and never beyond the capacity,
//    also for a caller who breaks the promise. Bytes of a slot are always initialised, so there is none to expose.
// 3. Bytes that were given out stay: slots do not move or grow.
unsafe impl<D: Domain> BufMut for LeaseMut<D> {
    #[inline]
    fn remaining_mut(&self) -> usize {
        self.capacity() - self.len()
    }

    #[inline]
    unsafe fn advance_mut(&mut self, count: usize) {
        let len = self.len() + count.min(self.remaining_mut());
        // Not beyond the capacity, by the line above.
        let _fits = self.set_len(len);
    }

    #[inline]
    fn chunk_mut(&mut self) -> &mut UninitSlice {
        UninitSlice::new(self.spare_mut())
    }
}
