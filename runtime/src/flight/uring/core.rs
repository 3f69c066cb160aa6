//! What all handles of a driver share: what is under way, and how it gets on.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use alloc::sync::{Arc, Weak};
use alloc::vec::Vec;
use core::ops::Deref;
use core::time::Duration;
use std::io;
use std::time::Instant;

use io_uring::squeue;

use super::File;
use super::flights::Arrived;
use super::ring::Ring;
use super::selects::{MARK, Selects};
use super::turn::{Taken, Turn};
use crate::flight::{Buffer, Direction, Failed, Op, Ops, Shutdown, Token};
use crate::pool::{Domain, call};
use crate::sync::stat::{AtomicBool, AtomicU64, Mutex, Ordering, lock};

/// How long a driver waits, when it is dropped, for what it has cancelled.
const LAST_WAIT: Duration = Duration::from_secs(1);

pub(super) struct Core<D: Domain> {
    pub(super) ring: Ring,
    pub(super) ops: Ops<D>,
    pub(super) turn: Turn,
    /// Operations that came to an end.
    ended: AtomicU64,
    /// Those that nobody waits for, and the kernel was not told of yet. Locked before the ring's queue.
    cancelled: Mutex<Vec<Token>>,
    /// What has no lease of its own. Locked before the ring's queue.
    pub(super) selects: Mutex<Selects<D>>,
    /// Somebody said how long to wait at the end, and has waited.
    has_waited: AtomicBool,
}

/// A handle of the core. The last one drops it, but never in the child of a fork: there another thread of the parent may
/// have been in the middle of a change.
pub(super) struct CoreRef<D: Domain>(Arc<Core<D>>);

impl<D: Domain> CoreRef<D> {
    pub(super) fn new(core: Core<D>) -> Self {
        Self(Arc::new(core))
    }

    pub(super) fn downgrade(&self) -> Weak<Core<D>> {
        Arc::downgrade(&self.0)
    }
}

impl<D: Domain> Deref for CoreRef<D> {
    type Target = Core<D>;
    #[inline]
    fn deref(&self) -> &Core<D> {
        &self.0
    }
}

impl<D: Domain> Clone for CoreRef<D> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<D: Domain> Drop for CoreRef<D> {
    fn drop(&mut self) {
        if self.ring.is_forked() {
            core::mem::forget(Arc::clone(&self.0));
        }
    }
}

impl<D: Domain> Core<D> {
    pub(super) fn new(ring: Ring) -> Self {
        Self {
            ring,
            ops: Ops::new(),
            turn: Turn::new(),
            ended: AtomicU64::new(0),
            cancelled: Mutex::new(Vec::new()),
            selects: Mutex::new(Selects::new()),
            has_waited: AtomicBool::new(false),
        }
    }

    /// One more operation, of which the kernel is told with the next [`submit`](Self::submit).
    ///
    /// `entry` describes it, for the bytes and the registered buffer that they lie in.
    #[inline]
    pub(super) fn start<Dir: Direction>(
        &self,
        lease: Dir::Lease<D>,
        file: &File,
        entry: impl Fn(&Buffer, Option<u16>) -> squeue::Entry,
    ) -> Result<Op<D, Dir>, Failed<Dir::Lease<D>>> {
        if let Err(error) = self.ring.must_be_ours() {
            return Err(Failed { error, lease: Some(lease) });
        }
        let (op, buffer) = match self.ops.submit::<Dir>(lease) {
            Ok(submitted) => submitted,
            Err(lease) => return Err(Failed { error: is_shut_down(), lease: Some(lease) }),
        };
        match self.retry(|| self.push(&buffer, file, &entry)) {
            Ok(()) => Ok(op),
            Err(error) => self.take_back(op, buffer.token(), error),
        }
    }

    /// The entry is not in the queue, so the lease is the caller's again.
    #[cold]
    fn take_back<Dir: Direction>(
        &self,
        mut op: Op<D, Dir>,
        token: Token,
        error: io::Error,
    ) -> Result<Op<D, Dir>, Failed<Dir::Lease<D>>> {
        // SAFETY: the kernel was never told of the bytes.
        let _ = unsafe { self.ops.complete(token, Err(error)) };
        match op.try_take() {
            Some(Err(failed)) => Err(failed),
            // Not with the result that was just given.
            _ => Ok(op),
        }
    }

    /// Takes completions out of the way, and tries again, while the kernel says that it is busy.
    #[inline]
    fn retry(&self, attempt: impl Fn() -> io::Result<()>) -> io::Result<()> {
        loop {
            match attempt() {
                Err(error) if is_busy(&error) && self.dispatch() > 0 => {}
                result => return result,
            }
        }
    }

