//! One thread, one buffer after the other.

use std::hint::black_box;

use super::buffers::{Buffers, Shares};
use super::goals;
use super::list::{self, Job, Pass, SharingJob};
use crate::measure::Contestant;
use crate::work::{self, Work};

/// Buffers in one pass: 5 to 100 µs.
pub const TIMES: usize = 2_000;
/// More than fit in one magazine, or in any peer's cache of that kind.
const AT_ONCE: usize = 200;

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "alone.") {
        return;
    }
    take(alone("alone.acquire", "acquire, release", list::contestants(&Acquire, goals::AHEAD)));
    take(alone(
        "alone.freeze",
        "acquire, write a word, freeze, read, release",
        list::sharing_contestants(&Freeze, goals::AHEAD),
    ));
    take(alone(
        "alone.share",
        "the same, read through a clone, two releases",
        list::sharing_contestants(&Share, goals::SHARE),
    ));
    take(alone("alone.many", "200 acquired, then 200 released", list::contestants(&Many, goals::NONE)));
}

fn alone(key: &str, what: &str, contestants: Vec<Contestant<'static>>) -> Work<'static> {
    Work { key: key.to_owned(), title: format!("one thread, 4 KiB: {what}"), units: TIMES, contestants }
}

struct Acquire;
struct Freeze;
struct Share;
struct Many;

/// What is the same for all buffers: they are there, and the optimiser does not know what happens to them.
#[inline(always)]
pub fn acquire_and_release<B: Buffers>(pool: &'static B) -> Option<u64> {
    let mut buffer = pool.acquire()?;
    black_box(B::start(&mut buffer));
    Some(1)
}

impl Job for Acquire {
    fn pass<B: Buffers>(&self, pool: &'static B) -> Pass {
        repeated(move |_| acquire_and_release(pool))
    }
}

impl SharingJob for Freeze {
    fn pass<B: Shares>(&self, pool: &'static B) -> Pass {
        repeated(move |word| {
            let mut buffer = pool.acquire()?;
            B::write(&mut buffer, word)?;
            Some(B::read_shared(&B::freeze(buffer)))
        })
    }
}

impl SharingJob for Share {
    fn pass<B: Shares>(&self, pool: &'static B) -> Pass {
        repeated(move |word| {
            let mut buffer = pool.acquire()?;
            B::write(&mut buffer, word)?;
            let first = B::freeze(buffer);
            let second = B::share(&first)?;
            drop(first);
            Some(B::read_shared(&second))
        })
    }
}

impl Job for Many {
    fn pass<B: Buffers>(&self, pool: &'static B) -> Pass {
        let held = std::cell::RefCell::new(Vec::with_capacity(AT_ONCE));
        Box::new(move || {
            let mut held = held.borrow_mut();
            for _ in 0..TIMES / AT_ONCE {
                for _ in 0..AT_ONCE {
                    held.push(pool.acquire()?);
                }
                black_box(&mut held).clear();
            }
            Some(TIMES as u64)
        })
    }
}

/// `one` for each word, adding up what it returns.
pub fn repeated(one: impl Fn(u64) -> Option<u64> + 'static) -> Pass {
    Box::new(move || {
        let mut sum = 0u64;
        for word in 0..TIMES as u64 {
            sum = sum.wrapping_add(one(black_box(word))?);
        }
        Some(sum)
    })
}
