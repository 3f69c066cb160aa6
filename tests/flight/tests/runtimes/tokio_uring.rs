//! tokio-uring. It keeps the buffer of a dropped future until the kernel is done, and waits for that when it ends. (A1-9)

use std::pin::pin;

use tokio_uring::Runtime;
use tokio_uring::fs::File;
use tokio_uring::net::TcpStream;

use crate::peer::{TempFile, bytes, echoed, silent, waits};
use crate::slots::{assert_abandoned, assert_all_home, empty, pool, wait_for_abandoned};

/// None where the kernel has no io_uring for us.
fn runtime() -> Option<Runtime> {
    Runtime::new(&tokio_uring::builder()).inspect_err(crate::skipped).ok()
}

#[test]
fn an_echo_through_leases() {
    let (Some(runtime), pool) = (runtime(), pool()) else { return };
    let (address, peer) = echoed(300_000);
    runtime.block_on(async {
        let stream = TcpStream::connect(address).await.unwrap();
        loop {
            let (buffer, _) = empty(&pool);
            let (read, buffer) = stream.read(buffer).await;
            let lease = buffer.complete();
            assert_eq!(read.unwrap(), lease.len());
            if lease.is_empty() {
                break;
            }
            let (written, buffer) = stream.write_all(lease.freeze().into_io()).await;
            written.unwrap();
            drop(buffer.complete());
        }
        stream.shutdown(std::net::Shutdown::Both).unwrap();
    });
    peer.join().unwrap();
    drop(runtime);
    assert_all_home(&pool);
}

/// What was received is sent from the same buffer; an incoming one is as long as what was received.
#[test]
fn one_buffer_both_ways() {
    let (Some(runtime), pool) = (runtime(), pool()) else { return };
    let (address, peer) = echoed(50_000);
    runtime.block_on(async {
        let stream = TcpStream::connect(address).await.unwrap();
        loop {
            let (read, buffer) = stream.read(empty(&pool).0).await;
            if read.unwrap() == 0 {
                drop(buffer.complete());
                break;
            }
            let (written, buffer) = stream.write_all(buffer).await;
            written.unwrap();
            drop(buffer.complete());
        }
        stream.shutdown(std::net::Shutdown::Both).unwrap();
    });
    peer.join().unwrap();
    drop(runtime);
    assert_all_home(&pool);
}

#[test]
fn files_through_leases() {
    let (Some(runtime), pool) = (runtime(), pool()) else { return };
    let (from, to) = (TempFile::new("tokio-uring-from", &bytes(10_000)), TempFile::new("tokio-uring-to", b""));
    runtime.block_on(async {
        let (from, to) = (File::open(&from.0).await.unwrap(), File::create(&to.0).await.unwrap());
        let mut at = 0;
        loop {
            // Behind what is there already.
            let mut lease = pool.lease(1000).unwrap();
            lease.push_slice(b"head").unwrap();
            let (read, buffer) = from.read_at(lease.into_io(), at).await;
            let lease = buffer.complete();
            let count = read.unwrap();
            assert_eq!((&lease[..4], lease.len()), (&b"head"[..], 4 + count));
            if count == 0 {
                break;
            }
            let (written, buffer) = to.write_all_at(lease.freeze().slice(4..).unwrap().into_io(), at).await;
            written.unwrap();
            assert_eq!(buffer.complete().len(), count);
            at += count as u64;
        }
        let (read, buffer) = from.read_exact_at(empty(&pool).0, 1000).await;
        read.unwrap();
        assert_eq!(*buffer.complete(), bytes(10_000)[1000..5096]);
    });
    assert!(std::fs::read(&to.0).unwrap() == bytes(10_000));
    assert_all_home(&pool);
}

/// An error gives the buffer back, and it comes home.
#[test]
fn an_error_gives_it_back() {
    let (Some(runtime), pool) = (runtime(), pool()) else { return };
    let file = TempFile::new("tokio-uring-error", b"x");
    runtime.block_on(async {
        let file = tokio_uring::fs::OpenOptions::new().write(true).open(&file.0).await.unwrap();
        let (read, buffer) = file.read_at(empty(&pool).0, 0).await;
        assert!(read.is_err());
        assert_eq!(buffer.complete().len(), 0);
    });
    assert_all_home(&pool);
}

#[test]
fn a_cancelled_read_costs_its_slot() {
    let (Some(runtime), pool) = (runtime(), pool()) else { return };
    let (address, peer) = silent();
    let (buffer, slot) = empty(&pool);
    runtime.block_on(async {
        let stream = TcpStream::connect(address).await.unwrap();
        let mut read = Box::pin(stream.read(buffer));
        assert!(waits(read.as_mut()).await);
        drop(read);
        // In flight still: nobody has it, nobody gets it.
        assert!(pool.owner_of(slot).is_some());
        let mut peer = peer.join().unwrap();
        std::io::Write::write_all(&mut peer, &[0xee; 100]).unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    });
    drop(runtime);
    wait_for_abandoned(&pool, slot);
    assert_abandoned(&pool, slot, || {});
}

#[test]
fn a_runtime_that_ends_costs_what_is_in_flight() {
    let (Some(runtime), pool) = (runtime(), pool()) else { return };
    let (address, peer) = silent();
    let (buffer, slot) = empty(&pool);
    runtime.block_on(async {
        let stream = TcpStream::connect(address).await.unwrap();
        tokio_uring::spawn(async move {
            let (_, buffer) = stream.read(buffer).await;
            drop(buffer.complete());
        });
        let mut nothing = pin!(std::future::pending::<()>());
        assert!(waits(nothing.as_mut()).await);
        tokio::task::yield_now().await;
    });
    drop(runtime);
    let mut peer = peer.join().unwrap();
    assert_abandoned(&pool, slot, || drop(std::io::Write::write_all(&mut peer, &[0xee; 100])));
}

/// Negative control: a slot that is completed comes back.
#[test]
fn a_completed_slot_is_leased_again() {
    let pool = pool();
    let (buffer, slot) = empty(&pool);
    drop(buffer.complete());
    assert!((0..4).map(|_| pool.lease(1).unwrap()).any(|mut lease| lease.spare_mut().as_ptr() == slot));
}
