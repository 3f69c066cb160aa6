//! Files and sockets that a driver works on.

#![allow(unsafe_code, reason = "the block is argued where it stands")]

use alloc::sync::Arc;
use core::fmt;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use io_uring::types::Fd;

/// A file or socket for a [`Driver`](super::Driver): a count of an owned descriptor.
///
/// Each operation that is under way has one, too. So the number of the descriptor cannot become another file's between the
/// submission and the kernel's look at it, and there is no stale handle. The last one closes it.
#[derive(Clone)]
pub struct File {
    descriptor: Arc<OwnedFd>,
}

impl File {
    pub(super) fn new(descriptor: OwnedFd) -> Self {
        Self { descriptor: Arc::new(descriptor) }
    }

    pub(super) fn target(&self) -> Fd {
        Fd(self.descriptor.as_raw_fd())
    }

    /// Whether it is a socket whose messages can be empty, so that none of them is the end.
    pub(super) fn is_datagram(&self) -> bool {
        let (mut kind, mut len) = (0_i32, size_of::<i32>() as libc::socklen_t);
        // SAFETY: the kernel writes an integer of four bytes, and how many they are, to two locals of just these types.
        let told = unsafe {
            libc::getsockopt(
                self.descriptor.as_raw_fd(),
                libc::SOL_SOCKET,
                libc::SO_TYPE,
                (&raw mut kind).cast(),
                &raw mut len,
            )
        };
        told == 0 && kind == libc::SOCK_DGRAM
    }
}

impl AsFd for File {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("File").field(&self.descriptor).finish()
    }
}
