//! From tokens to directives. A mistake in one word does not hide the others.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, LitInt, LitStr, Pat, Path, Token, Type, parenthesized, token};

use super::Once;
use super::words::{Place, WORDS, Word, nearest, valid_at};
use crate::diag::Diagnostics;
use crate::schema::{BitOrder, ByteOrder};

/// The directives on a struct or enum.
#[derive(Default)]
pub(crate) struct ItemWords {
    pub(crate) order: Once<ByteOrder>,
    pub(crate) bit_order: Once<BitOrder>,
    pub(crate) tag: Once<Type>,
    pub(crate) external: Once<()>,
    pub(crate) rename: Once<LitStr>,
    pub(crate) krate: Once<Path>,
}

/// The directives on a field.
#[derive(Default)]
pub(crate) struct FieldWords {
    pub(crate) order: Once<ByteOrder>,
    pub(crate) bit_order: Once<BitOrder>,
    pub(crate) bits: Once<LitInt>,
    pub(crate) pad: Once<LitInt>,
    pub(crate) constant: Once<Expr>,
    pub(crate) null: Once<Expr>,
    pub(crate) flags: Once<()>,
    pub(crate) rest: Once<()>,
    pub(crate) len: Once<LenRule>,
    pub(crate) prefix: Once<Type>,
    pub(crate) count: Once<Ident>,
    pub(crate) count_prefix: Once<Type>,
    pub(crate) until: Once<Expr>,
    pub(crate) nested: Once<()>,
    pub(crate) optional: Once<()>,
    pub(crate) pad_to: Once<LitInt>,
    pub(crate) recursive: Once<Option<LitInt>>,
    pub(crate) tag: Once<TagArg>,
    pub(crate) rename: Once<LitStr>,
}

/// The directives on a variant.
#[derive(Default)]
pub(crate) struct VariantWords {
    pub(crate) tag: Once<Pat>,
    pub(crate) unknown: Once<()>,
    pub(crate) rename: Once<LitStr>,
}

/// The directives on a message, or on an enum of messages.
#[derive(Default)]
pub(crate) struct MessageWords {
    /// Of an enum.
    pub(crate) tag: Once<Type>,
    pub(crate) recursive: Once<Option<LitInt>>,
    pub(crate) align: Once<LitInt>,
    pub(crate) rename: Once<LitStr>,
    pub(crate) krate: Once<Path>,
}

/// The directives on a variant of an enum of messages.
#[derive(Default)]
pub(crate) struct ChoiceVariantWords {
    pub(crate) tag: Once<LitInt>,
    pub(crate) unknown: Once<()>,
    pub(crate) rename: Once<LitStr>,
}

/// The directives on a field of a message.
#[derive(Default)]
pub(crate) struct MessageFieldWords {
    pub(crate) since: Once<LitInt>,
    pub(crate) default: Once<Expr>,
    pub(crate) reserved: Once<Type>,
    pub(crate) sensitive: Once<()>,
    pub(crate) recursive: Once<()>,
    pub(crate) rename: Once<LitStr>,
}

/// `len = (tail + add + scale * other) / unit`.
pub(crate) struct LenRule {
    pub(crate) of: LenOf,
    pub(crate) add: i64,
    /// Another field that is added, so many times.
    pub(crate) other: Option<(i64, Ident)>,
    pub(crate) unit: u64,
}

/// What a length is the length of.
pub(crate) enum LenOf {
    Tail(Ident),
    /// `self`: the packet.
    Whole(Span),
}

/// `tag = field` or `tag = (field, field)`.
pub(crate) struct TagArg(pub(crate) Vec<Ident>);

/// The directives on a struct (`is_enum` false) or enum.
pub(crate) fn item(attrs: &[Attribute], is_enum: bool, errors: &Diagnostics) -> ItemWords {
    let mut words = ItemWords::default();
    let place = if is_enum { Place::Enum } else { Place::Struct };
    each_word(attrs, place, errors, |word, span, input| {
        match word {
            "be" | "le" => words.order.set(byte_order(word), word, span, errors),
            "msb" | "lsb" => words.bit_order.set(bit_order(word), word, span, errors),
            "tag" => words.tag.set(value(input)?, word, span, errors),
            "external" => words.external.set((), word, span, errors),
            "rename" => words.rename.set(value(input)?, word, span, errors),
            _ => words.krate.set(krate(input)?, word, span, errors),
        }
        Ok(())
    });
    words
}

