//! The table that the chaos is about, and one that is as simple as can be: right, or with one of the mistakes that tables
//! of others had.

use std::io;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use pw::flight::{Completion, Failed, InFlight, Incoming, Op, Ops, Outcome, Outgoing, Token};
use pw::pool::{Lease, LeaseMut, Main};

/// What an engine is told.
#[derive(Clone, Copy)]
pub struct Told {
    pub token: u64,
    pub base: *mut u8,
    pub len: usize,
}

/// Whoever waits.
pub trait Waits<L> {
    fn poll(&mut self, waker: &Waker) -> Poll<Outcome<L>>;
}

pub trait Table: Clone {
    type Receive: Waits<LeaseMut>;
    type Send: Waits<Lease>;

    fn new() -> Self;
    fn receive(&self, lease: LeaseMut) -> Result<(Self::Receive, Told), LeaseMut>;
    fn send(&self, lease: Lease) -> Result<(Self::Send, Told), Lease>;
    /// Whether it was a completion, if the table says so: a mistake is to be seen in the memory.
    fn complete(&self, token: u64, result: io::Result<usize>) -> Option<bool>;
    fn cancelled(&self) -> Vec<u64>;
    /// If the table says so.
    fn in_flight(&self) -> Option<usize>;
    fn shutdown(&self) -> usize;
}

impl Waits<LeaseMut> for Op<Main, Incoming> {
    fn poll(&mut self, waker: &Waker) -> Poll<Outcome<LeaseMut>> {
        Future::poll(Pin::new(self), &mut Context::from_waker(waker))
    }
}

impl Waits<Lease> for Op<Main, Outgoing> {
    fn poll(&mut self, waker: &Waker) -> Poll<Outcome<Lease>> {
        Future::poll(Pin::new(self), &mut Context::from_waker(waker))
    }
}

fn told(buffer: pw::flight::Buffer) -> Told {
    Told { token: buffer.token().to_bits(), base: buffer.as_mut_ptr(), len: buffer.len() }
}

impl Table for Ops {
    type Receive = Op<Main, Incoming>;
    type Send = Op<Main, Outgoing>;

    fn new() -> Self {
        Self::new()
    }

    fn receive(&self, lease: LeaseMut) -> Result<(Self::Receive, Told), LeaseMut> {
        self.receive(lease).map(|(op, buffer)| (op, told(buffer)))
    }

    fn send(&self, lease: Lease) -> Result<(Self::Send, Told), Lease> {
        self.send(lease).map(|(op, buffer)| (op, told(buffer)))
    }

    fn complete(&self, token: u64, result: io::Result<usize>) -> Option<bool> {
        // SAFETY: 1. the engine of the chaos forgets a buffer before it completes, and works on none but those it has.
        Some(unsafe { self.complete(Token::from_bits(token), result) }.is_ok())
    }

    fn cancelled(&self) -> Vec<u64> {
        let mut tokens = Vec::new();
        self.take_cancelled(&mut tokens);
        tokens.into_iter().map(Token::to_bits).collect()
    }

    fn in_flight(&self) -> Option<usize> {
        Some(self.in_flight())
    }

    fn shutdown(&self) -> usize {
        self.shutdown(Duration::ZERO).in_flight.len()
    }
}

pub const NO_FAULT: u8 = 0;
/// The future owns the memory.
pub const RECYCLES_ON_DROP: u8 = 1;
/// A token is the number of a place.
pub const NO_GENERATIONS: u8 = 2;
/// Time is up, so the memory is ours.
pub const RECLAIMS_AT_SHUTDOWN: u8 = 3;
/// What nobody waits for any more never comes home.
pub const LOSES_THE_UNWATCHED: u8 = 4;
/// What the engine says of the length is not looked at.
pub const COUNTS_THE_ROOM: u8 = 5;
pub const FORGETS_TO_WAKE: u8 = 6;
/// The engine of a send may be reading still when the caller has its lease again.
pub const RETURNS_SENDS_AT_ONCE: u8 = 7;

enum Flight {
    In(InFlight),
    Out(InFlight<Main, Outgoing>),
}

impl Flight {
    fn len(&self) -> usize {
        match self {
            Self::In(flight) => flight.room(),
            Self::Out(flight) => flight.len(),
        }
    }

    fn end(self) {
        match self {
            Self::In(flight) => drop(flight.complete(0)),
            Self::Out(flight) => drop(flight.complete()),
        }
    }
}

#[derive(Default)]
struct Place {
    generation: u32,
    flight: Option<Flight>,
    result: Option<io::Result<usize>>,
    waker: Option<Waker>,
    is_watched: bool,
}

impl Place {
    /// Who is to be woken, and what nobody waits for.
    fn complete(&mut self, result: io::Result<usize>) -> (Option<Waker>, Option<Flight>) {
        if self.result.is_some() {
            return (None, None);
        }
        let room = self.flight.as_ref().map_or(0, Flight::len);
        let is_overrun = result.as_ref().is_ok_and(|written| *written > room);
        let result = if is_overrun { Err(io::ErrorKind::InvalidData.into()) } else { result };
        if !self.is_watched {
            return (None, self.flight.take());
        }
        self.result = Some(result);
        (self.waker.take(), None)
    }
}

#[derive(Clone)]
pub struct Naive<const FAULT: u8>(Arc<Mutex<(bool, Vec<Place>)>>);

pub struct NaiveOp<const FAULT: u8, L> {
    table: Naive<FAULT>,
    token: u64,
    lease: PhantomData<L>,
}

