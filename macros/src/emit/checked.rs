//! `impl Checked`: the one place where rustc meets a field's type first. What it finds wrong there is reported
//! once, on the user's type; the rest of the expansion takes byte orders and types through `Checked`, and what
//! depends on an error is not reported again.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, GenericArgument, Lit, PathArguments, Type};

use super::packet::Cx;
use super::types;
use crate::schema::{Codec, Field, Struct};

const UNSIGNED: [&str; 7] = ["u8", "u16", "u32", "u64", "U24", "U40", "U48"];
const OTHER: [&str; 14] =
    ["u128", "i8", "i16", "i32", "i64", "i128", "I24", "I40", "I48", "f32", "f64", "bool", "char", "Ascii"];

/// Whether some type must be met first. Names decide only how errors look: a type of the user's with the name of a
/// wire type is refused as well, with more words.
pub(super) fn is_needed(model: &Struct<'_>) -> bool {
    !model.fields.iter().all(is_plain)
}

fn is_plain(field: &Field<'_>) -> bool {
    match field.codec {
        Codec::Pad(_) => true,
        Codec::Plain | Codec::Const(_) => is_named(field.ty, &|name| UNSIGNED.contains(&name) || OTHER.contains(&name)),
        Codec::Len(_) => is_named(field.ty, &|name| UNSIGNED.contains(&name)),
        Codec::Bits { .. } => is_named(field.ty, &|name| UNSIGNED[..4].contains(&name) || name == "bool"),
        Codec::Tail => {
            matches!(field.ty, Type::Reference(tail) if matches!(&*tail.elem, Type::Slice(bytes) if is_named(&bytes.elem, &|name| name == "u8")))
        }
        Codec::Null(_) | Codec::Flags | Codec::TaggedTail(_) => false,
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
    }
}

/// Names what the codec needs of the type, so that rustc looks for it.
fn meet(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let codec = meet_codec(cx, field);
    if !cx.model.is_tag(field) {
        return codec;
    }
    let (krate, ty) = (cx.krate, field.ty);
    let tag = quote_spanned!(ty.span()=> let _ = <#ty as #krate::__private::TagField>::tag;);
    quote!(#codec #tag)
}

fn meet_codec(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, order) = (cx.krate, types::order(field.order, cx.krate));
    let ty = types::lifetime_free(field.ty, cx.model.head.lifetime);
    let span = field.ty.span();
    match &field.codec {
        Codec::Plain | Codec::Const(_) => {
            let message = format!("`{}` has no bytes on the wire: remove it", field.ident);
            quote_spanned! {span=>
                let _ = <#ty as #krate::Wire<#order>>::put;
                ::core::assert!(<#ty as #krate::Wire<#order>>::SIZE > 0, #message);
            }
        }
        Codec::Len(_) => quote_spanned!(span=> let _ = <#ty as #krate::__private::Length>::to_len;),
        Codec::Null(_) => quote_spanned!(span=> let _ = <#ty as #krate::__private::Nullable<#order>>::inner;),
        Codec::Flags => quote_spanned!(span=> let _ = <#ty as #krate::__private::FlagSet>::to_bits;),
        Codec::Bits { .. } => quote_spanned!(span=> let _ = <#ty as #krate::__private::BitValue>::to_bits;),
        Codec::Tail => {
            let message = format!("the elements of `{}` have no bytes, so their number is not known", field.ident);
            quote_spanned! {span=>
                let _ = <#ty as #krate::Tail<#order>>::put;
                ::core::assert!(<#ty as #krate::Tail<#order>>::HAS_BYTES, #message);
            }
        }
        Codec::TaggedTail(_) => quote_spanned!(span=> let _ = <#ty as #krate::Union>::put_body;),
        Codec::Pad(_) => TokenStream::new(),
    }
}

/// Bytes that differ between byte orders need one.
fn has_order(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    if field.order.is_some() {
        return TokenStream::new();
    }
    let (krate, order, ty) = (cx.krate, cx.order(field), cx.free_type(field));
    let inner = match &field.codec {
        Codec::Plain | Codec::Const(_) | Codec::Len(_) => quote!(<#ty as #krate::Wire<#order>>),
        Codec::Null(_) => quote!(<<#ty as #krate::__private::Nullable<#order>>::Inner as #krate::Wire<#order>>),
        Codec::Flags => quote!(<<#ty as #krate::__private::FlagSet>::Bits as #krate::Wire<#order>>),
        Codec::Tail => quote!(<#ty as #krate::Tail<#order>>),
        Codec::Bits { .. } | Codec::Pad(_) | Codec::TaggedTail(_) => return TokenStream::new(),
    };
    let message = format!(
        "`{}` is wider than one byte and has no byte order: write `#[pinwire(be)]` (network order) or `#[pinwire(le)]` on the struct or on the field",
        field.ident
    );
    quote_spanned!(field.ty.span()=> const _: () = ::core::assert!(!#inner::NEEDS_ORDER, #message);)
}
