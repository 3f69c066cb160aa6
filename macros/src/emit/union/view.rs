//! The enum of views, and how it becomes a value.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::Cx;
use crate::emit::types;

pub(super) fn view(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, view, buf, .. } = cx;
    let (vis, ident) = (cx.model.head.vis, cx.model.head.ident);
    let head_doc = format!("Borrowed view of a [`{ident}`]: the view of the packet that the tag says.");
    let variants = cx.model.variants.iter().map(|variant| {
        let (name, ty) = (variant.ident, cx.fixed_type(variant));
        let own = if variant.docs.is_empty() { vec![format!("The variant `{name}`.")] } else { variant.docs.clone() };
        let holds = match variant.tag {
            Some(_) => quote!(<#ty as #krate::Packet>::View<#buf>),
            None => quote!(#krate::Unknown<#buf, #tag>),
        };
        quote!(#(#[doc = #own])* #name(#holds),)
    });
    quote! {
        #[doc = #head_doc]
        #[allow(non_camel_case_types, variant_size_differences, clippy::exhaustive_enums, clippy::large_enum_variant)]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq)]
        #vis enum #view<#buf> {
            #(#variants)*
        }
    }
}

pub(super) fn traits(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, buf, model, .. } = cx;
    let name = model.head.ident;
    let variants: Vec<_> = model.variants.iter().map(|variant| variant.ident).collect();
    let indices = 0_u32..;
    let names = variants.iter().map(|variant| variant.unraw().to_string());
    let owner = model.head.name.unraw().to_string();
    let value = types::with_lifetime(&model.head, &buf.to_token_stream());
    let vis = model.head.vis;
    let doc = format!("As an owned [`{name}`]; borrowed tails stay borrowed from the bytes.");
    quote! {
        #[allow(dead_code, clippy::wrong_self_convention)]
        #[automatically_derived]
        impl<#buf> #view<#buf> {
            #[doc = #doc]
            #[inline]
            #[must_use]
            #vis fn to_value(&self) -> #value {
                #krate::FromUnion::from_union(*self)
            }
        }
        #[automatically_derived]
        impl<#buf> #krate::Visit for #view<#buf> {
            #[inline]
            fn visit<__V: #krate::Visitor + ?::core::marker::Sized>(&self, visitor: &mut __V) {
                match self {
                    #(Self::#variants(view) => #krate::Visit::visit(view, visitor),)*
                }
            }
            #[inline]
            fn name(&self) -> &'static ::core::primitive::str {
                match self {
                    #(Self::#variants(view) => #krate::Visit::name(view),)*
                }
            }
            #[inline]
            fn variant(&self) -> ::core::option::Option<#krate::VariantOf> {
                let (index, name) = match self {
                    #(Self::#variants(_) => (#indices, #names),)*
                };
                ::core::option::Option::Some(#krate::VariantOf { owner: #owner, index, name, is_unit: false })
            }
        }
        #krate::__private::serialize_view!(#buf #view<#buf>);
        #[automatically_derived]
        impl<#buf> ::core::fmt::Debug for #view<#buf> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(Self::#variants(view) => ::core::fmt::Debug::fmt(view, f),)*
                }
            }
        }
    }
}

pub(super) fn from_union(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, buf, model, .. } = cx;
    let value = types::with_lifetime(&model.head, &buf.to_token_stream());
    let arms = model.variants.iter().map(|variant| {
        let (name, ty) = (variant.ident, types::substitute(variant.ty, model.head.lifetime, buf));
        if variant.tag.is_some() {
            let ty = cx.checked(ty);
            return quote!(#view::#name(view) => Self::#name(<#ty as #krate::FromView<#buf>>::from_view(view)),);
        }
        let keeps = cx.keeps(ty);
        quote!(#view::#name(unknown) => Self::#name(#keeps::keep(unknown)),)
    });
    quote! {
        #[automatically_derived]
        impl<#buf> #krate::FromUnion<#buf> for #value {
            #[inline]
            fn from_union(view: #view<#buf>) -> Self {
                match view {
                    #(#arms)*
                }
            }
        }
    }
}
