//! The same gateway three times, in one thread and without sockets, so that nothing but the handling of messages is
//! measured. (A5-1)
//!
//! | | received into | between the stages | published | consumer |
//! |---|---|---|---|---|
//! | [`Copy`](Way::Copy) | a `BytesMut` | an owned struct | encoded again | decodes |
//! | [`ZeroCopy`](Way::ZeroCopy) | a lease | a slice of the lease, checked by each stage | the same bytes | checks |
//! | [`CachedView`](Way::CachedView) | a lease | a slice of the lease, and the proof | the same bytes | reads |

mod twin;
mod views;

use std::time::{Duration, Instant};

use twin::Twin;
use views::{Cached, Checked};

use crate::Error;
use crate::memory::CHUNK_LEN;
use crate::order::{MAX_FRAME, OrderView, write_frame};

/// How the gateway is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Owned structs: decoded, handed on, encoded, decoded.
    Copy,
    /// Views; each stage makes its own.
    ZeroCopy,
    /// Views; one check is good for all stages.
    CachedView,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Copy, Self::ZeroCopy, Self::CachedView];
}

/// What the consumer makes of the orders: the same for each way.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Sum {
    /// Orders.
    pub orders: u64,
    /// All numbers of all orders, and the lengths of what is longer.
    pub content: u64,
}

/// Frames as they come from a socket, in pieces that do not end where frames do.
#[derive(Debug)]
pub struct Stream {
    bytes: Vec<u8>,
    orders: u64,
}

impl Stream {
    /// So many orders.
    ///
    /// # Errors
    /// None: there is room for each.
    pub fn new(orders: u64) -> Result<Self, Error> {
        let (mut bytes, mut frame) = (Vec::new(), [0; MAX_FRAME]);
        for number in 0..orders {
            let len = write_frame(0, number, &mut frame)?;
            bytes.extend_from_slice(&frame[..len]);
        }
        Ok(Self { bytes, orders })
    }

    /// Orders in it.
    #[must_use]
    pub const fn orders(&self) -> u64 {
        self.orders
    }

    fn pieces(&self) -> impl Iterator<Item = &[u8]> {
        self.bytes.chunks(CHUNK_LEN - MAX_FRAME)
    }
}

/// A gateway of one of the ways, which has memory and accounts already.
#[derive(Debug)]
pub struct Pipeline(Stages);

#[derive(Debug)]
enum Stages {
    Copy(Box<Twin>),
    ZeroCopy(Box<Checked>),
    CachedView(Box<Cached>),
}

impl Pipeline {
    /// An idle gateway.
    ///
    /// # Errors
    /// There is no memory.
    pub fn new(way: Way) -> Result<Self, Error> {
        Ok(Self(match way {
            Way::Copy => Stages::Copy(Box::default()),
            Way::ZeroCopy => Stages::ZeroCopy(Box::new(Checked::new()?)),
            Way::CachedView => Stages::CachedView(Box::new(Cached::new()?)),
        }))
    }

    /// Takes all of a stream, from the socket to the consumer.
    ///
    /// # Errors
    /// An order is not valid, is refused, or finds no memory: nothing that happens with a [`Stream`].
    pub fn run(&mut self, stream: &Stream) -> Result<Sum, Error> {
        match &mut self.0 {
            Stages::Copy(twin) => drive(stream, |piece, sum| twin.turn(piece, sum)),
            Stages::ZeroCopy(views) => drive(stream, |piece, sum| views.turn(piece, sum)),
            Stages::CachedView(views) => drive(stream, |piece, sum| views.turn(piece, sum)),
        }
    }
}

fn drive(stream: &Stream, mut turn: impl FnMut(&[u8], &mut Sum) -> Result<(), Error>) -> Result<Sum, Error> {
    let mut sum = Sum::default();
    stream.pieces().try_for_each(|piece| turn(piece, &mut sum))?;
    Ok(sum)
}

/// How long a stream takes, once the gateway has seen it before.
///
/// # Errors
/// Those of [`Pipeline::run`].
pub fn time(way: Way, stream: &Stream) -> Result<Duration, Error> {
    let mut pipeline = Pipeline::new(way)?;
    pipeline.run(stream)?;
    let start = Instant::now();
    pipeline.run(stream)?;
    Ok(start.elapsed())
}

impl Sum {
    #[inline]
    fn add(&mut self, order: OrderView<'_>) {
        self.orders += 1;
        let numbers = order.id() ^ order.sent_at() ^ order.price() as u64 ^ u64::from(order.lots());
        let lens = order.account().len() + order.symbol().len() + order.route().len() + order.note().len();
        self.content = self.content.wrapping_mul(31).wrapping_add(numbers ^ lens as u64);
    }
}
