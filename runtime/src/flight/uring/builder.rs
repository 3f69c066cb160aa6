//! How a driver is made.

use alloc::vec::Vec;
use std::io;

use super::Driver;
use super::core::Core;
use super::ring::Ring;
use crate::pool::{Domain, Main, Pool, Registrant};

/// Builds a [`Driver`].
///
/// ```no_run
/// use pinwire::{flight::uring::Driver, pool::{Pin, Pool}};
///
/// let pool = Pool::new()?;
/// let driver = Driver::builder().pool(&pool).entries(1024).build()?;
/// if let Pin::Unlocked(why) = driver.registration() {
///     println!("operations go by address: {why}"); // a limit of 8 MiB, mostly
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a builder does nothing until `build`"]
#[derive(Debug)]
pub struct Builder<D: Domain = Main> {
    entries: u32,
    register: bool,
    pools: Vec<Option<Registrant>>,
    shared: Option<Driver<D>>,
}

impl<D: Domain> Builder<D> {
    pub(super) fn new() -> Self {
        Self { entries: 256, register: true, pools: Vec::new(), shared: None }
    }

    /// A pool whose memory is registered. Leases of others are good, too; they go by address. Without any there is no
    /// driver.
    pub fn pool(mut self, pool: &Pool<D>) -> Self {
        self.pools.push(Registrant::new(pool));
        self
    }

    /// Operations that are handed to the kernel at once, at most: a power of two, or the next one. More may be under way.
    pub fn entries(mut self, entries: u32) -> Self {
        self.entries = entries;
        self
    }

    /// One more ring for the pools of another driver, whose registrations it shares: they count once for the user's limit. It
    /// takes the place of [`pool`](Self::pool). Before Linux 6.12 the ring makes its own.
    pub fn sharing(mut self, driver: &Driver<D>) -> Self {
        self.shared = Some(driver.clone());
        self
    }

    /// Registers nothing: all operations go by address.
    pub fn unregistered(mut self) -> Self {
        self.register = false;
        self
    }

    /// # Errors
    /// If the kernel has no io_uring, or does not let this process have one; without a pool; in the child of a fork.
    pub fn build(self) -> io::Result<Driver<D>> {
        if let Some(shared) = &self.shared {
            return Ok(Driver::of_core(Core::new(shared.core().ring.shared(self.entries)?)));
        }
        let pools: Option<Vec<Registrant>> = self.pools.into_iter().collect();
        let pools = pools.filter(|pools| !pools.is_empty());
        let pools = pools.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "no pool of this process"))?;
        Ok(Driver::of_core(Core::new(Ring::new(self.entries, pools, self.register)?)))
    }
}
