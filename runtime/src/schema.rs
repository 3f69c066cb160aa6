//! Layouts as `const` data: what a dump, an exporter or a test needs to know about a packet.

use core::fmt;

use crate::packet::{Constant, Tail, Union, selected};
use crate::visit::Scalar;
use crate::wire::{BitValue, ByteOrder, FlagSet, Nullable, Wire, flags, null};

/// The layout of a packet or message (a struct), or of a union over packets (an enum with data).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Schema {
    /// Name of the struct or enum, or its `rename`.
    pub name: &'static str,
    /// The doc comment of the type.
    pub doc: &'static str,
    /// Bytes of the fixed block (of the leading tag, for a union). A message: of its newest version.
    pub size: usize,
    /// The fields in wire order; of a union over packets its tag, if that leads the bytes.
    pub fields: &'static [Field],
    /// The variants of a union; empty for a struct.
    pub variants: &'static [Variant],
    /// What the bodies of a message are aligned to, counted from its start; 1 for packets, and where nothing is.
    pub align: usize,
}

/// One variant of a union.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Variant {
    /// Name of the variant.
    pub name: &'static str,
    /// The tag pattern, as it stands in the declaration.
    pub tag: &'static str,
    /// The tag as a number, in an enum of messages. (Packets have patterns.)
    pub value: Option<u64>,
    /// What the variant holds; a schema without fields where it holds nothing.
    pub schema: &'static Schema,
}

/// One field of a packet or message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    /// Name of the packet or message.
    pub owner: &'static str,
    /// Name of the field, or its `rename`.
    pub name: &'static str,
    /// The doc comment of the field.
    pub doc: &'static str,
    /// Bytes from the start of the packet, or of a message's block. A bit field: of the first byte of its run. A tail:
    /// of the first one.
    pub offset: usize,
    /// Bytes there; 0 for a tail of variable size, and for a message's `bool`, which is a flag. A bit field: of its run. Variable
    /// fields of a message: of their end, which is a `u32`.
    pub size: usize,
    /// What the bytes are.
    pub kind: &'static Kind,
    /// Byte order, where the kind has one.
    pub order: Order,
    /// What the field is for.
    pub role: Role,
    /// Where a bit field stands in its run.
    pub bits: Option<Bits>,
    /// The version of the message that brought the field; 1 in packets.
    pub since: u16,
    /// The first flag of a message's field (presence, or the truth value).
    pub flag: Option<Flag>,
    /// `Debug` shows `***` in its place.
    pub sensitive: bool,
    /// Where a tail of a packet ends; of a length, that it is the one of the whole packet.
    pub extent: Option<Extent>,
    /// Behind a tail, zeros up to a multiple of so many bytes, counted from the start of the packet; 0 and 1 mean none.
    pub pad_to: usize,
    /// What is asked of the field's types, as data cannot say it.
    #[doc(hidden)]
    pub ask: Option<Ask>,
}

/// Where a tail of a packet ends. The first tail begins behind the fixed fields, each other one where the tail before it
/// ends. Fields are given by their index in [`Schema::fields`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Extent {
    /// With the packet.
    Rest,
    /// Where a field says: `field = (bytes of the tail + add + scale * other field) / unit`.
    Len {
        /// The field.
        field: usize,
        /// See above.
        add: i64,
        /// See above.
        unit: u64,
        /// `scale` and the other field.
        other: Option<(i64, usize)>,
    },
    /// Of a length field: `field = (bytes of the packet + add + scale * other field) / unit`.
    Whole {
        /// See above.
        add: i64,
        /// See above.
        unit: u64,
        /// `scale` and the other field.
        other: Option<(i64, usize)>,
    },
    /// Where the number of bytes says that stands in front of it.
    Prefix {
        /// Bytes of the number.
        size: usize,
    },
    /// Behind so many elements.
    Count {
        /// The field that says how many.
        field: usize,
    },
    /// Behind as many elements as the number says that stands in front of it.
    CountPrefix {
        /// Bytes of the number.
        size: usize,
    },
    /// In front of the next such byte.
    Until(u8),
    /// Where the packet that it is says itself.
    Nested,
    /// Behind [`Field::size`] bytes.
    Fixed,
    /// Behind [`Field::size`] bytes, or there is none if the packet ends in front of it.
    Optional,
}

/// Where a flag of a message's field stands in the block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Flag {
    /// Offset of the byte.
    pub byte: usize,
    /// The bit, counted from the least significant one.
    pub bit: u8,
}

