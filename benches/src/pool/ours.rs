//! Our side of the works that everybody does.

use pinwire::pool::{Lease, LeaseMut, Pool};

use super::buffers::{Buffers, SIZE, SLOTS, Shares, first_word};

pub struct Ours(Pool);

impl Ours {
    pub fn new() -> Self {
        Self(Pool::builder().slot_size(SIZE).slots(SLOTS).build().expect("4 MiB"))
    }
}

impl Buffers for Ours {
    type Buffer = LeaseMut;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        self.0.lease(SIZE).ok()
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        buffer.spare_mut().as_mut_ptr()
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        buffer.push_slice(&word.to_le_bytes()).ok()
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        first_word(buffer)
    }
}

impl Shares for Ours {
    type Shared = Lease;

    #[inline(always)]
    fn freeze(buffer: Self::Buffer) -> Self::Shared {
        buffer.freeze()
    }

    #[inline(always)]
    fn share(shared: &Self::Shared) -> Option<Self::Shared> {
        Some(shared.clone())
    }

    #[inline(always)]
    fn read_shared(shared: &Self::Shared) -> u64 {
        first_word(shared)
    }
}
