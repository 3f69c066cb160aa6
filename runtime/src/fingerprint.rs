//! Fingerprints: whether two declarations mean the same bytes, as numbers that rustc computes.
//!
//! A message changes for years. The question is never "is this the same declaration" but "can this reader read what
//! that writer wrote", so names, docs, defaults and `sensitive` are not in the layout's fingerprint, and a nested
//! message stands in it with its version-1 fields only: that it grows must not change the messages around it.
//!
//! The hash is FNV-1a with 64 bits, and MurmurHash3's 64-bit finalizer at the end: both are a few lines in `const`,
//! and anybody can write them again in another language. It finds mistakes; it is no defence against somebody who
//! looks for collisions.

use crate::evolution::around::{Around, Outer, distance};
use crate::schema::{Bits, Field, Kind, Order, Role, Schema, Variant};

/// Two numbers that stand for a message's declaration. Equal numbers mean (but for chance) equal things.
///
/// The high half of `layout` is of the version-1 fields alone, so all versions of a message share it. The low half is
/// of all fields.
///
/// ```
/// use pinwire::prelude::*;
///
/// mod released {
///     # use pinwire::prelude::*;
///     #[derive(Message)]
///     pub struct Order { pub id: u64 }
/// }
/// #[derive(Message)]
/// struct Order { key: u64, #[pinwire(since = 2)] venue: Option<String> }
///
/// // What was released has not changed, so its fingerprint has not, either.
/// const _: () = assert!(pinwire::layout_at(Order::SCHEMA, 1) == released::Order::FINGERPRINT.layout);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fingerprint {
    /// What the bytes are: kinds, sizes, `since`; without any name.
    pub layout: u64,
    /// The same with all names, and with nested messages as they are now.
    pub schema: u64,
}

impl Fingerprint {
    /// Both fingerprints of a message.
    #[must_use]
    pub const fn of(schema: &'static Schema) -> Self {
        let layout = layout_at(schema, newest_version(schema));
        Self { layout, schema: message(Hash::NAMED, schema, u16::MAX, None).finish() }
    }
}

const LOW_HALF: u64 = 0xffff_ffff;

/// The newest `since` of a message: the version that its writer writes.
#[must_use]
pub const fn newest_version(schema: &'static Schema) -> u16 {
    match schema.fields {
        [.., last] => last.since,
        [] => 1,
    }
}

/// The layout fingerprint that this message had when `version` was its newest: fields with `since <= version`.
#[must_use]
pub const fn layout_at(schema: &'static Schema, version: u16) -> u64 {
    let (root, all) = (message(Hash::UNNAMED, schema, 1, None), message(Hash::UNNAMED, schema, version, None));
    (root.finish() & !LOW_HALF) | (all.finish() & LOW_HALF)
}

/// The fingerprint of what one field of a message is: what may never change. Neither its name nor its `since`.
pub(crate) const fn field_layout(field: &'static Field, outer: Outer<'_>) -> u64 {
    Hash::UNNAMED.message_field(field, outer).finish()
}

const fn message(mut hash: Hash, schema: &'static Schema, version: u16, outer: Outer<'_>) -> Hash {
    hash = hash.name(schema.name).align(schema);
    let around = Around { name: schema.name, outer };
    let mut index = 0;
    while index < schema.fields.len() && schema.fields[index].since <= version {
        hash = hash.versioned_field(&schema.fields[index], Some(&around));
        index += 1;
    }
    hash
}

/// FNV-1a over numbers and, if `named`, names. No two different sequences of calls feed the same bytes: each value is
/// of fixed size or has its length in front of it.
#[derive(Clone, Copy)]
struct Hash {
    state: u64,
    named: bool,
}

impl Hash {
    const UNNAMED: Self = Self { state: 0xcbf2_9ce4_8422_2325, named: false };
    const NAMED: Self = Self { named: true, ..Self::UNNAMED };

    const fn byte(mut self, byte: u8) -> Self {
        self.state = (self.state ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3);
        self
    }

