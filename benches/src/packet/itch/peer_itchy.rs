//! ITCH through the crate `itchy`: a nom parser over a reader, one decoded message at a time.

use itchy::{ArrayString8, Body, Message, MessageStream, Side};

#[inline(never)]
pub fn sum(file: &[u8]) -> Option<u64> {
    let mut sum = 0u64;
    for message in MessageStream::from_reader(file) {
        sum = sum.wrapping_add(message_sum(&message.ok()?)?);
    }
    Some(sum)
}

fn message_sum(message: &Message) -> Option<u64> {
    let head = u64::from(message.stock_locate).wrapping_add(message.timestamp);
    let fields = match &message.body {
        Body::SystemEvent { .. } => 0,
        Body::StockDirectory(m) => total([text(&m.stock), m.round_lot_size.into()]),
        Body::TradingAction { stock, .. } | Body::RegShoRestriction { stock, .. } => text(stock),
        Body::ParticipantPosition(m) => text(&m.stock),
        Body::AddOrder(m) => total([m.reference, buys(&m.side), m.shares.into(), text(&m.stock), m.price.raw().into()]),
        Body::OrderExecuted { reference, executed, match_number } => {
            total([*reference, (*executed).into(), *match_number])
        }
        Body::OrderExecutedWithPrice { reference, executed, match_number, price, .. } => {
            total([*reference, (*executed).into(), *match_number, price.raw().into()])
        }
        Body::OrderCancelled { reference, cancelled } => total([*reference, (*cancelled).into()]),
        Body::DeleteOrder { reference } => *reference,
        Body::ReplaceOrder(m) => total([m.old_reference, m.new_reference, m.shares.into(), m.price.raw().into()]),
        Body::NonCrossTrade(m) => {
            let order = [m.reference, buys(&m.side), m.shares.into(), text(&m.stock), m.price.raw().into()];
            total(order).wrapping_add(m.match_number)
        }
        Body::CrossTrade(m) => total([m.shares, text(&m.stock), m.cross_price.raw().into(), m.match_number]),
        Body::Imbalance(m) => {
            let prices = [m.far_price, m.near_price, m.current_ref_price].map(|price| price.raw().into());
            total([m.paired_shares, m.imbalance_shares, text(&m.stock)]).wrapping_add(total(prices))
        }
        _ => return None,
    };
    Some(head.wrapping_add(fields))
}

fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}

fn text(stock: &ArrayString8) -> u64 {
    stock.as_bytes().try_into().map_or(0, u64::from_be_bytes)
}

fn buys(side: &Side) -> u64 {
    u64::from(matches!(side, Side::Buy))
}
