//! The layout as `const` data.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::packet::{Cx, Group};
use super::{field, writer};
use crate::layout::Cell;
use crate::schema::{Codec, Field};

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, fixed, .. } = cx;
    let (name, doc) = (cx.model.head.name.unraw().to_string(), doc(&cx.model.head.docs));
    let tail = cx.model.tail().map(|(index, tail)| Group::One(index, tail));
    let parts = cx.groups().into_iter().chain(tail).map(|group| part(cx, &name, &group));
    let count = cx.model.fields.len();
    quote! {
        &#krate::Schema {
            name: #name,
            doc: #doc,
            size: <#fixed as #krate::Layout>::SIZE,
            fields: &#krate::Field::list::<#count>(#name, <#fixed as #krate::Layout>::OFFSETS, &[#(#parts),*]),
            variants: &[],
            align: 1,
        }
    }
}

/// A doc comment as one string.
pub(super) fn doc(lines: &[String]) -> String {
    lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Fields that their types code alone, or one other field.
fn part(cx: &Cx<'_, '_>, owner: &str, group: &Group<'_>) -> TokenStream {
    let krate = cx.krate;
    let fields = match group {
        Group::One(index, field) => {
            let facts = facts(cx, owner, *index, field);
            return quote!(#krate::__private::Part::One(#facts));
        }
        Group::Plain(fields) => fields,
    };
    let (tuple, order, cell) = (field::tuple_type(fields), cx.order(fields[0].1), cx.cell(fields[0].0));
    let names = fields.iter().map(|(_, field)| {
        let (name, doc, role) = (field.name.unraw().to_string(), doc(&field.docs), role(cx, field));
        quote!((#name, #doc, #role))
    });
    quote! {
        #krate::__private::Part::Group {
            cell: #cell,
            kinds: <#tuple as #krate::__private::Group<#order>>::KINDS,
            order: <#order as #krate::__private::ByteOrder>::ORDER,
            names: &[#(#names),*],
        }
    }
}

/// One field, by the constructor of its kind.
fn facts(cx: &Cx<'_, '_>, owner: &str, index: usize, field: &Field<'_>) -> TokenStream {
    let (krate, ty, order, role) = (cx.krate, cx.free_type(field), cx.order(field), role(cx, field));
    let (name, doc) = (field.name.unraw().to_string(), doc(&field.docs));
    let named = quote!(#owner, #name, #doc);
    match &field.codec {
        Codec::Plain | Codec::Const(_) | Codec::Len(_) => {
            let offset = cx.offset(index);
            quote!(#krate::Field::of::<#ty, #order>(#named, #offset, #role))
        }
        Codec::Null(_) => {
            let offset = cx.offset(index);
            let fixed = &cx.fixed;
            quote!(#krate::Field::of_null::<#fixed, #ty, #order, #index>(#named, #offset, #role))
        }
        Codec::Flags => {
            let offset = cx.offset(index);
            quote!(#krate::Field::of_flags::<#ty, #order>(#named, #offset, #role))
        }
        Codec::Pad(size) => {
            let (offset, size) = (cx.offset(index), *size as usize);
            quote!(#krate::Field::of_pad(#named, #offset, #size))
        }
        Codec::Bits { .. } => {
            let (offset, bits) = (cx.offset(index), field::bits(cx, index, field));
            let bytes = run_bytes(cx, index);
            quote!(#krate::Field::of_bits::<#ty, #order>(#named, #offset, #bytes, #role, #bits))
        }
        Codec::Tail => {
            let (fixed, ty) = (&cx.fixed, cx.free_type(field));
            let kind = quote!(<#ty as #krate::Tail<#order>>::KIND);
            quote!(#krate::Field::of_tail::<#order>(#named, <#fixed as #krate::Layout>::SIZE, #kind))
        }
        Codec::TaggedTail(tags) => {
            let (fixed, ty, tag) = (&cx.fixed, cx.free_type(field), writer::tag(cx, tags, field));
            let select = quote!(|block| <#ty as #krate::Union>::schema_of(#tag));
            quote!(#krate::Field::of_tagged_tail::<#ty, #order>(#named, <#fixed as #krate::Layout>::SIZE, #select))
        }
    }
}

fn run_bytes(cx: &Cx<'_, '_>, index: usize) -> usize {
    match cx.cells.cells[cx.cells.places[index].cell] {
        Cell::Run { bytes, .. } => bytes as usize,
        Cell::Field(_) => 0,
    }
}

fn role(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let krate = cx.krate;
    match &field.codec {
        Codec::Len(_) => quote!(#krate::Role::Length),
        Codec::Const(_) => quote!(#krate::Role::Const),
        _ if cx.model.is_tag(field) => quote!(#krate::Role::Tag),
        _ => quote!(#krate::Role::Value),
    }
}
