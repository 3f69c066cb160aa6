//! An enum over packets: an enum of their views, chosen by the tag.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Lifetime, Pat, Path, Type, spanned::Spanned};

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
    let leading = if model.external { TokenStream::new() } else { leading(&cx) };
    [
        view(&cx),
        traits(&cx),
        union_impl(&cx),
        from_union(&cx),
        checked(&cx),
        has_order(&cx),
        tags_are_distinct(&cx),
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

fn view(cx: &Cx<'_, '_>) -> TokenStream {
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

fn traits(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, buf, model, .. } = cx;
    let name = model.head.ident;
    let variants: Vec<_> = model.variants.iter().map(|variant| variant.ident).collect();
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
        }
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

fn union_impl(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, view, buf, user, generics, .. } = cx;
    let schema = schema(cx);
    let (prefix, exact) = (views(cx, false), views(cx, true));
    let schemas = cx.known.iter().map(|variant| {
        let (tag, ty) = (&variant.tag, cx.fixed_type(variant));
        quote!(#tag => ::core::option::Option::Some(<#ty as #krate::Packet>::SCHEMA),)
    });
    let (has_tag, lens, puts) = (has_tag(cx), lens(cx), puts(cx));
    quote! {
        #[automatically_derived]
        impl #generics #krate::Union for #user {
            type Tag = #tag;
            type View<#buf> = #view<#buf>;
            const UNION_SCHEMA: &'static #krate::Schema = #schema;
            #[inline]
            fn view_as_prefix(
                tag: #tag,
                bytes: &[::core::primitive::u8],
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> {
                #prefix
            }
            #[inline]
            fn view_as(tag: #tag, bytes: &[::core::primitive::u8]) -> ::core::result::Result<#view<'_>, #krate::Error> {
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
            fn body_len(&self) -> ::core::primitive::usize {
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
    }
}

/// The view of the packet that the tag says: with what follows it, or of exactly these bytes. Two matches, not one
/// behind the other: the compiler then joins each arm to the user's own `match` on the view.
fn views(cx: &Cx<'_, '_>, exact: bool) -> TokenStream {
    let Cx { krate, view, user, .. } = cx;
    let arms = cx.known.iter().map(|variant| {
        let (name, tag, ty) = (variant.ident, &variant.tag, cx.fixed_type(variant));
        let (parse, pair) = if exact {
            (quote!(let view = <#ty as #krate::Packet>::view(bytes)?;), quote!(#view::#name(view)))
        } else {
            (
                quote!(let (view, rest) = <#ty as #krate::Packet>::view_prefix(bytes)?;),
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
    let variants = cx.model.variants.iter();
    variants
        .map(|variant| match (&variant.tag, variant.ident) {
            (Some(_), name) => {
                let ty = cx.checked(variant.ty);
                quote!(Self::#name(packet) => <#ty as #krate::Packet>::encoded_len(packet),)
            }
            (None, name) => {
                let keeps = cx.keeps(variant.ty);
                quote!(Self::#name(unknown) => #keeps::unknown(unknown).bytes.len(),)
            }
        })
        .collect()
}

fn puts(cx: &Cx<'_, '_>) -> Vec<TokenStream> {
    let krate = cx.krate;
    let variants = cx.model.variants.iter();
    variants
        .map(|variant| match (&variant.tag, variant.ident) {
            (Some(_), name) => {
                let ty = cx.checked(variant.ty);
                quote!(Self::#name(packet) => <#ty as #krate::Packet>::encode_into(packet, out).map(|_| ()),)
            }
            (None, name) => {
                let keeps = cx.keeps(variant.ty);
                quote!(Self::#name(unknown) => #krate::__private::put_unknown(&#keeps::unknown(unknown), out),)
            }
        })
        .collect()
}

fn from_union(cx: &Cx<'_, '_>) -> TokenStream {
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

fn schema(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, model, .. } = cx;
    let (name, doc) = (model.head.name.unraw().to_string(), doc(&model.head.docs));
    let size = if model.external {
        quote!(0)
    } else {
        let order = types::order(model.order, krate);
        quote!(<#tag as #krate::Wire<#order>>::SIZE)
    };
    let variants = cx.known.iter().map(|variant| {
        let (name, ty, tag) = (&variant.name, cx.fixed_type(variant), variant.tag.to_token_stream().to_string());
        quote!(#krate::Variant { name: #name, tag: #tag, schema: <#ty as #krate::Packet>::SCHEMA })
    });
    quote!(&#krate::Schema { name: #name, doc: #doc, size: #size, fields: &[], variants: &[#(#variants),*] })
}

/// `impl Checked`: meets the variants' types first, as `checked` does for those of fields.
fn checked(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, fixed, model, .. } = cx;
    let meets = model.variants.iter().map(|variant| {
        let (span, ty) = (variant.ty.span(), types::lifetime_free(variant.ty, model.head.lifetime));
        match variant.tag {
            Some(_) => quote_spanned!(span=> let _ = <#ty as #krate::Packet>::encoded_len;),
            None => quote_spanned!(span=> let _ = <#ty as #krate::__private::Keeps<'_, #tag>>::unknown;),
        }
    });
    quote! {
        #[automatically_derived]
        impl #krate::__private::Checked for #fixed {
            type Fields = [(); {
                #(#meets)*
                1
            }];
        }
    }
}

/// A tag whose bytes differ between byte orders needs one.
fn has_order(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, model, .. } = cx;
    if model.external || model.order.is_some() {
        return TokenStream::new();
    }
    let order = types::order(None, krate);
    let message = "the tag is wider than one byte and has no byte order: write `#[pinwire(be, …)]` (network order) or `#[pinwire(le, …)]` on the enum";
    quote_spanned!(tag.span()=> const _: () = ::core::assert!(!<#tag as #krate::Wire<#order>>::NEEDS_ORDER, #message);)
}

/// Lets rustc judge the patterns: a name in one must be that of a constant, not a new binding for all values, and
/// each must match something that none before it does.
fn tags_are_distinct(cx: &Cx<'_, '_>) -> TokenStream {
    let tag = cx.tag;
    let patterns: Vec<_> = cx.known.iter().filter_map(|variant| variant.tag.as_ref()).collect();
    let names = patterns.iter().flat_map(|pattern| names(pattern));
    quote! {
        const _: () = {
            #(let _ = #names;)*
            #[allow(dead_code)]
            fn tags(tag: #tag) {
                #[deny(unreachable_patterns)]
                #[allow(unused_variables)]
                match tag {
                    #(#patterns => {})*
                    #[allow(unreachable_patterns, unused_variables)]
                    _ => {}
                }
            }
        };
    }
}

/// The identifiers in a pattern.
fn names(pattern: &Pat) -> Vec<&Ident> {
    match pattern {
        Pat::Ident(name) => vec![&name.ident],
        Pat::Or(pattern) => pattern.cases.iter().flat_map(names).collect(),
        Pat::Tuple(pattern) => pattern.elems.iter().flat_map(names).collect(),
        Pat::Paren(pattern) => names(&pattern.pat),
        _ => Vec::new(),
    }
}

/// With the tag in front of its own bytes, the union is a packet.
fn leading(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, view, buf, user, generics, model, .. } = cx;
    let order = types::order(model.order, krate);
    let user_buf = types::with_lifetime(&model.head, &buf.to_token_stream());
    let tags = model.variants.iter().map(|variant| match (&variant.tag, variant.ident) {
        (Some(tag), name) => quote!(Self::#name(_) => #tag,),
        (None, name) => {
            let keeps = cx.keeps(variant.ty);
            quote!(Self::#name(unknown) => #keeps::unknown(unknown).tag,)
        }
    });
    quote! {
        #[automatically_derived]
        impl #generics #krate::Packet for #user {
            type View<#buf> = #view<#buf>;
            const SCHEMA: &'static #krate::Schema = <Self as #krate::Union>::UNION_SCHEMA;
            #[inline]
            fn view_prefix(
                bytes: &[::core::primitive::u8],
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> {
                let (tag, body) = #krate::__private::split_tag::<Self, #order>(bytes)?;
                #krate::__private::behind_tag::<Self, #order, _>(tag, <Self as #krate::Union>::view_as_prefix(tag, body))
            }
            #[inline]
            fn view(bytes: &[::core::primitive::u8]) -> ::core::result::Result<#view<'_>, #krate::Error> {
                let (tag, body) = #krate::__private::split_tag::<Self, #order>(bytes)?;
                #krate::__private::behind_tag::<Self, #order, _>(tag, <Self as #krate::Union>::view_as(tag, body))
            }
            #[inline]
            fn encoded_len(&self) -> ::core::primitive::usize {
                <#tag as #krate::Wire<#order>>::SIZE.saturating_add(#krate::Union::body_len(self))
            }
            #[inline]
            fn encode_into(&self, out: &mut [::core::primitive::u8]) -> ::core::result::Result<::core::primitive::usize, #krate::Error> {
                let tag: #tag = match self {
                    #(#tags)*
                };
                #krate::__private::encode_leading::<Self, #order>(self, tag, out)
            }
        }
        #[automatically_derived]
        impl<#buf> #krate::FromView<#buf> for #user_buf {
            #[inline]
            fn from_view(view: #view<#buf>) -> Self {
                #krate::FromUnion::from_union(view)
            }
        }
    }
}
