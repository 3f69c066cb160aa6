//! Rules for enums over packets.

use std::collections::HashSet;

use quote::ToTokens;
use syn::{Pat, Type};

use crate::diag::Diagnostics;
use crate::schema::Union;

pub(super) fn all(model: &Union<'_>, errors: &Diagnostics) {
    one_unknown(model, errors);
    tags_differ(model, errors);
    leading_tag_is_a_value(model, errors);
    leading_tag_is_one(model, errors);
}

/// What is not known is kept in one place.
fn one_unknown(model: &Union<'_>, errors: &Diagnostics) {
    for variant in model.variants.iter().filter(|variant| variant.tag.is_none()).skip(1) {
        errors.at(variant.ident, "one `unknown` variant is enough");
    }
}

/// Two variants with the same literal: rustc would only warn of an unreachable arm.
fn tags_differ(model: &Union<'_>, errors: &Diagnostics) {
    let mut seen = HashSet::new();
    for tag in model.variants.iter().filter_map(|variant| variant.tag.as_ref()) {
        if !seen.insert(tag.to_token_stream().to_string()) {
            errors.at(tag, "another variant has this tag already");
        }
    }
}

/// The writer writes the tag, so it must know the one value.
fn leading_tag_is_a_value(model: &Union<'_>, errors: &Diagnostics) {
    if model.external || matches!(model.tag, Type::Tuple(_)) {
        return;
    }
    for tag in model.variants.iter().filter_map(|variant| variant.tag.as_ref()) {
        if !matches!(tag, Pat::Lit(_) | Pat::Path(_) | Pat::Ident(_) | Pat::Const(_)) {
            errors.at(tag, "a leading tag is one value, as it is also written: give each value its variant, or make the tag `external`");
        }
    }
}

/// Two numbers stand in two fields, so they are somebody else's.
fn leading_tag_is_one(model: &Union<'_>, errors: &Diagnostics) {
    if let (false, Type::Tuple(tuple)) = (model.external, &model.tag) {
        errors.at(tuple, "a tag of two numbers stands in the fields of another packet: add `external`");
    }
}
