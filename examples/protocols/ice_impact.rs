//! ICE iMpact multicast, v1.1.24: a datagram is a block header and some messages.
//!
//! Times are milliseconds since 1970; prices have as many decimals as the definition of their market says.

use pinwire::prelude::*;

mod book;
mod definitions;
mod market;
mod trades;
pub use book::*;
pub use definitions::*;
pub use market::*;
pub use trades::*;

/// Before the messages of a datagram.
#[derive(Packet)]
#[pinwire(be)]
pub struct PacketHeader {
    pub session: u16,
    pub sequence: u32,
    /// How many messages follow.
    pub count: u16,
    pub timestamp: u64,
}

/// One message. Its body is read as [`Body`], whichever of the two is longer.
#[derive(Packet)]
#[pinwire(be)]
pub struct Message<'a> {
    pub message_type: u8,
    #[pinwire(len = body)]
    pub length: u16,
    pub body: &'a [u8],
}

#[derive(Packet)]
#[pinwire(tag = u8, external)]
#[allow(clippy::large_enum_variant, reason = "texts of 1000 bytes are rare, and values do not wait in a list")]
pub enum Body<'a> {
    #[pinwire(tag = b'r')]
    DeletePriceLevel(DeletePriceLevelMessage),
    #[pinwire(tag = b's')]
    ChangePriceLevel(ChangePriceLevelMessage),
    #[pinwire(tag = b't')]
    AddPriceLevel(AddPriceLevelMessage),
    #[pinwire(tag = b'm')]
    MarketSnapshotPriceLevel(MarketSnapshotPriceLevelMessage),
    #[pinwire(tag = b'F')]
    DeleteOrder(DeleteOrderMessage),
    #[pinwire(tag = b'E')]
    AddOrModifyOrder(AddOrModifyOrderMessage),
    #[pinwire(tag = b'D')]
    MarketSnapshotOrder(MarketSnapshotOrderMessage),
    #[pinwire(tag = b'T')]
    MessageBundleMarker(MessageBundleMarker),
    #[pinwire(tag = b'C')]
    MarketSnapshot(MarketSnapshotMessage),
    #[pinwire(tag = b'W')]
    OldStyleOptionsTradeAndMarketStats(OldStyleOptionsTradeAndMarketStatsMessage),
    #[pinwire(tag = b'H')]
    InvestigatedTrade(InvestigatedTradeMessage),
    #[pinwire(tag = b'I')]
    CancelledTrade(CancelledTradeMessage),
    #[pinwire(tag = b'Y')]
    SpotMarketTrade(SpotMarketTradeMessage),
    #[pinwire(tag = b'G')]
    Trade(TradeMessage),
    #[pinwire(tag = b'w')]
    OptionSettlementPrice(OptionSettlementPriceMessage),
    #[pinwire(tag = b'v')]
    OptionOpenInterest(OptionOpenInterestMessage),
    #[pinwire(tag = b'4')]
    FixingLockdown(FixingLockdownMessage),
    #[pinwire(tag = b'3')]
    FixingTransition(FixingTransitionMessage),
    #[pinwire(tag = b'V')]
    IntervalPriceLimitNotification(IntervalPriceLimitNotificationMessage),
    #[pinwire(tag = b'g')]
    PreOpenPriceIndicator(PreOpenPriceIndicatorMessage),
    #[pinwire(tag = b'f')]
    MarketEvent(MarketEventMessage),
    #[pinwire(tag = b'u')]
    EndOfDayMarketSummary(EndOfDayMarketSummaryMessage),
    #[pinwire(tag = b'z')]
    MarkerIndexPrices(MarkerIndexPrices),
    #[pinwire(tag = b'O')]
    SettlementPrice(SettlementPriceMessage),
    #[pinwire(tag = b'c')]
    ClosePrice(ClosePriceMessage),
    #[pinwire(tag = b'N')]
    OpenPrice(OpenPriceMessage),
    #[pinwire(tag = b'M')]
    OpenInterest(OpenInterestMessage),
    #[pinwire(tag = b'L')]
    SystemText(SystemTextMessage),
    #[pinwire(tag = b'K')]
    MarketStateChange(MarketStateChangeMessage),
    #[pinwire(tag = b'J')]
    MarketStatistics(MarketStatisticsMessage),
    #[pinwire(tag = b'l')]
    NewOptionsMarketDefinition(NewOptionsMarketDefinitionMessage),
    #[pinwire(tag = b'R')]
    NewExpiry(NewExpiryMessage),
    #[pinwire(tag = b'b')]
    SpecialField(SpecialFieldMessage),
    #[pinwire(tag = b'i')]
    StripInfo(StripInfoMessage),
    #[pinwire(tag = b'k')]
    Rfq(RfqMessage),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Side {
    None = b' ',
    Bid = b'1',
    Offer = b'2',
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum YesNo {
    Yes = b'Y',
    No = b'N',
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum TradingStatus {
    Open = b'O',
    Close = b'C',
    Expired = b'E',
    PreOpen = b'1',
    PreClose = b'2',
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum StartOrEnd {
    Start = b'S',
    End = b'E',
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum OptionType {
    Call = b'C',
    Put = b'P',
}
