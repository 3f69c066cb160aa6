//! What is traded.

use pinwire::prelude::*;

use super::{OptionType, Side, TradingStatus, YesNo};

/// An option, when it is made.
#[derive(Packet)]
#[pinwire(be)]
pub struct NewOptionsMarketDefinitionMessage {
    pub market_id: i32,
    pub underlying_market_id: i32,
    pub futures_contract_symbol: Ascii<70, 0>,
    pub trading_status: Open<TradingStatus>,
    pub order_price_denominator: Ascii<1>,
    pub increment_qty: i32,
    pub lot_size: i32,
    pub market_desc: Ascii<120, 0>,
    pub option_type: Open<OptionType>,
    pub strike_price: i64,
    pub deal_price_denominator: Ascii<1>,
    pub min_qty: i32,
    pub currency: Ascii<20, 0>,
    pub num_decimals_strike_price: Ascii<1>,
    pub min_options_price: i64,
    pub max_options_price: i64,
    pub increment_premium_price: i32,
    pub options_expiration_year: i16,
    pub options_expiration_month: i16,
    pub options_expiration_day: i16,
    pub options_style: Ascii<1>,
    pub options_expiration_type: Ascii<1>,
    pub hedge_market_id: u32,
    pub settle_price_denominator: Ascii<1>,
    pub unit_qty_denominator: Ascii<1>,
    pub tick_value: i64,
    pub flex_allowed: Open<YesNo>,
    pub settlement_type: Ascii<1>,
    pub is_block_only: Open<YesNo>,
    pub gt_allowed: Open<YesNo>,
    pub cross_order_supported: Open<YesNo>,
    pub guaranteed_cross_supported: Open<YesNo>,
    pub unit_of_measure: Ascii<30, 0>,
}

/// A contract, when it is made.
#[derive(Packet)]
#[pinwire(be)]
pub struct NewExpiryMessage {
    pub market_id: i32,
    pub market_type_id: i16,
    pub order_price_denominator: Ascii<1>,
    pub increment_price: i32,
    pub increment_qty: i32,
    pub lot_size: i32,
    pub market_desc: Ascii<120, 0>,
    pub maturity_year: i16,
    pub maturity_month: i16,
    pub maturity_day: i16,
    pub deal_price_denominator: Ascii<1>,
    pub min_qty: i32,
    pub unit_quantity: i32,
    pub currency: Ascii<20, 0>,
    pub cleared_alias: Ascii<15, 0>,
    pub min_price: i64,
    pub max_price: i64,
    pub product_id: i32,
    pub product_name: Ascii<62, 0>,
    pub hub_id: i32,
    pub hub_alias: Ascii<80, 0>,
    pub strip_id: i32,
    pub strip_name: Ascii<39, 0>,
    pub settle_price_denominator: Ascii<1>,
    pub mic_code: Ascii<4, 0>,
    pub unit_qty_denominator: Ascii<1>,
    pub off_exchange_increment_qty_denominator: Ascii<1>,
    pub off_exchange_increment_qty: i32,
    pub off_exchange_increment_price: i32,
    pub off_exchange_increment_option_price: i32,
    pub contract_symbol: Ascii<35, 0>,
    pub isin: Ascii<12, 0>,
    pub num_decimals_options_price: Ascii<1>,
    pub hedge_market_id: u32,
    pub settlement_type: Ascii<1>,
    pub gt_allowed: Open<YesNo>,
    pub cross_order_supported: Open<YesNo>,
    pub unit_of_measure: Ascii<30, 0>,
}

/// Fields of products that need more; the fields follow.
#[derive(Packet)]
#[pinwire(be)]
pub struct SpecialFieldMessage {
    pub number_of_special_fields: i8,
}

/// A strip of contracts.
#[derive(Packet)]
#[pinwire(be)]
pub struct StripInfoMessage {
    pub old_strip_id: i16,
    pub strip_type: Ascii<20, 0>,
    pub begin_year: i16,
    pub begin_month: i16,
    pub begin_day: i16,
    pub end_year: i16,
    pub end_month: i16,
    pub end_day: i16,
    pub strip_info: Ascii<50, 0>,
    pub strip_id: i32,
}

/// Someone asks for quotes.
#[derive(Packet)]
#[pinwire(be)]
pub struct RfqMessage {
    pub market_id: i32,
    pub message_timestamp: i64,
    pub rfq_system_id: i64,
    pub market_type_id: i16,
    pub underlying_market_id: i32,
    pub quantity: i32,
    pub side: Open<Side>,
}
