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
    /// Whether it was checked as a message. A type can be made both a message and a packet by hand.
    as_message: bool,
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
    fn view_held(held: Held<'_>) -> Self::View<'_>;
    #[doc(hidden)]
    fn len_of(&self) -> usize;
    #[doc(hidden)]
    fn encode_to(&self, out: &mut [u8]) -> Result<usize, Error>;
}

/// The bytes of a [`Validated`], which alone makes one: they were checked, and nobody has written to them since.
#[derive(Clone, Copy, Debug)]
pub struct Held<'buf> {
    bytes: &'buf [u8],
    as_message: bool,
}

mod sealed {
    pub trait Sealed<Kind> {
        /// Whether the kind is that of messages.
        const AS_MESSAGE: bool;
    }
    /// The kind of messages.
    #[derive(Debug)]
    pub enum OfMessage {}
    /// The kind of packets.
    #[derive(Debug)]
    pub enum OfPacket {}
    impl<M: crate::Message> Sealed<OfMessage> for M {
        const AS_MESSAGE: bool = true;
    }
    impl<P: crate::packet::Packet> Sealed<OfPacket> for P {
        const AS_MESSAGE: bool = false;
    }
}
use sealed::{OfMessage, OfPacket};

/// Bytes of a message in front of its block.
const HEAD: usize = 6;

impl<M: Message> Carried<OfMessage> for M {
    type View<'buf> = View<'buf, M>;
    const MIN_LEN: usize = HEAD + M::SCHEMA.size;

    #[inline]
    fn check(bytes: &[u8]) -> Result<(), Error> {
        // Not `M::view`, which a hand-written `Message` may have overridden.
        Table::<M::Shape>::parse::<false>(bytes).map(drop)
    }
    #[inline(always)]
    fn view_held(held: Held<'_>) -> View<'_, M> {
        if held.as_message { M::Shape::view(Table::of_validated(held.bytes)) } else { view_again::<M>(held.bytes) }
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

/// The bytes were checked as a packet.
#[cold]
fn view_again<M: Message>(bytes: &[u8]) -> View<'_, M> {
    M::Shape::view(Table::parse::<false>(bytes).unwrap_or_else(|error| not_valid(error)))
}

/// Only for types with a hand-written `Packet`: one that answers otherwise the second time, or one of a message.
#[cold]
#[expect(clippy::panic, reason = "nothing that a derive makes comes here")]
fn not_valid(error: Error) -> ! {
    panic!("what was valid is not any more: {error}")
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
    fn view_held(held: Held<'_>) -> P::View<'_> {
        P::view(held.bytes).unwrap_or_else(|error| not_valid(error))
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
            Ok(()) => Ok(Self { lease, as_message: M::AS_MESSAGE, message: PhantomData }),
            Err(error) => Err(Invalid { error, lease }),
        }
    }

    /// The view, in constant time.
    #[inline(always)]
    pub fn view<Kind>(&self) -> M::View<'_>
    where
        M: Carried<Kind>,
    {
        M::view_held(Held { bytes: &self.lease, as_message: self.as_message })
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

    /// The same message read by another domain. The proof is about bytes that nobody can write to.
    pub(super) fn share_into<To: Domain>(&self) -> Validated<M, To> {
        Validated { lease: self.lease.share_into(), as_message: self.as_message, message: PhantomData }
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
        if len == usize::MAX {
            // Nothing is so long: the writer says what it is instead.
            value.encode_to(&mut [])?;
        }
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
        Self { lease: self.lease.clone(), as_message: self.as_message, message: PhantomData }
    }
}

// Without the message: which of its fields may be shown, its view knows.
impl<M, D: Domain> fmt::Debug for Validated<M, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = core::any::type_name::<M>();
        f.debug_struct("Validated").field("message", &name).field("lease", &self.lease).finish()
    }
}
