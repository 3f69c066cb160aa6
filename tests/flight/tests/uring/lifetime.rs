//! Who ends first: pool, driver, operation, ring, process. (A2-6, A2-7, B4-11; bug classes D 29, 30, 33, 34)

use std::io::Write;
use std::os::fd::{AsFd, AsRawFd};
use std::time::Duration;

use pinwire::flight::uring::Driver;
use pinwire::pool::{Pin, Pool, State};

use crate::child::alone;
use crate::support::{LONG, driver, message, pair, pattern, pool, scratch, skipped, unless_refused};

/// Whether some mapping has the address.
fn is_mapped(address: usize) -> bool {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    maps.lines().any(|line| {
        let (start, end) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let parse = |text| usize::from_str_radix(text, 16).unwrap();
        (parse(start)..parse(end)).contains(&address)
    })
}

/// A2-7, B4-11: the pool goes while a slot is in flight; its memory stays until the kernel is done, and then goes.
#[test]
fn memory_outlives_the_pool_while_in_flight() {
    alone("lifetime::memory_outlives_the_pool_while_in_flight", || {
        let one = pool(8);
        let other = pool(8);
        // Of a pool that the ring does not know, so that only the slot keeps it.
        let Some(driver) = driver(&other) else { return };
        let (mut there, here) = pair(&driver);
        let lease = one.lease(4096).unwrap();
        let address = lease.as_ptr().addr();
        let op = driver.recv(&here, lease).unwrap();
        driver.submit().unwrap();
        assert_eq!(one.close().total(), 1);
        assert!(is_mapped(address));
        there.write_all(b"late, but not too late").unwrap();
        let completion = driver.block_on(op).unwrap();
        assert_eq!(*completion.lease, *b"late, but not too late");
        assert_eq!(completion.lease.as_ptr().addr(), address);
        drop(completion);
        assert!(!is_mapped(address), "unmapped when the last slot was home");
    });
}

/// A2-7: a registration keeps the memory, too: at its address, as the ring's table of buffers goes by it.
#[test]
fn memory_outlives_the_pool_while_registered() {
    alone("lifetime::memory_outlives_the_pool_while_registered", || {
        let pool = pool(8);
        let address = pool.lease(1).unwrap().as_ptr().addr();
        let Some(driver) = driver(&pool) else { return };
        assert_eq!(driver.registration(), Pin::Locked);
        let kept = pool.clone();
        drop(pool);
        assert!(kept.lease(1).is_ok(), "a registration is no handle, and does not take one's place");
        assert_eq!(kept.close().total(), 0);
        assert!(is_mapped(address));
        drop(driver);
        assert!(!is_mapped(address));
    });
}

/// B4-11: whatever is forgotten leaks, and nothing else happens.
#[test]
fn forgotten_drivers_only_leak() {
    let pool = pool(2);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = pair(&driver);
    let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
    driver.submit().unwrap();
    std::mem::forget(driver);
    drop(op);
    there.write_all(b"x").unwrap();
    let other = message(&pool, b"mine");
    assert!(pool.lease(1).is_err(), "the slot stays out");
    assert_eq!(*other, *b"mine");
    assert_eq!(pool.snapshot().leases.len(), 2);
}

/// Shutdown: cancel, wait, report. What waits for a peer is cancelled at once.
#[test]
fn shutdown_cancels_and_waits() {
    let pool = pool(32);
    let Some(driver) = driver(&pool) else { return };
    let (_there, here) = pair(&driver);
    let mut ops: Vec<_> = (0..16).map(|_| driver.recv(&here, pool.lease(64).unwrap()).unwrap()).collect();
    driver.submit().unwrap();
    // Of these the kernel does not know yet.
    ops.extend((0..8).map(|_| driver.recv(&here, pool.lease(64).unwrap()).unwrap()));
    let report = driver.shutdown(LONG);
    assert_eq!((report.completed, report.in_flight.len()), (24, 0));
    for mut op in ops {
        let failed = op.try_take().unwrap().unwrap_err();
        assert_eq!(failed.error.raw_os_error(), Some(libc::ECANCELED));
        assert!(failed.lease.is_some());
    }
    let refused = driver.recv(&here, pool.lease(1).unwrap()).unwrap_err();
    assert!(refused.lease.is_some(), "{refused}");
    drop(refused);
    assert_eq!(pool.snapshot().leases.len(), 0);
}

/// A dropped driver does the same.
#[test]
fn a_dropped_driver_cancels_and_waits() {
    let pool = pool(8);
    let Some(driver) = driver(&pool) else { return };
    let (_there, here) = pair(&driver);
    let mut op = driver.recv(&here, pool.lease(64).unwrap()).unwrap();
    let _dropped = driver.recv(&here, pool.lease(64).unwrap()).unwrap();
    drop(driver);
    assert!(op.try_take().unwrap().unwrap_err().lease.is_some());
    drop((_dropped, op));
    assert_eq!(pool.snapshot().leases.len(), 0);
}

