//! The layouts of records, but for definitions.

use pinwire::prelude::*;

use super::{Action, RecordFlags, RecordHeader, Side, TriState};

/// An order event, market by order.
#[derive(Packet)]
#[pinwire(le, rename = "MBOMsg")]
pub struct MboMsg {
    pub hd: RecordHeader,
    pub order_id: u64,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub size: u32,
    #[pinwire(flags)]
    pub flags: RecordFlags,
    pub channel_id: u8,
    pub action: Open<Action>,
    pub side: Open<Side>,
    pub ts_recv: u64,
    pub ts_in_delta: i32,
    pub sequence: u32,
}

/// One price level.
#[derive(Packet)]
#[pinwire(le)]
pub struct BidAskPair {
    #[pinwire(null = i64::MAX)]
    pub bid_px: Option<i64>,
    #[pinwire(null = i64::MAX)]
    pub ask_px: Option<i64>,
    pub bid_sz: u32,
    pub ask_sz: u32,
    pub bid_ct: u32,
    pub ask_ct: u32,
}

/// One price level over all venues.
#[derive(Packet)]
#[pinwire(le)]
pub struct ConsolidatedBidAskPair {
    #[pinwire(null = i64::MAX)]
    pub bid_px: Option<i64>,
    #[pinwire(null = i64::MAX)]
    pub ask_px: Option<i64>,
    pub bid_sz: u32,
    pub ask_sz: u32,
    pub bid_pb: u16,
    pub reserved1: [u8; 2],
    pub ask_pb: u16,
    pub reserved2: [u8; 2],
}

/// A trade.
#[derive(Packet)]
#[pinwire(le)]
pub struct TradeMsg {
    pub hd: RecordHeader,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub size: u32,
    pub action: Open<Action>,
    pub side: Open<Side>,
    #[pinwire(flags)]
    pub flags: RecordFlags,
    pub depth: u8,
    pub ts_recv: u64,
    pub ts_in_delta: i32,
    pub sequence: u32,
}

/// Market by price, one level; also a trade with the level before it.
#[derive(Packet)]
#[pinwire(le, rename = "MBP1Msg")]
pub struct Mbp1Msg {
    pub hd: RecordHeader,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub size: u32,
    pub action: Open<Action>,
    pub side: Open<Side>,
    #[pinwire(flags)]
    pub flags: RecordFlags,
    pub depth: u8,
    pub ts_recv: u64,
    pub ts_in_delta: i32,
    pub sequence: u32,
    pub levels: [BidAskPair; 1],
}

/// Market by price, ten levels.
#[derive(Packet)]
#[pinwire(le, rename = "MBP10Msg")]
pub struct Mbp10Msg {
    pub hd: RecordHeader,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub size: u32,
    pub action: Open<Action>,
    pub side: Open<Side>,
    #[pinwire(flags)]
    pub flags: RecordFlags,
    pub depth: u8,
    pub ts_recv: u64,
    pub ts_in_delta: i32,
    pub sequence: u32,
    pub levels: [BidAskPair; 10],
}

/// Best bid and offer, every second or minute.
#[derive(Packet)]
#[pinwire(le, rename = "BBOMsg")]
pub struct BboMsg {
    pub hd: RecordHeader,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub size: u32,
    pub reserved1: [u8; 1],
    pub side: Open<Side>,
    #[pinwire(flags)]
    pub flags: RecordFlags,
    pub reserved2: [u8; 1],
    pub ts_recv: u64,
    pub reserved3: [u8; 4],
    pub sequence: u32,
    pub levels: [BidAskPair; 1],
}

/// Consolidated best bid and offer, every second or minute.
#[derive(Packet)]
#[pinwire(le, rename = "CBBOMsg")]
pub struct CbboMsg {
    pub hd: RecordHeader,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub size: u32,
    pub reserved1: [u8; 1],
    pub side: Open<Side>,
    #[pinwire(flags)]
    pub flags: RecordFlags,
    pub reserved2: [u8; 1],
    pub ts_recv: u64,
    pub reserved3: [u8; 8],
    pub levels: [ConsolidatedBidAskPair; 1],
}

/// Consolidated market by price, one level; also a trade with the level before it.
#[derive(Packet)]
#[pinwire(le, rename = "CMBP1Msg")]
pub struct Cmbp1Msg {
    pub hd: RecordHeader,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub size: u32,
    pub action: Open<Action>,
    pub side: Open<Side>,
    #[pinwire(flags)]
    pub flags: RecordFlags,
    pub reserved1: [u8; 1],
    pub ts_recv: u64,
    pub ts_in_delta: i32,
    pub reserved2: [u8; 4],
    pub levels: [ConsolidatedBidAskPair; 1],
}