    /// Seven bits a byte, as in LEB128: nearly all numbers here are small, and rustc walks every byte.
    const fn number(mut self, mut number: u64) -> Self {
        while number > 0x7f {
            self = self.byte(number as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8)
    }

    const fn text(mut self, text: &str) -> Self {
        self = self.number(text.len() as u64);
        let mut index = 0;
        while index < text.len() {
            self = self.byte(text.as_bytes()[index]);
            index += 1;
        }
        self
    }

    const fn name(self, name: &str) -> Self {
        if self.named { self.text(name) } else { self }
    }

    /// FNV's last bytes have not reached all bits; this spreads them, so that either half is a good hash.
    const fn finish(self) -> u64 {
        let mut state = self.state;
        state = (state ^ state >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
        state = (state ^ state >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        state ^ state >> 33
    }
}

impl Hash {
    const fn versioned_field(self, field: &'static Field, outer: Outer<'_>) -> Self {
        self.number(field.since as u64).name(field.name).message_field(field, outer)
    }

    /// A message's fields are little-endian and in order, so kind and size are all there is. A reserved place is that
    /// of the field that was there.
    const fn message_field(self, field: &'static Field, outer: Outer<'_>) -> Self {
        self.number(field.size as u64).kind(field.kind, outer)
    }

    /// A packet is frozen: everything that places a bit.
    const fn packet(mut self, schema: &'static Schema) -> Self {
        self = self.name(schema.name).number(schema.size as u64).number(schema.fields.len() as u64);
        let mut index = 0;
        while index < schema.fields.len() {
            self = self.packet_field(&schema.fields[index]);
            index += 1;
        }
        self = self.number(schema.variants.len() as u64);
        let mut index = 0;
        while index < schema.variants.len() {
            let Variant { name, tag, schema, .. } = schema.variants[index];
            self = self.name(name).text(tag).packet(schema);
            index += 1;
        }
        self
    }

    const fn packet_field(self, field: &'static Field) -> Self {
        let order = match field.order {
            // One byte has no order, whatever the packet says.
            _ if field.size <= 1 && !matches!(field.role, Role::Tail) => 0,
            Order::None => 0,
            Order::Be => 1,
            Order::Le => 2,
        };
        let (start, width) = match field.bits {
            None => (0, 0),
            Some(Bits { start, width, msb_first }) => (start, 2 * width + msb_first as u32),
        };
        self.name(field.name)
            .number(field.offset as u64)
            .number(field.size as u64)
            .byte(order)
            .byte(role(field.role))
            .number(start as u64)
            .number(width as u64)
            .kind(field.kind, None)
    }

    const fn kind(self, kind: &'static Kind, outer: Outer<'_>) -> Self {
        match kind {
            Kind::Uint => self.byte(1),
            Kind::Int => self.byte(2),
            Kind::Float => self.byte(3),
            Kind::Bool => self.byte(4),
            Kind::Char => self.byte(5),
            Kind::Text { fill } => self.byte(6).byte(*fill),
            Kind::Enum { name, repr, open, .. } => self.byte(7).name(name).byte(*open as u8).kind(repr, None),
            Kind::Flags => self.byte(8),
            Kind::Pad => self.byte(9),
            // No message has a sequence: its packets have no fixed size.
            Kind::Packet(schema) | Kind::Sequence(schema) => self.byte(10).packet(schema),
            Kind::Array { element, len } => self.byte(11).number(*len as u64).kind(element, outer),
            Kind::Tuple { members, sizes } => self.byte(12).members(members, sizes, outer),
            Kind::Bytes => self.byte(13),
            Kind::Str => self.byte(14),
            Kind::Slice { element, size } => self.byte(15).number(*size as u64).kind(element, outer),
            Kind::List(element) => self.byte(16).kind(element, outer),
            Kind::Message(schema) => self.nested(schema, outer),
            Kind::Optional(value) => self.byte(18).kind(value, outer),
            Kind::Union(schema) => self.byte(19).number(schema.size as u64).align(schema).variants(schema, outer),
            Kind::Map(schema) => self.byte(20).nested(schema, outer),
            Kind::MapOf { members, sizes } => self.byte(24).members(members, sizes, outer),
            Kind::Recursive { kind, levels, .. } => self.byte(21).number(*levels as u64).kind(kind, outer),
            Kind::Named(name) => self.byte(22).name(name).number(distance(outer, name.as_bytes())),
        }
    }

    /// Only where there is one, so that what had none keeps its fingerprint.
    const fn align(self, schema: &'static Schema) -> Self {
        if schema.align > 1 { self.byte(23).number(schema.align as u64) } else { self }
    }

    /// With names as they are now. Without, none: variants may be added, which old readers keep as unknown; those that
    /// were there are compared one by one.
    const fn variants(mut self, schema: &'static Schema, outer: Outer<'_>) -> Self {
        let around = Around { name: schema.name, outer };
        let mut index = 0;
        while self.named && index < schema.variants.len() {
            let variant = &schema.variants[index];
            self = self.name(variant.name).number(variant.number()).nested(variant.schema, Some(&around));
            index += 1;
        }
        self
    }

    const fn members(mut self, members: &'static [&'static Kind], sizes: &[usize], outer: Outer<'_>) -> Self {
        self = self.number(members.len() as u64);
        let mut index = 0;
        while index < members.len() {
            self = self.number(sizes[index] as u64).kind(members[index], outer);
            index += 1;
        }
        self
    }

    /// By name as it is now; without names as it was in version 1.
    const fn nested(self, schema: &'static Schema, outer: Outer<'_>) -> Self {
        let version = if self.named { newest_version(schema) } else { 1 };
        message(self.byte(17), schema, version, outer).byte(0)
    }
}

const fn role(role: Role) -> u8 {
    match role {
        Role::Value | Role::Reserved => 0,
        Role::Length => 1,
        Role::Tag => 2,
        Role::Const => 3,
        Role::Pad => 4,
        Role::Tail => 5,
    }
}
