//! The borrowed view: a `Copy` struct of getters.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;

use super::field;
use super::packet::{Cx, Group};
use crate::schema::{ByteOrder, Codec, Field};

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, fixed, .. } = cx;
    let (vis, ident) = (cx.model.head.vis, cx.model.head.ident);
    let doc = format!(
        "Borrowed view of the bytes of a [`{ident}`]; made by [`Packet::view`]({}::Packet::view).",
        path(krate)
    );
    let (tail_param, tail_arg) = match kept(cx) {
        // A parameter, so that the view stays covariant in its lifetime. Underscored like all parameters, as the
        // user may have a type of that name.
        Some(ty) => (quote!(, __Tail = #ty), quote!(, __Tail)),
        None => (TokenStream::new(), TokenStream::new()),
    };
    let getters = cx.model.fields.iter().enumerate().map(|(index, field)| getter(cx, index, field));
    let (traits, copies) = (traits(cx), copies(cx));
    let value = super::types::with_lifetime(&cx.model.head, &quote!(#buf));
    quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types)]
        #vis struct #view<#buf #tail_param>(#krate::__private::Valid<#buf, #fixed #tail_arg>);

        // Not every user calls every getter.
        #[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
        #[automatically_derived]
        impl<#buf> #view<#buf> {
            #(#getters)*
            /// The bytes of the fixed fields, in place.
            #[inline]
            #[must_use]
            #vis fn as_bytes(&self) -> &#buf [::core::primitive::u8] {
                self.0.block()
            }
            /// The fields as an owned value; a borrowed tail stays borrowed from the bytes.
            #[inline]
            #[must_use]
            #vis fn to_value(&self) -> #value {
                #krate::FromView::from_view(*self)
            }
        }
        #traits
        #copies
    }
}

/// What the view keeps of the tails: that of one, or a tuple.
fn kept(cx: &Cx<'_, '_>) -> Option<TokenStream> {
    let mut types: Vec<_> = cx.model.tails().map(|(_, field, tail)| field::kept_type(cx, field, tail)).collect();
    match types.len() {
        0 | 1 => types.pop(),
        _ => Some(quote!((#(#types),*))),
    }
}

/// Written out, as rustc's own derives cost more to compile.
fn copies(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { buf, view, .. } = cx;
    let with = |bound: TokenStream| match cx.has_tail() {
        true => (quote!(<#buf, __Tail: #bound>), quote!(<#buf, __Tail>)),
        false => (quote!(<#buf>), quote!(<#buf>)),
    };
    let (copy, of) = with(quote!(::core::marker::Copy));
    let (eq, _) = with(quote!(::core::cmp::PartialEq));
    quote! {
        #[automatically_derived]
        impl #copy ::core::marker::Copy for #view #of {}
        #[automatically_derived]
        impl #copy ::core::clone::Clone for #view #of {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
        #[automatically_derived]
        impl #eq ::core::cmp::PartialEq for #view #of {
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                self.0 == other.0
            }
        }
    }
}

fn getter(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    if let Codec::Pad(_) = field.codec {
        return TokenStream::new();
    }
    let (vis, name, ty, body) = (field.vis, &field.name, field::getter_type(cx, field), field::get(cx, index, field));
    let docs = docs(field);
    quote! {
        #docs
        #[inline]
        #[must_use]
        #vis fn #name(&self) -> #ty {
            #body
        }
    }
}

/// The field's own comment, then its type and byte order.
pub(super) fn docs(field: &Field<'_>) -> TokenStream {
    let order = match field.order {
        Some(ByteOrder::Be) => ", big-endian",
        Some(ByteOrder::Le) => ", little-endian",
        None => "",
    };
    docs_of(&field.docs, field.ty, order)
}

/// The user's lines, then the declared type and what else there is to know.
pub(super) fn docs_of(lines: &[String], ty: &Type, more: &str) -> TokenStream {
    let ty = type_name(ty);
    let facts = format!("Declared as `{ty}`{more}.");
    let gap = (!lines.is_empty()).then(|| quote!(#[doc = ""]));
    quote!(#(#[doc = #lines])* #gap #[doc = #facts])
}

/// A type as people write it.
pub(super) fn type_name(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(" < ", "<").replace(" >", ">").replace("& ", "&")
}

fn traits(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, fixed, .. } = cx;
    let tails = cx.model.tails().map(|(index, tail, _)| Group::One(index, tail));
    let visits = cx.groups().into_iter().chain(tails).map(|group| field::visit(cx, &group));
    quote! {
        #[automatically_derived]
        impl<#buf> #krate::Visit for #view<#buf> {
            #[inline]
            fn visit<__V: #krate::Visitor + ?::core::marker::Sized>(&self, visitor: &mut __V) {
                #(#visits)*
            }
            #[inline]
            fn name(&self) -> &'static ::core::primitive::str {
                <#fixed as #krate::Packet>::SCHEMA.name
            }
        }
        #krate::__private::serialize_view!(#buf #view<#buf>);
        #[automatically_derived]
        impl<#buf> ::core::fmt::Debug for #view<#buf> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::__private::debug(self, f)
            }
        }
    }
}

/// A path as it stands in a doc link.
pub(super) fn path(krate: &syn::Path) -> String {
    quote!(#krate).to_string().replace(' ', "")
}
