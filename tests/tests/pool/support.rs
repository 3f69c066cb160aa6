//! What the tests share: small pools, contents that can be checked, and numbers that look random.

use pw::pool::{Builder, Domain, Lease, LeaseMut, Overflow, Pool};

/// A count of a row: all of it by `PINWIRE_FULL=1`, a hundredth by `PINWIRE_QUICK=1`, and little under Miri.
pub fn times(usual: usize, full: usize) -> usize {
    if cfg!(miri) {
        usual.div_ceil(10_000).min(100)
    } else if std::env::var_os("PINWIRE_QUICK").is_some() {
        usual.div_ceil(100)
    } else if std::env::var_os("PINWIRE_FULL").is_some() {
        full
    } else {
        usual
    }
}

/// A builder of one class that does not grow.
pub fn fixed(size: usize, slots: usize) -> Builder {
    Pool::builder().slot_size(size).slots(slots).grow_to(slots).overflow(Overflow::Error)
}

/// The same in a domain.
pub fn fixed_in<D: Domain>(size: usize, slots: usize) -> Builder<D> {
    fixed(size, slots).domain()
}

/// A pool of one class that does not grow.
pub fn pool(size: usize, slots: usize) -> Pool {
    fixed(size, slots).build().unwrap()
}

/// A lease that holds a copy of these bytes.
#[track_caller]
pub fn filled<D: Domain>(pool: &Pool<D>, bytes: &[u8]) -> LeaseMut<D> {
    let mut lease = pool.lease(bytes.len()).unwrap();
    lease.clear();
    lease.push_slice(bytes).unwrap();
    assert_eq!(&*lease, bytes);
    lease
}

/// The same, frozen.
#[track_caller]
pub fn frozen<D: Domain>(pool: &Pool<D>, bytes: &[u8]) -> Lease<D> {
    filled(pool, bytes).freeze()
}

/// Whether this build adds checks to domains that ask for fewer (the feature `hardened`).
pub fn is_raised() -> bool {
    pw::pool::Checks::UNCHECKED.raised() != pw::pool::Checks::UNCHECKED
}

/// As many leases as the pool gives.
pub fn drain<D: Domain>(pool: &Pool<D>) -> Vec<LeaseMut<D>> {
    std::iter::from_fn(|| pool.lease(1).ok()).collect()
}

/// Numbers that look random (splitmix64).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next() as u8).collect()
    }
}

/// FNV-1a: enough to see a changed byte.
pub fn checksum(bytes: &[u8]) -> u64 {
    let step = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}
