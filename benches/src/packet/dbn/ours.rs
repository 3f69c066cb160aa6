//! DBN records through pinwire: a record whose body's kind follows from its type byte.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Record<'a> {
    /// In units of four bytes, the 16 of this head included.
    #[pinwire(len = (body + 16) / 4)]
    length: u8,
    rtype: u8,
    publisher: u16,
    instrument: u32,
    event: u64,
    #[pinwire(tag = rtype)]
    body: Body<'a>,
}

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body<'a> {
    #[pinwire(tag = 160)]
    Mbo(Mbo),
    #[pinwire(tag = 0)]
    Trade(Trade),
    #[pinwire(tag = 1)]
    Mbp1(Mbp1),
    #[pinwire(tag = 32..=36)]
    Bar(Bar),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

#[derive(Packet)]
#[pinwire(le)]
struct Mbo {
    order: u64,
    price: i64,
    size: u32,
    flags: u8,
    channel: u8,
    action: u8,
    side: u8,
    received: u64,
    delta: i32,
    sequence: u32,
}

#[derive(Packet)]
#[pinwire(le)]
struct Trade {
    price: i64,
    size: u32,
    action: u8,
    side: u8,
    flags: u8,
    depth: u8,
    received: u64,
    delta: i32,
    sequence: u32,
}

#[derive(Packet)]
#[pinwire(le)]
struct Level {
    bid: i64,
    ask: i64,
    bid_size: u32,
    ask_size: u32,
    bid_count: u32,
    ask_count: u32,
}

#[derive(Packet)]
#[pinwire(le)]
struct Mbp1 {
    trade: Trade,
    level: Level,
}

#[derive(Packet)]
#[pinwire(le)]
struct Bar {
    open: i64,
    high: i64,
    low: i64,
    close: i64,
    volume: u64,
}

#[inline(never)]
pub fn sum(bytes: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    for record in Record::stream(bytes) {
        let record = record.ok()?;
        let head = total([record.publisher().into(), record.instrument().into(), record.event()]);
        sum = sum.wrapping_add(head).wrapping_add(body(record.body())?);
    }
    Some(sum)
}

#[inline]
fn body(body: BodyView<'_>) -> Option<u64> {
    Some(match body {
        BodyView::Mbo(m) => mbo(m),
        BodyView::Trade(m) => trade(m),
        BodyView::Mbp1(m) => trade(m.trade()).wrapping_add(level(m.level())),
        BodyView::Bar(m) => bar(m),
        BodyView::Unknown(_) => return None,
    })
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}

#[inline]
fn mbo(m: MboView<'_>) -> u64 {
    let codes = [m.flags(), m.channel(), m.action(), m.side()].map(u64::from);
    let order = [m.order(), m.price() as u64, m.size().into()];
    let times = [m.received(), m.delta() as u64, m.sequence().into()];
    total([total(codes), total(order), total(times)])
}

#[inline]
fn trade(m: TradeView<'_>) -> u64 {
    let codes = [m.action(), m.side(), m.flags(), m.depth()].map(u64::from);
    let times = [m.received(), m.delta() as u64, m.sequence().into()];
    total([total(codes), m.price() as u64, m.size().into(), total(times)])
}

#[inline]
fn level(m: LevelView<'_>) -> u64 {
    let sizes = [m.bid_size(), m.ask_size(), m.bid_count(), m.ask_count()].map(u64::from);
    total([m.bid() as u64, m.ask() as u64, total(sizes)])
}

#[inline]
fn bar(m: BarView<'_>) -> u64 {
    let prices = [m.open(), m.high(), m.low(), m.close()].map(|price| price as u64);
    total([total(prices), m.volume()])
}
