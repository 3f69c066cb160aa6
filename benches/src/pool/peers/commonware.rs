//! commonware-runtime's buffer pool. Only its runtimes can make one.

use std::num::{NonZeroU32, NonZeroUsize};

use commonware_runtime::{
    Buf, BufMut, BufferPool, BufferPoolConfig, BufferPooler, IoBuf, IoBufMut, Runner, deterministic,
};

use crate::pool::buffers::{Buffers, SIZE, SLOTS, Shares, first_word};

pub struct Commonware(BufferPool);

impl Commonware {
    pub fn new() -> Self {
        let config = deterministic::Config::new().with_network_buffer_pool_config(config());
        let pool = deterministic::Runner::new(config).start(async |context| context.network_buffer_pool().clone());
        Self(pool)
    }
}

/// One class, for two threads, all of it there from the start.
fn config() -> BufferPoolConfig {
    let size = NonZeroUsize::new(SIZE).expect("not zero");
    let slots = NonZeroU32::new(SLOTS as u32).expect("not zero");
    let threads = NonZeroUsize::new(2).expect("not zero");
    BufferPoolConfig::for_network()
        .with_size_class_range(size, size, slots)
        .with_parallelism(threads)
        .with_prefill(true)
}

impl Buffers for Commonware {
    type Buffer = IoBufMut;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        self.0.try_alloc(SIZE).ok()
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
        first_word(buffer.chunk())
    }
}

impl Shares for Commonware {
    type Shared = IoBuf;

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
        first_word(shared.chunk())
    }
}
