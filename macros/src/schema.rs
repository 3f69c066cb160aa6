//! The model of what the user declared. It borrows syn's nodes for their spans; nothing after it
//! reads attributes.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, GenericParam, Lifetime, LitInt, Pat, Path, Type, Visibility};

pub(crate) use crate::attr::{LenOf, LenRule};

/// What the derive stands on.
#[expect(clippy::large_enum_variant, reason = "one value for each derive")]
pub(crate) enum Item<'a> {
    Struct(Struct<'a>),
    Enum(ReprEnum<'a>),
    Union(Union<'a>),
}

/// What all items have.
pub(crate) struct Head<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    /// The one lifetime parameter, if there is one.
    pub(crate) lifetime: Option<&'a Lifetime>,
    /// Parameters for types and constants.
    pub(crate) params: Vec<&'a GenericParam>,
    /// Base of the names of generated types, and the schema's name.
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    /// The path of the runtime crate.
    pub(crate) krate: Path,
}

/// A struct: fixed fields, then perhaps tails.
pub(crate) struct Struct<'a> {
    pub(crate) head: Head<'a>,
    pub(crate) fields: Vec<Field<'a>>,
}

/// One field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) ty: &'a Type,
    /// Name of the getter and in the schema.
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) order: Option<ByteOrder>,
    pub(crate) codec: Codec,
    /// It follows from tails, so that nobody sets it.
    pub(crate) follows: Option<Follows>,
    /// An error on its words was reported, so the codec may not be what was meant, and rules must not add errors.
    pub(crate) broken: bool,
}

/// How a field's bytes are read and written.
pub(crate) enum Codec {
    /// By its type alone.
    Plain,
    /// A number, of which one value means "none".
    Null(Expr),
    /// A set of flags.
    Flags,
    /// Always this value.
    Const(Expr),
    /// So many bytes without meaning.
    Pad(u32),
    /// Less than whole bytes.
    Bits { width: u32, order: BitOrder, span: Span },
    /// A variable part behind the fixed fields.
    Tail(Tail),
}

/// What a field follows from.
pub(crate) enum Follows {
    /// The length of a tail, or of the whole packet.
    Len(LenRule),
    /// The number of elements of tails.
    Count,
}

/// A variable part.
pub(crate) struct Tail {
    pub(crate) extent: Extent,
    /// The fields that hold its tag, if it is a union.
    pub(crate) tag: Option<Vec<Ident>>,
    /// How deep it may hold the packet around it, if it can.
    pub(crate) levels: Option<u32>,
    /// It is filled up to a multiple of so many bytes.
    pub(crate) pad_to: Option<u32>,
}

/// Where a variable part ends.
pub(crate) enum Extent {
    /// Where the packet ends.
    Rest,
    /// Where a field says, by its rule.
    Len,
    /// A length of this type stands in front.
    Prefix(Type),
    /// A field says how many elements.
    Count(Ident),
    /// A number of elements of this type stands in front.
    CountPrefix(Type),
    /// In front of this byte.
    Until(Expr),
    /// Where it says itself.
    Nested,
    /// By its type.
    Fixed,
    /// By its type, or the packet ends in front of it.
    Optional,
}

impl Codec {
    pub(crate) fn is_tail(&self) -> bool {
        matches!(self, Self::Tail(_))
    }

    pub(crate) fn tail(&self) -> Option<&Tail> {
        match self {
            Self::Tail(tail) => Some(tail),
            _ => None,
        }
    }

    pub(crate) fn bit_width(&self) -> Option<u32> {
        match self {
            Self::Bits { width, .. } => Some(*width),
            _ => None,
        }
    }
}

impl Field<'_> {
    /// Its type alone codes it, and it is a value of the user's.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.codec, Codec::Plain) && self.follows.is_none()
    }

    /// The rule of a length.
    pub(crate) fn len(&self) -> Option<&LenRule> {
        match &self.follows {
            Some(Follows::Len(rule)) => Some(rule),
            _ => None,
        }
    }
}

/// What derives `Message`.
#[expect(clippy::large_enum_variant, reason = "one value for each derive")]
pub(crate) enum MessageItem<'a> {
    Struct(Message<'a>),
    Enum(Choice<'a>),
}

/// A struct in the library's own format.
pub(crate) struct Message<'a> {
    pub(crate) head: Head<'a>,
    pub(crate) fields: Vec<MessageField<'a>>,
    /// How many levels deep messages may hold themselves, if they do.
    pub(crate) recursive: Option<u32>,
    /// Where that is said of all of it.
    pub(crate) recursive_span: Option<Span>,
    /// What its bodies may be aligned to.
    pub(crate) align: u32,
    /// The enum, if this is a variant of one.
    pub(crate) of: Option<&'a Ident>,
}

/// An enum of messages.
pub(crate) struct Choice<'a> {
    pub(crate) head: Head<'a>,
    pub(crate) tag: Type,
    pub(crate) recursive: Option<u32>,
    pub(crate) recursive_span: Option<Span>,
    pub(crate) align: u32,
    /// The variants with a tag.
    pub(crate) variants: Vec<ChoiceVariant<'a>>,
    /// What keeps the tags that no variant has, and its type.
    pub(crate) unknown: Vec<(&'a Ident, &'a Type)>,
}

/// One variant of an enum of messages.
pub(crate) struct ChoiceVariant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) tag: LitInt,
    pub(crate) holds: Holds<'a>,
}

