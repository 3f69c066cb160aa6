//! What the tests ask of the pool: which slots are home, which are abandoned, and that those are nobody's any more.

use std::time::{Duration, Instant};

use pinwire::flight::IoLease;
use pinwire::pool::{Overflow, State};
use pinwire::prelude::*;

pub(crate) const SIZE: usize = 4096;
pub(crate) const SLOTS: usize = 4;

/// Four slots, and no more.
pub(crate) fn pool() -> Pool {
    Pool::builder().slot_size(SIZE).slots(SLOTS).grow_to(SLOTS).overflow(Overflow::Error).build().unwrap()
}

/// A buffer to receive into, and its address.
pub(crate) fn empty(pool: &Pool) -> (IoLease, *const u8) {
    let mut lease = pool.lease(SIZE).unwrap();
    let address = lease.spare_mut().as_ptr();
    (lease.into_io(), address)
}

fn drain(pool: &Pool) -> Vec<LeaseMut> {
    std::iter::from_fn(|| pool.lease(1).ok()).collect()
}

/// All slots can be leased.
pub(crate) fn assert_all_home(pool: &Pool) {
    assert_eq!(pool.snapshot().leases.len(), 0);
    assert_eq!(drain(pool).len(), SLOTS);
}

/// The slot at this address is abandoned: reports say so, and whatever is leased is never there. What the kernel still
/// writes to it is in nobody's message.
pub(crate) fn assert_abandoned(pool: &Pool, address: *const u8, let_it_write: impl FnOnce()) {
    let owner = pool.owner_of(address).expect("it is out");
    assert!(matches!(owner.state, State::Abandoned), "{owner:?}");
    let mut leases = drain(pool);
    assert_eq!(leases.len(), SLOTS - 1);
    for lease in &mut leases {
        lease.spare_mut().fill(0x5a);
        assert_ne!(lease.spare_mut().as_ptr(), address);
    }
    let_it_write();
    assert!(leases.iter_mut().all(|lease| lease.spare_mut().iter().all(|byte| *byte == 0x5a)));
    drop(leases);
    for _ in 0..100 {
        assert!(drain(pool).iter_mut().all(|lease| lease.spare_mut().as_ptr() != address));
    }
    let leaks = pool.clone().close();
    assert_eq!(leaks.total(), 1);
    assert!(leaks.to_string().contains("abandoned"), "{leaks}");
}

/// Until the runtime has dropped what it kept.
pub(crate) fn wait_for_abandoned(pool: &Pool, address: *const u8) {
    let end = Instant::now() + Duration::from_secs(20);
    while !pool.owner_of(address).is_some_and(|owner| matches!(owner.state, State::Abandoned)) {
        assert!(Instant::now() < end, "{:?}", pool.owner_of(address));
        std::thread::sleep(Duration::from_millis(1));
    }
}
