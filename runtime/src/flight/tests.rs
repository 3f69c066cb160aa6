//! What holds for every engine. Miri runs these; `tests/` has the chaos, and real engines.

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::io;
use std::thread;
use std::vec::Vec;

use super::{Buffer, Completion, CompletionError, Op, Ops, Outgoing};
use crate::pool::{Backing, Event, Main, Pool, State};

/// Slots that one can count, none of them hidden in the cache of a thread.
fn pool(slots: usize) -> Pool {
    Pool::builder().slot_size(64).slots(slots).backing(Backing::Heap).build().unwrap()
}

/// The engine writes.
fn write(buffer: Buffer, bytes: &[u8]) {
    assert!(bytes.len() <= buffer.len());
    // SAFETY: not more than the buffer has, whose operation is in flight: these tests complete it afterwards.
    unsafe { buffer.as_mut_ptr().copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
}

/// The engine is done.
fn complete(ops: &Ops, buffer: Buffer, result: io::Result<usize>) -> Result<(), CompletionError> {
    // SAFETY: nothing of these tests touches the bytes behind this.
    unsafe { ops.complete(buffer.token(), result) }
}

fn states(pool: &Pool) -> Vec<State> {
    pool.snapshot().leases.iter().map(|lease| lease.state).collect()
}

/// A2-6: out of reach until completion, whatever the caller drops.
#[test]
fn received_behind_what_was_there() {
    let (pool, ops) = (pool(1), Ops::new());
    let mut lease = pool.lease(64).unwrap();
    lease.push_slice(b"head ").unwrap();
    let (op, buffer) = ops.receive(lease).unwrap();
    assert_eq!((buffer.len(), states(&pool)), (59, [State::InFlight].to_vec()));
    write(buffer, b"and tail");
    complete(&ops, buffer, Ok(8)).unwrap();
    let Completion { count, lease } = op.wait().unwrap();
    assert_eq!((count, &*lease), (8, &b"head and tail"[..]));
    assert_eq!(states(&pool), [State::Unique]);
    let events: Vec<Event> = lease.report().history.events().collect();
    assert_eq!(events, [Event::Lease, Event::Park, Event::Unpark]);
}

#[test]
fn sent_while_others_read() {
    let (pool, ops) = (pool(1), Ops::new());
    let mut lease = pool.lease(64).unwrap();
    lease.push_slice(b"order").unwrap();
    let lease = lease.freeze();
    let (op, buffer) = ops.send(lease.slice(1..3).unwrap()).unwrap();
    // SAFETY: the bytes of a send that is in flight.
    let sent = unsafe { core::slice::from_raw_parts(buffer.as_mut_ptr(), buffer.len()) };
    assert_eq!((sent, &*lease), (&b"rd"[..], &b"order"[..]));
    assert_eq!(states(&pool), [State::InFlight]);
    // Bytes that an engine reads are nobody's to write.
    let lease = lease.try_into_mut().unwrap_err();
    complete(&ops, buffer, Ok(1)).unwrap();
    let sent = op.wait().unwrap();
    assert_eq!((sent.count, &*sent.lease, states(&pool)), (1, &b"rd"[..], [State::Shared(2)].to_vec()));
    drop(sent);
    assert!(lease.try_into_mut().is_ok());
}

/// whoever waits can go away at any time; the slot comes home with the completion.
#[test]
fn an_op_that_is_dropped_parks_the_slot() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    drop(op);
    assert!(pool.lease(64).is_err(), "the engine has the only slot");
    let mut cancelled = Vec::new();
    ops.take_cancelled(&mut cancelled);
    ops.take_cancelled(&mut cancelled);
    assert_eq!(cancelled, [buffer.token()], "told once");
    write(buffer, b"late");
    complete(&ops, buffer, Ok(4)).unwrap();
    assert_eq!(ops.in_flight(), 0);
    drop(pool.lease(64).unwrap());
}

#[test]
fn an_op_that_is_dropped_after_completion_gives_the_slot_back() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    complete(&ops, buffer, Ok(0)).unwrap();
    assert!(pool.lease(64).is_err(), "whoever waits may still want it");
    drop(op);
    drop(pool.lease(64).unwrap());
}

