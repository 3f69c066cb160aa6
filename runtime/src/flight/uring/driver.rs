//! The driver as its users see it.

use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Instant;

use io_uring::opcode;

use super::core::{Core, CoreRef};
use super::{Arrivals, Builder, File, Provided};
use crate::flight::{Buffer, CompletionError, Failed, Incoming, Op, Outgoing, Shutdown, Token};
use crate::pool::{Domain, Lease, LeaseMut, Main, Pin, Pool};

/// Where the kernel goes on from where the file stands: pipes and sockets stand nowhere.
const CURRENT: u64 = u64::MAX;

/// An io_uring, and the table that owns the leases which the kernel works on.
///
/// Each operation takes a lease and gives an [`Op`], a future. The kernel is told of operations in batches: by
/// [`submit`](Self::submit), [`submit_and_wait`](Self::submit_and_wait), [`block_on`](Self::block_on).
/// Cloning gives another handle of the same ring, also for other threads.
///
/// ```
/// use std::io::Write;
/// use pinwire::{flight::uring::Driver, prelude::*};
///
/// let pool = Pool::new()?;
/// # let driver = match Driver::new(&pool) {
/// #     Err(refused) => { println!("SKIPPED: {refused}"); return Ok(()); }
/// #     Ok(driver) => driver,
/// # };
/// # /*
/// let driver = Driver::new(&pool)?;
/// # */
/// let (there, here) = std::os::unix::net::UnixStream::pair()?;
/// let here = driver.add(here);
///
/// let op = driver.recv(&here, pool.lease(64)?)?; // the lease is the kernel's
/// (&there).write_all(b"order")?;
/// let completion = driver.block_on(op)?; // and back
/// assert_eq!((completion.count, &*completion.lease), (5, &b"order"[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// When the last handle is dropped with operations under way, they are cancelled and waited for, for a second at most;
/// those that do not end are abandoned. [`shutdown`](Self::shutdown) does the same with a time of one's own, and a
/// report.
///
/// In the child of a fork the driver is dead: operations are refused, drops do nothing.
pub struct Driver<D: Domain = Main> {
    core: CoreRef<D>,
}

impl<D: Domain> Driver<D> {
    /// A ring of 256 entries, with the pool's memory registered if the kernel allows it.
    ///
    /// # Errors
    /// If the kernel has no io_uring, or does not let this process have one.
    pub fn new(pool: &Pool<D>) -> io::Result<Self> {
        Self::builder().pool(pool).build()
    }

    /// For everything that is not as in [`new`](Self::new).
    pub fn builder() -> Builder<D> {
        Builder::new()
    }

    pub(super) fn of_core(core: Core<D>) -> Self {
        Self { core: CoreRef::new(core) }
    }

    pub(super) fn core(&self) -> &CoreRef<D> {
        &self.core
    }

    /// Takes in a file or socket.
    pub fn add(&self, file: impl Into<OwnedFd>) -> File {
        File::new(file.into())
    }

    /// Whether all memory of the pools is registered, or why not. What is not is used by address: the same operations, a
    /// little slower.
    #[must_use]
    pub fn registration(&self) -> Pin {
        match self.core.ring.must_be_ours() {
            Ok(()) => self.core.ring.pin(),
            Err(_) => Pin::Unlocked("the ring is that of the parent process"),
        }
    }

    /// Reads from where the file stands, into the room behind the message. Of pipes, sockets and terminals.
    ///
    /// # Errors
    /// Gives the lease back if the driver takes no more operations.
    #[inline]
    pub fn read(&self, file: &File, lease: LeaseMut<D>) -> Result<Op<D, Incoming>, Failed<LeaseMut<D>>> {
        self.read_at(file, lease, CURRENT)
    }

    /// Reads from `offset`, into the room behind the message.
    ///
    /// With O_DIRECT offset, room and address must be multiples of the file's block size: see
    /// [`align`](crate::pool::Builder::align).
    ///
    /// # Errors
    /// Gives the lease back if the driver takes no more operations.
    #[inline]
    pub fn read_at(
        &self,
        file: &File,
        lease: LeaseMut<D>,
        offset: u64,
    ) -> Result<Op<D, Incoming>, Failed<LeaseMut<D>>> {
        let fd = file.target();
        self.core.start(lease, file, |bytes, registered| match registered {
            Some(index) => opcode::ReadFixed::new(fd, bytes.as_mut_ptr(), len(bytes), index).offset(offset).build(),
            None => opcode::Read::new(fd, bytes.as_mut_ptr(), len(bytes)).offset(offset).build(),
        })
    }

    /// Writes the message to where the file stands. To pipes, sockets and terminals.
    ///
    /// # Errors
    /// Gives the lease back if the driver takes no more operations.
    #[inline]
    pub fn write(&self, file: &File, lease: Lease<D>) -> Result<Op<D, Outgoing>, Failed<Lease<D>>> {
        self.write_at(file, lease, CURRENT)
    }

    /// Writes the message to `offset`.
    ///
    /// # Errors
    /// Gives the lease back if the driver takes no more operations.
    #[inline]
    pub fn write_at(&self, file: &File, lease: Lease<D>, offset: u64) -> Result<Op<D, Outgoing>, Failed<Lease<D>>> {
        let fd = file.target();
        self.core.start(lease, file, |bytes, registered| match registered {
            Some(index) => opcode::WriteFixed::new(fd, bytes.as_mut_ptr(), len(bytes), index).offset(offset).build(),
            None => opcode::Write::new(fd, bytes.as_mut_ptr(), len(bytes)).offset(offset).build(),
        })
    }

