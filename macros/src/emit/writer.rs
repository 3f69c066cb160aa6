//! Writing: a value, or straight from a struct literal of the fixed fields and then the tails.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::packet::{Cx, Group};
use super::types::generated;
use super::{field, tails};
use crate::layout::Cell;
use crate::schema::{Codec, Field, Tail, names_lifetime};

/// The calls that write the fixed fields of `from`; `whole` if `from` is the user's struct, which has its constants, too.
pub(super) fn puts(cx: &Cx<'_, '_>, from: &TokenStream, whole: bool) -> TokenStream {
    cx.groups()
        .iter()
        .flat_map(|group| [zero_run(cx, group), match_const(cx, group, from, whole), field::put(cx, group, from)])
        .collect()
}

/// A run is zeroed before its fields are put into it one by one.
fn zero_run(cx: &Cx<'_, '_>, group: &Group<'_>) -> TokenStream {
    let Group::One(index, _) = group else { return TokenStream::new() };
    let (krate, fixed, cell) = (cx.krate, &cx.fixed, cx.cell(*index));
    match cx.cells.cells[cell] {
        Cell::Run { first, bytes } if first == *index => {
            let bytes = bytes as usize;
            quote!(#krate::__private::zero::<#fixed>(block, #cell, #bytes);)
        }
        _ => TokenStream::new(),
    }
}

/// A value that is not the constant of its field is refused, not silently replaced.
fn match_const(cx: &Cx<'_, '_>, group: &Group<'_>, from: &TokenStream, whole: bool) -> TokenStream {
    let (krate, Group::One(index, field)) = (cx.krate, group) else { return TokenStream::new() };
    let (Codec::Const(_), true) = (&field.codec, whole) else { return TokenStream::new() };
    let (ident, ty, order, facts) = (field.ident, cx.free_type(field), cx.order(field), cx.facts(*index));
    let value = field::constant(cx, *index);
    quote!(#krate::__private::match_const::<#ty, #order>(&#from.#ident, &#value, #facts)?;)
}

/// The bodies of `len_at` and `encode_into`.
pub(super) fn encode(cx: &Cx<'_, '_>) -> (TokenStream, TokenStream) {
    let Cx { krate, .. } = cx;
    let (size, unread) = (quote!(<Self as #krate::Layout>::SIZE), unread(cx));
    if !cx.has_tail() {
        return (size, quote!(#unread #krate::__private::encode_fixed(self, out)));
    }
    let draft = draft(cx, &quote!(self), true);
    let tails = cx.model.tails().map(|(index, field, tail)| {
        let ident = field.ident;
        tails::write(cx, index, field, tail, &quote!(&self.#ident))
    });
    (tails::len_at(cx), quote!(#unread #draft #(#tails)*.close().finish().map(|out| out.len())))
}

/// Lengths and pads of the value are not what is written, but the user's fields must not count as never read.
fn unread(cx: &Cx<'_, '_>) -> TokenStream {
    let unread = |field: &Field<'_>| field.follows.is_some() || matches!(field.codec, Codec::Pad(_));
    let idents: Vec<_> = cx.block_fields().filter(|(_, field)| unread(field)).map(|(_, field)| field.ident).collect();
    if idents.is_empty() { TokenStream::new() } else { quote!(let _ = (#(&self.#idents,)*);) }
}

/// A `Draft` with the fixed fields of `from`.
fn draft(cx: &Cx<'_, '_>, from: &TokenStream, whole: bool) -> TokenStream {
    let Cx { krate, fixed, .. } = cx;
    let puts = puts(cx, from, whole);
    quote! {
        #krate::__private::Draft::<#fixed>::new(out, |block| {
            #puts
            ::core::result::Result::Ok(())
        })
    }
}

/// The head (the fields that the caller gives), and the writer.
pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let (head, ident) = (generated(&cx.model.head.name, "Head"), cx.model.head.ident);
    let given: Vec<_> = cx.block_fields().filter(|(_, field)| is_given(field)).collect();
    let vis = cx.model.head.vis;
    // A struct of which the caller gives every field is its own head.
    if given.len() == cx.model.fields.len() {
        let user = &cx.fixed;
        let doc = format!("The fields that [`{ident}::writer`] takes: all of [`{ident}`].");
        let krate = cx.krate;
        let writer = writer(cx, &head, &quote!(#krate::__private::write_fixed::<#user>(out, &head)));
        return quote! {
            #[doc = #doc]
            #[allow(dead_code, non_camel_case_types)]
            #vis type #head = #user;
            #writer
        };
    }
    let doc = format!(
        "The fixed fields that [`{ident}::writer`] takes; what is constant or follows from a tail is not among them."
    );
    let fields = given.iter().map(|(_, field)| {
        let (docs, vis, name, ty) = (super::view::docs(field), field.vis, field.ident, field.ty);
        quote!(#docs #vis #name: #ty,)
    });
    let draft = draft(cx, &quote!(head), false);
    let written = match cx.model.tails().next() {
        None => quote!(#draft.close()),
        Some((_, tail, _)) => {
            let needs = cx.needs_tail(tail);
            quote!(#needs(#draft))
        }
    };
    let writer = writer(cx, &head, &written);
    quote! {
        #[doc = #doc]
        #[allow(dead_code, non_camel_case_types, missing_debug_implementations, missing_copy_implementations, clippy::exhaustive_structs)]
        #vis struct #head {
            #(#fields)*
        }
        #writer
    }
}

fn is_given(field: &Field<'_>) -> bool {
    let is_value = matches!(field.codec, Codec::Plain | Codec::Null(_) | Codec::Flags | Codec::Bits { .. });
    is_value && field.follows.is_none()
}

fn writer(cx: &Cx<'_, '_>, head: &Ident, body: &TokenStream) -> TokenStream {
    let Cx { buf, user, generics, .. } = cx;
    let vis = cx.model.head.vis;
    let state = state(cx, cx.model.tails().next().map(|(_, tail, _)| tail));
    let states = cx.model.tails().map(|(index, field, tail)| tail_state(cx, index, field, tail));
    quote! {
        #[allow(dead_code)]
        #[automatically_derived]
        impl #generics #user {
            /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
            #[inline]
            #vis fn writer<#buf>(out: &#buf mut [::core::primitive::u8], head: #head) -> #state {
                #body
            }
        }
        #(#states)*
    }
}

/// What there is before a tail is written; `None`: when nothing is missing.
fn state(cx: &Cx<'_, '_>, next: Option<&Field<'_>>) -> TokenStream {
    let (krate, buf) = (cx.krate, &cx.buf);
    match next {
        Some(tail) => {
            let needs = cx.needs_tail(tail);
            quote!(#needs<#buf>)
        }
        None => quote!(#krate::Written<#buf>),
    }
}

/// The state in which this tail comes next.
fn tail_state(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let Cx { krate, buf, fixed, .. } = cx;
    let (vis, field_vis, name, ty) = (cx.model.head.vis, field.vis, &field.name, field.ty);
    // One that the value does not name would be a lint in code that a user's macro makes.
    let lifetime = cx.model.head.lifetime.filter(|lifetime| names_lifetime(ty.to_token_stream(), lifetime));
    let lifetime = lifetime.map(|lifetime| quote!(<#lifetime>));
    let needs = cx.needs_tail(field);
    let doc = format!("A [`{}`] of which `{name}` comes next: call `{name}`.", cx.model.head.ident);
    let docs = super::view::docs(field);
    let write = tails::write(cx, index, field, tail, &quote!(&value));
    let next = cx.model.tails().find(|(other, ..)| *other == index + 1).map(|(_, field, _)| field);
    let result = state(cx, next);
    let body = match next {
        Some(next) => {
            let next = cx.needs_tail(next);
            quote!(#next(self.0 #write))
        }
        None => quote!(self.0 #write.close()),
    };
    quote! {
        #[doc = #doc]
        #[must_use = "the packet is not whole yet"]
        #[allow(dead_code, non_camel_case_types)]
        #[derive(::core::fmt::Debug)]
        #vis struct #needs<#buf>(#krate::__private::Draft<#buf, #fixed>);

        #[allow(dead_code)]
        #[automatically_derived]
        impl<#buf> #needs<#buf> {
            #docs
            #[inline]
            #field_vis fn #name #lifetime (self, value: #ty) -> #result {
                #body
            }
        }
    }
}
