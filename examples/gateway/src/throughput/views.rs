//! The gateway on leases and views: with the proof handed on, and without it.

use std::collections::VecDeque;

use pinwire::pool::{Lease, Pool, Validated};
use pinwire::{Message as _, Scanner};

use super::Sum;
use crate::Error;
use crate::memory::{Approved, Arrived, CHUNK, CHUNK_LEN, Intake, Risk, TO_RISK, pool};
use crate::order::{MAX_FRAME, Order};
use crate::risk::Book;

/// Slots: a queue is never longer than what one chunk holds.
const CHUNKS: usize = 64;
/// Orders that the queues have room for from the start.
const ROOM: usize = 256;

/// From the socket into a lease, and apart into frames.
#[derive(Debug)]
struct Socket {
    pool: Pool<Intake>,
    scanner: Scanner,
    rest: Vec<u8>,
}

impl Socket {
    fn new() -> Result<Self, Error> {
        let scanner = Scanner::with_max_len(MAX_FRAME as u32);
        Ok(Self { pool: pool(CHUNKS)?, scanner, rest: Vec::with_capacity(CHUNK_LEN) })
    }

    /// The bodies of the frames that are whole by now, each a slice of the chunk.
    #[inline]
    fn receive(&mut self, piece: &[u8], mut take: impl FnMut(Lease<Intake>) -> Result<(), Error>) -> Result<(), Error> {
        let mut chunk = self.pool.lease_as(CHUNK_LEN, &CHUNK)?;
        chunk.push_slice(&self.rest)?;
        chunk.push_slice(piece)?;
        let chunk = chunk.freeze();
        let mut frames = self.scanner.frames(&chunk);
        while let Some(frame) = frames.next() {
            let end = frames.taken();
            take(chunk.slice(end - frame.body().len()..end).ok_or("a frame outside of its chunk")?)?;
        }
        self.rest.clear();
        self.rest.extend_from_slice(chunk.get(frames.taken()..).unwrap_or(&[]));
        Ok(())
    }
}

/// One check for all stages.
#[derive(Debug)]
pub(super) struct Cached {
    socket: Socket,
    arrived: VecDeque<Arrived>,
    book: Book,
    queue: VecDeque<Approved>,
}

impl Cached {
    pub(super) fn new() -> Result<Self, Error> {
        let (arrived, queue) = (VecDeque::with_capacity(ROOM), VecDeque::with_capacity(ROOM));
        Ok(Self { socket: Socket::new()?, arrived, book: Book::default(), queue })
    }

    pub(super) fn turn(&mut self, piece: &[u8], sum: &mut Sum) -> Result<(), Error> {
        self.socket.receive(piece, |body| {
            self.arrived.push_back(Validated::new(body)?);
            Ok(())
        })?;
        for order in self.arrived.drain(..) {
            let order = TO_RISK.share_validated(&order)?;
            self.book.check(order.view())?;
            self.queue.push_back(order);
        }
        self.queue.drain(..).for_each(|order| sum.add(order.view()));
        Ok(())
    }
}

/// A check for each stage.
#[derive(Debug)]
pub(super) struct Checked {
    socket: Socket,
    arrived: VecDeque<Lease<Intake>>,
    book: Book,
    queue: VecDeque<Lease<Risk>>,
}

impl Checked {
    pub(super) fn new() -> Result<Self, Error> {
        let (arrived, queue) = (VecDeque::with_capacity(ROOM), VecDeque::with_capacity(ROOM));
        Ok(Self { socket: Socket::new()?, arrived, book: Book::default(), queue })
    }

    pub(super) fn turn(&mut self, piece: &[u8], sum: &mut Sum) -> Result<(), Error> {
        self.socket.receive(piece, |body| {
            Order::view(&body)?;
            self.arrived.push_back(body);
            Ok(())
        })?;
        for order in self.arrived.drain(..) {
            let order = TO_RISK.share(&order)?;
            self.book.check(Order::view(&order)?)?;
            self.queue.push_back(order);
        }
        self.queue.drain(..).try_for_each(|order| {
            sum.add(Order::view(&order)?);
            Ok(())
        })
    }
}
