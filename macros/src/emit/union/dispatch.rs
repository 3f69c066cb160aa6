//! `impl Union`: from the tag to the packet, and from the value to bytes.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Cx, types};
use crate::schema::Variant;

pub(super) fn union_impl(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, view, buf, user, generics, .. } = cx;
    let schema = super::schema(cx);
    let schema = types::at(&cx.model.head, quote!(const UNION_SCHEMA: &'static #krate::Schema = #schema;));
    let (prefix, exact) = (views(cx, false), views(cx, true));
    let schemas = cx.known.iter().map(|variant| {
        let (tag, ty) = (&variant.tag, cx.fixed_type(variant));
        quote!(#tag => ::core::option::Option::Some(<#ty as #krate::Packet>::SCHEMA),)
    });
    let (has_tag, lens, puts, keeps) = (has_tag(cx), lens(cx), puts(cx), keeps_unknown(cx));
    quote! {
        #[automatically_derived]
        impl #generics #krate::Union for #user {
            type Tag = #tag;
            type View<#buf> = #view<#buf>;
            #schema
            #[inline]
            fn parse_as(
                tag: #tag,
                bytes: &[::core::primitive::u8],
                depth: #krate::__private::Depth,
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> {
                #prefix
            }
            #[inline]
            fn parse_exact_as(
                tag: #tag,
                bytes: &[::core::primitive::u8],
                depth: #krate::__private::Depth,
            ) -> ::core::result::Result<#view<'_>, #krate::Error> {
                #exact
            }
            #[inline]
            fn schema_of(tag: #tag) -> ::core::option::Option<&'static #krate::Schema> {
                #[allow(unreachable_patterns, unused_variables)]
                match tag {
                    #(#schemas)*
                    _ => ::core::option::Option::None,
                }
            }
            #[inline]
            fn has_tag(&self, tag: #tag) -> ::core::primitive::bool {
                #[allow(unreachable_patterns, unused_variables)]
                match (self, tag) {
                    #has_tag
                }
            }
            #[inline]
            fn body_len_at(&self, depth: #krate::__private::Depth) -> ::core::primitive::usize {
                let _ = depth;
                match self {
                    #(#lens)*
                }
            }
            #[inline]
            fn put_body(&self, out: &mut [::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> {
                match self {
                    #(#puts)*
                }
            }
        }
        #keeps
    }
}

/// That the union has a variant for what it does not know, so that it can stand inside of itself.
fn keeps_unknown(cx: &Cx<'_, '_>) -> TokenStream {
    let (Cx { krate, tag, view, buf, user, generics, .. }, Some(name)) = (cx, cx.unknown) else {
        return TokenStream::new();
    };
    quote! {
        #[automatically_derived]
        impl #generics #krate::__private::KeepsUnknown for #user {
            #[inline]
            fn unknown<#buf>(unknown: #krate::Unknown<#buf, #tag>) -> #view<#buf> {
                #view::#name(unknown)
            }
        }
    }
}

/// The view of the packet that the tag says: with what follows it, or of exactly these bytes. Two matches, not one
/// behind the other: the compiler then joins each arm to the user's own `match` on the view.
fn views(cx: &Cx<'_, '_>, exact: bool) -> TokenStream {
    let Cx { krate, view, user, .. } = cx;
    let arms = cx.known.iter().map(|variant| {
        let (name, tag, ty) = (variant.ident, &variant.tag, cx.fixed_type(variant));
        let (parse, pair) = if exact {
            (quote!(let view = <#ty as #krate::Packet>::parse_exact(bytes, depth)?;), quote!(#view::#name(view)))
        } else {
            (
                quote!(let (view, rest) = <#ty as #krate::Packet>::parse(bytes, depth)?;),
                quote!((#view::#name(view), rest)),
            )
        };
        quote!(#tag => { #parse ::core::result::Result::Ok(#pair) })
    });
    let other = match cx.unknown {
        Some(name) => {
            let unknown = quote!(#view::#name(#krate::Unknown { tag, bytes }));
            let result = if exact { unknown } else { quote!((#unknown, &[])) };
            quote!(tag => ::core::result::Result::Ok(#result))
        }
        None => {
            quote!(tag => ::core::result::Result::Err(#krate::__private::unknown_tag(&tag, <#user as #krate::Union>::UNION_SCHEMA.name)))
        }
    };
    quote! {
        let _ = depth;
        #[allow(unreachable_patterns, unused_variables)]
        match tag {
            #(#arms)*
            #other
        }
    }
}

fn has_tag(cx: &Cx<'_, '_>) -> TokenStream {
    let user = &cx.user;
    let known = cx.known.iter().map(|variant| {
        let (name, tag) = (variant.ident, &variant.tag);
        quote!((Self::#name(_), #tag) => true,)
    });
    // What is unknown must stay so: with a known tag the reader would see another variant.
    let krate = cx.krate;
    let unknown = cx.model.unknown().map(|variant| {
        let (name, keeps) = (variant.ident, cx.keeps(variant.ty));
        quote! {
            (Self::#name(unknown), tag) => {
                #keeps::unknown(unknown).tag == tag && <#user as #krate::Union>::schema_of(tag).is_none()
            }
        }
    });
    quote!(#(#known)* #unknown _ => false,)
}

fn lens(cx: &Cx<'_, '_>) -> Vec<TokenStream> {
    let krate = cx.krate;
    arms(
        cx,
        |ty| quote!(<#ty as #krate::Packet>::len_at(packet, depth)),
        |keeps| quote!(#keeps::unknown(unknown).bytes.len()),
    )
}

fn puts(cx: &Cx<'_, '_>) -> Vec<TokenStream> {
    let krate = cx.krate;
    arms(
        cx,
        |ty| quote!(<#ty as #krate::Packet>::encode_into(packet, out).map(|_| ())),
        |keeps| quote!(#krate::__private::put_unknown(&#keeps::unknown(unknown), out)),
    )
}

/// An arm for each variant: what is done with its `packet`, or with the `unknown`, by its type.
fn arms(
    cx: &Cx<'_, '_>,
    known: impl Fn(TokenStream) -> TokenStream,
    unknown: impl Fn(TokenStream) -> TokenStream,
) -> Vec<TokenStream> {
    let arm = |variant: &Variant<'_>| {
        let name = variant.ident;
        if variant.tag.is_some() {
            let body = known(cx.checked(variant.ty));
            quote!(Self::#name(packet) => #body,)
        } else {
            let body = unknown(cx.keeps(variant.ty));
            quote!(Self::#name(unknown) => #body,)
        }
    };
    cx.model.variants.iter().map(arm).collect()
}
