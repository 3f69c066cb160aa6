//! Orders and price levels.

use pinwire::prelude::*;

use super::{Side, StartOrEnd, TradingStatus, YesNo};

/// A price level is gone.
#[derive(Packet)]
#[pinwire(be)]
pub struct DeletePriceLevelMessage {
    pub market_id: i32,
    pub side: Open<Side>,
    pub price_level_position: i8,
}

/// A price level is changed.
#[derive(Packet)]
#[pinwire(be)]
pub struct ChangePriceLevelMessage {
    pub market_id: i32,
    pub side: Open<Side>,
    pub price_level_position: i8,
    pub price: i64,
    pub quantity: i32,
    pub order_count: i16,
    pub implied_quantity: i32,
    pub implied_order_count: i16,
}

/// There is a new price level.
#[derive(Packet)]
#[pinwire(be)]
pub struct AddPriceLevelMessage {
    pub market_id: i32,
    pub side: Open<Side>,
    pub price_level_position: i8,
    pub price: i64,
    pub quantity: i32,
    pub order_count: i16,
    pub implied_quantity: i32,
    pub implied_order_count: i16,
}

/// A price level in a snapshot.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarketSnapshotPriceLevelMessage {
    pub market_id: i32,
    pub side: Open<Side>,
    pub price_level_position: i8,
    pub price: i64,
    pub quantity: i32,
    pub order_count: i16,
    pub implied_quantity: i32,
    pub implied_order_count: i16,
}

/// An order is gone.
#[derive(Packet)]
#[pinwire(be)]
pub struct DeleteOrderMessage {
    pub market_id: i32,
    pub order_id: i64,
}

/// An order is new or has changed.
#[derive(Packet)]
#[pinwire(be)]
pub struct AddOrModifyOrderMessage {
    pub market_id: i32,
    pub order_id: i64,
    pub order_sequence_id: i16,
    pub side: Open<Side>,
    pub price: i64,
    pub quantity: i32,
    pub is_implied: Open<YesNo>,
    pub is_rfq: Open<YesNo>,
    pub order_entry_date_time: i64,
    pub extra_flags: i8,
    pub sequence_within_millis: i32,
}

/// An order in a snapshot.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarketSnapshotOrderMessage {
    pub market_id: i32,
    pub order_id: i64,
    pub order_sequence_id: i16,
    pub side: Open<Side>,
    pub price: i64,
    pub quantity: i32,
    pub is_implied: Open<YesNo>,
    pub is_rfq: Open<YesNo>,
    pub order_entry_date_time: i64,
    pub sequence_within_millis: i32,
}

/// Around messages that belong together.
#[derive(Packet)]
#[pinwire(be)]
pub struct MessageBundleMarker {
    pub start_or_end: Open<StartOrEnd>,
}

/// A market as it stands; its book follows in messages of its own.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarketSnapshotMessage {
    pub market_id: i32,
    pub market_type: i16,
    pub trading_status: Open<TradingStatus>,
    pub volume: i32,
    pub block_volume: i32,
    pub efs_volume: i32,
    pub efp_volume: i32,
    pub open_interest: i32,
    pub opening_price: i64,
    pub settlement_price_with_deal_price_precision: i64,
    pub high: i64,
    pub low: i64,
    pub vwap: i64,
    pub num_of_book_entries: i32,
    pub last_trade_price: i64,
    pub last_trade_quantity: i32,
    pub last_trade_date_time: i64,
    pub settle_price_date_time: i64,
    pub last_message_sequence_id: i32,
    pub reserved_field1: [u8; 2],
    pub open_interest_date: Ascii<10, 0>,
    pub is_settle_price_official: Open<YesNo>,
    pub settlement_price: i64,
    pub has_previous_day_settlement_price: Open<YesNo>,
    pub previous_day_settlement_price: i64,
}
