//! What every contestant can do, whatever it calls it.

use std::sync::Arc;

/// What a buffer holds at least.
pub const SIZE: usize = 4096;
/// How many buffers a pool is made with.
pub const SLOTS: usize = 1024;

/// Where buffers come from. A buffer goes home when it is dropped, on whatever thread.
pub trait Buffers: Sync + 'static {
    type Buffer: Send + 'static;

    fn acquire(&'static self) -> Option<Self::Buffer>;
    fn start(buffer: &mut Self::Buffer) -> *mut u8;
    /// Writes the buffer's first eight bytes and, where buffers have a length, makes it eight.
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()>;
    fn read(buffer: &Self::Buffer) -> u64;
}

/// Buffers that become read-only and shared; the last reference takes the buffer home.
pub trait Shares: Buffers {
    type Shared: Send + 'static;

    fn freeze(buffer: Self::Buffer) -> Self::Shared;
    fn share(shared: &Self::Shared) -> Option<Self::Shared>;
    fn read_shared(shared: &Self::Shared) -> u64;
}

/// Sharing for those who have none: the guard in an `Arc`.
pub struct ByArc<B: 'static>(pub &'static B);

impl<B: Buffers> Buffers for ByArc<B> {
    type Buffer = B::Buffer;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        self.0.acquire()
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        B::start(buffer)
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        B::write(buffer, word)
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        B::read(buffer)
    }
}

impl<B: Buffers<Buffer: Sync>> Shares for ByArc<B> {
    type Shared = Arc<B::Buffer>;

    #[inline(always)]
    fn freeze(buffer: Self::Buffer) -> Self::Shared {
        Arc::new(buffer)
    }

    #[inline(always)]
    fn share(shared: &Self::Shared) -> Option<Self::Shared> {
        Some(Arc::clone(shared))
    }

    #[inline(always)]
    fn read_shared(shared: &Self::Shared) -> u64 {
        B::read(shared)
    }
}

/// The first eight bytes; 0 where there are fewer.
#[inline(always)]
pub fn first_word(bytes: &[u8]) -> u64 {
    bytes.first_chunk().map_or(0, |word| u64::from_le_bytes(*word))
}

/// As [`Buffers::write`], for plain memory.
#[inline(always)]
pub fn write_first(bytes: &mut [u8], word: u64) -> Option<()> {
    *bytes.first_chunk_mut()? = word.to_le_bytes();
    Some(())
}
