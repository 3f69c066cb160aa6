//! Whose memory it is, who lets go last, and that it is freed exactly once, there. (B3-3, A3-1, A3-3)

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use pinwire::flight::c::Port;
use pinwire::pool::{ForeignBuffer, Lease, LeaseMut, Pool};
use pinwire_flight_tests::engine::{Engine, How, Ledger};

use crate::support::{SIZE, SUM, counted, out, pool};

/// On whose thread memory was freed.
#[derive(PartialEq, Eq, Debug)]
enum By {
    Nobody,
    Here,
    Engine,
    Other,
}

/// One cell: how often C's memory was freed, by whom, slots that are out, whether the bytes were right.
type Cell = (i32, By, usize, bool);

/// Slots of the pool: C frees none of them, and they are home.
fn of_pool(use_it: impl FnOnce(&Engine, &Port, &Pool) -> bool) -> Cell {
    let (pool, port, engine): (Pool, Port, _) = (pool(1), Port::new(), Engine::start());
    let (ledger, memory) = Ledger::with_memory(SIZE);
    let is_right = use_it(&engine, &port, &pool);
    let cell = (ledger.frees(), By::Nobody, out(&pool), is_right);
    assert!(pool.lease(1).is_ok(), "the slot can be leased again");
    drop(memory);
    cell
}

/// Memory of C.
fn of_c(use_it: impl FnOnce(&Engine, &Port, ForeignBuffer) -> bool) -> Cell {
    let (port, engine): (Port, _) = (Port::new(), Engine::start());
    let (ledger, memory) = Ledger::with_memory(SIZE);
    let is_right = use_it(&engine, &port, memory);
    engine.let_go();
    let by = match ledger.frees() {
        0 => By::Nobody,
        _ if ledger.is_freed_here() => By::Here,
        _ if ledger.is_freed_by(&engine) => By::Engine,
        _ => By::Other,
    };
    (ledger.frees(), by, port.in_flight(), is_right && ledger.sum() == SUM)
}

fn elsewhere<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> thread::Result<R> {
    thread::spawn(work).join()
}

#[test]
fn pool_memory_lent_to_be_written() {
    let waited = of_pool(|engine, port, pool| {
        let op = engine.read(port, pool.lease(1).unwrap(), How::Now);
        *op.wait().unwrap().lease == *counted()
    });
    assert_eq!(waited, (0, By::Nobody, 0, true));
    let dropped = of_pool(|engine, port, pool| {
        drop(engine.read(port, pool.lease(1).unwrap(), How::Late));
        let is_lent = out(pool) == 1;
        engine.let_go();
        is_lent
    });
    assert_eq!(dropped, (0, By::Nobody, 0, true));
}

#[test]
fn pool_memory_lent_to_be_read() {
    let lend = |is_held: bool| {
        of_pool(move |engine, port, pool| {
            let mut lease = pool.lease(1).unwrap();
            lease.push_slice(&counted()).unwrap();
            let lease = lease.freeze();
            let op = engine.write(port, lease.clone(), How::Late);
            let kept = (is_held.then_some(lease), is_held.then_some(op));
            let is_shared = kept.0.as_ref().is_none_or(|lease| **lease == *counted());
            engine.let_go();
            is_shared && engine.sum() == SUM
        })
    };
    assert_eq!(lend(true), (0, By::Nobody, 0, true));
    assert_eq!(lend(false), (0, By::Nobody, 0, true));
}

#[test]
fn c_memory_taken_in_to_be_written() {
    let write = |memory: ForeignBuffer| {
        let mut lease: LeaseMut = LeaseMut::from_owner(memory).unwrap();
        lease.reverse();
        lease[0] == 64 && lease[63] == 1
    };
    assert_eq!(of_c(|_, _, memory| write(memory)), (1, By::Here, 0, true));
    assert_eq!(of_c(|_, _, memory| elsewhere(move || write(memory)).unwrap()), (1, By::Other, 0, true));
    let by_c = of_c(|engine, port, memory| {
        let mut lease = LeaseMut::from_owner(memory).unwrap();
        lease.iter_mut().for_each(|byte| *byte = 0);
        lease.clear();
        *engine.read(port, lease, How::Now).wait().unwrap().lease == *counted()
    });
    assert_eq!(by_c, (1, By::Here, 0, true));
}

#[test]
fn c_memory_taken_in_to_be_read() {
    let share = |memory: ForeignBuffer| {
        let lease: Lease = Lease::from_owner(memory).unwrap();
        let part = lease.slice(8..16).unwrap();
        let other = elsewhere(move || *lease == *counted()).unwrap();
        (part[0] == 9 && other, part)
    };
    assert_eq!(of_c(|_, _, memory| share(memory).0), (1, By::Here, 0, true));
    let last_elsewhere = of_c(|_, _, memory| {
        let (is_right, part) = share(memory);
        elsewhere(move || drop(part)).unwrap();
        is_right
    });
    assert_eq!(last_elsewhere, (1, By::Other, 0, true));
    assert_eq!(of_c(|_, _, memory| memory.as_ref() == counted()), (1, By::Here, 0, true), "never a lease");
}

#[test]
fn c_memory_lent_to_c_again() {
    let lend = |is_waited: bool, is_shared: bool| {
        of_c(move |engine, port, memory| {
            let lease: Lease = Lease::from_owner(memory).unwrap();
            let shared = is_shared.then(|| lease.clone());
            let op = engine.write(port, lease, How::Late);
            let op = is_waited.then_some(op);
            engine.let_go();
            let is_right = op.is_none_or(|op| *op.wait().unwrap().lease == *counted());
            drop(shared);
            is_right && engine.sum() == SUM
        })
    };
    assert_eq!(lend(true, false), (1, By::Here, 0, true));
    assert_eq!(lend(true, true), (1, By::Here, 0, true));
    assert_eq!(lend(false, true), (1, By::Here, 0, true));
    assert_eq!(lend(false, false), (1, By::Engine, 0, true), "within `complete`, as nobody else has it");
}

/// Of a holder that panics: with each kind of holder, and while C has it.
#[test]
fn c_memory_of_a_holder_that_panics() {
    fn panics(holder: impl Send) -> bool {
        let panicking = move || {
            let _holder = holder;
            panic!("planted: a holder")
        };
        catch_unwind(AssertUnwindSafe(panicking)).is_err()
    }
    let by_here = (1, By::Here, 0, true);
    assert_eq!(of_c(|_, _, memory| panics(memory)), by_here);
    assert_eq!(of_c(|_, _, memory| panics(LeaseMut::from_owner(memory).unwrap())), by_here);
    assert_eq!(of_c(|_, _, memory| panics(LeaseMut::from_owner(memory).unwrap().freeze())), by_here);
    let shared = of_c(|_, _, memory| {
        let lease: Lease = Lease::from_owner(memory).unwrap();
        panics([lease.clone(), lease.clone()]) && *lease == *counted()
    });
    assert_eq!(shared, by_here);
    let thread = of_c(|_, _, memory| elsewhere(|| assert!(!panics(memory))).is_err());
    assert_eq!(thread, (1, By::Other, 0, true));
    let lent = of_c(|engine, port, memory| {
        panics(engine.write(port, Lease::from_owner(memory).unwrap(), How::Late)) && port.in_flight() == 1
    });
    assert_eq!(lent, (1, By::Engine, 0, true));
}
