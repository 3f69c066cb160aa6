//! `impl Checked`: the one place where rustc meets a field's type first. What it finds wrong there is reported
//! once, on the user's type; the rest of the expansion takes byte orders and types through `Checked`, and what
//! depends on an error is not reported again.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, GenericArgument, Lit, PathArguments, Type};

use super::packet::Cx;
use super::{field, tails, types};
use crate::schema::{Codec, Extent, Field, Struct, Tail};

const UNSIGNED: [&str; 7] = ["u8", "u16", "u32", "u64", "U24", "U40", "U48"];
const OTHER: [&str; 14] =
    ["u128", "i8", "i16", "i32", "i64", "i128", "I24", "I40", "I48", "f32", "f64", "bool", "char", "Ascii"];

/// Whether some type must be met first. Names decide only how errors look: a type of the user's with the name of a
/// wire type is refused as well, with more words.
pub(super) fn is_needed(model: &Struct<'_>) -> bool {
    !model.fields.iter().all(|field| is_plain(field, field.follows.is_some() || model.is_added(field)))
}

fn is_plain(field: &Field<'_>, is_number: bool) -> bool {
    if is_number && !matches!(field.codec, Codec::Bits { .. }) {
        return is_named(field.ty, &|name| UNSIGNED.contains(&name));
    }
    match &field.codec {
        Codec::Pad(_) => true,
        Codec::Plain | Codec::Const(_) => is_named(field.ty, &|name| UNSIGNED.contains(&name) || OTHER.contains(&name)),
        Codec::Bits { .. } => is_named(field.ty, &|name| UNSIGNED[..4].contains(&name) || name == "bool"),
        Codec::Tail(Tail {
            extent: Extent::Rest | Extent::Len | Extent::Until(_), tag: None, levels: None, ..
        }) => {
            matches!(field.ty, Type::Reference(tail) if matches!(&*tail.elem, Type::Slice(bytes) if is_named(&bytes.elem, &|name| name == "u8")))
        }
        Codec::Null(_) | Codec::Flags | Codec::Tail(_) => false,
    }
}

/// Whether the type, or the element of the array, has such a name.
fn is_named(ty: &Type, is: &impl Fn(&str) -> bool) -> bool {
    match ty {
        Type::Array(array) => is_count(&array.len) && is_named(&array.elem, is),
        Type::Path(path) => {
            path.qself.is_none()
                && path.path.segments.len() == 1
                && path.path.segments.iter().all(|segment| {
                    let types = match &segment.arguments {
                        PathArguments::AngleBracketed(list) => {
                            list.args.iter().any(|arg| !matches!(arg, GenericArgument::Const(_)))
                        }
                        _ => false,
                    };
                    !types && is(&segment.ident.to_string())
                })
        }
        _ => false,
    }
}

/// A number of elements that is not zero, as far as it is seen here.
fn is_count(len: &Expr) -> bool {
    matches!(len, Expr::Lit(ExprLit { lit: Lit::Int(len), .. }) if len.base10_digits() != "0")
}

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let (krate, fixed) = (cx.krate, &cx.fixed);
    let orders = cx.model.fields.iter().map(|field| has_order(cx, field));
    if !cx.is_checked {
        return orders.collect();
    }
    let tails = cx.model.tails().map(|(_, field, tail)| tail_rules(cx, field, tail));
    let meets = cx.model.fields.iter().map(|field| meet(cx, field));
    quote! {
        #[automatically_derived]
        impl #krate::__private::Checked for #fixed {
            type Fields = [(); {
                #(#meets)*
                1
            }];
        }
        #(#orders)*
        #(#tails)*
    }
}

