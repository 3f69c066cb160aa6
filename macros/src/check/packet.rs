//! Rules for structs.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use super::bits;
use crate::diag::Diagnostics;
use crate::schema::{Codec, Field, Struct};

/// Methods of every view: a getter of that name would hide them.
pub(crate) const TAKEN: [&str; 3] = ["as_bytes", "to_value", "visit"];

pub(super) fn all(model: &Struct<'_>, errors: &Diagnostics) {
    tail_is_last(model, errors);
    borrow_is_tail(model, errors);
    len_names_the_tail(model, errors);
    tag_names_fixed_fields(model, errors);
    pad_is_unit(model, errors);
    names_are_free(model.fields.iter().map(|field| &field.name), errors);
    has_fixed_field(model, errors);
    bits::all(model, errors);
}

/// What follows the variable end has no offset.
fn tail_is_last(model: &Struct<'_>, errors: &Diagnostics) {
    let Some((index, tail)) = model.tail() else { return };
    for field in &model.fields[index + 1..] {
        let message = if field.codec.is_tail() {
            format!(
                "a packet has one tail, and `{}` is it already: put `{}` into a packet of its own",
                tail.ident, field.ident
            )
        } else {
            format!("no field can follow the tail `{}`: its end is known only when it is read", tail.ident)
        };
        errors.at(field.ident, message);
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
            let message = "what borrows has no fixed size, so it is the tail: put it last, with `#[pinwire(rest)]`, or with its length in a field before it";
            errors.at(field.ty, message);
        }
    }
}

fn names_lifetime(tokens: TokenStream, lifetime: &Lifetime) -> bool {
    let mut quote = false;
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => names_lifetime(group.stream(), lifetime),
        TokenTree::Ident(name) => core::mem::take(&mut quote) && name == lifetime.ident,
        TokenTree::Punct(punct) => {
            quote = punct.as_char() == '\'';
            false
        }
        TokenTree::Literal(_) => false,
    })
}

/// A length is that of the tail, and of nothing else.
fn len_names_the_tail(model: &Struct<'_>, errors: &Diagnostics) {
    let lens: Vec<_> = model.fields.iter().filter_map(|field| field.codec.len().map(|rule| (field, rule))).collect();
    for (field, rule) in &lens {
        match find(model, &rule.tail) {
            None => errors.at(
                &rule.tail,
                format_args!("no field `{}` in this struct: `len` names the tail that it ends", rule.tail),
            ),
            Some(target) if target.broken => {}
            Some(target) if target.ident == field.ident => {
                errors.at(&rule.tail, "a length field cannot give its own length")
            }
            Some(target) if !target.codec.is_tail() => {
                errors.at(
                    &rule.tail,
                    format_args!("`{0}` cannot have a length of its own: it is coded in another way", rule.tail),
                );
            }
            Some(_) => {}
        }
    }
    for (field, _) in lens.iter().skip(1) {
        errors.at(field.ident, "one length field is enough for one tail");
    }
}

/// A tag is read before the tail, from plain or bit fields.
fn tag_names_fixed_fields(model: &Struct<'_>, errors: &Diagnostics) {
    for name in model
        .fields
        .iter()
        .filter_map(|field| if let Codec::TaggedTail(names) = &field.codec { Some(names) } else { None })
        .flatten()
    {
        match find(model, name).map(|field| &field.codec) {
            None => errors
                .at(name, format_args!("no field `{name}` in this struct: `tag` names the field that holds the tag")),
            Some(Codec::Plain | Codec::Bits { .. } | Codec::Len(_)) => {}
            Some(_) => errors.at(
                name,
                format_args!("`{name}` cannot be a tag: a tag is a plain integer or bit field before the tail"),
            ),
        }
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
    if model.fields.first().is_some_and(|field| field.codec.is_tail()) {
        errors.at(model.fields[0].ident, "a packet needs a fixed field before its tail: plain bytes need no packet");
    }
}

fn find<'m, 'a>(model: &'m Struct<'a>, name: &Ident) -> Option<&'m Field<'a>> {
    model.fields.iter().find(|field| field.ident == name)
}