#[test]
fn completions_that_are_none() {
    let (pool, ops) = (pool(2), Ops::new());
    let (mut op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    let token = buffer.token();
    complete(&ops, buffer, Ok(1)).unwrap();
    assert_eq!(complete(&ops, buffer, Ok(2)), Err(CompletionError::Double(token)), "not fetched yet");
    assert_eq!(op.try_take().unwrap().unwrap().count, 1);
    assert!(op.try_take().is_none());
    assert_eq!(complete(&ops, buffer, Ok(2)), Err(CompletionError::Double(token)));
    let (_again, another) = ops.receive(pool.lease(64).unwrap()).unwrap();
    assert_eq!(complete(&ops, buffer, Ok(2)), Err(CompletionError::Stale(token)));
    let others = Ops::new();
    let (_its, foreign) = others.receive(pool.lease(64).unwrap()).unwrap();
    assert_eq!(complete(&ops, foreign, Ok(2)), Err(CompletionError::Foreign(foreign.token())));
    assert_eq!((ops.errors().len(), ops.in_flight(), others.in_flight()), (4, 1, 1));
    complete(&others, foreign, Ok(2)).unwrap();
    complete(&ops, another, Ok(2)).unwrap();
}

#[test]
fn an_engine_that_claims_too_much() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    let overrun = CompletionError::Overrun { written: 65, room: 64 };
    assert_eq!(complete(&ops, buffer, Ok(65)), Err(overrun));
    let failed = op.wait().unwrap_err();
    assert_eq!(failed.error.kind(), io::ErrorKind::InvalidData);
    assert!(failed.lease.unwrap().is_empty(), "none of it is taken");
    let error = pool.lease(64).unwrap().into_flight().complete(65).unwrap_err();
    assert_eq!(error, overrun);
    drop(pool.lease(64).unwrap());
}

#[test]
fn an_error_gives_the_lease_back() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    complete(&ops, buffer, Err(io::ErrorKind::ConnectionReset.into())).unwrap();
    let failed = op.wait().unwrap_err();
    assert!(failed.lease.is_some());
    assert_eq!(io::Error::from(failed).kind(), io::ErrorKind::ConnectionReset);
}

/// A2-7, B4-11: never reused, and mapped for as long as the engine may write.
#[test]
fn what_is_dropped_in_flight_is_abandoned() {
    let pool = pool(2);
    let flight = pool.lease(64).unwrap().into_flight();
    let base = flight.as_mut_ptr();
    assert_eq!(flight.report().state, State::InFlight);
    drop(flight);
    core::mem::forget(pool.lease(64).unwrap().into_flight());
    assert!(pool.lease(64).is_err());
    let mut states = states(&pool);
    states.sort_by_key(|state| *state == State::Abandoned);
    assert_eq!(states, [State::InFlight, State::Abandoned]);
    let report = pool.close();
    assert_eq!(report.total(), 2);
    // SAFETY: an abandoned slot stays, also after its pool; nobody else has it.
    unsafe { base.write(1) };
}

#[test]
fn a_table_that_is_dropped_abandons() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, _) = ops.receive(pool.lease(64).unwrap()).unwrap();
    drop(ops);
    assert_eq!(states(&pool), [State::InFlight], "who waits keeps the table");
    drop(op);
    assert_eq!(states(&pool), [State::Abandoned]);
}

#[test]
fn shutdown_takes_nothing_from_the_engine() {
    let (pool, ops) = (pool(2), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    let shutdown = ops.shutdown(Duration::ZERO);
    assert_eq!((shutdown.completed, shutdown.in_flight.len()), (0, 1));
    assert!(shutdown.in_flight[0].site.is_some_and(|site| site.file().ends_with("tests.rs")));
    assert!(op.wait().unwrap_err().lease.is_none(), "who waits is told");
    let refused = ops.receive(pool.lease(64).unwrap());
    assert!(refused.is_err(), "and nothing more is taken in");
    drop(refused);
    assert_eq!(states(&pool), [State::InFlight]);
    complete(&ops, buffer, Ok(3)).unwrap();
    assert_eq!(states(&pool), [], "late, but home");
}

#[test]
fn shutdown_waits_for_completions() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    thread::scope(|scope| {
        let engine = ops.clone();
        scope.spawn(move || {
            write(buffer, b"done");
            complete(&engine, buffer, Ok(4))
        });
        let shutdown = ops.shutdown(Duration::from_secs(60));
        assert_eq!(shutdown.in_flight.len(), 0);
    });
    assert_eq!(*op.wait().unwrap().lease, *b"done", "what was completed is still to be had");
}

#[test]
fn a_future_in_a_thread() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    let mut op = pin!(op);
    let mut context = Context::from_waker(Waker::noop());
    assert!(op.as_mut().poll(&mut context).is_pending());
    let engine = ops.clone();
    thread::spawn(move || complete(&engine, buffer, Ok(0))).join().unwrap().unwrap();
    assert!(matches!(op.poll(&mut context), Poll::Ready(Ok(_))));
}

#[test]
fn waiting_with_an_end() {
    let (pool, ops) = (pool(1), Ops::new());
    let (op, buffer) = ops.receive(pool.lease(64).unwrap()).unwrap();
    let op = op.wait_timeout(Duration::from_millis(1)).unwrap_err();
    complete(&ops, buffer, Ok(0)).unwrap();
    assert!(op.wait_timeout(Duration::from_secs(60)).unwrap().is_ok());
}

const fn _shared_between_threads<T: Send + Sync>() {}
const _: () = {
    _shared_between_threads::<Ops>();
    _shared_between_threads::<Op>();
    _shared_between_threads::<Op<Main, Outgoing>>();
    _shared_between_threads::<Buffer>();
};