/// The directives on a field.
pub(crate) fn field(attrs: &[Attribute], errors: &Diagnostics) -> FieldWords {
    let mut words = FieldWords::default();
    each_word(attrs, Place::Field, errors, |word, span, input| {
        match word {
            "be" | "le" => words.order.set(byte_order(word), word, span, errors),
            "msb" | "lsb" => words.bit_order.set(bit_order(word), word, span, errors),
            "bits" => words.bits.set(value(input)?, word, span, errors),
            "pad" => words.pad.set(value(input)?, word, span, errors),
            "const" => words.constant.set(value(input)?, word, span, errors),
            "null" => words.null.set(value(input)?, word, span, errors),
            "flags" => words.flags.set((), word, span, errors),
            "rest" => words.rest.set((), word, span, errors),
            "len" => words.len.set(value(input)?, word, span, errors),
            "prefix" => words.prefix.set(value(input)?, word, span, errors),
            "count" => words.count.set(value(input)?, word, span, errors),
            "count_prefix" => words.count_prefix.set(value(input)?, word, span, errors),
            "until" => words.until.set(value(input)?, word, span, errors),
            "nested" => words.nested.set((), word, span, errors),
            "optional" => words.optional.set((), word, span, errors),
            "pad_to" => words.pad_to.set(value(input)?, word, span, errors),
            "recursive" if input.peek(Token![=]) => words.recursive.set(Some(value(input)?), word, span, errors),
            "recursive" => words.recursive.set(None, word, span, errors),
            "tag" => words.tag.set(value(input)?, word, span, errors),
            _ => words.rename.set(value(input)?, word, span, errors),
        }
        Ok(())
    });
    words
}

/// The directives on a variant.
pub(crate) fn variant(attrs: &[Attribute], errors: &Diagnostics) -> VariantWords {
    let mut words = VariantWords::default();
    each_word(attrs, Place::Variant, errors, |word, span, input| {
        match word {
            "tag" => words.tag.set(pattern(input)?, word, span, errors),
            "unknown" => words.unknown.set((), word, span, errors),
            _ => words.rename.set(value(input)?, word, span, errors),
        }
        Ok(())
    });
    words
}

/// The directives on a message, or on an enum of messages.
pub(crate) fn message(attrs: &[Attribute], is_enum: bool, errors: &Diagnostics) -> MessageWords {
    let mut words = MessageWords::default();
    let place = if is_enum { Place::Choice } else { Place::Message };
    each_word(attrs, place, errors, |word, span, input| {
        match word {
            "tag" => words.tag.set(value(input)?, word, span, errors),
            "recursive" if input.peek(Token![=]) => words.recursive.set(Some(value(input)?), word, span, errors),
            "recursive" => words.recursive.set(None, word, span, errors),
            "align" => words.align.set(value(input)?, word, span, errors),
            "rename" => words.rename.set(value(input)?, word, span, errors),
            _ => words.krate.set(krate(input)?, word, span, errors),
        }
        Ok(())
    });
    words
}

/// The directives on a variant of an enum of messages.
pub(crate) fn choice_variant(attrs: &[Attribute], errors: &Diagnostics) -> ChoiceVariantWords {
    let mut words = ChoiceVariantWords::default();
    each_word(attrs, Place::ChoiceVariant, errors, |word, span, input| {
        match word {
            "tag" => words.tag.set(value(input)?, word, span, errors),
            "unknown" => words.unknown.set((), word, span, errors),
            _ => words.rename.set(value(input)?, word, span, errors),
        }
        Ok(())
    });
    words
}

/// The directives on a field of a message.
pub(crate) fn message_field(attrs: &[Attribute], errors: &Diagnostics) -> MessageFieldWords {
    let mut words = MessageFieldWords::default();
    each_word(attrs, Place::MessageField, errors, |word, span, input| {
        match word {
            "since" => words.since.set(value(input)?, word, span, errors),
            "default" => words.default.set(value(input)?, word, span, errors),
            "reserved" => words.reserved.set(value(input)?, word, span, errors),
            "sensitive" => words.sensitive.set((), word, span, errors),
            "recursive" => words.recursive.set((), word, span, errors),
            _ => words.rename.set(value(input)?, word, span, errors),
        }
        Ok(())
    });
    words
}

fn byte_order(word: &str) -> ByteOrder {
    if word == "be" { ByteOrder::Be } else { ByteOrder::Le }
}

fn bit_order(word: &str) -> BitOrder {
    if word == "msb" { BitOrder::Msb } else { BitOrder::Lsb }
}

/// Calls `take` for each known word that may stand at `place`; everything else becomes an error.
fn each_word(
    attrs: &[Attribute],
    place: Place,
    errors: &Diagnostics,
    mut take: impl FnMut(&'static str, Span, ParseStream<'_>) -> syn::Result<()>,
) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("pinwire")) {
        let list = |input: ParseStream<'_>| {
            while !input.is_empty() {
                if let Err(error) = one_word(input, place, &mut take) {
                    errors.push(error);
                    skip_to_comma(input);
                }
                end_of_word(input, errors);
            }
            Ok(())
        };
        // The list itself never fails, so there is none.
        if attr.parse_args_with(list).is_err() {
            errors.at(attr, "the words stand in brackets, as in `#[pinwire(be)]`");
        }
    }
}

