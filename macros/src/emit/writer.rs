//! Writing: a value, or straight from a struct literal of the fixed fields and then the tail.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::field;
use super::packet::{Cx, Group};
use super::types::generated;
use crate::layout::Cell;
use crate::schema::{Codec, Field};

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

/// The bodies of `encoded_len` and `encode_into`.
pub(super) fn encode(cx: &Cx<'_, '_>) -> (TokenStream, TokenStream) {
    let Cx { krate, .. } = cx;
    let (size, unread) = (quote!(<Self as #krate::Layout>::SIZE), unread(cx));
    let Some((index, tail)) = cx.model.tail() else {
        return (size, quote!(#unread #krate::__private::encode_fixed(self, out)));
    };
    let (ident, ty, order) = (tail.ident, tail.ty, cx.order(tail));
    let len = match &tail.codec {
        Codec::TaggedTail(_) => quote!(<#ty as #krate::Union>::body_len(&self.#ident)),
        _ => quote!(<#ty as #krate::Tail<#order>>::encoded_len(&self.#ident)),
    };
    let draft = draft(cx, &quote!(self), true);
    let tail = write_tail(cx, index, tail, &quote!(&self.#ident));
    (quote!(#size.saturating_add(#len)), quote!(#unread #draft.#tail.finish().map(|out| out.len())))
}

/// Lengths and pads of the value are not what is written, but the user's fields must not count as never read.
fn unread(cx: &Cx<'_, '_>) -> TokenStream {
    let unread = |field: &Field<'_>| matches!(field.codec, Codec::Len(_) | Codec::Pad(_));
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

/// The call on a `Draft` that writes the tail.
fn write_tail(cx: &Cx<'_, '_>, index: usize, tail: &Field<'_>, value: &TokenStream) -> TokenStream {
    let (order, facts) = (cx.order(tail), cx.facts(index));
    match &tail.codec {
        Codec::TaggedTail(tags) => {
            let (tag, tag_facts, ty) = (tag(cx, tags, tail), tag_facts(cx, tags), cx.checked(tail.ty));
            quote!(union_tail::<#ty>(#value, |block| #tag, #tag_facts, #facts))
        }
        _ => quote!(tail::<_, #order>(#value, #facts)),
    }
}

/// The tag of the union `tail`, out of `block`: one field, or a pair.
pub(super) fn tag(cx: &Cx<'_, '_>, names: &[Ident], tail: &Field<'_>) -> TokenStream {
    let (krate, union) = (cx.krate, cx.free_type(tail));
    let (mut reads, mut parts) = (TokenStream::new(), Vec::new());
    for name in names {
        let Some((index, field)) = cx.block_fields().find(|(_, field)| field.ident == name) else { continue };
        let (ty, order, facts) = (cx.checked(field.ty), cx.order(field), cx.facts(index));
        // If its type is not that of the tag, the error stands on the name in `tag = …`.
        let part = format_ident!("part_{}", parts.len(), span = Span::mixed_site().located_at(name.span()));
        let read = match field.codec {
            Codec::Bits { .. } => quote!(#krate::__private::read_bits::<#ty>(block, #facts)),
            _ => quote!(#krate::__private::read::<#ty, #order>(block, #facts)),
        };
        reads.extend(quote!(let #part = <#ty as #krate::__private::TagField>::tag(#read);));
        parts.push(part);
    }
    let tag = if let [one] = &parts[..] { quote!(#one) } else { quote!((#(#parts),*)) };
    quote!({ #reads let tag: <#union as #krate::Union>::Tag = #tag; tag })
}

/// The field that an error about the tag names: the first of a pair.
pub(super) fn tag_facts(cx: &Cx<'_, '_>, names: &[Ident]) -> TokenStream {
    let first = cx.block_fields().find(|(_, field)| names.first() == Some(field.ident));
    first.map(|(index, _)| cx.facts(index)).unwrap_or_default()
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
        "The fixed fields that [`{ident}::writer`] takes; what is constant or follows from the tail is not among them."
    );
    let fields = given.iter().map(|(_, field)| {
        let (docs, vis, name, ty) = (super::view::docs(field), field.vis, field.ident, field.ty);
        quote!(#docs #vis #name: #ty,)
    });
    let draft = draft(cx, &quote!(head), false);
    let written = match cx.model.tail() {
        None => quote!(#draft.no_tail()),
        Some((_, tail)) => {
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
    matches!(field.codec, Codec::Plain | Codec::Null(_) | Codec::Flags | Codec::Bits { .. })
}

fn writer(cx: &Cx<'_, '_>, head: &Ident, body: &TokenStream) -> TokenStream {
    let Cx { krate, buf, user, generics, .. } = cx;
    let vis = cx.model.head.vis;
    let (state, needs_tail) = match cx.model.tail() {
        None => (quote!(#krate::Written<#buf>), TokenStream::new()),
        Some((index, tail)) => {
            let needs = cx.needs_tail(tail);
            (quote!(#needs<#buf>), tail_state(cx, index, tail, &needs))
        }
    };
    quote! {
        #[allow(dead_code)]
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
        #[allow(dead_code, non_camel_case_types)]
        #[derive(::core::fmt::Debug)]
        #vis struct #needs<#buf>(#krate::__private::Draft<#buf, #fixed>);

        #[allow(dead_code)]
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