    #[inline]
    fn push(
        &self,
        buffer: &Buffer,
        file: &File,
        entry: &impl Fn(&Buffer, Option<u16>) -> squeue::Entry,
    ) -> io::Result<()> {
        let mut queue = self.ring.lock();
        if !queue.is_open || buffer.token().to_bits() & MARK != 0 {
            return Err(is_shut_down());
        }
        let registered = self.ring.buffer(&mut queue, buffer.as_mut_ptr(), buffer.len());
        let entry = entry(buffer, registered).user_data(buffer.token().to_bits());
        queue.flights.insert(buffer.token(), file.clone(), entry.clone());
        // SAFETY: the bytes are those of a lease that `ops` has until the operation's last completion entry, or leaves
        // mapped and out of use; the file is open for as long, as it was just inserted.
        let pushed = unsafe { self.ring.push(&mut queue, &entry) };
        if pushed.is_err() {
            queue.flights.remove(buffer.token());
        }
        pushed
    }

    /// Asks the kernel to cancel what nobody waits for. What does not find room is asked for the next time.
    fn push_cancels(&self) {
        let mut cancelled = lock(&self.cancelled);
        self.ops.take_cancelled(&mut cancelled);
        if cancelled.is_empty() {
            return;
        }
        let mut queue = self.ring.lock();
        while let Some(token) = cancelled.pop() {
            let is_under_way = token.to_bits() & MARK != 0 || queue.flights.cancel(token);
            if is_under_way && self.ring.push_cancel(&mut queue, token).is_err() {
                cancelled.push(token);
                return;
            }
        }
    }

    /// Asks the kernel to cancel one of them.
    pub(super) fn cancel(&self, token: Token) -> io::Result<()> {
        self.ring.must_be_ours()?;
        let mut queue = self.ring.lock();
        if !queue.flights.cancel(token) {
            return Ok(());
        }
        self.ring.push_cancel(&mut queue, token)?;
        drop(queue);
        self.ring.submit()
    }

    /// Tells the kernel of all operations that were started.
    pub(super) fn submit(&self) -> io::Result<()> {
        self.ring.must_be_ours()?;
        self.push_cancels();
        self.ring.submit()
    }

    /// Ends all operations whose completions are there, and returns how many. Zero if another thread is at it, which then
    /// does it for this one.
    pub(super) fn dispatch(&self) -> usize {
        self.turn.take().map_or(0, |taken| self.finish(taken))
    }

    /// The same for whoever has the turn, which is over then.
    fn finish(&self, taken: Taken<'_>) -> usize {
        let mut count = 0;
        let mut turn = Some(taken);
        while let Some(taken) = turn {
            count += self.drain(&taken);
            turn = taken.give_up().err();
        }
        count
    }

    fn drain(&self, _turn: &Taken<'_>) -> usize {
        let mut count = 0;
        // SAFETY: the turn, of which a borrow proves that this thread has it, is the right to take completions.
        while let Some(entry) = unsafe { self.ring.next() } {
            count += usize::from(self.arrived(entry.user_data(), entry.result(), entry.flags()));
        }
        count
    }

    /// Whether something came of this entry for who waits.
    fn arrived(&self, user_data: u64, result: i32, flags: u32) -> bool {
        let token = Token::from_bits(user_data);
        if user_data & MARK != 0 {
            let select = Token::from_bits(user_data & !MARK);
            let left = lock(&self.selects).arrived(self.ring.uring(), select, result, flags);
            self.ended.fetch_add(u64::from(left.is_some()), Ordering::Release);
            match left {
                Some(left) => left.let_go(),
                // The table knows what is wrong with it: nothing of its own.
                // SAFETY: no operation with a token like this is ever told to the kernel, so there are no bytes.
                None => drop(unsafe { self.ops.complete(token, outcome(result)) }),
            }
            return true;
        }
        let mut arrived = self.ring.lock().flights.arrived(token, result, flags);
        if let Arrived::Again(entry) = arrived {
            arrived = self.start_again(token, &entry, result);
        }
        let (result, file) = match arrived {
            Arrived::NotYet | Arrived::Again(_) => return false,
            Arrived::Done(result, file) => (result, Some(file)),
            // The table knows what is wrong with it, and keeps the error.
            Arrived::Unknown => (result, None),
        };
        self.ended.fetch_add(1, Ordering::Release);
        // SAFETY: this is the operation's last entry, as `flights` says; or there is no operation with this token: what is
        // in the table is in `flights`, too, or was never told to the kernel.
        let _ = unsafe { self.ops.complete(token, outcome(result)) };
        drop(file);
        true
    }