fn one_word(
    input: ParseStream<'_>,
    place: Place,
    take: &mut impl FnMut(&'static str, Span, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    let name = input.call(Ident::parse_any)?;
    let word = known(&name, place)?;
    take(word.name, name.span(), input).map_err(|error| {
        let form = format!("`{}` is written `{}`", word.name, word.form);
        // What is missing has no place of its own, so its error stands on the word.
        let missing = error.to_string().starts_with("unexpected end of input");
        if missing {
            syn::Error::new(name.span(), form)
        } else {
            syn::Error::new(error.span(), format_args!("{form}: {error}"))
        }
    })
}

fn known(name: &Ident, place: Place) -> syn::Result<&'static Word> {
    let text = name.to_string();
    let mut found = WORDS.iter().filter(|word| word.name == text);
    if text == "open" {
        return Err(syn::Error::new(
            name.span(),
            "an open enum is a type, so that unknown values are kept in the value, too: write `Open<Side>`",
        ));
    }
    let problem = match found.clone().find(|word| word.places.contains(&place)).or(found.next_back()) {
        Some(word) if word.places.contains(&place) => return Ok(word),
        Some(_) => format!("`{text}` does not belong on {}", place.describe()),
        None => match nearest(&text, place) {
            Some(meant) => format!("unknown word `{text}`: did you mean `{meant}`?"),
            None => format!("unknown word `{text}`"),
        },
    };
    Err(syn::Error::new(name.span(), format_args!("{problem} (valid on {}: {})", place.describe(), valid_at(place))))
}

/// A comma or the end must follow; what stands there instead is reported once.
fn end_of_word(input: ParseStream<'_>, errors: &Diagnostics) {
    if !input.is_empty() && !input.peek(Token![,]) {
        let problem = if input.peek(Token![=]) {
            "this word takes no value: write it alone"
        } else {
            "expected a comma between words"
        };
        errors.push(input.error(problem));
        skip_to_comma(input);
    }
    let _: syn::Result<Token![,]> = input.parse();
}

fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _: syn::Result<proc_macro2::TokenTree> = input.parse();
    }
}

/// `= value`.
fn value<T: Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// `= ::path`, where the path may begin with the keyword `crate`.
fn krate(input: ParseStream<'_>) -> syn::Result<Path> {
    input.parse::<Token![=]>()?;
    input.call(Path::parse_mod_style)
}

/// `= pattern`, with `|` between alternatives.
fn pattern(input: ParseStream<'_>) -> syn::Result<Pat> {
    input.parse::<Token![=]>()?;
    input.call(Pat::parse_multi)
}

impl Parse for TagArg {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            return Ok(Self(vec![input.parse()?]));
        }
        let inner;
        parenthesized!(inner in input);
        let fields = Punctuated::<Ident, Token![,]>::parse_terminated(&inner)?;
        if fields.len() != 2 {
            return Err(syn::Error::new(inner.span(), "a tag is one field or a pair of fields"));
        }
        Ok(Self(fields.into_iter().collect()))
    }
}

impl Parse for LenRule {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let brackets = input.peek(token::Paren);
        let mut rule = if brackets {
            let inner;
            parenthesized!(inner in input);
            let sum = sum(&inner)?;
            end_of_rule(&inner)?;
            sum
        } else {
            sum(input)?
        };
        if !brackets && input.peek(Token![/]) && (rule.add != 0 || rule.other.is_some()) {
            return Err(input.error("a division binds first: write the sum in brackets, `(payload + 8) / …`"));
        }
        if input.parse::<Option<Token![/]>>()?.is_some() {
            rule.unit = positive(input)?;
        }
        end_of_rule(input)?;
        Ok(rule)
    }
}

fn end_of_rule(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(());
    }
    Err(input.error(
        "a length is the tail (or `self`), plus or minus bytes or one other field, over a unit: `(payload + 8) / 4`, `payload + 4 * words`",
    ))
}

/// `tail`, or `self`, and then `+ 8`, `- 8`, `+ other`, `- 4 * other`: each kind at most once.
fn sum(input: ParseStream<'_>) -> syn::Result<LenRule> {
    let of = if input.peek(Token![self]) {
        LenOf::Whole(input.parse::<Token![self]>()?.span)
    } else {
        LenOf::Tail(input.parse()?)
    };
    let mut rule = LenRule { of, add: 0, other: None, unit: 1 };
    while let Some(sign) = sign(input)? {
        let scale = match input.parse::<Option<LitInt>>()? {
            Some(number) => i64::from(number.base10_parse::<u32>()?),
            None => 1,
        };
        let is_scaled = input.parse::<Option<Token![*]>>()?.is_some();
        if !is_scaled && !input.peek(Ident) {
            rule.add += sign * scale;
        } else if rule.other.is_some() {
            return Err(input.error("a length has one other field at most"));
        } else {
            rule.other = Some((sign * scale, input.parse()?));
        }
    }
    Ok(rule)
}

fn sign(input: ParseStream<'_>) -> syn::Result<Option<i64>> {
    if input.parse::<Option<Token![+]>>()?.is_some() {
        return Ok(Some(1));
    }
    Ok(input.parse::<Option<Token![-]>>()?.map(|_| -1))
}

fn positive(input: ParseStream<'_>) -> syn::Result<u64> {
    const UNIT: &str = "the unit is a number of bytes, above 0";
    let number: LitInt = input.parse().map_err(|error| syn::Error::new(error.span(), UNIT))?;
    match number.base10_parse::<u32>()? {
        0 => Err(syn::Error::new(number.span(), UNIT)),
        unit => Ok(unit.into()),
    }
}
