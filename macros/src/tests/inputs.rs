//! The items whose expansions are committed.

use proc_macro2::TokenStream;
use quote::quote;

/// Name of the snapshot, and the item as the derive sees it.
pub(super) fn all() -> Vec<(&'static str, TokenStream)> {
    vec![
        ("trade", trade()),
        ("side", side()),
        ("level", level()),
        ("bits", bits()),
        ("kinds", kinds()),
        ("body", body()),
        ("feed", feed()),
        ("message", message()),
    ]
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
