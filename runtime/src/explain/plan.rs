//! What stands where in the block of a message: from its schema, or of a tuple from the kinds of its members.

use alloc::vec::Vec;
use core::ops::Range;

use super::packet::member_name;
use super::value::Version;
use crate::schema::{Field, Kind, Order, Role, Schema};

/// Where the bytes of a field are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lane {
    Block,
    Text,
    Data,
}

/// One flag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Bit {
    pub(super) byte: usize,
    pub(super) bit: u8,
}

/// One field of a block.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub(super) name: &'static str,
    pub(super) field: Option<&'static Field>,
    /// As declared, and without the `Option`.
    pub(super) declared: &'static Kind,
    pub(super) kind: &'static Kind,
    pub(super) size: usize,
    pub(super) offset: usize,
    pub(super) lane: Lane,
    /// Whether the field has a value.
    pub(super) presence: Option<Bit>,
    /// The value of a `bool`.
    pub(super) truth: Option<Bit>,
    /// What a body of it begins at a multiple of, counted from the start of the message.
    pub(super) align: usize,
    /// The length of the blocks that have the field, and its version.
    pub(super) len: usize,
    pub(super) since: u16,
    pub(super) is_sensitive: bool,
    pub(super) is_reserved: bool,
}

/// The fields of a block, in wire order.
pub(super) struct Plan {
    pub(super) spots: Vec<Spot>,
    /// Bytes that hold flags.
    pub(super) flags: Vec<usize>,
    pub(super) len: usize,
}

/// Bytes of a block that belong together.
pub(super) enum Cell<'p> {
    Flags(usize),
    Spot(&'p Spot),
}

impl Plan {
    pub(super) fn of_schema(schema: &'static Schema) -> Self {
        let spots = schema.fields.iter().map(|field| {
            let flag = field.flag.map(|flag| Bit { byte: flag.byte, bit: flag.bit });
            let spot = spot(field.name, field.kind, field.size, field.offset, flag);
            let is_reserved = field.role == Role::Reserved;
            Spot { field: Some(field), since: field.since, is_sensitive: field.sensitive, is_reserved, ..spot }
        });
        Self::new(spots.collect(), schema.size, schema.align)
    }

    /// The block of a tuple that has a member of variable size.
    pub(super) fn of_tuple(members: &'static [&'static Kind], sizes: &[usize]) -> Self {
        let (mut spots, mut len, mut next_flag) = (Vec::new(), 0, None);
        for (index, (kind, size)) in members.iter().zip(sizes).enumerate() {
            let first = (flags(kind) > 0).then(|| take_flag(&mut next_flag, &mut len));
            if flags(kind) > 1 {
                // The place of the second follows from that of the first.
                take_flag(&mut next_flag, &mut len);
            }
            spots.push(spot(member_name(index), kind, *size, len, first));
            len += size;
        }
        let align = members.iter().map(|member| align(member)).max().unwrap_or(1);
        Self::new(spots, len, align)
    }

    fn new(mut spots: Vec<Spot>, len: usize, align: usize) -> Self {
        let mut group = len;
        for index in (0..spots.len()).rev() {
            let after = spots.get(index + 1).map(|next| next.since);
            if let Some(spot) = spots.get_mut(index) {
                if after.is_some_and(|after| after != spot.since) {
                    group = spot.offset + spot.size;
                }
                spot.len = group;
                spot.align = self::align(spot.kind).max(natural(spot.kind).min(align));
            }
        }
        let mut flags: Vec<_> = spots.iter().flat_map(Spot::flags).map(|bit| bit.byte).collect();
        flags.dedup();
        Self { spots, flags, len }
    }

    /// The fields that a block of `len` bytes has.
    pub(super) fn present(&self, len: usize) -> impl Iterator<Item = &Spot> {
        self.spots.iter().filter(move |spot| spot.len <= len)
    }

    /// The parts of a block of `len` bytes, in order.
    pub(super) fn cells(&self, len: usize) -> impl Iterator<Item = Cell<'_>> {
        let mut flags = self.flags.iter().copied().peekable();
        let mut spots = self.present(len).filter(|spot| spot.size > 0).peekable();
        core::iter::from_fn(move || {
            let offset = spots.peek().map_or(len, |spot| spot.offset);
            if let Some(byte) = flags.next_if(|byte| *byte < offset) {
                return Some(Cell::Flags(byte));
            }
            spots.next().map(Cell::Spot)
        })
    }

    /// Fields of `lane` in a block of `len` bytes.
    pub(super) fn in_lane(&self, lane: Lane, len: usize) -> impl Iterator<Item = &Spot> {
        self.present(len).filter(move |spot| spot.lane == lane)
    }

    /// What the length of a block says.
    pub(super) fn version(&self, len: u16) -> Version {
        let newest = self.spots.last().map_or(1, |spot| spot.since);
        if usize::from(len) > self.len {
            return Version::Newer(newest);
        }
        match self.spots.iter().find(|spot| spot.len == usize::from(len)) {
            Some(spot) if spot.since == newest => Version::Newest(newest),
            Some(spot) => Version::Older { version: spot.since, newest },
            None => Version::None,
        }
    }
}

