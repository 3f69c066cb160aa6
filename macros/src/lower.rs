//! From syntax and directives to the model. What has no place in the model is an error here;
//! rules about the model stand in `check`.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Data, DataEnum, DeriveInput, Fields, FieldsNamed, GenericParam, LitInt, LitStr, Path, PathSegment};

use crate::attr::{self, FieldWords, ItemWords, MessageFieldWords, MessageWords, Once, VariantWords};
use crate::diag::Diagnostics;
use crate::schema::{
    BitOrder, ByteOrder, Choice, ChoiceVariant, Codec, Extent, Field, Follows, Head, Holds, Item, LenOf, Message,
    MessageField, MessageItem, ReprEnum, Struct, Tail, Union, Variant,
};

/// The integers that `#[repr]` of a wire enum can name.
const REPRS: [&str; 8] = ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64"];

pub(crate) fn item<'a>(input: &'a DeriveInput, errors: &Diagnostics) -> Option<Item<'a>> {
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) if !fields.named.is_empty() => Some(Item::Struct(packet(input, fields, errors))),
            _ => {
                errors
                    .at(&input.ident, "a packet is a struct with named fields, at least one: the names become getters");
                None
            }
        },
        Data::Enum(data) if data.variants.is_empty() => {
            errors.at(&input.ident, "an enum without variants has no bytes: add a variant");
            None
        }
        Data::Enum(data) if data.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit)) => {
            Some(repr_enum(input, data, errors))
        }
        Data::Enum(data) => union(input, data, errors),
        Data::Union(data) => {
            errors
                .at(data.union_token, "a Rust `union` has no tag: write an enum over packets, `#[pinwire(tag = u8)]`");
            None
        }
    }
}

/// `#[derive(Message)]`: structs with named fields, and enums of messages.
pub(crate) fn message<'a>(input: &'a DeriveInput, errors: &Diagnostics) -> Option<MessageItem<'a>> {
    let fields = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) if !fields.named.is_empty() => fields,
            _ => {
                errors.at(
                    &input.ident,
                    "a message is a struct with named fields, at least one: the names become getters",
                );
                return None;
            }
        },
        Data::Enum(data) if data.variants.iter().any(|variant| !matches!(variant.fields, Fields::Unit)) => {
            return choice(input, data, errors).map(MessageItem::Enum);
        }
        Data::Enum(data) => {
            errors.at(data.enum_token, "a message is a struct; a field-less enum is a value in one: derive `Packet` for it, with `#[repr(u8)]`");
            return None;
        }
        Data::Union(data) => {
            errors.at(data.union_token, "a message is a struct: a Rust `union` does not say which field it holds");
            return None;
        }
    };
    let words = attr::message(&input.attrs, false, errors);
    let head = head_of(input, &words.rename, words.krate.get(), true, errors);
    let fields: Vec<_> = fields.named.iter().filter_map(|field| message_field(field, errors)).collect();
    let recursive_span = words.recursive.span();
    let (mut recursive, align) = (message_levels(&words, errors), align(words, errors));
    if fields.iter().any(|field| field.recursive) {
        recursive = recursive.or(Some(LEVELS));
    }
    Some(MessageItem::Struct(Message { head, fields, recursive, recursive_span, align, of: None }))
}

/// Levels of messages that hold themselves, if the user says nothing else.
const LEVELS: u32 = 64;

/// What `recursive` says, from `min` to `max`; `default` if it says no number, or a wrong one.
fn levels(recursive: &Once<Option<LitInt>>, (min, max): (u32, u32), default: u32, errors: &Diagnostics) -> Option<u32> {
    let given = recursive.get()?.as_ref().and_then(|levels| number(levels, min, max, "recursive", errors));
    Some(given.unwrap_or(default))
}

fn message_levels(words: &MessageWords, errors: &Diagnostics) -> Option<u32> {
    levels(&words.recursive, (2, 256), LEVELS, errors)
}

fn align(words: MessageWords, errors: &Diagnostics) -> u32 {
    let Some(align) = words.align.into_value() else { return 1 };
    let value = align.base10_parse::<u32>().ok().filter(|value| value.is_power_of_two() && *value <= 64);
    if value.is_none() {
        errors.at(&align, "`align` takes 1, 2, 4, 8, 16, 32 or 64");
    }
    value.unwrap_or(1)
}

