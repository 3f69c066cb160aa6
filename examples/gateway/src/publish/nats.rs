//! NATS JetStream: an order is acknowledged when the stream's `PubAck` is here. Until then the gateway keeps its lease,
//! and publishes it again when the connection was lost: at least once, and the consumer knows the second time. Where the
//! stream is to have it once, each message has a name (`Nats-Msg-Id`).

use std::collections::VecDeque;
use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_nats::jetstream::context::{Context, ContextBuilder, PublishError};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::publish::PublishAck;
use async_nats::jetstream::stream::{self, StorageType};
use async_nats::{Client, ConnectOptions, Event};
use bytes::Bytes;
use tokio::sync::mpsc::{Receiver, UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::consumer::window::Seen;
use crate::gateway::Config;
use crate::memory::Approved;
use crate::tally::Tally;
use crate::{Error, Measure};

/// Of the stream.
pub(crate) const SUBJECT: &str = "pinwire.orders";
/// An acknowledgement takes no longer, or the order is published again.
const ACK_TIMEOUT: Duration = Duration::from_secs(2);
/// Between two tries to reach the server.
const RETRY: Duration = Duration::from_millis(20);

/// A client that says on the channel when its connection is there, and when it is lost.
pub(crate) async fn connect(url: &str, is_connected: UnboundedSender<bool>) -> Result<Client, Error> {
    let options = ConnectOptions::new()
        .reconnect_delay_callback(|_| RETRY)
        .connection_timeout(Duration::from_secs(2))
        .request_timeout(Some(Duration::from_secs(2)))
        .event_callback(move |event| {
            // Who does not listen needs not know.
            let _ = match event {
                Event::Connected => is_connected.send(true),
                Event::Disconnected => is_connected.send(false),
                _ => Ok(()),
            };
            async {}
        });
    Ok(options.connect(url).await?)
}

/// An empty stream of this name, on the disk.
pub(crate) async fn create_stream(url: &str, name: &str) -> Result<(), Error> {
    let context = async_nats::jetstream::new(connect(url, unbounded_channel().0).await?);
    // There is none, mostly.
    let _ = context.delete_stream(name).await;
    let config = stream::Config {
        name: name.to_owned(),
        subjects: vec![SUBJECT.to_owned()],
        storage: StorageType::File,
        ..stream::Config::default()
    };
    context.create_stream(config).await?;
    Ok(())
}

type Ack = Pin<Box<dyn Future<Output = Result<PublishAck, PublishError>> + Send>>;

/// An order that the stream has not acknowledged.
struct Pending {
    order: Approved,
    ack: Ack,
}

/// The publishing task.
pub(crate) struct Publisher {
    context: Context,
    orders: Receiver<Approved>,
    connection: UnboundedReceiver<bool>,
    /// The client would keep what it gets meanwhile, and send it after what is published again here.
    is_connected: bool,
    pending: VecDeque<Pending>,
    /// Orders that may be pending.
    window: usize,
    tally: Arc<Tally>,
    measure: Measure,
    /// When the stream last acknowledged something.
    heard: Instant,
    /// It is given up after so long, once producers have ended.
    patience: Duration,
    /// The stream is to drop what it has already.
    once: bool,
    /// What the stream has acknowledged.
    acknowledged: Seen,
    /// Allocations up to where the client took over.
    own_allocations: u64,
}

/// What a turn of the publisher begins with.
enum Wake {
    Order(Option<Approved>),
    Ack(Result<PublishAck, PublishError>),
    Connection(bool),
    Tick,
}

impl Publisher {
    pub(crate) async fn new(
        url: &str,
        orders: Receiver<Approved>,
        config: &Config,
        (tally, measure): (Arc<Tally>, Measure),
    ) -> Result<Self, Error> {
        let &Config { window, patience, once, .. } = config;
        let (sender, mut connection) = unbounded_channel();
        let client = connect(url, sender).await?;
        // That was the first time.
        let _ = tokio::time::timeout(RETRY, connection.recv()).await;
        let context = ContextBuilder::new().timeout(ACK_TIMEOUT).max_ack_inflight(4 * window).build(client);
        Ok(Self {
            context,
            orders,
            connection,
            is_connected: true,
            pending: VecDeque::with_capacity(window),
            window,
            tally,
            measure,
            heard: Instant::now(),
            patience,
            once,
            acknowledged: Seen::default(),
            own_allocations: 0,
        })
    }

    /// Until all desks have ended and every order is acknowledged, or nothing is for too long.
    ///
    /// Returns what was acknowledged, and the allocations that are not the client's.
    pub(crate) async fn run(mut self) -> (Seen, u64) {
        let mut is_open = true;
        while is_open || !self.pending.is_empty() {
            match self.wake(is_open).await {
                Wake::Order(Some(order)) => self.publish(order).await,
                Wake::Order(None) => is_open = false,
                Wake::Ack(Ok(_)) => self.acknowledged(),
                Wake::Ack(Err(_)) => self.not_acknowledged().await,
                Wake::Connection(is_connected) => self.connection(is_connected).await,
                Wake::Tick if self.is_given_up() => break,
                Wake::Tick => {}
            }
        }
        (self.acknowledged, self.own_allocations)
    }

    async fn wake(&mut self, is_open: bool) -> Wake {
        let may_take = is_open && self.is_connected && self.pending.len() < self.window;
        let has_pending = !self.pending.is_empty();
        let ack = async {
            match self.pending.front_mut() {
                Some(first) => (&mut first.ack).await,
                None => core::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            Some(is_connected) = self.connection.recv() => Wake::Connection(is_connected),
            ack = ack, if has_pending => Wake::Ack(ack),
            order = self.orders.recv(), if may_take => Wake::Order(order),
            () = tokio::time::sleep(RETRY) => Wake::Tick,
        }
    }

    async fn publish(&mut self, order: Approved) {
        let ack = self.send(order.clone()).await;
        self.pending.push_back(Pending { order, ack });
    }

    /// The slot's own bytes: `Bytes` holds the lease, and what the client writes to the socket lies in the slot.
    async fn send(&mut self, order: Approved) -> Ack {
        let mut payload = Bytes::new();
        let handed_over = (self.measure)(&mut || payload = Bytes::from(order.lease().clone()));
        self.own_allocations += handed_over;
        self.tally.allocations.add(handed_over);
        match self.context.send_publish(SUBJECT, self.message(&order, payload)).await {
            Ok(ack) => ack.into_future(),
            Err(error) => Box::pin(async { Err(error) }),
        }
    }

    /// With a name by which the stream knows an order that it has already, if that is wanted.
    fn message(&self, order: &Approved, payload: Bytes) -> PublishMessage {
        let message = PublishMessage::build().payload(payload);
        if self.once { message.message_id(format!("{:x}", order.view().id())) } else { message }
    }

    fn acknowledged(&mut self) {
        let first = self.pending.pop_front();
        first.map(|first| self.acknowledged.insert(first.order.view().id()));
        self.heard = Instant::now();
        self.tally.acknowledged.add(1);
    }

    /// The first pending order is published again now, or with all others when there is a connection.
    async fn not_acknowledged(&mut self) {
        if self.is_connected {
            tokio::time::sleep(RETRY).await;
            self.publish_again(1).await;
        } else if let Some(first) = self.pending.front_mut() {
            first.ack = Box::pin(core::future::pending());
        }
    }

    async fn connection(&mut self, is_connected: bool) {
        self.is_connected = is_connected;
        if is_connected {
            self.tally.reconnected.add(1);
            self.publish_again(self.pending.len()).await;
        }
    }

    /// The first `count` pending orders, in their order.
    async fn publish_again(&mut self, count: usize) {
        for at in 0..count {
            let Some(order) = self.pending.get(at).map(|pending| pending.order.clone()) else { return };
            let ack = self.send(order).await;
            self.tally.republished.add(1);
            self.pending[at].ack = ack;
        }
    }

    fn is_given_up(&self) -> bool {
        self.tally.is_stopping() && self.heard.elapsed() > self.patience
    }
}
