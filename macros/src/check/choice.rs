//! Rules for enums of messages.

use std::collections::HashSet;

use quote::ToTokens;

use super::message;
use crate::diag::Diagnostics;
use crate::schema::{Choice, Holds};

/// Most variants: twelve tuples of twelve.
const MAX_VARIANTS: usize = 144;

pub(super) fn all(model: &Choice<'_>, errors: &Diagnostics) {
    variants_can_be_counted(model, errors);
    unknown_is_kept(model, errors);
    tag_is_unsigned(model, errors);
    tags_of_messages_differ(model, errors);
    tag_fits(model, errors);
    recursive_is_used(model, errors);
    for variant in &model.variants {
        if let Holds::Fields(ident, fields) = &variant.holds {
            message::all(&model.message(variant, ident, fields), errors);
        }
    }
}

/// Variants may be added, so every reader must have a place for those that it does not know.
fn unknown_is_kept(model: &Choice<'_>, errors: &Diagnostics) {
    let tag = model.tag.to_token_stream();
    // One that is wrong in itself has its own error, and is not among these.
    if model.unknown.is_empty() && errors.count() == 0 {
        errors.at(
            model.head.ident,
            format_args!(
                "newer writers may send variants that this reader does not know: add `#[pinwire(unknown)] Unknown(UnknownBuf<{tag}>)`, or borrowed `Unknown(Unknown<'a, {tag}>)`"
            ),
        );
    }
    for (ident, _) in model.unknown.iter().skip(1) {
        errors.at(ident, "one `unknown` variant is enough");
    }
}

/// The reader finds the variant by its tag.
fn tags_of_messages_differ(model: &Choice<'_>, errors: &Diagnostics) {
    let mut seen = HashSet::new();
    for variant in &model.variants {
        if variant.tag.base10_parse::<u64>().is_ok_and(|tag| !seen.insert(tag)) {
            errors.at(&variant.tag, "another variant has this tag already");
        }
    }
}

/// The word is for what is declared here; a cycle through other messages is closed by a field of theirs.
fn recursive_is_used(model: &Choice<'_>, errors: &Diagnostics) {
    let holds_itself = model.variants.iter().any(|variant| match &variant.holds {
        Holds::Fields(ident, fields) => message::has_recursive_field(&model.message(variant, ident, fields)),
        _ => false,
    });
    if let Some(span) = model.recursive_span.filter(|_| !holds_itself) {
        errors.at_span(span, "no field of a variant holds this enum again: remove `recursive`, or write it on the field that closes the cycle");
    }
}

/// How many bytes a tag has is for ever, so it is said in plain words.
fn tag_is_unsigned(model: &Choice<'_>, errors: &Diagnostics) {
    if !["u8", "u16", "u32", "u64"].contains(&model.tag.to_token_stream().to_string().as_str()) {
        errors.at(&model.tag, "the tag of an enum of messages is a `u8`, `u16`, `u32` or `u64`");
    }
}

/// A tag is written in so many bytes.
fn tag_fits(model: &Choice<'_>, errors: &Diagnostics) {
    let tag = model.tag.to_token_stream().to_string();
    let most = match tag.as_str() {
        "u8" => u64::from(u8::MAX),
        "u16" => u64::from(u16::MAX),
        "u32" => u64::from(u32::MAX),
        _ => u64::MAX,
    };
    for variant in &model.variants {
        if variant.tag.base10_parse::<u64>().ok().is_none_or(|value| value > most) {
            errors.at(&variant.tag, format_args!("a tag is a number from 0 to {most}, as it is written as a `{tag}`"));
        }
    }
}

/// Variants are handed on in tuples.
fn variants_can_be_counted(model: &Choice<'_>, errors: &Diagnostics) {
    if let Some(variant) = model.variants.get(MAX_VARIANTS) {
        errors.at(variant.ident, "an enum has at most 144 variants: put some of them into an enum of their own");
    }
    // One that was refused is reported already.
    if model.variants.is_empty() && errors.count() == 0 {
        errors.at(model.head.ident, "an enum of messages needs a variant with a tag");
    }
}
