//! Operations: bytes arrive, errors come with the lease.

use std::io::{Read, Write};
use std::os::unix::fs::FileExt;

use pinwire::flight::uring::Driver;
use pinwire::pool::{Pin, Pool};

use crate::support::{LONG, driver, message, pair, pattern, pool, scratch, unless_refused};

/// A2-6: a read that waits owns the slot; the bytes come, and with them the lease.
#[test]
fn a_lease_comes_back_with_the_bytes() {
    let pool = pool(4);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = pair(&driver);
    let mut op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
    driver.submit().unwrap();
    assert!(op.try_take().is_none());
    assert_eq!((driver.in_flight(), pool.snapshot().leases.len()), (1, 1));
    there.write_all(b"order").unwrap();
    assert_eq!(driver.submit_and_wait(1).unwrap(), 1);
    let completion = op.try_take().unwrap().unwrap();
    assert_eq!((completion.count, &*completion.lease), (5, &b"order"[..]));
    let sent = driver.block_on(driver.send(&here, completion.lease.freeze()).unwrap()).unwrap();
    assert_eq!(sent.count, 5);
    let mut bytes = [0; 5];
    there.read_exact(&mut bytes).unwrap();
    assert_eq!((bytes, driver.in_flight()), (*b"order", 0));
}

/// What is received is appended to what was there.
#[test]
fn what_is_received_is_appended() {
    let pool = pool(4);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = pair(&driver);
    there.write_all(b"er").unwrap();
    let mut lease = pool.lease(4096).unwrap();
    lease.push_slice(b"ord").unwrap();
    let completion = driver.block_on(driver.read(&here, lease).unwrap()).unwrap();
    assert_eq!((completion.count, &*completion.lease), (2, &b"order"[..]));
    drop(there);
    let ended = driver.block_on(driver.recv(&here, completion.lease).unwrap()).unwrap();
    assert_eq!((ended.count, &*ended.lease), (0, &b"order"[..]));
}

/// Registered and by address: the same bytes in the file, and back in other slots.
#[test]
fn files_are_written_and_read() {
    for registered in [true, false] {
        let pool = pool(32);
        let builder = Driver::builder().pool(&pool);
        let Some(driver) = unless_refused(if registered { builder.build() } else { builder.unregistered().build() })
        else {
            return;
        };
        assert_eq!(driver.registration().holds(), registered, "{:?}", driver.registration());
        let (plain, file) = scratch(0);
        let file = driver.add(file);
        let ops: Vec<_> = (0..16)
            .map(|number| {
                let lease = message(&pool, &pattern(number, 4096));
                driver.write_at(&file, lease, 4096 * number as u64).unwrap()
            })
            .collect();
        assert_eq!(driver.submit_and_wait(16).unwrap(), 16);
        for op in ops {
            assert_eq!(driver.block_on(op).unwrap().count, 4096);
        }
        let mut all = vec![0; 16 * 4096];
        plain.read_exact_at(&mut all, 0).unwrap();
        assert!((0..16).all(|number| all[4096 * number..][..4096] == pattern(number, 4096)));

        let ops: Vec<_> = (0..16)
            .rev()
            .map(|number| (number, driver.read_at(&file, pool.lease(4096).unwrap(), 4096 * number as u64).unwrap()))
            .collect();
        for (number, op) in ops {
            let completion = driver.block_on(op).unwrap();
            assert_eq!(*completion.lease, pattern(number, 4096), "{number}");
        }
        // Less than asked for is reported as it is.
        let tail = driver.block_on(driver.read_at(&file, pool.lease(4096).unwrap(), 16 * 4096 - 10).unwrap()).unwrap();
        assert_eq!((tail.count, tail.lease.len()), (10, 10));
    }
}

/// An operation that fails gives the error, and the lease.
#[test]
fn errors_come_with_the_lease() {
    let pool = pool(4);
    let Some(driver) = driver(&pool) else { return };
    let (there, here) = pair(&driver);
    let message = message(&pool, b"order");
    drop(there);
    let failed = driver.block_on(driver.send(&here, message).unwrap()).unwrap_err();
    assert_eq!(failed.error.kind(), std::io::ErrorKind::BrokenPipe);
    assert_eq!(*failed.lease.unwrap(), *b"order");
    let directory = driver.add(std::fs::File::open("/").unwrap());
    let failed = driver.block_on(driver.read_at(&directory, pool.lease(1).unwrap(), 0).unwrap()).unwrap_err();
    assert_eq!(failed.error.raw_os_error(), Some(libc::EISDIR));
    assert_eq!(failed.lease.unwrap().len(), 0);
}

