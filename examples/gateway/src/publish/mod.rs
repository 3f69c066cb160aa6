//! Where approved orders go: a stream that acknowledges them.

pub(crate) mod nats;
pub(crate) mod queue;

use tokio::sync::mpsc::Sender as StreamSender;

use crate::memory::Approved;

/// The way to the engine, for each desk.
#[derive(Clone, Debug)]
pub(crate) enum Sink {
    Queue(queue::Queue),
    Nats(StreamSender<Approved>),
}

impl Sink {
    /// Waits for room. None if the engine has ended.
    #[inline]
    pub(crate) fn send(&self, order: Approved) -> Option<()> {
        match self {
            Self::Queue(queue) => queue.send(order),
            Self::Nats(stream) => stream.blocking_send(order).ok(),
        }
    }
}
