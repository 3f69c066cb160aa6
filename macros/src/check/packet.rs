//! Rules for structs.

use std::collections::HashSet;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Type;
use syn::ext::IdentExt;

use super::{bits, message};
use crate::diag::Diagnostics;
use crate::schema::{Codec, Extent, Field, Follows, LenOf, LenRule, Struct, Tail, names_lifetime};

/// Methods of every view: a getter of that name would hide them.
pub(crate) const TAKEN: [&str; 3] = ["as_bytes", "to_value", "visit"];

pub(super) fn all(model: &Struct<'_>, errors: &Diagnostics) {
    rest_is_last(model, errors);
    optional_is_last(model, errors);
    fixed_part_leads(model, errors);
    tails_are_few(model, errors);
    borrow_is_tail(model, errors);
    len_names_the_tail(model, errors);
    whole_has_a_tail(model, errors);
    len_adds_a_field(model, errors);
    count_names_a_field(model, errors);
    has_extent(model, errors);
    tag_names_fixed_fields(model, errors);
    packet_does_not_hold_itself(model, errors);
    pad_is_unit(model, errors);
    names_are_free(model.fields.iter().map(|field| &field.name), errors);
    has_fixed_field(model, errors);
    bits::all(model, errors);
}

/// What follows all the rest has no bytes.
fn rest_is_last(model: &Struct<'_>, errors: &Diagnostics) {
    let Some((index, tail, _)) = model.tails().find(|(.., tail)| matches!(tail.extent, Extent::Rest)) else { return };
    if let Some(next) = model.fields.get(index + 1) {
        let message = format!(
            "no field can follow `{0}`, which takes all bytes that are left: give `{0}` a length (`len = {0}` on a number before it, or `prefix = u16`)",
            tail.ident
        );
        errors.at(next.ident, message);
    }
}

/// What may be missing has nothing behind it that could not be missing, too.
fn optional_is_last(model: &Struct<'_>, errors: &Diagnostics) {
    let is_optional = |tail: &Tail| matches!(tail.extent, Extent::Optional);
    let optional = model.tails().skip_while(|(.., tail)| !is_optional(tail));
    for (_, field, tail) in optional {
        if !is_optional(tail) && !matches!(tail.extent, Extent::Rest) {
            errors.at(
                field.ident,
                "this field follows one that may be missing: make it `optional`, too, or put it in front",
            );
        }
    }
}

/// Offsets behind a tail are not known, so only what is read in order can stand there.
fn fixed_part_leads(model: &Struct<'_>, errors: &Diagnostics) {
    for field in model.fields[model.block_len()..].iter().filter(|field| !field.codec.is_tail()) {
        let message = if field.follows.is_some() {
            format!(
                "`{}` gives a length or count, so it stands in front of all variable fields; a number directly in front of a field is `prefix = u16` or `count_prefix = u16` on that field",
                field.ident
            )
        } else {
            format!(
                "`{}` follows a variable field: declare a packet with it and make that packet the field here",
                field.ident
            )
        };
        errors.at(field.ident, message);
    }
}

/// As many as a tuple of views can have.
fn tails_are_few(model: &Struct<'_>, errors: &Diagnostics) {
    if let Some((_, field, _)) = model.tails().nth(12) {
        errors.at(
            field.ident,
            "a packet has at most 12 variable fields, and fields behind them: put some into a packet of their own, as a `nested` field",
        );
    }
}

/// What borrows has no size of its own.
fn borrow_is_tail(model: &Struct<'_>, errors: &Diagnostics) {
    let Some(lifetime) = model.head.lifetime else { return };
    if model.fields.iter().any(|field| field.broken) {
        // The words that are wrong may have been those that make the tail.
        return;
    }
    for field in model.fields.iter().filter(|field| !field.codec.is_tail()) {
        if names_lifetime(field.ty.to_token_stream(), lifetime) {
            let message = "what borrows has no fixed size: say where it ends, by `#[pinwire(rest)]` if it is last, by `#[pinwire(prefix = u16)]`, or by its length in a field before it";
            errors.at(field.ty, message);
        }
    }
}

