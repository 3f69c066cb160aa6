//! Databento DBN, versions 1 to 3: metadata, then records of fixed layout.
//!
//! Prices are in units of 1e-9, times are nanoseconds since 1970.

use pinwire::prelude::*;

mod definition;
mod messages;
pub use definition::*;
pub use messages::*;

/// At the start of a file; a file without it is a fragment, records only.
#[derive(Packet)]
#[pinwire(le)]
pub struct Prologue {
    #[pinwire(const = Prologue::MAGIC)]
    pub magic: [u8; 3],
    pub version: u8,
    /// Bytes of metadata after this field.
    pub length: u32,
}

impl Prologue {
    /// What tells a file from a fragment.
    pub const MAGIC: [u8; 3] = *b"DBN";
}

/// What the records are, and which symbols their instruments have.
#[derive(Packet)]
#[pinwire(tag = u8, external)]
pub enum Metadata<'a> {
    #[pinwire(tag = 1)]
    V1(MetadataV1<'a>),
    #[pinwire(tag = 2 | 3)]
    V2(MetadataV2<'a>),
}

#[derive(Packet)]
#[pinwire(le)]
pub struct MetadataV1<'a> {
    pub dataset: Ascii<16, 0>,
    pub schema: u16,
    pub start: u64,
    #[pinwire(null = u64::MAX)]
    pub end: Option<u64>,
    pub limit: u64,
    pub record_count: u64,
    pub stype_in: u8,
    pub stype_out: u8,
    pub ts_out: u8,
    pub reserved: [u8; 47],
    #[pinwire(prefix = u32)]
    pub schema_definition: &'a [u8],
    #[pinwire(count_prefix = u32)]
    pub symbols: &'a [Ascii<22, 0>],
    #[pinwire(count_prefix = u32)]
    pub partial: &'a [Ascii<22, 0>],
    #[pinwire(count_prefix = u32)]
    pub not_found: &'a [Ascii<22, 0>],
    #[pinwire(count_prefix = u32)]
    pub mappings: Sequence<'a, SymbolMappingV1<'a>>,
}

/// Versions 2 and 3.
#[derive(Packet)]
#[pinwire(le)]
pub struct MetadataV2<'a> {
    pub dataset: Ascii<16, 0>,
    pub schema: u16,
    pub start: u64,
    #[pinwire(null = u64::MAX)]
    pub end: Option<u64>,
    pub limit: u64,
    pub stype_in: u8,
    pub stype_out: u8,
    pub ts_out: u8,
    #[pinwire(const = 71)]
    pub symbol_cstr_len: u16,
    pub reserved: [u8; 53],
    #[pinwire(prefix = u32)]
    pub schema_definition: &'a [u8],
    #[pinwire(count_prefix = u32)]
    pub symbols: &'a [Ascii<71, 0>],
    #[pinwire(count_prefix = u32)]
    pub partial: &'a [Ascii<71, 0>],
    #[pinwire(count_prefix = u32)]
    pub not_found: &'a [Ascii<71, 0>],
    #[pinwire(count_prefix = u32)]
    pub mappings: Sequence<'a, SymbolMapping<'a>>,
    /// Version 3 fills the metadata up to a multiple of [`MetadataV2::ALIGN`].
    #[pinwire(rest)]
    pub padding: &'a [u8],
}

impl MetadataV2<'_> {
    /// What version 3 fills the metadata up to.
    pub const ALIGN: usize = 8;
}

/// The symbols that an instrument had, one after the other.
#[derive(Packet)]
#[pinwire(le)]
pub struct SymbolMappingV1<'a> {
    pub raw_symbol: Ascii<22, 0>,
    #[pinwire(count_prefix = u32)]
    pub intervals: &'a [Row<MappingIntervalV1>],
}

/// Dates are numbers of the form 20231231.
#[derive(Packet)]
#[pinwire(le)]
pub struct MappingIntervalV1 {
    pub start_date: u32,
    pub end_date: u32,
    pub symbol: Ascii<22, 0>,
}

/// The symbols that an instrument had, one after the other.
#[derive(Packet)]
#[pinwire(le)]
pub struct SymbolMapping<'a> {
    pub raw_symbol: Ascii<71, 0>,
    #[pinwire(count_prefix = u32)]
    pub intervals: &'a [Row<MappingInterval>],
}

/// Dates are numbers of the form 20231231.
#[derive(Packet)]
#[pinwire(le)]
pub struct MappingInterval {
    pub start_date: u32,
    pub end_date: u32,
    pub symbol: Ascii<71, 0>,
}

