//! A port whose engine is written in Rust, for Miri. `tests/flight` has one in C.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;
use core::ffi::{CStr, c_int};
use core::pin::pin;
use core::task::{Context, Poll};
use core::time::Duration;
use std::io;
use std::task::Wake;
use std::thread;

use super::abi::{Code, outcome};
use super::{API, Port, Token};
use crate::flight::CompletionError;
use crate::pool::{LeaseMut, Main, Pool};
use crate::sync::stat::{AtomicU32, Ordering};

fn complete(token: Token, result: i64) -> c_int {
    // SAFETY: these engines touch no byte behind it.
    unsafe { (API.complete)(token, result) }
}

fn pool() -> Pool {
    Pool::builder().slot_size(64).slots(4).build().unwrap()
}

fn out(pool: &Pool) -> usize {
    pool.snapshot().leases.len()
}

#[test]
fn bytes_come_back_in_both_directions() {
    let (pool, port): (_, Port) = (pool(), Port::new());
    let (op, room) = port.lend_mut(pool.lease(64).unwrap()).unwrap();
    assert_eq!((room.len, port.in_flight()), (64, 1));
    let engine = thread::spawn(move || {
        let room = room;
        // SAFETY: in the room, which is the engine's until completion.
        unsafe { room.data.copy_from_nonoverlapping(b"from C".as_ptr(), 6) };
        complete(room.token, 6)
    });
    let received = op.wait().unwrap();
    assert_eq!((received.count, &*received.lease, engine.join().unwrap()), (6, &b"from C"[..], 0));

    let (op, message) = port.lend(received.lease.freeze()).unwrap();
    // SAFETY: the message is lent until completion.
    assert_eq!(unsafe { core::slice::from_raw_parts(message.data, message.len) }, b"from C");
    assert_eq!(complete(message.token, 6), 0);
    assert_eq!(*op.wait().unwrap().lease, *b"from C");
}

#[test]
fn each_mistake_has_its_code() {
    let (pool, port, other): (_, Port, Port) = (pool(), Port::new(), Port::new());
    let lend = |port: &Port| port.lend_mut(pool.lease(64).unwrap()).unwrap();
    let (op, room) = lend(&port);
    let token = room.token;
    let forged = [
        Token { op: token.op ^ (1 << 40), ..token },
        Token { op: token.op + 1, ..token },
        Token { port: lend(&other).1.token.port, ..token },
        Token { port: !token.port, ..token },
        Token { port: 0, op: 0 },
    ];
    assert_eq!(forged.map(|token| complete(token, 1)), [Code::Foreign as c_int; 5]);
    assert_eq!(complete(token, 65), Code::Overrun as c_int);
    assert_eq!(complete(token, 1), Code::Double as c_int, "an overrun completes it, too");
    assert_eq!(op.wait().unwrap_err().error.kind(), io::ErrorKind::InvalidData);
    assert_eq!(complete(token, 1), Code::Double as c_int);
    let (_op, next) = lend(&port);
    assert_eq!(complete(token, 1), Code::Stale as c_int);
    assert_eq!(complete(next.token, 1), 0);
    drop(port);
    assert_eq!(complete(next.token, 1), Code::Gone as c_int);
    assert_eq!(other.errors().len(), 1);
}

#[test]
fn errors_are_kept() {
    let (pool, port): (_, Port) = (pool(), Port::new());
    let (op, room) = port.lend_mut(pool.lease(64).unwrap()).unwrap();
    assert_eq!((complete(room.token, 0), complete(room.token, 0)), (0, -1));
    assert!(matches!(port.errors()[..], [CompletionError::Double(_)]));
    assert_eq!(op.wait().unwrap().count, 0);
}

#[test]
fn codes_have_texts() {
    let text = |code| {
        let text = (API.explain)(code);
        // SAFETY: ends with a zero, and stays.
        unsafe { CStr::from_ptr(text) }.to_str().unwrap()
    };
    let mut texts: Vec<&str> = (-6..=0).map(text).collect();
    assert_eq!((texts[0], text(1), text(c_int::MIN)), ("no code of pinwire", texts[0], texts[0]));
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), 7);
}

#[test]
fn results_are_bytes_or_errno() {
    assert_eq!((outcome(0).unwrap(), outcome(7).unwrap()), (0, 7));
    assert_eq!(outcome(i64::MAX).unwrap(), usize::try_from(i64::MAX).unwrap_or(usize::MAX));
    assert_eq!(outcome(-5).unwrap_err().raw_os_error(), Some(5));
    for wild in [i64::MIN, i64::from(i32::MIN), i64::from(i32::MIN) - 1] {
        assert_eq!(outcome(wild).unwrap_err().kind(), io::ErrorKind::InvalidInput);
    }
}

/// Dropped or shut down, a port stays on the list for what C still has, and no longer.
#[test]
fn a_port_is_gone_after_the_last_completion() {
    for is_shut_down in [false, true] {
        let (pool, port): (_, Port) = (pool(), Port::new());
        let rooms = [0; 2].map(|_| port.lend_mut(pool.lease(64).unwrap()).unwrap().1);
        if is_shut_down {
            assert_eq!(port.shutdown(Duration::ZERO).in_flight.len(), 2);
            assert!(port.lend_mut(pool.lease(64).unwrap()).is_err());
        }
        let _port = is_shut_down.then_some(port);
        assert_eq!((out(&pool), complete(rooms[0].token, 1), out(&pool)), (2, 0, 1));
        assert_eq!(complete(rooms[0].token, 1), Code::Double as c_int);
        assert_eq!((complete(rooms[1].token, 1), out(&pool)), (0, 0));
        assert_eq!(rooms.map(|room| complete(room.token, 1)), [Code::Gone as c_int; 2]);
    }
}