/// An enum of messages.
fn choice<'a>(input: &'a DeriveInput, data: &'a DataEnum, errors: &Diagnostics) -> Option<Choice<'a>> {
    let words = attr::message(&input.attrs, true, errors);
    let head = head(input, &words.rename, words.krate.get(), errors);
    let mut unknown = Vec::new();
    let variants: Vec<_> =
        data.variants.iter().filter_map(|variant| choice_variant(&head, variant, &mut unknown, errors)).collect();
    let closes_a_cycle = |variant: &ChoiceVariant<'_>| match &variant.holds {
        Holds::Fields(_, fields) => fields.iter().any(|field| field.recursive),
        _ => false,
    };
    let recursive = message_levels(&words, errors).or(variants.iter().any(closes_a_cycle).then_some(LEVELS));
    let (tag, recursive_span) = (words.tag.get().cloned(), words.recursive.span());
    let align = align(words, errors);
    let Some(tag) = tag else {
        let span = attr::span_of(&input.attrs).unwrap_or_else(|| input.ident.span());
        errors.at_span(
            span,
            "an enum of messages needs the type of its tag: `#[pinwire(tag = u8)]`, or `u16`, `u32`, `u64`",
        );
        return None;
    };
    Some(Choice { head, tag, recursive, recursive_span, align, variants, unknown })
}

fn choice_variant<'a>(
    head: &Head<'a>,
    variant: &'a syn::Variant,
    unknown: &mut Vec<(&'a Ident, &'a syn::Type)>,
    errors: &Diagnostics,
) -> Option<ChoiceVariant<'a>> {
    let before = errors.count();
    let words = attr::choice_variant(&variant.attrs, errors);
    let one = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Some(&fields.unnamed[0].ty),
        _ => None,
    };
    if let Some(span) = words.unknown.span() {
        if words.tag.is_set() {
            errors.at_span(span, "`unknown` cannot stand beside `tag`: it keeps the tags that no variant has");
        }
        match one {
            Some(ty) => unknown.push((&variant.ident, ty)),
            None => errors.at(
                &variant.ident,
                format_args!(
                    "this variant keeps the bytes of others: `{0}(UnknownBuf<…>)`, or borrowed `{0}(Unknown<'a, …>)`, with the type of the tag",
                    variant.ident
                ),
            ),
        }
        return None;
    }
    let holds = match &variant.fields {
        Fields::Unit => Holds::Nothing,
        Fields::Named(fields) if !fields.named.is_empty() => {
            let name = Ident::new(&format!("{}{}", head.name.unraw(), variant.ident.unraw()), variant.ident.span());
            Holds::Fields(name, fields.named.iter().filter_map(|field| message_field(field, errors)).collect())
        }
        _ => match one {
            Some(ty) => Holds::Message(ty),
            None => {
                errors.at(
                    &variant.ident,
                    format_args!(
                        "a variant holds a message, `{0}(Message)`, named fields, `{0} {{ name: Type }}`, or nothing: names are what getters are called",
                        variant.ident
                    ),
                );
                return None;
            }
        },
    };
    if !words.tag.is_set() && errors.count() == before {
        errors.at(
            &variant.ident,
            "this variant needs its tag, which is for ever: `#[pinwire(tag = 1)]`, or `#[pinwire(unknown)]` to keep what is not known",
        );
    }
    Some(ChoiceVariant {
        ident: &variant.ident,
        name: name(&variant.ident, &words.rename, errors),
        docs: attr::docs(&variant.attrs),
        tag: words.tag.into_value()?,
        holds,
    })
}

fn message_field<'a>(field: &'a syn::Field, errors: &Diagnostics) -> Option<MessageField<'a>> {
    let ident = field.ident.as_ref()?;
    let before = errors.count();
    let words: MessageFieldWords = attr::message_field(&field.attrs, errors);
    let name = name(ident, &words.rename, errors);
    if let (Some(_), Some(span)) = (words.reserved.get(), words.default.span().or(words.sensitive.span())) {
        errors.at_span(span, "a reserved field has no value, so this word has no use on it");
    }
    let since_span = words.since.span();
    let since = words.since.into_value().map_or(Some(1), |since| number(&since, 1, 65_535, "since", errors));
    Some(MessageField {
        ident,
        vis: &field.vis,
        ty: &field.ty,
        name,
        docs: attr::docs(&field.attrs),
        since: since.and_then(|since| u16::try_from(since).ok()).unwrap_or(1),
        since_span,
        default: words.default.into_value(),
        reserved: words.reserved.into_value(),
        sensitive: words.sensitive.is_set(),
        recursive: words.recursive.is_set(),
        broken: errors.count() > before,
    })
}