/// A length is that of a tail, and each has one.
fn len_names_the_tail(model: &Struct<'_>, errors: &Diagnostics) {
    let mut seen = HashSet::new();
    for (field, rule) in model.fields.iter().filter_map(|field| Some((field, field.len()?))) {
        let name = match &rule.of {
            LenOf::Tail(name) => name,
            LenOf::Whole(span) => {
                if !seen.insert(None) {
                    errors.at_span(*span, "one length of the whole packet is enough");
                }
                continue;
            }
        };
        match model.find(name).map(|(_, target)| target) {
            None => errors.at(
                name,
                format_args!("no field `{name}` in this struct: `len` names the variable field that it ends"),
            ),
            Some(target) if target.broken => {}
            Some(target) if target.ident == field.ident => errors.at(name, "a length field cannot give its own length"),
            Some(target) if !target.codec.is_tail() => {
                errors.at(name, format_args!("`{name}` cannot have a length of its own: it is coded in another way"));
            }
            Some(_) if !seen.insert(Some(name)) => {
                errors.at(field.ident, "one length field is enough for one variable field");
            }
            Some(_) => {}
        }
    }
}

/// Without a variable part there is one length.
fn whole_has_a_tail(model: &Struct<'_>, errors: &Diagnostics) {
    if let (Some((_, _, LenRule { of: LenOf::Whole(span), .. })), None) = (model.whole(), model.tails().next()) {
        errors.at_span(*span, "this packet has one size: its length is `#[pinwire(const = …)]`");
    }
}

/// What is added to a length must be known when the length is: when it is read, and when it is written.
fn len_adds_a_field(model: &Struct<'_>, errors: &Diagnostics) {
    for rule in model.fields.iter().filter_map(Field::len) {
        let Some((_, other)) = &rule.other else { continue };
        match model.find(other).map(|(_, field)| field) {
            None => errors.at(other, format_args!("no field `{other}` in this struct: a length adds a number of the fixed part")),
            Some(field) if field.broken => {}
            Some(field) if !matches!(field.codec, Codec::Plain | Codec::Bits { .. }) => errors
                .at(other, format_args!("`{other}` cannot be added: what a length adds is a plain integer or bit field of the fixed part")),
            Some(field) if !is_known_at(model, field, rule) => errors.at(
                other,
                format_args!("`{other}` is not known when this length is written: it must be the length or number of a variable field further in front"),
            ),
            Some(_) => {}
        }
    }
}

/// Whether a number is written before a length that adds it.
fn is_known_at(model: &Struct<'_>, field: &Field<'_>, rule: &LenRule) -> bool {
    let adds = field.len().is_some_and(|inner| inner.other.is_some());
    let ends = known_behind(model, field).zip(end_of(model, &rule.of));
    !adds && ends.is_none_or(|(known, end)| known < end)
}

/// The field whose bytes a length ends.
fn end_of(model: &Struct<'_>, of: &LenOf) -> Option<usize> {
    match of {
        LenOf::Tail(name) => model.find(name).map(|(index, _)| index),
        LenOf::Whole(_) => Some(usize::MAX),
    }
}

/// The tail that must be written before a number of the block is known, if it follows from one.
fn known_behind(model: &Struct<'_>, field: &Field<'_>) -> Option<usize> {
    match field.follows.as_ref()? {
        Follows::Len(rule) => end_of(model, &rule.of),
        Follows::Count => model.first_counted_by(field),
    }
}

/// Elements are counted by a number of the fixed part.
fn count_names_a_field(model: &Struct<'_>, errors: &Diagnostics) {
    for (_, _, tail) in model.tails() {
        let Extent::Count(name) = &tail.extent else { continue };
        match model.find(name).map(|(_, field)| field) {
            None => errors.at(
                name,
                format_args!("no field `{name}` in this struct: `count` names the field that says how many elements there are (`count_prefix = {name}` if that number stands directly in front of them)"),
            ),
            Some(field) if field.broken || matches!(field.follows, Some(Follows::Count)) => {}
            Some(_) => errors.at(
                name,
                format_args!("`{name}` cannot be a count: that is a plain integer or bit field of the fixed part, which is nothing else"),
            ),
        }
    }
}

/// `pad_to` and `recursive` say more of a variable field; they do not make it one.
fn has_extent(model: &Struct<'_>, errors: &Diagnostics) {
    for (_, field, tail) in model.tails() {
        let word = if tail.pad_to.is_some() { "pad_to" } else { "recursive" };
        let has_more = tail.pad_to.is_some() || tail.levels.is_some();
        if has_more && matches!(tail.extent, Extent::Fixed | Extent::Optional) {
            errors.at(
                field.ident,
                format_args!("`{word}` is for a variable field: say where `{0}` ends, by `rest`, by `prefix = u16`, or by `len = {0}` on a number before it", field.ident),
            );
        }
        if tail.pad_to.is_some() && matches!(tail.extent, Extent::Rest) {
            errors.at(
                field.ident,
                format_args!("`{0}` takes all bytes that are left, so nothing can fill it up: give it a length, or remove `pad_to`", field.ident),
            );
        }
    }
}

