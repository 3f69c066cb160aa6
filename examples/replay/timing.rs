//! What one message of each type costs.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use pinwire::Union;

use super::tally::Tally;
use super::walk::{Message, Sink, Walker};

/// How much of a file is looked at, how many messages of a type are taken, how many of them a round
/// reads, and how long there are rounds.
const BYTES: usize = 16 << 20;
const MESSAGES: usize = 256;
const ROUND: usize = 512;
const TIME: Duration = Duration::from_millis(2);

pub(super) fn per_message<W: Walker>(bytes: &[u8]) -> Vec<(String, f64)> {
    let mut found = Collect::<W> { messages: BTreeMap::new() };
    // Faults are the replay's to report.
    let _ = W::walk(&bytes[..bytes.len().min(BYTES)], &mut found);
    found.messages.into_iter().map(|(name, messages)| (name, time::<W>(&messages))).collect()
}

/// Some messages of each type.
struct Collect<'a, W: Walker> {
    messages: BTreeMap<String, Vec<Message<'a, W::Tag>>>,
}

impl<'a, W: Walker> Sink<'a, W::Tag> for Collect<'a, W> {
    fn message(&mut self, message: Message<'a, W::Tag>) {
        let layout = W::layout(message.tag);
        let Some(schema) = W::Messages::<'static>::schema_of(layout) else { return };
        let messages = self.messages.entry(W::type_name(layout, schema)).or_default();
        if messages.len() < MESSAGES {
            messages.push(message);
        }
    }
}

/// Nanoseconds for each, in the best of many rounds: the others were disturbed.
fn time<W: Walker>(messages: &[Message<'_, W::Tag>]) -> f64 {
    let mut tally = Tally::<W>::new();
    let mut best = f64::INFINITY;
    let start = Instant::now();
    while start.elapsed() < TIME || best.is_infinite() {
        let round = Instant::now();
        messages.iter().cycle().take(ROUND).for_each(|message| tally.add(*message));
        best = best.min(round.elapsed().as_secs_f64());
    }
    best * 1e9 / ROUND as f64
}
