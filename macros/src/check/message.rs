//! Rules for messages.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;
use syn::ext::IdentExt;

use super::packet::{is_unit, names_are_free};
use crate::diag::Diagnostics;
use crate::schema::Message;

/// Most fields of a message: twelve tuples of twelve.
const MAX_FIELDS: usize = 144;

pub(super) fn all(model: &Message<'_>, errors: &Diagnostics) {
    first_field_is_of_version_1(model, errors);
    since_never_decreases(model, errors);
    default_is_for_later_fields(model, errors);
    reserved_is_unit(model, errors);
    message_does_not_hold_itself(model, errors);
    recursive_has_a_field(model, errors);
    fields_can_be_counted(model, errors);
    let before = errors.count();
    names_are_free(model.fields.iter().map(|field| &field.name), errors);
    if errors.count() == before {
        setters_are_free(model, errors);
    }
}

/// Version 1 has at least one byte, so that a message is never nothing.
fn first_field_is_of_version_1(model: &Message<'_>, errors: &Diagnostics) {
    // A variant may have held nothing in version 1.
    if model.of.is_none()
        && let Some(first) = model.fields.first().filter(|first| first.since > 1)
        && let Some(span) = first.since_span
    {
        errors.at_span(span, "the first field is of version 1: remove its `since`");
    }
}

/// Messages grow at their end.
fn since_never_decreases(model: &Message<'_>, errors: &Diagnostics) {
    // A wrong first field is reported already.
    let mut newest = model.fields.first().map_or(1, |first| first.since);
    for field in model.fields.iter().filter(|field| !field.broken) {
        // What lacks the word altogether, but has a default, is reported for that.
        let lacks_since = field.since_span.is_none() && field.default.is_some();
        if field.since < newest && !lacks_since {
            let message = format!(
                "`{}` is of version {}, but stands behind a field of version {newest}: new fields go to the end, so move it up, or write `#[pinwire(since = {newest})]` or higher",
                field.ident, field.since
            );
            match field.since_span {
                Some(span) => errors.at_span(span, message),
                None => errors.at(field.ident, message),
            }
        }
        newest = newest.max(field.since);
    }
}

/// What every message has needs no default.
fn default_is_for_later_fields(model: &Message<'_>, errors: &Diagnostics) {
    for field in model.fields.iter().filter(|field| field.since <= 1 && !field.broken) {
        if let Some(default) = &field.default {
            errors.at(
                default,
                format_args!(
                    "`{}` is of version 1, so every message has it: `default` is for fields that came later, with `since`",
                    field.ident
                ),
            );
        }
    }
}

/// A removed field has no value, so its Rust type has none either.
fn reserved_is_unit(model: &Message<'_>, errors: &Diagnostics) {
    for field in model.fields.iter().filter(|field| field.reserved.is_some()) {
        if !is_unit(field.ty) {
            errors.at(
                field.ty,
                format_args!(
                    "a reserved field holds no value: write `{}: ()`, and its former type behind `reserved =`",
                    field.ident
                ),
            );
        }
    }
}

/// Each field has `set_…` and `…_mut`, and these names can meet.
fn setters_are_free(model: &Message<'_>, errors: &Diagnostics) {
    let mut seen = HashSet::new();
    for field in &model.fields {
        let name = field.name.unraw();
        for method in [format!("set_{name}"), format!("{name}_mut")] {
            if seen.contains(&method) {
                errors.at(&field.name, format_args!("two methods named `{method}`: rename one of the fields"));
            }
            seen.insert(method);
        }
    }
}

/// How deep bytes may nest must be known. (Longer cycles are found by rustc.)
fn message_does_not_hold_itself(model: &Message<'_>, errors: &Diagnostics) {
    for field in &model.fields {
        let ty = field.reserved.as_ref().unwrap_or(field.ty);
        let Some(itself) = holds(ty, model) else { continue };
        if itself == "Self" {
            let name = model.of.unwrap_or(model.head.ident);
            errors.at(
                itself,
                format_args!(
                    "write `{name}`: the field's type also stands outside of it, where `Self` is something else"
                ),
            );
        } else if model.recursive.is_none() {
            let word = if model.of.is_some() { "enum" } else { "struct" };
            errors.at(
                itself,
                format_args!("a message that holds itself says so, as bytes could then nest without end: add `#[pinwire(recursive)]` to the {word} (64 levels), or `#[pinwire(recursive = 16)]`"),
            );
        }
    }
}

/// A word without effect would be taken for one.
fn recursive_has_a_field(model: &Message<'_>, errors: &Diagnostics) {
    if let Some(span) = model.recursive_span.filter(|_| !has_recursive_field(model)) {
        errors.at_span(
            span,
            "no field holds this message again: remove `recursive`, or write it on the field that closes the cycle",
        );
    }
}

pub(super) fn has_recursive_field(model: &Message<'_>) -> bool {
    let holds = |ty| holds(ty, model).is_some();
    model.fields.iter().any(|field| field.recursive || holds(field.reserved.as_ref().unwrap_or(field.ty)))
}

/// The name of the message, or of the enum around it, in a field's type.
pub(crate) fn holds(ty: &Type, model: &Message<'_>) -> Option<Ident> {
    itself(ty.to_token_stream(), model.of.unwrap_or(model.head.ident))
}

/// The name of the message or packet as a type of its own, anywhere in a field's type.
pub(super) fn itself(tokens: TokenStream, ident: &Ident) -> Option<Ident> {
    let mut in_path = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                if let Some(found) = itself(group.stream(), ident) {
                    return Some(found);
                }
                in_path = false;
            }
            TokenTree::Ident(name) if name == *ident || name == "Self" => {
                let goes_on = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':');
                if !in_path && !goes_on {
                    return Some(name);
                }
            }
            TokenTree::Punct(punct) => in_path = punct.as_char() == ':' || punct.as_char() == '\'',
            _ => in_path = false,
        }
    }
    None
}

/// Fields are handed on in tuples.
fn fields_can_be_counted(model: &Message<'_>, errors: &Diagnostics) {
    if let Some(field) = model.fields.get(MAX_FIELDS) {
        errors.at(
            field.ident,
            "a message has at most 144 fields: put some of them into a message of their own, and that into this one",
        );
    }
}
