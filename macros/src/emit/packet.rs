//! Everything for a struct, in the order in which a reader wants it.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Lifetime, Path};

use super::{checked, field, layout, mutable, schema, tails, types, view, writer};
use crate::layout::{Cells, cells};
use crate::schema::{ByteOrder, Codec, Extent, Field, Struct};

/// Fields that one call can serve.
pub(super) enum Group<'m> {
    /// Fields that their types code alone, in one byte order.
    Plain(Vec<(usize, &'m Field<'m>)>),
    /// A field with a codec of its own.
    One(usize, &'m Field<'m>),
}

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
    /// Byte orders and types come through `Checked`.
    pub(super) is_checked: bool,
}

pub(super) fn emit(model: &Struct<'_>) -> TokenStream {
    let head = &model.head;
    let widths: Vec<_> = model.fields[..model.block_len()].iter().map(|field| field.codec.bit_width()).collect();
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
        is_checked: checked::is_needed(model),
    };
    let parts = [
        view::emit(&cx),
        mutable::emit(&cx),
        writer::emit(&cx),
        packet_impl(&cx),
        layout::emit(&cx),
        checked::emit(&cx),
        field::constants(&cx),
        to_value(&cx),
    ];
    parts.into_iter().collect()
}

impl<'m> Cx<'m, '_> {
    pub(super) fn has_tail(&self) -> bool {
        self.model.tails().next().is_some()
    }

    /// The place of a tail among several; `None` if it is the only one.
    pub(super) fn tail_number(&self, index: usize) -> Option<usize> {
        let first = self.model.block_len();
        (self.model.fields.len() > first + 1).then(|| index - first)
    }

    /// The number in field `index` of `block`.
    pub(super) fn number(&self, index: usize) -> TokenStream {
        let (krate, field) = (self.krate, &self.model.fields[index]);
        let (ty, order, facts) = (self.checked(field.ty), self.order(field), self.facts(index));
        match field.codec {
            Codec::Bits { .. } => quote!(#krate::__private::read_bits::<#ty>(block, #facts)),
            _ => quote!(#krate::__private::read::<#ty, #order>(block, #facts)),
        }
    }

    /// The call that writes a number to field `index` of `block`.
    pub(super) fn put_number(&self, index: usize, number: &TokenStream) -> TokenStream {
        let (krate, field) = (self.krate, &self.model.fields[index]);
        let (ty, order, facts) = (self.checked(field.ty), self.order(field), self.facts(index));
        match field.codec {
            Codec::Bits { .. } => quote!(#krate::__private::put_bits::<#ty>(block, &#number, #facts)),
            _ => quote!(#krate::__private::put::<#ty, #order>(block, &#number, #facts)),
        }
    }

    /// The fields of the block, with their index.
    pub(super) fn block_fields(&self) -> impl Iterator<Item = (usize, &'m Field<'m>)> {
        let model: &'m Struct<'m> = self.model;
        model.fields.iter().enumerate().take(self.cells.places.len())
    }

    /// The facts of field `index`, as `&'static Field`.
    pub(super) fn facts(&self, index: usize) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        quote!(#krate::__private::facts::<#fixed>(#index))
    }

    /// The cell of field `index`.
    pub(super) fn cell(&self, index: usize) -> usize {
        self.cells.places[index].cell
    }

    /// Where the cell of field `index` begins, as a constant expression.
    pub(super) fn offset(&self, index: usize) -> TokenStream {
        let (krate, fixed, cell) = (self.krate, &self.fixed, self.cell(index));
        quote!(<#fixed as #krate::Layout>::OFFSETS[#cell])
    }

    /// The fields of the block: those that their types code alone are taken together, in steps that a tuple can hold.
    pub(super) fn groups(&self) -> Vec<Group<'m>> {
        let mut groups: Vec<Group<'m>> = Vec::new();
        for (index, field) in self.block_fields() {
            match (groups.last_mut(), field.is_plain()) {
                (Some(Group::Plain(fields)), true) if fields.len() < 12 && fields[0].1.order == field.order => {
                    fields.push((index, field))
                }
                (_, true) => groups.push(Group::Plain(vec![(index, field)])),
                _ => groups.push(Group::One(index, field)),
            }
        }
        groups
    }

    pub(super) fn order(&self, field: &Field<'_>) -> TokenStream {
        let order = types::order(field.order, self.krate);
        if !self.is_checked {
            return order;
        }
        let (krate, fixed) = (self.krate, &self.fixed);
        match field.order {
            Some(ByteOrder::Be) => quote!(#krate::__private::CheckedBe<#fixed>),
            Some(ByteOrder::Le) => quote!(#krate::__private::CheckedLe<#fixed>),
            None => quote!(#krate::__private::CheckedNoByteOrder<#fixed>),
        }
    }

    /// A type that a trait without a byte order is asked of.
    pub(super) fn checked(&self, ty: impl ToTokens) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        if self.is_checked { quote!(#krate::__private::CheckedType<#fixed, #ty>) } else { ty.to_token_stream() }
    }

    /// The field's type without a free lifetime.
    pub(super) fn free_type(&self, field: &Field<'_>) -> TokenStream {
        let ty = types::lifetime_free(field.ty, self.model.head.lifetime);
        let is_without_order = match &field.codec {
            Codec::Bits { .. } | Codec::Flags => true,
            Codec::Tail(tail) => tail.tag.is_some() || matches!(tail.extent, Extent::Nested),
            _ => field.follows.is_some(),
        };
        if is_without_order { self.checked(&ty) } else { ty }
    }

    /// The type before a tail is written, such as `UdpNeedsPayload`.
    pub(super) fn needs_tail(&self, tail: &Field<'_>) -> syn::Ident {
        let name = &self.model.head.name;
        format_ident!("{name}Needs{}", types::camel_case(&tail.name), span = name.span())
    }
}

fn packet_impl(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, user, generics, view, .. } = cx;
    let schema = schema::emit(cx);
    let schema = types::at(&cx.model.head, quote!(const SCHEMA: &'static #krate::Schema = #schema;));
    let parse = tails::parse(cx);
    let (len, encode) = writer::encode(cx);
    let ends = tails::ends(cx);
    quote! {
        #[automatically_derived]
        impl #generics #krate::Packet for #user {
            type View<#buf> = #view<#buf>;
            #schema
            #ends
            #[inline]
            fn parse(
                bytes: &[::core::primitive::u8],
                depth: #krate::__private::Depth,
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> {
                #parse
            }
            #[inline]
            fn len_at(&self, depth: #krate::__private::Depth) -> ::core::primitive::usize {
                let _ = depth;
                #len
            }
            #[inline]
            fn encode_into(&self, out: &mut [::core::primitive::u8]) -> ::core::result::Result<::core::primitive::usize, #krate::Error> {
                #encode
            }
        }
    }
}

/// Views as owned values, and for a packet without a tail what its container needs.
fn to_value(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, fixed, .. } = cx;
    let value = types::with_lifetime(&cx.model.head, &quote!(#buf));
    let (reads, values) = field::reads(cx);
    let from_view = quote! {
        #[automatically_derived]
        impl<#buf> #krate::FromView<#buf> for #value {
            #[inline]
            fn from_view(view: #view<#buf>) -> Self {
                #reads
                Self { #values }
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
        impl #krate::Value for #fixed {
            type Form = #krate::__private::FixedForm<Self>;
        }
        #[automatically_derived]
        impl #krate::Fixed for #fixed {
            #[inline]
            fn from_valid(valid: #krate::__private::Valid<'_, Self>) -> #view<'_> {
                #view(valid)
            }
            #[inline]
            fn put(&self, block: &mut [::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> {
                #puts
                <Self as #krate::Layout>::seal(block, 0)
            }
        }
    }
}
