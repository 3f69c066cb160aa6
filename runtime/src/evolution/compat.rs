//! Whether one message type is a later version of another.

use super::kinds::nested;
use crate::const_text::Text;
use crate::fingerprint::{field_layout, newest_version};
use crate::schema::{Field, Schema};

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
}

/// The first thing that breaks readers of `old`, if `new` is its successor.
pub(crate) const fn find(old: &'static Schema, new: &'static Schema) -> Option<Break> {
    let mut index = 0;
    while index < old.fields.len() {
        if index == new.fields.len() {
            return Some(Break::Removed(new, &old.fields[index]));
        }
        let found = find_in_field(&old.fields[index], &new.fields[index]);
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

const fn find_in_field(old: &'static Field, new: &'static Field) -> Option<Break> {
    if old.since != new.since {
        return Some(Break::Moved(old, new));
    }
    let same = field_layout(old) == field_layout(new);
    // A change inside a nested message is named there, unless it is another message altogether.
    let mut index = 0;
    while let (Some(old), Some(new)) = (nested(old.kind, index), nested(new.kind, index)) {
        let found = find(old, new);
        if found.is_some() && (same || is_named_like(old.name, new.name)) {
            return found;
        }
        index += 1;
    }
    if same { None } else { Some(Break::Changed(old, new)) }
}

const fn is_named_like(name: &str, other: &str) -> bool {
    same(name.as_bytes(), other.as_bytes())
}

pub(super) const fn same(bytes: &[u8], other: &[u8]) -> bool {
    let mut index = 0;
    while index < bytes.len() && index < other.len() && bytes[index] == other[index] {
        index += 1;
    }
    index == bytes.len() && index == other.len()
}

impl Break {
    /// What is wrong, and what to do.
    pub(crate) const fn text(&self) -> Text {
        match *self {
            Self::Removed(owner, field) => removed(Text::new(), owner.name, field.name.as_bytes()),
            Self::Changed(old, new) => changed(Text::new(), old.name.as_bytes(), new),
            Self::Moved(old, new) => moved(Text::new(), old.since, old.name.as_bytes(), new),
            Self::Late(field, newest) => late(Text::new(), field, newest),
        }
    }
}

pub(super) const fn removed(text: Text, owner: &str, name: &[u8]) -> Text {
    text.str("`")
        .str(owner)
        .str("` has lost its field `")
        .bytes(name)
        .str("`, and those who sent or stored it still do so; keep its place: `#[pinwire(reserved = Type)] ")
        .bytes(name)
        .str(": ()`")
}

pub(super) const fn changed(mut text: Text, old: &[u8], new: &'static Field) -> Text {
    text = text.str("the place of `").str(new.owner).str(".").bytes(old).str("` ");
    text = if same(old, new.name.as_bytes()) {
        text.str("has another type or size than before")
    } else {
        text.str("now holds `").str(new.name).str("`, which is something else")
    };
    text.str(
        "; a field is for ever: put it back, and add a field at the end with a new `since`, or declare a new message",
    )
}

pub(super) const fn moved(mut text: Text, since: u16, old: &[u8], new: &'static Field) -> Text {
    text = text.str("`").str(new.owner).str(".").bytes(old).str("` came with version ").number(since as usize);
    if !same(old, new.name.as_bytes()) {
        text = text.str(", and in its place now stands `").str(new.name).str("`");
    }
    text.str(", which says `since = ")
        .number(new.since as usize)
        .str("`; a field is for ever: put it back, and add new ones at the end")
}

pub(super) const fn late(text: Text, field: &'static Field, newest: u16) -> Text {
    text.str("`")
        .str(field.owner)
        .str(".")
        .str(field.name)
        .str("` joins version ")
        .number(field.since as usize)
        .str(", which is released and closed; give it a new one: `#[pinwire(since = ")
        .number(newest as usize + 1)
        .str(", default = …)]`")
}

/// For `assert_compatible!`.
///
/// # Panics
/// At compile time, if `new` is not a later version of `old`.
#[doc(hidden)]
pub const fn assert_compatible(old: &'static Schema, new: &'static Schema) {
    if let Some(found) = find(old, new) {
        let text = Text::new()
            .str("`")
            .str(new.name)
            .str("` is not a later version of `")
            .str(old.name)
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
/// `since`, through nested messages, lists and options; new ones stand at the end and come with a new version.
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
#[macro_export]
macro_rules! assert_compatible {
    ($old:ty => $new:ty) => {
        const _: () =
            $crate::__private::assert_compatible(<$old as $crate::Message>::SCHEMA, <$new as $crate::Message>::SCHEMA);
    };
}
