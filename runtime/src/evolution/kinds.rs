//! What evolves on its own inside a kind, in the order in which it is declared.

use crate::schema::{Field, Kind, Schema, Variant};

/// Number `index` of the messages and enums inside `kind`, if there are so many: a [`Kind::Message`], a
/// [`Kind::Union`], or in a recursive field the [`Kind::Named`] of one.
pub(super) const fn nested(kind: &'static Kind, index: usize) -> Option<&'static Kind> {
    match kind {
        Kind::Message(_) | Kind::Union(_) | Kind::Named(_) if index == 0 => Some(kind),
        Kind::Optional(inner) | Kind::List(inner) | Kind::Recursive { kind: inner, .. } => nested(inner, index),
        Kind::Array { element, .. } => nested(element, index),
        Kind::Tuple { members, .. } => nested_in(members, index),
        Kind::MapOf { members, .. } => nested_in(members, index),
        // No key holds a message.
        Kind::Map(Schema { fields: [_, value], .. }) => nested(value.kind, index),
        _ => None,
    }
}

const fn nested_in(members: &'static [&'static Kind], mut index: usize) -> Option<&'static Kind> {
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

/// How many of them there are inside `kind`.
pub(super) const fn count(kind: &'static Kind) -> usize {
    let mut count = 0;
    while nested(kind, count).is_some() {
        count += 1;
    }
    count
}

/// The levels of a recursive field.
pub(super) const fn levels(field: &'static Field) -> Option<u32> {
    match field.kind {
        Kind::Recursive { levels, .. } => Some(*levels),
        _ => None,
    }
}

/// The schema of a message or enum.
pub(super) const fn schema_of(kind: &'static Kind) -> Option<&'static Schema> {
    match kind {
        Kind::Message(schema) | Kind::Union(schema) => Some(schema),
        _ => None,
    }
}

/// Its name.
pub(super) const fn name_of(kind: &'static Kind) -> &'static str {
    match schema_of(kind) {
        Some(schema) => schema.name,
        None => "",
    }
}

/// The variant with this tag.
pub(super) const fn variant(schema: &'static Schema, tag: u64) -> Option<&'static Variant> {
    let mut index = 0;
    while index < schema.variants.len() {
        if schema.variants[index].number() == tag {
            return Some(&schema.variants[index]);
        }
        index += 1;
    }
    None
}

/// The variant of this name.
pub(super) const fn variant_called(schema: &'static Schema, name: &[u8]) -> Option<&'static Variant> {
    let mut index = 0;
    while index < schema.variants.len() {
        if super::around::same(schema.variants[index].name.as_bytes(), name) {
            return Some(&schema.variants[index]);
        }
        index += 1;
    }
    None
}