/// Behind each record, and counted in its length, if the metadata says so.
#[derive(Packet)]
#[pinwire(le)]
pub struct TsOut {
    pub ts_out: u64,
}

/// At the start of each record.
#[derive(Packet)]
#[pinwire(le)]
pub struct RecordHeader {
    /// Of the whole record, in units of 4 bytes.
    pub length: u8,
    pub rtype: Open<RType>,
    pub publisher_id: u16,
    pub instrument_id: u32,
    pub ts_event: u64,
}

/// Kind of record.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum RType {
    Trade = 0,
    Mbp1 = 1,
    Mbp10 = 10,
    OhlcvDeprecated = 17,
    Status = 18,
    InstrumentDef = 19,
    Imbalance = 20,
    Error = 21,
    SymbolMapping = 22,
    System = 23,
    Statistics = 24,
    Ohlcv1S = 32,
    Ohlcv1M = 33,
    Ohlcv1H = 34,
    Ohlcv1D = 35,
    OhlcvEod = 36,
    Mbo = 160,
    Cmbp1 = 177,
    Cbbo1S = 192,
    Cbbo1M = 193,
    Tcbbo = 194,
    Bbo1S = 195,
    Bbo1M = 196,
}

/// A whole record: its layout follows from `rtype` and `length`.
#[derive(Packet)]
#[pinwire(tag = (u8, u8), external)]
pub enum Record<'a> {
    #[pinwire(tag = (0, 12))]
    Trade(TradeMsg),
    #[pinwire(tag = (1, 20))]
    Mbp1(Mbp1Msg),
    #[pinwire(tag = (10, 92))]
    Mbp10(Mbp10Msg),
    #[pinwire(tag = (17 | 32..=36, 14))]
    Ohlcv(OhlcvMsg),
    #[pinwire(tag = (18, 10))]
    Status(StatusMsg),
    #[pinwire(tag = (19, 90))]
    InstrumentDefV1(InstrumentDefMsgV1),
    #[pinwire(tag = (19, 100))]
    InstrumentDefV2(InstrumentDefMsgV2),
    #[pinwire(tag = (19, 130))]
    InstrumentDef(InstrumentDefMsg),
    #[pinwire(tag = (20, 28))]
    Imbalance(ImbalanceMsg),
    #[pinwire(tag = (21, 20))]
    ErrorV1(ErrorMsgV1),
    #[pinwire(tag = (21, 80))]
    Error(ErrorMsg),
    #[pinwire(tag = (22, 20))]
    SymbolMappingV1(SymbolMappingMsgV1),
    #[pinwire(tag = (22, 44))]
    SymbolMapping(SymbolMappingMsg),
    #[pinwire(tag = (23, 20))]
    SystemV1(SystemMsgV1),
    #[pinwire(tag = (23, 80))]
    System(SystemMsg),
    #[pinwire(tag = (24, 16))]
    StatV1(StatMsgV1),
    #[pinwire(tag = (24, 20))]
    Stat(StatMsg),
    #[pinwire(tag = (160, 14))]
    Mbo(MboMsg),
    #[pinwire(tag = (177 | 194, 20))]
    Cmbp1(Cmbp1Msg),
    #[pinwire(tag = (192 | 193, 20))]
    Cbbo(CbboMsg),
    #[pinwire(tag = (195 | 196, 20))]
    Bbo(BboMsg),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, (u8, u8)>),
}

bitflags::bitflags! {
    /// Facts about a record and the event it is part of.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct RecordFlags: u8 {
        const LAST = 1 << 7;
        const TOB = 1 << 6;
        const SNAPSHOT = 1 << 5;
        const MBP = 1 << 4;
        const BAD_TS_RECV = 1 << 3;
        const MAYBE_BAD_BOOK = 1 << 2;
        const PUBLISHER_SPECIFIC = 1 << 1;
    }
}

/// What an order event did.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Action {
    Add = b'A',
    Cancel = b'C',
    Modify = b'M',
    Trade = b'T',
    Fill = b'F',
    Clear = b'R',
    None = b'N',
}

/// Side of an order, or of the one who started a trade.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Side {
    Ask = b'A',
    Bid = b'B',
    None = b'N',
}

/// Yes, no, or not known.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum TriState {
    NotAvailable = b'~',
    No = b'N',
    Yes = b'Y',
}
