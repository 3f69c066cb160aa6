//! Values as they are shown.

use core::fmt;

use crate::evolution::render::Typed;
use crate::schema::{Ask, Bits, Kind, Order, extend, unsigned};
use crate::visit::Scalar;
use crate::wire::bits;

/// Characters of a text, or of bytes as text, that are shown unless all is asked for.
const SHORT_TEXT: usize = 48;
/// Elements of a list of numbers that are shown.
const SHORT_LIST: usize = 8;

/// A value in a message, read when it is asked for.
#[derive(Clone, Copy)]
pub struct Value<'buf> {
    pub(super) what: What<'buf>,
    pub(super) all: bool,
}

/// What there is to show.
#[derive(Clone, Copy)]
pub(super) enum What<'buf> {
    Nothing,
    /// An `Option` without a value.
    Absent,
    /// Not to be seen.
    Hidden,
    Typed(Raw<'buf>),
    /// The truth value of a flag.
    Flag(bool),
    /// Whether an `Option` has a value.
    Presence(bool),
    /// A number of the format: a length, a count, a slot.
    Number(u64),
    /// No such thing: slot 0xFFFF.
    NoSlot,
    /// The length of a block, and the version that it means.
    Block(u16, Version),
    End(u32, Held),
    /// Ends of a list of bodies.
    Ends(&'buf [u8]),
    /// A tag, and what it selects.
    Tag(Raw<'buf>, Option<&'static str>),
    /// Elements that are not shown.
    Elided {
        first: usize,
        end: usize,
    },
    /// Bytes of a body of which nothing is known.
    Unknown(usize),
}

/// Bytes of a kind.
#[derive(Clone, Copy)]
pub(super) struct Raw<'buf> {
    pub(super) kind: &'static Kind,
    pub(super) bytes: &'buf [u8],
    pub(super) order: Order,
    pub(super) bits: Option<Bits>,
    pub(super) ask: Option<Ask>,
    /// Whether these are only the first bytes.
    pub(super) is_cut: bool,
}

/// The version of a block.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    Newest(u16),
    Older { version: u16, newest: u16 },
    Newer(u16),
    None,
}

/// What stands in front of an end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    Bytes,
    Empty,
    Absent,
}

impl<'buf> Value<'buf> {
    /// The number, `bool` or `char`; of an enum its raw value.
    #[must_use]
    pub fn scalar(&self) -> Option<Scalar> {
        match self.what {
            What::Typed(typed) | What::Tag(typed, _) => typed.scalar(),
            What::Flag(value) => Some(Scalar::Bool(value)),
            What::Number(value) => Some(Scalar::Uint(value.into())),
            What::Block(len, _) => Some(Scalar::Uint(len.into())),
            What::End(end, _) => Some(Scalar::Uint(end.into())),
            _ => None,
        }
    }

    /// The bytes of text (without its padding), of a byte string or of a list of numbers.
    #[must_use]
    pub fn bytes(&self) -> Option<&'buf [u8]> {
        match self.what {
            What::Typed(Raw { kind: Kind::Text { fill }, bytes, .. }) => Some(without_padding(bytes, *fill)),
            What::Typed(Raw {
                kind: Kind::Str | Kind::Bytes | Kind::Slice { .. } | Kind::Array { .. }, bytes, ..
            })
            | What::Ends(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The name of an enum's variant, or of what a tag selects.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self.what {
            What::Typed(typed) => typed.variant(),
            What::Tag(_, name) => name,
            _ => None,
        }
    }

    /// Whether this is a value that is absent: an `Option` without one, or a sentinel.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        match self.what {
            What::Absent | What::Presence(false) | What::End(_, Held::Absent) => true,
            What::Typed(typed) => typed.is_null(),
            _ => false,
        }
    }

    /// Whether the value is sensitive, so that nothing of it is shown.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        matches!(self.what, What::Hidden)
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self.what, What::Nothing)
    }
}

