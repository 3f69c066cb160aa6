//! Sources and sinks that do what a script says, messages, and polling by hand.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use pinwire::prelude::*;
use pinwire::{Frame, pool::Overflow};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

#[derive(Message)]
pub(crate) struct Order<'a> {
    pub(crate) id: u64,
    pub(crate) symbol: &'a str,
    pub(crate) sizes: Vec<u32>,
}

pub(crate) fn order(id: u64, count: usize) -> Order<'static> {
    Order { id, symbol: "ESZ6", sizes: vec![id as u32; count] }
}

pub(crate) fn framed(id: u64, count: usize) -> Vec<u8> {
    Frame::to_vec(&order(id, count), 1, id).unwrap()
}

/// So many orders, of lengths that differ.
pub(crate) fn orders(count: u64) -> Vec<u8> {
    (0..count).flat_map(|id| framed(id, id as usize % 50)).collect()
}

/// A pool of one class that does not grow.
pub(crate) fn pool(size: usize, slots: usize) -> Pool {
    Pool::builder().slot_size(size).slots(slots).grow_to(slots).overflow(Overflow::Error).build().unwrap()
}

pub(crate) fn live(pool: &Pool) -> usize {
    pool.snapshot().classes.iter().map(|class| class.live).sum()
}

/// What a source or sink does next.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// At most so many bytes.
    Some(usize),
    Pending,
    Error(io::ErrorKind),
}

/// Steps over and over.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    steps: Vec<Step>,
    at: usize,
}

impl Script {
    pub(crate) fn new(steps: &[Step]) -> Self {
        Self { steps: steps.to_vec(), at: 0 }
    }

    /// A few steps, of which one does something.
    pub(crate) fn random(random: &mut Random) -> Self {
        let mut steps: Vec<_> = (0..random.below(8))
            .map(|_| match random.below(5) {
                0 => Step::Pending,
                1 => Step::Error(io::ErrorKind::ConnectionReset),
                2 => Step::Error(io::ErrorKind::Interrupted),
                _ => Step::Some(1 + random.below(700)),
            })
            .collect();
        steps.push(Step::Some(1 + random.below(700)));
        Self { steps, at: 0 }
    }

    fn step(&mut self, len: usize) -> Poll<io::Result<usize>> {
        let step = self.steps[self.at % self.steps.len()];
        self.at += 1;
        match step {
            Step::Some(count) => Poll::Ready(Ok(count.min(len))),
            Step::Pending => Poll::Pending,
            Step::Error(kind) => Poll::Ready(Err(kind.into())),
        }
    }
}

pub(crate) struct Source<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) script: Script,
}

impl Source<'_> {
    fn poll(&mut self, room: &mut [u8]) -> Poll<io::Result<usize>> {
        self.script.step(self.bytes.len().min(room.len())).map_ok(|count| {
            let (taken, rest) = self.bytes.split_at(count);
            room[..count].copy_from_slice(taken);
            self.bytes = rest;
            count
        })
    }
}

impl AsyncRead for Source<'_> {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, room: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let count = std::task::ready!(self.poll(room.initialize_unfilled()))?;
        room.advance(count);
        Poll::Ready(Ok(()))
    }
}

/// The same for a reader that does not wait: `Pending` is an error that loses nothing.
impl io::Read for Source<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        match self.poll(room) {
            Poll::Ready(result) => result,
            Poll::Pending => Err(io::ErrorKind::WouldBlock.into()),
        }
    }
}

pub(crate) struct Sink {
    pub(crate) bytes: Vec<u8>,
    pub(crate) script: Script,
    pub(crate) is_vectored: bool,
    pub(crate) calls: usize,
    pub(crate) is_flushed: bool,
    pub(crate) is_shut: bool,
}

impl Sink {
    pub(crate) fn new(script: Script, is_vectored: bool) -> Self {
        Self { bytes: Vec::new(), script, is_vectored, calls: 0, is_flushed: true, is_shut: false }
    }

    fn take(&mut self, pieces: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        self.calls += 1;
        let all = pieces.iter().flat_map(|piece| piece.iter().copied()).collect::<Vec<u8>>();
        assert!(!all.is_empty() && pieces.iter().all(|piece| !piece.is_empty()), "nothing is written for nothing");
        self.script.step(all.len()).map_ok(|count| {
            self.bytes.extend_from_slice(&all[..count]);
            self.is_flushed = false;
            count
        })
    }
}

impl AsyncWrite for Sink {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.take(&[io::IoSlice::new(bytes)])
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.take(pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.is_vectored
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        // Flushing waits, too.
        let is_ready = matches!(self.script.step(1), Poll::Ready(Ok(_)));
        self.is_flushed |= is_ready;
        if is_ready { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.is_shut = self.is_flushed;
        Poll::Ready(Ok(()))
    }
}

/// Polls once. A future that waits is dropped: this is what `select!` does to it.
pub(crate) fn once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Polls to the end.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}

/// A count: all of it by `PINWIRE_FULL=1`.
pub(crate) fn times(usual: usize, full: usize) -> usize {
    if std::env::var_os("PINWIRE_FULL").is_some() { full } else { usual }
}

/// Numbers that look random (splitmix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}
