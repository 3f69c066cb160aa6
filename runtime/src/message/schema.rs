//! The schema of a message, from what the derive knows (names) and what the forms say (kinds, places).

use super::layout::{LayoutOf, Place};
use super::{Fields, Shape};
use crate::schema::{Field, Flag, Order, Role, Schema};

/// The schema of shape `S`.
#[must_use]
pub const fn message_schema<S: Shape>(name: &'static str, doc: &'static str, fields: &'static [Field]) -> Schema {
    Schema { name, doc, size: LayoutOf::<S>::FOR_SCHEMA.len(), fields, variants: &[], align: S::ALIGN }
}

/// Most messages in one another. Reading them takes as much of the stack.
const MAX_DEPTH: usize = 64;

/// The same over all levels of a message that holds itself.
const MAX_TABLES: usize = 384;

/// What is wrong with a shape. The derive asks where the message is declared, so that the error stands there.
/// (Messages that hold one another have no depth: rustc finds the cycle.)
#[must_use]
pub const fn check_shape<S: Shape>() -> Option<&'static str> {
    LayoutOf::<S>::PROBLEM
}

/// What is wrong with a message in which others are nested so deep, again on each of so many levels.
pub(super) const fn check_depth(depth: usize, levels: usize) -> Option<&'static str> {
    if depth >= MAX_DEPTH {
        return Some("messages can be nested 64 deep");
    }
    if (1 + depth) * levels > MAX_TABLES {
        return Some(
            "at most 384 messages can stand in one another, counted over all levels: lower `recursive`, or nest less deep",
        );
    }
    None
}

/// The fields of shape `S`: for each its name, its doc comment, and whether it is sensitive.
#[must_use]
pub const fn message_fields<S: Shape, const N: usize>(
    owner: &'static str,
    names: &[(&'static str, &'static str, bool); N],
) -> [Field; N] {
    let mut fields = [Field::NONE; N];
    let mut index = 0;
    while index < N {
        let (name, doc, sensitive) = names[index];
        let place = LayoutOf::<S>::FOR_SCHEMA.place(index);
        let kind = S::Fields::KINDS[index / 12][index % 12];
        let facts = S::Fields::FACTS[index / 12][index % 12];
        let role = if facts.reserved { Role::Reserved } else { Role::Value };
        fields[index] = Field { owner, name, doc, kind, role, sensitive, ..of_place(place) };
        index += 1;
    }
    fields
}

/// A field of the entries of a map.
#[cfg(feature = "alloc")]
pub(crate) const fn entry_field(
    place: &Place,
    name: &'static str,
    kind: &'static crate::schema::Kind,
    size: usize,
) -> Field {
    Field { owner: "entry", name, kind, size, ..of_place(place) }
}

/// What the layout knows of a field.
const fn of_place(place: &Place) -> Field {
    let flag =
        if place.flags > 0 { Some(Flag { byte: place.flag as usize / 8, bit: (place.flag % 8) as u8 }) } else { None };
    Field {
        offset: place.offset as usize,
        size: place.size as usize,
        order: Order::Le,
        since: place.since,
        flag,
        ..Field::NONE
    }
}