/// Types and constants that messages are generic over. Packets and enums have one layout.
fn params<'a>(input: &'a DeriveInput, is_generic: bool, errors: &Diagnostics) -> Vec<&'a GenericParam> {
    let params = input.generics.params.iter().filter(|param| !matches!(param, GenericParam::Lifetime(_)));
    if is_generic {
        return params.collect();
    }
    for param in params {
        errors.at(param, "a layout is one, so this type cannot be generic: write the type out, or one struct for each");
    }
    Vec::new()
}

fn head<'a>(input: &'a DeriveInput, rename: &Once<LitStr>, krate: Option<&Path>, errors: &Diagnostics) -> Head<'a> {
    head_of(input, rename, krate, false, errors)
}

fn head_of<'a>(
    input: &'a DeriveInput,
    rename: &Once<LitStr>,
    krate: Option<&Path>,
    is_generic: bool,
    errors: &Diagnostics,
) -> Head<'a> {
    Head {
        ident: &input.ident,
        vis: &input.vis,
        lifetime: lifetime(input, errors),
        params: params(input, is_generic, errors),
        name: name(&input.ident, rename, errors),
        docs: attr::docs(&input.attrs),
        krate: krate.cloned().unwrap_or_else(default_crate),
    }
}

/// The path of the runtime crate, for the stub of a message.
pub(crate) fn message_crate_path(input: &DeriveInput) -> Path {
    let errors = Diagnostics::new();
    let words = attr::message(&input.attrs, matches!(input.data, Data::Enum(_)), &errors);
    let _: Option<syn::Error> = errors.finish();
    words.krate.into_value().unwrap_or_else(default_crate)
}

/// The path of the runtime crate, for a stub: errors in the words were reported already.
pub(crate) fn crate_path(input: &DeriveInput) -> Path {
    let errors = Diagnostics::new();
    let words = attr::item(&input.attrs, matches!(input.data, Data::Enum(_)), &errors);
    let _: Option<syn::Error> = errors.finish();
    words.krate.into_value().unwrap_or_else(default_crate)
}

/// The tag of a union, and whether it stands elsewhere, for a stub.
pub(crate) fn stub_tag(input: &DeriveInput) -> (Option<syn::Type>, bool) {
    let errors = Diagnostics::new();
    let words = attr::item(&input.attrs, true, &errors);
    let _: Option<syn::Error> = errors.finish();
    let is_external = words.external.is_set();
    (words.tag.into_value(), is_external)
}

fn default_crate() -> Path {
    let segment = PathSegment::from(Ident::new("pinwire", Span::call_site()));
    Path { leading_colon: Some(syn::token::PathSep::default()), segments: [segment].into_iter().collect() }
}

/// The one lifetime.
fn lifetime<'a>(input: &'a DeriveInput, errors: &Diagnostics) -> Option<&'a syn::Lifetime> {
    let mut found = None;
    for param in input.generics.lifetimes() {
        if found.is_some() {
            errors.at(param, "one lifetime is enough: all borrowed parts come from the same bytes");
        }
        found = found.or(Some(&param.lifetime));
    }
    if let Some(clause) = &input.generics.where_clause {
        errors.at(clause, "no `where` clause is needed here: the field types are known");
    }
    found
}

/// The identifier, or what `rename` says.
fn name(ident: &Ident, rename: &Once<LitStr>, errors: &Diagnostics) -> Ident {
    let Some(text) = rename.get() else { return ident.clone() };
    text.parse_with(Ident::parse_any).ok().and_then(|name| usable(&name)).unwrap_or_else(|| {
        errors.at(text, "`rename` takes an identifier, such as \"name_\": it names a method or a type");
        ident.clone()
    })
}

/// A keyword becomes a raw identifier, like a field `r#type`; some cannot even be that.
fn usable(name: &Ident) -> Option<Ident> {
    let text = name.to_string();
    match text.as_str() {
        "self" | "Self" | "super" | "crate" | "_" => None,
        word if syn::parse_str::<Ident>(word).is_err() => Some(Ident::new_raw(word, name.span())),
        _ => Some(name.clone()),
    }
}

