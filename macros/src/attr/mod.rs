//! `#[pinwire(…)]` and the other attributes that the derive reads, as typed directives with spans.
//! Nothing after this reads attributes.

mod once;
mod parse;
mod words;

pub(crate) use once::Once;
pub(crate) use parse::{
    FieldWords, ItemWords, LenOf, LenRule, MessageFieldWords, MessageWords, VariantWords, choice_variant, field, item,
    message, message_field, variant,
};

use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, Meta, Token, spanned::Spanned};

/// The lines of a doc comment.
pub(crate) fn docs(attrs: &[Attribute]) -> Vec<String> {
    attrs.iter().filter_map(doc_line).collect()
}

fn doc_line(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else { return None };
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) if pair.path.is_ident("doc") => Some(line.value()),
        _ => None,
    }
}

/// `#[repr(…)]`: the words in it.
pub(crate) fn repr(attrs: &[Attribute]) -> Vec<Ident> {
    let lists = attrs.iter().filter(|attr| attr.path().is_ident("repr"));
    lists
        .filter_map(|attr| attr.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok())
        .flatten()
        .filter_map(|meta| meta.path().get_ident().cloned())
        .collect()
}

/// Where an attribute on an item stands, for errors about something that is not there.
pub(crate) fn span_of(attrs: &[Attribute]) -> Option<Span> {
    attrs.iter().find(|attr| attr.path().is_ident("pinwire")).map(Spanned::span)
}
