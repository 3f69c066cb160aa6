//! Everything for a struct, in the order in which a reader wants it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Lifetime;
use syn::Path;

use super::{layout, mutable, schema, types, view, writer};
use crate::layout::{Cells, cells};
use crate::schema::{Field, Struct};

/// The model and the names that the emitters share.
pub(super) struct Cx<'m, 'a> {
    pub(super) model: &'m Struct<'a>,
    pub(super) krate: &'m Path,
    pub(super) cells: Cells,
    /// Lifetime of the bytes.
    pub(super) buf: Lifetime,
    /// The user's type, with its own lifetime and without a free one.
    pub(super) user: TokenStream,
    pub(super) fixed: TokenStream,
    /// Generics of an `impl` for the user's type.
    pub(super) generics: TokenStream,
    pub(super) view: syn::Ident,
    pub(super) view_mut: syn::Ident,
}

pub(super) fn emit(model: &Struct<'_>) -> TokenStream {
    let head = &model.head;
    let fixed_fields = model.tail().map_or(model.fields.len(), |(index, _)| index);
    let widths: Vec<_> = model.fields[..fixed_fields].iter().map(|field| field.codec.bit_width()).collect();
    let cx = Cx {
        model,
        krate: &head.krate,
        cells: cells(&widths),
        buf: types::buf(head),
        user: types::user_type(head),
        fixed: types::fixed_type(head),
        generics: types::impl_generics(head),
        view: types::generated(&head.name, "View"),
        view_mut: types::generated(&head.name, "Mut"),
    };
    let parts = [view::emit(&cx), mutable::emit(&cx), writer::emit(&cx), packet_impl(&cx), layout::emit(&cx), to_value(&cx)];
    parts.into_iter().collect()
}

impl<'m> Cx<'m, '_> {
    pub(super) fn has_tail(&self) -> bool {
        self.model.tail().is_some()
    }

    /// The fields of the block, with their index.
    pub(super) fn block_fields(&self) -> impl Iterator<Item = (usize, &'m Field<'m>)> {
        let model: &'m Struct<'m> = self.model;
        model.fields.iter().enumerate().take(self.cells.places.len())
    }

    /// The facts of field `index`, as `&'static Field`.
    pub(super) fn facts(&self, index: usize) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        quote!(&<#fixed as #krate::Packet>::SCHEMA.fields[#index])
    }

    /// Where the cell of field `index` begins.
    pub(super) fn offset(&self, index: usize) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        let cell = self.cells.places[index].cell;
        quote!(<#fixed as #krate::Layout>::OFFSETS[#cell])
    }

    pub(super) fn order(&self, field: &Field<'_>) -> TokenStream {
        types::order(field.order, self.krate)
    }

    /// The tail's type without a free lifetime.
    pub(super) fn tail_type(&self, field: &Field<'_>) -> TokenStream {
        types::lifetime_free(field.ty, self.model.head.lifetime)
    }

    /// The type before the tail is written, such as `UdpNeedsPayload`.
    pub(super) fn needs_tail(&self, tail: &Field<'_>) -> syn::Ident {
        let name = &self.model.head.name;
        format_ident!("{name}Needs{}", types::camel_case(&tail.name), span = name.span())
    }
}

fn packet_impl(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, user, generics, view, .. } = cx;
    let schema = schema::emit(cx);
    let parse = view::parse(cx);
    let (len, encode) = writer::encode(cx);
    quote! {
        #[automatically_derived]
        impl #generics #krate::Packet for #user {
            type View<#buf> = #view<#buf>;
            const SCHEMA: &'static #krate::Schema = #schema;
            #[inline]
            fn view_prefix(
                bytes: &[::core::primitive::u8],
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> {
                #parse
            }
            #[inline]
            fn encoded_len(&self) -> ::core::primitive::usize {
                #len
            }
            #[inline]
            fn encode_into(&self, out: &mut [::core::primitive::u8]) -> ::core::result::Result<::core::primitive::usize, #krate::Error> {
                ::core::result::Result::Ok(#encode.finish()?.len())
            }
        }
    }
}

/// Views as owned values, and for a packet without a tail what its container needs.
fn to_value(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, fixed, .. } = cx;
    let value = types::with_lifetime(&cx.model.head, &quote!(#buf));
    let reads = cx.model.fields.iter().enumerate().map(|(index, field)| {
        let (ident, read) = (field.ident, super::field::read(cx, index, field));
        quote!(#ident: #read,)
    });
    let from_view = quote! {
        #[automatically_derived]
        impl<#buf> #krate::FromView<#buf> for #value {
            #[inline]
            fn from_view(view: #view<#buf>) -> Self {
                Self { #(#reads)* }
            }
        }
    };
    if cx.has_tail() {
        return from_view;
    }
    let puts = writer::puts(cx, &quote!(self), true);
    quote! {
        #from_view
        #[automatically_derived]
        impl #krate::Fixed for #fixed {
            #[inline]
            fn from_valid(valid: #krate::__private::Valid<'_, Self>) -> #view<'_> {
                #view(valid)
            }
            #[inline]
            fn read(view: #view<'_>) -> Self {
                #krate::FromView::from_view(view)
            }
            #[inline]
            fn put(&self, block: &mut [::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> {
                #puts
                <Self as #krate::Layout>::seal(block, 0)
            }
        }
    }
}