/// What a field's bytes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Unsigned integer.
    Uint,
    /// Two's complement integer.
    Int,
    /// IEEE 754 float.
    Float,
    /// One byte, true if not zero.
    Bool,
    /// A Unicode scalar value as `u32`.
    Char,
    /// Fixed text, padded with the fill byte.
    Text {
        /// The padding byte.
        fill: u8,
    },
    /// A field-less enum.
    Enum {
        /// Name of the enum.
        name: &'static str,
        /// Its raw integer.
        repr: &'static Kind,
        /// Whether raw values without a variant are kept.
        open: bool,
        /// Its variants.
        values: &'static [EnumValue],
    },
    /// A set of flags.
    Flags,
    /// Bytes without meaning.
    Pad,
    /// A packet or union.
    Packet(&'static Schema),
    /// Packets of any size one after the other.
    Sequence(&'static Schema),
    /// Equal elements one after the other.
    Array {
        /// One element.
        element: &'static Kind,
        /// How many.
        len: usize,
    },
    /// Different elements one after the other; in a message, if one of them is variable, a nested message of them.
    Tuple {
        /// The members.
        members: &'static [&'static Kind],
        /// Bytes of each, as in [`Field::size`].
        sizes: &'static [usize],
    },
    /// Raw bytes up to the end.
    Bytes,
    /// UTF-8 text up to the end.
    Str,
    /// Equal elements of fixed size up to the end.
    Slice {
        /// One element.
        element: &'static Kind,
        /// Bytes of one element.
        size: usize,
    },
    /// A list whose elements have ends, or are rows of messages.
    List(&'static Kind),
    /// A message: nested, or as the element of a list.
    Message(&'static Schema),
    /// A value that may be absent; one more flag.
    Optional(&'static Kind),
    /// An enum of messages: a tag of `size` bytes, then the message of that variant.
    Union(&'static Schema),
    /// A map: a list of messages with the fields `key` and `value`, ascending by key.
    Map(&'static Schema),
    /// The same inside a [`Recursive`](Self::Recursive) field.
    MapOf {
        /// Key and value.
        members: [&'static Kind; 2],
        /// Bytes of each, as in [`Field::size`].
        sizes: [usize; 2],
    },
    /// A field in which the message around it stands again, so many levels deep at most.
    Recursive {
        /// What the field is, with [`Named`](Self::Named) messages inside.
        kind: &'static Kind,
        /// Most levels; the outermost message is the first.
        levels: u32,
        /// The field with the messages themselves: a constant cannot hold what holds it, a function can return it.
        #[doc(hidden)]
        whole: Whole,
    },
    /// A message or enum of messages inside a [`Recursive`](Self::Recursive) field, by its name: one that stands
    /// around the field, or else one that has a schema of its own.
    Named(&'static str),
}

/// A variant of a field-less enum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EnumValue {
    /// Name of the variant.
    pub name: &'static str,
    /// Its raw value.
    pub raw: i128,
}

/// A question about bytes of a packet that only its types can answer: a sentinel may be of any type, and a tag may
/// be matched by any pattern.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Ask {
    /// Whether the field's bytes are the sentinel.
    IsNull(fn(&[u8]) -> bool),
    /// Writes the names of the flags that are set in the field's bytes.
    Names(fn(&[u8], &mut fmt::Formatter<'_>) -> fmt::Result),
    /// The layout that is selected, by the bytes of a leading tag, or by the block in front of a union without one.
    Variant(fn(&[u8]) -> Option<&'static Schema>),
}

/// The kind of a recursive field, with the messages that its outline only names.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Whole(pub(crate) fn() -> &'static Kind);

impl Whole {
    /// Of a tail of a packet.
    #[must_use]
    pub const fn tail<T: Tail<O>, O: ByteOrder>() -> Self {
        Self(|| T::KIND)
    }

    /// Of a union that a tag selects.
    #[must_use]
    pub const fn union_tail<U: Union>() -> Self {
        Self(|| const { &Kind::Packet(U::UNION_SCHEMA) })
    }

    /// That kind.
    #[must_use]
    pub fn kind(self) -> &'static Kind {
        (self.0)()
    }
}

impl PartialEq for Whole {
    /// It follows from the outline.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
impl Eq for Whole {}

impl fmt::Debug for Whole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Whole")
    }
}

/// Which function it is does not count: a function has no address of its own.
impl PartialEq for Ask {
    fn eq(&self, other: &Self) -> bool {
        core::mem::discriminant(self) == core::mem::discriminant(other)
    }
}
impl Eq for Ask {}

impl fmt::Debug for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::IsNull(_) => "IsNull",
            Self::Names(_) => "Names",
            Self::Variant(_) => "Variant",
        })
    }
}

/// Byte order of a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// No order declared: single bytes only.
    None,
    /// Big-endian.
    Be,
    /// Little-endian.
    Le,
}

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Role {
    /// A value of the user's.
    Value,
    /// Derived: a length in bytes, or a count of elements.
    Length,
    /// Selects the variant of a union in the same packet.
    Tag,
    /// Always the same.
    Const,
    /// Ignored when read, zero when written.
    Pad,
    /// Variable, or behind a field that is: [`Field::extent`] says where it ends.
    Tail,
    /// Was removed from the message; its place is kept.
    Reserved,
}

/// Where a bit field stands in its run of bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bits {
    /// First bit, counted in the run's bit order.
    pub start: u32,
    /// How many bits.
    pub width: u32,
    /// Whether bits are counted from the most significant bit of the first byte.
    pub msb_first: bool,
}

