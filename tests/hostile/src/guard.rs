//! Bytes that end where readable memory ends: reading one byte too many kills the process.

#[cfg(all(unix, not(miri)))]
use mapped::Memory;
#[cfg(any(not(unix), miri))]
use plain::Memory;

/// A buffer whose last byte lies before a page that cannot be read. Made once, filled many times.
pub struct Guarded(Memory);

impl Guarded {
    /// Room for at least `capacity` bytes.
    ///
    /// # Panics
    /// If the system has no memory left.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self(Memory::new(capacity))
    }

    /// The last `len` bytes, with what they held before.
    ///
    /// # Panics
    /// If there is less room.
    pub fn last(&mut self, len: usize) -> &mut [u8] {
        let all = self.0.bytes();
        let start = all.len().checked_sub(len).expect("the buffer was made large enough");
        &mut all[start..]
    }

    /// A copy of `bytes` at the end.
    ///
    /// # Panics
    /// If there is less room.
    pub fn place(&mut self, bytes: &[u8]) -> &mut [u8] {
        let copy = self.last(bytes.len());
        copy.copy_from_slice(bytes);
        copy
    }
}

#[cfg(all(unix, not(miri)))]
mod mapped {
    use std::ptr::{self, NonNull};

    use rustix::mm::{MapFlags, MprotectFlags, ProtFlags, mmap_anonymous, mprotect, munmap};
    use rustix::param::page_size;

    /// Whole pages of zeros, then one page without access.
    pub(super) struct Memory {
        start: NonNull<u8>,
        room: usize,
    }

    // SAFETY: the mapping belongs to this value alone, as that of a `Vec` does.
    unsafe impl Send for Memory {}

    impl Memory {
        pub(super) fn new(capacity: usize) -> Self {
            let room = capacity.max(1).next_multiple_of(page_size());
            // SAFETY: without a hint for the address, the kernel puts the mapping where nothing else is.
            let start = unsafe {
                mmap_anonymous(
                    ptr::null_mut(),
                    room + page_size(),
                    ProtFlags::READ | ProtFlags::WRITE,
                    MapFlags::PRIVATE,
                )
            };
            let start = start.expect("memory for a guarded buffer").cast::<u8>();
            let guard = start.wrapping_add(room).cast();
            // SAFETY: this is the last page of the mapping, to which there is no reference yet or ever.
            unsafe { mprotect(guard, page_size(), MprotectFlags::empty()) }.expect("the guard page can be protected");
            Self { start: NonNull::new(start).expect("a mapping has an address"), room }
        }

        pub(super) fn bytes(&mut self) -> &mut [u8] {
            // SAFETY: `room` bytes are mapped for reading and writing, zeroed by the kernel, live as long as
            // `self`, and the borrow of `self` makes this the only reference to them.
            unsafe { NonNull::slice_from_raw_parts(self.start, self.room).as_mut() }
        }
    }

    impl Drop for Memory {
        fn drop(&mut self) {
            // SAFETY: exactly the mapping that `new` made; references to it cannot outlive `self`.
            let result = unsafe { munmap(self.start.as_ptr().cast(), self.room + page_size()) };
            debug_assert!(result.is_ok());
        }
    }
}

/// Without `mprotect`: the end of an allocation, which Miri watches.
#[cfg(any(not(unix), miri))]
mod plain {
    pub(super) struct Memory(Vec<u8>);

    impl Memory {
        pub(super) fn new(capacity: usize) -> Self {
            Self(vec![0; capacity])
        }
        pub(super) fn bytes(&mut self) -> &mut [u8] {
            &mut self.0
        }
    }
}
