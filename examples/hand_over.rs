//! Leases go from hand to hand: through a channel as what they are, through anything else as a number.
//!
//! ```text
//! cargo run --example hand_over
//! ```
//!
//! Four stages, each a thread. Whoever has handed a lease over cannot touch it: after `send` the name is gone (E0382), and
//! after `park` there is only a number, which works once. Bytes stay where they were received.
//!
//! ```text
//! receive ── LeaseMut ──► check ── Validated<Order> ──► ticket desk ── u128 ──► journal
//! ```

use std::error::Error;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use pinwire::pool::{Handle, LeakReport};
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
}

/// For whoever only knows numbers: a C library, a table, a ring.
type Ticket = u128;

/// What each stage saw of an order: its number, and where its bytes lie.
type Seen = Vec<(u64, usize)>;

fn address(bytes: &[u8]) -> usize {
    bytes.as_ptr().addr()
}

/// First stage: from the network into slots.
fn receive(pool: &Pool, next: &Sender<LeaseMut>) -> Result<Seen, Box<dyn Error>> {
    let mut seen = Vec::new();
    for id in 1..=5 {
        let mut lease = pool.lease(1500)?;
        lease.fill(|slot| Order { id, symbol: "ESZ6".to_owned() }.encode_into(slot))?; // a `recv` in real life
        seen.push((id, address(&lease)));
        next.send(lease)?;
        // lease.clear();                             error[E0382]: borrow of moved value: `lease`
    }
    Ok(seen)
}

/// Second stage: looks at the bytes, once. From here on they come with the proof.
fn check(from: Receiver<LeaseMut>, next: &Sender<Validated<Order>>) -> Result<Seen, Box<dyn Error>> {
    let mut seen = Vec::new();
    for lease in from {
        let order = Validated::<Order>::new(lease.freeze())?;
        seen.push((order.view().id(), address(order.lease())));
        next.send(order)?;
    }
    Ok(seen)
}

/// Third stage: what can only take numbers takes a ticket. The slot is out of everybody's reach until it comes back.
fn desk(pool: &Pool, from: Receiver<Validated<Order>>, next: &Sender<Ticket>) -> Result<Seen, Box<dyn Error>> {
    let mut seen = Vec::new();
    for order in from {
        seen.push((order.view().id(), address(order.lease())));
        let lease = order.into_lease().try_into_mut().map_err(|_| "somebody else reads it")?;
        let ticket = lease.park().map_err(|_| "not a slot of a pool")?;
        assert!(pool.resolve(ticket).is_err(), "nobody reads what is parked");
        next.send(ticket.to_bits())?;
    }
    Ok(seen)
}

/// Last stage: the ticket is the lease again, once.
fn journal(pool: &Pool, from: Receiver<Ticket>) -> Result<Seen, Box<dyn Error>> {
    let mut seen = Vec::new();
    for ticket in from {
        let lease = pool.unpark(Handle::from_bits(ticket))?;
        assert!(pool.unpark(Handle::from_bits(ticket)).is_err(), "a ticket works once");
        let order = Validated::<Order>::new(lease.freeze())?; // a number is no proof
        seen.push((order.view().id(), address(order.lease())));
    }
    Ok(seen)
}

/// What all four stages saw, and which leases are out in the end.
fn run() -> Result<([Seen; 4], LeakReport), Box<dyn Error>> {
    let pool = Pool::builder().name("orders").slot_size(2048).slots(8).build()?;
    let (received, to_check) = channel();
    let (checked, to_desk) = channel();
    let (tickets, to_journal) = channel();
    let seen = thread::scope(|scope| {
        // Each stage owns its end of the channel: when one ends, the next one does.
        let stages = [
            scope.spawn(|| text(receive(&pool, &{ received }))),
            scope.spawn(|| text(check(to_check, &{ checked }))),
            scope.spawn(|| text(desk(&pool, to_desk, &{ tickets }))),
            scope.spawn(|| text(journal(&pool, to_journal))),
        ];
        stages.map(|stage| stage.join().unwrap_or_else(|_| Err("a stage panicked".to_owned())))
    });
    let [received, checked, desk, journal] = seen;
    Ok(([received?, checked?, desk?, journal?], pool.close()))
}

/// Errors go from thread to thread as text.
fn text(result: Result<Seen, Box<dyn Error>>) -> Result<Seen, String> {
    result.map_err(|error| error.to_string())
}

fn main() -> Result<(), Box<dyn Error>> {
    let (seen, leaks) = run()?;
    for (stage, seen) in ["receive", "check", "desk", "journal"].into_iter().zip(seen) {
        println!("{stage:>8}: {seen:x?}");
    }
    println!("{leaks}");
    Ok(())
}

/// A5-3: through four threads, each order once, and its bytes where they were received.
#[test]
fn bytes_stay_where_they_were_received() {
    let (seen, leaks) = run().expect("it runs");
    let ids: Vec<_> = seen[0].iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    for stage in &seen[1..] {
        assert_eq!(*stage, seen[0]);
    }
    assert!(leaks.is_empty(), "{leaks}");
}