fn packet<'a>(input: &'a DeriveInput, fields: &'a FieldsNamed, errors: &Diagnostics) -> Struct<'a> {
    let words = attr::item(&input.attrs, false, errors);
    for word in attr::repr(&input.attrs).iter().filter(|word| *word == "packed") {
        errors.at(word, "remove `packed`: the layout on the wire does not depend on that of the Rust struct");
    }
    let head = head(input, &words.rename, words.krate.get(), errors);
    let mut fields: Vec<_> = fields.named.iter().filter_map(|field| self::field(field, &words, errors)).collect();
    length_makes_tail(&mut fields, errors);
    count_follows(&mut fields);
    fixed_fields_follow(&mut fields);
    Struct { head, fields }
}

/// A field whose length another field holds is variable; it needs no word of its own.
fn length_makes_tail(fields: &mut [Field<'_>], errors: &Diagnostics) {
    let tail_of = |field: &Field<'_>| match field.len().map(|rule| &rule.of) {
        Some(LenOf::Tail(tail)) => Some(tail.clone()),
        _ => None,
    };
    let tails: Vec<Ident> = fields.iter().filter_map(tail_of).collect();
    for field in fields.iter_mut().filter(|field| tails.contains(field.ident)) {
        match &mut field.codec {
            Codec::Plain if field.follows.is_none() => field.codec = Codec::Tail(tail(Extent::Len)),
            // Words beside an extent that stands elsewhere.
            Codec::Tail(tail) if matches!(tail.extent, Extent::Fixed) => tail.extent = Extent::Len,
            Codec::Tail(tail) if tail.tag.is_some() && matches!(tail.extent, Extent::Rest) => tail.extent = Extent::Len,
            Codec::Tail(tail) => {
                let word = extent_word(&tail.extent);
                errors.at(field.ident, format_args!("`{}` ends where its length says: remove `{word}`", field.ident));
            }
            _ => {}
        }
    }
}

/// A field that says how many elements a tail has follows from that tail.
fn count_follows(fields: &mut [Field<'_>]) {
    let counts = |field: &Field<'_>| match field.codec.tail().map(|tail| &tail.extent) {
        Some(Extent::Count(count)) => Some(count.clone()),
        _ => None,
    };
    let counts: Vec<Ident> = fields.iter().filter_map(counts).collect();
    let is_number = |field: &&mut Field<'_>| {
        counts.contains(field.ident)
            && field.follows.is_none()
            && matches!(field.codec, Codec::Plain | Codec::Bits { .. })
    };
    for field in fields.iter_mut().filter(is_number) {
        field.follows = Some(Follows::Count);
    }
}

/// What has a fixed size and stands behind a tail is taken like one.
fn fixed_fields_follow(fields: &mut [Field<'_>]) {
    let first = fields.iter().position(|field| field.codec.is_tail()).unwrap_or(fields.len());
    for field in fields.iter_mut().skip(first).filter(|field| field.is_plain()) {
        field.codec = Codec::Tail(tail(Extent::Fixed));
    }
}

fn tail(extent: Extent) -> Tail {
    Tail { extent, tag: None, levels: None, pad_to: None }
}

/// The word that gives a tail its extent.
fn extent_word(extent: &Extent) -> &'static str {
    match extent {
        Extent::Rest | Extent::Len | Extent::Fixed => "rest",
        Extent::Prefix(_) => "prefix",
        Extent::Count(_) => "count",
        Extent::CountPrefix(_) => "count_prefix",
        Extent::Until(_) => "until",
        Extent::Nested => "nested",
        Extent::Optional => "optional",
    }
}

fn field<'a>(field: &'a syn::Field, item: &ItemWords, errors: &Diagnostics) -> Option<Field<'a>> {
    let ident = field.ident.as_ref()?;
    let before = errors.count();
    let words = attr::field(&field.attrs, errors);
    let (name, order) = (name(ident, &words.rename, errors), words.order.get().or(item.order.get()).copied());
    let (codec, follows) = codec(words, item, errors);
    Some(Field {
        ident,
        vis: &field.vis,
        ty: &field.ty,
        name,
        docs: attr::docs(&field.attrs),
        order,
        codec,
        follows,
        broken: errors.count() > before,
    })
}