impl Raw<'_> {
    fn scalar(&self) -> Option<Scalar> {
        match self.bits {
            Some(bits) => Some(of_bits(self.kind, bits, self.bytes)),
            None => read(self.kind, self.order, self.bytes),
        }
    }

    fn is_null(&self) -> bool {
        matches!(self.ask, Some(Ask::IsNull(is_null)) if is_null(self.bytes))
    }

    fn variant(&self) -> Option<&'static str> {
        let Kind::Enum { values, .. } = self.kind else { return None };
        let raw = match self.scalar()? {
            Scalar::Int(raw) => raw,
            Scalar::Uint(raw) => i128::try_from(raw).ok()?,
            _ => return None,
        };
        values.iter().find(|value| value.raw == raw).map(|value| value.name)
    }
}

/// The number, `bool` or `char` in bytes of this kind, or the raw value of an enum.
fn read(kind: &Kind, order: Order, bytes: &[u8]) -> Option<Scalar> {
    match kind {
        Kind::Bool => Some(Scalar::Bool(unsigned(order, bytes)? != 0)),
        Kind::Char => char::from_u32(u32::try_from(unsigned(order, bytes)?).ok()?).map(Scalar::Char),
        Kind::Float => float(unsigned(order, bytes)?, bytes.len()).map(Scalar::Float),
        _ => kind.integer(order, bytes),
    }
}

fn float(bits: u128, size: usize) -> Option<f64> {
    match size {
        4 => Some(f32::from_bits(u32::try_from(bits).ok()?).into()),
        8 => Some(f64::from_bits(u64::try_from(bits).ok()?)),
        _ => None,
    }
}

/// The number in a bit field.
fn of_bits(kind: &Kind, place: Bits, run: &[u8]) -> Scalar {
    let raw = bits::load(run, place);
    match kind {
        Kind::Bool => Scalar::Bool(raw != 0),
        _ if kind.is_signed() => Scalar::Int(extend(raw.into(), place.width)),
        _ => Scalar::Uint(raw.into()),
    }
}

/// As [`Ascii::as_bytes`](crate::Ascii::as_bytes).
fn without_padding(bytes: &[u8], fill: u8) -> &[u8] {
    let end = if fill == 0 {
        bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len())
    } else {
        bytes.iter().rposition(|byte| *byte != fill && *byte != 0).map_or(0, |last| last + 1)
    };
    bytes.get(..end).unwrap_or(bytes)
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.what {
            What::Nothing => Ok(()),
            What::Absent => f.write_str("None"),
            What::Hidden => f.write_str("***"),
            What::Typed(typed) => {
                self.typed(&typed, f)?;
                f.write_str(if typed.is_cut { "…" } else { "" })
            }
            What::Flag(value) => write!(f, "{value}"),
            What::Presence(is_there) => f.write_str(if is_there { "there" } else { "absent" }),
            What::Number(value) => write!(f, "{value}"),
            What::NoSlot => f.write_str("none"),
            What::Block(len, version) => write!(f, "{len}, {version}"),
            What::End(end, Held::Bytes) => write!(f, "{end}"),
            What::End(end, Held::Empty) => write!(f, "{end}, empty"),
            What::End(end, Held::Absent) => write!(f, "{end}, absent"),
            What::Ends(ends) => self.list(&Kind::Uint, 4, Order::Le, ends, f),
            What::Tag(typed, name) => {
                self.typed(&typed, f)?;
                write!(f, ", {}", name.unwrap_or("unknown"))
            }
            What::Elided { first, end } => write!(f, "{} not shown: {first} to {}", end - first, end.saturating_sub(1)),
            What::Unknown(len) => write!(f, "{len} bytes"),
        }
    }
}

