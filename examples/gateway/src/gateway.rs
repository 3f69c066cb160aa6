//! The gateway as a whole: its threads, from the sockets to the consumer, and the order in which they end.

use std::io;
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use pinwire::pool::{LeakReport, Pool};
use tokio::runtime::{Builder, Runtime};

use crate::consumer::Consumer;
use crate::consumer::nats::Source;
use crate::ingest::{Entrance, listen, receive};
use crate::memory::{Intake, pool};
use crate::publish::Sink;
use crate::publish::nats::{Publisher, create_stream};
use crate::publish::queue::Queue;
use crate::tally::Tally;
use crate::{Error, Measure, Seen, producer, risk};

/// Where approved orders go.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Engine {
    /// A queue in this process.
    Queue,
    /// NATS JetStream at this address.
    JetStream(String),
}

impl Engine {
    /// What reports call it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::JetStream(_) => "jetstream",
        }
    }
}

/// What a gateway is made of.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where approved orders go.
    pub engine: Engine,
    /// Name of the stream; one that exists is deleted.
    pub stream: String,
    /// Orders a second, of all producers together; 0 is as many as go.
    pub rate: u64,
    /// Producers with a connection.
    pub tcp: u16,
    /// Producers with datagrams.
    pub udp: u16,
    /// Threads of the risk check.
    pub desks: usize,
    /// Slots for chunks; there are eight times as many for datagrams.
    pub chunks: usize,
    /// Orders that may wait for their acknowledgement, and for the consumer of the queue.
    pub window: usize,
    /// A connection that says nothing for so long is closed.
    pub idle: Duration,
    /// At the end, the stream may be silent for so long before it is given up.
    pub patience: Duration,
    /// The stream drops an order that it has already. Costs about a quarter of the throughput.
    pub once: bool,
    /// The queue's consumer rests so long after each order.
    pub pause: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            engine: Engine::Queue,
            stream: "PINWIRE".to_owned(),
            rate: 20_000,
            tcp: 2,
            udp: 1,
            desks: 2,
            chunks: 512,
            window: 2048,
            idle: Duration::from_secs(5),
            patience: Duration::from_secs(10),
            once: false,
            pause: Duration::ZERO,
        }
    }
}

/// A gateway that runs.
#[derive(Debug)]
pub struct Gateway {
    tally: Arc<Tally>,
    pool: Pool<Intake>,
    tcp: SocketAddr,
    udp: SocketAddr,
    producers: Vec<JoinHandle<io::Result<()>>>,
    sockets: Vec<JoinHandle<io::Result<()>>>,
    desks: Vec<JoinHandle<()>>,
    /// What was acknowledged, if that is not all that was handed over.
    publisher: Option<JoinHandle<Seen>>,
    /// All acknowledgements are there.
    is_complete: Arc<AtomicBool>,
    consumer: JoinHandle<Result<Seen, Error>>,
}

/// How a run ended.
#[derive(Debug)]
pub struct Outcome {
    /// Orders that were acknowledged and never came to the consumer.
    pub lost: u64,
    /// Leases that nobody gave back.
    pub leaks: LeakReport,
    /// Producers and sockets that ended with an error.
    pub errors: Vec<Error>,
}

impl Gateway {
    /// Starts all threads, the consumer's first and the producers' last.
    ///
    /// # Errors
    /// The engine cannot be reached, there is no memory, or a socket cannot be had.
    pub fn start(config: &Config, measure: Measure) -> Result<Self, Error> {
        let tally = Arc::new(Tally::new());
        let is_complete = Arc::new(AtomicBool::new(false));
        let (sink, publisher, consumer) = match &config.engine {
            Engine::Queue => queue(config, &tally),
            Engine::JetStream(url) => jetstream(url, config, (&tally, measure), &is_complete)?,
        };
        let (pool, listener) = (pool(config.chunks)?, TcpListener::bind(("127.0.0.1", 0))?);
        let socket = UdpSocket::bind(("127.0.0.1", 0))?;
        let (tcp, udp) = (listener.local_addr()?, socket.local_addr()?);

        let (orders, desks) = desks(config.desks.max(1), &sink, &tally, measure);
        let entrance = Entrance { pool: pool.clone(), desks: orders, tally: tally.clone(), measure, idle: config.idle };
        let sockets = vec![
            thread::spawn({
                let entrance = entrance.clone();
                move || listen(&listener, &entrance)
            }),
            thread::spawn(move || receive(&socket, &entrance)),
        ];
        let producers = producers(config, &tally, tcp, udp);
        Ok(Self { tally, pool, tcp, udp, producers, sockets, desks, publisher, is_complete, consumer })
    }

    /// Its counts.
    #[must_use]
    pub fn tally(&self) -> &Arc<Tally> {
        &self.tally
    }

    /// Its memory.
    #[must_use]
    pub fn pool(&self) -> &Pool<Intake> {
        &self.pool
    }

