//! Files and sockets that a driver works on.

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
