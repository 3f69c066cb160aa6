//! Messages with their memory: a lease and the proof that a valid message is in it.

use core::fmt;
use core::marker::PhantomData;
use core::panic::Location;

use super::{Domain, EncodeError, Handle, Lease, Main, Pool};
use crate::error::Error;
use crate::message::{Message, Shape, View};
use crate::packet::Packet;
use crate::view::Table;

/// A lease that holds a valid `M`. It was checked once; [`view`](Self::view) takes constant time.
///
/// It owns its slot, so it can be sent to another thread, kept, and cloned (which counts, and copies nothing). The
/// view borrows it.
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Message)]
/// struct Order { id: u64, symbol: String }
///
/// let pool = Pool::new()?;
/// let order: Validated<Order> = pool.encode(&Order { id: 7, symbol: "ESZ6".into() })?;
/// let same = order.clone();
/// std::thread::spawn(move || assert_eq!(same.view().symbol(), "ESZ6")).join().unwrap();
/// assert_eq!(order.view().id(), 7);
/// # Ok::<(), pinwire::pool::EncodeError>(())
/// ```
pub struct Validated<M, D: Domain = Main> {
    lease: Lease<D>,
    message: PhantomData<fn(M) -> M>,
}

/// Something that a [`Validated`] can hold: a message, or a packet. `Kind` says which; rustc finds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a message nor a packet",
    label = "derives neither `Message` nor `Packet`",
    note = "write `#[derive(Message)]` or `#[derive(Packet)]` on the type"
)]
pub trait Carried<Kind>: sealed::Sealed<Kind> {
    /// Its view.
    type View<'buf>;
    /// Bytes that its shortest encoding has.
    #[doc(hidden)]
    const MIN_LEN: usize;
    /// Looks at all of it.
    #[doc(hidden)]
    fn check(bytes: &[u8]) -> Result<(), Error>;
    /// The view of bytes that were looked at.
    #[doc(hidden)]
    fn view_checked(bytes: &[u8]) -> Self::View<'_>;
    #[doc(hidden)]
    fn len_of(&self) -> usize;
    #[doc(hidden)]
    fn encode_to(&self, out: &mut [u8]) -> Result<usize, Error>;
}

mod sealed {
    pub trait Sealed<Kind> {}
    /// The kind of messages.
    #[derive(Debug)]
    pub enum OfMessage {}
    /// The kind of packets.
    #[derive(Debug)]
    pub enum OfPacket {}
    impl<M: crate::Message> Sealed<OfMessage> for M {}
    impl<P: crate::packet::Packet> Sealed<OfPacket> for P {}
}
use sealed::{OfMessage, OfPacket};

/// Bytes of a message in front of its block.
const HEAD: usize = 6;

impl<M: Message> Carried<OfMessage> for M {
    type View<'buf> = View<'buf, M>;
    const MIN_LEN: usize = HEAD + M::SCHEMA.size;

    #[inline]
    fn check(bytes: &[u8]) -> Result<(), Error> {
        M::view(bytes).map(drop)
    }
    #[inline(always)]
    fn view_checked(bytes: &[u8]) -> View<'_, M> {
        M::Shape::view(Table::of_validated(bytes))
    }
    #[inline]
    fn len_of(&self) -> usize {
        self.encoded_len()
    }
    #[inline]
    fn encode_to(&self, out: &mut [u8]) -> Result<usize, Error> {
        self.encode_into(out)
    }
}

impl<P: Packet> Carried<OfPacket> for P {
    type View<'buf> = P::View<'buf>;
    const MIN_LEN: usize = P::SCHEMA.size;

