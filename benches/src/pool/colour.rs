//! Buffers that begin at the same offset in their pages fall into the same few sets of the cache.

use std::alloc::System;
use std::cell::RefCell;
use std::marker::PhantomData;

use pinwire::pool::{LeaseMut, Main};

use super::buffers::{Buffers, SIZE};
use super::list::{Pass, leaked};
use super::peers::heap::Plain;
use super::{goals, levels};
use crate::measure::Contestant;
use crate::work::{self, Work};

/// What is touched of each buffer: a header, say.
const HEAD: usize = 128;
const LINE: usize = 64;
/// Rounds over all buffers in a pass.
const ROUNDS: usize = 50;

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "colour.") {
        return;
    }
    for count in [16, 32, 64] {
        take(Work {
            key: format!("colour.{count}"),
            title: format!("two lines touched of each live buffer of 4 KiB: {count} buffers"),
            units: ROUNDS * count,
            contestants: vec![
                Contestant { name: "pinwire".to_owned(), goal: goals::NONE, pass: leases(count, LINE) },
                Contestant { name: "pinwire, page-aligned".to_owned(), goal: goals::AHEAD, pass: leases(count, SIZE) },
                Contestant { name: "glibc page-aligned".to_owned(), goal: goals::AHEAD, pass: pages(count) },
            ],
        });
    }
}

fn leases(count: usize, align: usize) -> Pass {
    let pool = levels::builder::<Main>().align(align).build().expect("some MiB");
    let lease = || {
        let mut lease: LeaseMut = pool.lease(SIZE).expect("room for all");
        lease.push_slice(&[0; HEAD]).expect("a slot is longer");
        lease
    };
    let leases: RefCell<Vec<LeaseMut>> = RefCell::new((0..count).map(|_| lease()).collect());
    Box::new(move || {
        let mut leases = leases.borrow_mut();
        let mut heads: Vec<&mut [u8]> = leases.iter_mut().map(|lease| &mut lease[..HEAD]).collect();
        touch_all(&mut heads)
    })
}

fn pages(count: usize) -> Pass {
    let heap = leaked(Plain::<System, SIZE>(PhantomData));
    let mut blocks: Vec<_> = (0..count).filter_map(|_| heap.acquire()).collect();
    // SAFETY: each block is SIZE bytes of its own, which live as long as `blocks`, in the same closure; zeroed here.
    let head = |block: &mut _| unsafe {
        let start = Plain::<System, SIZE>::start(block);
        start.write_bytes(0, HEAD);
        std::slice::from_raw_parts_mut(start, HEAD)
    };
    let heads: RefCell<Vec<&'static mut [u8]>> = RefCell::new(blocks.iter_mut().map(head).collect());
    Box::new(move || {
        let _alive = &blocks;
        touch_all(&mut heads.borrow_mut())
    })
}

/// Counts in the first bytes of each line. The sum is the same for all: it counts touches.
fn touch_all(heads: &mut [&mut [u8]]) -> Option<u64> {
    let mut touched = 0;
    for _ in 0..ROUNDS {
        for head in std::hint::black_box(&mut *heads).iter_mut() {
            for line in head.chunks_exact_mut(LINE) {
                line[0] = line[0].wrapping_add(1);
                touched += 1;
            }
        }
    }
    Some(touched)
}
