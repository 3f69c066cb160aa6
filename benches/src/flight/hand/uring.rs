//! tokio-uring's fixed buffers, registered with the ring of its runtime.

use std::iter::repeat_with;

use tokio_uring::buf::fixed::{FixedBuf, FixedBufPool, FixedBufRegistry};
use tokio_uring::buf::{IoBuf, IoBufMut};

use super::{BUFFERS, Engine, SIZE, Table};
use crate::pool::first_word;

/// The user knows which buffers are free: one after the other.
pub struct Registry {
    buffers: FixedBufRegistry<Vec<u8>>,
    table: Table<FixedBuf>,
    next: std::cell::Cell<usize>,
    _runtime: tokio_uring::Runtime,
}

/// The pool knows.
pub struct Pool {
    buffers: FixedBufPool<Vec<u8>>,
    table: Table<FixedBuf>,
    _runtime: tokio_uring::Runtime,
}

fn runtime() -> tokio_uring::Runtime {
    tokio_uring::Runtime::new(&tokio_uring::builder()).expect("a ring")
}

fn vectors() -> impl Iterator<Item = Vec<u8>> {
    repeat_with(|| Vec::with_capacity(SIZE)).take(BUFFERS)
}

impl Registry {
    pub fn new() -> Self {
        let (runtime, buffers) = (runtime(), FixedBufRegistry::new(vectors()));
        runtime.block_on(async { buffers.register() }).expect("1 MiB");
        Self { buffers, table: Table::default(), next: 0.into(), _runtime: runtime }
    }
}

impl Pool {
    pub fn new() -> Self {
        let (runtime, buffers) = (runtime(), FixedBufPool::new(vectors()));
        runtime.block_on(async { buffers.register() }).expect("1 MiB");
        Self { buffers, table: Table::default(), _runtime: runtime }
    }
}

impl Engine for Registry {
    type Begun = usize;

    #[inline(always)]
    fn begin(&self, word: u64) -> Option<usize> {
        let index = self.next.get();
        self.next.set((index + 1) % BUFFERS);
        Some(self.table.insert(written(self.buffers.check_out(index)?, word)))
    }

    #[inline(always)]
    fn complete(&self, begun: usize) -> Option<u64> {
        Some(first_word(&completed(self.table.remove(begun)?)))
    }
}

impl Engine for Pool {
    type Begun = usize;

    #[inline(always)]
    fn begin(&self, word: u64) -> Option<usize> {
        Some(self.table.insert(written(self.buffers.try_next(SIZE)?, word)))
    }

    #[inline(always)]
    fn complete(&self, begun: usize) -> Option<u64> {
        Some(first_word(&completed(self.table.remove(begun)?)))
    }
}

#[inline(always)]
fn written(mut buffer: FixedBuf, word: u64) -> FixedBuf {
    // SAFETY: 4 KiB that are checked out to this one.
    unsafe { super::write(buffer.stable_mut_ptr(), word) };
    buffer
}

#[inline(always)]
fn completed(mut buffer: FixedBuf) -> FixedBuf {
    debug_assert!(buffer.bytes_total() >= 8);
    // SAFETY: the first eight bytes were initialised by the write in `written`, and the buffer is longer, as asserted.
    unsafe { buffer.set_init(8) };
    buffer
}
