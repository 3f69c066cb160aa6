//! A5-2: a fork while an engine has leases. The engine is the parent's: the child gets nothing, and changes nothing.

#![cfg(all(target_os = "linux", not(miri)))]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use pw::flight::Ops;
use pw::pool::PoolError;

use crate::child::alone;
use crate::support::{drain, filled, pool};

/// Runs `work` in a forked child; whether it returned true.
fn forked(work: impl FnOnce() -> bool) -> bool {
    // SAFETY: 1. this process has one thread that does anything. 2. the child only does what the test needs, and ends by
    // `_exit`.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "fork");
    if child == 0 {
        let good = catch_unwind(AssertUnwindSafe(work)).unwrap_or(false);
        // SAFETY: 1. ends the child at once.
        unsafe { libc::_exit(i32::from(!good)) };
    }
    let mut status = 0;
    // SAFETY: 1. the child is ours and is waited for once.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    status == 0
}

#[test]
fn a_child_has_nothing_in_flight() {
    alone("fork::a_child_has_nothing_in_flight", || {
        let (pool, ops) = (pool(64, 3), Ops::new());
        let (op, buffer) = ops.receive(filled(&pool, b"head ")).unwrap();
        let (second, _) = ops.send(filled(&pool, b"sent").freeze()).unwrap();
        let mut theirs = Some((op, second, ops.clone()));
        let good = forked(|| {
            // The engine is a thread of the parent; what the child could do wrong, it does.
            let shutdown = ops.shutdown(Duration::MAX);
            drop(theirs.take());
            shutdown.in_flight.is_empty() && matches!(pool.lease(1), Err(PoolError::Forked))
        });
        assert!(good);
        let (op, second, _) = theirs.take().unwrap();
        assert_eq!((ops.in_flight(), drain(&pool).len()), (2, 1), "the parent's go on");
        // SAFETY: 1. four bytes of a buffer that is in flight.
        unsafe { buffer.as_mut_ptr().copy_from_nonoverlapping(b"tail".as_ptr(), 4) };
        // SAFETY: 1. not touched any more.
        unsafe { ops.complete(buffer.token(), Ok(4)) }.unwrap();
        assert_eq!(*op.wait().unwrap().lease, *b"head tail");
        let token = second.token().unwrap();
        drop(second);
        // SAFETY: 1. this test is the engine, and touches no buffer behind its completion.
        unsafe { ops.complete(token, Ok(4)) }.unwrap();
        assert_eq!(drain(&pool).len(), 3);
    });
}

/// The last of a table may end in the child: nothing of the parent's is freed or abandoned there.
#[test]
fn the_last_of_a_table_ends_in_a_child() {
    alone("fork::the_last_of_a_table_ends_in_a_child", || {
        let pool = pool(64, 2);
        let ops = Ops::new();
        let submitted = ops.receive(pool.lease(64).unwrap()).unwrap();
        let mut all = Some((ops, submitted));
        let good = forked(|| {
            drop(all.take());
            true
        });
        assert!(good);
        let (ops, (op, buffer)) = all.take().unwrap();
        // SAFETY: 1. this test is the engine, and touches no buffer behind its completion.
        unsafe { ops.complete(buffer.token(), Ok(0)) }.unwrap();
        drop(op);
        assert_eq!(drain(&pool).len(), 2);
    });
}
