//! Where idle slots are between threads: magazines on two lock-free stacks, and a few loose slots.
//!
//! After Bonwick and Adams, "Magazines and Vmem" (2001). A thread swaps a whole magazine, so the depot sees one
//! operation for dozens of leases.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::slot::SlotPtr;
use crate::sync::{AtomicU32, AtomicU64, Mutex, Ordering, UnsafeCell, lock};

/// Slots that a magazine holds at most: with its length and link it is 512 bytes.
pub(crate) const MOST_ROUNDS: usize = 62;

/// Idle slots. Belongs to one thread's cache, or to the depot.
#[repr(align(64))]
#[derive(Debug)]
pub(crate) struct Magazine {
    rounds: UnsafeCell<Rounds>,
    below: AtomicU32,
}

#[derive(Debug)]
pub(crate) struct Rounds {
    len: u32,
    slots: [Option<SlotPtr>; MOST_ROUNDS],
}

impl Rounds {
    #[inline(always)]
    pub(crate) fn pop(&mut self) -> Option<SlotPtr> {
        let last = self.len.checked_sub(1)?;
        let slot = *self.slots.get(last as usize)?;
        self.len = last;
        slot
    }

    /// Whether there was room below `limit`.
    #[inline(always)]
    pub(crate) fn push(&mut self, slot: SlotPtr, limit: u32) -> bool {
        if self.len >= limit {
            return false;
        }
        let Some(place) = self.slots.get_mut(self.len as usize) else { return false };
        *place = Some(slot);
        self.len += 1;
        true
    }

    pub(crate) fn len(&self) -> u32 {
        self.len
    }
}

impl Magazine {
    pub(super) fn new() -> Self {
        let rounds = Rounds { len: 0, slots: [None; MOST_ROUNDS] };
        Self { rounds: UnsafeCell::new(rounds), below: AtomicU32::new(NONE) }
    }

    /// # Safety
    /// The magazine is the caller's: popped from a stack of its shelf, and not pushed since.
    #[inline(always)]
    pub(crate) unsafe fn with<R>(&self, with: impl FnOnce(&mut Rounds) -> R) -> R {
        // SAFETY: the caller is the only one who uses the magazine.
        self.rounds.with_mut(|rounds| with(unsafe { &mut *rounds }))
    }
}

// SAFETY: the rounds are reached by whoever popped the magazine, alone; `Stack` hands them over with release and acquire.
unsafe impl Sync for Magazine {}

/// Loose slots that room is made for when the pool is made; for more it comes with them.
pub(crate) const MOST_RESERVED: usize = 1 << 16;

/// Bits of a stack's head that are the number of the topmost magazine.
const INDEX_BITS: u32 = 24;
const NONE: u32 = (1 << INDEX_BITS) - 1;

/// A Treiber stack of magazines. Each pop and push changes the tag: a head that went away and came back is another
/// one. A tag of 40 bits comes back after some 10 minutes of nothing but swaps on one stack, while a thread would
/// have to sleep in the middle of its own.
#[derive(Debug)]
pub(crate) struct Stack<const TAG_BITS: u32 = 40> {
    head: AtomicU64,
}

impl<const TAG_BITS: u32> Stack<TAG_BITS> {
    pub(crate) fn new() -> Self {
        Self { head: AtomicU64::new(NONE.into()) }
    }

    fn next(head: u64, index: u32) -> u64 {
        let tag = (head >> INDEX_BITS).wrapping_add(1) & ((1 << TAG_BITS) - 1);
        tag << INDEX_BITS | u64::from(index)
    }

    /// The caller owns the magazine from here on. Its number, and the magazine.
    pub(crate) fn pop<'shelf>(&self, shelf: &'shelf [Magazine]) -> Option<(u32, &'shelf Magazine)> {
        let mut head = self.head.load(Ordering::Acquire);
        loop {
            let index = head as u32 & NONE;
            // Another thread may own it by now: then `below` is not the truth, and the exchange fails.
            let magazine = shelf.get(index as usize)?;
            let below = magazine.below.load(Ordering::Relaxed);
            match self.head.compare_exchange_weak(head, Self::next(head, below), Ordering::AcqRel, Ordering::Acquire) {
                Ok(_) => return Some((index, magazine)),
                Err(now) => head = now,
            }
        }
    }

    /// The caller does not own the magazine any more.
    pub(crate) fn push(&self, shelf: &[Magazine], index: u32) {
        let Some(magazine) = shelf.get(index as usize) else { return };
        let mut head = self.head.load(Ordering::Relaxed);
        loop {
            magazine.below.store(head as u32 & NONE, Ordering::Relaxed);
            match self.head.compare_exchange_weak(head, Self::next(head, index), Ordering::Release, Ordering::Relaxed) {
                Ok(_) => return,
                Err(now) => head = now,
            }
        }
    }
}