/// At most one word says how a field is coded.
fn codec(mut words: FieldWords, item: &ItemWords, errors: &Diagnostics) -> (Codec, Option<Follows>) {
    one_codec(&words, errors);
    let order = bit_order(&words, item);
    let follows = words.len.take().map(Follows::Len);
    let bits = words.bits.take().and_then(|width| number(&width, 1, 64, "bits", errors).map(|n| (n, width.span())));
    let codec = if let Some((width, span)) = bits {
        Codec::Bits { width, order, span }
    } else if let Some(size) = words.pad.take().and_then(|size| number(&size, 1, 65_535, "pad", errors)) {
        Codec::Pad(size)
    } else if let Some(value) = words.constant.take() {
        Codec::Const(value)
    } else if let Some(value) = words.null.take() {
        Codec::Null(value)
    } else if words.flags.is_set() {
        Codec::Flags
    } else if follows.is_none() {
        tail_of(words, errors).map_or(Codec::Plain, Codec::Tail)
    } else {
        Codec::Plain
    };
    (codec, follows)
}

/// The same for packets, whose levels take more of the stack.
const PACKET_LEVELS: u32 = 16;

/// A tail, if a word makes it one.
fn tail_of(words: FieldWords, errors: &Diagnostics) -> Option<Tail> {
    let levels = levels(&words.recursive, (1, 64), PACKET_LEVELS, errors);
    let pad_to = words.pad_to.into_value().and_then(|multiple| number(&multiple, 2, 65_536, "pad_to", errors));
    let tag = words.tag.into_value().map(|tag| tag.0);
    let extent = if let Some(prefix) = words.prefix.into_value() {
        Extent::Prefix(prefix)
    } else if let Some(count) = words.count.into_value() {
        Extent::Count(count)
    } else if let Some(prefix) = words.count_prefix.into_value() {
        Extent::CountPrefix(prefix)
    } else if let Some(end) = words.until.into_value() {
        Extent::Until(end)
    } else if words.nested.is_set() {
        Extent::Nested
    } else if words.optional.is_set() {
        Extent::Optional
    } else if words.rest.is_set() || tag.is_some() {
        Extent::Rest
    } else if levels.is_some() || pad_to.is_some() {
        // Its length stands in another field; that it does is checked.
        Extent::Fixed
    } else {
        return None;
    };
    Some(Tail { extent, tag, levels, pad_to })
}

fn one_codec(words: &FieldWords, errors: &Diagnostics) {
    let codecs = [
        ("bits", words.bits.span()),
        ("pad", words.pad.span()),
        ("const", words.constant.span()),
        ("null", words.null.span()),
        ("flags", words.flags.span()),
        ("len", words.len.span().filter(|_| !words.bits.is_set())),
        ("tag", words.tag.span().filter(|_| !words.rest.is_set() && !words.prefix.is_set())),
        ("rest", words.rest.span()),
        ("prefix", words.prefix.span()),
        ("count", words.count.span()),
        ("count_prefix", words.count_prefix.span()),
        ("until", words.until.span()),
        ("nested", words.nested.span()),
        ("optional", words.optional.span()),
    ];
    let mut given = codecs.into_iter().filter_map(|(word, span)| span.map(|span| (word, span)));
    let Some((first, _)) = given.next() else { return };
    for (word, span) in given {
        errors.at_span(span, format_args!("`{word}` cannot stand beside `{first}`: a field is coded in one way"));
    }
    if ["bits", "pad", "const", "null", "flags", "len"].contains(&first) {
        let more = [("pad_to", words.pad_to.span()), ("recursive", words.recursive.span())];
        for (word, span) in more.into_iter().filter_map(|(word, span)| span.map(|span| (word, span))) {
            errors.at_span(span, format_args!("`{word}` cannot stand beside `{first}`: it is for a variable field"));
        }
    }
}

/// The field's own word, else the struct's, else that of the byte order.
fn bit_order(words: &FieldWords, item: &ItemWords) -> BitOrder {
    let by_byte_order = |order: &ByteOrder| if *order == ByteOrder::Le { BitOrder::Lsb } else { BitOrder::Msb };
    let declared = words.bit_order.get().or(item.bit_order.get()).copied();
    declared.or_else(|| words.order.get().or(item.order.get()).map(by_byte_order)).unwrap_or(BitOrder::Msb)
}

