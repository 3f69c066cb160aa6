//! Where the variable parts of a packet stand, as its schema and its bytes say.

use core::ops::Range;

use super::plan::whole;
use super::walk::Walk;
use crate::packet::{Affine, Depth, padding};
use crate::schema::{Ask, Extent, Field, Kind, Order, Role, Schema, unsigned};
use crate::visit::Scalar;

/// A packet that is a struct, and its bytes: as many as it says itself, or else all that it may take.
pub(super) struct Packet {
    pub(super) schema: &'static Schema,
    pub(super) range: Range<usize>,
    /// Whether a field says how long the packet is.
    is_known: bool,
}

/// A tail and what stands around it; each part begins where the one before it ends.
pub(super) struct Placed {
    /// The number of bytes or elements in front of it.
    pub(super) number: Range<usize>,
    pub(super) value: Range<usize>,
    /// The end of what ends it.
    pub(super) delimiter: usize,
    /// The end of the zeros behind that, which is the tail's.
    pub(super) end: usize,
    /// How deep what it holds may nest; `None` if it may not be there at all.
    pub(super) level: Option<Depth>,
}

/// The tails of a packet, in order.
pub(super) fn tails(schema: &'static Schema) -> impl Iterator<Item = &'static Field> {
    schema.fields.iter().filter(|field| field.role == Role::Tail)
}

/// Whether a field of the block says how many elements a tail has.
pub(super) fn is_count(schema: &'static Schema, field: &'static Field) -> bool {
    let counted = |tail: &'static Field| match tail.extent {
        Some(Extent::Count { field }) => schema.fields.get(field),
        _ => None,
    };
    tails(schema).filter_map(counted).any(|count| core::ptr::eq(count, field))
}

/// What a leading tag, or the block in front of a tail, selects.
pub(super) fn selected(field: &'static Field, bytes: &[u8], size: usize) -> Option<&'static Schema> {
    match field.ask {
        Some(Ask::Variant(select)) if bytes.len() == size => select(bytes),
        _ => None,
    }
}

impl Packet {
    /// Where the first tail begins.
    pub(super) fn block_end(&self) -> usize {
        self.range.start.saturating_add(self.schema.size)
    }
}

/// None of these trusts the bytes: what a number claims is only a range, and whoever walks it sees what is there.
impl Walk<'_> {
    /// A packet that begins at `range.start`, and ends there or before `range.end`.
    pub(super) fn packet_at(&self, schema: &'static Schema, range: Range<usize>) -> Packet {
        let packet = Packet { schema, range, is_known: false };
        let whole = schema.fields.iter().enumerate().find_map(|(index, field)| match field.extent {
            Some(Extent::Whole { add, unit, other }) => self.length(&packet, index, add, unit, other),
            _ => None,
        });
        match whole {
            // The reader refuses a packet that ends inside of its block, at the length.
            Some(len) => {
                let end = packet.range.start.saturating_add(len).max(packet.block_end());
                Packet { range: packet.range.start..end, is_known: true, ..packet }
            }
            None => packet,
        }
    }

    /// Where a packet that begins at `range.start` ends.
    fn packet_end(&self, schema: &'static Schema, range: Range<usize>, depth: Depth) -> usize {
        if !schema.variants.is_empty() {
            let tag = range.start..range.start.saturating_add(schema.size);
            let chosen = schema.fields.first().and_then(|field| selected(field, self.get(tag.clone()), schema.size));
            // What is unknown is all that is left.
            return chosen.map_or(range.end, |schema| self.packet_end(schema, tag.end..range.end, depth));
        }
        let packet = self.packet_at(schema, range);
        if packet.is_known {
            return packet.range.end;
        }
        tails(schema).fold(packet.block_end(), |at, field| self.place(&packet, field, at, depth).end)
    }

    /// Where packets that stand one after the other end, as far as there are any.
    pub(super) fn ends(
        &self,
        schema: &'static Schema,
        range: Range<usize>,
        depth: Depth,
    ) -> impl Iterator<Item = usize> {
        let (mut at, limit) = (range.start, range.end.min(self.limit));
        core::iter::from_fn(move || {
            let end = if at < limit { self.packet_end(schema, at..range.end, depth) } else { at };
            // No derived packet is empty.
            (end > core::mem::replace(&mut at, end)).then_some(end)
        })
    }

    /// A tail that begins at `at`, or the number in front of it does.
    pub(super) fn place(&self, packet: &Packet, field: &'static Field, at: usize, depth: Depth) -> Placed {
        let level = match field.kind {
            Kind::Recursive { levels, .. } => depth.enter(*levels as usize),
            _ => Some(depth),
        };
        let behind = at.saturating_add(prefix_size(field));
        let value = behind..self.value_end(packet, field, at..behind, level);
        let delimiter = value.end.saturating_add(usize::from(matches!(field.extent, Some(Extent::Until(_)))));
        let end = delimiter.saturating_add(padding(delimiter.saturating_sub(packet.range.start), field.pad_to));
        Placed { number: at..behind, value, delimiter, end, level }
    }

    /// Where the value of a tail ends. It begins behind `prefix`.
    fn value_end(&self, packet: &Packet, field: &'static Field, prefix: Range<usize>, level: Option<Depth>) -> usize {
        let (at, left) = (prefix.end, packet.range.end);
        let number = || self.number_at(prefix, field.order);
        match field.extent {
            Some(Extent::Len { field, add, unit, other }) => {
                self.length(packet, field, add, unit, other).map_or(left, |len| at.saturating_add(len))
            }
            Some(Extent::Prefix { .. }) => at.saturating_add(number()),
            Some(Extent::Count { field: count }) => {
                let count = self.number(packet, count).and_then(|count| usize::try_from(count).ok());
                self.counted_end(field, at..left, count.unwrap_or(usize::MAX), level)
            }
            Some(Extent::CountPrefix { .. }) => self.counted_end(field, at..left, number(), level),
            Some(Extent::Until(end)) => {
                let len = self.get(at..left).iter().position(|byte| *byte == end);
                // Without its end it goes on behind what there is.
                len.map_or(usize::MAX, |len| at + len)
            }
            Some(Extent::Nested) => match (whole(field.kind), level) {
                (Kind::Packet(schema), Some(depth)) => self.packet_end(schema, at..left, depth),
                _ => left,
            },
            Some(Extent::Fixed | Extent::Optional) => at.saturating_add(field.size),
            Some(Extent::Rest | Extent::Whole { .. }) | None => left,
        }
    }

    /// Where the last of so many elements ends.
    fn counted_end(&self, field: &'static Field, range: Range<usize>, count: usize, level: Option<Depth>) -> usize {
        match (whole(field.kind), level) {
            (Kind::Sequence(schema), Some(depth)) => {
                self.ends(schema, range.clone(), depth).take(count).last().unwrap_or(range.start)
            }
            (Kind::Sequence(_), None) => range.end,
            (Kind::Slice { size, .. }, _) => range.start.saturating_add(count.saturating_mul(*size)),
            _ => range.start.saturating_add(count),
        }
    }

    /// The bytes that a length field stands for, by the reader's own rule.
    fn length(&self, packet: &Packet, field: usize, add: i64, unit: u64, other: Option<(i64, usize)>) -> Option<usize> {
        let facts = packet.schema.fields.get(field)?;
        let mut rule = Affine { add, unit };
        if let Some((scale, other)) = other {
            rule = rule.plus(scale, self.number(packet, other)?, facts).ok()?;
        }
        rule.tail_len(self.number(packet, field)?, facts).ok()
    }

    /// The number in a field of the block.
    fn number(&self, packet: &Packet, field: usize) -> Option<u64> {
        match packet.schema.fields.get(field)?.scalar(self.get(packet.range.clone()))? {
            Scalar::Uint(number) => number.try_into().ok(),
            _ => None,
        }
    }

    /// The number in front of a tail; of one that is not there, none follow.
    pub(super) fn number_at(&self, range: Range<usize>, order: Order) -> usize {
        let bytes = self.get(range.clone());
        let number = if bytes.len() == range.len() { unsigned(order, bytes) } else { None };
        number.map_or(0, |number| number.try_into().unwrap_or(usize::MAX))
    }
}

