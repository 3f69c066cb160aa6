//! From a value to bytes that many may read, and to a view of them: an order with three legs, end to end.

use std::hint::black_box;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use pinwire::pool::{Main, Validated};
use pinwire::prelude::*;
use rkyv::rancor::Failure;
use rkyv::{Archive, Deserialize, Serialize};

use super::list::Pass;
use super::{goals, levels};
use crate::allocations;
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::random::Random;
use crate::work::{self, Work};

const ORDERS: usize = 500;

#[derive(Message, Archive, Serialize, Deserialize, Clone)]
pub struct Leg {
    pub symbol: String,
    pub ratio: i32,
    pub price: i64,
}

#[derive(Message, Archive, Serialize, Deserialize, Clone)]
pub struct Order {
    pub id: u64,
    pub price: i64,
    pub quantity: u32,
    pub account: String,
    pub venue: Option<String>,
    pub legs: Vec<Leg>,
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "order") {
        return;
    }
    let orders: Arc<[Order]> = (0..ORDERS as u64).map(order).collect();
    let peers = [
        (format!("{}, Vec that becomes Bytes", versioned("bytes")), vec_and_bytes(&orders)),
        (format!("{}, BytesMut", versioned("bytes")), bytes_mut(&orders)),
        (format!("{}, AlignedVec in an Arc", versioned("rkyv")), rkyv_vec(&orders)),
    ];
    let mut contestants = vec![Contestant {
        name: "pinwire".to_owned(),
        goal: goals::NONE,
        pass: allocations::within(0, allocations::warmed(ours(&orders))),
    }];
    contestants.extend(peers.into_iter().map(|(name, pass)| {
        let pass = allocations::warmed(pass);
        let name = format!("{name}, {:.1} allocations", allocations::of_pass(&pass) as f64 / ORDERS as f64);
        Contestant { name, goal: goals::AHEAD, pass }
    }));
    let title = "an order of three legs: encode, freeze, view, read (pinwire: 0 allocations)".to_owned();
    take(Work { key: "order".to_owned(), title, units: ORDERS, contestants });
}

fn order(id: u64) -> Order {
    let mut random = Random::new(id + 1);
    let leg = |number| Leg { symbol: format!("ESZ{number}"), ratio: number - 1, price: 100 + i64::from(number) };
    Order {
        id,
        price: random.below(10_000) as i64,
        quantity: random.below(100) as u32,
        account: format!("ACC-{:06}", random.below(1_000_000)),
        venue: (random.below(2) == 0).then(|| "XCME".to_owned()),
        legs: (0..3).map(leg).collect(),
    }
}

fn each(orders: &Arc<[Order]>, one: impl Fn(&Order) -> Option<u64> + 'static) -> Pass {
    let orders = Arc::clone(orders);
    Box::new(move || {
        let mut sum = 0u64;
        for order in black_box(&*orders) {
            sum = sum.wrapping_add(one(order)?);
        }
        Some(sum)
    })
}

fn ours(orders: &Arc<[Order]>) -> Pass {
    let pool = levels::builder::<Main>().build().expect("4 MiB");
    each(orders, move |order| {
        let order: Validated<Order> = pool.encode(order).ok()?;
        Some(read(order.view()))
    })
}

fn vec_and_bytes(orders: &Arc<[Order]>) -> Pass {
    each(orders, |order| {
        let bytes = Bytes::from(order.to_vec().ok()?);
        Some(read(Order::view(&bytes).ok()?))
    })
}

fn bytes_mut(orders: &Arc<[Order]>) -> Pass {
    each(orders, |order| {
        let mut bytes = BytesMut::zeroed(order.encoded_len());
        order.encode_into(&mut bytes).ok()?;
        let bytes = bytes.freeze();
        Some(read(Order::view(&bytes).ok()?))
    })
}

fn rkyv_vec(orders: &Arc<[Order]>) -> Pass {
    each(orders, |order| {
        let bytes = Arc::new(rkyv::to_bytes::<Failure>(order).ok()?);
        let order = rkyv::access::<ArchivedOrder, Failure>(&bytes).ok()?;
        Some(read_archived(order))
    })
}

#[inline(always)]
fn read(order: OrderView<'_>) -> u64 {
    let venue = order.venue().map_or(0, str::len);
    let legs: i64 =
        order.legs().iter().map(|leg| leg.price() * i64::from(leg.ratio()) + leg.symbol().len() as i64).sum();
    sum(order.id(), order.price(), order.quantity(), order.account().len() + venue, legs)
}

#[inline(always)]
fn read_archived(order: &ArchivedOrder) -> u64 {
    let venue = order.venue.as_ref().map_or(0, |venue| venue.len());
    let leg = |leg: &ArchivedLeg| leg.price.to_native() * i64::from(leg.ratio.to_native()) + leg.symbol.len() as i64;
    let legs: i64 = order.legs.iter().map(leg).sum();
    let text = order.account.len() + venue;
    sum(order.id.to_native(), order.price.to_native(), order.quantity.to_native(), text, legs)
}

fn sum(id: u64, price: i64, quantity: u32, text: usize, legs: i64) -> u64 {
    id.wrapping_add(price as u64).wrapping_add(quantity.into()).wrapping_add(text as u64).wrapping_add(legs as u64)
}
