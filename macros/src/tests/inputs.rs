//! The items whose expansions are committed.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand;

/// Name of the snapshot, and what the derive returns for the item.
pub(super) fn expansions() -> Vec<(&'static str, TokenStream)> {
    let packets = [
        ("trade", trade()),
        ("side", side()),
        ("level", level()),
        ("bits", bits()),
        ("kinds", kinds()),
        ("body", body()),
        ("feed", feed()),
        ("message", message()),
        ("record", record()),
        ("vlan", vlan()),
        ("chunk", chunk()),
    ];
    let messages = [
        ("quote", quote_message()),
        ("order", order()),
        ("borrowed", borrowed()),
        ("long", long()),
        ("event", event()),
    ];
    let packets = packets.map(|(name, item)| (name, expand::packet(item)));
    packets.into_iter().chain(messages.map(|(name, item)| (name, expand::message(item)))).collect()
}

/// An enum of messages that holds itself.
fn event() -> TokenStream {
    quote! {
        #[pinwire(tag = u8, recursive = 8, align = 4)]
        pub enum Event<'a> {
            /// A trade.
            #[pinwire(tag = 1)]
            Filled(Fill<'a>),
            #[pinwire(tag = 2)]
            Moved {
                to: &'a str,
                after: Option<Box<Event<'a>>>,
            },
            #[pinwire(tag = 3)]
            Halted,
            #[pinwire(unknown)]
            Other(Unknown<'a, u8>),
        }
    }
}

/// The message of README.md and ARCHITECTURE.md.
pub(super) fn trade() -> TokenStream {
    quote! {
        #[pinwire(be)]
        pub struct Trade<'a> {
            pub id: u64,
            pub side: Side,
            pub price: u32,
            pub shares: u32,
            pub symbol: Ascii<8>,
            #[pinwire(len = note)]
            pub note_len: u16,
            pub note: &'a [u8],
        }
    }
}

fn side() -> TokenStream {
    quote! {
        #[repr(u8)]
        pub enum Side {
            Buy = b'B',
            #[pinwire(rename = "Ask")]
            Sell = b'S',
        }
    }
}

/// Fixed only: rows.
fn level() -> TokenStream {
    quote! {
        /// One level of a book.
        #[pinwire(le)]
        pub struct Level {
            /// In cents.
            pub price: i64,
            pub size: u32,
        }
    }
}

fn bits() -> TokenStream {
    quote! {
        #[pinwire(be, crate = crate::reexported)]
        pub(crate) struct Bits {
            #[pinwire(bits = 4)]
            version: u8,
            #[pinwire(bits = 4)]
            ihl: u8,
            tos: u8,
            #[pinwire(bits = 3)]
            flags: u8,
            #[pinwire(bits = 13)]
            fragment: i16,
        }
    }
}

fn kinds() -> TokenStream {
    quote! {
        #[pinwire(le, rename = "Each")]
        struct Kinds {
            #[pinwire(const = 0x1234)]
            magic: u16,
            #[pinwire(pad = 3)]
            _pad: (),
            #[pinwire(null = i64::MAX)]
            price: Option<i64>,
            #[pinwire(flags, be)]
            marks: Marks,
            levels: [Level; 10],
            pair: (u8, u16),
            r#type: Open<Side>,
            #[pinwire(rename = "visit_")]
            visit: u8,
        }
    }
}

/// The tag stands elsewhere, in two fields.
fn body() -> TokenStream {
    quote! {
        #[pinwire(tag = (u8, u16), external)]
        pub enum Body<'buf> {
            #[pinwire(tag = (24, 16))]
            Level(Level),
            #[pinwire(tag = (1..=3, _))]
            Trade(Trade<'buf>),
            #[pinwire(unknown)]
            Unknown(Unknown<'buf, (u8, u16)>),
        }
    }
}

/// The tag leads.
fn feed() -> TokenStream {
    quote! {
        #[pinwire(tag = u16, be)]
        pub enum Feed<'a> {
            #[pinwire(tag = 1)]
            Level(Level),
            #[pinwire(tag = 2)]
            Trade(Trade<'a>),
        }
    }
}

/// A union as the tail.
fn message() -> TokenStream {
    quote! {
        #[pinwire(le)]
        pub struct Message<'a> {
            #[pinwire(len = (body + 4) / 2)]
            pub size: u16,
            pub kind: u8,
            #[pinwire(tag = (kind, size))]
            pub body: Body<'a>,
        }
    }
}

