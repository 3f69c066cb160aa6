//! Counts allocations, for each thread alone: 0 per message in steady state. (A1-9, A5-1)

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use pinwire::flight::{FrameReader, FrameWriter};
use pinwire::prelude::*;

use crate::script::{Order, order, orders, wait};

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: 1. every call goes on to `System` unchanged; the count is a plain thread-local that never allocates.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn allocations(work: impl FnOnce()) -> usize {
    let before = COUNT.with(Cell::get);
    work();
    COUNT.with(Cell::get) - before
}

#[test]
fn reading_allocates_nothing() {
    let (pool, stream) = (Pool::new().unwrap(), orders(500));
    let read = |ahead| {
        let mut reader = FrameReader::new(&stream[..], &pool).read_ahead(ahead);
        wait(async {
            while let Some(frame) = reader.next_frame().await.unwrap() {
                if frame.sequence() % 2 == 0 {
                    drop(reader.keep::<Order<'_>>().unwrap());
                }
            }
        });
    };
    for ahead in [0, 1000, 16_384] {
        read(ahead); // the thread's cache, and what is in quarantine
        assert_eq!(allocations(|| read(ahead)), 0, "{ahead}");
    }
}

#[test]
fn writing_allocates_nothing() {
    let (pool, order) = (Pool::new().unwrap(), order(7, 20));
    let mut writer = FrameWriter::new(tokio::io::sink(), &pool);
    let mut write = || {
        wait(async {
            for sequence in 0..2000 {
                writer.feed(&order, 1, sequence).await.unwrap();
            }
            writer.send(&order, 1, 2000).await.unwrap();
        });
    };
    write(); // the queue and the thread's cache
    assert_eq!(allocations(write), 0);
}

/// Negative control: the counter counts.
#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
    assert!(allocations(|| drop(std::hint::black_box(orders(2)))) > 2);
}
