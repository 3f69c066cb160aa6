//! NYSE XDP, the Imbalances feed (v2.1f): a datagram is a packet header and some messages.

use pinwire::prelude::*;

/// Before the messages of a datagram.
#[derive(Packet)]
#[pinwire(le)]
pub struct PacketHeader {
    /// Includes this header.
    pub packet_size: u16,
    pub delivery_flag: u8,
    pub message_count: u8,
    pub sequence_number: u32,
    pub timestamp: u32,
    pub nanoseconds: u32,
}

/// One message. Releases of the specification add fields at the end of bodies, so the body is cut
/// out by its size and then read as [`Body`], whichever of the two is longer.
#[derive(Packet)]
#[pinwire(le)]
pub struct Message<'a> {
    #[pinwire(len = body + 4)]
    pub message_size: u16,
    pub message_type: u16,
    pub body: &'a [u8],
}

#[derive(Packet)]
#[pinwire(tag = u16, external)]
pub enum Body<'a> {
    #[pinwire(tag = 1)]
    SequenceNumberReset(SequenceNumberResetMessage),
    #[pinwire(tag = 3)]
    SymbolIndexMapping(SymbolIndexMappingMessage),
    #[pinwire(tag = 10)]
    RetransmissionRequest(RetransmissionRequestMessage),
    #[pinwire(tag = 11)]
    RequestResponse(RequestResponseMessage),
    #[pinwire(tag = 12)]
    HeartbeatResponse(HeartbeatResponseMessage),
    #[pinwire(tag = 13)]
    SymbolIndexMappingRequest(SymbolIndexMappingRequestMessage),
    #[pinwire(tag = 15)]
    RefreshRequest(RefreshRequestMessage),
    #[pinwire(tag = 31)]
    MessageUnavailable(MessageUnavailableMessage),
    #[pinwire(tag = 32)]
    SymbolClear(SymbolClearMessage),
    #[pinwire(tag = 34)]
    SecurityStatus(SecurityStatusMessage),
    #[pinwire(tag = 35)]
    RefreshHeader(RefreshHeaderMessage),
    #[pinwire(tag = 105)]
    Imbalance(ImbalanceMessage),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u16>),
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum AuctionType {
    EarlyOpening = b'O',
    CoreOpening = b'M',
    Reopening = b'H',
    Closing = b'C',
    RegulatoryImbalance = b'R',
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum ImbalanceSide {
    NoImbalance = b' ',
    BuySide = b'B',
    SellSide = b'S',
}

#[derive(Packet)]
#[pinwire(le)]
pub struct SequenceNumberResetMessage {
    pub source_time: u32,
    pub source_time_ns: u32,
    pub product_id: u8,
    pub channel_id: u8,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct SymbolIndexMappingMessage {
    pub symbol_index: u32,
    pub symbol: Ascii<11, 0>,
    pub reserved1: [u8; 1],
    pub market_id: u16,
    pub system_id: u8,
    pub exchange_code: Ascii<1>,
    pub price_scale_code: u8,
    pub security_type: Ascii<1>,
    pub lot_size: u16,
    pub prev_close_price: u32,
    pub prev_close_volume: u32,
    pub price_resolution: u8,
    pub round_lot: Ascii<1>,
    pub mpv: u16,
    pub unit_of_trade: u16,
    pub reserved2: [u8; 2],
}

#[derive(Packet)]
#[pinwire(le)]
pub struct RetransmissionRequestMessage {
    pub begin_seq_num: u32,
    pub end_seq_num: u32,
    pub source_id: Ascii<10, 0>,
    pub product_id: u8,
    pub channel_id: u8,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct RequestResponseMessage {
    pub request_seq_num: u32,
    pub begin_seq_num: u32,
    pub end_seq_num: u32,
    pub source_id: Ascii<10, 0>,
    pub product_id: u8,
    pub channel_id: u8,
    pub status: Ascii<1>,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct HeartbeatResponseMessage {
    pub source_id: Ascii<10, 0>,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct SymbolIndexMappingRequestMessage {
    pub symbol_index: u32,
    pub source_id: Ascii<10, 0>,
    pub product_id: u8,
    pub channel_id: u8,
    pub retransmit_method: u8,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct RefreshRequestMessage {
    pub symbol_index: u32,
    pub source_id: Ascii<10, 0>,
    pub product_id: u8,
    pub channel_id: u8,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct MessageUnavailableMessage {
    pub begin_seq_num: u32,
    pub end_seq_num: u32,
    pub product_id: u8,
    pub channel_id: u8,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct SymbolClearMessage {
    pub source_time: u32,
    pub source_time_ns: u32,
    pub symbol_index: u32,
    pub next_source_seq_num: u32,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct SecurityStatusMessage {
    pub source_time: u32,
    pub source_time_ns: u32,
    pub symbol_index: u32,
    pub symbol_seq_num: u32,
    pub security_status: Ascii<1>,
    pub halt_condition: Ascii<1>,
    pub reserved4: [u8; 4],
    pub price1: u32,
    pub price2: u32,
    pub ssr_triggering_exchange_id: Ascii<1>,
    pub ssr_triggering_volume: u32,
    pub time: u32,
    pub ssr_state: Ascii<1>,
    pub market_state: Ascii<1>,
    pub session_state: Ascii<1>,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct RefreshHeaderMessage {
    pub current_refresh_pkt: u16,
    pub total_refresh_pkts: u16,
    pub last_seq_num: u32,
    pub last_symbol_seq_num: u32,
}

#[derive(Packet)]
#[pinwire(le)]
pub struct ImbalanceMessage {
    pub source_time: u32,
    pub source_time_ns: u32,
    pub symbol_index: u32,
    pub symbol_seq_num: u32,
    pub reference_price: u32,
    pub paired_qty: u32,
    pub total_imbalance_qty: u32,
    pub market_imbalance_qty: u32,
    pub auction_time: u16,
    pub auction_type: Open<AuctionType>,
    pub imbalance_side: Open<ImbalanceSide>,
    pub continuous_book_clearing_price: u32,
    pub closing_only_clearing_price: u32,
    pub ssr_filing_price: u32,
    pub indicative_match_price: u32,
    pub upper_collar: u32,
    pub lower_collar: u32,
    pub auction_status: u8,
    pub freeze_status: u8,
    pub num_extensions: u8,
}