    #[inline]
    fn check(bytes: &[u8]) -> Result<(), Error> {
        P::view(bytes).map(drop)
    }
    /// A packet's view is made as the first one was: a look at its fixed fields. It cannot fail where that did not,
    /// for the bytes are the same.
    #[inline(always)]
    fn view_checked(bytes: &[u8]) -> P::View<'_> {
        match P::view(bytes) {
            Ok(view) => view,
            #[expect(clippy::panic, reason = "only for a hand-written `Packet` that answers otherwise the second time")]
            Err(error) => panic!("a packet that was valid is not any more: {error}"),
        }
    }
    #[inline]
    fn len_of(&self) -> usize {
        self.encoded_len()
    }
    #[inline]
    fn encode_to(&self, out: &mut [u8]) -> Result<usize, Error> {
        self.encode_into(out)
    }
}

impl<M, D: Domain> Validated<M, D> {
    /// Checks the bytes of a lease as exactly one `M`, once and for all.
    ///
    /// ```
    /// use pinwire::prelude::*;
    ///
    /// #[derive(Packet)]
    /// #[pinwire(be)]
    /// struct Trade { id: u64 }
    ///
    /// let mut received = Pool::new()?.lease(8)?;
    /// received.push_slice(&[0, 0, 0, 0, 0, 0, 0, 7])?;
    /// let trade = Validated::<Trade>::new(received.freeze())?;
    /// assert_eq!(trade.view().id(), 7);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong, and the lease.
    pub fn new<Kind>(lease: Lease<D>) -> Result<Self, Invalid<D>>
    where
        M: Carried<Kind>,
    {
        match M::check(&lease) {
            Ok(()) => Ok(Self { lease, message: PhantomData }),
            Err(error) => Err(Invalid { error, lease }),
        }
    }

    /// The view, in constant time.
    #[inline(always)]
    pub fn view<Kind>(&self) -> M::View<'_>
    where
        M: Carried<Kind>,
    {
        M::view_checked(&self.lease)
    }

    /// The bytes.
    #[must_use]
    pub fn lease(&self) -> &Lease<D> {
        &self.lease
    }

    /// The bytes, without the proof.
    #[must_use]
    pub fn into_lease(self) -> Lease<D> {
        self.lease
    }

    /// A name of the slot, to keep instead; see [`Lease::handle`].
    #[must_use]
    pub fn handle(&self) -> Option<Handle> {
        self.lease.handle()
    }
}

/// Bytes that are no such message: [`Validated::new`].
pub struct Invalid<D: Domain = Main> {
    /// What is wrong, with field and offset.
    pub error: Error,
    /// The bytes.
    pub lease: Lease<D>,
}

impl<D: Domain> fmt::Debug for Invalid<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invalid").field("error", &self.error).field("lease", &self.lease).finish()
    }
}

impl<D: Domain> fmt::Display for Invalid<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<D: Domain> core::error::Error for Invalid<D> {}

impl<D: Domain> Pool<D> {
    /// Writes a message or packet into a slot, straight from the value, without an allocation.
    ///
    /// What was written is checked, too: the view trusts nothing but a check.
    ///
    /// # Errors
    /// Those of [`lease`](Self::lease), and those of encoding.
    #[inline]
    #[track_caller]
    pub fn encode<M: Carried<Kind>, Kind>(&self, value: &M) -> Result<Validated<M, D>, EncodeError> {
        const {
            assert!(
                match D::SLOT_SIZE {
                    Some(size) => M::MIN_LEN <= size,
                    None => true,
                },
                "the message never fits into a slot of this domain: raise `Domain::SLOT_SIZE`"
            );
        }
        let len = value.len_of();
        let mut lease = self.lease_at(len, Location::caller())?;
        lease.set_len(len)?;
        let written = value.encode_to(&mut lease)?;
        lease.set_len(written)?;
        Validated::new(lease.freeze()).map_err(|invalid| EncodeError::Message(invalid.error))
    }
}

impl<M, D: Domain> Clone for Validated<M, D> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self { lease: self.lease.clone(), message: PhantomData }
    }
}

// Without the message: which of its fields may be shown, its view knows.
impl<M, D: Domain> fmt::Debug for Validated<M, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = core::any::type_name::<M>();
        f.debug_struct("Validated").field("message", &name).field("lease", &self.lease).finish()
    }
}
