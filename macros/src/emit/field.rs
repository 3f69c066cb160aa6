//! One field: the call that reads, checks, visits or writes it, by its codec.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::packet::Cx;
use crate::schema::{BitOrder, Codec, Field};

/// What the getter returns.
pub(super) fn getter_type(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let Cx { krate, buf, .. } = cx;
    let (ty, order) = (field.ty, cx.order(field));
    match &field.codec {
        Codec::Null(_) | Codec::Flags | Codec::Bits { .. } => quote!(#ty),
        Codec::Tail => {
            let ty = cx.tail_type(field);
            quote!(<#ty as #krate::Tail<#order>>::View<#buf>)
        }
        Codec::TaggedTail(_) => {
            let ty = cx.tail_type(field);
            quote!(<#ty as #krate::Union>::View<#buf>)
        }
        // The trait bound is the user's to meet, so its error stands on the user's type.
        _ => quote_spanned!(ty.span()=> <#ty as #krate::Wire<#order>>::View<#buf>),
    }
}

/// Reads in place, out of `self.0`.
pub(super) fn get(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    match &field.codec {
        Codec::Tail | Codec::TaggedTail(_) => quote!(self.0.tail()),
        Codec::Plain | Codec::Const(_) | Codec::Len(_) => {
            let (ty, order, offset) = (field.ty, cx.order(field), cx.offset(index));
            quote!(self.0.get::<#ty, #order>(#offset))
        }
        _ => by_value(cx, index, field, &quote!(self)),
    }
}

/// Reads a field whose getter gives the user's own type.
fn by_value(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, view: &TokenStream) -> TokenStream {
    let (ty, order, offset) = (field.ty, cx.order(field), cx.offset(index));
    match &field.codec {
        Codec::Null(null) => quote!(#view.0.get_null::<#ty, #order>(#offset, #null)),
        Codec::Flags => quote!(#view.0.get_flags::<#ty, #order>(#offset)),
        Codec::Bits { .. } => {
            let bits = bits(cx, index, field);
            quote!(#view.0.get_bits::<#ty>(#offset, #bits))
        }
        _ => quote!(#view.0.read::<#ty, #order>(#offset)),
    }
}

/// Reads into the user's own type, out of `view`.
pub(super) fn read(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    let krate = cx.krate;
    match &field.codec {
        Codec::Pad(_) => quote!(()),
        Codec::Tail => {
            let (ty, order) = (super::substitute(field.ty, cx.model.head.lifetime, &cx.buf), cx.order(field));
            quote!(<#ty as #krate::__private::FromTail<#order>>::from_tail(view.0.tail()))
        }
        Codec::TaggedTail(_) => {
            let ty = super::substitute(field.ty, cx.model.head.lifetime, &cx.buf);
            quote!(<#ty as #krate::__private::FromUnion>::from_union(view.0.tail()))
        }
        _ => by_value(cx, index, field, &quote!(view)),
    }
}

/// Where a bit field stands in its run.
pub(super) fn bits(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    let Codec::Bits { width, order, .. } = &field.codec else { return TokenStream::new() };
    let (krate, start) = (cx.krate, cx.cells.places[index].start_bit);
    let msb_first = *order == BitOrder::Msb;
    quote!(#krate::Bits { start: #start, width: #width, msb_first: #msb_first })
}

/// Checks a fixed field of `block`; nothing where any bits are a value by the codec alone.
pub(super) fn check(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    let (krate, ty, order, facts) = (cx.krate, field.ty, cx.order(field), cx.facts(index));
    match &field.codec {
        Codec::Plain => quote!(#krate::__private::check::<#ty, #order>(block, #facts)?;),
        Codec::Bits { .. } => quote!(#krate::__private::check_bits::<#ty>(block, #facts)?;),
        Codec::Const(value) => quote!(#krate::__private::check_const::<#ty, #order>(block, &(#value), #facts)?;),
        _ => TokenStream::new(),
    }
}

/// Whether any bits are a value, as a constant expression.
pub(super) fn any_bits(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, ty, order) = (cx.krate, field.ty, cx.order(field));
    match &field.codec {
        Codec::Plain => quote!(<#ty as #krate::Wire<#order>>::ANY_BITS),
        Codec::Bits { .. } => quote!(<#ty as #krate::__private::BitValue>::ANY_BITS),
        Codec::Const(_) => quote!(false),
        _ => quote!(true),
    }
}

/// Bytes on the wire, as a constant expression; a bit field stands for its run.
pub(super) fn size(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, ty, order) = (cx.krate, field.ty, cx.order(field));
    match &field.codec {
        Codec::Pad(size) => {
            let size = *size as usize;
            quote!(#size)
        }
        Codec::Null(_) => quote!(<<#ty as #krate::__private::Nullable<#order>>::Inner as #krate::Wire<#order>>::SIZE),
        Codec::Flags => quote!(<<#ty as #krate::__private::FlagSet>::Bits as #krate::Wire<#order>>::SIZE),
        _ => quote_spanned!(ty.span()=> <#ty as #krate::Wire<#order>>::SIZE),
    }
}

/// Visits the value that the getter returns.
pub(super) fn visit(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    let (krate, ty, getter, facts) = (cx.krate, field.ty, &field.name, cx.facts(index));
    let order = cx.order(field);
    let at = quote!(#krate::At { field: #facts, index: ::core::option::Option::None });
    match &field.codec {
        Codec::Pad(_) => TokenStream::new(),
        Codec::Null(null) => quote!(#krate::__private::null::visit::<#ty, #order, _>(&self.#getter(), #null, #at, visitor);),
        Codec::Flags => quote!(#krate::__private::flags::visit::<#ty, _>(&self.#getter(), #at, visitor);),
        _ => quote!(#krate::Item::visit_at(&self.#getter(), #at, visitor);),
    }
}

/// Writes a field of `from` into `block`. Lengths and constants are written later, by `seal`.
pub(super) fn put(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, from: &TokenStream) -> TokenStream {
    let (krate, ident, ty, order, facts) = (cx.krate, field.ident, field.ty, cx.order(field), cx.facts(index));
    match &field.codec {
        Codec::Plain => quote!(#krate::__private::put::<#ty, #order>(block, &#from.#ident, #facts)?;),
        Codec::Null(null) => quote!(#krate::__private::put_null::<#ty, #order>(block, &#from.#ident, #null, #facts)?;),
        Codec::Flags => quote!(#krate::__private::put_flags::<#ty, #order>(block, &#from.#ident, #facts)?;),
        Codec::Bits { .. } => quote!(#krate::__private::put_bits::<#ty>(block, &#from.#ident, #facts)?;),
        Codec::Pad(size) => {
            let (offset, size) = (cx.offset(index), *size as usize);
            quote!(#krate::__private::zero(block, #offset, #size);)
        }
        Codec::Const(_) | Codec::Len(_) | Codec::Tail | Codec::TaggedTail(_) => TokenStream::new(),
    }
}
