//! Wakers, and owners of adopted memory, are code of somebody else: it may panic, and it may come back.

use alloc::sync::Arc;
use core::future::Future;
use core::mem::ManuallyDrop;
use core::pin::Pin;
use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
use core::time::Duration;
use std::boxed::Box;
use std::io;
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::vec::Vec;

use super::{Buffer, Op, Ops};
use crate::pool::{Backing, LeaseMut, Pool};

type Hook = Box<dyn Fn() + Send + Sync>;

/// What a waker does when it is cloned, called and dropped.
#[derive(Default)]
struct Hooks {
    clone: Option<Hook>,
    wake: Option<Hook>,
    drop: Option<Hook>,
}

impl Hooks {
    fn waker(self) -> Waker {
        let data = Arc::into_raw(Arc::new(self)).cast();
        // SAFETY: the functions of the table take what `Arc::into_raw` gave, and count as `Arc` does.
        unsafe { Waker::from_raw(RawWaker::new(data, &TABLE)) }
    }

    fn run(hook: Option<&Hook>) {
        if let Some(hook) = hook {
            hook();
        }
    }

    /// # Safety
    /// `data` is of `Arc::into_raw` and counted; the count is given up with what is returned.
    unsafe fn of(data: *const ()) -> Arc<Self> {
        // SAFETY: `data` came out of `Arc::into_raw` with its count, as the contract of this function asks.
        unsafe { Arc::from_raw(data.cast()) }
    }
}

static TABLE: RawWakerVTable = RawWakerVTable::new(clone, wake, wake_by_ref, drop_waker);

/// # Safety
/// That of `Hooks::of`; the count stays with the caller.
unsafe fn clone(data: *const ()) -> RawWaker {
    // SAFETY: the caller's count stays with the caller.
    let hooks = ManuallyDrop::new(unsafe { Hooks::of(data) });
    Hooks::run(hooks.clone.as_ref());
    RawWaker::new(Arc::into_raw(Arc::clone(&hooks)).cast(), &TABLE)
}

/// # Safety
/// That of `Hooks::of`, whose count it takes.
unsafe fn wake(data: *const ()) {
    // SAFETY: `wake` takes the caller's count.
    let hooks = unsafe { Hooks::of(data) };
    Hooks::run(hooks.wake.as_ref());
}

/// # Safety
/// That of `Hooks::of`; the count stays with the caller.
unsafe fn wake_by_ref(data: *const ()) {
    // SAFETY: the caller's count stays with the caller.
    let hooks = ManuallyDrop::new(unsafe { Hooks::of(data) });
    Hooks::run(hooks.wake.as_ref());
}

/// # Safety
/// That of `Hooks::of`, whose count it takes.
unsafe fn drop_waker(data: *const ()) {
    // SAFETY: `drop` takes the caller's count.
    let hooks = unsafe { Hooks::of(data) };
    Hooks::run(hooks.drop.as_ref());
}

fn hook(hook: impl Fn() + Send + Sync + 'static) -> Option<Hook> {
    Some(Box::new(hook))
}

fn pool(slots: usize) -> Pool {
    Pool::builder().slot_size(64).slots(slots).backing(Backing::Heap).build().unwrap()
}

fn receive(pool: &Pool, ops: &Ops) -> (Op, Buffer) {
    ops.receive(pool.lease(64).unwrap()).unwrap()
}

fn complete(ops: &Ops, buffer: Buffer) {
    // SAFETY: no engine of these tests touches the bytes.
    unsafe { ops.complete(buffer.token(), Ok(0)) }.unwrap();
}

fn poll(op: &mut Op, waker: &Waker) -> Poll<super::Outcome<LeaseMut>> {
    Pin::new(op).poll(&mut Context::from_waker(waker))
}

/// All that a waker could ask of the table; a lock that is held would be waited for in vain.
fn asks(ops: &Ops) -> impl Fn() + Send + Sync + 'static {
    let ops = ops.clone();
    move || {
        assert!(ops.in_flight() < 9);
        ops.take_cancelled(&mut Vec::new());
    }
}

#[test]
fn wakers_come_back() {
    let (pool, ops) = (pool(2), Ops::new());
    let hooks = || Hooks { clone: hook(asks(&ops)), wake: hook(asks(&ops)), drop: hook(asks(&ops)) };
    let (mut op, buffer) = receive(&pool, &ops);
    assert!(poll(&mut op, &hooks().waker()).is_pending());
    assert!(poll(&mut op, &hooks().waker()).is_pending(), "another waker takes its place");
    complete(&ops, buffer);
    assert!(poll(&mut op, &hooks().waker()).is_ready());
    let (mut op, buffer) = receive(&pool, &ops);
    assert!(poll(&mut op, &hooks().waker()).is_pending());
    drop(op);
    complete(&ops, buffer);
    assert_eq!(pool.snapshot().leases.len(), 0);
}

/// The completion comes between the first look and the wait: the waker is not dropped under the lock with the entry.
#[test]
fn a_waker_that_completes_while_it_is_cloned() {
    let (pool, ops) = (pool(1), Ops::new());
    let (mut op, buffer) = receive(&pool, &ops);
    let (engine, once) = (ops.clone(), Mutex::new(Some(buffer)));
    let completes = move || {
        let buffer = once.lock().unwrap_or_else(PoisonError::into_inner).take();
        buffer.into_iter().for_each(|buffer| complete(&engine, buffer));
    };
    let waker = Hooks { clone: hook(completes), wake: None, drop: hook(asks(&ops)) }.waker();
    assert!(poll(&mut op, &waker).is_ready());
}