    /// The thread that the operation belonged to has ended; from here on it is this one's.
    #[cold]
    fn start_again(&self, token: Token, entry: &squeue::Entry, result: i32) -> Arrived {
        let mut queue = self.ring.lock();
        // SAFETY: as when it was started: the lease is in `ops`, and the file open, until its last completion entry; this
        // is another one before that.
        let pushed = unsafe { self.ring.push(&mut queue, entry) };
        if pushed.is_err() {
            return queue.flights.remove(token).map_or(Arrived::Unknown, |file| Arrived::Done(result, file));
        }
        drop(queue);
        // If the kernel is busy, whoever submits or sleeps next tells it.
        let _ = self.ring.submit();
        Arrived::NotYet
    }

    fn is_idle(&self) -> bool {
        // Not one lock in the other.
        let flights = self.ring.lock().flights.len();
        flights == 0 && lock(&self.selects).under_way == 0
    }

    /// Asks for data, of which the kernel is told with the next `submit`.
    pub(super) fn arm(&self, token: Token) -> io::Result<()> {
        self.ring.must_be_ours()?;
        self.retry(|| self.try_arm(token))
    }

    fn try_arm(&self, token: Token) -> io::Result<()> {
        let mut selects = lock(&self.selects);
        let mut queue = self.ring.lock();
        if !queue.is_open {
            return Err(is_shut_down());
        }
        let Some(entry) = selects.arm(token) else { return Ok(()) };
        // SAFETY: the entry points to nothing: the kernel chooses from a group, whose leases are in flight; the socket is
        // open until the request's last completion entry.
        let pushed = unsafe { self.ring.push(&mut queue, &entry) };
        if pushed.is_err() {
            selects.disarm(token);
        }
        pushed
    }

    /// Nobody waits for these any more: to be cancelled with the next `submit`.
    pub(super) fn cancel_later(&self, token: Token) {
        lock(&self.cancelled).push(token);
    }

    /// Submits, and waits until so many operations have come to an end, or none is under way. Returns how many have.
    pub(super) fn wait(&self, count: usize, deadline: Option<Instant>) -> io::Result<usize> {
        let before = self.ended.load(Ordering::Acquire);
        let ended = || (self.ended.load(Ordering::Acquire) - before) as usize;
        self.wait_until(&|| ended() >= count || self.is_idle(), deadline)?;
        Ok(ended())
    }

    /// Submits, and dispatches until it is `done`.
    pub(super) fn wait_until(&self, done: &dyn Fn() -> bool, deadline: Option<Instant>) -> io::Result<()> {
        self.ring.must_be_ours()?;
        loop {
            self.push_cancels();
            match self.turn.take() {
                Some(taken) => self.round(taken, done, deadline)?,
                None => {
                    self.ring.submit()?;
                    self.turn.wait(done, deadline);
                }
            }
            if done() || deadline.is_some_and(|deadline| deadline <= Instant::now()) {
                return Ok(());
            }
        }
    }

    /// Dispatches what is there, sleeps if that is not enough, and dispatches again.
    fn round(&self, taken: Taken<'_>, done: &dyn Fn() -> bool, deadline: Option<Instant>) -> io::Result<()> {
        self.drain(&taken);
        let slept = taken.sleep(done, || self.ring.sleep(deadline));
        let slept = slept.unwrap_or_else(|| self.ring.submit());
        let count = self.finish(taken);
        match slept {
            Err(error) if is_busy(&error) && count > 0 => Ok(()),
            slept => slept,
        }
    }

    /// Cancels everything, and waits for it, at most until the deadline. Nothing is taken from the kernel after that.
    pub(super) fn shutdown(&self, wait: Duration) -> Shutdown {
        if self.ring.is_forked() {
            // Nothing is in flight in a child, and this says so without a lock.
            return self.ops.end(0);
        }
        let deadline = Instant::now().checked_add(wait);
        let before = self.ops.close();
        let mut queue = self.ring.lock();
        queue.is_open = false;
        let mut tokens: Vec<Token> = queue.flights.tokens().collect();
        drop(queue);
        tokens.extend(lock(&self.selects).cancel_all());
        lock(&self.cancelled).extend(tokens);
        // What fails here is in the report.
        let _ = self.wait_until(&|| self.is_idle(), deadline);
        self.has_waited.store(true, Ordering::Relaxed);
        let wakers = lock(&self.selects).end(is_shut_down);
        wakers.into_iter().for_each(call);
        self.ops.end(before)
    }
}