impl<const FAULT: u8> Naive<FAULT> {
    fn insert<L>(&self, flight: Flight, base: *mut u8, len: usize) -> (NaiveOp<FAULT, L>, Told) {
        let places = &mut self.0.lock().unwrap().1;
        let vacant = places.iter().position(|place| place.flight.is_none());
        let index = vacant.unwrap_or_else(|| {
            places.push(Place::default());
            places.len() - 1
        });
        let place = &mut places[index];
        place.generation += 1;
        place.is_watched = true;
        if FAULT == RETURNS_SENDS_AT_ONCE && matches!(flight, Flight::Out(_)) {
            place.result = Some(Ok(len));
        }
        place.flight = Some(flight);
        let token = (index as u64) << 32 | u64::from(place.generation);
        (NaiveOp { table: self.clone(), token, lease: PhantomData }, Told { token, base, len })
    }

    fn with<R>(&self, token: u64, act: impl FnOnce(&mut Place) -> R) -> Option<R> {
        let places = &mut self.0.lock().unwrap().1;
        let place = places.get_mut((token >> 32) as usize)?;
        let is_same = place.generation == token as u32 || FAULT == NO_GENERATIONS;
        (is_same && place.flight.is_some()).then(|| act(place))
    }

    fn take(&self, token: u64) -> Option<(Flight, io::Result<usize>)> {
        self.with(token, |place| Some((place.result.take()?, place.flight.take()?)))?
            .map(|(result, flight)| (flight, result))
    }
}

impl<const FAULT: u8> Table for Naive<FAULT> {
    type Receive = NaiveOp<FAULT, LeaseMut>;
    type Send = NaiveOp<FAULT, Lease>;

    fn new() -> Self {
        Self(Arc::new(Mutex::new((true, Vec::new()))))
    }

    fn receive(&self, lease: LeaseMut) -> Result<(Self::Receive, Told), LeaseMut> {
        if !self.0.lock().unwrap().0 {
            return Err(lease);
        }
        let flight = lease.into_flight();
        let (base, room) = (flight.as_mut_ptr(), flight.room());
        Ok(self.insert(Flight::In(flight), base, room))
    }

    fn send(&self, lease: Lease) -> Result<(Self::Send, Told), Lease> {
        if !self.0.lock().unwrap().0 {
            return Err(lease);
        }
        let flight = lease.into_flight();
        let (base, len) = (flight.as_ptr().cast_mut(), flight.len());
        Ok(self.insert(Flight::Out(flight), base, len))
    }

    fn complete(&self, token: u64, result: io::Result<usize>) -> Option<bool> {
        let (waker, unwatched) = self.with(token, |place| place.complete(result))?;
        match unwatched {
            Some(flight) if FAULT == LOSES_THE_UNWATCHED => drop(flight),
            Some(flight) => flight.end(),
            None => {}
        }
        if let (Some(waker), true) = (waker, FAULT != FORGETS_TO_WAKE) {
            let _ = catch_unwind(AssertUnwindSafe(|| waker.wake()));
        }
        None
    }

    fn cancelled(&self) -> Vec<u64> {
        Vec::new()
    }

    fn in_flight(&self) -> Option<usize> {
        None
    }

    fn shutdown(&self) -> usize {
        let (is_open, places) = &mut *self.0.lock().unwrap();
        *is_open = false;
        let left = places.iter_mut().filter(|place| place.flight.is_some() && place.result.is_none());
        left.map(|place| {
            if FAULT == RECLAIMS_AT_SHUTDOWN {
                place.flight.take().into_iter().for_each(Flight::end);
            }
        })
        .count()
    }
}

impl<const FAULT: u8, L> NaiveOp<FAULT, L> {
    fn poll_with(&mut self, waker: &Waker, land: impl FnOnce(Flight, usize) -> Option<L>) -> Poll<Outcome<L>> {
        if let Some((flight, result)) = self.table.take(self.token) {
            let counted = *result.as_ref().unwrap_or(&0);
            let lease = land(flight, counted);
            return Poll::Ready(match (result, lease) {
                (Ok(count), Some(lease)) => Ok(Completion { count, lease }),
                (Err(error), lease) => Err(Failed { error, lease }),
                (Ok(_), None) => Err(Failed { error: io::ErrorKind::InvalidData.into(), lease: None }),
            });
        }
        if !self.table.0.lock().unwrap().0 {
            return Poll::Ready(Err(Failed { error: io::ErrorKind::TimedOut.into(), lease: None }));
        }
        let waker = waker.clone();
        drop(self.table.with(self.token, |place| place.waker.replace(waker)));
        Poll::Pending
    }
}

impl<const FAULT: u8> Waits<LeaseMut> for NaiveOp<FAULT, LeaseMut> {
    fn poll(&mut self, waker: &Waker) -> Poll<Outcome<LeaseMut>> {
        self.poll_with(waker, |flight, count| match flight {
            Flight::In(flight) if FAULT == COUNTS_THE_ROOM => {
                let room = flight.room();
                flight.complete(room).ok()
            }
            Flight::In(flight) => flight.complete(count).ok(),
            Flight::Out(_) => None,
        })
    }
}

impl<const FAULT: u8> Waits<Lease> for NaiveOp<FAULT, Lease> {
    fn poll(&mut self, waker: &Waker) -> Poll<Outcome<Lease>> {
        self.poll_with(waker, |flight, _| match flight {
            Flight::Out(flight) => Some(flight.complete()),
            Flight::In(_) => None,
        })
    }
}

impl<const FAULT: u8, L> Drop for NaiveOp<FAULT, L> {
    fn drop(&mut self) {
        let leave = |place: &mut Place| {
            place.is_watched = false;
            place.waker = None;
            let goes = place.result.is_some() || FAULT == RECYCLES_ON_DROP;
            if goes {
                place.result = None;
                place.flight.take()
            } else {
                None
            }
        };
        self.table.with(self.token, leave).flatten().into_iter().for_each(Flight::end);
    }
}