/// neither the engine nor the others who wait are harmed.
#[test]
fn a_waker_that_panics() {
    let (pool, ops) = (pool(2), Ops::new());
    let panics = Hooks { wake: hook(|| panic!("planted")), ..Hooks::default() }.waker();
    let (woken, was_woken) = channel();
    let wakes = Hooks { wake: hook(move || woken.send(()).unwrap()), ..Hooks::default() }.waker();
    let (mut first, buffer) = receive(&pool, &ops);
    let (mut second, its) = receive(&pool, &ops);
    assert!(poll(&mut first, &panics).is_pending());
    complete(&ops, buffer);
    assert!(poll(&mut first, &panics).is_ready());
    let (mut third, last) = receive(&pool, &ops);
    assert!(poll(&mut second, &wakes).is_pending() && poll(&mut third, &panics).is_pending());
    assert_eq!(ops.shutdown(Duration::ZERO).in_flight.len(), 2);
    was_woken.try_recv().expect("the other one is told of the end");
    [its, last].into_iter().for_each(|buffer| complete(&ops, buffer));
}

/// A clone that panics leaves the operation as it was.
#[test]
fn a_waker_that_panics_while_it_is_cloned() {
    let (pool, ops) = (pool(1), Ops::new());
    let (mut op, buffer) = receive(&pool, &ops);
    let waker = Hooks { clone: hook(|| panic!("planted")), ..Hooks::default() }.waker();
    let poll = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| poll(&mut op, &waker).is_ready()));
    assert!(poll.is_err());
    complete(&ops, buffer);
    assert!(op.wait().is_ok());
}

/// Memory of the user's own.
struct Owner {
    bytes: [u8; 8],
    drop: Hook,
}

impl AsMut<[u8]> for Owner {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        (self.drop)();
    }
}

fn adopted(drop: impl Fn() + Send + Sync + 'static) -> LeaseMut {
    LeaseMut::from_owner(Owner { bytes: [0; 8], drop: Box::new(drop) }).unwrap()
}

#[test]
fn owners_come_back_and_panic() {
    let ops = Ops::new();
    let drops = Arc::new(());
    let (op, buffer) = ops.receive(adopted(asks(&ops))).unwrap();
    drop(op);
    complete(&ops, buffer);
    let counted = Arc::clone(&drops);
    let (op, buffer) = ops.receive(adopted(move || panic!("planted {}", Arc::strong_count(&counted)))).unwrap();
    drop(op);
    complete(&ops, buffer);
    assert_eq!((ops.in_flight(), Arc::strong_count(&drops)), (0, 1), "freed all the same");
}

/// An engine may have it for good: the owner is never dropped.
#[test]
fn an_owner_of_what_is_abandoned_stays() {
    drop(adopted(|| panic!("dropped in the hands of the engine")).into_flight());
    let ops = Ops::new();
    drop(ops.send(adopted(|| panic!("dropped in the hands of the engine")).freeze()).unwrap());
    drop(ops);
}

/// Whoever waits for the last operation to end finds its slot home, also if nobody waited for the operation.
#[test]
fn shutdown_is_over_when_the_slots_are_home() {
    let (ops, home) = (Ops::new(), Arc::new(Mutex::new(false)));
    let (is_dropping, dropping) = channel();
    let owner = adopted({
        let home = Arc::clone(&home);
        move || {
            is_dropping.send(()).unwrap();
            // Long enough for a shutdown that does not wait to be over.
            thread::sleep(Duration::from_millis(20));
            *home.lock().unwrap() = true;
        }
    });
    let (op, buffer) = ops.receive(owner).unwrap();
    drop(op);
    thread::scope(|scope| {
        scope.spawn(|| complete(&ops, buffer));
        dropping.recv().unwrap();
        assert_eq!(ops.shutdown(Duration::from_secs(60)).in_flight.len(), 0);
        assert!(*home.lock().unwrap());
    });
}

/// The one with less time does not take the other's wake.
#[test]
fn two_shutdowns() {
    let (pool, ops) = (pool(1), Ops::new());
    let (_op, buffer) = receive(&pool, &ops);
    let patient = thread::spawn({
        let ops = ops.clone();
        move || ops.shutdown(Duration::MAX).in_flight.len()
    });
    while ops.waiting_for_idle() == 0 {
        thread::yield_now();
    }
    assert_eq!(ops.shutdown(Duration::ZERO).in_flight.len(), 1);
    complete(&ops, buffer);
    assert_eq!(patient.join().unwrap(), 0);
}

#[test]
fn an_outcome_is_taken_once() {
    let (pool, ops) = (pool(1), Ops::new());
    let (mut op, buffer) = receive(&pool, &ops);
    complete(&ops, buffer);
    assert!(op.try_take().is_some_and(|outcome| outcome.is_ok()));
    assert!(op.try_take().is_none());
    // Nobody would wake it.
    assert_eq!(op.wait().unwrap_err().error.kind(), io::ErrorKind::Other);
}