#[test]
fn the_engine_is_told_what_nobody_waits_for() {
    let (pool, port): (_, Port) = (pool(), Port::new());
    let (op, room) = port.lend_mut(pool.lease(64).unwrap()).unwrap();
    let mut cancelled = Vec::new();
    port.take_cancelled(&mut cancelled);
    assert_eq!(cancelled, []);
    drop(op);
    port.take_cancelled(&mut cancelled);
    port.take_cancelled(&mut cancelled);
    assert_eq!((cancelled, out(&pool)), (vec![room.token], 1));
    assert_eq!((complete(room.token, -4), out(&pool)), (0, 0));
}

/// proof.md, 29: a forgotten operation loses nothing but its slot, and that only as long as C has it or the `Op` is lost.
#[test]
fn a_forgotten_op_abandons_its_slot() {
    let (pool, port): (_, Port) = (pool(), Port::new());
    let (op, room) = port.lend_mut(pool.lease(64).unwrap()).unwrap();
    core::mem::forget(op);
    drop(port);
    // SAFETY: in the room, which is C's until completion, whatever Rust has dropped or forgotten.
    unsafe { room.data.write_bytes(7, room.len) };
    assert_eq!((complete(room.token, 64), complete(room.token, 64)), (0, Code::Gone as c_int));
    assert_eq!(out(&pool), 1, "nobody can take it");
    assert!((0..3).all(|_| pool.lease(64).unwrap().as_ptr() != room.data));
}

struct Bomb;

impl Wake for Bomb {
    fn wake(self: Arc<Self>) {
        std::panic::panic_any(Payload);
    }
}

/// proof.md, 36: what panics in a waker does not get into C, and the operation is complete.
#[test]
fn a_waker_that_panics() {
    let (pool, port): (_, Port) = (pool(), Port::new());
    let (op, room) = port.lend_mut(pool.lease(64).unwrap()).unwrap();
    let mut op = pin!(op);
    let waker = Arc::new(Bomb).into();
    assert!(op.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
    drop(port);
    assert_eq!(complete(room.token, 3), Code::Ok as c_int);
    assert_eq!(complete(room.token, 3), Code::Gone as c_int, "off the list all the same");
    let Poll::Ready(outcome) = op.poll(&mut Context::from_waker(core::task::Waker::noop())) else {
        panic!("not complete")
    };
    assert_eq!(outcome.unwrap().lease.len(), 3);
}

static DROPS: AtomicU32 = AtomicU32::new(0);

/// Memory of a user whose drop panics, and so does the drop of what it panics with.
struct Mine(Box<[u8]>);

impl AsMut<[u8]> for Mine {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for Mine {
    fn drop(&mut self) {
        DROPS.fetch_add(1, Ordering::Relaxed);
        std::panic::panic_any(Payload);
    }
}

struct Payload;

impl Drop for Payload {
    fn drop(&mut self) {
        // Of no size, as it is forgotten: Miri counts leaks.
        std::panic::resume_unwind(Box::new(()));
    }
}

/// The same for memory that goes home on the engine's thread, once.
#[test]
fn an_owner_that_panics() {
    let port: Port<Main> = Port::new();
    let mut lease = LeaseMut::from_owner(Mine(vec![0; 8].into())).unwrap();
    lease.clear();
    let (op, room) = port.lend_mut(lease).unwrap();
    drop(op);
    assert_eq!(complete(room.token, 3), Code::Ok as c_int);
    assert_eq!((complete(room.token, 3), DROPS.load(Ordering::Relaxed)), (Code::Double as c_int, 1));
    assert_eq!(port.in_flight(), 0);
}

/// Memory whose drop completes another operation.
struct Chain(Box<[u8]>, Token, Arc<AtomicU32>);

impl AsMut<[u8]> for Chain {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for Chain {
    fn drop(&mut self) {
        self.2.fetch_add(u32::from(complete(self.1, 1) == 0), Ordering::Relaxed);
    }
}

/// No lock is held while code of a user runs.
#[test]
fn a_completion_within_a_completion() {
    let (pool, port, ends): (_, Port, Arc<AtomicU32>) = (pool(), Port::new(), Arc::default());
    let (op, inner) = port.lend_mut(pool.lease(64).unwrap()).unwrap();
    let chain = Chain(vec![0; 8].into(), inner.token, Arc::clone(&ends));
    let (outer_op, outer) = port.lend_mut(LeaseMut::from_owner(chain).unwrap()).unwrap();
    drop((outer_op, port));
    assert_eq!((complete(outer.token, 0), ends.load(Ordering::Relaxed)), (0, 1));
    assert_eq!(op.wait().unwrap().count, 1);
    assert_eq!([inner, outer].map(|room| complete(room.token, 0)), [Code::Gone as c_int; 2]);
}

/// Completions of one token that race: one is the completion.
#[test]
fn of_two_completions_one_counts() {
    let pool = pool();
    for _ in 0..if cfg!(miri) { 3 } else { 200 } {
        let port: Port = Port::new();
        let (op, room) = port.lend_mut(pool.lease(64).unwrap()).unwrap();
        drop((op, port));
        let codes: Vec<c_int> = thread::scope(|scope| {
            let threads = [0; 3].map(|_| scope.spawn(move || complete(room.token, 1)));
            threads.map(|thread| thread.join().unwrap()).into()
        });
        assert_eq!(codes.iter().filter(|code| **code == 0).count(), 1, "{codes:?}");
        assert!(codes.iter().all(|code| [0, -1, -5].contains(code)), "{codes:?}");
    }
    assert_eq!(out(&pool), 0);
}
