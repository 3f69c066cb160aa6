//! The model of what the user declared. It borrows syn's nodes for their spans; nothing after it
//! reads attributes.

use proc_macro2::{Ident, Span};
use syn::{Expr, Lifetime, Pat, Path, Type, Visibility};

pub(crate) use crate::attr::LenRule;

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
    /// Base of the names of generated types, and the schema's name.
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    /// The path of the runtime crate.
    pub(crate) krate: Path,
}

/// A struct: fixed fields, then perhaps a tail.
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
    /// The length of the tail.
    Len(LenRule),
    /// The variable end.
    Tail,
    /// The variable end: a union, whose tag stands in other fields.
    TaggedTail(Vec<Ident>),
}

impl Codec {
    pub(crate) fn is_tail(&self) -> bool {
        matches!(self, Self::Tail | Self::TaggedTail(_))
    }

    pub(crate) fn len(&self) -> Option<&LenRule> {
        match self {
            Self::Len(rule) => Some(rule),
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

/// A struct in the library's own format.
pub(crate) struct Message<'a> {
    pub(crate) head: Head<'a>,
    pub(crate) fields: Vec<MessageField<'a>>,
}

/// One field of a message.
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

impl Struct<'_> {
    /// The tail and its index.
    pub(crate) fn tail(&self) -> Option<(usize, &Field<'_>)> {
        self.fields.iter().enumerate().find(|(_, field)| field.codec.is_tail())
    }
}

impl Struct<'_> {
    /// Whether the field selects the variant of the tail.
    pub(crate) fn is_tag(&self, field: &Field<'_>) -> bool {
        self.fields.iter().any(|tail| matches!(&tail.codec, Codec::TaggedTail(names) if names.contains(field.ident)))
    }
}

impl Union<'_> {
    pub(crate) fn unknown(&self) -> Option<&Variant<'_>> {
        self.variants.iter().find(|variant| variant.tag.is_none())
    }
}
