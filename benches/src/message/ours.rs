//! pinwire: the derive stands on the data sets themselves; here is what generic code needs of it.

use pinwire::prelude::*;

use super::data::log::{Log, Logs, LogsRef};
use super::data::mesh::Mesh;
use super::data::minecraft::{Player, Players, PlayersRef};
use super::data::mk48::{Update, Updates};

/// A message that can be turned into an owned value.
pub trait Ours: Message {
    fn owned(bytes: &[u8]) -> Option<Self>;
}

macro_rules! ours {
    ($($ty:ty)*) => {$(
        impl Ours for $ty {
            #[inline]
            fn owned(bytes: &[u8]) -> Option<Self> {
                Self::view(bytes).ok().map(|view| view.to_value())
            }
        }
    )*};
}

ours! { Log Logs Mesh Player Players Update Updates }

/// The value with `&str` fields, out of its own type's bytes.
#[inline]
pub fn borrow_logs(bytes: &[u8]) -> Option<LogsRef<'_>> {
    LogsRef::view(bytes).ok().map(|view| view.to_value())
}

#[inline]
pub fn borrow_players(bytes: &[u8]) -> Option<PlayersRef<'_>> {
    PlayersRef::view(bytes).ok().map(|view| view.to_value())
}
