//! One field: the call that reads, checks, visits or writes it, by its codec.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Index;

use super::packet::{Cx, Group};
use crate::schema::{BitOrder, Codec, Extent, Field, Tail};

/// What the getter returns.
pub(super) fn getter_type(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let Cx { krate, buf, .. } = cx;
    let (ty, order) = (field.ty, cx.order(field));
    match &field.codec {
        Codec::Null(_) | Codec::Flags | Codec::Bits { .. } => quote!(#ty),
        Codec::Tail(tail) => {
            let ty = cx.free_type(field);
            match tail.extent {
                Extent::Fixed => quote!(<#ty as #krate::Wire<#order>>::View<#buf>),
                Extent::Optional => {
                    let inner = optional(cx, field);
                    quote!(::core::option::Option<<#inner as #krate::Wire<#order>>::View<#buf>>)
                }
                _ if tail.tag.is_some() => quote!(<#ty as #krate::Union>::View<#buf>),
                _ => quote!(<#ty as #krate::Tail<#order>>::View<#buf>),
            }
        }
        _ => quote!(<#ty as #krate::Wire<#order>>::View<#buf>),
    }
}

/// What the view keeps of a tail.
pub(super) fn kept_type(cx: &Cx<'_, '_>, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let Cx { krate, buf, .. } = cx;
    let bytes = |ty: &TokenStream| {
        let order = cx.order(field);
        quote!(#krate::__private::FixedBytes<#buf, { <#ty as #krate::Wire<#order>>::SIZE }>)
    };
    match tail.extent {
        Extent::Fixed => bytes(&cx.free_type(field)),
        Extent::Optional => {
            let bytes = bytes(&optional(cx, field));
            quote!(::core::option::Option<#bytes>)
        }
        _ if is_inner(tail) => {
            let ty = cx.free_type(field);
            quote!(#krate::__private::Inner<#buf, <#ty as #krate::Union>::Tag>)
        }
        _ => getter_type(cx, field),
    }
}

/// A union inside of itself: a view cannot hold its own type.
pub(super) fn is_inner(tail: &Tail) -> bool {
    tail.tag.is_some() && tail.levels.is_some()
}

/// The type in an optional field's `Option`.
pub(super) fn optional(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, ty, order) = (cx.krate, cx.free_type(field), cx.order(field));
    quote!(<#ty as #krate::__private::Optional<#order>>::Inner)
}

/// What the view keeps of the tail that is field `index`, out of `view`.
fn kept(cx: &Cx<'_, '_>, index: usize, view: &TokenStream) -> TokenStream {
    match cx.tail_number(index) {
        Some(number) => {
            let number = Index::from(number);
            quote!(#view.0.tail().#number)
        }
        None => quote!(#view.0.tail()),
    }
}

/// The view of a tail, out of `view`.
fn tail_view(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, tail: &Tail, view: &TokenStream) -> TokenStream {
    let (kept, order) = (kept(cx, index, view), cx.order(field));
    match tail.extent {
        Extent::Fixed => {
            let ty = cx.free_type(field);
            quote!(#kept.get::<#ty, #order>())
        }
        Extent::Optional => {
            let inner = optional(cx, field);
            quote!(#kept.map(|bytes| bytes.get::<#inner, #order>()))
        }
        _ if is_inner(tail) => {
            let ty = cx.free_type(field);
            quote!(#kept.view::<#ty>())
        }
        _ => kept,
    }
}

/// Reads in place, out of `self.0`.
pub(super) fn get(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    match &field.codec {
        Codec::Tail(tail) => tail_view(cx, index, field, tail, &quote!(self)),
        Codec::Plain | Codec::Const(_) => {
            let (ty, order, cell) = (field.ty, cx.order(field), cx.cell(index));
            quote!(self.0.get::<#ty, #order>(#cell))
        }
        _ => by_value(cx, index, field, &quote!(self)),
    }
}

/// Reads a field whose getter gives the user's own type.
fn by_value(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, view: &TokenStream) -> TokenStream {
    let (ty, order, cell) = (cx.free_type(field), cx.order(field), cx.cell(index));
    match &field.codec {
        Codec::Null(_) => {
            let null = constant(cx, index);
            quote!(#view.0.get_null::<#ty, #order>(#cell, #null))
        }
        Codec::Flags => quote!(#view.0.get_flags::<#ty, #order>(#cell)),
        Codec::Bits { .. } => {
            let bits = bits(cx, index, field);
            quote!(#view.0.get_bits::<#ty>(#cell, #bits))
        }
        _ => quote!(#view.0.read::<#ty, #order>(#cell)),
    }
}

/// The user's constant, sentinel or delimiter of field `index`.
pub(super) fn constant(cx: &Cx<'_, '_>, index: usize) -> TokenStream {
    let (krate, fixed) = (cx.krate, &cx.fixed);
    quote!(<#fixed as #krate::__private::Constant<#index>>::VALUE)
}

/// The constants, sentinels and delimiters. Each stands in an item of its own, where `Self` is the user's type and no name of
/// generated code is in the way of the user's expression.
pub(super) fn constants(cx: &Cx<'_, '_>) -> TokenStream {
    let (krate, fixed) = (cx.krate, &cx.fixed);
    let constants = cx.model.fields.iter().enumerate().filter_map(|(index, field)| {
        let (ty, order) = (cx.free_type(field), cx.order(field));
        let (ty, value) = match &field.codec {
            Codec::Tail(Tail { extent: Extent::Until(end), .. }) => (quote!(::core::primitive::u8), end),
            Codec::Const(value) => (ty, value),
            Codec::Null(null) => (quote!(<#ty as #krate::__private::Nullable<#order>>::Inner), null),
            _ => return None,
        };
        Some(quote! {
            #[automatically_derived]
            impl #krate::__private::Constant<#index> for #fixed {
                type Type = #ty;
                const VALUE: #ty = #value;
            }
        })
    });
    constants.collect()
}

/// Statements that read fields out of `view` together, and the fields of the struct literal that uses them.
pub(super) fn reads(cx: &Cx<'_, '_>) -> (TokenStream, TokenStream) {
    let (mut statements, mut values) = (TokenStream::new(), TokenStream::new());
    for group in cx.groups() {
        match group {
            Group::One(index, field) => {
                let (ident, read) = (field.ident, read(cx, index, field));
                values.extend(quote!(#ident: #read,));
            }
            Group::Plain(fields) => {
                let (tuple, order, cell) = (tuple_type(&fields), cx.order(fields[0].1), cx.cell(fields[0].0));
                // Names that no field of the user's can have.
                let locals: Vec<_> =
                    fields.iter().map(|(index, _)| format_ident!("field_{index}", span = Span::mixed_site())).collect();
                statements.extend(quote!(let (#(#locals,)*) = view.0.read::<#tuple, #order>(#cell);));
                let idents = fields.iter().map(|(_, field)| field.ident);
                values.extend(quote!(#(#idents: #locals,)*));
            }
        }
    }
    for (index, tail, _) in cx.model.tails() {
        let (ident, read) = (tail.ident, read(cx, index, tail));
        values.extend(quote!(#ident: #read,));
    }
    (statements, values)
}

/// The types of fields as a tuple.
pub(super) fn tuple_type(fields: &[(usize, &Field<'_>)]) -> TokenStream {
    let types = fields.iter().map(|(_, field)| field.ty);
    quote!((#(#types,)*))
}

/// Reads one field into the user's own type, out of `view`.
fn read(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    match &field.codec {
        Codec::Pad(_) => quote!(()),
        Codec::Tail(tail) => read_tail(cx, index, field, tail),
        _ => by_value(cx, index, field, &quote!(view)),
    }
}

/// Reads a tail into the user's own type.
fn read_tail(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let view = quote!(view);
    let (krate, order, kept) = (cx.krate, cx.order(field), kept(cx, index, &view));
    let ty = super::substitute(field.ty, cx.model.head.lifetime, &cx.buf);
    match tail.extent {
        Extent::Fixed => quote!(#kept.read::<#ty, #order>()),
        Extent::Optional => {
            let inner = optional(cx, field);
            quote! {
                <#ty as #krate::__private::Optional<#order>>::from_inner(#kept.map(|bytes| bytes.read::<#inner, #order>()))
            }
        }
        _ if tail.tag.is_some() => {
            let (ty, union) = (cx.checked(ty), tail_view(cx, index, field, tail, &view));
            quote!(<#ty as #krate::FromUnion>::from_union(#union))
        }
        _ => quote!(<#ty as #krate::__private::FromTail<#order>>::from_tail(#kept)),
    }
}

/// Where a bit field stands in its run.
pub(super) fn bits(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    let Codec::Bits { width, order, .. } = &field.codec else { return TokenStream::new() };
    let (krate, start) = (cx.krate, cx.cells.places[index].start_bit);
    let msb_first = *order == BitOrder::Msb;
    quote!(#krate::Bits { start: #start, width: #width, msb_first: #msb_first })
}

/// Checks fields of `block`; nothing where any bits are a value by the codec alone.
pub(super) fn check(cx: &Cx<'_, '_>, group: &Group<'_>) -> TokenStream {
    let (krate, fixed) = (cx.krate, &cx.fixed);
    match group {
        Group::Plain(fields) => {
            let (tuple, order, cell) = (tuple_type(fields), cx.order(fields[0].1), cx.cell(fields[0].0));
            quote!(#krate::__private::check_fields::<#fixed, #tuple, #order>(block, #cell)?;)
        }
        Group::One(index, field) => {
            let (ty, order, facts) = (cx.free_type(field), cx.order(field), cx.facts(*index));
            match &field.codec {
                Codec::Null(_) => quote!(#krate::__private::check_null::<#ty, #order>(block, #facts)?;),
                Codec::Bits { .. } => quote!(#krate::__private::check_bits::<#ty>(block, #facts)?;),
                Codec::Const(_) => {
                    let value = constant(cx, *index);
                    quote!(#krate::__private::check_const::<#ty, #order>(block, &#value, #facts)?;)
                }
                _ => TokenStream::new(),
            }
        }
    }
}

/// Whether any bits are a value, as a constant expression.
pub(super) fn any_bits(cx: &Cx<'_, '_>, group: &Group<'_>) -> TokenStream {
    let krate = cx.krate;
    match group {
        Group::Plain(fields) => {
            let (tuple, order) = (tuple_type(fields), cx.order(fields[0].1));
            quote!(<#tuple as #krate::Wire<#order>>::ANY_BITS)
        }
        Group::One(_, field) => match &field.codec {
            Codec::Bits { .. } => {
                let ty = cx.free_type(field);
                quote!(<#ty as #krate::__private::BitValue>::ANY_BITS)
            }
            Codec::Null(_) => {
                let (ty, order) = (cx.free_type(field), cx.order(field));
                quote!(<<#ty as #krate::__private::Nullable<#order>>::Inner as #krate::Wire<#order>>::ANY_BITS)
            }
            Codec::Const(_) => quote!(false),
            _ => quote!(true),
        },
    }
}

/// Bytes on the wire, as a constant expression; a bit field stands for its run.
pub(super) fn size(cx: &Cx<'_, '_>, field: &Field<'_>) -> TokenStream {
    let (krate, ty, order) = (cx.krate, cx.free_type(field), cx.order(field));
    match &field.codec {
        Codec::Pad(size) => {
            let size = *size as usize;
            quote!(#size)
        }
        Codec::Null(_) => quote!(<<#ty as #krate::__private::Nullable<#order>>::Inner as #krate::Wire<#order>>::SIZE),
        Codec::Flags => quote!(<<#ty as #krate::__private::FlagSet>::Bits as #krate::Wire<#order>>::SIZE),
        _ => quote!(<#ty as #krate::Wire<#order>>::SIZE),
    }
}

/// Visits what the getters of fields return.
pub(super) fn visit(cx: &Cx<'_, '_>, group: &Group<'_>) -> TokenStream {
    let (krate, fixed) = (cx.krate, &cx.fixed);
    let (index, field) = match group {
        Group::One(index, field) => (*index, *field),
        Group::Plain(fields) => {
            let (first, getters) = (fields[0].0, fields.iter().map(|(_, field)| &field.name));
            return quote!(#krate::__private::visit_fields::<#fixed, _>(#first, &(#(self.#getters(),)*), visitor););
        }
    };
    let (ty, order, getter, facts) = (cx.free_type(field), cx.order(field), &field.name, cx.facts(index));
    let at = quote!(#krate::At { field: #facts, index: ::core::option::Option::None });
    match &field.codec {
        Codec::Pad(_) => TokenStream::new(),
        Codec::Null(_) => {
            let null = constant(cx, index);
            quote!(#krate::__private::null::visit::<#ty, #order, _>(&self.#getter(), #null, #at, visitor);)
        }
        Codec::Flags => quote!(#krate::__private::flags::visit::<#ty, _>(&self.#getter(), #at, visitor);),
        Codec::Tail(Tail { extent: Extent::Optional, .. }) => {
            quote!(#krate::__private::visit_optional(&self.#getter(), #at, visitor);)
        }
        _ => quote!(#krate::Item::visit_at(&self.#getter(), #at, visitor);),
    }
}

/// Writes fields of `from` into `block`. Constants and what follows from tails are written later.
pub(super) fn put(cx: &Cx<'_, '_>, group: &Group<'_>, from: &TokenStream) -> TokenStream {
    let (krate, fixed) = (cx.krate, &cx.fixed);
    let (index, field) = match group {
        Group::One(index, field) => (*index, *field),
        Group::Plain(fields) => {
            let (order, cell, idents) =
                (cx.order(fields[0].1), cx.cell(fields[0].0), fields.iter().map(|(_, field)| field.ident));
            return quote!(#krate::__private::put_fields::<#fixed, #order>(block, #cell, &(#(&#from.#idents,)*))?;);
        }
    };
    if field.follows.is_some() {
        return TokenStream::new();
    }
    let (ident, ty, order, facts) = (field.ident, cx.free_type(field), cx.order(field), cx.facts(index));
    match &field.codec {
        Codec::Null(_) => {
            let null = constant(cx, index);
            quote!(#krate::__private::put_null::<#ty, #order>(block, &#from.#ident, #null, #facts)?;)
        }
        Codec::Flags => quote!(#krate::__private::put_flags::<#ty, #order>(block, &#from.#ident, #facts)?;),
        Codec::Bits { .. } => quote!(#krate::__private::put_bits::<#ty>(block, &#from.#ident, #facts)?;),
        Codec::Pad(size) => {
            let (cell, size) = (cx.cell(index), *size as usize);
            quote!(#krate::__private::zero::<#fixed>(block, #cell, #size);)
        }
        _ => TokenStream::new(),
    }
}
