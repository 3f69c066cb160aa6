//! Buffers that the kernel chooses from when data comes.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::panic::Location;
use core::ptr::{NonNull, null_mut};
use std::io;

use io_uring::IoUring;
use io_uring::types::BufRingEntry;
use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous, munmap};

use crate::flight::{InFlight, Incoming};
use crate::pool::{Domain, LeaseMut, Pool};
use crate::sync::stat::{AtomicU16, Ordering};

/// Bytes of one entry: address (8), length (4), number (2), and in the first one the tail (2).
const ENTRY: usize = 16;
/// The kernel takes no more.
const MOST: u16 = 1 << 15;

/// A ring of buffers, each a lease that is in flight until the kernel has put a message into it.
pub(super) struct Group<D: Domain> {
    pool: Pool<D>,
    /// Bytes that each lease is asked for.
    len: usize,
    /// Where the user asked for them.
    at: &'static Location<'static>,
    memory: Memory,
    id: u16,
    tail: u16,
    /// By their numbers. None: the kernel has given it back, and the pool had no other.
    buffers: Box<[Option<InFlight<D, Incoming>>]>,
    empty: Vec<u16>,
    /// Requests under way that may take a buffer.
    pub(super) users: usize,
    /// Nobody will use it any more, once those are over.
    pub(super) is_closing: bool,
}

impl<D: Domain> Group<D> {
    /// Registered, and full if the pool has so many slots.
    #[track_caller]
    pub(super) fn new(ring: &IoUring, id: u16, pool: &Pool<D>, count: u16, len: usize) -> io::Result<Self> {
        let count = Some(count).filter(|count| (1..=MOST).contains(count)).map(u16::next_power_of_two);
        let count = count.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "1 to 32768 buffers"))?;
        let memory = Memory::new(usize::from(count) * ENTRY)?;
        // SAFETY: `count` entries of memory that stays mapped until the group is unregistered, or for good.
        unsafe { ring.submitter().register_buf_ring_with_flags(memory.address(), count, id, 0) }?;
        let mut group = Self {
            pool: pool.clone(),
            len,
            at: Location::caller(),
            memory,
            id,
            tail: 0,
            buffers: (0..count).map(|_| None).collect(),
            empty: (0..count).rev().collect(),
            users: 0,
            is_closing: false,
        };
        group.fill();
        Ok(group)
    }

    /// Buffers that the kernel can choose from.
    pub(super) fn count(&self) -> usize {
        self.buffers.len() - self.empty.len()
    }

    /// Gives the kernel leases for the buffers that it used, as far as the pool has some.
    pub(super) fn fill(&mut self) {
        while let Some(number) = self.empty.last().copied() {
            let Ok(lease) = self.pool.lease_at(self.len, self.at) else { break };
            self.empty.pop();
            self.put(number, lease);
        }
        self.memory.publish(self.tail);
    }

    fn put(&mut self, number: u16, lease: LeaseMut<D>) {
        let flight = lease.into_flight();
        let place = usize::from(self.tail) & (self.buffers.len() - 1);
        self.memory.write(place, flight.as_mut_ptr().expose_provenance(), flight.room() as u32, number);
        self.tail = self.tail.wrapping_add(1);
        if let Some(buffer) = self.buffers.get_mut(usize::from(number)) {
            *buffer = Some(flight);
        }
    }

    /// The kernel took this buffer, and is done with it.
    pub(super) fn take(&mut self, number: u16) -> Option<InFlight<D, Incoming>> {
        let flight = self.buffers.get_mut(usize::from(number))?.take();
        if flight.is_some() {
            self.empty.push(number);
        }
        flight
    }

    /// The end: without users the kernel has no buffer under way, and now none to choose either. What it never used goes
    /// home. If the kernel does not let go, all of it is abandoned.
    pub(super) fn close(self, ring: &IoUring) -> Vec<LeaseMut<D>> {
        if self.users > 0 || ring.submitter().unregister_buf_ring(self.id).is_err() {
            core::mem::forget(self.memory);
            return Vec::new();
        }
        self.buffers.into_iter().flatten().filter_map(|flight| flight.complete(0).ok()).collect()
    }
}

/// Pages that the kernel reads entries from.
struct Memory {
    base: NonNull<u8>,
    len: usize,
}

// SAFETY: a mapping, written by whoever has the group mutably.
unsafe impl Send for Memory {}

impl Memory {
    fn new(len: usize) -> io::Result<Self> {
        // SAFETY: a new mapping at an address of the kernel's choice touches no memory that exists.
        let base = unsafe { mmap_anonymous(null_mut(), len, ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE) }?;
        let base = NonNull::new(base.cast()).ok_or(io::ErrorKind::OutOfMemory)?;
        Ok(Self { base, len })
    }

    fn address(&self) -> u64 {
        self.base.as_ptr().expose_provenance() as u64
    }

    /// Where the bytes at `offset` are, if there are so many.
    fn at(&self, offset: usize, len: usize) -> Option<*mut u8> {
        // SAFETY: inside of the mapping by the comparison.
        (offset + len <= self.len).then(|| unsafe { self.base.as_ptr().add(offset) })
    }

    /// An entry behind the tail, which the kernel does not read yet. Its last two bytes, in the first entry the tail, stay as
    /// they are.
    fn write(&mut self, place: usize, address: usize, len: u32, number: u16) {
        if let Some(at) = self.at(place * ENTRY, ENTRY) {
            // SAFETY: of the mapping, as `at` says, which begins with a page, so aligned; all bytes are an entry, and nobody
            // else writes to it.
            let entry = unsafe { &mut *at.cast::<BufRingEntry>() };
            entry.set_addr(address as u64);
            entry.set_len(len);
            entry.set_bid(number);
        }
    }

    /// From here on the kernel reads all entries in front of the tail.
    fn publish(&mut self, tail: u16) {
        if let Some(at) = self.at(ENTRY - 2, 2) {
            // SAFETY: of the mapping, as `at` says, and at an even address; the kernel reads it, nobody else writes it.
            unsafe { AtomicU16::from_ptr(at.cast()) }.store(tail, Ordering::Release);
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // SAFETY: mapped in `new`, and unmapped here only. An error would leak, no more.
        let _ = unsafe { munmap(self.base.as_ptr().cast(), self.len) };
    }
}
