//! What the driver knows of each operation that the kernel has, beside its lease.

use alloc::vec::Vec;

use io_uring::{cqueue, squeue};

use super::File;
use crate::flight::Token;

/// By the place of the token, which its table keeps until the operation is complete.
#[derive(Default)]
pub(super) struct Flights {
    places: Vec<Option<Flight>>,
    len: usize,
}

pub(super) struct Flight {
    token: Token,
    /// Stays open until the kernel is done with it.
    file: File,
    entry: squeue::Entry,
    /// Of a send without a copy: the result came, the bytes are not free yet.
    sent: Option<i32>,
    /// Somebody wants it to end.
    is_cancelled: bool,
    /// How often the kernel was told of it again.
    again: u8,
}

/// An operation belongs to the thread that told the kernel of it, which may be any of those that use the driver. When that
/// thread ends, the kernel cancels it. That often it is started again.
pub(super) const MOST_AGAIN: u8 = 64;

/// What a completion entry says.
pub(super) enum Arrived {
    /// The kernel is done with the bytes: the result, and what can go.
    Done(i32, File),
    /// It is not.
    NotYet,
    /// It was, but nobody asked for that: the kernel is to be told once more.
    Again(squeue::Entry),
    /// Of an operation that is not under way.
    Unknown,
}

impl Flights {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn insert(&mut self, token: Token, file: File, entry: squeue::Entry) {
        let index = token.index();
        if self.places.len() <= index {
            self.places.resize_with(index + 1, || None);
        }
        if let Some(place) = self.places.get_mut(index) {
            *place = Some(Flight { token, file, entry, sent: None, is_cancelled: false, again: 0 });
            self.len += 1;
        }
    }

    fn place(&mut self, token: Token) -> Option<&mut Option<Flight>> {
        let place = self.places.get_mut(token.index())?;
        let is_its = place.as_ref().is_some_and(|flight| flight.token == token);
        is_its.then_some(place)
    }

    pub(super) fn remove(&mut self, token: Token) -> Option<File> {
        let flight = self.place(token)?.take()?;
        self.len -= 1;
        Some(flight.file)
    }

    /// From here on it may end without a result. Whether it is under way.
    pub(super) fn cancel(&mut self, token: Token) -> bool {
        let flight = self.place(token).and_then(Option::as_mut);
        flight.map(|flight| flight.is_cancelled = true).is_some()
    }

    /// An entry with the flag `MORE` is the result of a send without a copy, whose bytes the kernel still reads; the
    /// notification that follows has no result of its own.
    pub(super) fn arrived(&mut self, token: Token, result: i32, flags: u32) -> Arrived {
        let Some(Some(flight)) = self.place(token) else { return Arrived::Unknown };
        if cqueue::more(flags) {
            flight.sent = Some(result);
            return Arrived::NotYet;
        }
        if result == -libc::ECANCELED && !flight.is_cancelled && flight.again < MOST_AGAIN {
            flight.again += 1;
            return Arrived::Again(flight.entry.clone());
        }
        let result = if cqueue::notif(flags) { flight.sent.unwrap_or(result) } else { result };
        self.remove(token).map_or(Arrived::Unknown, |file| Arrived::Done(result, file))
    }

    pub(super) fn tokens(&self) -> impl Iterator<Item = Token> {
        self.places.iter().flatten().map(|flight| flight.token)
    }
}
