//! sharded-slab's pool: slots are addressed by key, references are counted in the slot, and whoever is done with the
//! value clears the key.

use sharded_slab::pool::{Ref, RefMut};
use sharded_slab::{Clear, Pool};

use crate::pool::buffers::{Buffers, Shares, first_word, write_first};
use crate::pool::peers::objects::{Bytes, zeroed};

pub struct Payload(Bytes);

impl Default for Payload {
    fn default() -> Self {
        Self(zeroed())
    }
}

impl Clear for Payload {
    #[inline(always)]
    fn clear(&mut self) {}
}

pub struct Sharded(Pool<Payload>);

impl Sharded {
    pub fn new() -> Self {
        Self(Pool::new())
    }
}

/// A reference, and the key to clear behind it.
pub struct Held<R> {
    reference: Option<R>,
    key: Option<(&'static Pool<Payload>, usize)>,
}

// SAFETY: the crate's own twins of these references, which hold an `Arc` of the pool, are `Send` over the same
// pointers; this pool lives for ever.
unsafe impl<R> Send for Held<R> {}

impl<R> Drop for Held<R> {
    #[inline(always)]
    fn drop(&mut self) {
        drop(self.reference.take());
        if let Some((pool, key)) = self.key {
            pool.clear(key);
        }
    }
}

impl Buffers for Sharded {
    type Buffer = Held<RefMut<'static, Payload>>;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        let reference = self.0.create()?;
        let key = Some((&self.0, reference.key()));
        Some(Held { reference: Some(reference), key })
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        buffer.reference.as_mut().map_or(std::ptr::null_mut(), |payload| payload.0.as_mut_ptr())
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        write_first(&mut buffer.reference.as_mut()?.0, word)
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        buffer.reference.as_ref().map_or(0, |payload| first_word(&payload.0))
    }
}

impl Shares for Sharded {
    type Shared = Held<Ref<'static, Payload>>;

    #[inline(always)]
    fn freeze(mut buffer: Self::Buffer) -> Self::Shared {
        let reference = buffer.reference.take().map(RefMut::downgrade);
        Held { reference, key: buffer.key.take() }
    }

    /// Looks the key up: a reference of its own, which leaves the clearing to the first.
    #[inline(always)]
    fn share(shared: &Self::Shared) -> Option<Self::Shared> {
        let (pool, key) = shared.key?;
        Some(Held { reference: Some(pool.get(key)?), key: None })
    }

    #[inline(always)]
    fn read_shared(shared: &Self::Shared) -> u64 {
        shared.reference.as_ref().map_or(0, |payload| first_word(&payload.0))
    }
}
