//! Whether one message type is a later version of another.

use super::around::{Around, Outer, distance, same};
use super::kinds::{levels, name_of, nested, variant, variant_called};
use super::words;
use crate::const_text::Text;
use crate::fingerprint::{field_layout, newest_version};
use crate::schema::{Field, Kind, Schema, Variant};

/// What keeps a message from being a later version of another one.
#[derive(Clone, Copy)]
pub(crate) enum Break {
    /// The field is not there any more.
    Removed(&'static Schema, &'static Field),
    /// The place holds something else: what it was, what it is.
    Changed(&'static Field, &'static Field),
    /// The place came with another version: what it was, what it is.
    Moved(&'static Field, &'static Field),
    /// A new field in a version that is released already; the newest of these.
    Late(&'static Field, u16),
    /// A recursive field had so many levels.
    Relevelled(u32, &'static Field),
    /// A recursive field holds what is not compared.
    Unseen(&'static Field, &'static str),
    /// A message or enum was aligned so.
    Aligned(usize, &'static Schema),
    /// The tag of an enum had so many bytes.
    TagResized(usize, &'static Schema),
    /// One is a struct, the other an enum.
    Unlike,
    /// What is wrong with a variant.
    Variant(&'static Schema, &'static Variant, Fault),
}

/// What is wrong with the variant that was there.
#[derive(Clone, Copy)]
pub(crate) enum Fault {
    /// It is gone.
    Lost,
    /// This is its tag now.
    Retagged(&'static Variant),
    /// This stands under its tag, and holds something else.
    Replaced(&'static Variant),
    /// It holds nothing any more.
    Emptied,
    /// It held nothing, and now has fields from the start.
    Filled(&'static Variant),
}

/// What is held against what: the old one, the new one.
pub(crate) type Pair = (&'static Kind, &'static Kind);

/// Where the comparison is.
#[derive(Clone, Copy)]
struct Place<'a> {
    pairs: &'a [Pair],
    old: Outer<'a>,
    new: Outer<'a>,
}

/// The first thing that breaks readers of the old ones, if the new ones are their successors, and in which pair.
pub(crate) const fn find(pairs: &[Pair]) -> Option<(Pair, Break)> {
    let mut index = 0;
    while index < pairs.len() {
        let pair = pairs[index];
        if let Some(found) = find_in(pair.0, pair.1, Place { pairs, old: None, new: None }) {
            return Some((pair, found));
        }
        index += 1;
    }
    None
}

const fn find_in(old: &'static Kind, new: &'static Kind, place: Place<'_>) -> Option<Break> {
    match (old, new) {
        (Kind::Message(old), Kind::Message(new)) => find_in_message(old, new, place),
        (Kind::Union(old), Kind::Union(new)) => find_in_enum(old, new, place),
        _ => Some(Break::Unlike),
    }
}

const fn find_in_message(old: &'static Schema, new: &'static Schema, place: Place<'_>) -> Option<Break> {
    // What holds nothing has nothing to align.
    if old.align != new.align && !old.fields.is_empty() {
        return Some(Break::Aligned(old.align, new));
    }
    let (was, is) = (Around { name: old.name, outer: place.old }, Around { name: new.name, outer: place.new });
    let place = Place { old: Some(&was), new: Some(&is), ..place };
    let mut index = 0;
    while index < old.fields.len() {
        if index == new.fields.len() {
            return Some(Break::Removed(new, &old.fields[index]));
        }
        let found = find_in_field(&old.fields[index], &new.fields[index], place);
        if found.is_some() {
            return found;
        }
        index += 1;
    }
    if index < new.fields.len() && new.fields[index].since <= newest_version(old) {
        return Some(Break::Late(&new.fields[index], newest_version(old)));
    }
    None
}

const fn find_in_field(old: &'static Field, new: &'static Field, place: Place<'_>) -> Option<Break> {
    if old.since != new.since {
        return Some(Break::Moved(old, new));
    }
    let is_same = field_layout(old, place.old) == field_layout(new, place.new);
    // A change inside a nested message is named there, unless it is another message altogether.
    let mut index = 0;
    while let (Some(was), Some(is)) = (nested(old.kind, index), nested(new.kind, index)) {
        let found = match (was, is) {
            (Kind::Named(was), Kind::Named(is)) => find_in_names(old, was, new, is, place),
            _ => find_in(was, is, place),
        };
        match found {
            Some(Break::Unlike) | None => {}
            Some(found) if is_same || is_named_like(old.name, new.name) => return Some(found),
            // It is the field that changed.
            Some(_) => {}
        }
        index += 1;
    }
    match (levels(old), levels(new)) {
        _ if is_same => None,
        (Some(was), Some(is)) if was != is => Some(Break::Relevelled(was, new)),
        _ => Some(Break::Changed(old, new)),
    }
}

/// Names that stand around a field are part of its layout, by how far out they are. Others must be compared, too.
const fn find_in_names(
    old: &'static Field,
    was: &'static str,
    new: &'static Field,
    is: &'static str,
    place: Place<'_>,
) -> Option<Break> {
    if distance(place.old, was.as_bytes()) > 0 || distance(place.new, is.as_bytes()) > 0 {
        return None;
    }
    let (mut index, mut is_listed) = (0, false);
    while index < place.pairs.len() {
        let (old, new) = place.pairs[index];
        if is_named_like(name_of(new), is) {
            if is_named_like(name_of(old), was) {
                return None;
            }
            is_listed = true;
        }
        index += 1;
    }
    Some(if is_listed { Break::Changed(old, new) } else { Break::Unseen(new, is) })
}

const fn find_in_enum(old: &'static Schema, new: &'static Schema, place: Place<'_>) -> Option<Break> {
    if old.size != new.size {
        return Some(Break::TagResized(old.size, new));
    }
    if old.align != new.align {
        return Some(Break::Aligned(old.align, new));
    }
    let (was, is) = (Around { name: old.name, outer: place.old }, Around { name: new.name, outer: place.new });
    let place = Place { old: Some(&was), new: Some(&is), ..place };
    let mut index = 0;
    while index < old.variants.len() {
        let found = find_in_variant(old, &old.variants[index], new, place);
        if found.is_some() {
            return found;
        }
        index += 1;
    }
    None
}

const fn find_in_variant(
    old_enum: &'static Schema,
    old: &'static Variant,
    new_enum: &'static Schema,
    place: Place<'_>,
) -> Option<Break> {
    let found = variant(new_enum, old.number());
    if let Some(other) = variant_called(new_enum, old.name.as_bytes()) {
        // A new variant may have the name of an old one, not its tag.
        if other.number() != old.number() && (found.is_none() || variant(old_enum, other.number()).is_some()) {
            return Some(Break::Variant(new_enum, old, Fault::Retagged(other)));
        }
    }
    let Some(new) = found else { return Some(Break::Variant(new_enum, old, Fault::Lost)) };
    let found = match (old.schema.fields, new.schema.fields) {
        (&[_, ..], &[]) => Some(Break::Variant(new_enum, old, Fault::Emptied)),
        (&[], &[Field { since: 1, .. }, ..]) => Some(Break::Variant(new_enum, old, Fault::Filled(new))),
        _ => find_in_message(old.schema, new.schema, place),
    };
    if found.is_some() && !is_named_like(old.name, new.name) {
        return Some(Break::Variant(new_enum, old, Fault::Replaced(new)));
    }
    found
}

const fn is_named_like(name: &str, other: &str) -> bool {
    same(name.as_bytes(), other.as_bytes())
}

impl Break {
    /// What is wrong, and what to do.
    pub(crate) const fn text(&self) -> Text {
        let text = Text::new();
        match *self {
            Self::Removed(owner, field) => words::removed(text, owner.name, field.name.as_bytes()),
            Self::Changed(old, new) => words::changed(text, old.name.as_bytes(), new),
            Self::Moved(old, new) => words::moved(text, old.since, old.name.as_bytes(), new),
            Self::Late(field, newest) => words::late(text, field, newest),
            Self::Relevelled(was, field) => words::relevelled(text, was, field),
            Self::Unseen(field, name) => words::unseen(text, field, name)
                .str("`assert_compatible!(…, old::")
                .str(name)
                .str(" => ")
                .str(name)
                .str(")`"),
            Self::Aligned(was, schema) => words::aligned(text, was, schema),
            Self::TagResized(was, schema) => words::tag_resized(text, was, schema),
            Self::Unlike => text.str("one is a struct, the other an enum"),
            Self::Variant(schema, old, fault) => fault.text(text, schema, old),
        }
    }
}

impl Fault {
    const fn text(&self, text: Text, schema: &'static Schema, old: &'static Variant) -> Text {
        let name = old.name.as_bytes();
        match *self {
            Self::Lost => words::lost(text, schema, old.number(), name),
            Self::Retagged(new) => words::retagged(text, schema, old.number(), new),
            Self::Replaced(new) => words::replaced(text, schema, name, new),
            Self::Emptied => words::emptied(text, schema, name),
            Self::Filled(new) => words::filled(text, schema, new),
        }
    }
}

/// For `assert_compatible!`.
///
/// # Panics
/// At compile time, if the second of a pair is not a later version of the first.
#[doc(hidden)]
pub const fn assert_compatible(pairs: &[(&'static Kind, &'static Kind)]) {
    if let Some(((old, new), found)) = find(pairs) {
        let text = Text::new()
            .str("`")
            .str(name_of(new))
            .str("` is not a later version of `")
            .str(name_of(old))
            .str("`: ")
            .str(found.text().as_str());
        panic!("{}", text.as_str());
    }
}

/// Holds at compile time that a message type is a later version of another: readers of either read what writers of
/// the other wrote.
///
/// For two types that live side by side, say that of the last release and that of this one. To hold a type against
/// what it was itself, use [`lock!`](crate::lock).
///
/// It is not a question of names: renaming is free. Every field must still be in its place, with its layout and its
/// `since`, through nested messages, enums, lists, maps and options; new ones stand at the end and come with a new
/// version. Every variant of an enum must still have its tag; new ones may stand anywhere. `align`, the width of a tag
/// and the levels of a recursive message are for ever.
///
/// ```
/// use pinwire::prelude::*;
///
/// mod released {
///     # use pinwire::prelude::*;
///     #[derive(Message)]
///     pub struct Order { pub id: u64, pub note: String }
/// }
///
/// #[derive(Message)]
/// struct Order {
///     key: u64, // was `id`
///     #[pinwire(reserved = String)]
///     note: (), // was removed
///     #[pinwire(since = 2)]
///     venue: Option<String>,
/// }
///
/// pinwire::assert_compatible!(released::Order => Order);
/// ```
///
/// Anything else is an error that names the field and says what to do:
///
/// ```compile_fail,E0080
/// # use pinwire::prelude::*;
/// # mod released {
/// #     use pinwire::prelude::*;
/// #     #[derive(Message)]
/// #     pub struct Order { pub id: u64, pub note: String }
/// # }
/// #[derive(Message)]
/// struct Order { note: String, id: u64 }
///
/// // the place of `Order.id` now holds `note`, which is something else; a field is for ever: put it back, …
/// pinwire::assert_compatible!(released::Order => Order);
/// ```
///
/// A recursive field is as far as rustc looks into a message: what is behind it stands around it and is seen there.
/// Where it does not, as when two messages hold each other, the error asks to name it, too:
/// `assert_compatible!(old::Expr => Expr, old::Kind => Kind)`. Enums of messages can be named like structs.
#[macro_export]
macro_rules! assert_compatible {
    ($($old:ty => $new:ty),+ $(,)?) => {
        const _: () = $crate::__private::assert_compatible(&[
            $((<$old as $crate::__private::Evolving>::KIND, <$new as $crate::__private::Evolving>::KIND)),+
        ]);
    };
}
