//! Prices, statistics and states of markets.

use pinwire::prelude::*;

use super::{TradingStatus, YesNo};

/// Where an option settles.
#[derive(Packet)]
#[pinwire(be)]
pub struct OptionSettlementPriceMessage {
    pub market_id: i32,
    pub settlement_price_with_deal_price_precision: i64,
    pub message_date_time: i64,
    pub is_official: Open<YesNo>,
    pub valuation_date_time: i64,
    pub volatility: i64,
    pub settlement_price: i64,
    pub delta: i64,
}

/// How much of an option is open.
#[derive(Packet)]
#[pinwire(be)]
pub struct OptionOpenInterestMessage {
    pub market_id: i32,
    pub open_interest: i32,
    pub message_date_time: i64,
    pub open_interest_date: Ascii<10, 0>,
}

/// The result of a round of an auction.
#[derive(Packet)]
#[pinwire(be)]
pub struct FixingLockdownMessage {
    pub market_id: i32,
    pub auction_date: Ascii<10, 0>,
    pub time: i64,
    pub description: Ascii<20, 0>,
    pub round: i16,
    pub agg_bid_qty: i32,
    pub agg_offer_qty: i32,
    pub usd_price: i64,
    pub is_balanced: Open<YesNo>,
    pub is_final: Open<YesNo>,
    pub gbp_price: i64,
    pub eur_price: i64,
}

/// An auction goes to its next phase.
#[derive(Packet)]
#[pinwire(be)]
pub struct FixingTransitionMessage {
    pub market_id: i32,
    pub status: Ascii<1>,
    pub auction_end_time: i64,
    pub threshold_imbalance_qty: i32,
    pub message_date_time: i64,
}

/// Trading stops at a price limit, or goes on.
#[derive(Packet)]
#[pinwire(be)]
pub struct IntervalPriceLimitNotificationMessage {
    pub market_id: i32,
    pub ipl_hold_type: Ascii<1>,
    pub notification_date_time: i64,
    pub is_up: Ascii<1>,
    pub ipl_hold_duration: i32,
    pub ipl_up: i64,
    pub ipl_down: i64,
}

/// What the opening price would be.
#[derive(Packet)]
#[pinwire(be)]
pub struct PreOpenPriceIndicatorMessage {
    pub market_id: i32,
    pub pre_open_price: i64,
    pub message_date_time: i64,
    pub has_pre_open_volume: Open<YesNo>,
    pub pre_open_volume: i32,
}

/// Something has happened in a market.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarketEventMessage {
    pub market_id: i32,
    pub event_type: Ascii<1>,
    pub message_date_time: i64,
}

/// A day of a market, at its end.
#[derive(Packet)]
#[pinwire(be)]
pub struct EndOfDayMarketSummaryMessage {
    pub market_id: i32,
    pub volume: i32,
    pub block_volume: i32,
    pub efs_volume: i32,
    pub efp_volume: i32,
    pub opening_price: i64,
    pub high: i64,
    pub low: i64,
    pub vwap: i64,
    pub settlement_price_with_deal_price_precision: i64,
    pub open_interest: i32,
    pub message_date_time: i64,
    pub settlement_price: i64,
}

/// An index.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarkerIndexPrices {
    pub market_id: i32,
    pub price: i64,
    pub short_name: Ascii<30, 0>,
    pub published_date_time: i64,
    pub valuation_date_applying_date: Ascii<10, 0>,
    pub status: Ascii<1>,
}

/// Where a market settles.
#[derive(Packet)]
#[pinwire(be)]
pub struct SettlementPriceMessage {
    pub market_id: i32,
    pub settlement_price_with_deal_price_precision: i64,
    pub message_date_time: i64,
    pub is_official: Open<YesNo>,
    pub valuation_date_time: i64,
    pub settlement_price: i64,
}

/// The closing price.
#[derive(Packet)]
#[pinwire(be)]
pub struct ClosePriceMessage {
    pub market_id: i32,
    pub close_price: i64,
    pub message_date_time: i64,
}

/// The opening price.
#[derive(Packet)]
#[pinwire(be)]
pub struct OpenPriceMessage {
    pub market_id: i32,
    pub open_price: i64,
    pub message_date_time: i64,
}

/// How much is open.
#[derive(Packet)]
#[pinwire(be)]
pub struct OpenInterestMessage {
    pub market_id: i32,
    pub open_interest: i32,
    pub open_interest_change: i32,
    pub message_date_time: i64,
    pub open_interest_date: Ascii<10, 0>,
}

/// Text for people.
#[derive(Packet)]
#[pinwire(be)]
pub struct SystemTextMessage {
    pub text_message: Ascii<200, 0>,
    pub message_date_time: i64,
    pub text_message_extra_fld: Ascii<800, 0>,
}

/// A market opens or closes.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarketStateChangeMessage {
    pub market_id: i32,
    pub trading_status: Open<TradingStatus>,
    pub message_date_time: i64,
}

/// Statistics of a market.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarketStatisticsMessage {
    pub market_id: i32,
    pub volume: i32,
    pub block_volume: i32,
    pub efs_volume: i32,
    pub efp_volume: i32,
    pub high: i64,
    pub low: i64,
    pub vwap: i64,
    pub message_date_time: i64,
}