    /// Where it listens for connections.
    #[must_use]
    pub fn tcp(&self) -> SocketAddr {
        self.tcp
    }

    /// Where it listens for datagrams.
    #[must_use]
    pub fn udp(&self) -> SocketAddr {
        self.udp
    }

    /// Ends the producers, and lets what they have sent go all the way. Each stage ends when the one before it has.
    ///
    /// # Errors
    /// The consumer could not reach the stream.
    pub fn finish(self) -> Result<Outcome, Error> {
        self.tally.stop();
        let mut errors = errors(self.producers);
        self.tally.close();
        errors.extend(self::errors(self.sockets));
        for desk in self.desks {
            joined(desk)?;
        }
        let acknowledged = self.publisher.map(joined).transpose()?;
        self.is_complete.store(true, Ordering::Release);
        let seen = joined(self.consumer)??;
        let lost = match acknowledged {
            Some(acknowledged) => acknowledged.missing_from(&seen),
            None => self.tally.acknowledged.get() - self.tally.received.get(),
        };
        Ok(Outcome { lost, leaks: self.pool.close(), errors })
    }
}

/// How these threads ended, where not well.
fn errors(threads: Vec<JoinHandle<io::Result<()>>>) -> Vec<Error> {
    threads.into_iter().filter_map(|thread| joined(thread).and_then(|end| Ok(end?)).err()).collect()
}

fn joined<T>(thread: JoinHandle<T>) -> Result<T, Error> {
    thread.join().map_err(|_| "a thread panicked".into())
}

type Stages = (Sink, Option<JoinHandle<Seen>>, JoinHandle<Result<Seen, Error>>);

fn queue(config: &Config, tally: &Arc<Tally>) -> Stages {
    let (queue, orders) = Queue::new(config.window, tally);
    let (consumer, pause) = (Consumer::new(tally.clone()), config.pause);
    (Sink::Queue(queue), None, thread::spawn(move || Ok(consumer.drain(&orders, pause))))
}

fn jetstream(
    url: &str,
    config: &Config,
    (tally, measure): (&Arc<Tally>, Measure),
    is_complete: &Arc<AtomicBool>,
) -> Result<Stages, Error> {
    let (sink, orders) = tokio::sync::mpsc::channel(config.window);
    let publishing = runtime()?;
    publishing.block_on(create_stream(url, &config.stream))?;
    let counts = (tally.clone(), measure);
    let publisher = publishing.block_on(Publisher::new(url, orders, config, counts))?;
    let publisher = thread::spawn({
        let tally = tally.clone();
        move || publish(&publishing, publisher, &tally, measure)
    });
    let consumer = thread::spawn({
        let (url, stream, patience) = (url.to_owned(), config.stream.clone(), config.patience);
        let (consumer, is_complete) = (Consumer::new(tally.clone()), is_complete.clone());
        move || {
            let source = Source { url: &url, stream: &stream, is_complete: &is_complete, patience };
            runtime()?.block_on(consumer.read(source))
        }
    });
    Ok((Sink::Nats(sink), Some(publisher), consumer))
}

/// The thread that publishes. The client's own task runs in it, too, so that its allocations are known.
fn publish(runtime: &Runtime, publisher: Publisher, tally: &Tally, measure: Measure) -> Seen {
    let (mut publisher, mut acknowledged, mut own) = (Some(publisher), Seen::default(), 0);
    let all = measure(&mut || {
        if let Some(publisher) = publisher.take() {
            (acknowledged, own) = runtime.block_on(publisher.run());
        }
    });
    tally.client_allocations.add(all.saturating_sub(own));
    acknowledged
}

fn runtime() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// The desks' threads, and the ways to them.
fn desks(
    count: usize,
    sink: &Sink,
    tally: &Arc<Tally>,
    measure: Measure,
) -> (Vec<crossbeam_channel::Sender<crate::memory::Arrived>>, Vec<JoinHandle<()>>) {
    let desk = |_| {
        let (sender, orders) = crossbeam_channel::bounded(256);
        let (sink, tally) = (sink.clone(), tally.clone());
        (sender, thread::spawn(move || risk::desk(&orders, &sink, &tally, measure)))
    };
    (0..count).map(desk).unzip()
}

fn producers(config: &Config, tally: &Arc<Tally>, tcp: SocketAddr, udp: SocketAddr) -> Vec<JoinHandle<io::Result<()>>> {
    let count = config.tcp + config.udp;
    let rate = if config.rate == 0 { 0 } else { (config.rate / u64::from(count.max(1))).max(1) };
    let start = |producer| {
        let (tally, is_tcp) = (tally.clone(), producer < config.tcp);
        thread::spawn(move || match is_tcp {
            true => producer::tcp(producer, rate, tcp, &tally),
            false => producer::udp(producer, rate, udp, &tally),
        })
    };
    (0..count).map(start).collect()
}
