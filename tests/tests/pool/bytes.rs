//! Leases as `bytes::Bytes` and back, and as a `BufMut`. (A1-9, A4-7)

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::{Buf, BufMut, Bytes, BytesMut};
use pw::Message;
use pw::pool::{Lease, Pool, Scrub, Validated};

use crate::carriers::{Order, order};
use crate::counting::allocations;
use crate::support::{filled, fixed, frozen, pool};

fn live(pool: &Pool) -> usize {
    pool.snapshot().classes[0].live
}

/// No copy: the same address, and the slot comes home with the last of the `Bytes`.
#[test]
fn a_lease_becomes_bytes() {
    let pool = pool(64, 2);
    let lease = frozen(&pool, b"0123456789");
    let address = lease.as_ptr();
    let bytes = Bytes::from(lease.slice(2..).unwrap());
    drop(lease);
    let tail = bytes.slice(3..);
    assert_eq!((bytes.as_ptr(), tail.as_ptr()), (address.wrapping_add(2), address.wrapping_add(5)));
    assert_eq!((&bytes[..], &tail[..]), (&b"23456789"[..], &b"56789"[..]));
    drop(bytes);
    assert_eq!(live(&pool), 1);
    std::thread::spawn(move || drop(tail)).join().unwrap();
    assert_eq!(live(&pool), 0);
    assert!(Bytes::from(frozen(&pool, b"")).is_empty());
}

/// Of a message, a part, memory of others: all that is a lease.
#[test]
fn any_lease_becomes_bytes() {
    let pool = pool(256, 2);
    let message = pool.encode(&order()).unwrap();
    let (address, expected) = (message.lease().as_ptr(), message.lease().to_vec());
    let bytes = Bytes::from(message.clone());
    assert_eq!((bytes.as_ptr(), &bytes[..]), (address, &expected[..]));
    drop((message, bytes));
    assert_eq!(live(&pool), 0);
    let lease: Lease = Lease::from_owner(vec![1, 2, 3]).unwrap();
    assert_eq!(&Bytes::from(lease)[..], [1, 2, 3]);
    assert_eq!(live(&pool), 0);
}

/// The other way: the owner of the `Bytes` is dropped once, with the last lease.
#[test]
fn bytes_become_a_lease() {
    struct Counted(Vec<u8>, Arc<AtomicUsize>);
    impl AsRef<[u8]> for Counted {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }
    impl Drop for Counted {
        fn drop(&mut self) {
            self.1.fetch_add(1, Ordering::Relaxed);
        }
    }
    let drops = Arc::new(AtomicUsize::new(0));
    let bytes = Bytes::from_owner(Counted(order().to_vec().unwrap(), Arc::clone(&drops)));
    let address = bytes.as_ptr();
    let lease = Lease::try_from(bytes.clone()).unwrap();
    assert_eq!(lease.as_ptr(), address);
    drop(bytes);
    let message = Validated::<Order<'_>>::new(lease).unwrap();
    assert_eq!(message.view().symbol(), "ESZ6");
    assert_eq!(drops.load(Ordering::Relaxed), 0);
    let lease = message.into_lease().try_into_mut().expect_err("others may have those bytes");
    drop(lease);
    assert_eq!(drops.load(Ordering::Relaxed), 1);
}

/// There and back: the address stays, the slot comes home once.
#[test]
fn there_and_back() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"round");
    let address = lease.as_ptr();
    let back = Lease::try_from(Bytes::from(lease)).unwrap();
    assert_eq!((&*back, back.as_ptr()), (&b"round"[..], address));
    assert!(pool.lease(1).is_err());
    drop(back);
    assert!(pool.lease(1).is_ok());
}

/// A panic while the bytes are used drops them once.
#[test]
fn a_panic_brings_the_slot_home() {
    let pool = pool(64, 1);
    let bytes = Bytes::from(frozen(&pool, b"x"));
    assert!(catch_unwind(AssertUnwindSafe(move || bytes.slice(2..))).is_err());
    assert_eq!(live(&pool), 0);
}

/// `BufMut`: every way to put gives what it gives in a `BytesMut`; nothing moves, nothing is allocated.
#[test]
fn a_lease_is_filled_as_buf_mut() {
    fn put(out: &mut impl BufMut) {
        out.put_u64(7);
        out.put_u16_le(0x1234);
        out.put_slice(b"ESZ6");
        out.put_bytes(b' ', 3);
        out.put(&mut (&b"ab"[..]).chain(&b"cd"[..]));
        out.put_i128(-1);
    }
    let pool = pool(64, 1);
    let mut lease = filled(&pool, b"");
    let address = lease.as_ptr();
    assert_eq!(allocations(|| put(&mut lease)), 0);
    let mut expected = BytesMut::new();
    put(&mut expected);
    assert_eq!((&*lease, lease.as_ptr()), (&expected[..], address));
    assert_eq!(lease.remaining_mut(), 64 - expected.len());
    put(&mut filled(&Pool::new().unwrap(), b"").limit(100));
}

/// The room ends, and says so: by `remaining_mut`, and by the panic that `bytes` promises. The message is as it was.
#[test]
fn the_room_of_a_lease_ends() {
    let pool = fixed(8, 1).scrub(Scrub::Used).build().unwrap();
    let mut lease = filled(&pool, b"12345");
    assert!(catch_unwind(AssertUnwindSafe(|| lease.put_u32(0xdead_beef))).is_err());
    assert_eq!((&*lease, lease.remaining_mut()), (&b"12345"[..], 3));
    lease.put_slice(b"678");
    assert!(!lease.has_remaining_mut() && lease.chunk_mut().len() == 0);
    assert!(catch_unwind(AssertUnwindSafe(|| lease.put_u8(0))).is_err());
    assert_eq!(&*lease, b"12345678");
    lease.clear();
    // SAFETY: all bytes of a slot are initialised; the count is more than there is, and as if it were not.
    unsafe { lease.advance_mut(100) };
    assert_eq!(&*lease, b"12345678");
}

/// Bytes that were written and not counted are scrubbed as those of the message are.
#[test]
fn what_is_not_counted_is_scrubbed() {
    let pool = fixed(8, 1).scrub(Scrub::Used).build().unwrap();
    let mut lease = filled(&pool, b"1");
    lease.chunk_mut()[..7].copy_from_slice(b"secrets");
    drop(lease);
    assert_eq!(pool.lease(8).unwrap().spare_mut(), [0; 8]);
}
