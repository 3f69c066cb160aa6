//! bytes: no pool, but the handles that most network code shares.

use bytes::{BufMut, Bytes, BytesMut};

use crate::pool::buffers::{Buffers, SIZE, Shares, first_word};

pub struct Fresh;

impl Buffers for Fresh {
    type Buffer = BytesMut;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        Some(BytesMut::with_capacity(SIZE))
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        buffer.as_mut_ptr()
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        buffer.put_u64_le(word);
        Some(())
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        first_word(buffer)
    }
}

impl Shares for Fresh {
    type Shared = Bytes;

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
