//! A buffer together with the proof of what is in it. (A1-2, A2-10, A2-12)

use std::thread;

use pw::pool::{Lease, Pool, Validated};
use pw::{Message, Packet};

use crate::support::{frozen, pool};

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Order<'a> {
    pub id: u64,
    pub symbol: &'a str,
    pub sizes: Vec<u32>,
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Tick {
    pub id: u32,
    #[pinwire(rest)]
    pub note: Vec<u8>,
}

pub fn order() -> Order<'static> {
    Order { id: 7, symbol: "ESZ6", sizes: vec![1, 2, 3] }
}

fn tick() -> Tick {
    Tick { id: 9, note: b"note".to_vec() }
}

/// A1-2: the carrier moves to a thread when its source is gone; the bytes are equal.
#[test]
fn a_validated_message_moves_to_a_thread() {
    let bytes = order().to_vec().unwrap();
    let message: Validated<Order<'_>> = {
        let pool = pool(256, 4);
        Validated::new(frozen(&pool, &bytes)).unwrap()
    };
    let sent = bytes.clone();
    let read = thread::spawn(move || {
        assert_eq!(**message.lease(), *sent);
        (message.view().id(), message.view().symbol().to_owned(), message.view().sizes().iter().sum::<u32>())
    });
    assert_eq!(read.join().unwrap(), (7, "ESZ6".to_owned(), 6));
}

/// A1-2: and many threads read it at once.
#[test]
fn a_validated_message_is_shared() {
    let message = Pool::new().unwrap().encode(&order()).unwrap();
    let threads: Vec<_> = (0..4).map(|_| message.clone()).map(|own| thread::spawn(move || own.view().id())).collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap() == 7));
    assert_eq!(message.lease().share_count(), 1);
}

/// What `encode` writes is what a message encodes to, and a packet.
#[test]
fn encoding_is_the_same_as_elsewhere() {
    let pool = pool(256, 4);
    let message = pool.encode(&order()).unwrap();
    assert_eq!(**message.lease(), *order().to_vec().unwrap());
    assert!(message.view() == order());
    let packet = pool.encode(&tick()).unwrap();
    assert_eq!(**packet.lease(), *tick().to_vec().unwrap());
    assert_eq!((packet.view().id(), packet.view().note()), (9, &b"note"[..]));
}

/// The view stays at the lease's own bytes.
#[test]
fn the_view_is_in_place() {
    let message = Pool::new().unwrap().encode(&order()).unwrap();
    let room = message.lease().as_ptr_range();
    assert!(room.contains(&message.view().symbol().as_ptr()));
}

/// Each way in checks: bytes that are no message come back, with the reason.
#[test]
fn bad_bytes_come_back() {
    let pool = pool(256, 4);
    let good = order().to_vec().unwrap();
    for cut in 0..good.len() {
        let lease = frozen(&pool, &good[..cut]);
        let address = lease.as_ptr();
        let invalid = Validated::<Order<'_>>::new(lease).unwrap_err();
        assert_eq!(invalid.error, Order::view(&good[..cut]).unwrap_err());
        assert_eq!((invalid.lease.as_ptr(), &*invalid.lease), (address, &good[..cut]));
    }
    assert!(Validated::<Tick>::new(frozen(&pool, b"abc")).is_err());
}

/// The proof covers these bytes and this type: nothing of it outlives a change. (rkyv RUSTSEC-2026-0235)
#[test]
fn the_proof_ends_with_the_bytes() {
    let pool = pool(256, 1);
    let message = pool.encode(&order()).unwrap();
    let handle = message.handle().unwrap();
    let mut lease = message.into_lease().try_into_mut().unwrap();
    lease.fill(|all| Ok::<_, ()>(all.iter_mut().map(|byte| *byte = 0xff).count())).unwrap();
    let lease = lease.freeze();
    assert!(Validated::<Order<'_>>::new(lease.clone()).is_err());
    if let Ok(found) = pool.resolve(handle) {
        assert!(Validated::<Order<'_>>::new(found).is_err(), "a handle carries no proof");
    }
    drop(lease);
}

/// A part of a larger buffer is validated as what it is.
#[test]
fn a_part_is_validated() {
    let (pool, bytes) = (pool(256, 4), tick().to_vec().unwrap());
    let whole = frozen(&pool, &[b"head".as_slice(), &bytes].concat());
    let packet = Validated::<Tick>::new(whole.slice(4..).unwrap()).unwrap();
    drop(whole);
    assert_eq!((packet.view().id(), packet.view().note()), (9, &b"note"[..]));
    assert_eq!(**packet.lease(), bytes);
}

/// Memory of others is validated, too: a vector's, or the program's own. (A2-1, A2-12)
#[test]
fn any_origin_is_validated() {
    static BYTES: &[u8] = b"\0\0\0\x09note";
    let of_program: Lease = Lease::from_owner(BYTES).unwrap();
    let of_vector: Lease = Lease::from_owner(tick().to_vec().unwrap()).unwrap();
    for lease in [of_program, of_vector.clone(), of_vector.detach().unwrap()] {
        assert_eq!(Validated::<Tick>::new(lease).unwrap().view().note(), b"note");
    }
    assert_eq!(Tick::view(BYTES).unwrap().note(), b"note", "and without any pool");
}

/// What does not fit is an error, takes no slot, and leaves the pool as it was.
#[test]
fn a_message_that_does_not_fit() {
    let pool = Pool::builder().class(64, 2).overflow(pw::pool::Overflow::Error).build().unwrap();
    let large = Order { sizes: vec![0; 100], ..order() };
    assert!(pool.encode(&large).is_err());
    let too_long = Tick { id: 1, note: vec![0; 100] };
    assert!(pool.encode(&too_long).is_err());
    assert_eq!(crate::support::drain(&pool).len(), 2);
}

#[test]
fn it_prints_no_bytes() {
    let message = Pool::new().unwrap().encode(&order()).unwrap();
    let text = format!("{message:?} {:?}", message.lease());
    assert!(text.contains("Order") && !text.contains("ESZ6"), "{text}");
    assert!(format!("{:?}", message.view()).contains("ESZ6"), "the view does");
}
