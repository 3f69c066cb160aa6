//! Regions of payload: zeroed, address-stable, apart from everything else.

use core::num::NonZeroUsize;
use core::ptr::NonNull;
use std::alloc::{Layout, alloc_zeroed, dealloc};

use super::super::builder::{Backing, Lock};
use super::super::error::PoolError;
use super::super::pin::{Pin, Truth};
use crate::sync::Alive;

/// How a region is to be made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wishes {
    pub(crate) backing: Backing,
    pub(crate) align: usize,
    pub(crate) huge_pages: bool,
    pub(crate) populate: bool,
    pub(crate) lock: Lock,
}

impl Wishes {
    /// Memory of the heap that nothing is asked of.
    pub(crate) const PLAIN_HEAP: Self =
        Self { backing: Backing::Heap, align: 64, huge_pages: false, populate: false, lock: Lock::No };
}

/// Memory of one slab: zeroed, aligned, at one address until it is dropped.
#[derive(Debug)]
pub(crate) struct Region {
    base: NonNull<u8>,
    len: NonZeroUsize,
    owner: Owner,
    _alive: Alive,
}

#[derive(Debug)]
enum Owner {
    /// The whole mapping, with its guard pages.
    #[cfg(all(unix, not(any(miri, loom, shuttle))))]
    Mapping {
        start: NonNull<core::ffi::c_void>,
        len: usize,
    },
    Heap(Layout),
}

// SAFETY: a region is memory and its bounds. What is shared in it is decided by the slots, not by the region.
unsafe impl Send for Region {}
// SAFETY: as above: through a shared region nobody gets at the memory but by the slots that were cut from it.
unsafe impl Sync for Region {}

impl Region {
    /// A region of at least `len` bytes, and what became of the wishes for pages.
    pub(crate) fn new(len: usize, wishes: &Wishes) -> Result<(Self, Truth), PoolError> {
        let len = NonZeroUsize::new(len).ok_or(PoolError::Config("a slab has no bytes"))?;
        #[cfg(all(unix, not(any(miri, loom, shuttle))))]
        if wishes.backing == Backing::Mapped {
            return mapped::region(len, wishes);
        }
        Self::heap(len, wishes)
    }

    /// On the heap.
    fn heap(len: NonZeroUsize, wishes: &Wishes) -> Result<(Self, Truth), PoolError> {
        let layout =
            Layout::from_size_align(len.get(), wishes.align).map_err(|_| PoolError::Config("a slab is too large"))?;
        // SAFETY: the layout is not of size zero, as `len` is not.
        let base = unsafe { alloc_zeroed(layout) };
        let base = NonNull::new(base).ok_or(PoolError::Map(PoolError::NO_MEMORY))?;
        let region = Self { base, len, owner: Owner::Heap(layout), _alive: Alive::new() };
        let truth = Truth { pin: Pin::not_asked(), huge_pages: Pin::not_asked() };
        match wishes.lock {
            Lock::Strict => Err(PoolError::Config("only mapped memory can be locked")),
            Lock::BestEffort => Ok((region, Truth { pin: Pin::Unlocked("memory of the heap is not locked"), ..truth })),
            Lock::No => Ok((region, truth)),
        }
    }

    /// The first byte.
    pub(crate) fn base(&self) -> NonNull<u8> {
        self.base
    }

    pub(crate) fn contains(&self, address: usize) -> bool {
        let start = self.base.as_ptr().addr();
        address >= start && address - start < self.len.get()
    }

    /// Gives back the physical pages that lie whole in `from..to`; they read as zero then. Returns their bytes.
    ///
    /// # Safety
    /// Nobody else reads or writes the bytes of the range meanwhile.
    pub(crate) unsafe fn discard(&self, from: usize, to: usize) -> usize {
        #[cfg(all(unix, not(any(miri, loom, shuttle))))]
        if let Owner::Mapping { .. } = self.owner {
            // SAFETY: the range lies in the mapping (bounded there), and the caller is alone with it.
            return unsafe { mapped::discard(self, from, to) };
        }
        let _ = (from, to);
        0
    }

    /// Makes the page at `offset` inaccessible.
    pub(crate) fn guard(&self, offset: usize, len: usize) -> Result<(), PoolError> {
        #[cfg(all(unix, not(any(miri, loom, shuttle))))]
        return match self.owner {
            Owner::Mapping { .. } => mapped::guard(self, offset, len),
            Owner::Heap(_) => Err(PoolError::Config("guard pages need mapped memory")),
        };
        #[cfg(not(all(unix, not(any(miri, loom, shuttle)))))]
        {
            let _ = (offset, len);
            Ok(())
        }
    }

    /// All bytes, for whoever owns the region and has cut no slots from it.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: initialised, and as `self` is borrowed mutably nobody else has them: slots are cut by a shared one,
        // which their class keeps.
        unsafe { core::slice::from_raw_parts_mut(self.base.as_ptr(), self.len.get()) }
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        match self.owner {
            // SAFETY: this is the mapping that `region` made; it is unmapped here only.
            #[cfg(all(unix, not(any(miri, loom, shuttle))))]
            Owner::Mapping { start, len } => unsafe { mapped::unmap(start, len) },
            // SAFETY: allocated in `heap` with this very layout, and freed here only.
            Owner::Heap(layout) => unsafe { dealloc(self.base.as_ptr(), layout) },
        }
    }
}

/// Bytes of a page, as `mmap` counts them.
pub(crate) fn page_size() -> usize {
    #[cfg(all(unix, not(any(miri, loom, shuttle))))]
    return rustix::param::page_size();
    #[cfg(not(all(unix, not(any(miri, loom, shuttle)))))]
    4096
}

