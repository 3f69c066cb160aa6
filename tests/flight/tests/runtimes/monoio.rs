//! monoio. It frees the buffers that are in flight when it ends, without a word from the kernel. (A1-9)

use std::future::Future;

use monoio::fs::{File, OpenOptions};
use monoio::io::{AsyncReadRent, AsyncWriteRent, AsyncWriteRentExt};
use monoio::net::TcpStream;
use monoio::{IoUringDriver, LegacyDriver, RuntimeBuilder};
use pinwire::prelude::*;

use crate::peer::{TempFile, bytes, echoed, silent, waits};
use crate::slots::{assert_abandoned, assert_all_home, empty, pool, wait_for_abandoned};

/// Runs on io_uring, if the kernel has one for us, and then ends the runtime.
fn run<T>(work: impl Future<Output = T>) -> Option<T> {
    let runtime = RuntimeBuilder::<IoUringDriver>::new().build();
    let mut runtime = runtime.inspect_err(crate::skipped).ok()?;
    Some(runtime.block_on(work))
}

async fn echo(address: std::net::SocketAddr, pool: Pool) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    loop {
        let (read, buffer) = stream.read(empty(&pool).0).await;
        let lease = buffer.complete();
        assert_eq!(read.unwrap(), lease.len());
        if lease.is_empty() {
            break;
        }
        let (written, buffer) = stream.write_all(lease.freeze().into_io()).await;
        written.unwrap();
        drop(buffer.complete());
    }
    stream.shutdown().await.unwrap();
}

#[test]
fn an_echo_through_leases() {
    let (pool, (address, peer)) = (pool(), echoed(300_000));
    if run(echo(address, pool.clone())).is_some() {
        peer.join().unwrap();
        assert_all_home(&pool);
    }
}

/// The same with epoll.
#[test]
fn an_echo_without_io_uring() {
    let (pool, (address, peer)) = (pool(), echoed(300_000));
    RuntimeBuilder::<LegacyDriver>::new().build().unwrap().block_on(echo(address, pool.clone()));
    peer.join().unwrap();
    assert_all_home(&pool);
}

/// What was received is sent from the same buffer.
#[test]
fn one_buffer_both_ways() {
    let (pool, (address, peer)) = (pool(), echoed(50_000));
    let done = run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
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
        stream.shutdown().await.unwrap();
    });
    if done.is_some() {
        peer.join().unwrap();
        assert_all_home(&pool);
    }
}

#[test]
fn files_through_leases() {
    let pool = pool();
    let (from, to) = (TempFile::new("monoio-from", &bytes(10_000)), TempFile::new("monoio-to", b""));
    let done = run(async {
        let (source, sink) = (File::open(&from.0).await.unwrap(), File::create(&to.0).await.unwrap());
        let mut at = 0;
        loop {
            let mut lease = pool.lease(1000).unwrap();
            lease.push_slice(b"head").unwrap();
            let (read, buffer) = source.read_at(lease.into_io(), at).await;
            let lease = buffer.complete();
            let count = read.unwrap();
            assert_eq!((&lease[..4], lease.len()), (&b"head"[..], 4 + count));
            if count == 0 {
                break;
            }
            let (written, buffer) = sink.write_all_at(lease.freeze().slice(4..).unwrap().into_io(), at).await;
            written.unwrap();
            assert_eq!(buffer.complete().len(), count);
            at += count as u64;
        }
        let (read, buffer) = source.read_exact_at(empty(&pool).0, 1000).await;
        read.unwrap();
        assert_eq!(*buffer.complete(), bytes(10_000)[1000..5096]);
        let closed = OpenOptions::new().write(true).open(&to.0).await.unwrap();
        let (read, buffer) = closed.read_at(empty(&pool).0, 0).await;
        assert!(read.is_err());
        assert_eq!(buffer.complete().len(), 0);
    });
    if done.is_some() {
        assert!(std::fs::read(&to.0).unwrap() == bytes(10_000));
        assert_all_home(&pool);
    }
}

#[test]
fn a_cancelled_read_costs_its_slot() {
    let (pool, (address, peer)) = (pool(), silent());
    let (buffer, slot) = empty(&pool);
    let done = run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let mut read = Box::pin(stream.read(buffer));
        assert!(waits(read.as_mut()).await);
        drop(read);
        assert!(pool.owner_of(slot).is_some());
        let mut peer = peer.join().unwrap();
        std::io::Write::write_all(&mut peer, &[0xee; 100]).unwrap();
    });
    if done.is_some() {
        wait_for_abandoned(&pool, slot);
        assert_abandoned(&pool, slot, || {});
    }
}

#[test]
fn a_runtime_that_ends_costs_what_is_in_flight() {
    let (pool, (address, peer)) = (pool(), silent());
    let (buffer, slot) = empty(&pool);
    let done = run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let mut read = Box::pin(stream.read(buffer));
        assert!(waits(read.as_mut()).await);
        // Forgotten by the user, not by the kernel.
        std::mem::forget(read);
    });
    if done.is_some() {
        assert!(pool.owner_of(slot).is_some());
        let mut peer = peer.join().unwrap();
        let leases: Vec<_> = std::iter::from_fn(|| pool.lease(1).ok()).collect();
        assert_eq!(leases.len(), 3, "in flight for good");
        drop(std::io::Write::write_all(&mut peer, &[0xee; 100]));
    }
}

/// The task is dropped with the runtime, and the buffer with it.
#[test]
fn a_task_that_ends_with_the_runtime() {
    let (pool, (address, peer)) = (pool(), silent());
    let (buffer, slot) = empty(&pool);
    let done = run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let mut read = Box::pin(async move { stream.read(buffer).await.0 });
        assert!(waits(read.as_mut()).await);
        (read,)
    });
    if let Some((read,)) = done {
        drop(read);
        wait_for_abandoned(&pool, slot);
        let mut peer = peer.join().unwrap();
        assert_abandoned(&pool, slot, || drop(std::io::Write::write_all(&mut peer, &[0xee; 100])));
    }
}