/// What a variant holds.
pub(crate) enum Holds<'a> {
    Nothing,
    /// A message declared elsewhere.
    Message(&'a Type),
    /// A message of this name, declared in the variant.
    Fields(Ident, Vec<MessageField<'a>>),
}

impl<'a> Choice<'a> {
    /// The message that a variant declares.
    pub(crate) fn message<'s>(
        &'s self,
        variant: &'s ChoiceVariant<'a>,
        ident: &'s Ident,
        fields: &[MessageField<'a>],
    ) -> Message<'s>
    where
        'a: 's,
    {
        let head = &self.head;
        Message {
            head: Head {
                ident,
                vis: head.vis,
                lifetime: head
                    .lifetime
                    .filter(|lifetime| fields.iter().any(|field| names_lifetime(field.ty.to_token_stream(), lifetime))),
                params: Vec::new(),
                name: ident.clone(),
                docs: variant.docs.clone(),
                krate: head.krate.clone(),
            },
            fields: fields.iter().map(|field| MessageField { vis: head.vis, ..field.clone() }).collect(),
            recursive: self.recursive,
            recursive_span: None,
            align: self.align,
            of: Some(head.ident),
        }
    }
}

/// Whether a type's tokens name the lifetime.
pub(crate) fn names_lifetime(tokens: TokenStream, lifetime: &Lifetime) -> bool {
    let mut quote = false;
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => names_lifetime(group.stream(), lifetime),
        TokenTree::Ident(name) => core::mem::take(&mut quote) && name == lifetime.ident,
        TokenTree::Punct(punct) => {
            quote = punct.as_char() == '\'';
            false
        }
        TokenTree::Literal(_) => false,
    })
}

/// One field of a message.
#[derive(Clone)]
pub(crate) struct MessageField<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) ty: &'a Type,
    /// Name of the getter and in the schema.
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    /// The version that brought it, and where that stands.
    pub(crate) since: u16,
    pub(crate) since_span: Option<Span>,
    /// What older messages have.
    pub(crate) default: Option<Expr>,
    /// The type of a removed field.
    pub(crate) reserved: Option<Type>,
    pub(crate) sensitive: bool,
    /// It closes a cycle of messages that hold one another.
    pub(crate) recursive: bool,
    /// An error on its words was reported.
    pub(crate) broken: bool,
}

/// A field-less enum.
pub(crate) struct ReprEnum<'a> {
    pub(crate) head: Head<'a>,
    /// The integer in `#[repr(…)]`.
    pub(crate) repr: Ident,
    pub(crate) variants: Vec<(&'a Ident, String)>,
}

/// An enum over packets.
pub(crate) struct Union<'a> {
    pub(crate) head: Head<'a>,
    pub(crate) order: Option<ByteOrder>,
    pub(crate) tag: Type,
    /// The tag stands elsewhere.
    pub(crate) external: bool,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// One variant of a union.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: &'a Type,
    /// `None`: keeps what is not known.
    pub(crate) tag: Option<Pat>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum ByteOrder {
    Be,
    Le,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum BitOrder {
    Msb,
    Lsb,
}

impl<'a> Struct<'a> {
    /// The tails, in order, with their index.
    pub(crate) fn tails(&self) -> impl DoubleEndedIterator<Item = (usize, &Field<'a>, &Tail)> {
        self.fields.iter().enumerate().filter_map(|(index, field)| Some((index, field, field.codec.tail()?)))
    }

    /// How many fields stand in front of the tails.
    pub(crate) fn block_len(&self) -> usize {
        self.tails().next().map_or(self.fields.len(), |(index, ..)| index)
    }

    pub(crate) fn find(&self, name: &Ident) -> Option<(usize, &Field<'a>)> {
        self.fields.iter().enumerate().find(|(_, field)| field.ident == name)
    }

    /// The length field of a tail.
    pub(crate) fn len_of(&self, tail: &Ident) -> Option<(usize, &Field<'a>, &LenRule)> {
        let is_its = |rule: &&LenRule| matches!(&rule.of, LenOf::Tail(name) if name == tail);
        self.fields.iter().enumerate().find_map(|(index, field)| Some((index, field, field.len().filter(is_its)?)))
    }

    /// Of the lists that a field counts, the index of the first: it sets the count, the others must be as long.
    pub(crate) fn first_counted_by(&self, count: &Field<'_>) -> Option<usize> {
        let is_counted = |tail: &Tail| matches!(&tail.extent, Extent::Count(name) if name == count.ident);
        self.tails().find(|(.., tail)| is_counted(tail)).map(|(index, ..)| index)
    }

    /// The length field of the whole packet.
    pub(crate) fn whole(&self) -> Option<(usize, &Field<'a>, &LenRule)> {
        let is_whole = |rule: &&LenRule| matches!(rule.of, LenOf::Whole(_));
        self.fields.iter().enumerate().find_map(|(index, field)| Some((index, field, field.len().filter(is_whole)?)))
    }

    /// Whether tails are found by the field's value, so that it cannot be set in place.
    pub(crate) fn is_structural(&self, field: &Field<'_>) -> bool {
        self.is_tag(field) || self.is_added(field)
    }

    /// Whether the field is added to a length.
    pub(crate) fn is_added(&self, field: &Field<'_>) -> bool {
        let others = self.fields.iter().filter_map(Field::len).filter_map(|rule| rule.other.as_ref());
        others.into_iter().any(|(_, other)| other == field.ident)
    }

    /// Whether the field selects the variant of a tail.
    pub(crate) fn is_tag(&self, field: &Field<'_>) -> bool {
        self.tails().filter_map(|(.., tail)| tail.tag.as_ref()).any(|names| names.contains(field.ident))
    }
}

impl Union<'_> {
    pub(crate) fn unknown(&self) -> Option<&Variant<'_>> {
        self.variants.iter().find(|variant| variant.tag.is_none())
    }
}
