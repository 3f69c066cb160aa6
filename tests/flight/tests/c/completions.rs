//! At once, late, twice, with wrong tokens, with too many bytes, never. (A2-6, B3-3)

use std::io;
use std::time::Duration;

use pinwire::flight::c::Port;
use pinwire::flight::{Incoming, Op};
use pinwire::pool::{Main, Pool};
use pinwire_flight_tests::engine::{Engine, How};

use crate::support::{DOUBLE, FOREIGN, OK, OVERRUN, SUM, counted, out, pool};

const HOURS: Duration = Duration::from_secs(3600);

/// What the engine is told, and what the one who waits gets: whether all bytes, or why not.
fn outcome(how: How) -> (Vec<i32>, Result<bool, io::ErrorKind>) {
    let (pool, port, engine): (Pool, Port, _) = (pool(1), Port::new(), Engine::start());
    let op = engine.read(&port, pool.lease(1).unwrap(), how);
    assert_eq!(out(&pool), 1);
    let outcome = op.wait().map(|done| *done.lease == *counted() && done.count == 64);
    let outcome = outcome.map_err(|failed| {
        assert!(failed.lease.expect("it comes home with an error, too").is_empty());
        failed.error.kind()
    });
    let codes = engine.codes();
    assert_eq!((port.in_flight(), out(&pool), port.errors().len()), (0, 0, refused_here(&codes, how)));
    (codes, outcome)
}

/// A port hears of what names it.
fn refused_here(codes: &[i32], how: How) -> usize {
    if how == How::WrongPort { 0 } else { codes.iter().filter(|code| **code != OK).count() }
}

#[test]
fn each_way_to_complete() {
    assert_eq!(outcome(How::Now), (vec![OK], Ok(true)));
    assert_eq!(outcome(How::Twice), (vec![OK, DOUBLE], Ok(true)));
    assert_eq!(outcome(How::WrongOp), (vec![FOREIGN, OK], Ok(true)));
    assert_eq!(outcome(How::WrongPort), (vec![FOREIGN, OK], Ok(true)));
    assert_eq!(outcome(How::Overrun), (vec![OVERRUN], Err(io::ErrorKind::InvalidData)));
    let eio = io::Error::from_raw_os_error(5).kind();
    assert_eq!(outcome(How::Fails), (vec![OK], Err(eio)));
}

#[test]
fn late() {
    let (pool, port, engine): (Pool, Port, _) = (pool(1), Port::new(), Engine::start());
    let mut op = engine.read(&port, pool.lease(1).unwrap(), How::Late);
    assert!(engine.codes().is_empty() && op.try_take().is_none() && pool.lease(1).is_err());
    engine.let_go();
    assert_eq!((engine.codes(), &*op.wait().unwrap().lease), (vec![OK], &*counted()));
}

/// Nothing is taken from C by time: who waits is told, and a report names the slot.
#[test]
fn never() {
    let (pool, port, engine): (Pool, Port, _) = (pool(2), Port::new(), Engine::start());
    let line = line!() + 1;
    let op = engine.read(&port, pool.lease(1).unwrap(), How::Never);
    let shutdown = port.shutdown(Duration::from_millis(5));
    assert_eq!((shutdown.completed, shutdown.in_flight.len()), (0, 1));
    assert_eq!(shutdown.in_flight[0].site.map(|site| site.line()), Some(line));
    let failed = op.wait().unwrap_err();
    assert!(failed.error.kind() == io::ErrorKind::TimedOut && failed.lease.is_none());
    assert!(port.lend_mut(pool.lease(1).unwrap()).is_err());
    drop((port, engine));
    assert_eq!(pool.snapshot().leases.len(), 1, "C may still have it");
}

/// The port goes, the operation does not: who waits gets the bytes, and C may be late.
#[test]
fn later_than_the_port() {
    let (pool, engine): (Pool, _) = (pool(2), Engine::start());
    let port: Port = Port::new();
    let waited = engine.read(&port, pool.lease(1).unwrap(), How::Late);
    drop(engine.read(&port, pool.lease(1).unwrap(), How::Late));
    drop(port);
    assert!((engine.codes(), out(&pool)) == (vec![], 2));
    engine.let_go();
    assert_eq!((engine.codes(), out(&pool)), (vec![OK, OK], 1));
    assert_eq!(*waited.wait().unwrap().lease, *counted());
}

/// A shared message: C reads it, others too, and each in their time.
#[test]
fn a_message_is_read_by_c_and_others() {
    let (pool, port, engine): (Pool, Port, _) = (pool(1), Port::new(), Engine::start());
    let message = engine.read(&port, pool.lease(1).unwrap(), How::Now).wait().unwrap().lease.freeze();
    let ops = [How::Now, How::Late, How::Twice].map(|how| engine.write(&port, message.clone(), how));
    assert_eq!(*message, *counted());
    drop(message);
    engine.let_go();
    assert_eq!((engine.sum(), out(&pool)), (3 * SUM, 1));
    for op in ops {
        let done = op.wait().unwrap();
        assert_eq!((done.count, &*done.lease), (64, &*counted()));
    }
    assert_eq!(out(&pool), 0);
}

/// Each slot of a small pool over and over, waited for, dropped or forgotten: right bytes, and no slot is lost but those
/// that were forgotten.
#[test]
fn no_slot_is_lost() {
    const FORGOTTEN: usize = 4;
    let (pool, port, engine): (Pool, Port, _) = (pool(8 + FORGOTTEN), Port::new(), Engine::start());
    for _ in 0..FORGOTTEN {
        std::mem::forget(engine.read(&port, pool.lease(1).unwrap(), How::Now));
    }
    assert_eq!(engine.codes(), [OK; FORGOTTEN]);
    for turn in 0..if std::env::var_os("PINWIRE_QUICK").is_some() { 200 } else { 5000 } {
        let hows = [How::Now, How::Late, How::Twice, How::WrongOp, How::Overrun, How::Fails];
        let lend = |at: usize| engine.read(&port, pool.lease(1).unwrap(), hows[(turn + at) % hows.len()]);
        let ops: [Op<Main, Incoming>; 6] = std::array::from_fn(lend);
        let waits = ops.into_iter().enumerate().filter(|(at, _)| (turn + at) % 3 != 0).map(|(_, op)| op);
        let waits: Vec<Op> = waits.collect();
        engine.let_go();
        for op in waits {
            match op.wait_timeout(HOURS).expect("complete").map(|done| done.lease) {
                Ok(lease) => assert_eq!(*lease, *counted()),
                Err(failed) => drop(failed.lease.expect("comes home")),
            }
        }
        assert_eq!((engine.codes().len(), out(&pool)), (8, FORGOTTEN));
    }
}
