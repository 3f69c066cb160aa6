//! What can be wrong with bytes, or with a value that is to become bytes.

use core::fmt;

use crate::schema::Field;

/// Why bytes are not the declared packet, or a value cannot be written.
///
/// Small and `Copy`: no allocation, no source chain. `Display` names the field, the byte offset,
/// what was expected and what was found.
///
/// ```
/// use pinwire::{ErrorKind, Packet};
///
/// #[derive(Packet)]
/// #[pinwire(be)]
/// struct Ping {
///     id: u32,
/// }
///
/// let error = Ping::view(&[0, 0, 1]).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NeedMore(1));
/// assert_eq!(error.to_string(), "Ping at byte 0: 1 more byte needed");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    offset: usize,
    place: Place,
}

/// The field an error is about, or at least the packet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Nowhere,
    Packet(&'static str),
    Field(&'static Field),
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes end too early: at least this many more are needed. Not a sign of corruption on a
    /// stream that is still arriving.
    NeedMore(usize),
    /// The packet's own length ends it this many bytes before what it holds does. More bytes do not help.
    TooShort(usize),
    /// This many bytes follow the end of the packet.
    Trailing(usize),
    /// A closed enum does not have this raw value.
    UnknownValue(u64),
    /// A union without an unknown variant does not have this tag (its parts, in order).
    UnknownTag(u64, u64),
    /// A constant field does not hold its constant.
    WrongConst {
        /// What the declaration says.
        expected: u64,
        /// What the bytes, or the value to write, say.
        found: u64,
    },
    /// A length field holds a value that its packet cannot have.
    BadLength(u64),
    /// Bytes that do not divide into whole elements of this size.
    UnevenLength {
        /// Bytes at hand.
        bytes: usize,
        /// Size of one element.
        element: usize,
    },
    /// Text that is not valid UTF-8.
    NotUtf8,
    /// Not a Unicode scalar value.
    NotChar(u32),
    /// A value to write does not fit the bits of its field, or is the sentinel that means "none".
    OutOfRange(u64),
    /// A length to write does not fit its length field, or is not a multiple of its unit.
    TooLong(usize),
    /// Two lists that one field counts have different numbers of elements.
    UnequalCounts {
        /// Elements of the first list.
        first: u64,
        /// Elements of this one.
        count: usize,
    },
    /// A value to write contains the byte that ends it.
    HasDelimiter(u8),
    /// A value to write is missing in front of one that is there.
    Gap,
    /// The value to write and the tag beside it name different variants.
    TagMismatch(u64, u64),
    /// The buffer to write into is smaller than this many bytes.
    BufferTooSmall(usize),
    /// An iterator that was walked twice gave other values the second time, or not as many as it had said.
    WalksDiffer,
    /// A message's block, or a row, has a length that no version of the message has.
    BadBlock(u16),
    /// A slot of a message's header does not point to the last end of its lane.
    BadSlot(u16),
    /// An end lies before the end in front of it, or behind its lane.
    BadEnd {
        /// The end in front of it: where the field starts.
        start: u32,
        /// The end.
        end: u32,
    },
    /// An end lies inside a character of its text lane.
    SplitChar(u32),
    /// A list claims this many elements; its bytes hold fewer, or an empty list is not zero bytes.
    BadCount(u32),
    /// Messages or packets are nested deeper in one another than the declaration allows: `#[pinwire(recursive)]`.
    TooDeep,
    /// So many bytes in the place of a body that is aligned, all of which are its padding.
    PaddingOnly(usize),
    /// The keys of a map do not ascend.
    BadOrder,
    /// A readable message that is not the one canonical form of its value.
    NotCanonical,
    /// A field that came with a later version than that of these bytes cannot be set.
    Absent,
    /// A tuple with a variable member, or of more than 512 bytes: it cannot be set in place.
    NotInPlace,
    /// Not the start of a frame.
    NotAFrame,
    /// A frame of another format version.
    FrameFormat(u8),
    /// The checksum of a frame does not fit its bytes.
    BadChecksum {
        /// The checksum of the bytes.
        expected: u32,
        /// What the frame says.
        found: u32,
    },
    /// A frame of another schema than that of the reader.
    ForeignSchema {
        /// The reader's newest version of the message.
        newest: u16,
        /// The version in the frame.
        version: u16,
        /// The fingerprint of the reader's layout at that version.
        expected: u64,
        /// The fingerprint in the frame.
        found: u64,
    },
}

impl Error {
    /// An error at the start of what is being read or written; outer packets move it with [`Error::within`].
    #[must_use]
    #[inline]
    pub const fn new(kind: ErrorKind) -> Self {
        Self { kind, offset: 0, place: Place::Nowhere }
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where, in bytes from the start of the bytes that were given.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The innermost field, where the error is about one.
    #[must_use]
    pub const fn field(&self) -> Option<&'static Field> {
        match self.place {
            Place::Field(field) => Some(field),
            _ => None,
        }
    }

    /// How many more bytes are needed at least, if that is all that is wrong.
    #[must_use]
    pub const fn needed(&self) -> Option<usize> {
        match self.kind {
            ErrorKind::NeedMore(n) => Some(n),
            _ => None,
        }
    }

    /// The same error where the end is known: that bytes are missing is then a fault of the packet.
    #[must_use]
    pub(crate) const fn of_known_end(mut self) -> Self {
        if let ErrorKind::NeedMore(n) = self.kind {
            self.kind = ErrorKind::TooShort(n);
        }
        self
    }

    /// The same error seen from outside: `offset` bytes further on.
    #[must_use]
    #[inline]
    pub const fn within(mut self, offset: usize) -> Self {
        self.offset = self.offset.saturating_add(offset);
        self
    }

    /// Names the packet, unless something more exact is known.
    #[must_use]
    #[inline]
    pub const fn in_packet(mut self, name: &'static str) -> Self {
        if let Place::Nowhere = self.place {
            self.place = Place::Packet(name);
        }
        self
    }

    /// Names the field, unless an inner one is named already; the offset is right as it is.
    #[must_use]
    pub(crate) const fn named(mut self, field: &'static Field) -> Self {
        if let Place::Nowhere = self.place {
            self.place = Place::Field(field);
        }
        self
    }

    /// Names the field and moves by its offset. An inner field, once named, stays named.
    #[must_use]
    #[inline]
    pub const fn in_field(self, field: &'static Field) -> Self {
        self.named(field).within(field.offset)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Nowhere => f.write_str("bytes")?,
            Place::Packet(name) => f.write_str(name)?,
            Place::Field(field) => write!(f, "{}.{}", field.owner, field.name)?,
        }
        match self.kind {
            // The value is in the text of these.
            ErrorKind::UnknownValue(_)
            | ErrorKind::NotChar(_)
            | ErrorKind::OutOfRange(_)
            | ErrorKind::WrongConst { .. }
                if self.field().is_some_and(|field| field.sensitive) =>
            {
                write!(f, " at byte {}: expected a value of the field, found ***", self.offset)
            }
            kind => write!(f, " at byte {}: {kind}", self.offset),
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NeedMore(1) => f.write_str("1 more byte needed"),
            Self::NeedMore(n) => write!(f, "{n} more bytes needed"),
            Self::TooShort(n) => write!(f, "expected {n} more before the end that the packet's length sets"),
            Self::Trailing(n) => write!(f, "expected the end, found {n} more bytes"),
            Self::UnknownValue(raw) => write!(f, "expected a declared value, found {raw} (0x{raw:x})"),
            Self::UnknownTag(tag, 0) => write!(f, "expected a declared tag, found {tag} (0x{tag:x})"),
            Self::UnknownTag(a, b) => write!(f, "expected a declared tag, found ({a}, {b})"),
            Self::WrongConst { expected, found } => {
                write!(f, "expected the constant 0x{expected:x}, found 0x{found:x}")
            }
            Self::BadLength(found) => write!(f, "expected a possible length, found {found}"),
            Self::UnevenLength { bytes, element } => {
                write!(f, "expected whole elements of {element} bytes, found {bytes} bytes")
            }
            Self::NotUtf8 => f.write_str("expected UTF-8 text"),
            Self::NotChar(raw) => write!(f, "expected a Unicode scalar value, found 0x{raw:x}"),
            Self::OutOfRange(value) => write!(f, "the value 0x{value:x} cannot be stored in this field"),
            Self::TooLong(len) => write!(f, "the length {len} cannot be stored in its field"),
            Self::UnequalCounts { first, count } => {
                write!(f, "a list of {count} elements has the same count as one of {first}")
            }
            Self::HasDelimiter(byte) => write!(f, "the value contains the byte {byte} (0x{byte:02x}), which ends it"),
            Self::Gap => f.write_str("a value follows, so this one cannot be missing"),
            Self::TagMismatch(tag, 0) => write!(f, "the tag {tag} is not one of the variant that is written"),
            Self::TagMismatch(a, b) => write!(f, "the tag ({a}, {b}) is not one of the variant that is written"),
            Self::BufferTooSmall(needed) => write!(f, "the buffer is too small, {needed} bytes are needed"),
            Self::WalksDiffer => f.write_str("the iterator gave something else when it was walked again"),
            Self::BadBlock(len) => write!(f, "expected the block length of a known or a newer version, found {len}"),
            Self::BadSlot(slot) => write!(f, "expected the place of the lane's last end, found {slot} (0x{slot:x})"),
            Self::BadEnd { start, end } => {
                write!(f, "expected an end from {start} to the end of its lane, found {end}")
            }
            Self::SplitChar(end) => write!(f, "expected an end between two characters, found {end}"),
            Self::BadCount(count) => write!(f, "expected as many elements as there are bytes for, found {count}"),
            Self::TooDeep => f.write_str("nested deeper in one another than `recursive` allows"),
            Self::PaddingOnly(bytes) => write!(f, "expected a value behind the padding, found {bytes} bytes in all"),
            Self::BadOrder => f.write_str("expected keys that ascend, each once"),
            Self::NotCanonical => f.write_str("expected the canonical form of this value"),
            Self::Absent => f.write_str("these bytes are of an older version, which does not have this field"),
            Self::NotInPlace => {
                f.write_str("a tuple that is not of fixed size, or of more than 512 bytes, cannot be set")
            }
            Self::NotAFrame => f.write_str("expected the start of a frame"),
            Self::FrameFormat(version) => write!(f, "expected frame format 1, found {version}"),
            Self::BadChecksum { expected, found } => {
                write!(f, "expected the checksum 0x{expected:08x} of these bytes, found 0x{found:08x}")
            }
            Self::ForeignSchema { newest, version, expected, found } => write!(
                f,
                "expected version {newest} or another of the same schema (layout 0x{expected:016x}), found version {version} of another (layout 0x{found:016x})"
            ),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl core::error::Error for Error {}

// What every `Result` carries must stay small.
const _: () = assert!(size_of::<Error>() <= 56);
