//! Reading into slots and writing out of them. (A1-9)

use std::io::{self, IoSlice, Read, Write};

use pw::Packet;

use crate::carriers::{Tick, order};
use crate::counting::allocations;
use crate::support::{filled, frozen, pool};

const MIB: usize = if cfg!(miri) { 4096 } else { 1 << 20 };

/// A1-9: a body of 1 MiB: 0 allocations, 0 copies: who writes it sees the slot's own address.
#[test]
fn a_large_body_is_written_in_place() {
    let pool = pool(MIB, 2);
    drop(pool.lease(1));
    let mut seen = std::ptr::null();
    let mut sent = std::ptr::null();
    let count = allocations(|| {
        let mut lease = pool.lease(MIB).unwrap();
        lease.fill(|all| write_body(all, &mut seen)).unwrap();
        let shared = lease.freeze();
        sent = shared.as_ptr();
        let mut out = Wire { address: std::ptr::null(), len: 0 };
        out.write_all(&shared).unwrap();
        assert_eq!((out.address, out.len), (sent, MIB));
    });
    assert_eq!((count, seen), (0, sent));
}

/// Writes where it is told to, and remembers where that was.
fn write_body(all: &mut [u8], seen: &mut *const u8) -> io::Result<usize> {
    *seen = all.as_ptr();
    all[..MIB].fill(7);
    Ok(MIB)
}

/// Takes bytes in one piece, and remembers where they were.
struct Wire {
    address: *const u8,
    len: usize,
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (self.address, self.len) = (bytes.as_ptr(), bytes.len());
        Ok(bytes.len())
    }
    fn write_vectored(&mut self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        self.address = slices[0].as_ptr();
        self.len = slices.iter().map(|slice| slice.len()).sum();
        Ok(self.len)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A1-9: `io::Write` ends with the room, and says so.
#[test]
fn a_lease_is_written_to() {
    let pool = pool(8, 1);
    let mut lease = pool.lease(8).unwrap();
    lease.clear();
    assert_eq!(lease.write(b"01234").unwrap(), 5);
    assert_eq!(lease.write(b"56789").unwrap(), 3, "as much as there is room");
    assert_eq!(lease.write(b"x").unwrap(), 0);
    assert_eq!(lease.write_all(b"x").unwrap_err().kind(), io::ErrorKind::WriteZero);
    lease.flush().unwrap();
    assert_eq!(&*lease, b"01234567");
}

/// A1-9: head and body leave together, each from its own slot.
#[test]
fn leases_are_gathered() {
    let pool = pool(64, 2);
    let (head, body) = (frozen(&pool, b"head"), frozen(&pool, b"body!"));
    let slices = [head.io_slice(), body.io_slice()];
    let mut out = Wire { address: std::ptr::null(), len: 0 };
    assert_eq!(out.write_vectored(&slices).unwrap(), 9);
    assert_eq!(out.address, head.as_ptr());
}

/// What a reader puts into the room, and no more, is in the lease; a reader that lies is caught.
#[test]
fn a_lease_is_filled_from_a_reader() {
    struct Liar;
    impl Read for Liar {
        fn read(&mut self, all: &mut [u8]) -> io::Result<usize> {
            Ok(all.len() + 1)
        }
    }
    let pool = pool(8, 1);
    let mut lease = filled(&pool, b"");
    assert_eq!(lease.fill(|all| (&b"abc"[..]).read(all)).unwrap(), 3);
    assert_eq!(&*lease, b"abc");
    let lie = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| lease.fill(|all| Liar.read(all)).is_ok()));
    assert!(lie.is_err() || lease.len() <= 8);
}

/// Gives a few bytes at a time.
struct Dribble<'a>(&'a [u8], usize);

impl Read for Dribble<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let len = self.1.min(self.0.len()).min(room.len());
        let (now, later) = self.0.split_at(len);
        room[..len].copy_from_slice(now);
        self.0 = later;
        Ok(len)
    }
}

/// B5-8: chunks that are owned: 3 of them hold exactly 3 slots.
#[test]
fn owned_messages_hold_their_slots() {
    let pool = pool(256, 8);
    let messages: Vec<_> = (0..3).map(|id| pool.encode(&Tick { id, note: vec![] }).unwrap()).collect();
    assert_eq!(pool.snapshot().classes[0].live, 3);
    assert!((0..).zip(&messages).all(|(id, message)| message.view().id() == id));
    assert_eq!(order().id, 7);
    assert!(Tick::view(&[]).is_err());
    let mut room = [0; 4];
    assert_eq!(Dribble(b"abc", 2).read(&mut room).unwrap(), 2);
    drop(messages);
    assert_eq!(pool.snapshot().classes[0].live, 0);
}