/// Leases that no registered slab has: other pools', the heap's, memory of one's own.
#[test]
fn memory_that_is_not_registered_goes_by_address() {
    use pinwire::pool::{Lease, LeaseMut, Overflow};
    let small = Pool::builder().slot_size(512).slots(2).grow_to(2).overflow(Overflow::Heap { up_to: 1 << 20 });
    let (small, other) = (small.build().unwrap(), pool(2));
    let Some(driver) = driver(&small) else { return };
    assert_eq!(driver.registration(), Pin::Locked);
    let (plain, file) = scratch(0);
    let file = driver.add(file);
    let leases: [Lease; 3] =
        [message(&other, &[1; 4096]), message(&small, &[2; 9000]), Lease::from_owner(vec![3; 100]).unwrap()];
    for lease in leases {
        let (len, first) = (lease.len(), lease[0]);
        assert_eq!(driver.block_on(driver.write_at(&file, lease, 0).unwrap()).unwrap().count, len);
        let mut bytes = vec![0; len];
        plain.read_exact_at(&mut bytes, 0).unwrap();
        assert!(bytes.iter().all(|byte| *byte == first));
    }
    let mut own = LeaseMut::from_owner(vec![0; 50]).unwrap();
    own.clear();
    let read = driver.block_on(driver.read_at(&file, own, 0).unwrap()).unwrap();
    assert_eq!((read.count, &*read.lease), (50, &[3; 50][..]));
}

/// Pool growth after registration: the new slab is registered when its first lease is used.
#[test]
fn a_pool_that_grew_is_registered_further() {
    let pool = Pool::builder().slot_size(4096).slots(32).grow_to(4096).build().unwrap();
    let Some(driver) = driver(&pool) else { return };
    let (plain, file) = scratch(0);
    let file = driver.add(file);
    let leases: Vec<_> = (0..200).map(|number| message(&pool, &pattern(number, 4096))).collect();
    assert!(pool.snapshot().classes[0].slots > 32);
    for (number, lease) in leases.into_iter().enumerate() {
        let op = driver.write_at(&file, lease, 4096 * number as u64).unwrap();
        assert_eq!(driver.block_on(op).unwrap().count, 4096);
    }
    assert_eq!(driver.registration(), Pin::Locked);
    let mut all = vec![0; 200 * 4096];
    plain.read_exact_at(&mut all, 0).unwrap();
    assert!((0..200).all(|number| all[4096 * number..][..4096] == pattern(number, 4096)));
}

/// `trim` gives no page back while a ring knows it: the kernel would go on with the old one.
#[test]
fn registered_pages_are_not_given_back() {
    let pool = pool(64);
    drop(message(&pool, &[7; 4096]));
    let Some(driver) = driver(&pool) else { return };
    assert!(driver.registration().holds());
    assert_eq!(pool.trim(), 0);
    let (mut there, here) = pair(&driver);
    there.write_all(&pattern(3, 4096)).unwrap();
    let read = driver.block_on(driver.read(&here, pool.lease(4096).unwrap()).unwrap()).unwrap();
    assert_eq!(*read.lease, pattern(3, 4096));
    drop((read, driver));
    assert!(pool.trim() > 0, "and again when it does not");
}

/// A file may be dropped at once: each operation keeps it open. (I/O safety)
#[test]
fn a_file_stays_open_for_its_operations() {
    let pool = pool(4);
    let Some(driver) = driver(&pool) else { return };
    let (mut there, here) = pair(&driver);
    let op = driver.recv(&here, pool.lease(64).unwrap()).unwrap();
    drop(here);
    // Would get the number, were it free.
    let _other = std::fs::File::open("/dev/null").unwrap();
    driver.submit().unwrap();
    there.write_all(b"order").unwrap();
    assert_eq!(&*driver.block_on(op).unwrap().lease, b"order");
    there.set_read_timeout(Some(LONG)).unwrap();
    assert_eq!(there.read(&mut [0]).unwrap(), 0, "the last one closed it");
}
