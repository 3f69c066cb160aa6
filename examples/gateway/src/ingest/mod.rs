//! From sockets into leases: what arrives is checked here, once, and goes to a risk desk.

mod tcp;
mod udp;

use core::ops::Range;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::Sender;
use pinwire::pool::{Label, Lease, LeaseMut, Pool, PoolError, Validated};
use pinwire::{Frame, Message as _};

pub(crate) use tcp::listen;
pub(crate) use udp::receive;

use crate::Measure;
use crate::memory::{Arrived, Intake};
use crate::order::{ORDER, Order, parts};
use crate::tally::Tally;

/// A socket is asked for so long; then its thread looks whether it is still wanted.
const TICK: Duration = Duration::from_millis(50);

/// What all sockets share.
#[derive(Clone)]
pub(crate) struct Entrance {
    pub(crate) pool: Pool<Intake>,
    pub(crate) desks: Vec<Sender<Arrived>>,
    pub(crate) tally: Arc<Tally>,
    pub(crate) measure: Measure,
    /// A connection that says nothing for so long is closed.
    pub(crate) idle: Duration,
}

/// The gateway goes on without this socket.
#[derive(Debug)]
pub(crate) struct Closed;

impl Entrance {
    /// A slot, as soon as there is one: this is where a slow stream holds up the sockets.
    fn lease(&self, len: usize, label: &'static Label) -> Result<LeaseMut<Intake>, Closed> {
        loop {
            match self.pool.lease_as(len, label) {
                Ok(lease) => return Ok(lease),
                Err(PoolError::Exhausted { .. }) if !self.is_over() => thread::sleep(Duration::from_micros(200)),
                Err(_) => return Err(Closed),
            }
        }
    }

    /// Whether producers have ended: a socket with nothing to read is done with.
    fn is_closing(&self) -> bool {
        self.tally.closed_for().is_some()
    }

    /// Whether that was so long ago that nobody is listened to any more.
    fn is_over(&self) -> bool {
        self.tally.closed_for().is_some_and(|time| time > self.idle)
    }

    /// The order in a part of a lease, if there is one.
    fn admit(&self, lease: &Lease<Intake>, body: Range<usize>) -> Option<Arrived> {
        let order = lease.slice(body).and_then(|body| Validated::new(body).ok());
        if order.is_none() {
            self.tally.invalid.add(1);
        }
        order
    }

    /// One producer's orders all go to one desk, so that they keep their order.
    fn hand_on(&self, order: Arrived) -> Result<(), Closed> {
        let (producer, _) = parts(order.view().id());
        let desk = self.desks.get(usize::from(producer) % self.desks.len()).ok_or(Closed)?;
        self.tally.arrived.add(1);
        desk.send(order).map_err(|_| Closed)
    }
}

/// Whether the frame says that it holds an order of the version that the gateway knows.
fn is_order(frame: &Frame<'_>) -> bool {
    frame.id() == ORDER && frame.layout() == Order::FINGERPRINT.layout
}
