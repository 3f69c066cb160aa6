//! Nasdaq TotalView-ITCH 5.0, and the two ways it is framed: BinaryFILE and MoldUDP64.
//!
//! Prices have 4 implied decimals, timestamps are nanoseconds since midnight.

use pinwire::prelude::*;

mod messages;
pub use messages::*;

/// One message behind its length: a record of a BinaryFILE, and a block of a MoldUDP64 datagram.
#[derive(Packet)]
#[pinwire(be)]
pub struct Block<'a> {
    #[pinwire(len = message)]
    pub length: u16,
    pub message: &'a [u8],
}

/// Before the blocks of a MoldUDP64 datagram.
#[derive(Packet)]
#[pinwire(be)]
pub struct MoldHeader {
    pub session: Ascii<10>,
    pub sequence: u64,
    /// How many blocks follow: 0 in a heartbeat, [`MoldHeader::END_OF_SESSION`] at the end.
    pub count: u16,
}

impl MoldHeader {
    /// The count that says that nothing comes any more.
    pub const END_OF_SESSION: u16 = 0xffff;
}

#[derive(Packet)]
#[pinwire(tag = u8)]
pub enum Message<'a> {
    #[pinwire(tag = b'S')]
    SystemEvent(SystemEvent),
    #[pinwire(tag = b'R')]
    StockDirectory(StockDirectory),
    #[pinwire(tag = b'H')]
    StockTradingAction(StockTradingAction),
    #[pinwire(tag = b'Y')]
    RegShoRestriction(RegShoRestriction),
    #[pinwire(tag = b'L')]
    MarketParticipantPosition(MarketParticipantPosition),
    #[pinwire(tag = b'V')]
    MwcbDeclineLevel(MwcbDeclineLevel),
    #[pinwire(tag = b'W')]
    MwcbStatus(MwcbStatus),
    #[pinwire(tag = b'K')]
    IpoQuotingPeriod(IpoQuotingPeriod),
    #[pinwire(tag = b'J')]
    LuldAuctionCollar(LuldAuctionCollar),
    #[pinwire(tag = b'h')]
    OperationalHalt(OperationalHalt),
    #[pinwire(tag = b'A')]
    AddOrder(AddOrder),
    #[pinwire(tag = b'F')]
    AddOrderMpid(AddOrderMpid),
    #[pinwire(tag = b'E')]
    OrderExecuted(OrderExecuted),
    #[pinwire(tag = b'C')]
    OrderExecutedWithPrice(OrderExecutedWithPrice),
    #[pinwire(tag = b'X')]
    OrderCancel(OrderCancel),
    #[pinwire(tag = b'D')]
    OrderDelete(OrderDelete),
    #[pinwire(tag = b'U')]
    OrderReplace(OrderReplace),
    #[pinwire(tag = b'P')]
    Trade(Trade),
    #[pinwire(tag = b'Q')]
    CrossTrade(CrossTrade),
    #[pinwire(tag = b'B')]
    BrokenTrade(BrokenTrade),
    #[pinwire(tag = b'I')]
    NetOrderImbalance(NetOrderImbalance),
    #[pinwire(tag = b'N')]
    RetailInterest(RetailInterest),
    #[pinwire(tag = b'O')]
    DirectListing(DirectListing),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

/// What the day has come to.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum EventCode {
    StartOfMessages = b'O',
    StartOfSystemHours = b'S',
    StartOfMarketHours = b'Q',
    EndOfMarketHours = b'M',
    EndOfSystemHours = b'E',
    EndOfMessages = b'C',
}

/// State of a stock.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum TradingState {
    Halted = b'H',
    Paused = b'P',
    QuotationOnly = b'Q',
    Trading = b'T',
}

/// Side of an order.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

/// Kind of auction.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum CrossType {
    Opening = b'O',
    Closing = b'C',
    HaltedOrPaused = b'H',
    Intraday = b'I',
}

/// Whether an execution counts in volume statistics.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Printable {
    No = b'N',
    Yes = b'Y',
}

/// Which side is left over before a cross.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum ImbalanceDirection {
    Buy = b'B',
    Sell = b'S',
    NoImbalance = b'N',
    InsufficientOrders = b'O',
    Paused = b'P',
}
