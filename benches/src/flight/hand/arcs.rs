//! Plain `Arc<[u8]>`: a fresh one for each operation, or clones of one.

use std::sync::Arc;

use super::{Engine, SIZE, Table};
use crate::pool::first_word;

#[derive(Default)]
pub struct Fresh(Table<Arc<[u8]>>);

impl Engine for Fresh {
    type Begun = usize;

    #[inline(always)]
    fn begin(&self, word: u64) -> Option<usize> {
        // SAFETY: the slice was zeroed when it was allocated, and a `u8` may be zero.
        let mut bytes = unsafe { Arc::<[u8]>::new_zeroed_slice(SIZE).assume_init() };
        let to = Arc::get_mut(&mut bytes)?.as_mut_ptr();
        // SAFETY: 4 KiB, and nobody else has them yet.
        unsafe { super::write(to, word) };
        Some(self.0.insert(bytes))
    }

    #[inline(always)]
    fn complete(&self, begun: usize) -> Option<u64> {
        Some(first_word(&self.0.remove(begun)?))
    }
}

pub struct Kept {
    message: Arc<[u8]>,
    table: Table<Arc<[u8]>>,
}

impl Kept {
    pub fn new() -> Self {
        Self { message: Arc::from(vec![7; SIZE]), table: Table::default() }
    }
}

impl Engine for Kept {
    type Begun = usize;

    #[inline(always)]
    fn begin(&self, _: u64) -> Option<usize> {
        Some(self.table.insert(Arc::clone(&self.message)))
    }

    #[inline(always)]
    fn complete(&self, begun: usize) -> Option<u64> {
        Some(first_word(&self.table.remove(begun)?))
    }
}
