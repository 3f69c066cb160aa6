//! `impl Layout`: where fields stand, and what is checked and sealed.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::packet::{Cx, Group};
use super::{field, tails};
use crate::layout::Cell;
use crate::schema::Codec;

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, user, fixed, generics, view_mut, .. } = cx;
    let cells = cx.cells.cells.len();
    let groups = cx.groups();
    let sizes = groups.iter().map(|group| sizes(cx, group));
    let any_bits = groups.iter().map(|group| field::any_bits(cx, group));
    let checks = groups.iter().map(|group| field::check(cx, group));
    let (extent, seals) = (extent(cx), seals(cx));
    let widths = widths(cx);
    quote! {
        #[automatically_derived]
        impl #generics #krate::Layout for #user {
            type Block = [::core::primitive::u8; <#fixed as #krate::Layout>::OFFSETS[#cells]];
            type Bits = #krate::__private::Validity<{ #(#any_bits)&&* }>;
            type Mut<#buf> = #view_mut<#buf>;
            const OFFSETS: &'static [::core::primitive::usize] = &#krate::__private::offsets::<{ #cells + 1 }>(&[#(#sizes)*]);
            #[inline]
            fn check(block: &[::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> {
                let _ = block;
                #(#checks)*
                ::core::result::Result::Ok(())
            }
            #extent
            #seals
            #[inline]
            fn view_mut(bytes: &mut [::core::primitive::u8]) -> ::core::result::Result<#view_mut<'_>, #krate::Error> {
                #krate::__private::ValidMut::parse(bytes).map(#view_mut)
            }
        }
        #widths
    }
}

/// The sizes of the cells of a group; a run of bit fields is one cell, which its first field stands for.
fn sizes(cx: &Cx<'_, '_>, group: &Group<'_>) -> TokenStream {
    let krate = cx.krate;
    match group {
        Group::Plain(fields) => {
            let (tuple, order) = (field::tuple_type(fields), cx.order(fields[0].1));
            quote!(<#tuple as #krate::__private::Group<#order>>::SIZES,)
        }
        Group::One(index, field) => match cx.cells.cells[cx.cell(*index)] {
            Cell::Run { first, .. } if first != *index => TokenStream::new(),
            Cell::Run { bytes, .. } => {
                let bytes = bytes as usize;
                quote!(&[#bytes],)
            }
            Cell::Field(_) => {
                let size = field::size(cx, field);
                quote!(&[#size],)
            }
        },
    }
}

/// How many bytes of tails there are, if the block says so: by the length of the whole, or of the one tail. Without a
/// tail the trait's own answer is right.
fn extent(cx: &Cx<'_, '_>) -> TokenStream {
    let krate = cx.krate;
    if !cx.has_tail() {
        return TokenStream::new();
    }
    let rule = match cx.model.whole() {
        Some((index, _, rule)) => Some((index, tails::whole(cx, rule))),
        None if tails::ends_packet(cx) => {
            let only = cx.model.tails().next().and_then(|(_, tail, _)| cx.model.len_of(tail.ident));
            only.map(|(index, _, rule)| (index, tails::affine(cx, rule)))
        }
        None => None,
    };
    let extent = match rule {
        Some((index, affine)) => {
            let (value, facts) = (cx.number(index), cx.facts(index));
            quote! {
                let value = #value;
                #affine.tail_len(value, #facts).map(::core::option::Option::Some)
            }
        }
        None => quote! {
            let _ = block;
            ::core::result::Result::Ok(::core::option::Option::None)
        },
    };
    quote! {
        #[inline]
        fn extent(
            block: &[::core::primitive::u8],
        ) -> ::core::result::Result<::core::option::Option<::core::primitive::usize>, #krate::Error> {
            #extent
        }
    }
}

/// Constants and the whole length, where there are any.
fn seals(cx: &Cx<'_, '_>) -> TokenStream {
    let krate = cx.krate;
    let mut seals = TokenStream::new();
    for (index, field) in cx.block_fields() {
        if let Codec::Const(_) = &field.codec {
            let (ty, order, facts, value) =
                (cx.free_type(field), cx.order(field), cx.facts(index), field::constant(cx, index));
            seals.extend(quote!(#krate::__private::put::<#ty, #order>(block, &#value, #facts)?;));
        }
    }
    if let Some((index, _, rule)) = cx.model.whole() {
        let (affine, facts) = (tails::whole(cx, rule), cx.facts(index));
        let put = cx.put_number(index, &quote!(#affine.value(tails, #facts)?));
        seals.extend(quote!(#put?;));
    }
    if seals.is_empty() {
        return seals;
    }
    quote! {
        #[inline]
        fn seal(block: &mut [::core::primitive::u8], tails: ::core::primitive::usize) -> ::core::result::Result<(), #krate::Error> {
            let _ = tails;
            #seals
            ::core::result::Result::Ok(())
        }
    }
}

/// A bit field that is wider than its type would lose bits.
fn widths(cx: &Cx<'_, '_>) -> TokenStream {
    let krate = cx.krate;
    let asserts = cx.block_fields().filter_map(|(_, field)| {
        let Codec::Bits { width, span, .. } = &field.codec else { return None };
        let (ty, message) = (
            cx.free_type(field),
            format!("`{}` has {width} bits, more than its type can hold: use a wider type", field.ident),
        );
        Some(quote_spanned! {*span=>
            const _: () = ::core::assert!(<#ty as #krate::__private::BitValue>::MAX_WIDTH >= #width, #message);
        })
    });
    asserts.collect()
}