    /// Receives into the room behind the message.
    ///
    /// # Errors
    /// Gives the lease back if the driver takes no more operations.
    #[inline]
    pub fn recv(&self, socket: &File, lease: LeaseMut<D>) -> Result<Op<D, Incoming>, Failed<LeaseMut<D>>> {
        let fd = socket.target();
        self.core.start(lease, socket, |bytes, _| opcode::Recv::new(fd, bytes.as_mut_ptr(), len(bytes)).build())
    }

    /// Sends the message.
    ///
    /// # Errors
    /// Gives the lease back if the driver takes no more operations.
    #[inline]
    pub fn send(&self, socket: &File, lease: Lease<D>) -> Result<Op<D, Outgoing>, Failed<Lease<D>>> {
        let fd = socket.target();
        self.core.start(lease, socket, |bytes, _| {
            opcode::Send::new(fd, bytes.as_mut_ptr(), len(bytes)).flags(libc::MSG_NOSIGNAL).build()
        })
    }

    /// Sends the message without a copy: the network reads the lease's own bytes. The operation is complete when it does
    /// not need them any more, so with TCP when the peer has acknowledged them.
    ///
    /// Worth it from some KiB on; Linux 6.0. Sockets that have no such way fail with `EOPNOTSUPP`.
    ///
    /// # Errors
    /// Gives the lease back if the driver takes no more operations.
    #[inline]
    pub fn send_zc(&self, socket: &File, lease: Lease<D>) -> Result<Op<D, Outgoing>, Failed<Lease<D>>> {
        let fd = socket.target();
        self.core.start(lease, socket, |bytes, registered| {
            opcode::SendZc::new(fd, bytes.as_mut_ptr(), len(bytes))
                .buf_index(registered)
                .flags(libc::MSG_NOSIGNAL)
                .build()
        })
    }

    /// Lends the kernel `count` leases with room for `len` bytes each, to choose from when data comes
    /// ([`recv_many`](Self::recv_many)): connections that are idle need none. What it used is made good from the pool when
    /// the message is taken ([`Arrivals::next`](super::Arrivals::next)): a peer whose messages nobody takes gets at no more
    /// than these. A pool that has no slot left leaves gaps until the next request. The leases go home when the last handle
    /// of this is dropped.
    ///
    /// # Errors
    /// If `count`, rounded up to a power of two, is not in `1..=32768`; if the kernel has no such thing: Linux 5.19.
    #[track_caller]
    pub fn provide(&self, pool: &Pool<D>, count: u16, len: usize) -> io::Result<Provided<D>> {
        Provided::new(self.core(), pool, count, len)
    }

    /// Receives from the socket, again and again, each time into one of the buffers. One request of the kernel, Linux 6.0.
    pub fn recv_many(&self, socket: &File, buffers: &Provided<D>) -> Arrivals<D> {
        buffers.recv_many(socket)
    }

    /// Tells the kernel of all operations that were started.
    ///
    /// # Errors
    /// If the kernel is out of memory: what it did not take is still there for the next time.
    #[inline]
    pub fn submit(&self) -> io::Result<()> {
        self.core.submit()
    }

    /// The same, and waits until `count` operations have come to an end, or none is under way. Returns how many have.
    ///
    /// # Errors
    /// Those of [`submit`](Self::submit).
    #[inline]
    pub fn submit_and_wait(&self, count: usize) -> io::Result<usize> {
        self.core.wait(count, None)
    }

    /// The same, at most so long.
    ///
    /// # Errors
    /// Those of [`submit`](Self::submit).
    pub fn submit_and_wait_timeout(&self, count: usize, wait: Duration) -> io::Result<usize> {
        self.core.wait(count, Instant::now().checked_add(wait))
    }

    /// Ends the operations whose completions are there, without waiting, and wakes those who wait for them. Returns how
    /// many. For event loops: the driver's descriptor ([`AsFd`]) can be read when there is something to dispatch.
    ///
    /// # Errors
    /// Those of [`submit`](Self::submit), which it does first.
    pub fn dispatch(&self) -> io::Result<usize> {
        self.submit()?;
        Ok(self.core.dispatch())
    }

    /// Asks the kernel to cancel the operation. It completes in any case: cancelled, or just before that as it would have.
    ///
    /// # Errors
    /// Those of [`submit`](Self::submit).
    pub fn cancel(&self, token: Token) -> io::Result<()> {
        self.core.cancel(token)
    }

    /// Operations that are under way.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.core.ops.in_flight()
    }

    /// The last completions that fit to no operation, at most 64.
    #[must_use]
    pub fn errors(&self) -> Vec<CompletionError> {
        self.core.ops.errors()
    }

    /// Takes no more operations, cancels those that are under way, and waits for them, at most so long. What is left then
    /// fails for those who wait for it, and is reported; its slots stay mapped and out of use until the kernel says that
    /// it is done, if it ever does.
    #[allow(clippy::must_use_candidate, reason = "the report is for who wants it")]
    pub fn shutdown(&self, wait: Duration) -> Shutdown {
        self.core.shutdown(wait)
    }
}

/// A slot has less than 4 GiB.
#[inline]
fn len(bytes: &Buffer) -> u32 {
    bytes.len() as u32
}

impl<D: Domain> Clone for Driver<D> {
    fn clone(&self) -> Self {
        Self { core: self.core.clone() }
    }
}

impl<D: Domain> AsFd for Driver<D> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.core.ring.as_fd()
    }
}

impl<D: Domain> fmt::Debug for Driver<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Driver").field("fd", &self.as_fd()).finish_non_exhaustive()
    }
}