/// The idle slots of a class that no thread has in its cache.
#[derive(Debug)]
pub(crate) struct Depot {
    shelf: Box<[Magazine]>,
    /// Magazines with `limit` rounds each.
    full: Stack,
    empty: Stack,
    /// What does not fill a magazine.
    loose: Mutex<Vec<SlotPtr>>,
    /// Rounds of a full magazine; zero if threads keep none.
    limit: u32,
}

impl Depot {
    /// For `slots` slots at most, and `threads` threads with two magazines each.
    pub(crate) fn new(slots: usize, threads: usize, limit: u32) -> Self {
        let magazines = match limit {
            0 => 0,
            limit => (slots / limit as usize + 2 * threads).min(NONE as usize),
        };
        let shelf: Box<[Magazine]> = (0..magazines).map(|_| Magazine::new()).collect();
        let empty = Stack::new();
        for index in (0..magazines as u32).rev() {
            empty.push(&shelf, index);
        }
        // From the start, so that a release does not allocate.
        let loose = Vec::with_capacity(if limit == 0 { slots.min(MOST_RESERVED) } else { 2 * limit as usize });
        Self { shelf, full: Stack::new(), empty, loose: Mutex::new(loose), limit: limit.min(MOST_ROUNDS as u32) }
    }

    pub(crate) fn limit(&self) -> u32 {
        self.limit
    }

    /// A full magazine.
    pub(crate) fn pop_full(&self) -> Option<(u32, &Magazine)> {
        self.full.pop(&self.shelf)
    }

    /// An empty magazine.
    pub(crate) fn pop_empty(&self) -> Option<(u32, &Magazine)> {
        self.empty.pop(&self.shelf)
    }

    /// A full magazine that the caller owns.
    pub(crate) fn push_full(&self, index: u32) {
        self.full.push(&self.shelf, index);
    }

    /// An empty magazine that the caller owns.
    pub(crate) fn push_empty(&self, index: u32) {
        self.empty.push(&self.shelf, index);
    }

    /// One slot, past all caches.
    pub(crate) fn take(&self) -> Option<SlotPtr> {
        if let Some(slot) = lock(&self.loose).pop() {
            return Some(slot);
        }
        let (index, magazine) = self.pop_full()?;
        // SAFETY: popped from the stack by this call, and pushed by `unload` below: the caller's alone in between.
        let first = unsafe { magazine.with(Rounds::pop) };
        self.unload(index, magazine);
        first
    }

    /// One slot back, past all caches.
    pub(crate) fn give(&self, slot: SlotPtr) {
        self.give_all([slot]);
    }

    /// Slots back; whole magazines of them go on the stack.
    pub(crate) fn give_all(&self, slots: impl IntoIterator<Item = SlotPtr>) {
        let mut loose = lock(&self.loose);
        for slot in slots {
            loose.push(slot);
            if self.limit != 0 && loose.len() >= 2 * self.limit as usize {
                self.load(&mut loose);
            }
        }
    }

    /// Fills a magazine with loose slots.
    fn load(&self, loose: &mut Vec<SlotPtr>) {
        let Some((index, magazine)) = self.pop_empty() else { return };
        let rest = loose.len() - self.limit as usize;
        // SAFETY: popped from the stack by this call, and pushed below: the caller's alone in between.
        unsafe { magazine.with(|rounds| loose.drain(rest..).for_each(|slot| _ = rounds.push(slot, self.limit))) };
        self.push_full(index);
    }

    /// Empties a magazine that the caller owns into the loose slots, and gives it away. Returns how many they were.
    pub(crate) fn unload(&self, index: u32, magazine: &Magazine) -> usize {
        let mut loose = lock(&self.loose);
        // SAFETY: the caller popped the magazine, and it is pushed below: nobody else has it in between.
        let count = unsafe {
            magazine.with(|rounds| {
                let before = loose.len();
                loose.extend(core::iter::from_fn(|| rounds.pop()));
                loose.len() - before
            })
        };
        drop(loose);
        self.push_empty(index);
        count
    }

    /// Moves loose slots into a magazine that the caller owns: half of what it holds, so that two threads that are
    /// short of slots do not take them from each other. Returns how many they were.
    pub(crate) fn refill(&self, magazine: &Magazine) -> usize {
        let mut loose = lock(&self.loose);
        let count = loose.len().min((self.limit as usize).div_ceil(2));
        let rest = loose.len() - count;
        // SAFETY: the caller popped the magazine and has not pushed it: nobody else has it.
        unsafe { magazine.with(|rounds| loose.drain(rest..).for_each(|slot| _ = rounds.push(slot, self.limit))) };
        count
    }

    /// All slots that are here.
    pub(crate) fn drain(&self) -> Vec<SlotPtr> {
        let mut slots = core::mem::take(&mut *lock(&self.loose));
        while let Some((index, magazine)) = self.pop_full() {
            // SAFETY: popped from the stack by this loop, and pushed below: the caller's alone in between.
            unsafe { magazine.with(|rounds| slots.extend(core::iter::from_fn(|| rounds.pop()))) };
            self.push_empty(index);
        }
        slots
    }
}