impl Schema {
    /// Of a variant that holds nothing.
    pub(crate) const UNIT: Self = Self { name: "", doc: "", size: 0, fields: &[], variants: &[], align: 1 };
}

impl Variant {
    /// The tag of a variant of an enum of messages.
    pub(crate) const fn number(&self) -> u64 {
        match self.value {
            Some(value) => value,
            None => 0,
        }
    }
}

impl Field {
    /// For elements outside a packet, which belong to no field.
    pub(crate) const NONE: Self = Self {
        owner: "",
        name: "",
        doc: "",
        offset: 0,
        size: 0,
        kind: &Kind::Bytes,
        order: Order::None,
        role: Role::Value,
        bits: None,
        since: 1,
        flag: None,
        sensitive: false,
        extent: None,
        pad_to: 0,
        ask: None,
    };

    /// The facts of a field of type `T`.
    #[doc(hidden)]
    #[must_use]
    pub const fn of<T: Wire<O>, O: ByteOrder>(
        owner: &'static str,
        name: &'static str,
        doc: &'static str,
        offset: usize,
        role: Role,
    ) -> Self {
        Self { owner, name, doc, offset, size: T::SIZE, kind: T::KIND, order: O::ORDER, role, ..Self::NONE }
    }

    /// The facts of a set of flags.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_flags<F: FlagSet<Bits: Wire<O>>, O: ByteOrder>(
        owner: &'static str,
        name: &'static str,
        doc: &'static str,
        offset: usize,
        role: Role,
    ) -> Self {
        let ask = Some(Ask::Names(flags::names::<F, O>));
        Self { kind: &Kind::Flags, ask, ..Self::of::<F::Bits, O>(owner, name, doc, offset, role) }
    }

    /// The facts of field `FIELD`, which has a sentinel.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_null<P, F, O, const FIELD: usize>(
        owner: &'static str,
        name: &'static str,
        doc: &'static str,
        offset: usize,
        role: Role,
    ) -> Self
    where
        P: Constant<FIELD, Type = F::Inner>,
        F: Nullable<O>,
        O: ByteOrder,
    {
        let ask = Some(Ask::IsNull(null::is_null::<P, F, O, FIELD>));
        Self { ask, ..Self::of::<F::Inner, O>(owner, name, doc, offset, role) }
    }

    /// The facts of the tag that leads a union.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_tag<U: Union<Tag: Wire<O>>, O: ByteOrder>(owner: &'static str) -> Self {
        let ask = Some(Ask::Variant(selected::<U, O>));
        Self { ask, ..Self::of::<U::Tag, O>(owner, "tag", "", 0, Role::Tag) }
    }

    /// The facts of a bit field; `size` is that of its run.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_bits<T: BitValue, O: ByteOrder>(
        owner: &'static str,
        name: &'static str,
        doc: &'static str,
        offset: usize,
        size: usize,
        role: Role,
        bits: Bits,
    ) -> Self {
        Self { owner, name, doc, offset, size, kind: T::KIND, order: O::ORDER, role, bits: Some(bits), ..Self::NONE }
    }

    /// The facts of a pad.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_pad(
        owner: &'static str,
        name: &'static str,
        doc: &'static str,
        offset: usize,
        size: usize,
    ) -> Self {
        Self { owner, name, doc, offset, size, kind: &Kind::Pad, role: Role::Pad, ..Self::NONE }
    }

    /// The facts of a tail.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_tail<O: ByteOrder>(
        owner: &'static str,
        name: &'static str,
        doc: &'static str,
        offset: usize,
        kind: &'static Kind,
    ) -> Self {
        Self { owner, name, doc, offset, size: 0, kind, order: O::ORDER, role: Role::Tail, ..Self::NONE }
    }

    /// A tail that the block in front of it selects.
    #[doc(hidden)]
    #[must_use]
    pub const fn selected_by(self, select: fn(&[u8]) -> Option<&'static Schema>) -> Self {
        Self { ask: Some(Ask::Variant(select)), ..self }
    }

    /// Where a tail ends, and what fills it up.
    #[doc(hidden)]
    #[must_use]
    pub const fn ending(self, extent: Extent, pad_to: usize) -> Self {
        Self { extent: Some(extent), pad_to, ..self }
    }

    /// Reads a plain integer, enum or flag field out of the packet's bytes, `None` if they end before it
    /// or the field is something else. For tools that must get by with a packet cut short; views are the fast way.
    #[must_use]
    pub fn scalar(&self, packet: &[u8]) -> Option<Scalar> {
        if self.role == Role::Tail {
            // Where it begins is not known here.
            return None;
        }
        let bytes = packet.get(self.offset..)?.get(..self.size)?;
        if let Some(bits) = self.bits {
            let raw = crate::wire::bits::load(bytes, bits).into();
            return Some(if self.kind.is_signed() { Scalar::Int(extend(raw, bits.width)) } else { Scalar::Uint(raw) });
        }
        self.kind.integer(self.order, bytes)
    }
}

