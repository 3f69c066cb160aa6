//! The messages inside a kind: those that evolve on their own, in the order in which they are declared.

use crate::schema::{Kind, Schema};

/// The message number `index` inside `kind`, if there are so many.
pub(super) const fn nested(kind: &'static Kind, index: usize) -> Option<&'static Schema> {
    match kind {
        Kind::Message(schema) if index == 0 => Some(schema),
        Kind::Optional(inner) | Kind::List(inner) => nested(inner, index),
        Kind::Array { element, .. } => nested(element, index),
        Kind::Tuple { members, .. } => nested_in(members, index),
        _ => None,
    }
}

const fn nested_in(members: &'static [&'static Kind], mut index: usize) -> Option<&'static Schema> {
    let mut member = 0;
    while member < members.len() {
        let here = count(members[member]);
        if index < here {
            return nested(members[member], index);
        }
        index -= here;
        member += 1;
    }
    None
}

/// How many messages there are inside `kind`.
pub(super) const fn count(kind: &'static Kind) -> usize {
    let mut count = 0;
    while nested(kind, count).is_some() {
        count += 1;
    }
    count
}