fn number(literal: &LitInt, min: u32, max: u32, word: &str, errors: &Diagnostics) -> Option<u32> {
    let value = literal.base10_parse().ok().filter(|value| (min..=max).contains(value));
    if value.is_none() {
        errors.at(literal, format_args!("`{word}` takes a number from {min} to {max}"));
    }
    value
}

fn repr_enum<'a>(input: &'a DeriveInput, data: &'a DataEnum, errors: &Diagnostics) -> Item<'a> {
    let words = attr::item(&input.attrs, true, errors);
    for (word, span) in [("tag", words.tag.span()), ("external", words.external.span()), ("be", words.order.span())] {
        if let Some(span) = span {
            errors.at_span(
                span,
                format_args!(
                    "`{word}` has no use on a field-less enum: `#[repr(u8)]` gives its bytes, the field its byte order"
                ),
            );
        }
    }
    let variants = data.variants.iter().map(|variant| {
        let words = attr::variant(&variant.attrs, errors);
        for span in [words.tag.span(), words.unknown.span()].into_iter().flatten() {
            errors.at_span(span, "on a field-less enum write the value as `Variant = 1`; for values that are not declared use `Open<…>` as the field's type");
        }
        (&variant.ident, name(&variant.ident, &words.rename, errors).unraw().to_string())
    });
    let variants = variants.collect();
    Item::Enum(ReprEnum {
        head: head(input, &words.rename, words.krate.get(), errors),
        repr: repr(input, errors),
        variants,
    })
}

/// The integer in `#[repr(…)]`; a byte beside an error, so that uses of the enum are not errors, too.
fn repr(input: &DeriveInput, errors: &Diagnostics) -> Ident {
    let mut words = attr::repr(&input.attrs);
    if let Some(found) = words.iter().position(|word| REPRS.iter().any(|repr| word == repr)) {
        return words.swap_remove(found);
    }
    // If there is another integer, that is the mistake.
    let place = words.iter().find(|word| *word != "C").unwrap_or(&input.ident);
    let others = REPRS[1..].join(", ");
    errors.at(place, format_args!("a wire enum needs an integer of one size: `#[repr(u8)]` (or {others})"));
    Ident::new("u8", Span::call_site())
}

fn union<'a>(input: &'a DeriveInput, data: &'a DataEnum, errors: &Diagnostics) -> Option<Item<'a>> {
    let words = attr::item(&input.attrs, true, errors);
    let head = head(input, &words.rename, words.krate.get(), errors);
    let variants = data.variants.iter().filter_map(|variant| self::variant(variant, errors)).collect();
    let (order, external) = (words.order.get().copied(), words.external.is_set());
    let Some(tag) = words.tag.into_value() else {
        let span = attr::span_of(&input.attrs).unwrap_or_else(|| input.ident.span());
        errors.at_span(span, "an enum over packets needs the type of its tag: `#[pinwire(tag = u8)]`, or `#[pinwire(tag = u16, external)]` if the tag stands elsewhere");
        return None;
    };
    Some(Item::Union(Union { head, order, tag, external, variants }))
}

fn variant<'a>(variant: &'a syn::Variant, errors: &Diagnostics) -> Option<Variant<'a>> {
    let before = errors.count();
    let words: VariantWords = attr::variant(&variant.attrs, errors);
    if let (Some(_), Some(span)) = (words.tag.get(), words.unknown.span()) {
        errors.at_span(span, "`unknown` cannot stand beside `tag`: it keeps the tags that no variant has");
    } else if !words.tag.is_set() && !words.unknown.is_set() && errors.count() == before {
        errors.at(
            &variant.ident,
            "this variant needs its tag: `#[pinwire(tag = 1)]`, or `#[pinwire(unknown)]` to keep what is not known",
        );
    }
    let ty = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
        _ => {
            errors.at(&variant.ident, format_args!("a variant holds one packet: `{0}({0})`", variant.ident));
            return None;
        }
    };
    Some(Variant {
        ident: &variant.ident,
        name: name(&variant.ident, &words.rename, errors).unraw().to_string(),
        docs: attr::docs(&variant.attrs),
        ty,
        tag: words.tag.into_value(),
    })
}