/// How many of these are not what they were set to.
fn damaged<'a>(leases: impl Iterator<Item = &'a [u8]>) -> usize {
    let canary = vec![CANARY; 1 << 20];
    leases.filter(|bytes| **bytes != *canary).count()
}

const CANARY: u8 = 0xCA;

/// D 33: the ring is closed with O_DIRECT reads in flight, and nobody waits for them. The kernel goes on writing to these
/// slots, so they are never leased again, and those that are do not change.
#[test]
fn a_closed_ring_keeps_what_the_kernel_has() {
    const SIZE: usize = 1 << 20;
    let (plain, direct) = scratch(libc::O_DIRECT);
    for number in 0..64_u64 {
        std::os::unix::fs::FileExt::write_all_at(&plain, &vec![number as u8; SIZE], number * SIZE as u64).unwrap();
    }
    plain.sync_all().unwrap();
    let mut rounds = 0;
    for registered in [true, false].repeat(3) {
        let pool = Pool::builder().slot_size(SIZE).align(4096).slots(64).grow_to(64).build().unwrap();
        let builder = Driver::builder().pool(&pool);
        let Some(driver) = unless_refused(if registered { builder.build() } else { builder.unregistered().build() })
        else {
            return;
        };
        let file = driver.add(direct.try_clone().unwrap());
        let mut given = Vec::new();
        let ops: Vec<_> = (0..48)
            .map(|number| {
                let lease = pool.lease(SIZE).unwrap();
                given.push(lease.as_ptr().addr());
                driver.read_at(&file, lease, number * SIZE as u64).unwrap()
            })
            .collect();
        driver.submit().unwrap();
        let report = driver.shutdown(Duration::ZERO);
        let mut home = 0;
        for mut op in ops {
            // Those that were in time have their bytes; the others have nothing to give.
            match op.try_take().unwrap() {
                Ok(completion) => home += usize::from(completion.count == SIZE),
                Err(failed) if failed.error.raw_os_error() == Some(libc::EINVAL) => {
                    return skipped("no O_DIRECT on this file system");
                }
                Err(failed) => home += usize::from(failed.lease.is_some()),
            }
        }
        assert_eq!(home + report.in_flight.len(), 48);
        drop((driver, file));
        let out = pool.snapshot().leases;
        assert_eq!(out.len(), report.in_flight.len(), "abandoned, not home");
        assert!(out.iter().all(|lease| lease.state == State::Abandoned), "{out:?}");
        rounds += usize::from(!out.is_empty());

        let mut leases = Vec::new();
        while let Ok(mut lease) = pool.lease(SIZE) {
            lease
                .fill(|slot| {
                    slot.fill(CANARY);
                    Ok::<_, ()>(SIZE)
                })
                .unwrap();
            leases.push(lease);
        }
        assert_eq!(leases.len(), 64 - out.len());
        let leased: Vec<usize> = leases.iter().map(|lease| lease.as_ptr().addr()).collect();
        let abandoned = given.iter().filter(|address| !leased.contains(address)).count();
        assert_eq!(abandoned, out.len());
        // Longer than the reads take.
        for _ in 0..20 {
            std::thread::sleep(Duration::from_millis(5));
            assert_eq!(damaged(leases.iter().map(|lease| &**lease)), 0);
        }
        // Negative control: a changed byte is seen.
        leases[0][SIZE / 2] = 0;
        assert_eq!(damaged(leases.iter().map(|lease| &**lease)), 1);
        drop(leases);
        assert_eq!(pool.close().total(), out.len());
    }
    if rounds == 0 {
        skipped("all reads were done before the ring was closed");
    }
}

/// D 30: the kernel refuses a submission. What was pushed is neither lost nor given back; what finds no room is given back.
#[test]
fn a_submission_that_fails_loses_nothing() {
    alone("lifetime::a_submission_that_fails_loses_nothing", || {
        let pool = pool(8);
        let Some(driver) = unless_refused(Driver::builder().pool(&pool).entries(2).build()) else { return };
        let (mut there, here) = pair(&driver);
        let ring = driver.as_fd().as_raw_fd();
        let null = std::fs::File::open("/dev/null").unwrap();
        // SAFETY: 1. a descriptor of ours, which is put back below; no other thread runs.
        let saved = unsafe { libc::dup(ring) };
        // SAFETY: 1. as above: from here on the ring's number is another file.
        unsafe { libc::dup2(null.as_raw_fd(), ring) };
        let first = driver.recv(&here, message_room(&pool)).unwrap();
        let second = driver.recv(&here, message_room(&pool)).unwrap();
        assert!(driver.submit().is_err());
        let refused = driver.recv(&here, message_room(&pool)).unwrap_err();
        assert_eq!(refused.lease.as_deref(), Some(&b"room "[..]));
        assert!(driver.submit_and_wait(1).is_err());
        assert_eq!((driver.in_flight(), driver.errors().len()), (2, 0));
        // SAFETY: 1. as above: the ring has its number again.
        unsafe { libc::dup2(saved, ring) };
        there.write_all(b"one").unwrap();
        let completion = driver.block_on(first).unwrap();
        assert_eq!(*completion.lease, *b"room one");
        there.write_all(b"two").unwrap();
        assert_eq!(*driver.block_on(second).unwrap().lease, *b"room two");
        assert_eq!((driver.in_flight(), driver.errors().len()), (0, 0));
    });
}

