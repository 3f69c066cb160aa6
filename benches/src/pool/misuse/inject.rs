//! One misuse in a pool of its own, as C code with a raw pointer or an old handle could commit it.

use pinwire::pool::{Domain, Handle, LeaseMut, Pool};

use crate::pool::buffers::SIZE;
use crate::random::Random;

const SLOTS: usize = 8;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    StaleIdle,
    StaleReused,
    Foreign,
    Forged,
    TicketTwice,
    Overrun,
    Stray,
    LateHead,
    LateBody,
}

impl Kind {
    /// A guard page answers with a signal.
    pub fn may_signal(self) -> bool {
        matches!(self, Self::Overrun | Self::Stray)
    }
}

pub fn is_found<D: Domain>(kind: Kind, seed: u64) -> bool {
    let pool = pool::<D>();
    let mut random = Random::new(seed.wrapping_mul(0x9E37_79B9) + 1);
    match kind {
        Kind::StaleIdle => pool.resolve(stale(&pool)).is_err(),
        Kind::StaleReused => is_refused_when_reused(&pool),
        Kind::Foreign => is_refused_elsewhere(&pool, &pool_again()),
        Kind::Forged => is_refused_invented(&pool, &mut random),
        Kind::TicketTwice => is_refused_twice(&pool),
        Kind::Overrun => is_reported(&pool, |pool| write_past(pool, 0, 1 + random.below(64) as usize)),
        Kind::Stray => is_reported(&pool, |pool| write_past(pool, 64 + random.below(4096 - 64) as usize, 1)),
        Kind::LateHead => is_reported(&pool, |pool| write_late(pool, random.below(64) as usize)),
        Kind::LateBody => is_reported(&pool, |pool| write_late(pool, 64 + random.below(SIZE as u64 - 64) as usize)),
    }
}

fn pool<D: Domain>() -> Pool<D> {
    Pool::builder().domain::<D>().slot_size(SIZE).slots(SLOTS).build().expect("32 KiB")
}

fn pool_again<D: Domain>() -> Pool<D> {
    pool()
}

fn message<D: Domain>(pool: &Pool<D>) -> LeaseMut<D> {
    let mut lease = pool.lease(SIZE).expect("a slot is free");
    lease.push_slice(&[1; 64]).expect("a slot is longer");
    lease
}

fn handle<D: Domain>(pool: &Pool<D>) -> (Handle, pinwire::pool::Lease<D>) {
    let lease = message(pool).freeze();
    (lease.handle().expect("the pool's own memory"), lease)
}

fn stale<D: Domain>(pool: &Pool<D>) -> Handle {
    handle(pool).0
}

fn is_refused_when_reused<D: Domain>(pool: &Pool<D>) -> bool {
    let old = stale(pool);
    let again: Vec<_> = (0..SLOTS).map_while(|_| pool.lease(SIZE).ok()).map(LeaseMut::freeze).collect();
    // With handles of their own, so that the slot answers to handles at all.
    let handles = again.iter().filter_map(pinwire::pool::Lease::handle).count();
    handles != 0 && pool.resolve(old).is_err()
}

fn is_refused_elsewhere<D: Domain>(pool: &Pool<D>, other: &Pool<D>) -> bool {
    let (handle, _alive) = handle(other);
    let (_same_slot_here, _alive_too) = self::handle(pool);
    pool.resolve(handle).is_err()
}

/// A handle with some of its bits turned, so that it comes close.
fn is_refused_invented<D: Domain>(pool: &Pool<D>, random: &mut Random) -> bool {
    let (handle, _alive) = handle(pool);
    let turned = 1 << random.below(96) | 1 << random.below(96);
    pool.resolve(Handle::from_bits(handle.to_bits() ^ turned)).is_err()
}

fn is_refused_twice<D: Domain>(pool: &Pool<D>) -> bool {
    let Ok(ticket) = message(pool).park() else { return false };
    let first = pool.unpark(ticket);
    first.is_ok() && pool.unpark(ticket).is_err()
}

/// Leases every slot once afterwards: marks are looked at when a slot is leased or released.
fn is_reported<D: Domain>(pool: &Pool<D>, misuse: impl FnOnce(&Pool<D>)) -> bool {
    misuse(pool);
    let all: Vec<_> = (0..SLOTS).map_while(|_| pool.lease(SIZE).ok()).collect();
    drop(all);
    !pool.violations().is_empty()
}

fn write_past<D: Domain>(pool: &Pool<D>, distance: usize, count: usize) {
    let mut lease = message(pool);
    let capacity = lease.capacity();
    let end = lease.as_mut_ptr().wrapping_add(capacity + distance);
    for offset in 0..count {
        scribble(end.wrapping_add(offset));
    }
    lease.release();
}

fn write_late<D: Domain>(pool: &Pool<D>, offset: usize) {
    let mut lease = message(pool);
    let address = lease.as_mut_ptr().wrapping_add(offset);
    lease.release();
    scribble(address);
}

/// Makes the byte another one, as a stranger would.
fn scribble(address: *mut u8) {
    // SAFETY: this is the misuse. The address lies in the pool's mapping, or in its guard page, which ends the process;
    // volatile, so that the compiler makes nothing of it.
    unsafe { address.write_volatile(!address.read_volatile()) };
}
