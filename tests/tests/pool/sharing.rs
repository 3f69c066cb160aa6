//! One writer, then many readers. (A3-6, B5-9)

use std::sync::Barrier;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use pw::pool::Lease;

use crate::support::{Random, checksum, drain, filled, frozen, pool, times};

#[test]
fn shares_are_counted() {
    let pool = pool(64, 2);
    let lease = frozen(&pool, b"0123456789");
    assert!(lease.share_count() == 1);
    let (left, right) = lease.split_at(3).unwrap();
    let part = lease.slice(2..5).unwrap();
    assert_eq!((&*left, &*right, &*part), (&b"012"[..], &b"3456789"[..], &b"234"[..]));
    assert_eq!((lease.share_count(), part.share_count()), (4, 4));
    drop((left, right));
    assert_eq!((lease.share_count(), lease.share_count() == 1), (2, false));
    drop(lease);
    assert!(part.share_count() == 1);
    assert_eq!(drain(&pool).len(), 1, "a part keeps the slot");
    drop(part);
    assert_eq!(drain(&pool).len(), 2);
}

/// A3-6: exact share counts on 8 threads.
#[test]
fn shares_are_counted_on_eight_threads() {
    const THREADS: usize = 8;
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"shared");
    let barrier = Barrier::new(THREADS + 1);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let clones: Vec<_> = (0..100).map(|_| lease.clone()).collect();
                barrier.wait();
                barrier.wait();
                assert!(clones.iter().all(|clone| **clone == *b"shared"));
                drop(clones);
                barrier.wait();
            });
        }
        barrier.wait();
        assert_eq!(lease.share_count(), 1 + THREADS * 100);
        barrier.wait();
        barrier.wait();
        assert!(lease.share_count() == 1);
    });
    assert!(lease.try_into_mut().is_ok());
}

/// B5-9: one writes and freezes, four read and compare; 0 mismatches.
#[test]
fn readers_see_what_was_written() {
    const READERS: usize = 4;
    let pool = pool(128, 4096);
    let messages = times(20_000, 10_000_000);
    let (senders, receivers): (Vec<_>, Vec<_>) = (0..READERS).map(|_| sync_channel::<Lease>(64)).unzip();
    thread::scope(|scope| {
        for receiver in receivers {
            scope.spawn(move || assert_eq!(read_all(receiver), messages));
        }
        let mut random = Random(9);
        for _ in 0..messages {
            let lease = loop {
                // The readers' caches hold slots for a while.
                if pool.lease(128).is_ok() {
                    break signed(&pool, &mut random);
                }
                thread::yield_now();
            };
            senders.iter().for_each(|sender| sender.send(lease.clone()).unwrap());
        }
        drop(senders);
    });
}

/// A message whose first 8 bytes are the checksum of the others.
fn signed(pool: &pw::pool::Pool, random: &mut Random) -> Lease {
    let body = random.next().to_le_bytes().repeat(4);
    let mut lease = filled(pool, &checksum(&body).to_le_bytes());
    lease.push_slice(&body).unwrap();
    lease.freeze()
}

fn read_all(messages: Receiver<Lease>) -> usize {
    let is_whole = |lease: &Lease| lease[..8] == checksum(&lease[8..]).to_le_bytes();
    messages.into_iter().inspect(|lease| assert!(is_whole(lease))).count()
}

/// A unique lease becomes writable again, a shared one does not and is given back.
#[test]
fn only_a_unique_lease_is_writable_again() {
    let pool = pool(64, 1);
    let first = frozen(&pool, b"abc");
    let second = first.clone();
    let first = first.try_into_mut().unwrap_err();
    assert_eq!((&*first, second.share_count()), (&b"abc"[..], 2));
    drop(second);
    let mut lease = first.try_into_mut().unwrap();
    lease[0] = b'x';
    lease.push_slice(b"d").unwrap();
    assert_eq!(&*lease.freeze(), b"xbcd");
}

/// Out of range is `None`, not a panic and not a shorter part.
#[test]
fn parts_are_checked() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"0123456789");
    assert!(lease.slice(0..11).is_none());
    assert!(lease.slice(11..).is_none());
    assert!(lease.slice(..=10).is_none());
    assert!(lease.split_at(11).is_none());
    assert_eq!(&*lease.slice(..).unwrap(), b"0123456789");
    assert!(lease.slice(10..).unwrap().is_empty());
    let part = lease.slice(2..6).unwrap();
    assert!(part.slice(0..5).is_none(), "a part of a part ends with the part");
    assert_eq!(&*part.slice(1..=2).unwrap(), b"34");
    assert_eq!(&*part.split_at(4).unwrap().0, b"2345");
}

/// Negative control of `readers_see_what_was_written`.
#[test]
#[should_panic]
fn a_changed_byte_is_seen() {
    let pool = pool(128, 1);
    let mut lease = signed(&pool, &mut Random(1)).try_into_mut().unwrap();
    lease[9] ^= 1;
    let (sender, receiver) = sync_channel(1);
    sender.send(lease.freeze()).unwrap();
    drop(sender);
    read_all(receiver);
}