impl Spot {
    pub(super) fn flags(&self) -> impl Iterator<Item = Bit> + use<> {
        self.presence.into_iter().chain(self.truth)
    }

    pub(super) fn slot(&self, row: usize) -> Range<usize> {
        row + self.offset..row + self.offset + self.size
    }

    pub(super) fn order(&self) -> Order {
        self.field.map_or(Order::Le, |field| field.order)
    }
}

fn spot(name: &'static str, declared: &'static Kind, size: usize, offset: usize, flag: Option<Bit>) -> Spot {
    let declared = whole(declared);
    let (kind, presence, truth) = match declared {
        Kind::Optional(kind @ Kind::Bool) => (*kind, flag, flag.map(|flag| behind(flag, offset))),
        Kind::Optional(kind) => (*kind, flag, None),
        kind => (kind, None, flag),
    };
    Spot {
        name,
        field: None,
        declared,
        kind,
        size,
        offset,
        lane: lane(kind),
        presence,
        truth,
        align: 1,
        len: 0,
        since: 1,
        is_sensitive: false,
        is_reserved: false,
    }
}

/// The second flag of a field whose value begins at `offset`: where the byte of the first one is full, in a byte of
/// its own in front of the value.
fn behind(first: Bit, offset: usize) -> Bit {
    match first.bit {
        7 => Bit { byte: offset.saturating_sub(1), bit: 0 },
        bit => Bit { bit: bit + 1, ..first },
    }
}

/// The kind with the messages that a recursive field only names.
pub(super) fn whole(kind: &'static Kind) -> &'static Kind {
    if let Kind::Recursive { whole, .. } = kind { whole.kind() } else { kind }
}

fn take_flag(next: &mut Option<Bit>, len: &mut usize) -> Bit {
    let flag = next.unwrap_or_else(|| {
        *len += 1;
        Bit { byte: *len - 1, bit: 0 }
    });
    *next = (flag.bit < 7).then_some(Bit { bit: flag.bit + 1, ..flag });
    flag
}

fn flags(kind: &'static Kind) -> usize {
    match whole(kind) {
        Kind::Bool => 1,
        Kind::Optional(kind) => 1 + flags(kind),
        _ => 0,
    }
}

/// Where the value of a field of a message is.
pub(super) fn lane(kind: &Kind) -> Lane {
    match kind {
        Kind::Optional(kind) => lane(kind),
        Kind::Str => Lane::Text,
        kind if is_fixed(kind) => Lane::Block,
        _ => Lane::Data,
    }
}

/// Whether a value in a message stands in place.
pub(super) fn is_fixed(kind: &Kind) -> bool {
    match kind {
        Kind::Uint | Kind::Int | Kind::Float | Kind::Bool | Kind::Char | Kind::Text { .. } => true,
        Kind::Enum { .. } | Kind::Flags | Kind::Pad | Kind::Packet(_) | Kind::Array { .. } => true,
        Kind::Tuple { members, .. } => members.iter().all(|member| is_fixed(member)),
        _ => false,
    }
}

/// What the message inside a value is aligned to.
pub(super) fn align(kind: &'static Kind) -> usize {
    match whole(kind) {
        Kind::Message(schema) | Kind::Union(schema) | Kind::Map(schema) => schema.align,
        Kind::Optional(kind) | Kind::List(kind) => align(kind),
        Kind::Tuple { members, .. } => members.iter().map(|member| align(member)).max().unwrap_or(1),
        _ => 1,
    }
}

/// What a list of numbers is aligned to in a message that is aligned as much.
fn natural(kind: &Kind) -> usize {
    match kind {
        Kind::Slice { element, size } => natural_of(element, *size),
        _ => 1,
    }
}

fn natural_of(kind: &Kind, size: usize) -> usize {
    match kind {
        Kind::Uint | Kind::Int | Kind::Float if size.is_power_of_two() => size,
        Kind::Array { element, len } => natural_of(element, size.checked_div(*len).unwrap_or(0)),
        _ => 1,
    }
}
