//! The layout as `const` data.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::packet::{Cx, Group};
use super::{field, tails};
use crate::layout::Cell;
use crate::schema::{Codec, Extent, Field, LenRule, Tail};

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, fixed, .. } = cx;
    let (name, doc) = (cx.model.head.name.unraw().to_string(), doc(&cx.model.head.docs));
    let tails = cx.model.tails().map(|(index, tail, _)| Group::One(index, tail));
    let parts = cx.groups().into_iter().chain(tails).map(|group| part(cx, &name, &group));
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
        Codec::Plain | Codec::Const(_) => {
            let offset = cx.offset(index);
            let whole = whole(cx, field);
            quote!(#krate::Field::of::<#ty, #order>(#named, #offset, #role) #whole)
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
            let whole = whole(cx, field);
            quote!(#krate::Field::of_bits::<#ty, #order>(#named, #offset, #bytes, #role, #bits) #whole)
        }
        Codec::Tail(tail) => tail_facts(cx, &named, field, tail),
    }
}

/// The facts of a tail: its kind, what selects it, and where it ends.
fn tail_facts(cx: &Cx<'_, '_>, named: &TokenStream, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let (krate, fixed, ty, order) = (cx.krate, &cx.fixed, cx.free_type(field), cx.order(field));
    let (offset, role) = (quote!(<#fixed as #krate::Layout>::SIZE), quote!(#krate::Role::Tail));
    let facts = match (&tail.extent, &tail.tag) {
        (Extent::Fixed, _) => quote!(#krate::Field::of::<#ty, #order>(#named, #offset, #role)),
        (Extent::Optional, _) => {
            let inner = field::optional(cx, field);
            quote!(#krate::Field::of::<#inner, #order>(#named, #offset, #role))
        }
        (_, Some(tags)) => {
            let (tag, kind) = (tails::tag(cx, tags, field), tail_kind(cx, field, tail));
            quote! {
                #krate::Field::of_tail::<#order>(#named, #offset, #kind)
                    .selected_by(|block| <#ty as #krate::Union>::schema_of(#tag))
            }
        }
        _ => {
            let kind = tail_kind(cx, field, tail);
            quote!(#krate::Field::of_tail::<#order>(#named, #offset, #kind))
        }
    };
    let (extent, pad_to) = (extent(cx, field, tail), tail.pad_to.unwrap_or(0) as usize);
    quote!(#facts.ending(#extent, #pad_to))
}

/// The kind of a tail. One that can hold the packet around it is named: a constant cannot hold itself.
fn tail_kind(cx: &Cx<'_, '_>, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let (krate, ty, order) = (cx.krate, cx.free_type(field), cx.order(field));
    let (kind, whole) = match &tail.tag {
        Some(_) => (
            quote!(&#krate::Kind::Packet(<#ty as #krate::Union>::UNION_SCHEMA)),
            quote!(#krate::__private::Whole::union_tail::<#ty>()),
        ),
        None => (quote!(<#ty as #krate::Tail<#order>>::KIND), quote!(#krate::__private::Whole::tail::<#ty, #order>())),
    };
    let Some(levels) = tail.levels else { return kind };
    let name = super::view::type_name(field.ty);
    quote! {
        &#krate::Kind::Recursive { kind: &#krate::Kind::Named(#name), levels: #levels, whole: #whole }
    }
}

fn extent(cx: &Cx<'_, '_>, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let (krate, order) = (cx.krate, cx.order(field));
    let index_of = |name| cx.model.find(name).map_or(0, |(index, _)| index);
    let size = |prefix| {
        let prefix = cx.checked(prefix);
        quote!(<#prefix as #krate::Wire<#order>>::SIZE)
    };
    let variant = match &tail.extent {
        Extent::Rest => quote!(Rest),
        Extent::Len => match cx.model.len_of(field.ident) {
            Some((index, _, rule)) => {
                let (add, unit, other) = (rule.add, rule.unit, other(cx, rule));
                quote!(Len { field: #index, add: #add, unit: #unit, other: #other })
            }
            None => quote!(Rest),
        },
        Extent::Prefix(prefix) => {
            let size = size(prefix);
            quote!(Prefix { size: #size })
        }
        Extent::Count(name) => {
            let index = index_of(name);
            quote!(Count { field: #index })
        }
        Extent::CountPrefix(prefix) => {
            let size = size(prefix);
            quote!(CountPrefix { size: #size })
        }
        Extent::Until(_) => {
            let end = field::constant(cx, index_of(field.ident));
            quote!(Until(#end))
        }
        Extent::Nested => quote!(Nested),
        Extent::Fixed => quote!(Fixed),
        Extent::Optional => quote!(Optional),
    };
    quote!(#krate::Extent::#variant)
}

/// That a length is the one of the whole packet.
fn whole(cx: &Cx<'_, '_>, field: &Field<'_>) -> Option<TokenStream> {
    let (krate, (_, whole, rule)) = (cx.krate, cx.model.whole()?);
    let (add, unit, other) = (rule.add, rule.unit, other(cx, rule));
    (whole.ident == field.ident)
        .then(|| quote!(.ending(#krate::Extent::Whole { add: #add, unit: #unit, other: #other }, 0)))
}

/// The other field of a length, and what it is multiplied by.
fn other(cx: &Cx<'_, '_>, rule: &LenRule) -> TokenStream {
    match rule.other.as_ref().and_then(|(scale, name)| Some((scale, cx.model.find(name)?))) {
        Some((scale, (index, _))) => quote!(::core::option::Option::Some((#scale, #index))),
        None => quote!(::core::option::Option::None),
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
        _ if field.follows.is_some() => quote!(#krate::Role::Length),
        Codec::Const(_) => quote!(#krate::Role::Const),
        _ if cx.model.is_tag(field) => quote!(#krate::Role::Tag),
        _ => quote!(#krate::Role::Value),
    }
}