fn message_room(pool: &Pool) -> pinwire::pool::LeaseMut {
    crate::support::filled(pool, b"room ")
}

/// D 34: in the child of a fork the driver is dead, and the parent's goes on.
#[test]
fn a_child_does_nothing() {
    alone("lifetime::a_child_does_nothing", || {
        let pool = pool(8);
        let Some(driver) = driver(&pool) else { return };
        let (mut there, here) = pair(&driver);
        let op = driver.recv(&here, pool.lease(64).unwrap()).unwrap();
        let lease = pool.lease(64).unwrap();
        let Some(buffers) = unless_refused(driver.provide(&pool, 2, 64)) else { return };
        let (_other, socket) = pair(&driver);
        let arrivals = driver.recv_many(&socket, &buffers);
        driver.submit().unwrap();
        let mut things = Some((driver.clone(), op, lease, buffers, arrivals));
        // SAFETY: 1. the test's process has one thread that does anything; the child ends by `_exit`.
        let child = unsafe { libc::fork() };
        assert!(child >= 0, "fork");
        if child == 0 {
            let good = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                let (driver, op, lease, buffers, mut arrivals) = things.take().unwrap();
                let refused = driver.recv(&here, lease).is_err_and(|refused| refused.lease.is_some());
                let dead = driver.submit().is_err()
                    && driver.dispatch().is_err()
                    && driver.submit_and_wait(1).is_err()
                    && driver.provide(&pool, 1, 1).is_err()
                    && arrivals.try_next().is_some_and(|next| next.is_none())
                    && buffers.available() == 0
                    && driver.shutdown(LONG).in_flight.is_empty();
                drop((driver, op, buffers, arrivals));
                refused && dead
            }));
            // SAFETY: 1. ends the child at once.
            unsafe { libc::_exit(i32::from(!good.unwrap_or(false))) };
        }
        let mut status = 0;
        // SAFETY: 1. the child is ours and is waited for once.
        assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
        assert_eq!(status, 0, "the child's driver is dead, and its drops do nothing");
        let (_, op, _lease, _buffers, _arrivals) = things.take().unwrap();
        there.write_all(&pattern(1, 64)).unwrap();
        assert_eq!(*driver.block_on(op).unwrap().lease, pattern(1, 64));
        assert!(driver.errors().is_empty());
    });
}

/// The kernel cancels what belongs to a thread that ends, and an operation belongs to the thread that submitted it, whoever
/// started it. Nobody asked for that, so it goes on as another thread's.
#[test]
fn operations_outlive_the_thread_that_submitted_them() {
    let pool = pool(32);
    let Some(driver) = driver(&pool) else { return };
    let Some(buffers) = unless_refused(driver.provide(&pool, 4, 4096)) else { return };
    for round in 0..20 {
        let ((mut there, here), (mut other, socket)) = (pair(&driver), pair(&driver));
        let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
        let (_silent, idle) = pair(&driver);
        let dropped = driver.recv(&idle, pool.lease(4096).unwrap()).unwrap();
        let mut arrivals = driver.recv_many(&socket, &buffers);
        std::thread::scope(|scope| {
            scope.spawn(|| driver.submit().unwrap());
        });
        there.write_all(&pattern(round, 100)).unwrap();
        assert_eq!(*driver.block_on(op).unwrap().lease, pattern(round, 100));
        other.write_all(&pattern(round, 200)).unwrap();
        assert_eq!(*driver.block_on(arrivals.next()).unwrap().unwrap(), pattern(round, 200));
        drop((dropped, arrivals));
        while driver.in_flight() > 0 {
            driver.submit_and_wait(1).unwrap();
        }
    }
    assert!(driver.errors().is_empty());
}

/// Several rings of one pool, and several pools of one ring: each lease goes by the buffer that it lies in.
#[test]
fn rings_and_pools_in_any_number() {
    let (one, other) = (pool(8), pool(8));
    let drivers: Result<Vec<_>, _> = (0..3).map(|_| Driver::builder().pool(&one).pool(&other).build()).collect();
    let Some(drivers) = unless_refused(drivers) else { return };
    for (number, driver) in drivers.iter().enumerate() {
        assert_eq!(driver.registration(), Pin::Locked);
        for pool in [&one, &other] {
            let (mut there, here) = pair(driver);
            there.write_all(&pattern(number, 4096)).unwrap();
            let op = driver.read(&here, pool.lease(4096).unwrap()).unwrap();
            assert_eq!(*driver.block_on(op).unwrap().lease, pattern(number, 4096));
        }
    }
}