/// Several tails, with each way in which one can end.
fn record() -> TokenStream {
    quote! {
        #[pinwire(be)]
        pub struct Record<'a> {
            #[pinwire(bits = 4)]
            pub version: u8,
            #[pinwire(bits = 4, len = (options + 20) / 4)]
            pub words: u8,
            pub number: u8,
            #[pinwire(len = payload + 4 * words)]
            pub total: u16,
            #[pinwire(len = self)]
            pub whole: u32,
            pub options: &'a [u8],
            pub payload: &'a [u8],
            #[pinwire(count = number)]
            pub times: Vec<u32>,
            #[pinwire(count = number)]
            pub indices: &'a [u8],
            #[pinwire(count_prefix = u16, le)]
            pub levels: Vec<Level>,
            #[pinwire(until = 0)]
            pub name: &'a str,
            #[pinwire(prefix = u8, pad_to = 4)]
            pub blob: &'a [u8],
            pub checksum: u32,
            #[pinwire(nested)]
            pub trade: Trade<'a>,
            #[pinwire(optional)]
            pub newer: Option<u16>,
        }
    }
}

/// A union that holds the packet again.
fn vlan() -> TokenStream {
    quote! {
        #[pinwire(be)]
        pub struct Vlan<'a> {
            pub id: u16,
            pub kind: Open<EtherType>,
            #[pinwire(tag = kind, recursive = 2)]
            pub body: Box<Ether<'a>>,
        }
    }
}

/// Packets of its own kind one after the other.
fn chunk() -> TokenStream {
    quote! {
        #[pinwire(le)]
        pub struct Chunk {
            pub id: [u8; 4],
            #[pinwire(len = chunks)]
            pub size: u32,
            #[pinwire(recursive = 8)]
            pub chunks: SequenceBuf<Chunk>,
        }
    }
}

/// The `#[derive(Message)]` of README.md and ARCHITECTURE.md.
pub(super) fn quote_message() -> TokenStream {
    quote! {
        pub struct Quote {
            pub symbol: String,
            pub bid: i64,
            pub levels: Vec<Level>,
            #[pinwire(since = 2)]
            pub venue: Option<String>,
        }
    }
}

/// Most kinds of fields, and all words.
fn order() -> TokenStream {
    quote! {
        /// One order.
        #[pinwire(crate = crate::reexported, rename = "Ticket")]
        pub(crate) struct Order {
            /// Given by the exchange.
            pub id: u64,
            side: Side,
            venue_side: Open<Side>,
            active: bool,
            stop: Option<i64>,
            at: Point,
            pair: (u16, f32),
            code: [u8; 4],
            blob: Vec<u8>,
            sizes: Vec<u32>,
            names: Vec<String>,
            grid: Vec<Vec<u32>>,
            leg: Leg,
            legs: Vec<Leg>,
            extra: Option<([u32; 4], Leg)>,
            #[pinwire(rename = "type_")]
            r#type: char,
            #[pinwire(reserved = Option<u32>)]
            gone: (),
            #[pinwire(sensitive)]
            password: String,
            #[pinwire(since = 2, default = 0)]
            flags: u32,
            #[pinwire(since = 2, default = Side::Buy)]
            other_side: Side,
            #[pinwire(since = 3, default = "none")]
            note: String,
            #[pinwire(since = 3, default = [])]
            more: Vec<u32>,
        }
    }
}

fn borrowed() -> TokenStream {
    quote! {
        pub struct Line<'a> {
            pub user: &'a str,
            pub tags: Vec<&'a str>,
            pub inner: Option<Inner<'a>>,
            #[pinwire(since = 2, default = b"\0")]
            pub body: &'a [u8],
        }
    }
}

/// More fields than one tuple holds.
fn long() -> TokenStream {
    let field = |number: usize| quote::format_ident!("field_{number}");
    let fields = (0..25).map(|number| {
        let field = field(number);
        quote!(#field: u8)
    });
    quote! {
        struct Long {
            #(#fields),*
        }
    }
}
