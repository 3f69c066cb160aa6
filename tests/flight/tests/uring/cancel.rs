//! Cancelled operations: the lease comes home with the operation's own completion, in whichever order. (A2-6, X-2)

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pinwire::flight::uring::Driver;
use pinwire::pool::{Pool, State};

use crate::support::{LONG, driver, message, pair, pattern, pool};

/// Until all leases are home, or a test has failed.
fn settle(driver: &Driver, pool: &Pool) {
    let until = Instant::now() + LONG;
    while !pool.snapshot().leases.is_empty() {
        assert!(Instant::now() < until, "{}", pool.snapshot());
        driver.submit_and_wait(1).unwrap();
    }
}

/// A2-6: a dropped future parks the slot until the kernel says that it is done.
#[test]
fn a_dropped_operation_parks_its_slot() {
    let pool = pool(1);
    let Some(driver) = driver(&pool) else { return };
    let (_there, here) = pair(&driver);
    let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
    driver.submit().unwrap();
    drop(op);
    assert!(pool.lease(1).is_err(), "the kernel may still write to it");
    assert_eq!((driver.in_flight(), pool.snapshot().leases.len()), (1, 1));
    driver.submit().unwrap();
    settle(&driver, &pool);
    assert!(pool.lease(1).is_ok());
    assert!(driver.errors().is_empty());
}

/// The same without a cancellation: the bytes come, and nobody sees them.
#[test]
fn bytes_that_nobody_waits_for_are_nobodys() {
    let pool = pool(1);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = pair(&driver);
    let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
    driver.submit().unwrap();
    there.write_all(b"late").unwrap();
    drop(op);
    settle(&driver, &pool);
    assert_eq!(pool.lease(1).unwrap().len(), 0);
}

/// A forgotten operation loses its result, not the slot.
#[test]
fn a_forgotten_operation_is_completed_all_the_same() {
    let pool = pool(2);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = pair(&driver);
    std::mem::forget(driver.recv(&here, pool.lease(4096).unwrap()).unwrap());
    there.write_all(b"x").unwrap();
    assert_eq!(driver.submit_and_wait(1).unwrap(), 1);
    assert_eq!(driver.in_flight(), 0);
    assert_eq!(pool.snapshot().leases[0].state, State::InFlight, "complete, and nobody took it");
}

/// Cancelled by name: the operation says so, with the lease.
#[test]
fn a_cancelled_operation_gives_the_lease_back() {
    let pool = pool(2);
    let Some(driver) = driver(&pool) else { return };
    let (_there, here) = pair(&driver);
    let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
    let token = op.token().unwrap();
    driver.submit().unwrap();
    driver.cancel(token).unwrap();
    let failed = driver.block_on(op).unwrap_err();
    assert_eq!(failed.error.raw_os_error(), Some(libc::ECANCELED));
    assert!(failed.lease.is_some());
    driver.cancel(token).unwrap();
    driver.submit_and_wait(1).unwrap();
    assert!(driver.errors().is_empty(), "an operation that is over is nobody else's");
}

/// The race: data and cancellation come at the same time, and either wins. Never another message's bytes, no slot lost.
#[test]
fn data_and_cancellation_race() {
    let pool = pool(16);
    let Some(driver) = driver(&pool) else { return };
    let rounds = if cfg!(debug_assertions) { 2_000 } else { 10_000 };
    let (mut came, mut cancelled) = (0, 0);
    for round in 0..rounds {
        let (mut there, here) = pair(&driver);
        let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
        let token = op.token().unwrap();
        driver.submit().unwrap();
        let bytes = pattern(round, 64);
        match round % 4 {
            0 => {
                there.write_all(&bytes).unwrap();
                driver.cancel(token).unwrap();
            }
            1 => {
                driver.cancel(token).unwrap();
                there.write_all(&bytes).unwrap();
            }
            2 => thread::scope(|scope| {
                scope.spawn(|| there.write_all(&bytes).unwrap());
                driver.cancel(token).unwrap();
            }),
            _ => {
                drop(op);
                there.write_all(&bytes).unwrap();
                continue;
            }
        }
        match driver.block_on(op) {
            Ok(completion) => {
                assert_eq!(*completion.lease, bytes);
                came += 1;
            }
            Err(failed) => {
                assert_eq!(failed.error.raw_os_error(), Some(libc::ECANCELED));
                assert_eq!(failed.lease.unwrap().len(), 0);
                cancelled += 1;
            }
        }
    }
    settle(&driver, &pool);
    assert!(came > 0 && cancelled > 0, "both orders: {came} {cancelled}");
    assert!(driver.errors().is_empty());
    assert_eq!(driver.in_flight(), 0);
}

/// Operations are dropped at random moments while another thread answers: each that is waited for has its own bytes.
#[test]
fn dropped_at_any_moment() {
    let pool = pool(64);
    let Some(driver) = driver(&pool) else { return };
    let stop = Arc::new(AtomicBool::new(false));
    let (mut there, here) = pair(&driver);
    let writer = {
        let stop = Arc::clone(&stop);
        thread::spawn(move || {
            let mut number = 0_u64;
            while !stop.load(Ordering::Relaxed) {
                there.write_all(&number.to_le_bytes()).unwrap();
                number += 1;
                if number.is_multiple_of(7) {
                    thread::sleep(Duration::from_micros(50));
                }
            }
        })
    };
    let mut last = None;
    for round in 0..5_000_u64 {
        let mut lease = pool.lease(4096).unwrap();
        lease.push_slice(&[0xEE; 4088]).unwrap();
        let mut op = driver.recv(&here, lease).unwrap();
        driver.submit().unwrap();
        if round % 3 == 0 && op.try_take().is_none() {
            drop(op);
            continue;
        }
        let Ok(completion) = driver.block_on(op) else { continue };
        assert_eq!(completion.lease[..4088], [0xEE; 4088]);
        if completion.count == 8 {
            let number = u64::from_le_bytes(completion.lease[4088..].try_into().unwrap());
            assert!(last.is_none_or(|last| last < number), "in the order in which they were sent");
            last = Some(number);
        }
    }
    stop.store(true, Ordering::Relaxed);
    let drain = message(&pool, b"x");
    drop((drain, here));
    while driver.in_flight() > 0 {
        driver.submit_and_wait(1).unwrap();
    }
    drop(driver);
    let _ = writer.join();
    assert_eq!(pool.snapshot().leases.len(), 0);
}
