//! Leases of memory that is not the pool's: the heap's, an arena's, C's.

use alloc::sync::Arc;
use core::fmt;
use core::marker::PhantomData;

use super::plumbing::memory::{Region, Wishes};
use super::{Domain, LeaseMut, Main, PoolError};
use crate::sync::stat::{AtomicU64, Ordering};

/// Memory of the heap for a lease that no slot was left for, and the count of such leases.
pub(super) struct HeapBytes {
    /// None for no bytes.
    region: Option<Region>,
    live: Arc<AtomicU64>,
}

impl HeapBytes {
    pub(super) fn zeroed(len: usize, live: &Arc<AtomicU64>) -> Result<Self, PoolError> {
        let region = if len == 0 { None } else { Some(Region::new(len, &Wishes::PLAIN_HEAP)?.0) };
        live.fetch_add(1, Ordering::Relaxed);
        Ok(Self { region, live: Arc::clone(live) })
    }
}

impl AsMut<[u8]> for HeapBytes {
    fn as_mut(&mut self) -> &mut [u8] {
        self.region.as_mut().map_or(&mut [], Region::bytes_mut)
    }
}

impl Drop for HeapBytes {
    fn drop(&mut self) {
        self.live.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Memory of your own that leases can be made of: an arena, a shared mapping, buffers of a C library.
///
/// There is nothing unsafe to implement: a buffer lends its bytes as `AsMut` does, and its `Drop` is the cleanup, which
/// runs once, with the last holder of the lease, on whatever thread that is.
///
/// ```
/// use pinwire::pool::{BufferSource, Source};
///
/// struct Fixed;
/// impl BufferSource for Fixed {
///     type Buffer = Box<[u8]>;
///     fn take(&self, len: usize) -> Option<Box<[u8]>> {
///         (len <= 4096).then(|| vec![0; 4096].into_boxed_slice())
///     }
/// }
/// let source = Source::new(Fixed);
/// let mut lease = source.lease(100)?;
/// lease.push_slice(b"order")?;
/// assert_eq!((lease.len(), lease.capacity()), (5, 4096));
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
pub trait BufferSource {
    /// Bytes with their owner.
    type Buffer: AsMut<[u8]> + Send + 'static;

    /// A buffer of `len` bytes or more; none if there is none.
    fn take(&self, len: usize) -> Option<Self::Buffer>;
}

/// Leases out of a [`BufferSource`], in a domain.
pub struct Source<S, D: Domain = Main> {
    source: S,
    domain: PhantomData<fn(D) -> D>,
}

impl<S: BufferSource> Source<S> {
    /// Wraps the source.
    pub const fn new(source: S) -> Self {
        Self { source, domain: PhantomData }
    }
}

impl<S: BufferSource, D: Domain> Source<S, D> {
    /// The domain that the leases belong to.
    pub fn domain<E: Domain>(self) -> Source<S, E> {
        Source { source: self.source, domain: PhantomData }
    }

    /// A buffer with room for `len` bytes, as an empty lease.
    ///
    /// # Errors
    /// [`PoolError::Exhausted`] if the source has none, [`PoolError::TooLarge`] if it gave one that is smaller than
    /// `len`, or one of 4 GiB or more.
    #[track_caller]
    pub fn lease(&self, len: usize) -> Result<LeaseMut<D>, PoolError> {
        let buffer = self.source.take(len).ok_or(PoolError::Exhausted { slot_size: len, slots: 0 })?;
        let mut lease = LeaseMut::adopt(buffer)?;
        if lease.capacity() < len {
            return Err(PoolError::TooLarge { asked: len, largest: lease.capacity() });
        }
        lease.clear();
        Ok(lease)
    }
}

impl<S: fmt::Debug, D: Domain> fmt::Debug for Source<S, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Source").field(&self.source).finish()
    }
}
