//! What C does, not says: a pointer that it keeps, a byte behind the end; and what it is told of Rust's own faults.
//! (proof.md, 35, 36)

use std::sync::Arc;
use std::task::{Context, Wake};

use pinwire::flight::c::Port;
use pinwire::pool::{Checks, Domain, LeaseMut, Pool, ViolationKind};
use pinwire_flight_tests::engine::{Engine, How, Ledger};

use crate::support::{DOUBLE, OK, out, pool};

struct Camera;

impl Domain for Camera {
    const NAME: &'static str = "camera";
    const CHECKS: Checks = Checks::HARDENED;
}

/// What the pool has found when each of its slots was leased again.
fn found(pool: &Pool<Camera>) -> Vec<ViolationKind> {
    for _ in 0..20 {
        drop::<Vec<LeaseMut<Camera>>>(std::iter::from_fn(|| pool.lease(1).ok()).collect());
    }
    pool.violations().iter().map(|violation| violation.kind()).collect()
}

/// C keeps the pointer, and writes to it after its completion.
#[test]
fn a_kept_pointer_is_found() {
    for is_kept in [false, true] {
        let (pool, port, engine): (Pool<Camera>, _, _) = (pool(8), Port::new(), Engine::start());
        drop(engine.read(&port, pool.lease(1).unwrap(), How::Now).wait().unwrap());
        if is_kept {
            // SAFETY: the slot is mapped as long as the pool lives, and home, so no reference covers it.
            unsafe { engine.scribble() };
        }
        let expected: &[ViolationKind] = if is_kept { &[ViolationKind::WrittenAfterRelease] } else { &[] };
        assert_eq!((engine.codes(), &*found(&pool)), (vec![OK], expected));
    }
}

/// C writes one byte more than it says.
#[test]
fn a_byte_behind_the_end_is_found() {
    let (pool, port, engine): (Pool<Camera>, _, _) = (pool(8), Port::new(), Engine::start());
    let done = engine.read(&port, pool.lease(1).unwrap(), How::Beyond).wait().unwrap();
    assert_eq!((done.count, found(&pool)), (64, vec![]), "what C says is right, and nobody looks before the release");
    drop(done);
    assert_eq!(found(&pool), [ViolationKind::Overrun]);
}

struct Bomb;

impl Wake for Bomb {
    fn wake(self: Arc<Self>) {
        panic!("planted: a waker");
    }
}

/// A waker that panics: that is not C's business, its thread goes on, and the bytes are there.
#[test]
fn a_panic_ends_in_front_of_c() {
    let (pool, port, engine): (Pool, Port, _) = (pool(2), Port::new(), Engine::start());
    let mut op = engine.read(&port, pool.lease(1).unwrap(), How::Late);
    let waker = Arc::new(Bomb).into();
    assert!(Future::poll(std::pin::pin!(&mut op), &mut Context::from_waker(&waker)).is_pending());
    engine.let_go();
    assert_eq!((engine.codes(), op.wait().unwrap().count), (vec![OK], 64));
    assert_eq!(engine.read(&port, pool.lease(1).unwrap(), How::Twice).wait().unwrap().count, 64);
    assert_eq!((engine.codes(), out(&pool)), (vec![OK, DOUBLE], 0));
}

/// What `ci/asan` must find, in code of C: a write to memory of C that Rust has had freed.
#[test]
#[ignore = "undefined behaviour, for the sanitizer to find"]
fn planted_write_after_free() {
    let (port, engine): (Port, _) = (Port::new(), Engine::start());
    let (ledger, memory) = Ledger::with_memory(64);
    let mut lease = LeaseMut::from_owner(memory).unwrap();
    lease.clear();
    drop(engine.read(&port, lease, How::Late));
    engine.let_go();
    assert_eq!((engine.codes(), ledger.frees()), (vec![OK], 1));
    // SAFETY: none: C writes to memory that was freed, which the sanitizer is to report.
    unsafe { engine.scribble() };
}
