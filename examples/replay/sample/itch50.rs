//! ITCH files: a trading day of a few stocks.

use pinwire::{Ascii, Packet, U48};

use super::{Random, append, kinds, net};
use crate::protocols::itch50::{
    AddOrder, AddOrderMpid, Block, EventCode, Message, MoldHeader, OrderCancel, OrderDelete, OrderExecuted,
    OrderExecutedWithPrice, OrderReplace, Printable, Side, SystemEvent, Trade,
};

const STOCKS: [&str; 8] = ["AAPL", "AMZN", "GOOG", "INTC", "META", "MSFT", "NVDA", "TSLA"];
const OPENING: u64 = 34_200_000_000_000;
const BLOCKS_PER_DATAGRAM: usize = 4;
/// Kinds that ITCH does not have.
const UNKNOWN: [&[u8]; 2] = [b"z unknown", b"!"];

/// A BinaryFILE, with a record without a message at its end.
pub(crate) fn binary_file(messages: usize) -> Vec<u8> {
    let mut out = Vec::new();
    day(messages, &mut |message| append(&mut out, &Block { length: 0, message }));
    append(&mut out, &Block { length: 0, message: &[] });
    out
}

/// A BinaryFILE in which all lengths are zero. Kinds that are not known would have none.
pub(crate) fn without_lengths(messages: usize) -> Vec<u8> {
    let mut out = Vec::new();
    day(messages, &mut |message| {
        if !UNKNOWN.contains(&message) {
            out.extend([0, 0]);
            out.extend(message);
        }
    });
    out
}

/// MoldUDP64 in a capture, with a heartbeat and the end of the session.
pub(crate) fn mold(messages: usize) -> Vec<u8> {
    let mut blocks = Vec::new();
    day(messages, &mut |message| {
        let mut block = Vec::new();
        append(&mut block, &Block { length: 0, message });
        blocks.push(block);
    });
    let mut payloads: Vec<_> =
        blocks.chunks(BLOCKS_PER_DATAGRAM).map(|blocks| datagram(blocks.len() as u16, &blocks.concat())).collect();
    payloads.push(datagram(0, &[]));
    payloads.push(datagram(MoldHeader::END_OF_SESSION, &[]));
    net::capture(&payloads)
}

fn datagram(count: u16, blocks: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    append(&mut out, &MoldHeader { session: Ascii::new("SAMPLE").unwrap_or_default(), sequence: 1, count });
    out.extend(blocks);
    out
}

/// Orders come and go; around them one message of every kind, known or not.
fn day(messages: usize, emit: &mut dyn FnMut(&[u8])) {
    let mut random = Random(3);
    let mut put = |message: Message<'_>| emit(&message.to_vec().expect("samples hold values that fit"));
    put(system_event(0, EventCode::StartOfMessages));
    let mut market =
        Market { random: Random(4), timestamp: OPENING, last_reference: 0, last_match: 0, orders: Vec::new() };
    for _ in 0..messages {
        put(market.next_message());
    }
    put(system_event(market.timestamp, EventCode::EndOfMessages));
    for (tag, schema) in kinds::<Message<'_>>(0..=u8::MAX) {
        emit(&[&[tag], random.bytes(schema.size).as_slice()].concat());
    }
    UNKNOWN.iter().for_each(|message| emit(message));
}

fn system_event(timestamp: u64, event: EventCode) -> Message<'static> {
    let timestamp = U48::new(timestamp).unwrap_or_default();
    Message::SystemEvent(SystemEvent { stock_locate: 0, tracking_number: 0, timestamp, event_code: event.into() })
}

/// Orders that are in the book.
struct Market {
    random: Random,
    timestamp: u64,
    last_reference: u64,
    last_match: u64,
    orders: Vec<Order>,
}

#[derive(Clone, Copy)]
struct Order {
    stock: u32,
    reference: u64,
    shares: u32,
    price: u32,
}

