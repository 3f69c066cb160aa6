//! The gateway as it is mostly written: a `BytesMut` for the socket, owned structs between the stages, `Bytes` for the
//! stream. Format, frames, checks and risk are the same.

use std::collections::VecDeque;

use bytes::{Buf, Bytes, BytesMut};
use pinwire::{Scanner, prelude::*};

use super::Sum;
use crate::Error;
use crate::memory::CHUNK_LEN;
use crate::order::{MAX_FRAME, Side};
use crate::risk::Book;

/// The order, owned. Its bytes are those of [`crate::order::Order`].
#[derive(Message, Clone, PartialEq, Debug)]
pub(super) struct Order {
    id: u64,
    sent_at: u64,
    side: Side,
    price: i64,
    lots: u32,
    account: String,
    symbol: String,
    route: Vec<u16>,
    note: Vec<u8>,
}

#[derive(Debug)]
pub(super) struct Twin {
    received: BytesMut,
    scanner: Scanner,
    arrived: VecDeque<Order>,
    book: Book,
    queue: VecDeque<Bytes>,
}

impl Default for Twin {
    fn default() -> Self {
        Self {
            received: BytesMut::with_capacity(CHUNK_LEN),
            scanner: Scanner::with_max_len(MAX_FRAME as u32),
            arrived: VecDeque::new(),
            book: Book::default(),
            queue: VecDeque::new(),
        }
    }
}

impl Twin {
    pub(super) fn turn(&mut self, piece: &[u8], sum: &mut Sum) -> Result<(), Error> {
        self.received.extend_from_slice(piece);
        let mut frames = self.scanner.frames(&self.received);
        for frame in &mut frames {
            self.arrived.push_back(Order::view(frame.body())?.to_value());
        }
        let taken = frames.taken();
        self.received.advance(taken);
        for order in self.arrived.drain(..) {
            self.book.check_parts(&order.account, order.side, order.price, order.lots, order.route.len())?;
            self.queue.push_back(encoded(&order)?);
        }
        self.queue.drain(..).try_for_each(|payload| {
            sum.add_owned(&Order::view(&payload)?.to_value());
            Ok(())
        })
    }
}

/// The payload for the stream.
fn encoded(order: &Order) -> Result<Bytes, Error> {
    let mut payload = BytesMut::zeroed(order.encoded_len());
    order.encode_into(&mut payload)?;
    Ok(payload.freeze())
}

impl Sum {
    fn add_owned(&mut self, order: &Order) {
        self.orders += 1;
        let numbers = order.id ^ order.sent_at ^ order.price as u64 ^ u64::from(order.lots);
        let lens = order.account.len() + order.symbol.len() + order.route.len() + order.note.len();
        self.content = self.content.wrapping_mul(31).wrapping_add(numbers ^ lens as u64);
    }
}
