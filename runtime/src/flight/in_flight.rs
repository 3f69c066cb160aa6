//! A lease in the hands of an engine.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

use core::fmt;
use core::mem::ManuallyDrop;

use super::CompletionError;
use crate::pool::{Domain, Lease, LeaseMut, LeaseReport, Main, trace};

/// The engine writes: a read, a receive. Of a [`LeaseMut`].
#[derive(Debug)]
pub enum Incoming {}

/// The engine reads: a write, a send. Of a [`Lease`].
#[derive(Debug)]
pub enum Outgoing {}

/// What the engine does with the bytes: [`Incoming`] or [`Outgoing`].
pub trait Direction: sealed::Sealed + 'static {
    /// The lease that goes in and comes out.
    type Lease<D: Domain>: Send + Sync + fmt::Debug;
}

impl Direction for Incoming {
    type Lease<D: Domain> = LeaseMut<D>;
}

impl Direction for Outgoing {
    type Lease<D: Domain> = Lease<D>;
}

pub(super) mod sealed {
    use std::io;

    use super::{Direction, InFlight, Incoming, ManuallyDrop, Outgoing};
    use crate::flight::op::{Completion, Failed, Outcome};
    use crate::pool::{Domain, Handle, Lease, LeaseMut, LeaseReport};

    /// A lease in flight in either direction.
    #[derive(Debug)]
    pub enum Flight<D: Domain> {
        In(InFlight<D, Incoming>),
        Out(InFlight<D, Outgoing>),
    }

    impl<D: Domain> Flight<D> {
        /// The first byte, and how many the engine may use.
        #[inline]
        pub(crate) fn bytes(&self) -> (*mut u8, usize) {
            match self {
                Self::In(flight) => (flight.as_mut_ptr(), flight.room()),
                Self::Out(flight) => (flight.as_ptr().cast_mut(), flight.len()),
            }
        }

        pub(crate) fn report(&self) -> LeaseReport {
            match self {
                Self::In(flight) => flight.report(),
                Self::Out(flight) => flight.report(),
            }
        }

        /// The engine is done, and nobody wants the lease.
        pub(crate) fn complete(self) {
            match self {
                Self::In(flight) => drop(flight.complete(0)),
                Self::Out(flight) => drop(flight.complete()),
            }
        }
    }

    /// What each kind of lease does in its own way. Not for others to implement.
    pub trait Sealed {
        fn report<D: Domain>(lease: &<Self as Direction>::Lease<D>) -> LeaseReport
        where
            Self: Direction;

        /// Never to be seen again.
        fn abandon<D: Domain>(lease: <Self as Direction>::Lease<D>)
        where
            Self: Direction;

        /// In flight, and the name under which its life is told, if it is. To tell is code of somebody else: not under a
        /// lock.
        fn submit<D: Domain>(lease: <Self as Direction>::Lease<D>) -> (Flight<D>, Option<Handle>)
        where
            Self: Direction;

        /// What the engine said of a flight of this direction. One of the other is abandoned.
        fn land<D: Domain>(flight: Flight<D>, result: io::Result<usize>) -> Outcome<<Self as Direction>::Lease<D>>
        where
            Self: Direction;
    }

    /// Ends up nowhere: an `Op` asks for its own token, which is of its own direction.
    #[cold]
    fn lost<L>() -> Failed<L> {
        Failed { error: io::ErrorKind::InvalidInput.into(), lease: None }
    }

    impl Sealed for Incoming {
        fn report<D: Domain>(lease: &LeaseMut<D>) -> LeaseReport {
            lease.report()
        }

        fn abandon<D: Domain>(lease: LeaseMut<D>) {
            lease.abandon();
        }

        #[inline]
        fn submit<D: Domain>(lease: LeaseMut<D>) -> (Flight<D>, Option<Handle>) {
            lease.submitted();
            let told = lease.told();
            (Flight::In(InFlight { lease: ManuallyDrop::new(lease) }), told)
        }

        #[inline]
        fn land<D: Domain>(flight: Flight<D>, result: io::Result<usize>) -> Outcome<LeaseMut<D>> {
            let Flight::In(flight) = flight else { return Err(lost()) };
            // More than there is room for was refused when it was said.
            let lease = flight.complete(*result.as_ref().unwrap_or(&0)).ok();
            match (result, lease) {
                (Ok(count), Some(lease)) => Ok(Completion { count, lease }),
                (Err(error), lease) => Err(Failed { error, lease }),
                (Ok(_), None) => Err(lost()),
            }
        }
    }

    impl Sealed for Outgoing {
        fn report<D: Domain>(lease: &Lease<D>) -> LeaseReport {
            lease.report()
        }

        fn abandon<D: Domain>(lease: Lease<D>) {
            lease.abandon();
        }

        #[inline]
        fn submit<D: Domain>(lease: Lease<D>) -> (Flight<D>, Option<Handle>) {
            lease.submitted();
            let told = lease.told();
            (Flight::Out(InFlight { lease: ManuallyDrop::new(lease) }), told)
        }

        #[inline]
        fn land<D: Domain>(flight: Flight<D>, result: io::Result<usize>) -> Outcome<Lease<D>> {
            let Flight::Out(flight) = flight else { return Err(lost()) };
            let lease = flight.complete();
            match result {
                Ok(count) => Ok(Completion { count, lease }),
                Err(error) => Err(Failed { error, lease: Some(lease) }),
            }
        }
    }
}