#[cfg(all(unix, not(any(miri, loom, shuttle))))]
mod mapped {
    use core::ffi::c_void;
    use core::num::NonZeroUsize;
    use core::ptr::{NonNull, null_mut};

    use rustix::mm::{Advice, MapFlags, MprotectFlags, ProtFlags, madvise, mlock, mmap_anonymous, mprotect, munmap};

    use super::{Alive, Lock, Owner, Pin, PoolError, Region, Truth, Wishes, page_size};

    const HUGE_PAGE: usize = 2 << 20;

    pub(super) fn region(len: NonZeroUsize, wishes: &Wishes) -> Result<(Region, Truth), PoolError> {
        let page = page_size();
        let align = wishes.align.max(if wishes.huge_pages { HUGE_PAGE } else { page });
        let usable = len.get().checked_next_multiple_of(page);
        // A guard page at each end, and room to shift the start to the alignment.
        let whole = usable.and_then(|usable| usable.checked_add(2 * page)?.checked_add(align - page));
        let (Some(usable), Some(whole)) = (usable, whole) else { return Err(PoolError::Config("a slab is too large")) };
        // SAFETY: a new mapping at an address of the kernel's choice touches no memory that exists.
        let start =
            unsafe { mmap_anonymous(null_mut(), whole, ProtFlags::empty(), MapFlags::PRIVATE | MapFlags::NORESERVE) }
                .map_err(map_error)?;
        let start = NonNull::new(start).ok_or(PoolError::Map(PoolError::NO_MEMORY))?;
        let owner = Owner::Mapping { start, len: whole };
        let first = start.as_ptr().addr() + page;
        let offset = first.next_multiple_of(align) - start.as_ptr().addr();
        // SAFETY: `offset` is less than `whole`: page + align - page at most.
        let base = unsafe { start.cast::<u8>().add(offset) };
        // From here on `Drop` unmaps.
        let region = Region { base, len, owner, _alive: Alive::new() };
        // SAFETY: the range lies between the guard pages of the mapping just made, which nobody else knows yet.
        unsafe { mprotect(base.as_ptr().cast(), usable, MprotectFlags::READ | MprotectFlags::WRITE) }
            .map_err(map_error)?;
        let huge_pages =
            if wishes.huge_pages { advise(&region, usable, Advice::LinuxHugepage) } else { Pin::not_asked() };
        if wishes.populate {
            touch(&region, usable, page);
        }
        let pin = lock(&region, usable, wishes.lock)?;
        Ok((region, Truth { pin, huge_pages }))
    }

    fn advise(region: &Region, len: usize, advice: Advice) -> Pin {
        // SAFETY: the whole usable part of a mapping that is ours; the advice changes no content.
        match unsafe { madvise(region.base.as_ptr().cast(), len, advice) } {
            Ok(()) => Pin::Locked,
            Err(_) => Pin::Unlocked("the kernel refused huge pages"),
        }
    }

    /// Faults all pages in, now rather than at the first message.
    fn touch(region: &Region, len: usize, page: usize) {
        for offset in (0..len).step_by(page) {
            // SAFETY: `offset` is less than `len`, the readable and writable part.
            let place = unsafe { region.base.add(offset) };
            // SAFETY: as above, and nobody else knows the mapping yet.
            unsafe { place.write_volatile(0) };
        }
    }

    fn lock(region: &Region, len: usize, wish: Lock) -> Result<Pin, PoolError> {
        if wish == Lock::No {
            return Ok(Pin::not_asked());
        }
        // SAFETY: a range of our own mapping; locking changes no content.
        match (unsafe { mlock(region.base.as_ptr().cast(), len) }, wish) {
            (Ok(()), _) => Ok(Pin::Locked),
            (Err(errno), Lock::Strict) => Err(PoolError::Lock(errno.raw_os_error())),
            (Err(rustix::io::Errno::PERM), _) => {
                Ok(Pin::Unlocked("no permission to lock memory (RLIMIT_MEMLOCK is 0)"))
            }
            (Err(_), _) => Ok(Pin::Unlocked("RLIMIT_MEMLOCK is too small for the pool")),
        }
    }

    /// # Safety
    /// The mapping is ours and not used any more.
    pub(super) unsafe fn unmap(start: NonNull<c_void>, len: usize) {
        // SAFETY: promised by the caller. An error would leak, no more.
        let _ = unsafe { munmap(start.as_ptr(), len) };
    }

    /// # Safety
    /// The caller is alone with the bytes of the range.
    pub(super) unsafe fn discard(region: &Region, from: usize, to: usize) -> usize {
        let page = page_size();
        let (from, to) = (from.next_multiple_of(page), to.min(region.len.get()) / page * page);
        if from >= to {
            return 0;
        }
        // SAFETY: `from` is less than `to`, which is at most the length of the region.
        let start = unsafe { region.base.add(from) };
        // SAFETY: whole pages of our mapping, with which the caller is alone; they read as zero afterwards.
        match unsafe { madvise(start.as_ptr().cast(), to - from, Advice::LinuxDontNeed) } {
            Ok(()) => to - from,
            Err(_) => 0,
        }
    }

    pub(super) fn guard(region: &Region, offset: usize, len: usize) -> Result<(), PoolError> {
        if offset.checked_add(len).is_none_or(|end| end > region.len.get()) {
            return Ok(());
        }
        // SAFETY: `offset` is at most the length of the region, by the comparison above.
        let start = unsafe { region.base.add(offset) };
        // SAFETY: pages of our mapping between slots, which no slot covers.
        unsafe { mprotect(start.as_ptr().cast(), len, MprotectFlags::empty()) }.map_err(map_error)
    }

    fn map_error(errno: rustix::io::Errno) -> PoolError {
        PoolError::Map(errno.raw_os_error())
    }
}
