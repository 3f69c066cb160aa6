//! glibc's malloc, counted: how many allocations a thread has made. The counter is one addition to a word of the
//! thread's own memory, for all contestants alike.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

pub struct Counted;

/// One pass over a work, whatever it takes along.
pub type Pass<'a> = Box<dyn Fn() -> Option<u64> + 'a>;

/// How many this thread makes in one pass.
pub fn of_pass(pass: &Pass<'_>) -> u64 {
    let before = COUNT.get();
    black_box(pass());
    COUNT.get() - before
}

/// A pass that allocates more does not do what it promises.
pub fn within(allowed: u64, pass: Pass<'_>) -> Pass<'_> {
    if of_pass(&pass) <= allowed { pass } else { Box::new(|| None) }
}

/// The same pass, as all but the first find it.
pub fn warmed(pass: Pass<'_>) -> Pass<'_> {
    pass();
    pass
}

// Not `with`: an allocation may come while the thread ends.
fn count() {
    let _ = COUNT.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every call goes to the system's allocator as it came; counting neither allocates nor unwinds.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are the ones asked for here.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are the ones asked for here.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, old: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are the ones asked for here.
        unsafe { System.realloc(old, layout, size) }
    }

    unsafe fn dealloc(&self, old: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are the ones asked for here.
        unsafe { System.dealloc(old, layout) }
    }
}