/// Open, high, low, close and volume of an interval.
#[derive(Packet)]
#[pinwire(le, rename = "OHLCVMsg")]
pub struct OhlcvMsg {
    pub hd: RecordHeader,
    pub open: i64,
    pub high: i64,
    pub low: i64,
    pub close: i64,
    pub volume: u64,
}

/// Trading status.
#[derive(Packet)]
#[pinwire(le)]
pub struct StatusMsg {
    pub hd: RecordHeader,
    pub ts_recv: u64,
    pub action: u16,
    pub reason: u16,
    pub trading_event: u16,
    pub is_trading: Open<TriState>,
    pub is_quoting: Open<TriState>,
    pub is_short_sell_restricted: Open<TriState>,
    pub reserved: [u8; 7],
}

/// Auction imbalance.
#[derive(Packet)]
#[pinwire(le)]
pub struct ImbalanceMsg {
    pub hd: RecordHeader,
    pub ts_recv: u64,
    #[pinwire(null = i64::MAX)]
    pub ref_price: Option<i64>,
    pub auction_time: u64,
    #[pinwire(null = i64::MAX)]
    pub cont_book_clr_price: Option<i64>,
    #[pinwire(null = i64::MAX)]
    pub auct_interest_clr_price: Option<i64>,
    #[pinwire(null = i64::MAX)]
    pub ssr_filling_price: Option<i64>,
    #[pinwire(null = i64::MAX)]
    pub ind_match_price: Option<i64>,
    #[pinwire(null = i64::MAX)]
    pub upper_collar: Option<i64>,
    #[pinwire(null = i64::MAX)]
    pub lower_collar: Option<i64>,
    pub paired_qty: u32,
    pub total_imbalance_qty: u32,
    pub market_imbalance_qty: u32,
    pub unpaired_qty: u32,
    pub auction_type: Ascii<1>,
    pub side: Open<Side>,
    pub auction_status: u8,
    pub freeze_status: u8,
    pub num_extensions: u8,
    pub unpaired_side: Open<Side>,
    pub significant_imbalance: Ascii<1>,
    pub reserved: [u8; 1],
}

/// A statistic of the venue, versions 1 and 2.
#[derive(Packet)]
#[pinwire(le)]
pub struct StatMsgV1 {
    pub hd: RecordHeader,
    pub ts_recv: u64,
    pub ts_ref: u64,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub quantity: i32,
    pub sequence: u32,
    pub ts_in_delta: i32,
    pub stat_type: u16,
    pub channel_id: u16,
    pub update_action: u8,
    pub stat_flags: u8,
    pub reserved: [u8; 6],
}

/// A statistic of the venue, version 3.
#[derive(Packet)]
#[pinwire(le)]
pub struct StatMsg {
    pub hd: RecordHeader,
    pub ts_recv: u64,
    pub ts_ref: u64,
    #[pinwire(null = i64::MAX)]
    pub price: Option<i64>,
    pub quantity: i64,
    pub sequence: u32,
    pub ts_in_delta: i32,
    pub stat_type: u16,
    pub channel_id: u16,
    pub update_action: u8,
    pub stat_flags: u8,
    pub reserved: [u8; 18],
}

/// From the gateway, version 1.
#[derive(Packet)]
#[pinwire(le)]
pub struct ErrorMsgV1 {
    pub hd: RecordHeader,
    pub err: Ascii<64, 0>,
}

/// From the gateway.
#[derive(Packet)]
#[pinwire(le)]
pub struct ErrorMsg {
    pub hd: RecordHeader,
    pub err: Ascii<302, 0>,
    pub code: u8,
    pub is_last: u8,
}

/// From the gateway, version 1; also heartbeats.
#[derive(Packet)]
#[pinwire(le)]
pub struct SystemMsgV1 {
    pub hd: RecordHeader,
    pub msg: Ascii<64, 0>,
}

/// From the gateway; also heartbeats.
#[derive(Packet)]
#[pinwire(le)]
pub struct SystemMsg {
    pub hd: RecordHeader,
    pub msg: Ascii<303, 0>,
    pub code: u8,
}

/// Which symbol an instrument has, version 1.
#[derive(Packet)]
#[pinwire(le)]
pub struct SymbolMappingMsgV1 {
    pub hd: RecordHeader,
    pub stype_in_symbol: Ascii<22, 0>,
    pub stype_out_symbol: Ascii<22, 0>,
    pub dummy: [u8; 4],
    pub start_ts: u64,
    pub end_ts: u64,
}

/// Which symbol an instrument has.
#[derive(Packet)]
#[pinwire(le)]
pub struct SymbolMappingMsg {
    pub hd: RecordHeader,
    pub stype_in: u8,
    pub stype_in_symbol: Ascii<71, 0>,
    pub stype_out: u8,
    pub stype_out_symbol: Ascii<71, 0>,
    pub start_ts: u64,
    pub end_ts: u64,
}
