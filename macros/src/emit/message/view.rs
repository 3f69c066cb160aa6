//! The borrowed view: a `Copy` struct of getters.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::types;
use super::super::view::{docs_of, path};
use super::{Cx, shape};
use crate::schema::MessageField;

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, fixed, borrowed, decl, args, .. } = cx;
    let (vis, ident) = (cx.model.head.vis, cx.model.head.ident);
    let doc = format!(
        "Borrowed view of the bytes of a [`{ident}`]; made by [`Message::view`]({}::Message::view).",
        path(krate)
    );
    let getters = cx.model.fields.iter().enumerate().map(|(index, field)| getter(cx, index, field));
    let traits = traits(cx);
    quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types)]
        #vis struct #view<#decl>(#krate::__private::Table<#buf, #fixed>);

        // Not every user calls every getter.
        #[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
        #[automatically_derived]
        impl<#decl> #view<#args> {
            #(#getters)*
            /// The fields as an owned value; borrowed fields stay borrowed from the bytes.
            #[inline]
            #[must_use]
            #vis fn to_value(&self) -> #borrowed
            where
                #borrowed: #krate::__private::FromTable<#buf, #fixed>,
            {
                #krate::__private::FromTable::from_table(&self.0)
            }
        }
        #traits
    }
}

fn getter(cx: &Cx<'_, '_>, index: usize, field: &MessageField<'_>) -> TokenStream {
    if field.reserved.is_some() {
        return TokenStream::new();
    }
    let (krate, buf) = (cx.krate, &cx.buf);
    let (ty, form) = (cx.free_type(field.ty), shape::form(cx, index, field));
    let (vis, name, docs) = (field.vis, &field.name, docs(field));
    quote! {
        #docs
        #[inline]
        #[must_use]
        #vis fn #name(&self) -> #krate::__private::Getter<#buf, #ty> {
            self.0.get::<#form>(#index)
        }
    }
}

/// The field's own comment, then its type and version.
pub(super) fn docs(field: &MessageField<'_>) -> TokenStream {
    let since = if field.since > 1 { format!(", since version {}", field.since) } else { String::new() };
    docs_of(&field.docs, field.ty, &since)
}

/// Written out, as rustc's own derives cost more to compile.
fn traits(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, fixed, fixed_generics, user, decl, args, .. } = cx;
    let declared = types::declared(&cx.model.head);
    let generics = match cx.model.head.lifetime {
        Some(lifetime) => quote!(<#buf, #lifetime #(, #declared)*>),
        None => quote!(<#decl>),
    };
    let params = cx.is_generic().then(|| quote!({ #(#declared),* }));
    quote! {
        #[automatically_derived]
        impl #fixed_generics #krate::__private::Viewed for #fixed {
            #[inline(always)]
            fn table<#buf>(view: &<Self as #krate::__private::Shape>::View<#buf>) -> #krate::__private::Table<#buf, Self> {
                view.0
            }
        }
        #[automatically_derived]
        impl<#decl> ::core::marker::Copy for #view<#args> {}
        #[automatically_derived]
        impl<#decl> ::core::clone::Clone for #view<#args> {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
        #[automatically_derived]
        impl<#decl> ::core::cmp::PartialEq for #view<#args> {
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                self.0 == other.0
            }
        }
        #[automatically_derived]
        impl #generics ::core::cmp::PartialEq<#user> for #view<#args> {
            #[inline]
            fn eq(&self, other: &#user) -> ::core::primitive::bool {
                #krate::__private::Fielded::is(other, &self.0)
            }
        }
        #[automatically_derived]
        impl<#decl> #krate::Visit for #view<#args> {
            #[inline]
            fn visit<__V: #krate::Visitor + ?::core::marker::Sized>(&self, visitor: &mut __V) {
                self.0.visit(visitor);
            }
            #[inline]
            fn name(&self) -> &'static ::core::primitive::str {
                <#fixed as #krate::__private::Shape>::SCHEMA.name
            }
        }
        #krate::__private::serialize_view!(#buf #params #view<#args>);
        #[automatically_derived]
        impl<#decl> ::core::fmt::Debug for #view<#args> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::__private::debug(self, f)
            }
        }
    }
}
