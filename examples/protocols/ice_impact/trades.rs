//! Trades.

use pinwire::prelude::*;

use super::{OptionType, Side, YesNo};

/// A trade of an option, and the statistics of its market after it.
#[derive(Packet)]
#[pinwire(be)]
pub struct OldStyleOptionsTradeAndMarketStatsMessage {
    pub underlying_market_id: i32,
    pub trade_id: i64,
    pub price: i64,
    pub quantity: i32,
    pub off_market_trade_indicator: Ascii<1>,
    pub transact_date_time: i64,
    pub option_type: Open<OptionType>,
    pub strike_price: i64,
    pub event_code: Ascii<1>,
    pub total_volume: i32,
    pub block_volume: i32,
    pub efs_volume: i32,
    pub efp_volume: i32,
    pub high: i64,
    pub low: i64,
    pub vwap: i64,
}

/// A trade is being looked at.
#[derive(Packet)]
#[pinwire(be)]
pub struct InvestigatedTradeMessage {
    pub market_id: i32,
    pub trade_id: i64,
    pub price: i64,
    pub quantity: i32,
    pub off_market_trade_indicator: Ascii<1>,
    pub message_date_time: i64,
    pub status: Ascii<1>,
    pub off_market_trade_type: Ascii<3, 0>,
}

/// A trade is undone.
#[derive(Packet)]
#[pinwire(be)]
pub struct CancelledTradeMessage {
    pub market_id: i32,
    pub trade_id: i64,
    pub price: i64,
    pub quantity: i32,
    pub off_market_trade_indicator: Ascii<1>,
    pub message_date_time: i64,
    pub off_market_trade_type: Ascii<3, 0>,
}

/// A trade in a spot market.
#[derive(Packet)]
#[pinwire(be)]
pub struct SpotMarketTradeMessage {
    pub market_id: i32,
    pub trade_id: i64,
    pub price: i64,
    pub quantity: i32,
    pub transact_date_time: i64,
    pub extra_flags: i8,
    pub delivery_begin_date_time: i64,
    pub delivery_end_date_time: i64,
    pub is_system_priced_leg: Open<YesNo>,
}

/// A trade.
#[derive(Packet)]
#[pinwire(be)]
pub struct TradeMessage {
    pub market_id: i32,
    pub trade_id: i64,
    pub is_system_priced_leg: Open<YesNo>,
    pub price: i64,
    pub quantity: i32,
    pub off_market_trade_indicator: Ascii<1>,
    pub transact_date_time: i64,
    pub system_priced_leg_type: Ascii<1>,
    pub is_implied_spread_at_market_open: Open<YesNo>,
    pub is_adjusted_trade: Open<YesNo>,
    pub aggressor_side: Open<Side>,
    pub extra_flags: i8,
    pub off_market_trade_type: Ascii<3, 0>,
    pub sequence_within_millis: i32,
}