impl Value<'_> {
    fn typed(&self, typed: &Raw<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = typed.bytes;
        if typed.is_null() {
            return f.write_str("None");
        }
        if let (Some(Ask::Names(names)), Some(Scalar::Uint(raw))) = (typed.ask, typed.scalar()) {
            write!(f, "0x{raw:x} (")?;
            names(bytes, f)?;
            return f.write_str(")");
        }
        match typed.kind {
            Kind::Text { fill } => self.text(without_padding(bytes, *fill), f),
            Kind::Str => self.text(bytes, f),
            Kind::Bytes => self.raw(bytes, f),
            Kind::Slice { element, size } => self.list(element, *size, typed.order, bytes, f),
            Kind::Array { element: Kind::Uint, len } if *len == bytes.len() => {
                self.list(&Kind::Uint, 1, typed.order, bytes, f)
            }
            Kind::Array { element, len } => {
                self.list(element, bytes.len().checked_div(*len).unwrap_or(0), typed.order, bytes, f)
            }
            Kind::Tuple { members, sizes } => self.tuple(members, sizes, typed, f),
            _ => scalar(typed, f),
        }
    }

    /// Escaped, so that a terminal takes nothing in it for a command.
    fn text(&self, bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(text) = core::str::from_utf8(bytes) else { return self.raw(bytes, f) };
        if self.all {
            return write!(f, "{text:?}");
        }
        match text.char_indices().nth(SHORT_TEXT) {
            Some((end, _)) => write!(f, "{:?}… ({} bytes)", text.get(..end).unwrap_or(text), text.len()),
            None => write!(f, "{text:?}"),
        }
    }

    fn raw(&self, bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match bytes.get(..SHORT_TEXT) {
            Some(short) if bytes.len() > SHORT_TEXT && !self.all => {
                write!(f, "b\"{}\"… ({} bytes)", short.escape_ascii(), bytes.len())
            }
            _ => write!(f, "b\"{}\"", bytes.escape_ascii()),
        }
    }

    fn list(
        &self,
        element: &'static Kind,
        size: usize,
        order: Order,
        bytes: &[u8],
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let elements = bytes.chunks_exact(size.max(1));
        let (count, most) = (elements.len(), if self.all { usize::MAX } else { SHORT_LIST });
        f.write_str("[")?;
        for (index, bytes) in elements.take(most).enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            self.typed(&Raw { kind: element, bytes, order, bits: None, ask: None, is_cut: false }, f)?;
        }
        if count > most { write!(f, ", … {count} in all]") } else { f.write_str("]") }
    }

    fn tuple(
        &self,
        members: &'static [&'static Kind],
        sizes: &[usize],
        of: &Raw<'_>,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let mut rest = of.bytes;
        f.write_str("(")?;
        for (index, (kind, size)) in members.iter().zip(sizes).enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            let (bytes, behind) = rest.split_at_checked(*size).unwrap_or((rest, &[]));
            rest = behind;
            self.typed(&Raw { kind, bytes, ask: None, bits: None, ..*of }, f)?;
        }
        f.write_str(")")
    }
}

fn scalar(typed: &Raw<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (typed.kind, typed.scalar()) {
        (Kind::Enum { .. }, Some(raw)) => match typed.variant() {
            Some(name) => f.write_str(name),
            None => write!(f, "Unknown({raw:?})"),
        },
        (Kind::Flags, Some(Scalar::Uint(raw))) => write!(f, "0x{raw:x}"),
        // As many digits as the field itself has.
        (Kind::Float, Some(Scalar::Float(value))) if typed.bytes.len() == 4 => write!(f, "{:?}", value as f32),
        (_, Some(value)) => write!(f, "{value:?}"),
        (Kind::Char, None) => f.write_str("no character"),
        (_, None) => write!(f, "{} bytes", typed.bytes.len()),
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newest(version) => write!(f, "version {version}"),
            Self::Older { version, newest } => write!(f, "version {version} of {newest}"),
            Self::Newer(version) => write!(f, "newer than version {version}"),
            Self::None => f.write_str("of no version"),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Value({self})")
    }
}

/// The name of a type, about as it would be written in Rust.
#[derive(Clone, Copy)]
pub struct TypeName {
    pub(super) kind: &'static Kind,
    pub(super) size: usize,
    pub(super) bits: Option<Bits>,
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.bits, self.kind) {
            (Some(Bits { width: 1, .. }), Kind::Uint) => f.write_str("1 bit"),
            (Some(bits), Kind::Uint) => write!(f, "{} bits", bits.width),
            (Some(bits), Kind::Int) => write!(f, "{} bits, signed", bits.width),
            _ => write!(f, "{}", Typed(self.kind, self.size)),
        }
    }
}

impl fmt::Debug for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
