//! From the model to tokens: the only place that quotes (but for the stub in `fallback`).
//! What is emitted calls the runtime; algorithms live there.

mod checked;
mod enums;
mod field;
mod layout;
mod message;
mod mutable;
mod packet;
mod schema;
mod tails;
mod types;
mod union;
mod view;
mod writer;

use proc_macro2::TokenStream;

use crate::schema::Item;

pub(crate) fn item(item: &Item<'_>) -> TokenStream {
    match item {
        Item::Struct(model) => packet::emit(model),
        Item::Enum(model) => enums::emit(model),
        Item::Union(model) => union::emit(model),
    }
}

pub(crate) use message::item as message_item;
pub(crate) use types::{generated, substitute};
