//! Buffers that the kernel chooses from.

use std::io::Write;
use std::net::Shutdown;
use std::os::unix::net::UnixDatagram;

use crate::support::{LONG, driver, pair, pattern, pool, unless_refused};

/// Messages arrive, each in a lease of its own; the group is made good from the pool, and the end is seen.
#[test]
fn messages_arrive_in_leases() {
    let pool = pool(32);
    let Some(driver) = driver(&pool) else { return };
    let Some(buffers) = unless_refused(driver.provide(&pool, 4, 4096)) else { return };
    assert_eq!((buffers.available(), pool.snapshot().leases.len()), (4, 4));
    let (mut there, here) = pair(&driver);
    let mut arrivals = driver.recv_many(&here, &buffers);
    for number in 0..100 {
        there.write_all(&pattern(number, 1000)).unwrap();
        let lease = driver.block_on(arrivals.next()).unwrap().unwrap();
        assert_eq!(*lease, pattern(number, 1000), "{number}");
        assert_eq!(buffers.available(), 4, "made good");
    }
    there.shutdown(Shutdown::Write).unwrap();
    assert!(driver.block_on(arrivals.next()).is_none());
    assert!(driver.block_on(arrivals.next()).is_none());
    drop((arrivals, buffers));
    assert_eq!(pool.snapshot().leases.len(), 0, "all went home");
}

/// Exhaustion: -ENOBUFS, nothing is lost, and it goes on with the leases that came back.
#[test]
fn without_buffers_the_request_says_so() {
    let pool = pool(2);
    let Some(driver) = driver(&pool) else { return };
    let Some(buffers) = unless_refused(driver.provide(&pool, 8, 4096)) else { return };
    assert_eq!(buffers.available(), 2, "as many as the pool has");
    let (mut there, here) = pair(&driver);
    let mut arrivals = driver.recv_many(&here, &buffers);
    let mut held = Vec::new();
    for number in 0..2 {
        there.write_all(&pattern(number, 4096)).unwrap();
        held.push(driver.block_on(arrivals.next()).unwrap().unwrap());
    }
    there.write_all(&pattern(2, 100)).unwrap();
    let refused = driver.block_on(arrivals.next()).unwrap().unwrap_err();
    assert_eq!(refused.raw_os_error(), Some(libc::ENOBUFS));
    assert!(held.iter().enumerate().all(|(number, lease)| **lease == pattern(number, 4096)));
    held.clear();
    let lease = driver.block_on(arrivals.next()).unwrap().unwrap();
    assert_eq!(*lease, pattern(2, 100), "the bytes waited in the socket");
}

/// Two sockets, one group, and each gets its own bytes.
#[test]
fn sockets_share_a_group() {
    let pool = pool(64);
    let Some(driver) = driver(&pool) else { return };
    let Some(buffers) = unless_refused(driver.provide(&pool, 16, 4096)) else { return };
    let mut sockets: Vec<_> = (0..8)
        .map(|_| {
            let (there, here) = pair(&driver);
            let arrivals = driver.recv_many(&here, &buffers);
            (there, arrivals)
        })
        .collect();
    driver.submit().unwrap();
    for round in 0..20 {
        for (number, (there, _)) in sockets.iter_mut().enumerate().rev() {
            there.write_all(&pattern(number + round, 500)).unwrap();
        }
        for (number, (_, arrivals)) in sockets.iter_mut().enumerate() {
            let lease = driver.block_on(arrivals.next()).unwrap().unwrap();
            assert_eq!(*lease, pattern(number + round, 500), "{round} {number}");
        }
    }
}

