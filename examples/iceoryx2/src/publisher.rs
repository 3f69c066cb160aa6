//! Encodes each order straight into shared memory.

use std::ops::Range;
use std::thread;
use std::time::{Duration, Instant};

use iceoryx2::port::BackpressureAction;
use iceoryx2::port::publisher::Publisher;
use iceoryx2::prelude::BackpressureStrategy;
use pinwire::Message;

use crate::Result;
use crate::channel::{Channel, Ipc, PATIENCE};
use crate::order::{MAX_LEN, Order};

pub(crate) fn run(channel: &Channel, orders: Range<u64>) -> Result<()> {
    let publisher = channel
        .service
        .publisher_builder()
        .initial_max_slice_len(MAX_LEN)
        .backpressure_strategy(BackpressureStrategy::RetryUntilDelivered)
        // A subscriber that was killed must not keep this process.
        .set_backpressure_handler(|wait| match wait.elapsed_time {
            time if time > PATIENCE => BackpressureAction::DiscardDataAndFail,
            _ => BackpressureAction::Retry,
        })
        .create()?;
    for sequence in orders.clone() {
        deliver(&publisher, &Order::new(sequence, sequence + 1 == orders.end))?;
    }
    Ok(())
}

/// Sends until somebody has it: as long as nobody subscribed, or a subscriber has not connected yet and its queue is
/// full, iceoryx2 drops what is sent and says that no one received it.
fn deliver(publisher: &Publisher<Ipc, [u8], ()>, order: &Order<'_>) -> Result<()> {
    let start = Instant::now();
    while send(publisher, order)? == 0 {
        if start.elapsed() > PATIENCE {
            return Err("nobody subscribes".into());
        }
        thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}

/// Each byte is written once, where the subscriber reads it. How many received it.
fn send(publisher: &Publisher<Ipc, [u8], ()>, order: &Order<'_>) -> Result<usize> {
    let mut loan = publisher.loan_slice(order.encoded_len())?;
    order.encode_into(loan.payload_mut())?;
    Ok(loan.send()?)
}
