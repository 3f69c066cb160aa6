//! Who ends an operation: the engine that completes it, once or twice; whoever waits for it, or goes away; the shutdown.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::io;

use super::super::slot::SlotPtr;
use super::wait::until;
use super::{Bare, Bench};
use crate::flight::{Buffer, CompletionError, Direction, Incoming, Op, Ops, Outcome, Outgoing};
use crate::pool::{Lease, LeaseMut};
use crate::sync::model::{Arc, check, thread};

/// A bench with one slot and a table.
struct Stage {
    bench: Bench,
    ops: Ops<Bare>,
}

fn stage() -> Arc<Stage> {
    Arc::new(Stage { bench: Bench::of_slots(1), ops: Ops::new() })
}

impl Stage {
    /// A receive, and the slot for the engine to write to.
    fn receive(&self) -> (Op<Bare>, Buffer, SlotPtr) {
        let lease = self.bench.lease(1).unwrap();
        let slot = SlotPtr::new(lease.0.slot().into());
        let (op, buffer) = self.ops.receive(lease).unwrap();
        (op, buffer, slot)
    }

    fn complete(&self, buffer: Buffer) -> Result<(), CompletionError> {
        // SAFETY: the engines of these models are done before they say so, or the model fails.
        unsafe { self.ops.complete(buffer.token(), Ok(0)) }
    }

    /// An engine that writes, and then says that it is done.
    fn write(&self, buffer: Buffer, slot: SlotPtr) {
        self.bench.payload.write(slot, 2);
        self.complete(buffer).unwrap();
    }

    /// The slot is home, and the next holder writes: the model fails unless the engine is through.
    fn all_home(&self) {
        drop(self.bench.lease(99).expect("the slot is home"));
        self.bench.all_home();
    }
}

/// Runs `second` in a thread beside what follows.
fn beside(stage: &Arc<Stage>, second: impl FnOnce(&Stage) + Send + 'static) -> thread::JoinHandle<()> {
    let stage = stage.clone();
    thread::spawn(move || second(&stage))
}

fn wait<Dir: Direction>(mut op: Op<Bare, Dir>) -> Outcome<Dir::Lease<Bare>> {
    until(|waker| match Pin::new(&mut op).poll(&mut Context::from_waker(waker)) {
        Poll::Ready(outcome) => Some(outcome),
        Poll::Pending => None,
    })
}

/// Whoever waits is woken, and sees what the engine wrote.
#[test]
fn a_completion_against_who_waits() {
    check(3, || {
        let stage = stage();
        let (op, buffer, slot) = stage.receive();
        let engine = beside(&stage, move |stage| stage.write(buffer, slot));
        let lease: LeaseMut<Bare> = wait::<Incoming>(op).unwrap().lease;
        assert_eq!(stage.bench.payload.read(slot), 2);
        drop(lease);
        engine.join().unwrap();
        stage.all_home();
    });
}

/// One of the two brings the slot home, and not before the engine is through: whoever leases it next writes at once.
#[test]
fn a_completion_against_the_drop_of_the_op() {
    check(3, || {
        let stage = stage();
        let (op, buffer, slot) = stage.receive();
        let engine = beside(&stage, move |stage| stage.write(buffer, slot));
        drop(op);
        drop(stage.bench.lease(3));
        engine.join().unwrap();
        stage.all_home();
    });
}

/// Two threads of an engine that say the same: one is believed, and what it completed is in nobody else's way.
#[test]
fn two_completions() {
    check(3, || {
        let stage = stage();
        let (op, buffer, _) = stage.receive();
        let other = beside(&stage, move |stage| _ = stage.complete(buffer));
        let mine = stage.complete(buffer);
        drop(wait::<Incoming>(op).unwrap());
        other.join().unwrap();
        let errors = stage.ops.errors();
        assert_eq!(errors, [CompletionError::Double(buffer.token())]);
        assert!(mine.is_ok() || mine == Err(errors[0]));
        stage.all_home();
    });
}

/// Once nothing is in flight, the slots are home of those for whom nobody waits.
#[test]
fn a_completion_against_the_shutdown() {
    check(3, || {
        let stage = stage();
        let (op, buffer, slot) = stage.receive();
        drop(op);
        let engine = beside(&stage, move |stage| stage.write(buffer, slot));
        let before = stage.ops.close();
        until(|waker| stage.ops.is_idle_or_wakes(waker.clone()).then_some(()));
        assert_eq!(stage.ops.end(before).in_flight.len(), 0);
        stage.all_home();
        engine.join().unwrap();
    });
}

/// Who waits is told that time is up, or gets the lease; the slot comes home in any case, with the engine's word.
#[test]
fn a_shutdown_that_does_not_wait() {
    check(2, || {
        let stage = stage();
        let (op, buffer, slot) = stage.receive();
        let engine = beside(&stage, move |stage| stage.write(buffer, slot));
        let ends = beside(&stage, |stage| {
            stage.ops.close();
            stage.ops.end(0);
        });
        match wait::<Incoming>(op) {
            Ok(done) => drop(done),
            Err(failed) => assert!(failed.lease.is_none() && failed.error.kind() == io::ErrorKind::TimedOut),
        }
        engine.join().unwrap();
        ends.join().unwrap();
        stage.all_home();
    });
}

/// The engine reads; nobody writes again before it is done, also if nobody waits for it.
#[test]
fn a_send_against_who_writes_again() {
    check(3, || {
        let stage = stage();
        let lease: Lease<Bare> = stage.bench.lease(1).unwrap().freeze();
        let slot = SlotPtr::new(lease.0.slot().into());
        let (op, buffer): (Op<Bare, Outgoing>, _) = stage.ops.send(lease.clone()).unwrap();
        drop(op);
        let engine = beside(&stage, move |stage| {
            assert_eq!(stage.bench.payload.read(slot), 1);
            stage.complete(buffer).unwrap();
        });
        if let Ok(mut lease) = lease.try_into_mut() {
            stage.bench.write(&mut lease, 2);
        }
        engine.join().unwrap();
        stage.all_home();
    });
}