/// dropped with a message under way: it goes home, and so does the group, when the kernel has let go.
#[test]
fn a_dropped_request_takes_nothing_along() {
    let pool = pool(8);
    let Some(driver) = driver(&pool) else { return };
    for round in 0..50 {
        let Some(buffers) = unless_refused(driver.provide(&pool, 4, 4096)) else { return };
        let (mut there, here) = pair(&driver);
        let arrivals = driver.recv_many(&here, &buffers);
        driver.submit().unwrap();
        if round % 2 == 0 {
            there.write_all(b"late").unwrap();
        }
        drop((arrivals, buffers));
        // The request is cancelled with the next submission, and ends with its last entry.
        let until = std::time::Instant::now() + LONG;
        while !pool.snapshot().leases.is_empty() && std::time::Instant::now() < until {
            driver.submit_and_wait(1).unwrap();
        }
        assert_eq!(pool.snapshot().leases.len(), 0, "{round}");
    }
    assert!(driver.errors().is_empty());
}

/// After shutdown nothing arrives any more, and whoever waits is told.
#[test]
fn shutdown_ends_arrivals() {
    let pool = pool(8);
    let Some(driver) = driver(&pool) else { return };
    let Some(buffers) = unless_refused(driver.provide(&pool, 4, 4096)) else { return };
    let (_there, here) = pair(&driver);
    let mut arrivals = driver.recv_many(&here, &buffers);
    driver.submit().unwrap();
    assert!(arrivals.try_next().is_none());
    assert!(driver.shutdown(LONG).in_flight.is_empty());
    let cancelled = arrivals.try_next().unwrap().unwrap().unwrap_err();
    assert_eq!(cancelled.raw_os_error(), Some(libc::ECANCELED));
    assert!(arrivals.try_next().unwrap().is_none());
    drop((arrivals, buffers, driver));
    assert_eq!(pool.snapshot().leases.len(), 0);
}

/// What the kernel cannot do is an error, not a gap.
#[test]
fn impossible_groups_are_refused() {
    let pool = pool(2);
    let Some(driver) = driver(&pool) else { return };
    assert!(driver.provide(&pool, 0, 10).is_err());
    assert!(driver.provide(&pool, u16::MAX, 10).is_err());
    let Some(buffers) = unless_refused(driver.provide(&pool, 3, 10)) else { return };
    assert_eq!(buffers.available(), 2, "of four");
}

/// Nothing is said by nobody: an empty datagram is a message, or none, and not the end.
#[test]
fn an_empty_datagram_is_not_the_end() {
    let pool = pool(8);
    let Some(driver) = driver(&pool) else { return };
    let Some(buffers) = unless_refused(driver.provide(&pool, 4, 64)) else { return };
    let (there, here) = UnixDatagram::pair().unwrap();
    let mut arrivals = driver.recv_many(&driver.add(here), &buffers);
    for bytes in [&b""[..], b"one", b"", b"", b"two"] {
        there.send(bytes).unwrap();
    }
    let mut seen = Vec::new();
    while seen.len() < 2 {
        let lease = driver.block_on(arrivals.next()).expect("it goes on").unwrap();
        seen.extend(Some(lease.to_vec()).filter(|bytes| !bytes.is_empty()));
    }
    assert_eq!(seen, [b"one", b"two"]);
}

/// A peer whose messages nobody takes gets at what was provided, and no more of the pool. (A5-2)
#[test]
fn messages_that_nobody_takes_cost_no_more_than_was_provided() {
    let pool = pool(64);
    let Some(driver) = driver(&pool) else { return };
    let Some(buffers) = unless_refused(driver.provide(&pool, 4, 64)) else { return };
    let (there, here) = UnixDatagram::pair().unwrap();
    there.set_nonblocking(true).unwrap();
    let mut arrivals = driver.recv_many(&driver.add(here), &buffers);
    let mut sent = 0_u32;
    for _ in 0..200 {
        sent += u32::from(there.send(&sent.to_le_bytes()).is_ok());
        driver.submit().unwrap();
        driver.dispatch().unwrap();
        assert!(pool.snapshot().leases.len() <= 4, "{}", pool.snapshot());
    }
    // And nothing is lost that the socket had room for.
    let mut seen = 0_u32;
    while seen < sent {
        match driver.block_on(arrivals.next()).expect("it goes on") {
            Ok(lease) => {
                assert_eq!(*lease, seen.to_le_bytes());
                seen += 1;
            }
            Err(error) => assert_eq!(error.raw_os_error(), Some(libc::ENOBUFS)),
        }
    }
}
