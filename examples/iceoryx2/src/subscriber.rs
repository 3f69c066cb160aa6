//! Checks each order where the publisher wrote it.

use std::fmt;
use std::str::FromStr;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use iceoryx2::port::subscriber::Subscriber;
use iceoryx2::prelude::PortFactory;
use iceoryx2::sample::Sample;
use pinwire::flight::SharedBytes;
use pinwire::prelude::*;

use crate::Result;
use crate::channel::{Channel, DEPTH, Ipc, PATIENCE};
use crate::order::{MAX_LEN, Order, OrderView};

/// How an order is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum How {
    /// In the publisher's memory, by a view that borrows the sample.
    View,
    /// There, too, by a `Validated` that owns the sample and went to another thread.
    Carry,
    /// In a lease of our own, which the publisher cannot write to.
    Snapshot,
}

/// How it ended, and what was received until then. Each order that was received was verified.
#[derive(Debug)]
pub(crate) struct Report {
    end: End,
    received: u64,
    /// Orders that were read at the very bytes where the publisher wrote them.
    in_place: u64,
    time: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    /// The publisher said that this is the last order.
    Last,
    /// It is gone without having said so.
    PublisherDied,
}

/// A sample as the owner of a lease's bytes.
struct Received(Sample<Ipc, [u8], ()>);

impl AsRef<[u8]> for Received {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

pub(crate) fn run(channel: &Channel, how: How) -> Result<Report> {
    let subscriber = channel.service.subscriber_builder().create()?;
    let mut source = Source { channel, subscriber, had_publisher: false, is_receiving: false };
    let mut reader = Reader::new(how)?;
    let start = Instant::now();
    let end = loop {
        match source.next()?.map(|sample| reader.read(sample)).transpose()? {
            Some(false) => {}
            Some(true) => break End::Last,
            None => break End::PublisherDied,
        }
    };
    let Seen { sequence, in_place } = reader.finish()?;
    Ok(Report { end, received: sequence, in_place, time: start.elapsed() })
}

struct Source<'a> {
    channel: &'a Channel,
    subscriber: Subscriber<Ipc, [u8], ()>,
    had_publisher: bool,
    is_receiving: bool,
}

impl Source<'_> {
    /// The next order; none if there is nobody left who would send one.
    fn next(&mut self) -> Result<Option<Sample<Ipc, [u8], ()>>> {
        let start = Instant::now();
        loop {
            // In this order: what the publisher sent before it went is there when we know that it went.
            let has_publisher = self.has_publisher(start.elapsed());
            if let Some(sample) = self.subscriber.receive()? {
                if !self.is_receiving {
                    eprintln!("receiving");
                }
                (self.is_receiving, self.had_publisher) = (true, true);
                return Ok(Some(sample));
            }
            match has_publisher {
                false if self.had_publisher => return Ok(None),
                _ if start.elapsed() > PATIENCE => return Err("nothing is published".into()),
                _ => self.had_publisher |= has_publisher,
            }
            thread::yield_now();
        }
    }

    /// Who was killed could not sign off: after some silence, iceoryx2 looks for such processes and signs them off.
    fn has_publisher(&self, silence: Duration) -> bool {
        if silence > Duration::from_millis(50) {
            self.channel.node.try_cleanup_dead_nodes();
            thread::sleep(Duration::from_millis(10));
        }
        self.channel.service.dynamic_config().number_of_publishers() > 0
    }
}

/// An order with its memory, and whether that is the publisher's.
type Carried = (Validated<Order<'static>>, bool);

/// Verifies orders, here or in a thread of its own.
enum Reader {
    View(Seen),
    Carry { to: SyncSender<Carried>, thread: JoinHandle<std::result::Result<Seen, String>> },
    Snapshot { pool: Pool, seen: Seen },
}

impl Reader {
    fn new(how: How) -> Result<Self> {
        Ok(match how {
            How::View => Self::View(Seen::default()),
            How::Carry => {
                // One is being sent, one is being verified.
                let (to, from) = sync_channel(DEPTH - 2);
                Self::Carry { to, thread: thread::spawn(move || verify_all(from)) }
            }
            How::Snapshot => {
                Self::Snapshot { pool: Pool::builder().slot_size(MAX_LEN).build()?, seen: Seen::default() }
            }
        })
    }

    /// Whether it was the last.
    fn read(&mut self, sample: Sample<Ipc, [u8], ()>) -> Result<bool> {
        match self {
            Self::View(seen) => {
                let order = Order::view(&sample)?;
                seen.verify(order, sample.as_ptr_range().contains(&order.symbol().as_ptr()))
            }
            Self::Carry { to, .. } => {
                let start = sample.as_ptr();
                let order = Validated::<Order<'_>>::new(Lease::from_owner(Received(sample))?)?;
                let (is_last, in_place) = (order.view().is_last(), order.lease().as_ptr() == start);
                // If the other thread has ended, `finish` says why.
                Ok(to.send((order, in_place)).is_err() || is_last)
            }
            Self::Snapshot { pool, seen } => {
                // SAFETY: mapped as long as there is the sample; this process only reads.
                let shared = unsafe { SharedBytes::new(sample.as_ptr(), sample.len()) };
                let order = Validated::<Order<'_>>::new(shared.snapshot(pool)?)?;
                seen.verify(order.view(), false)
            }
        }
    }

    fn finish(self) -> Result<Seen> {
        match self {
            Self::View(seen) | Self::Snapshot { seen, .. } => Ok(seen),
            Self::Carry { to, thread } => {
                drop(to);
                Ok(thread.join().map_err(|_| "the other thread panicked")??)
            }
        }
    }
}

/// What the other thread does: the messages own their samples.
fn verify_all(orders: Receiver<Carried>) -> std::result::Result<Seen, String> {
    let mut seen = Seen::default();
    for (order, in_place) in orders {
        seen.verify(order.view(), in_place).map_err(|error| error.to_string())?;
    }
    Ok(seen)
}

#[derive(Default)]
struct Seen {
    /// Of the next order, which is how many there were.
    sequence: u64,
    in_place: u64,
}

impl Seen {
    /// Looks at every field. Whether it was the last order.
    fn verify(&mut self, order: OrderView<'_>, in_place: bool) -> Result<bool> {
        let expected = Order::new(self.sequence, order.is_last());
        if order != expected {
            return Err(format!("expected {expected:?}, found {order:?}").into());
        }
        self.sequence += 1;
        self.in_place += u64::from(in_place);
        Ok(order.is_last())
    }
}

impl How {
    pub(crate) const ALL: [Self; 3] = [Self::View, Self::Carry, Self::Snapshot];

    fn name(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Carry => "carry",
            Self::Snapshot => "snapshot",
        }
    }
}

impl FromStr for How {
    type Err = String;
    fn from_str(name: &str) -> std::result::Result<Self, String> {
        Self::ALL.into_iter().find(|how| how.name() == name).ok_or_else(|| format!("no way to read: {name}"))
    }
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { end, received, in_place, time } = self;
        let end = match end {
            End::Last => "complete",
            End::PublisherDied => "the publisher died",
        };
        let each = time.as_nanos() / u128::from(*received).max(1);
        write!(f, "end={end}, received={received}, verified={received}, in_place={in_place}, ns_each={each}")
    }
}
