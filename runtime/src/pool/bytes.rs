//! Leases as `bytes::Bytes`, and back, without a copy.

use ::bytes::Bytes;

use super::{Domain, Lease, PoolError, Validated};

/// The same bytes, at the same address, for code that takes [`Bytes`]. The slot comes home with the last of its clones
/// and slices. Costs one allocation of `bytes`' own, whatever the length.
///
/// A lease is no [`Buf`](::bytes::Buf) itself, as it has no position: `&lease[..]` is one that borrows, and the `Bytes`
/// made here is one that owns.
///
/// ```
/// use bytes::{Buf, Bytes};
/// use pinwire::prelude::*;
///
/// let mut lease = Pool::new()?.lease(16)?;
/// lease.push_slice(b"\x00\x07ESZ6")?;
/// let address = lease.as_ptr();
///
/// let mut bytes = Bytes::from(lease.freeze());
/// assert_eq!(bytes.as_ptr(), address);
/// assert_eq!((bytes.get_u16(), &bytes[..]), (7, &b"ESZ6"[..]));
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
impl<D: Domain> From<Lease<D>> for Bytes {
    fn from(lease: Lease<D>) -> Self {
        Self::from_owner(lease)
    }
}

/// The bytes of the message, as those of its lease: for clients that send `Bytes`.
///
/// ```
/// use bytes::Bytes;
/// use pinwire::prelude::*;
///
/// #[derive(Message)]
/// struct Order { id: u64, symbol: String }
///
/// let order = Pool::new()?.encode(&Order { id: 7, symbol: "ESZ6".into() })?;
/// let payload = Bytes::from(order.clone()); // as `async_nats::Client::publish` takes it
/// assert_eq!(payload.as_ptr(), order.lease().as_ptr());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl<M, D: Domain> From<Validated<M, D>> for Bytes {
    fn from(message: Validated<M, D>) -> Self {
        message.into_lease().into()
    }
}

/// Takes in `Bytes` to be read, without a copy: as [`Lease::from_owner`].
///
/// ```
/// use bytes::Bytes;
/// use pinwire::prelude::*;
///
/// let bytes = Bytes::from_static(b"ESZ6");
/// let lease = Lease::try_from(bytes.clone())?;
/// assert_eq!((&*lease, lease.as_ptr()), (&b"ESZ6"[..], bytes.as_ptr()));
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
///
/// # Errors
/// [`PoolError::TooLarge`] for 4 GiB or more.
impl TryFrom<Bytes> for Lease {
    type Error = PoolError;

    #[track_caller]
    fn try_from(bytes: Bytes) -> Result<Self, PoolError> {
        Self::from_owner(bytes)
    }
}
