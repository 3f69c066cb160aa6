//! Which of a ring's registered buffers an address lies in.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use alloc::vec::Vec;
use std::io;
use std::os::fd::RawFd;

use io_uring::IoUring;

use crate::pool::{Pin, Registrant};

/// The kernel takes no longer buffer.
const LONGEST: usize = 1 << 30;
/// The kernel's own limit is 16384.
const MOST: usize = 4096;

/// The slabs that were registered: one buffer each, or one for each GiB.
pub(super) struct Slabs {
    /// By address.
    pieces: Vec<Piece>,
    /// How many slabs of each class were looked at, pool by pool.
    seen: Vec<Vec<usize>>,
    /// Buffers that the table has room for.
    most: usize,
    pin: Pin,
}

#[derive(Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
    index: u16,
}

impl Slabs {
    /// None of them are registered: everything goes by address.
    pub(super) fn none(why: &'static str) -> Self {
        Self { pieces: Vec::new(), seen: Vec::new(), most: 0, pin: Pin::Unlocked(why) }
    }

    /// Registers the slabs that the pools have now.
    pub(super) fn new(ring: &IoUring, pools: &[Registrant]) -> Self {
        let most = pools.iter().map(Registrant::most_slabs).sum::<usize>().min(MOST);
        if let Err(error) = ring.submitter().register_buffers_sparse(most as u32) {
            return Self::none(why_not(&error));
        }
        let seen = pools.iter().map(|pool| (0..pool.classes()).map(|_| 0).collect()).collect();
        let mut slabs = Self { pieces: Vec::with_capacity(most), seen, most, pin: Pin::Locked };
        slabs.catch_up(ring, pools);
        slabs
    }

    /// The same registrations as in another ring: they count once for the user's limit.
    ///
    /// # Errors
    /// If the kernel cannot: Linux 6.12.
    pub(super) fn shared(&self, ring: &IoUring, with: RawFd) -> io::Result<Self> {
        ring.submitter().register_buffers_clone(with)?;
        Ok(Self { pieces: self.pieces.clone(), seen: self.seen.clone(), most: self.most, pin: self.pin })
    }

    pub(super) fn pin(&self) -> Pin {
        self.pin
    }

    /// The buffer that all the bytes lie in. Looks for slabs that are new if there is none.
    #[inline]
    pub(super) fn find(&mut self, ring: &IoUring, pools: &[Registrant], base: *const u8, len: usize) -> Option<u16> {
        if self.most == 0 {
            return None;
        }
        let found = self.look_up(base.addr(), len);
        if found.is_none() && self.catch_up(ring, pools) { self.look_up(base.addr(), len) } else { found }
    }

    #[inline]
    fn look_up(&self, start: usize, len: usize) -> Option<u16> {
        let behind = self.pieces.partition_point(|piece| piece.start <= start);
        let piece = self.pieces.get(behind.checked_sub(1)?)?;
        (start < piece.end && len <= piece.end - start).then_some(piece.index)
    }

    /// Registers what the pools have grown by. Whether that was something.
    #[cold]
    fn catch_up(&mut self, ring: &IoUring, pools: &[Registrant]) -> bool {
        let before = self.pieces.len();
        let mut seen = core::mem::take(&mut self.seen);
        for (pool, seen) in pools.iter().zip(&mut seen) {
            for (class, seen) in seen.iter_mut().enumerate() {
                while let Some((base, len)) = pool.memory(class, *seen) {
                    *seen += 1;
                    self.register(ring, base.as_ptr().addr(), len);
                }
            }
        }
        self.seen = seen;
        self.pieces.sort_unstable_by_key(|piece| piece.start);
        self.pieces.len() > before
    }

    /// A slab that the kernel refuses is used by address.
    fn register(&mut self, ring: &IoUring, base: usize, len: usize) {
        for start in (base..base + len).step_by(LONGEST) {
            let end = (base + len).min(start + LONGEST);
            if let Err(why) = self.register_piece(ring, start, end) {
                self.pin = self.pin.and(Pin::Unlocked(why));
            }
        }
    }

    fn register_piece(&mut self, ring: &IoUring, start: usize, end: usize) -> Result<(), &'static str> {
        let index = self.pieces.len();
        if index == self.most {
            return Err("the table of buffers is full");
        }
        let buffer = libc::iovec { iov_base: core::ptr::without_provenance_mut(start), iov_len: end - start };
        // SAFETY: memory of a slab, which stays mapped for as long as the ring has its pool's `Registrant`.
        let registered = unsafe { ring.submitter().register_buffers_update(index as u32, &[buffer], None) };
        registered.map_err(|error| why_not(&error))?;
        self.pieces.push(Piece { start, end, index: index as u16 });
        Ok(())
    }
}

fn why_not(error: &io::Error) -> &'static str {
    match error.raw_os_error() {
        Some(libc::ENOMEM) => "RLIMIT_MEMLOCK is too small for the pool",
        Some(libc::EPERM) => "no permission to register memory",
        Some(libc::EFAULT) => "the pool has pages that nobody may write to: guard pages between slots",
        Some(libc::EINVAL) => "the kernel has no table of buffers that grows: Linux 5.19",
        _ => "the kernel refused to register the pool's memory",
    }
}
