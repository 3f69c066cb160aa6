//! `impl Layout`: where fields stand, and what is checked and sealed.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::field;
use super::packet::{Cx, Group};
use crate::layout::Cell;
use crate::schema::{Codec, Field, LenRule};

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

fn len_rule<'m>(cx: &Cx<'m, '_>) -> Option<(usize, &'m Field<'m>, &'m LenRule)> {
    cx.block_fields().find_map(|(index, field)| field.codec.len().map(|rule| (index, field, rule)))
}

fn affine(cx: &Cx<'_, '_>, rule: &LenRule) -> TokenStream {
    let (krate, add, unit) = (cx.krate, rule.add, rule.unit);
    quote!(#krate::__private::Affine { add: #add, unit: #unit })
}

/// How many bytes of tail there are: as many as the length says, or all. Without a tail the trait's own answer is right.
fn extent(cx: &Cx<'_, '_>) -> TokenStream {
    let krate = cx.krate;
    if !cx.has_tail() {
        return TokenStream::new();
    }
    let extent = match len_rule(cx) {
        Some((index, field, rule)) => {
            let (ty, order, facts, affine) = (cx.free_type(field), cx.order(field), cx.facts(index), affine(cx, rule));
            quote! {
                let value = #krate::__private::read::<#ty, #order>(block, #facts);
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

/// Constants and lengths, where there are any.
fn seals(cx: &Cx<'_, '_>) -> TokenStream {
    let krate = cx.krate;
    let mut seals = TokenStream::new();
    for (index, field) in cx.block_fields() {
        let (ty, order, facts) = (cx.free_type(field), cx.order(field), cx.facts(index));
        match &field.codec {
            Codec::Const(_) => {
                let value = field::constant(cx, index);
                seals.extend(quote!(#krate::__private::put::<#ty, #order>(block, &#value, #facts)?;));
            }
            Codec::Len(rule) => {
                let affine = affine(cx, rule);
                seals.extend(quote!(#krate::__private::put::<#ty, #order>(block, &#affine.value::<#ty>(tail, #facts)?, #facts)?;));
            }
            _ => {}
        }
    }
    if seals.is_empty() {
        return seals;
    }
    quote! {
        #[inline]
        fn seal(block: &mut [::core::primitive::u8], tail: ::core::primitive::usize) -> ::core::result::Result<(), #krate::Error> {
            let _ = tail;
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