/// A lease that an engine works on: the kernel, C code, a device. Nobody else can reach its bytes, and the only way back
/// is completion.
///
/// There is no `Deref`, no `Clone`, and no way to the bytes but the raw pointer that the engine is given. Whoever gives it
/// to the engine keeps this until the engine is done. If it is dropped before, or forgotten, the slot is *abandoned*: it
/// stays mapped and out of use for good, so the engine can go on writing without harm. Reports show it.
///
/// ```
/// use pinwire::prelude::*;
///
/// let lease = Pool::new()?.lease(64)?;
/// let flight = lease.into_flight(); // `lease` is gone (E0382)
///
/// // An engine writes to `flight.as_mut_ptr()`, not more than `flight.room()` bytes, and says how many.
/// # // SAFETY: in the room of a slot that nobody else has.
/// # unsafe { flight.as_mut_ptr().copy_from_nonoverlapping(b"from the kernel".as_ptr(), 15) };
///
/// let lease = flight.complete(15)?;
/// assert_eq!(*lease, *b"from the kernel");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `complete` is safe to call, for it is the engine's code that has the `InFlight`: what it may not do is dereference the
/// pointer after it has completed. [`Ops`](super::Ops) is a table for engines whose completions are numbers.
#[must_use = "dropped before it is complete, the slot is abandoned: out of use for good"]
pub struct InFlight<D: Domain = Main, Dir: Direction = Incoming> {
    lease: ManuallyDrop<Dir::Lease<D>>,
}

impl<D: Domain> LeaseMut<D> {
    /// Out of reach, for an engine that writes into the room behind the message.
    #[inline]
    pub fn into_flight(self) -> InFlight<D, Incoming> {
        self.submitted();
        self.told().inspect(trace::submitted);
        InFlight { lease: ManuallyDrop::new(self) }
    }
}

impl<D: Domain> Lease<D> {
    /// Out of reach, for an engine that reads the message. Others that have the slot go on reading.
    #[inline]
    pub fn into_flight(self) -> InFlight<D, Outgoing> {
        self.submitted();
        self.told().inspect(trace::submitted);
        InFlight { lease: ManuallyDrop::new(self) }
    }
}

impl<D: Domain, Dir: Direction> InFlight<D, Dir> {
    /// The lease, for which nothing happens any more when this is dropped.
    #[inline]
    fn into_lease(self) -> Dir::Lease<D> {
        let this = ManuallyDrop::new(self);
        // SAFETY: read once: `this` is not dropped, so neither it nor its lease is used again.
        ManuallyDrop::into_inner(unsafe { core::ptr::read(&raw const this.lease) })
    }

    /// What reports say of it.
    #[must_use]
    pub fn report(&self) -> LeaseReport {
        <Dir as sealed::Sealed>::report::<D>(&self.lease)
    }
}

impl<D: Domain> InFlight<D, Incoming> {
    /// Where the engine may write: behind the message that was there. Good until completion, whatever becomes of `self`.
    #[inline]
    #[must_use]
    pub fn as_mut_ptr(&self) -> *mut u8 {
        self.lease.room_ptr()
    }

    /// How many bytes the engine may write.
    #[inline]
    #[must_use]
    pub fn room(&self) -> usize {
        self.lease.capacity() - self.lease.len()
    }

    /// Bytes of the message that was there before: what is received is appended to it.
    #[inline]
    #[must_use]
    pub fn filled(&self) -> usize {
        self.lease.len()
    }

    /// The engine is done, and wrote so many bytes. They are part of the message now.
    ///
    /// # Errors
    /// [`CompletionError::Overrun`] for more bytes than there was room for; then the lease goes home.
    #[inline]
    pub fn complete(self, written: usize) -> Result<LeaseMut<D>, CompletionError> {
        let room = self.room();
        let mut lease = self.into_lease();
        if lease.completed(written) { Ok(lease) } else { Err(CompletionError::Overrun { written, room }) }
    }

    /// The same, for an engine of which nobody asks whether it was honest.
    pub(super) fn complete_up_to(self, written: usize) -> LeaseMut<D> {
        let written = written.min(self.room());
        let mut lease = self.into_lease();
        lease.completed(written);
        lease
    }
}

impl<D: Domain> InFlight<D, Outgoing> {
    /// Where the engine may read. Good until completion, whatever becomes of `self`.
    #[inline]
    #[must_use]
    pub fn as_ptr(&self) -> *const u8 {
        self.lease.as_ptr()
    }

    /// How many bytes there are to read.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.lease.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lease.is_empty()
    }

    /// The engine is done.
    #[inline]
    #[must_use]
    pub fn complete(self) -> Lease<D> {
        let lease = self.into_lease();
        lease.completed();
        lease
    }
}

impl<D: Domain, Dir: Direction> Drop for InFlight<D, Dir> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: this is the end of `self`, and the only place that takes the lease without `into_lease`.
        let lease = unsafe { ManuallyDrop::take(&mut self.lease) };
        <Dir as sealed::Sealed>::abandon::<D>(lease);
    }
}

impl<D: Domain, Dir: Direction> fmt::Debug for InFlight<D, Dir> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InFlight").field("lease", &*self.lease).finish()
    }
}
