//! What is wrong with a change, and what to do: the texts of both checks.

use super::around::same;
use super::kinds::levels;
use crate::const_text::Text;
use crate::schema::{Field, Schema, Variant};

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
    place(text, field)
        .str(" joins version ")
        .number(field.since as usize)
        .str(", which is released and closed; give it a new one: `#[pinwire(since = ")
        .number(newest as usize + 1)
        .str(", default = …)]`")
}

pub(super) const fn relevelled(text: Text, was: u32, field: &'static Field) -> Text {
    let is = match levels(field) {
        Some(levels) => levels,
        None => 1,
    };
    place(text, field)
        .str(" is nested ")
        .number(is as usize)
        .str(" levels deep at most, and was ")
        .number(was as usize)
        .str("; one side would write what the other refuses: put `recursive = ")
        .number(was as usize)
        .str("` back, or declare a new message")
}

pub(super) const fn aligned(mut text: Text, was: usize, schema: &'static Schema) -> Text {
    text = text.str("`").str(schema.name).str("` ");
    text = if schema.align > 1 {
        text.str("has `align = ").number(schema.align).str("`, and ")
    } else {
        text.str("has no `align`, and ")
    };
    text = if was > 1 {
        text.str("had `align = ").number(was).str("` when it was released")
    } else {
        text.str("had none when it was released")
    };
    text.str("; its lists would begin elsewhere: put it back, or declare a new message")
}

pub(super) const fn tag_resized(text: Text, was: usize, schema: &'static Schema) -> Text {
    text.str("the tag of `")
        .str(schema.name)
        .str("` is a u")
        .number(8 * schema.size)
        .str(", and was a u")
        .number(8 * was)
        .str("; that is for ever: put `tag = u")
        .number(8 * was)
        .str("` back, or declare a new enum")
}

pub(super) const fn lost(text: Text, schema: &'static Schema, tag: u64, name: &[u8]) -> Text {
    text.str("`")
        .str(schema.name)
        .str("` has lost its variant `")
        .bytes(name)
        .str("` with tag ")
        .number(tag as usize)
        .str(", and those who sent or stored it still do so; put it back, and do not send it any more")
}

pub(super) const fn retagged(text: Text, schema: &'static Schema, was: u64, variant: &'static Variant) -> Text {
    of_enum(text, variant.name.as_bytes(), schema)
        .str(" has tag ")
        .number(variant.number() as usize)
        .str(", and had ")
        .number(was as usize)
        .str("; readers know it by its tag: put it back")
}

pub(super) const fn replaced(text: Text, schema: &'static Schema, was: &[u8], variant: &'static Variant) -> Text {
    text.str("tag ")
        .number(variant.number() as usize)
        .str(" of `")
        .str(schema.name)
        .str("` was variant `")
        .bytes(was)
        .str("` and is now `")
        .str(variant.name)
        .str("`, which holds something else; a tag is for ever: put it back, and give the new variant a new tag")
}

pub(super) const fn emptied(text: Text, schema: &'static Schema, was: &[u8]) -> Text {
    of_enum(text, was, schema)
        .str(" holds nothing now, and those who sent or stored its message still do so; put the message back: its fields may become `#[pinwire(reserved = Type)]`")
}

pub(super) const fn filled(text: Text, schema: &'static Schema, variant: &'static Variant) -> Text {
    of_enum(text, variant.name.as_bytes(), schema)
        .str(" held nothing, and that is how those wrote it who sent or stored it; its fields are later ones: `")
        .str(variant.name)
        .str(" { #[pinwire(since = 2)] name: Option<Type> }`")
}

pub(super) const fn unseen(text: Text, field: &'static Field, name: &str) -> Text {
    place(text, field)
        .str(" is recursive and holds `")
        .str(name)
        .str("`, which does not stand around it, so its declaration is not seen from here: name `")
        .str(name)
        .str("`, too, ")
}

const fn place(text: Text, field: &'static Field) -> Text {
    text.str("`").str(field.owner).str(".").str(field.name).str("`")
}

const fn of_enum(text: Text, variant: &[u8], schema: &'static Schema) -> Text {
    text.str("variant `").bytes(variant).str("` of `").str(schema.name).str("`")
}
