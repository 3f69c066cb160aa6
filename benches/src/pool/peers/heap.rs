//! Allocators, called by name: none of them is this program's own.

use std::alloc::{GlobalAlloc, Layout};
use std::marker::PhantomData;
use std::ptr::NonNull;
use std::slice;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

use crate::pool::buffers::{Buffers, SIZE, Shares, first_word, write_first};

/// An allocator without state.
pub trait Heap: GlobalAlloc + Send + Sync + 'static {
    const HEAP: Self;
}

impl Heap for std::alloc::System {
    const HEAP: Self = Self;
}

impl Heap for mimalloc::MiMalloc {
    const HEAP: Self = Self;
}

impl Heap for tikv_jemallocator::Jemalloc {
    const HEAP: Self = Self;
}

/// `malloc` and `free`.
pub struct Plain<A, const ALIGN: usize>(pub PhantomData<A>);

pub struct Block<A: Heap, const ALIGN: usize>(NonNull<u8>, PhantomData<A>);

impl<A: Heap, const ALIGN: usize> Block<A, ALIGN> {
    const LAYOUT: Layout = match Layout::from_size_align(SIZE, ALIGN) {
        Ok(layout) => layout,
        Err(_) => panic!("an alignment is a power of two"),
    };
}

// SAFETY: a block is memory that nobody else points to, and these allocators free on any thread.
unsafe impl<A: Heap, const ALIGN: usize> Send for Block<A, ALIGN> {}

impl<A: Heap, const ALIGN: usize> Buffers for Plain<A, ALIGN> {
    type Buffer = Block<A, ALIGN>;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        // SAFETY: the layout is not of size zero.
        let start = NonNull::new(unsafe { A::HEAP.alloc(Block::<A, ALIGN>::LAYOUT) })?;
        Some(Block(start, PhantomData))
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        buffer.0.as_ptr()
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        // SAFETY: the block is longer than eight bytes and this is its only owner; bytes of any value may be overwritten.
        write_first(unsafe { slice::from_raw_parts_mut(buffer.0.as_ptr(), 8) }, word)
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        // SAFETY: inside of the block, and written by `write` before anybody reads.
        first_word(unsafe { slice::from_raw_parts(buffer.0.as_ptr(), 8) })
    }
}

impl<A: Heap, const ALIGN: usize> Drop for Block<A, ALIGN> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: allocated in `acquire` with this layout, and freed by its one owner.
        unsafe { A::HEAP.dealloc(self.0.as_ptr(), Self::LAYOUT) }
    }
}

/// A count in front of the bytes, as in `Arc<[u8]>`, which cannot be told which allocator to take.
pub struct Counted<A>(pub PhantomData<A>);

#[repr(C)]
struct Shared {
    count: AtomicUsize,
    bytes: [u8; SIZE],
}

pub struct Reference<A: Heap>(NonNull<Shared>, PhantomData<A>);

// SAFETY: the count is atomic, bytes are written while it is one, and these allocators free on any thread.
unsafe impl<A: Heap> Send for Reference<A> {}

impl<A: Heap> Buffers for Counted<A> {
    type Buffer = Reference<A>;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        // SAFETY: the layout is not of size zero.
        let start = NonNull::new(unsafe { A::HEAP.alloc(Layout::new::<Shared>()) })?.cast::<Shared>();
        // SAFETY: allocated for a `Shared` just now; written through a pointer, as nothing in it is initialised yet.
        unsafe { (&raw mut (*start.as_ptr()).count).write(AtomicUsize::new(1)) };
        Some(Reference(start, PhantomData))
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        // SAFETY: the reference counts, so the allocation lives; no reference to the bytes is made.
        unsafe { (&raw mut (*buffer.0.as_ptr()).bytes).cast() }
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        // SAFETY: the bytes are more than eight, and the count is one as long as the buffer is not frozen.
        write_first(unsafe { slice::from_raw_parts_mut(Self::start(buffer), 8) }, word)
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        Self::read_shared(buffer)
    }
}

impl<A: Heap> Shares for Counted<A> {
    type Shared = Reference<A>;

    #[inline(always)]
    fn freeze(buffer: Self::Buffer) -> Self::Shared {
        buffer
    }

    #[inline(always)]
    fn share(shared: &Self::Shared) -> Option<Self::Shared> {
        // SAFETY: the reference counts, so the allocation lives.
        unsafe { (*shared.0.as_ptr()).count.fetch_add(1, Ordering::Relaxed) };
        Some(Reference(shared.0, PhantomData))
    }

    #[inline(always)]
    fn read_shared(shared: &Self::Shared) -> u64 {
        // SAFETY: written before it was frozen, and read only since.
        first_word(unsafe { slice::from_raw_parts((&raw const (*shared.0.as_ptr()).bytes).cast(), 8) })
    }
}

impl<A: Heap> Drop for Reference<A> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: the reference counts until this line.
        if unsafe { (*self.0.as_ptr()).count.fetch_sub(1, Ordering::Release) } == 1 {
            fence(Ordering::Acquire);
            // SAFETY: it was the last one; allocated in `acquire` with this layout.
            unsafe { A::HEAP.dealloc(self.0.as_ptr().cast(), Layout::new::<Shared>()) }
        }
    }
}
