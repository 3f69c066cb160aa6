//! An enum over packets: an enum of their views, chosen by the tag.

mod dispatch;
mod leading;
mod tags;
mod view;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Lifetime, Path, Type};

use super::schema::doc;
use super::types;
use crate::schema::{Union, Variant};

/// The model and the names that the emitters share.
struct Cx<'m, 'a> {
    model: &'m Union<'a>,
    krate: &'m Path,
    tag: &'m Type,
    view: Ident,
    buf: Lifetime,
    user: TokenStream,
    /// The user's type without a free lifetime.
    fixed: TokenStream,
    generics: TokenStream,
    /// The variants that have a tag, and the one that has not.
    known: Vec<&'m Variant<'a>>,
    unknown: Option<&'m Ident>,
}

pub(super) fn emit(model: &Union<'_>) -> TokenStream {
    let head = &model.head;
    let cx = Cx {
        model,
        krate: &head.krate,
        tag: &model.tag,
        view: types::generated(&head.name, "View"),
        buf: types::buf(head),
        user: types::user_type(head),
        fixed: types::fixed_type(head),
        generics: types::impl_generics(head),
        known: model.variants.iter().filter(|variant| variant.tag.is_some()).collect(),
        unknown: model.unknown().map(|variant| variant.ident),
    };
    let leading = if model.external { TokenStream::new() } else { leading::leading(&cx) };
    [
        view::view(&cx),
        view::traits(&cx),
        dispatch::union_impl(&cx),
        view::from_union(&cx),
        tags::checked(&cx),
        tags::has_order(&cx),
        tags::tags_are_distinct(&cx),
        leading,
    ]
    .into_iter()
    .collect()
}

impl Cx<'_, '_> {
    /// A variant's type without a free lifetime.
    fn fixed_type(&self, variant: &Variant<'_>) -> TokenStream {
        self.checked(types::lifetime_free(variant.ty, self.model.head.lifetime))
    }

    /// A type that `checked` has met.
    fn checked(&self, ty: impl ToTokens) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        quote!(#krate::__private::CheckedType<#fixed, #ty>)
    }

    /// The unknown variant's type, as what keeps the unknown.
    fn keeps(&self, ty: impl ToTokens) -> TokenStream {
        let (krate, tag, ty) = (self.krate, self.tag, self.checked(ty));
        quote!(<#ty as #krate::__private::Keeps<'_, #tag>>)
    }
}

fn schema(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, model, .. } = cx;
    let (name, doc) = (model.head.name.unraw().to_string(), doc(&model.head.docs));
    let (size, fields) = if model.external {
        (quote!(0), TokenStream::new())
    } else {
        let order = types::order(model.order, krate);
        (quote!(<#tag as #krate::Wire<#order>>::SIZE), quote!(#krate::Field::of_tag::<Self, #order>(#name)))
    };
    let variants = cx.known.iter().map(|variant| {
        let (name, ty, tag) = (&variant.name, cx.fixed_type(variant), variant.tag.to_token_stream().to_string());
        quote!(#krate::Variant { name: #name, tag: #tag, value: ::core::option::Option::None, schema: <#ty as #krate::Packet>::SCHEMA })
    });
    quote!(&#krate::Schema { name: #name, doc: #doc, size: #size, fields: &[#fields], variants: &[#(#variants),*], align: 1 })
}
