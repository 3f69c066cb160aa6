//! Messages and packets that their writers write straight into a slot.

use core::panic::Location;

use super::{Carried, Domain, EncodeError, LeaseMut, Pool, Validated};
use crate::error::Error;

impl<D: Domain> LeaseMut<D> {
    /// Has a streaming writer write the message from the start of the slot; `write` returns what its `finish` does.
    ///
    /// What was written is checked once, as after [`Pool::encode`]: the view trusts nothing but a check.
    ///
    /// ```
    /// use pinwire::prelude::*;
    ///
    /// #[derive(Message)]
    /// struct Order { id: u64, symbol: String, sizes: Vec<u32> }
    ///
    /// let lease = Pool::new()?.lease(256)?;
    /// let order: Validated<Order> = lease.write_message(|slot| {
    ///     Order::writer(slot, OrderHead { id: 7, symbol: "ESZ6" }).sizes(&[100, 200]).finish()
    /// })?;
    /// assert_eq!(order.view().sizes().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// That of `write`, or what is wrong with bytes that no writer of `M` made. The slot goes home.
    #[inline]
    pub fn write_message<M: Carried<Kind>, Kind>(
        mut self,
        write: impl for<'slot> FnOnce(&'slot mut [u8]) -> Result<&'slot mut [u8], Error>,
    ) -> Result<Validated<M, D>, EncodeError> {
        self.fill(|slot| write(slot).map(|written| written.len()))?;
        Validated::new(self.freeze()).map_err(|invalid| EncodeError::Message(invalid.error))
    }
}

impl<D: Domain> Pool<D> {
    /// The same in a new lease of `size` bytes.
    ///
    /// # Errors
    /// Those of [`lease`](Self::lease) and of [`LeaseMut::write_message`].
    #[inline]
    #[track_caller]
    pub fn write_message<M: Carried<Kind>, Kind>(
        &self,
        size: usize,
        write: impl for<'slot> FnOnce(&'slot mut [u8]) -> Result<&'slot mut [u8], Error>,
    ) -> Result<Validated<M, D>, EncodeError> {
        self.lease_at(size, Location::caller())?.write_message(write)
    }
}