impl<D: Domain> Drop for Core<D> {
    /// What is still under way after this is abandoned with the table. To close the ring is no completion: the kernel may
    /// go on writing.
    fn drop(&mut self) {
        if !self.has_waited.load(Ordering::Relaxed) && !self.is_idle() {
            self.shutdown(LAST_WAIT);
        }
        lock(&self.selects).close_all(self.ring.uring());
        if self.is_idle() {
            self.ring.unregister();
        }
    }
}

#[inline]
fn outcome(result: i32) -> io::Result<usize> {
    usize::try_from(result).map_err(|_| io::Error::from_raw_os_error(result.wrapping_neg()))
}

/// The kernel may take the entry later.
fn is_busy(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EBUSY | libc::EAGAIN)) || error.kind() == io::ErrorKind::ResourceBusy
}

#[cold]
fn is_shut_down() -> io::Error {
    io::Error::other("the driver is shut down")
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixStream;
    use std::vec::Vec;

    use io_uring::opcode;

    use super::Core;
    use crate::flight::uring::ring::Ring;
    use crate::flight::uring::{File, selects::MARK};
    use crate::flight::{CompletionError, Incoming, Op, Token};
    use crate::pool::{Main, Pool, Registrant};

    fn core(pool: &Pool) -> Option<Core<Main>> {
        let ring = Ring::new(8, Vec::from([Registrant::new(pool)?]), true);
        match ring {
            Ok(ring) => Some(Core::new(ring)),
            Err(error) => {
                std::eprintln!("SKIPPED: no io_uring here: {error}");
                None
            }
        }
    }

    fn waiting(core: &Core<Main>, pool: &Pool, socket: &File) -> (Op, Token) {
        let fd = socket.target();
        let op = core.start::<Incoming>(pool.lease(64).unwrap(), socket, |bytes, _| {
            opcode::Recv::new(fd, bytes.as_mut_ptr(), bytes.len() as u32).build()
        });
        let op = op.unwrap();
        let token = op.token().unwrap();
        (op, token)
    }

    /// Entries that no kernel should send: late, twice, made up. Each is an error, and what is in flight stays there.
    #[test]
    fn entries_that_fit_to_nothing_are_errors() {
        let pool = Pool::new().unwrap();
        let Some(core) = core(&pool) else { return };
        let (there, here) = UnixStream::pair().unwrap();
        let here = File::new(here.into());
        let (mut over, old) = waiting(&core, &pool, &here);
        core.submit().unwrap();
        std::io::Write::write_all(&mut &there, b"x").unwrap();
        core.wait(1, None).unwrap();
        core.arrived(old.to_bits(), 1, 0);
        assert!(over.try_take().unwrap().is_ok());
        core.arrived(old.to_bits(), 64, 0);
        let (mut op, token) = waiting(&core, &pool, &here);
        assert_ne!(old, token);
        core.arrived(old.to_bits(), 64, 0);
        let made_up = Token::from_bits(77 << 32);
        core.arrived(made_up.to_bits(), 64, 0);
        core.arrived(made_up.to_bits() | MARK, 64, 0);
        assert!(op.try_take().is_none());
        assert_eq!(core.ops.in_flight(), 1);
        use CompletionError::{Double, Foreign, Stale};
        let marked = Token::from_bits(made_up.to_bits() | MARK);
        assert_eq!(core.ops.errors(), [Double(old), Double(old), Stale(old), Foreign(made_up), Foreign(marked)]);
        std::io::Write::write_all(&mut &there, b"order").unwrap();
        core.wait(1, None).unwrap();
        assert_eq!(*op.try_take().unwrap().unwrap().lease, *b"order");
    }

    /// The result of a send without a copy, and then the notification: only that ends it. On an error there is none.
    #[test]
    fn two_entries_of_one_operation() {
        const MORE: u32 = 2;
        const NOTIF: u32 = 8;
        let pool = Pool::new().unwrap();
        let Some(core) = core(&pool) else { return };
        let (_there, here) = UnixStream::pair().unwrap();
        let here = File::new(here.into());
        let (mut op, token) = waiting(&core, &pool, &here);
        assert!(!core.arrived(token.to_bits(), 40, MORE));
        assert!(op.try_take().is_none());
        assert!(core.arrived(token.to_bits(), 0, NOTIF));
        assert_eq!(op.try_take().unwrap().unwrap().count, 40);
        let (mut op, token) = waiting(&core, &pool, &here);
        assert!(core.arrived(token.to_bits(), -libc::EPIPE, 0));
        assert_eq!(op.try_take().unwrap().unwrap_err().error.raw_os_error(), Some(libc::EPIPE));
        // The kernel was never told of the two: they are left in the queue, whose memory goes with the ring.
        assert_eq!(core.ops.in_flight(), 0);
    }
}