impl Market {
    /// Mostly adds and deletes, as on a real day.
    fn next_message(&mut self) -> Message<'static> {
        self.timestamp += u64::from(self.random.below(80_000));
        let choice = self.random.below(100);
        if self.orders.is_empty() || choice < 44 {
            return self.add(choice < 4);
        }
        let order = self.random.below(self.orders.len() as u32) as usize;
        match choice {
            44..82 => self.delete(order),
            82..90 => self.replace(order),
            90..92 => self.cancel(order),
            92..98 => self.execute(order, choice == 92),
            _ => self.trade(order),
        }
    }

    fn add(&mut self, attributed: bool) -> Message<'static> {
        self.last_reference += 1;
        let stock = self.random.below(STOCKS.len() as u32);
        let shares = 100 * (1 + self.random.below(10));
        let price = 1_000_000 + 100 * self.random.below(1000);
        self.orders.push(Order { stock, reference: self.last_reference, shares, price });
        let (stock_locate, tracking_number, timestamp) = (locate(stock), 0, self.time());
        let (order_reference_number, buy_sell_indicator, stock) =
            (self.last_reference, self.side().into(), symbol(stock));
        if attributed {
            let attribution = Ascii::from(*b"PINW");
            return Message::AddOrderMpid(AddOrderMpid {
                stock_locate,
                tracking_number,
                timestamp,
                order_reference_number,
                buy_sell_indicator,
                shares,
                stock,
                price,
                attribution,
            });
        }
        Message::AddOrder(AddOrder {
            stock_locate,
            tracking_number,
            timestamp,
            order_reference_number,
            buy_sell_indicator,
            shares,
            stock,
            price,
        })
    }

    fn delete(&mut self, index: usize) -> Message<'static> {
        let order = self.orders.swap_remove(index);
        Message::OrderDelete(OrderDelete {
            stock_locate: locate(order.stock),
            tracking_number: 0,
            timestamp: self.time(),
            order_reference_number: order.reference,
        })
    }

    fn replace(&mut self, index: usize) -> Message<'static> {
        self.last_reference += 1;
        let old = self.orders[index];
        let new = Order { reference: self.last_reference, price: old.price + 100, ..old };
        self.orders[index] = new;
        Message::OrderReplace(OrderReplace {
            stock_locate: locate(new.stock),
            tracking_number: 0,
            timestamp: self.time(),
            original_order_reference_number: old.reference,
            new_order_reference_number: new.reference,
            shares: new.shares,
            price: new.price,
        })
    }

    fn cancel(&mut self, index: usize) -> Message<'static> {
        let order = &mut self.orders[index];
        let canceled_shares = order.shares / 2;
        order.shares -= canceled_shares;
        let (stock_locate, order_reference_number) = (locate(order.stock), order.reference);
        Message::OrderCancel(OrderCancel {
            stock_locate,
            tracking_number: 0,
            timestamp: self.time(),
            order_reference_number,
            canceled_shares,
        })
    }

    fn execute(&mut self, index: usize, at_other_price: bool) -> Message<'static> {
        let order = self.orders.swap_remove(index);
        self.last_match += 1;
        let (stock_locate, tracking_number, timestamp) = (locate(order.stock), 0, self.time());
        let (order_reference_number, executed_shares, match_number) = (order.reference, order.shares, self.last_match);
        if at_other_price {
            let (printable, execution_price) = (Printable::Yes.into(), order.price - 100);
            return Message::OrderExecutedWithPrice(OrderExecutedWithPrice {
                stock_locate,
                tracking_number,
                timestamp,
                order_reference_number,
                executed_shares,
                match_number,
                printable,
                execution_price,
            });
        }
        Message::OrderExecuted(OrderExecuted {
            stock_locate,
            tracking_number,
            timestamp,
            order_reference_number,
            executed_shares,
            match_number,
        })
    }

    /// At the price of an order in the book, against one that is hidden.
    fn trade(&mut self, index: usize) -> Message<'static> {
        let order = self.orders[index];
        self.last_match += 1;
        Message::Trade(Trade {
            stock_locate: locate(order.stock),
            tracking_number: 0,
            timestamp: self.time(),
            order_reference_number: 0,
            buy_sell_indicator: self.side().into(),
            shares: order.shares,
            stock: symbol(order.stock),
            price: order.price,
            match_number: self.last_match,
        })
    }

    fn time(&self) -> U48 {
        U48::new(self.timestamp).unwrap_or_default()
    }

    fn side(&mut self) -> Side {
        if self.random.below(2) == 0 { Side::Buy } else { Side::Sell }
    }
}

fn locate(stock: u32) -> u16 {
    stock as u16 + 1
}

fn symbol(stock: u32) -> Ascii<8> {
    Ascii::new(STOCKS[stock as usize]).unwrap_or_default()
}