/// A tag is read before the tail, from plain or bit fields.
fn tag_names_fixed_fields(model: &Struct<'_>, errors: &Diagnostics) {
    for (index, union, tail) in model.tails() {
        for name in tail.tag.iter().flatten() {
            match model.find(name).map(|(_, field)| (field, &field.codec)) {
                None => errors.at(
                    name,
                    format_args!("no field `{name}` in this struct: `tag` names the field that holds the tag"),
                ),
                Some((field, Codec::Plain | Codec::Bits { .. })) => {
                    tag_is_known(model, name, field, (index, union), errors)
                }
                Some(_) => errors.at(
                    name,
                    format_args!("`{name}` cannot be a tag: a tag is a plain integer or bit field in front of all variable fields"),
                ),
            }
        }
    }
}

/// A tag that is a length or count is compared with the union when both are written.
fn tag_is_known(
    model: &Struct<'_>,
    name: &Ident,
    tag: &Field<'_>,
    (index, union): (usize, &Field<'_>),
    errors: &Diagnostics,
) {
    let is_last = index + 1 == model.fields.len();
    if known_behind(model, tag).is_some_and(|behind| behind > index && !(is_last && behind == usize::MAX)) {
        errors.at(
            name,
            format_args!(
                "`{name}` follows from what stands behind `{0}`, so it is not known when `{0}` is written: put `{0}` last",
                union.ident
            ),
        );
    }
}

/// How deep bytes may nest must be known. (Longer cycles are found by rustc.)
fn packet_does_not_hold_itself(model: &Struct<'_>, errors: &Diagnostics) {
    if model.fields.iter().any(|field| field.broken) {
        // The word that is wrong may have been `recursive`.
        return;
    }
    for (_, field, tail) in model.tails() {
        let itself = message::itself(field.ty.to_token_stream(), model.head.ident);
        if let Some(itself) = itself.as_ref().filter(|itself| *itself == "Self") {
            let name = model.head.ident;
            errors.at(
                itself,
                format_args!(
                    "write `{name}`: the field's type also stands outside of it, where `Self` is something else"
                ),
            );
        } else if tail.levels.is_none() && (itself.is_some() || tail.tag.is_some() && is_box(field.ty)) {
            errors.at(
                field.ty,
                "what can hold the packet around it says how deep, as bytes could then nest without end: add `recursive = 8`; packets stand there in a `Sequence` or `SequenceBuf`, a union with its tag in a `Box`",
            );
        }
    }
}

/// `Box<…>`, by its name.
fn is_box(ty: &Type) -> bool {
    match ty {
        Type::Group(group) => is_box(&group.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|segment| segment.ident == "Box"),
        _ => false,
    }
}

/// A pad has no value, so its Rust type has none either.
fn pad_is_unit(model: &Struct<'_>, errors: &Diagnostics) {
    for field in model.fields.iter().filter(|field| matches!(field.codec, Codec::Pad(_))) {
        if !is_unit(field.ty) {
            errors.at(field.ty, format_args!("a pad holds no value: write `{}: ()`", field.ident));
        }
    }
}

/// `()`, also where a `macro_rules` parameter stands for it.
pub(super) fn is_unit(ty: &Type) -> bool {
    match ty {
        Type::Group(group) => is_unit(&group.elem),
        Type::Tuple(tuple) => tuple.elems.is_empty(),
        _ => false,
    }
}

/// Getters must not hide one another or the methods of the view.
pub(super) fn names_are_free<'a>(names: impl Iterator<Item = &'a Ident>, errors: &Diagnostics) {
    let mut seen = HashSet::new();
    for ident in names {
        let name = ident.unraw().to_string();
        if TAKEN.contains(&name.as_str()) {
            errors
                .at(ident, format_args!("`{name}` is a method of every view: add `#[pinwire(rename = \"{name}_\")]`"));
        } else if !seen.insert(name.clone()) {
            errors.at(ident, format_args!("two getters named `{name}`: rename one"));
        }
    }
}

/// A packet of nothing but a tail could be empty, and a stream of them would not end.
fn has_fixed_field(model: &Struct<'_>, errors: &Diagnostics) {
    let Some((0, field, tail)) = model.tails().next() else { return };
    let ident = field.ident;
    match tail.extent {
        Extent::CountPrefix(_) => errors.at(
            ident,
            format_args!("a packet begins with a field of fixed size: write the number of elements as one, `n: u8`, and `#[pinwire(count = n)]` on `{ident}`"),
        ),
        _ => errors.at(
            ident,
            format_args!("a packet begins with a field of fixed size: write the length of `{ident}` as one, `n: u8` with `#[pinwire(len = {ident})]`; plain bytes need no packet"),
        ),
    }
}
