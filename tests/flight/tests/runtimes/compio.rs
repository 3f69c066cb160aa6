//! compio. It cancels the operation of a dropped future, and frees the buffers of what is in flight after it has closed
//! the ring. (A1-9)

use std::future::Future;

use compio::BufResult;
use compio::buf::{IntoInner, IoBuf, IoBufMut};
use compio::fs::File;
use compio::io::{AsyncRead, AsyncReadAt, AsyncReadAtExt, AsyncReadExt, AsyncWrite, AsyncWriteAtExt, AsyncWriteExt};
use compio::net::TcpStream;
use compio::runtime::Runtime;

use crate::peer::{TempFile, bytes, echoed, silent, waits};
use crate::slots::{SIZE, assert_abandoned, assert_all_home, empty, pool, wait_for_abandoned};

/// Runs on io_uring or what compio has in its place, and then ends the runtime.
fn run<T>(work: impl Future<Output = T>) -> T {
    Runtime::new().unwrap().block_on(work)
}

#[test]
fn an_echo_through_leases() {
    let (pool, (address, peer)) = (pool(), echoed(300_000));
    run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        loop {
            let BufResult(read, buffer) = stream.read(empty(&pool).0).await;
            let lease = buffer.complete();
            assert_eq!(read.unwrap(), lease.len());
            if lease.is_empty() {
                break;
            }
            let BufResult(written, buffer) = stream.write_all(lease.freeze().into_io()).await;
            written.unwrap();
            drop(buffer.complete());
        }
        stream.shutdown().await.unwrap();
    });
    peer.join().unwrap();
    assert_all_home(&pool);
}

/// What was received is sent from the same buffer; `append` goes on behind it.
#[test]
fn one_buffer_both_ways() {
    let (pool, (address, peer)) = (pool(), echoed(50_000));
    run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        loop {
            let BufResult(first, buffer) = stream.read(empty(&pool).0.slice(..100)).await;
            let BufResult(second, buffer) = stream.append(buffer.into_inner()).await;
            assert_eq!(buffer.len(), first.unwrap() + second.unwrap());
            if buffer.is_empty() {
                drop(buffer.complete());
                break;
            }
            let BufResult(written, buffer) = stream.write_all(buffer).await;
            written.unwrap();
            drop(buffer.complete());
        }
        stream.shutdown().await.unwrap();
    });
    peer.join().unwrap();
    assert_all_home(&pool);
}

#[test]
fn files_through_leases() {
    let pool = pool();
    let (from, to) = (TempFile::new("compio-from", &bytes(10_000)), TempFile::new("compio-to", b""));
    run(async {
        let (from, mut to) = (File::open(&from.0).await.unwrap(), File::create(&to.0).await.unwrap());
        let mut at = 0;
        loop {
            let mut lease = pool.lease(1000).unwrap();
            lease.push_slice(b"head").unwrap();
            let BufResult(read, buffer) = from.read_at(lease.into_io(), at).await;
            let lease = buffer.complete();
            let count = read.unwrap();
            assert_eq!((&lease[..4], lease.len()), (&b"head"[..], 4 + count));
            if count == 0 {
                break;
            }
            let BufResult(written, buffer) = to.write_all_at(lease.freeze().slice(4..).unwrap().into_io(), at).await;
            written.unwrap();
            assert_eq!(buffer.complete().len(), count);
            at += count as u64;
        }
        let BufResult(read, buffer) = from.read_exact_at(empty(&pool).0, 1000).await;
        read.unwrap();
        assert_eq!(*buffer.complete(), bytes(10_000)[1000..1000 + SIZE]);
        let BufResult(read, buffer) = to.read_at(empty(&pool).0, 0).await;
        assert!(read.is_err(), "it is open for writing only");
        assert_eq!(buffer.complete().len(), 0);
    });
    assert!(std::fs::read(&to.0).unwrap() == bytes(10_000));
    assert_all_home(&pool);
}

/// What safe code may do to the room between two operations does not show in the lease.
#[test]
fn the_room_is_lent_and_settled() {
    let pool = pool();
    let (mut buffer, _) = empty(&pool);
    assert_eq!((buffer.buf_capacity(), buffer.as_init()), (SIZE, &b""[..]));
    buffer.extend_from_slice(b"0123456789").unwrap();
    assert_eq!(buffer.as_init(), b"0123456789");
    assert!(IoBufMut::reserve(&mut buffer, SIZE).is_err());
    buffer.as_uninit()[10..].fill(std::mem::MaybeUninit::uninit());
    let mut lease = buffer.complete();
    assert_eq!((&*lease, lease.capacity()), (&b"0123456789"[..], SIZE));
    let sum: u64 = lease.spare_mut().iter().map(|byte| u64::from(*byte)).sum();
    assert!(sum <= 255 * SIZE as u64);
    drop(lease);
    assert_all_home(&pool);
}

#[test]
fn a_cancelled_read_costs_its_slot() {
    let (pool, (address, peer)) = (pool(), silent());
    let (buffer, slot) = empty(&pool);
    run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let mut read = Box::pin(stream.read(buffer));
        assert!(waits(read.as_mut()).await);
        drop(read);
        assert!(pool.owner_of(slot).is_some());
        let mut peer = peer.join().unwrap();
        std::io::Write::write_all(&mut peer, &[0xee; 100]).unwrap();
    });
    wait_for_abandoned(&pool, slot);
    assert_abandoned(&pool, slot, || {});
}

#[test]
fn a_runtime_that_ends_costs_what_is_in_flight() {
    let (pool, (address, peer)) = (pool(), silent());
    let (buffer, slot) = empty(&pool);
    run(async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        compio::runtime::spawn(async move {
            let BufResult(_, buffer) = stream.read(buffer).await;
            drop(buffer.complete());
        })
        .detach();
        compio::runtime::time::sleep(std::time::Duration::from_millis(1)).await;
    });
    let mut peer = peer.join().unwrap();
    wait_for_abandoned(&pool, slot);
    assert_abandoned(&pool, slot, || drop(std::io::Write::write_all(&mut peer, &[0xee; 100])));
}