/// What stands for one or more fields in the list that the derive gives to [`Field::list`].
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Fields that their types code alone, from one cell on.
    Group {
        /// The first cell.
        cell: usize,
        /// Kinds of the fields.
        kinds: &'static [&'static Kind],
        /// Their byte order.
        order: Order,
        /// Names, docs and roles of the fields.
        names: &'static [(&'static str, &'static str, Role)],
    },
    /// Any other field.
    One(Field),
}

impl Field {
    /// All fields of a packet. A group's fields take their offsets and sizes from the cells.
    #[doc(hidden)]
    #[must_use]
    pub const fn list<const N: usize>(owner: &'static str, offsets: &[usize], parts: &[Part]) -> [Self; N] {
        let mut fields = [Self::NONE; N];
        let (mut part, mut next) = (0, 0);
        while part < parts.len() {
            match parts[part] {
                Part::One(field) => {
                    fields[next] = field;
                    next += 1;
                }
                Part::Group { cell, kinds, order, names } => {
                    let mut index = 0;
                    while index < kinds.len() {
                        let (name, doc, role) = names[index];
                        let (offset, end) = (offsets[cell + index], offsets[cell + index + 1]);
                        fields[next] = Self {
                            owner,
                            name,
                            doc,
                            offset,
                            size: end - offset,
                            kind: kinds[index],
                            order,
                            role,
                            ..Self::NONE
                        };
                        index += 1;
                        next += 1;
                    }
                }
            }
            part += 1;
        }
        fields
    }
}

impl Kind {
    pub(crate) const fn is_signed(&self) -> bool {
        match self {
            Self::Int => true,
            Self::Enum { repr, .. } => repr.is_signed(),
            _ => false,
        }
    }

    pub(crate) fn integer(&self, order: Order, bytes: &[u8]) -> Option<Scalar> {
        match self {
            Self::Uint | Self::Flags => Some(Scalar::Uint(unsigned(order, bytes)?)),
            Self::Int => Some(Scalar::Int(signed(order, bytes)?)),
            Self::Enum { repr, .. } => repr.integer(order, bytes),
            _ => None,
        }
    }
}

pub(crate) fn unsigned(order: Order, bytes: &[u8]) -> Option<u128> {
    let fold = |value: u128, byte: &u8| (value << 8) | u128::from(*byte);
    match bytes.len() {
        0 | 17.. => None,
        _ if order == Order::Be => Some(bytes.iter().fold(0, fold)),
        _ => Some(bytes.iter().rev().fold(0, fold)),
    }
}

fn signed(order: Order, bytes: &[u8]) -> Option<i128> {
    Some(extend(unsigned(order, bytes)?, 8 * u32::try_from(bytes.len()).ok()?))
}

/// The two's complement number in the low `width` bits.
pub(crate) fn extend(value: u128, width: u32) -> i128 {
    let unused = 128_u32.saturating_sub(width);
    // Shifting up and arithmetically down again copies the sign bit; `width` is never 0.
    value.checked_shl(unused).unwrap_or(0).cast_signed().checked_shr(unused).unwrap_or(0)
}
