//! The derive macros of `pinwire`. Use them through the crate `pinwire`, which re-exports them.
//!
//! A reader follows one struct in folder order: `attr` (words to typed directives), `lower` (to the
//! model in `schema`), `check` (rules), `layout` (where bits and fields stand), `emit` (the only
//! quoting). `expand` is the pipeline on one screen.

#![forbid(unsafe_code)]

mod attr;
mod check;
mod diag;
mod emit;
mod expand;
mod fallback;
mod layout;
mod lower;
mod schema;

#[cfg(test)]
mod tests;

/// A declared layout, byte for byte. Its reference is the page of `pinwire::Packet`, through which it is used.
#[proc_macro_derive(Packet, attributes(pinwire))]
pub fn derive_packet(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::packet(input.into()).into()
}

/// A message of the library's own format. Its reference is the page of `pinwire::Message`, through which it is used.
#[proc_macro_derive(Message, attributes(pinwire))]
pub fn derive_message(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::message(input.into()).into()
}
