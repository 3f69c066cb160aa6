//! One word that says whether the pool is open: also to a child process, which finds it wiped.

use alloc::boxed::Box;
use core::ptr::NonNull;

use crate::sync::{AtomicU32, Ordering};

/// The pool hands out slots.
pub(crate) const OPEN: u32 = 1;
/// Nobody gets a slot any more; those that are out come home.
pub(crate) const CLOSED: u32 = 2;
/// What the kernel writes there in the child of a fork: the slots are the parent's business.
const WIPED: u32 = 0;

/// The word, on a page of its own where the kernel can wipe it.
#[derive(Debug)]
pub(crate) struct Beacon {
    word: NonNull<AtomicU32>,
    #[cfg(all(target_os = "linux", not(any(miri, loom, shuttle))))]
    page: bool,
}

// SAFETY: a pointer to an atomic at a stable address, which any thread may free.
unsafe impl Send for Beacon {}
// SAFETY: through a shared beacon threads reach that atomic and nothing else.
unsafe impl Sync for Beacon {}

impl Beacon {
    pub(crate) fn new() -> Self {
        #[cfg(all(target_os = "linux", not(any(miri, loom, shuttle))))]
        if let Some(word) = page::new() {
            return Self { word, page: true };
        }
        let word = NonNull::from(Box::leak(Box::new(AtomicU32::new(OPEN))));
        Self {
            word,
            #[cfg(all(target_os = "linux", not(any(miri, loom, shuttle))))]
            page: false,
        }
    }

    /// For caches, which ask at each operation.
    pub(crate) fn word(&self) -> NonNull<AtomicU32> {
        self.word
    }

    fn get(&self) -> u32 {
        // SAFETY: the word lives until `self` is dropped.
        unsafe { self.word.as_ref() }.load(Ordering::Acquire)
    }

    pub(crate) fn is_open(&self) -> bool {
        self.get() == OPEN
    }

    pub(crate) fn is_forked(&self) -> bool {
        self.get() == WIPED
    }

    /// Whether this call closed it.
    pub(crate) fn close(&self) -> bool {
        // SAFETY: the word lives until `self` is dropped.
        unsafe { self.word.as_ref() }.compare_exchange(OPEN, CLOSED, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }
}

impl Drop for Beacon {
    fn drop(&mut self) {
        #[cfg(all(target_os = "linux", not(any(miri, loom, shuttle))))]
        if self.page {
            page::free(self.word);
            return;
        }
        // SAFETY: leaked from a box in `new`, and dropped here only.
        drop(unsafe { Box::from_raw(self.word.as_ptr()) });
    }
}

#[cfg(all(target_os = "linux", not(any(miri, loom, shuttle))))]
mod page {
    use core::ptr::{NonNull, null_mut};

    use rustix::mm::{Advice, MapFlags, ProtFlags, madvise, mmap_anonymous, munmap};

    use super::{AtomicU32, OPEN};
    use crate::pool::plumbing::memory::page_size;

    /// None on kernels before 4.14, which cannot wipe: there a child sees an open pool.
    pub(super) fn new() -> Option<NonNull<AtomicU32>> {
        let len = page_size();
        // SAFETY: a new mapping at an address of the kernel's choice touches no memory that exists.
        let start = unsafe { mmap_anonymous(null_mut(), len, ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE) };
        let word: NonNull<AtomicU32> = NonNull::new(start.ok()?)?.cast();
        // SAFETY: the page just mapped; its content is wiped in children only.
        if unsafe { madvise(word.as_ptr().cast(), len, Advice::LinuxWipeOnFork) }.is_err() {
            free(word);
            return None;
        }
        // SAFETY: the page is readable, writable and aligned, and nobody else knows it yet.
        unsafe { word.write(AtomicU32::new(OPEN)) };
        Some(word)
    }

    pub(super) fn free(word: NonNull<AtomicU32>) {
        // SAFETY: mapped in `new` with this length, and unmapped once.
        let _ = unsafe { munmap(word.as_ptr().cast(), page_size()) };
    }
}
