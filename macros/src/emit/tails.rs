//! The variable parts: taken one after the other, in the order in which they stand.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::field;
use super::packet::Cx;
use crate::schema::{Codec, Extent, Field, LenRule, Tail};

/// The body of `parse`.
pub(super) fn parse(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, .. } = cx;
    if !cx.has_tail() {
        return quote! {
            let _ = depth;
            #krate::__private::view_fixed::<Self>(bytes)
        };
    }
    let (mut takes, mut kept) = (TokenStream::new(), Vec::new());
    for (index, field, tail) in cx.model.tails() {
        let name = format_ident!("tail_{}", kept.len(), span = Span::mixed_site());
        let take = take(cx, index, field, tail);
        takes.extend(quote!(let #name = #take;));
        takes.extend(pad(cx, index, tail));
        kept.push(name);
    }
    let kept = if let [one] = &kept[..] { quote!(#one) } else { quote!((#(#kept),*)) };
    quote! {
        let (valid, rest) = #krate::__private::Valid::parse(bytes, |block, tails| {
            let _ = (block, depth);
            #takes
            ::core::result::Result::Ok(#kept)
        })?;
        ::core::result::Result::Ok((#view(valid), rest))
    }
}

fn pad(cx: &Cx<'_, '_>, index: usize, tail: &Tail) -> Option<TokenStream> {
    let (multiple, facts) = (tail.pad_to? as usize, cx.facts(index));
    Some(quote!(tails.pad_to(#multiple, #facts)?;))
}

/// What the view keeps of one tail.
fn take(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, tail: &Tail) -> TokenStream {
    let (krate, ty, order, facts) = (cx.krate, cx.free_type(field), cx.order(field), cx.facts(index));
    let taken = match &tail.extent {
        Extent::Fixed => quote!(tails.fixed::<#ty, #order, _>(#facts)?),
        Extent::Optional => {
            let inner = field::optional(cx, field);
            quote!(tails.optional::<#inner, #order, _>(#facts)?)
        }
        Extent::Nested => quote!(tails.nested::<#ty>(depth, #facts)?),
        Extent::Count(count) => {
            let count = cx.model.find(count).map(|(count, _)| cx.number(count));
            quote!(tails.counted::<#ty, #order>(#krate::__private::Length::to_len(#count), depth, #facts)?)
        }
        Extent::CountPrefix(prefix) => {
            let prefix = cx.checked(prefix);
            quote!(tails.count_prefixed::<#ty, #prefix, #order>(depth, #facts)?)
        }
        Extent::Rest => see(cx, &quote!(tails.rest()), field, tail, &facts),
        Extent::Len => see(cx, &by_length(cx, field, &facts), field, tail, &facts),
        Extent::Prefix(prefix) => {
            let prefix = cx.checked(prefix);
            see(cx, &quote!(tails.prefixed::<#prefix, #order>(#facts)?), field, tail, &facts)
        }
        Extent::Until(_) => {
            let end = field::constant(cx, index);
            see(cx, &quote!(tails.until(#end, #facts)?), field, tail, &facts)
        }
    };
    match tail.levels {
        Some(levels) => {
            let levels = levels as usize;
            quote!({ let depth = tails.enter(depth, #levels, #facts)?; #taken })
        }
        None => taken,
    }
}

/// The bytes that the tail's length says. If that is the only tail, the packet ends with it.
fn by_length(cx: &Cx<'_, '_>, field: &Field<'_>, facts: &TokenStream) -> TokenStream {
    match cx.model.len_of(field.ident) {
        Some((index, _, rule)) if !ends_packet(cx) => {
            let (value, affine, len_facts) = (cx.number(index), affine(cx, rule), cx.facts(index));
            quote!(tails.take(#affine.tail_len(#value, #len_facts)?, #facts)?)
        }
        _ => quote!(tails.rest()),
    }
}

/// Whether the block says where the packet ends by the length of its one tail.
pub(super) fn ends_packet(cx: &Cx<'_, '_>) -> bool {
    let mut tails = cx.model.tails();
    matches!((tails.next(), tails.next()), (Some((.., Tail { extent: Extent::Len, pad_to: None, .. })), None))
        && cx.model.whole().is_none()
}

/// Sees bytes as the tail's type.
fn see(cx: &Cx<'_, '_>, bytes: &TokenStream, field: &Field<'_>, tail: &Tail, facts: &TokenStream) -> TokenStream {
    let (ty, order) = (cx.free_type(field), cx.order(field));
    let Some(tags) = &tail.tag else { return quote!(#bytes.tail::<#ty, #order>(depth, #facts)?) };
    let (tag, tag_facts) = (tag(cx, tags, field), tag_facts(cx, tags));
    let see = format_ident!("{}", if field::is_inner(tail) { "inner_tail" } else { "union_tail" });
    quote!(#bytes.#see::<#ty>(#tag, depth, #tag_facts, #facts)?)
}

/// How a length relates to its tail, as an expression that can fail if another field has a part in it.
pub(super) fn affine(cx: &Cx<'_, '_>, rule: &LenRule) -> TokenStream {
    let (krate, add, unit) = (cx.krate, rule.add, rule.unit);
    let affine = quote!(#krate::__private::Affine { add: #add, unit: #unit });
    plus_other(cx, rule, affine)
}

/// The same for the whole packet, from the bytes behind its block.
pub(super) fn whole(cx: &Cx<'_, '_>, rule: &LenRule) -> TokenStream {
    let (krate, fixed, add, unit) = (cx.krate, &cx.fixed, rule.add, rule.unit);
    let affine = quote!(#krate::__private::Affine::whole(#add, #unit, <#fixed as #krate::Layout>::SIZE));
    plus_other(cx, rule, affine)
}

fn plus_other(cx: &Cx<'_, '_>, rule: &LenRule, affine: TokenStream) -> TokenStream {
    let Some((scale, (index, _))) = rule.other.as_ref().and_then(|(scale, name)| Some((scale, cx.model.find(name)?)))
    else {
        return affine;
    };
    let (other, facts) = (cx.number(index), cx.facts(index));
    quote!(#affine.plus(#scale, #other, #facts)?)
}

/// Whether the packet says where it ends, as a constant; nothing where it does in any case.
pub(super) fn ends(cx: &Cx<'_, '_>) -> TokenStream {
    let krate = cx.krate;
    if cx.model.whole().is_some() {
        return TokenStream::new();
    }
    let open = cx.model.tails().filter_map(|(_, field, tail)| match tail.extent {
        Extent::Rest | Extent::Optional => Some(quote!(false)),
        Extent::Nested => {
            let ty = cx.free_type(field);
            Some(quote!(<#ty as #krate::Packet>::ENDS))
        }
        _ => None,
    });
    let open: Vec<_> = open.collect();
    if open.is_empty() { TokenStream::new() } else { quote!(const ENDS: ::core::primitive::bool = #(#open)&&*;) }
}

/// The tag of the union `tail`, out of `block`: one field, or a pair.
pub(super) fn tag(cx: &Cx<'_, '_>, names: &[Ident], tail: &Field<'_>) -> TokenStream {
    let (krate, union) = (cx.krate, cx.free_type(tail));
    let (mut reads, mut parts) = (TokenStream::new(), Vec::new());
    for name in names {
        let Some((index, field)) = cx.block_fields().find(|(_, field)| field.ident == name) else { continue };
        let (ty, read) = (cx.checked(field.ty), cx.number(index));
        // If its type is not that of the tag, the error stands on the name in `tag = …`.
        let part = format_ident!("part_{}", parts.len(), span = Span::mixed_site().located_at(name.span()));
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

/// The calls on a `Draft` that write one tail and what follows from it.
pub(super) fn write(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, tail: &Tail, value: &TokenStream) -> TokenStream {
    let (krate, ty, order, facts) = (cx.krate, field.ty, cx.order(field), cx.facts(index));
    let len = len(cx, field, tail, value, &quote!(#krate::__private::Depth::TOP));
    let prefix = match &tail.extent {
        Extent::Prefix(prefix) => {
            let prefix = cx.checked(prefix);
            quote!(.prefix::<#prefix, #order>(#len, #facts))
        }
        Extent::CountPrefix(prefix) => {
            let prefix = cx.checked(prefix);
            quote!(.prefix::<#prefix, #order>(<#ty as #krate::Counted<#order>>::count(#value), #facts))
        }
        _ => TokenStream::new(),
    };
    let body = match (&tail.extent, &tail.tag) {
        (Extent::Fixed, _) => quote!(.fixed::<#ty, #order>(#value, #facts)),
        (Extent::Optional, _) => quote!(.optional::<#ty, #order>(#value, #facts)),
        (Extent::Until(_), None) => {
            let end = field::constant(cx, index);
            quote!(.until::<#ty, #order>(#len, #value, #end, #facts))
        }
        (_, Some(_)) => {
            let ty = cx.checked(ty);
            quote!(.union_tail::<#ty>(#len, #value, #facts))
        }
        _ => quote!(.tail::<#ty, #order>(#len, #value, #facts)),
    };
    let (seals, pad) = (seals(cx, index, field, tail, value), tail.pad_to.map(|pad| pad as usize));
    let pad = pad.map(|multiple| quote!(.pad_to(#multiple, #facts)));
    let tagged = tail.tag.as_ref().map(|tags| {
        let (tag, tag_facts, ty) = (tag(cx, tags, field), tag_facts(cx, tags), cx.checked(ty));
        let whole = whole_is_tag(cx, index, tags).then(|| quote!(.whole()));
        quote!(#whole.tagged::<#ty>(#value, |block| #tag, #tag_facts))
    });
    quote!(#prefix #body #seals #pad #tagged)
}

/// Whether the whole length is known behind this tail, and a part of its tag.
fn whole_is_tag(cx: &Cx<'_, '_>, index: usize, tags: &[Ident]) -> bool {
    index + 1 == cx.model.fields.len() && cx.model.whole().is_some_and(|(_, field, _)| tags.contains(field.ident))
}

/// Bytes of a tail's value that stands at `depth`.
fn len(cx: &Cx<'_, '_>, field: &Field<'_>, tail: &Tail, value: &TokenStream, depth: &TokenStream) -> TokenStream {
    let (krate, ty, order) = (cx.krate, field.ty, cx.order(field));
    let len = |depth: &TokenStream| match (&tail.extent, &tail.tag) {
        (Extent::Fixed, _) => quote!(<#ty as #krate::Wire<#order>>::SIZE),
        (Extent::Optional, _) => quote!(#krate::__private::optional_len::<#ty, #order>(#value)),
        (_, Some(_)) => {
            let ty = cx.checked(ty);
            quote!(<#ty as #krate::Union>::body_len_at(#value, #depth))
        }
        _ => quote!(<#ty as #krate::Tail<#order>>::encoded_len(#value, #depth)),
    };
    match tail.levels {
        Some(levels) => {
            let (levels, len) = (levels as usize, len(&quote!(depth)));
            quote!(#depth.len_within(#levels, |depth| #len))
        }
        None => len(depth),
    }
}

/// The fields of the block that follow from a tail.
fn seals(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>, tail: &Tail, value: &TokenStream) -> TokenStream {
    let mut seals = TokenStream::new();
    if let Some((number, _, rule)) = cx.model.len_of(field.ident) {
        let (affine, facts) = (affine(cx, rule), cx.facts(number));
        let put = cx.put_number(number, &quote!(#affine.value(tail, #facts)?));
        seals.extend(quote!(.seal(|block, tail| #put)));
    }
    if let Extent::Count(count) = &tail.extent {
        seals.extend(cx.model.find(count).map(|(count, _)| count_seal(cx, index, count, field, value)));
    }
    seals
}

/// The first list that a field counts sets it; the others must be as long.
fn count_seal(cx: &Cx<'_, '_>, index: usize, count: usize, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let (krate, ty, order) = (cx.krate, field.ty, cx.order(field));
    let is_first = cx.model.first_counted_by(&cx.model.fields[count]) == Some(index);
    let elements = quote!(<#ty as #krate::Counted<#order>>::count(#value));
    if is_first {
        let facts = cx.facts(count);
        let put = cx.put_number(count, &quote!(#krate::__private::count_of(#elements, #facts)?));
        return quote!(.seal(|block, _| #put));
    }
    let (first, facts) = (cx.number(count), cx.facts(index));
    quote!(.counts(|block| #first, #elements, #facts))
}

/// The type of the number in front of a tail.
pub(super) fn prefix<'f>(field: &'f Field<'_>) -> Option<&'f syn::Type> {
    match &field.codec {
        Codec::Tail(Tail { extent: Extent::Prefix(prefix) | Extent::CountPrefix(prefix), .. }) => Some(prefix),
        _ => None,
    }
}

/// The length of the whole value at some depth: its block, its tails, and what stands between them.
pub(super) fn len_at(cx: &Cx<'_, '_>) -> TokenStream {
    let krate = cx.krate;
    let mut sum = quote!(<Self as #krate::Layout>::SIZE);
    for (_, field, tail) in cx.model.tails() {
        let (ident, order) = (field.ident, cx.order(field));
        let len = len(cx, field, tail, &quote!(&self.#ident), &quote!(depth));
        sum = quote!(#sum.saturating_add(#len));
        if let Some(prefix) = prefix(field) {
            let prefix = cx.checked(prefix);
            sum = quote!(#sum.saturating_add(<#prefix as #krate::Wire<#order>>::SIZE));
        }
        if let Extent::Until(_) = tail.extent {
            sum = quote!(#sum.saturating_add(1));
        }
        if let Some(multiple) = tail.pad_to {
            let multiple = multiple as usize;
            sum = quote!(#krate::__private::padded(#sum, #multiple));
        }
    }
    sum
}
