//! Pools of objects, here of boxed bytes. Guards borrow the pool: without an `Arc` they are at their fastest.

use lockfree_object_pool::{LinearObjectPool, LinearReusable};
use opool::{PoolAllocator, RefGuard};

use crate::pool::buffers::{Buffers, SIZE, SLOTS, first_word, write_first};

pub type Bytes = Box<[u8]>;

pub fn zeroed() -> Bytes {
    vec![0; SIZE].into_boxed_slice()
}

pub struct Zeroed;

impl PoolAllocator<Bytes> for Zeroed {
    fn allocate(&self) -> Bytes {
        zeroed()
    }
}

pub struct Opool(opool::Pool<Zeroed, Bytes>);
pub struct ObjectPool(object_pool::Pool<Bytes>);
pub struct Lockfree(LinearObjectPool<Bytes>);

impl Opool {
    pub fn new() -> Self {
        Self(opool::Pool::new_prefilled(SLOTS, Zeroed))
    }
}

impl ObjectPool {
    pub fn new() -> Self {
        Self(object_pool::Pool::new(SLOTS, zeroed))
    }
}

impl Lockfree {
    pub fn new() -> Self {
        Self(LinearObjectPool::new(zeroed, |_| ()))
    }
}

/// The guards all dereference to the box.
macro_rules! guarded {
    ($pool:ty, $guard:ty, $self:ident => $acquire:expr) => {
        impl Buffers for $pool {
            type Buffer = $guard;

            #[inline(always)]
            fn acquire(&'static $self) -> Option<Self::Buffer> {
                $acquire
            }

            #[inline(always)]
            fn start(buffer: &mut Self::Buffer) -> *mut u8 {
                buffer.as_mut_ptr()
            }

            #[inline(always)]
            fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
                write_first(buffer, word)
            }

            #[inline(always)]
            fn read(buffer: &Self::Buffer) -> u64 {
                first_word(buffer)
            }
        }
    };
}

guarded!(Opool, RefGuard<'static, Zeroed, Bytes>, self => self.0.try_get());
guarded!(ObjectPool, object_pool::Reusable<'static, Bytes>, self => self.0.try_pull());
guarded!(Lockfree, LinearReusable<'static, Bytes>, self => Some(self.0.pull()));
