//! Reads a stream in its order, from where it was last: a consumer that is lost with the server is made again.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use async_nats::jetstream::consumer::{AckPolicy, DeliverPolicy, PullConsumer, pull};
use async_nats::jetstream::{self, Context, Message};
use futures_util::StreamExt;
use tokio::sync::mpsc::unbounded_channel;

use super::Consumer;
use super::window::Seen;
use crate::Error;
use crate::publish::nats::connect;

/// Messages that are asked for at once.
const BATCH: usize = 512;
/// How long the server holds such a request.
const EXPIRES: Duration = Duration::from_millis(250);
/// Between two tries.
const RETRY: Duration = Duration::from_millis(20);

/// Where to read, and until when.
pub(crate) struct Source<'run> {
    pub(crate) url: &'run str,
    pub(crate) stream: &'run str,
    /// The publisher has ended.
    pub(crate) is_complete: &'run AtomicBool,
    /// What was acknowledged comes within this time, or is lost.
    pub(crate) patience: Duration,
}

impl Consumer {
    /// Until it has all that was acknowledged.
    pub(crate) async fn read(mut self, source: Source<'_>) -> Result<Seen, Error> {
        let context = jetstream::new(connect(source.url, unbounded_channel().0).await?);
        let (mut last, mut heard) = (0, Instant::now());
        while !(source.is_complete.load(Ordering::Acquire) && (self.has_all() || heard.elapsed() > source.patience)) {
            // Nothing of an error is needed: the next consumer begins where this one ended.
            if self.follow(&context, &source, &mut last, &mut heard).await.is_err() {
                tokio::time::sleep(RETRY).await;
            }
        }
        Ok(self.seen)
    }

    /// With one consumer of the server's, until it fails or all is read.
    async fn follow(
        &mut self,
        context: &Context,
        source: &Source<'_>,
        last: &mut u64,
        heard: &mut Instant,
    ) -> Result<(), async_nats::Error> {
        let consumer = after(context, source.stream, *last).await?;
        loop {
            let before = *last;
            let mut batch = consumer.fetch().max_messages(BATCH).expires(EXPIRES).messages().await?;
            while let Some(message) = batch.next().await {
                self.accept(&message?, last)?;
                *heard = Instant::now();
            }
            if *last == before {
                return Ok(());
            }
        }
    }

    fn accept(&mut self, message: &Message, last: &mut u64) -> Result<(), async_nats::Error> {
        let sequence = message.info()?.stream_sequence;
        if sequence != *last + 1 {
            return Err("a message of the stream was left out".into());
        }
        *last = sequence;
        self.take(&message.payload);
        Ok(())
    }
}

/// A consumer of what follows `last`, which the server forgets when nobody asks it.
async fn after(context: &Context, stream: &str, last: u64) -> Result<PullConsumer, async_nats::Error> {
    let config = pull::Config {
        deliver_policy: DeliverPolicy::ByStartSequence { start_sequence: last + 1 },
        ack_policy: AckPolicy::None,
        inactive_threshold: Duration::from_secs(10),
        memory_storage: true,
        ..pull::Config::default()
    };
    Ok(context.create_consumer_on_stream(config, stream).await?)
}