fn prefix_size(field: &'static Field) -> usize {
    match field.extent {
        Some(Extent::Prefix { size } | Extent::CountPrefix { size }) => size,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packet::{Packet as _, SequenceBuf};
    use alloc::vec::Vec;

    #[derive(crate::Packet)]
    #[pinwire(be)]
    struct Part<'a> {
        kind: u8,
        #[pinwire(prefix = u64)]
        bytes: &'a [u8],
        #[pinwire(until = 0, pad_to = 4)]
        text: &'a str,
    }

    #[derive(crate::Packet)]
    #[pinwire(be)]
    struct Whole {
        count: u8,
        #[pinwire(len = (self + 4 * count) / 2)]
        size: u64,
        #[pinwire(count_prefix = u64)]
        numbers: Vec<u16>,
        #[pinwire(rest)]
        parts: SequenceBuf<Inner>,
    }

    #[derive(crate::Packet)]
    #[pinwire(be)]
    struct Inner {
        count: u64,
        #[pinwire(recursive = 2, count_prefix = u8)]
        inner: SequenceBuf<Inner>,
    }

    fn ends(schema: &'static Schema, bytes: &[u8]) -> Vec<usize> {
        Walk::new(bytes, bytes.len(), None, false, false).ends(schema, 0..bytes.len(), Depth::TOP).collect()
    }

    /// Where the elements of a sequence end is what the reader says.
    #[test]
    fn ends_are_those_of_the_reader() {
        let part = |text| Part { kind: 1, bytes: &[7; 3], text };
        let mut bytes = Vec::new();
        for text in ["", "ab", "abcdefg"] {
            bytes.extend(part(text).to_vec().unwrap());
        }
        let (mut rest, mut of_reader) = (&bytes[..], Vec::new());
        while !rest.is_empty() {
            rest = Part::view_prefix(rest).unwrap().1;
            of_reader.push(bytes.len() - rest.len());
        }
        assert_eq!(of_reader.len(), 3);
        assert_eq!(ends(Part::SCHEMA, &bytes), of_reader);
    }

    /// No claim is more than what there is, or a number that is too large.
    #[test]
    fn claims_are_only_claims() {
        for value in [0, 1, 0x7f, 0x80, 0xff] {
            let bytes = [value; 200];
            for schema in [Part::SCHEMA, Whole::SCHEMA, Inner::SCHEMA] {
                let found = ends(schema, &bytes);
                assert!(found.len() <= bytes.len() && found.is_sorted());
                assert!(found.iter().rev().skip(1).all(|end| *end < bytes.len()));
            }
        }
    }
}
