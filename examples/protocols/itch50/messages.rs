//! The messages of ITCH, in the order of the specification.

use pinwire::prelude::*;

use super::{CrossType, EventCode, ImbalanceDirection, Printable, Side, TradingState};

/// The day begins, the market opens, closes, …
#[derive(Packet)]
#[pinwire(be)]
pub struct SystemEvent {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub event_code: Open<EventCode>,
}

/// A security, at the start of the day.
#[derive(Packet)]
#[pinwire(be)]
pub struct StockDirectory {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub market_category: Ascii<1>,
    pub financial_status_indicator: Ascii<1>,
    pub round_lot_size: u32,
    pub round_lots_only: Ascii<1>,
    pub issue_classification: Ascii<1>,
    pub issue_sub_type: Ascii<2>,
    pub authenticity: Ascii<1>,
    pub short_sale_threshold_indicator: Ascii<1>,
    pub ipo_flag: Ascii<1>,
    pub luld_reference_price_tier: Ascii<1>,
    pub etp_flag: Ascii<1>,
    pub etp_leverage_factor: u32,
    pub inverse_indicator: Ascii<1>,
}

/// Halted, paused, quoted or traded.
#[derive(Packet)]
#[pinwire(be)]
pub struct StockTradingAction {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub trading_state: Open<TradingState>,
    pub reserved: [u8; 1],
    pub reason: Ascii<4>,
}

/// Reg SHO short sale price test.
#[derive(Packet)]
#[pinwire(be)]
pub struct RegShoRestriction {
    pub locate_code: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub reg_sho_action: Ascii<1>,
}

/// A market maker's state in a stock.
#[derive(Packet)]
#[pinwire(be)]
pub struct MarketParticipantPosition {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub mpid: Ascii<4>,
    pub stock: Ascii<8>,
    pub primary_market_maker: Ascii<1>,
    pub market_maker_mode: Ascii<1>,
    pub market_participant_state: Ascii<1>,
}

/// Market-wide circuit breaker: the levels of the day, 8 decimals.
#[derive(Packet)]
#[pinwire(be)]
pub struct MwcbDeclineLevel {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub level1: u64,
    pub level2: u64,
    pub level3: u64,
}

/// Market-wide circuit breaker: a level was breached.
#[derive(Packet)]
#[pinwire(be)]
pub struct MwcbStatus {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub breached_level: Ascii<1>,
}

/// IPO quotation release.
#[derive(Packet)]
#[pinwire(be)]
pub struct IpoQuotingPeriod {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub ipo_quotation_release_time: u32,
    pub ipo_quotation_release_qualifier: Ascii<1>,
    pub ipo_price: u32,
}

/// Limit up, limit down: collars of the reopening auction.
#[derive(Packet)]
#[pinwire(be)]
pub struct LuldAuctionCollar {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub auction_collar_reference_price: u32,
    pub upper_auction_collar_price: u32,
    pub lower_auction_collar_price: u32,
    pub auction_collar_extension: u32,
}

/// Halt of one market centre.
#[derive(Packet)]
#[pinwire(be)]
pub struct OperationalHalt {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub market_code: Ascii<1>,
    pub operational_halt_action: Ascii<1>,
}

/// A new visible order.
#[derive(Packet)]
#[pinwire(be)]
pub struct AddOrder {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub order_reference_number: u64,
    pub buy_sell_indicator: Open<Side>,
    pub shares: u32,
    pub stock: Ascii<8>,
    pub price: u32,
}

/// A new visible order with the name of its participant.
#[derive(Packet)]
#[pinwire(be)]
pub struct AddOrderMpid {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub order_reference_number: u64,
    pub buy_sell_indicator: Open<Side>,
    pub shares: u32,
    pub stock: Ascii<8>,
    pub price: u32,
    pub attribution: Ascii<4>,
}

/// A visible order was executed, in full or in part.
#[derive(Packet)]
#[pinwire(be)]
pub struct OrderExecuted {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub order_reference_number: u64,
    pub executed_shares: u32,
    pub match_number: u64,
}

/// … at a price other than its own.
#[derive(Packet)]
#[pinwire(be)]
pub struct OrderExecutedWithPrice {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub order_reference_number: u64,
    pub executed_shares: u32,
    pub match_number: u64,
    pub printable: Open<Printable>,
    pub execution_price: u32,
}

/// A visible order lost some of its shares.
#[derive(Packet)]
#[pinwire(be)]
pub struct OrderCancel {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub order_reference_number: u64,
    pub canceled_shares: u32,
}

/// A visible order is gone.
#[derive(Packet)]
#[pinwire(be)]
pub struct OrderDelete {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub order_reference_number: u64,
}

/// A visible order was replaced by a new one.
#[derive(Packet)]
#[pinwire(be)]
pub struct OrderReplace {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub original_order_reference_number: u64,
    pub new_order_reference_number: u64,
    pub shares: u32,
    pub price: u32,
}

/// A trade against an order that was not visible.
#[derive(Packet)]
#[pinwire(be)]
pub struct Trade {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub order_reference_number: u64,
    pub buy_sell_indicator: Open<Side>,
    pub shares: u32,
    pub stock: Ascii<8>,
    pub price: u32,
    pub match_number: u64,
}

/// The volume of a cross.
#[derive(Packet)]
#[pinwire(be)]
pub struct CrossTrade {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub cross_shares: u64,
    pub stock: Ascii<8>,
    pub cross_price: u32,
    pub match_number: u64,
    pub cross_type: Open<CrossType>,
}

/// A trade was broken.
#[derive(Packet)]
#[pinwire(be)]
pub struct BrokenTrade {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub match_number: u64,
}

/// Before a cross: what does not match yet.
#[derive(Packet)]
#[pinwire(be)]
pub struct NetOrderImbalance {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub paired_shares: u64,
    pub imbalance_shares: u64,
    pub imbalance_direction: Open<ImbalanceDirection>,
    pub stock: Ascii<8>,
    pub far_price: u32,
    pub near_price: u32,
    pub current_reference_price: u32,
    pub cross_type: Open<CrossType>,
    pub price_variation_indicator: Ascii<1>,
}

/// Retail price improvement.
#[derive(Packet)]
#[pinwire(be)]
pub struct RetailInterest {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub interest_flag: Ascii<1>,
}

/// Direct listing with a capital raise: the price range.
#[derive(Packet)]
#[pinwire(be)]
pub struct DirectListing {
    pub stock_locate: u16,
    pub tracking_number: u16,
    pub timestamp: U48,
    pub stock: Ascii<8>,
    pub open_eligibility_status: Ascii<1>,
    pub minimum_allowable_price: u32,
    pub maximum_allowable_price: u32,
    pub near_execution_price: u32,
    pub near_execution_time: u64,
    pub lower_price_range_collar: u32,
    pub upper_price_range_collar: u32,
}
