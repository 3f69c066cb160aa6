//! Sends without a copy: two completions, and the lease comes home with the second one. (bug class D 32)

use std::io::Read;
use std::net::{TcpListener, TcpStream};

use pinwire::flight::uring::{Driver, File};

use crate::support::{LONG, driver, message, pattern, pool, skipped};

fn connected(driver: &Driver) -> (TcpStream, File) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let here = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let there = listener.accept().unwrap().0;
    there.set_read_timeout(Some(LONG)).unwrap();
    (there, driver.add(here))
}

#[test]
fn the_bytes_arrive_and_the_lease_after_them() {
    let pool = pool(32);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = connected(&driver);
    for number in 0..64 {
        let mut op = driver.send_zc(&here, message(&pool, &pattern(number, 4096))).unwrap();
        driver.submit().unwrap();
        let mut bytes = vec![0; 4096];
        there.read_exact(&mut bytes).unwrap();
        assert_eq!(bytes, pattern(number, 4096));
        driver.submit_and_wait(1).unwrap();
        let outcome = op.try_take().unwrap();
        match outcome {
            Ok(sent) => assert_eq!((sent.count, &*sent.lease), (4096, &*pattern(number, 4096))),
            Err(failed) if failed.error.raw_os_error() == Some(libc::EINVAL) => {
                return skipped("this kernel sends nothing without a copy");
            }
            Err(failed) => panic!("{failed:?}"),
        }
    }
    assert!(driver.errors().is_empty());
    assert_eq!((driver.in_flight(), pool.snapshot().leases.len()), (0, 0));
}

/// While the peer does not read, the kernel still has the bytes: the result is there, the lease is not.
#[test]
fn the_result_alone_brings_nothing_home() {
    let pool = pool(64);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = connected(&driver);
    let ops: Vec<_> =
        (0..64).map(|number| driver.send_zc(&here, message(&pool, &pattern(number, 4096))).unwrap()).collect();
    driver.submit().unwrap();
    // Everything fits into the socket's buffers, so all results are there; how many notifications are, is the network's.
    driver.dispatch().unwrap();
    let out = pool.snapshot().leases.len();
    assert_eq!(out, 64, "done or not, nobody has taken one");
    let mut all = vec![0; 64 * 4096];
    there.read_exact(&mut all).unwrap();
    assert!((0..64).all(|number| all[4096 * number..][..4096] == pattern(number, 4096)), "as they were sent");
    for op in ops {
        assert_eq!(driver.block_on(op).unwrap().count, 4096);
    }
    assert_eq!(pool.snapshot().leases.len(), 0);
}

/// No MORE flag on an error: one completion, and the lease comes with it.
#[test]
fn an_error_is_the_only_completion() {
    let pool = pool(4);
    let Some(driver) = driver(&pool) else { return };
    let (_there, here) = crate::support::pair(&driver);
    let file = driver.add(std::fs::File::open("/dev/null").unwrap());
    let failed = driver.block_on(driver.send_zc(&file, message(&pool, b"x")).unwrap()).unwrap_err();
    assert_eq!(failed.error.raw_os_error(), Some(libc::ENOTSOCK));
    assert_eq!(&*failed.lease.unwrap(), b"x");
    // A local socket has no such way.
    let outcome = driver.block_on(driver.send_zc(&here, message(&pool, b"x")).unwrap());
    assert!(outcome.is_err_and(|failed| failed.lease.is_some()));
    assert_eq!(driver.in_flight(), 0);
}
