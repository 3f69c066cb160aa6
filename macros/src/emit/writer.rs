//! Writing: a value, or straight from a struct literal of the fixed fields and then the tail.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::field;
use super::packet::Cx;
use super::types::{generated, with_lifetime};
use crate::layout::Cell;
use crate::schema::{Codec, Field};

/// The calls that write the fixed fields of `from`; `whole` if `from` is the user's struct, which has its constants, too.
pub(super) fn puts(cx: &Cx<'_, '_>, from: &TokenStream, whole: bool) -> TokenStream {
    let krate = cx.krate;
    let mut calls = TokenStream::new();
    for (index, field) in cx.block_fields() {
        // A run is zeroed before its fields are put into it one by one.
        if let Cell::Run { first, bytes } = cx.cells.cells[cx.cells.places[index].cell] {
            if first == index {
                let (offset, bytes) = (cx.offset(index), bytes as usize);
                calls.extend(quote!(#krate::__private::zero(block, #offset, #bytes);));
            }
        }
        if let (Codec::Const(value), true) = (&field.codec, whole) {
            let (ident, ty, order, facts) = (field.ident, field.ty, cx.order(field), cx.facts(index));
            calls.extend(quote!(#krate::__private::match_const::<#ty, #order>(&#from.#ident, &(#value), #facts)?;));
        }
        calls.extend(field::put(cx, index, field, from));
    }
    calls
}

/// Length and code that makes a `Written` from `self`.
pub(super) fn encode(cx: &Cx<'_, '_>) -> (TokenStream, TokenStream) {
    let Cx { krate, fixed, .. } = cx;
    let size = quote!(<#fixed as #krate::Layout>::SIZE);
    let Some((index, tail)) = cx.model.tail() else {
        let encode = quote!(#krate::__private::Draft::<#fixed>::new(out, |block| #krate::Fixed::put(self, block)).no_tail());
        return (size, encode);
    };
    let (ident, ty, order) = (tail.ident, tail.ty, cx.order(tail));
    let len = match &tail.codec {
        Codec::TaggedTail(_) => quote!(<#ty as #krate::Union>::body_len(&self.#ident)),
        _ => quote!(<#ty as #krate::Tail<#order>>::encoded_len(&self.#ident)),
    };
    let draft = draft(cx, &quote!(self), true);
    let tail = write_tail(cx, index, tail, &quote!(&self.#ident));
    (quote!(#size.saturating_add(#len)), quote!(#draft.#tail))
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

/// The call on a `Draft` that writes the tail.
fn write_tail(cx: &Cx<'_, '_>, index: usize, tail: &Field<'_>, value: &TokenStream) -> TokenStream {
    let (order, facts) = (cx.order(tail), cx.facts(index));
    match &tail.codec {
        Codec::TaggedTail(tags) => {
            let tag = tag(cx, tags);
            quote!(union_tail(#value, |block| #tag, #facts))
        }
        _ => quote!(tail::<_, #order>(#value, #facts)),
    }
}

/// The tag out of `block`: one field, or a pair.
pub(super) fn tag(cx: &Cx<'_, '_>, names: &[Ident]) -> TokenStream {
    let krate = cx.krate;
    let reads: Vec<_> = names
        .iter()
        .filter_map(|name| cx.block_fields().find(|(_, field)| field.ident == name))
        .map(|(index, field)| {
            let (ty, order, facts) = (field.ty, cx.order(field), cx.facts(index));
            match field.codec {
                Codec::Bits { .. } => quote!(#krate::__private::read_bits::<#ty>(block, #facts)),
                _ => quote!(#krate::__private::read::<#ty, #order>(block, #facts)),
            }
        })
        .collect();
    match &reads[..] {
        [one] => one.clone(),
        pair => quote!((#(#pair),*)),
    }
}

/// The head (the fields that the caller gives), and the writer.
pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let (head, ident) = (generated(&cx.model.head.name, "Head"), cx.model.head.ident);
    let given: Vec<_> = cx.block_fields().filter(|(_, field)| is_given(field)).collect();
    let vis = cx.model.head.vis;
    // A struct of which the caller gives every field is its own head.
    if given.len() == cx.model.fields.len() {
        let user = with_lifetime(&cx.model.head, &quote!('static));
        let doc = format!("The fields that [`{ident}::writer`] takes: all of [`{ident}`].");
        let writer = writer(cx, &head);
        return quote! {
            #[doc = #doc]
            #vis type #head = #user;
            #writer
        };
    }
    let doc = format!("The fixed fields that [`{ident}::writer`] takes; what is constant or follows from the tail is not among them.");
    let fields = given.iter().map(|(_, field)| {
        let (docs, vis, name, ty) = (super::view::docs(field), field.vis, field.ident, field.ty);
        quote!(#docs #vis #name: #ty,)
    });
    let writer = writer(cx, &head);
    quote! {
        #[doc = #doc]
        #[allow(missing_debug_implementations, missing_copy_implementations)]
        #vis struct #head {
            #(#fields)*
        }
        #writer
    }
}

fn is_given(field: &Field<'_>) -> bool {
    matches!(field.codec, Codec::Plain | Codec::Null(_) | Codec::Flags | Codec::Bits { .. })
}

fn writer(cx: &Cx<'_, '_>, head: &Ident) -> TokenStream {
    let Cx { krate, buf, user, fixed, generics, .. } = cx;
    let vis = cx.model.head.vis;
    let draft = draft(cx, &quote!(head), false);
    let (state, body, needs_tail) = match cx.model.tail() {
        None => (quote!(#krate::Written<#buf>), quote!(#draft.no_tail()), TokenStream::new()),
        Some((index, tail)) => {
            let needs = cx.needs_tail(tail);
            (quote!(#needs<#buf>), quote!(#needs(#draft)), tail_state(cx, index, tail, &needs))
        }
    };
    let _ = fixed;
    quote! {
        #[automatically_derived]
        impl #generics #user {
            /// Writes straight into `out`: first these fields, then the tail if there is one, then `finish()`.
            #[inline]
            #vis fn writer<#buf>(out: &#buf mut [::core::primitive::u8], head: #head) -> #state {
                #body
            }
        }
        #needs_tail
    }
}

/// The state in which only the tail is missing.
fn tail_state(cx: &Cx<'_, '_>, index: usize, tail: &Field<'_>, needs: &Ident) -> TokenStream {
    let Cx { krate, buf, fixed, .. } = cx;
    let (vis, field_vis, name, ty) = (cx.model.head.vis, tail.vis, &tail.name, tail.ty);
    let lifetime = cx.model.head.lifetime.map(|lifetime| quote!(<#lifetime>));
    let doc = format!("A [`{}`] whose tail is not yet written: call `{name}`.", cx.model.head.ident);
    let docs = super::view::docs(tail);
    let write = write_tail(cx, index, tail, &quote!(&value));
    quote! {
        #[doc = #doc]
        #[must_use = "the tail is not yet written"]
        #[derive(::core::fmt::Debug)]
        #vis struct #needs<#buf>(#krate::__private::Draft<#buf, #fixed>);

        #[automatically_derived]
        impl<#buf> #needs<#buf> {
            #docs
            #[inline]
            #field_vis fn #name #lifetime (self, value: #ty) -> #krate::Written<#buf> {
                self.0.#write
            }
        }
    }
}
