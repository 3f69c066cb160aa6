//! Rules over the model. One rule is one function, and one compile-fail case of the same name.
//! What rustc says better is left to rustc.

mod bits;
mod choice;
mod message;
mod packet;
mod union;

pub(crate) use message::holds;
pub(crate) use packet::TAKEN;

use crate::diag::Diagnostics;
use crate::schema::{Item, MessageItem};

pub(crate) fn item(item: &Item<'_>, errors: &Diagnostics) {
    match item {
        Item::Struct(model) => packet::all(model, errors),
        Item::Enum(_) => {}
        Item::Union(model) => union::all(model, errors),
    }
}

pub(crate) fn message(item: &MessageItem<'_>, errors: &Diagnostics) {
    match item {
        MessageItem::Struct(model) => message::all(model, errors),
        MessageItem::Enum(model) => choice::all(model, errors),
    }
}