/// Names what the codec needs of the type, so that rustc looks for it.
fn meet(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, ty, codec) = (cx.krate, field.ty, meet_codec(cx, field));
    let tag =
        cx.model.is_tag(field).then(|| quote_spanned!(ty.span()=> let _ = <#ty as #krate::__private::TagField>::tag;));
    let is_number = field.follows.is_some() || cx.model.is_added(field);
    let number = is_number.then(|| quote_spanned!(ty.span()=> let _ = <#ty as #krate::__private::Length>::to_len;));
    quote!(#codec #tag #number)
}

fn meet_codec(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, order) = (cx.krate, types::order(field.order, cx.krate));
    let ty = types::lifetime_free(field.ty, cx.model.head.lifetime);
    let span = field.ty.span();
    match &field.codec {
        // As a number that is all there is to know.
        Codec::Plain if field.follows.is_some() => TokenStream::new(),
        Codec::Plain | Codec::Const(_) => meet_fixed(cx, field),
        Codec::Null(_) => quote_spanned!(span=> let _ = <#ty as #krate::__private::Nullable<#order>>::inner;),
        Codec::Flags => quote_spanned!(span=> let _ = <#ty as #krate::__private::FlagSet>::to_bits;),
        Codec::Bits { .. } => quote_spanned!(span=> let _ = <#ty as #krate::__private::BitValue>::to_bits;),
        Codec::Tail(tail) => meet_tail(cx, field, tail),
        Codec::Pad(_) => TokenStream::new(),
    }
}

fn meet_fixed(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, order) = (cx.krate, types::order(field.order, cx.krate));
    let ty = types::lifetime_free(field.ty, cx.model.head.lifetime);
    let message = format!("`{}` has no bytes on the wire: remove it", field.ident);
    quote_spanned! {field.ty.span()=>
        let _ = <#ty as #krate::Wire<#order>>::put;
        ::core::assert!(<#ty as #krate::Wire<#order>>::SIZE > 0, #message);
    }
}

fn meet_tail(cx: &Cx<'_, '_>, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let (krate, order) = (cx.krate, types::order(field.order, cx.krate));
    let ty = types::lifetime_free(field.ty, cx.model.head.lifetime);
    let span = field.ty.span();
    let prefix = tails::prefix(field)
        .map(|prefix| quote_spanned!(prefix.span()=> let _ = <#prefix as #krate::__private::Length>::to_len;));
    let own = match &tail.extent {
        Extent::Fixed => meet_fixed(cx, field),
        Extent::Optional => {
            quote_spanned!(span=> let _: ::core::option::Option<<#ty as #krate::__private::Optional<#order>>::Inner> = ::core::option::Option::None;)
        }
        Extent::Nested => meet_nested(cx, field),
        _ if field::is_inner(tail) => quote_spanned! {span=>
            let _ = <#ty as #krate::Union>::put_body;
            let _ = <#ty as #krate::__private::KeepsUnknown>::unknown;
        },
        _ if tail.tag.is_some() => quote_spanned!(span=> let _ = <#ty as #krate::Union>::put_body;),
        Extent::Count(_) | Extent::CountPrefix(_) => {
            quote_spanned!(span=> let _ = #krate::__private::is_counted::<#ty, #order>;)
        }
        _ => quote_spanned!(span=> let _ = <#ty as #krate::Tail<#order>>::put;),
    };
    quote!(#prefix #own)
}

/// A packet that stands in front of something says where it ends.
fn meet_nested(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, ty) = (cx.krate, types::lifetime_free(field.ty, cx.model.head.lifetime));
    let is_last = cx.model.fields.last().is_some_and(|last| last.ident == field.ident);
    let message = format!(
        "`{}` goes on to the end of the bytes, so nothing can follow it: give it a length, such as `#[pinwire(len = self)]` in it, or `#[pinwire(prefix = u16)]` in place of `nested`",
        field.ident
    );
    let ends =
        (!is_last).then(|| quote_spanned!(field.ty.span()=> ::core::assert!(<#ty as #krate::Packet>::ENDS, #message);));
    quote_spanned!(field.ty.span()=> let _ = <#ty as #krate::Packet>::encode_into; #ends)
}

/// Bytes that differ between byte orders need one.
fn has_order(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    if field.order.is_some() {
        return TokenStream::new();
    }
    let (krate, order, ty) = (cx.krate, cx.order(field), cx.free_type(field));
    let inner = match &field.codec {
        Codec::Plain | Codec::Const(_) => Some(quote!(<#ty as #krate::Wire<#order>>)),
        Codec::Null(_) => Some(quote!(<<#ty as #krate::__private::Nullable<#order>>::Inner as #krate::Wire<#order>>)),
        Codec::Flags => Some(quote!(<<#ty as #krate::__private::FlagSet>::Bits as #krate::Wire<#order>>)),
        Codec::Tail(tail) => match tail.extent {
            Extent::Fixed => Some(quote!(<#ty as #krate::Wire<#order>>)),
            Extent::Optional => {
                let inner = field::optional(cx, field);
                Some(quote!(<#inner as #krate::Wire<#order>>))
            }
            Extent::Nested => None,
            _ if tail.tag.is_some() => None,
            _ => Some(quote!(<#ty as #krate::Tail<#order>>)),
        },
        Codec::Bits { .. } | Codec::Pad(_) => None,
    };
    let prefix = tails::prefix(field).map(|prefix| {
        let checked = cx.checked(prefix);
        needs_no_order(field, prefix.span(), &quote!(<#checked as #krate::Wire<#order>>))
    });
    let own = inner.map(|inner| needs_no_order(field, field.ty.span(), &inner));
    quote!(#own #prefix)
}

/// What rustc finds out about a tail once its type is known to be one.
fn tail_rules(cx: &Cx<'_, '_>, field: &Field<'_>, tail: &Tail) -> TokenStream {
    if tail.tag.is_some() || matches!(tail.extent, Extent::Fixed | Extent::Optional | Extent::Nested) {
        return TokenStream::new();
    }
    let (krate, order, ty) = (cx.krate, cx.order(field), cx.free_type(field));
    let no_bytes = format!("the elements of `{}` have no bytes, so their number is not known", field.ident);
    let no_end = format!(
        "the elements of `{}` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`",
        field.ident
    );
    let no_packets = format!("`{}` holds no packets, so that nothing in it nests: remove `recursive`", field.ident);
    let nests = tail.levels.map(|_| {
        quote_spanned! {field.ty.span()=>
            const _: () = ::core::assert!(
                ::core::matches!(<#ty as #krate::Tail<#order>>::KIND, #krate::Kind::Sequence(_) | #krate::Kind::Packet(_)),
                #no_packets
            );
        }
    });
    quote_spanned! {field.ty.span()=>
        const _: () = {
            ::core::assert!(<#ty as #krate::Tail<#order>>::HAS_BYTES, #no_bytes);
            ::core::assert!(<#ty as #krate::Tail<#order>>::ELEMENTS_END, #no_end);
        };
        #nests
    }
}

fn needs_no_order(field: &Field<'_>, span: Span, of: &TokenStream) -> TokenStream {
    let message = format!(
        "`{}` is wider than one byte and has no byte order: write `#[pinwire(be)]` (network order) or `#[pinwire(le)]` on the struct or on the field",
        field.ident
    );
    quote_spanned!(span=> const _: () = ::core::assert!(!#of::NEEDS_ORDER, #message);)
}
