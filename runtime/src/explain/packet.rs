//! Packets, and values of fixed size in general.

use alloc::vec::Vec;
use core::ops::Range;

use super::Part;
use super::path::Place;
use super::pick::{Pick, pick};
use super::plan::whole;
use super::tails::{Packet, Placed, is_count, selected, tails};
use super::value::{Raw, What};
use super::walk::{Item, Type, Walk};
use crate::schema::{Ask, Extent, Field, Kind, Order, Role, Schema};

/// A value of fixed size: its kind, its bytes, and what else its field says.
#[derive(Clone)]
pub(super) struct Cell {
    pub(super) kind: &'static Kind,
    pub(super) range: Range<usize>,
    pub(super) order: Order,
    pub(super) part: Part,
    pub(super) field: Option<&'static Field>,
}

impl Cell {
    fn element(&self, kind: &'static Kind, range: Range<usize>) -> Self {
        Self { kind, range, ..self.clone() }
    }
}

/// Whether a value of fixed size has parts with names or numbers of their own.
fn has_parts(kind: &Kind) -> bool {
    match kind {
        Kind::Packet(_) | Kind::Tuple { .. } => true,
        Kind::Array { element, .. } => has_parts(element),
        _ => false,
    }
}

impl<'buf> Walk<'buf> {
    /// A packet that begins at `range.start`; it ends there or before `range.end`.
    pub(super) fn packet(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) {
        if !schema.variants.is_empty() {
            return self.leading_union(schema, range, place);
        }
        let packet = self.packet_at(schema, range);
        self.fixed_fields(schema, packet.range.start, place);
        self.tails(&packet, place);
    }

    /// The fields of the block.
    fn fixed_fields(&mut self, schema: &'static Schema, start: usize, place: Place) {
        let mut fields = schema.fields;
        while let [field, behind @ ..] = fields {
            if self.is_done() || field.role == Role::Tail {
                return;
            }
            fields = behind;
            if field.bits.is_some() {
                fields = self.run(schema, field, start, place);
            } else {
                let at = start + field.offset;
                let place = self.field(place, field.name);
                let cell = of_field(field, at..at + field.size);
                self.fixed(&Cell { part: part_in(schema, field), ..cell }, place);
            }
        }
    }

    /// The tails, each where the one before it ends.
    fn tails(&mut self, packet: &Packet, place: Place) {
        let mut at = packet.block_end();
        for field in tails(packet.schema) {
            let is_missing = field.extent == Some(Extent::Optional) && at >= packet.range.end;
            if self.is_done() || is_missing {
                return;
            }
            let place = self.field(place, field.name);
            let placed = self.place(packet, field, at, self.level);
            at = placed.end;
            self.tail(packet, field, placed, place);
        }
    }

    /// All bit fields of a run; returns the fields behind it.
    fn run(&mut self, schema: &'static Schema, first: &'static Field, start: usize, place: Place) -> &'static [Field] {
        let is_of_run = |field: &&'static Field| field.bits.is_some() && field.offset == first.offset;
        let run = start + first.offset..start + first.offset + first.size;
        let bytes = self.get(run.clone());
        let mut items = Vec::new();
        for field in schema.fields.iter().filter(is_of_run) {
            let raw =
                Raw { kind: field.kind, bytes, order: field.order, bits: field.bits, ask: field.ask, is_cut: false };
            let item = Item::new(self.field(place, field.name), part_in(schema, field), What::Typed(raw));
            let ty = Type { kind: field.kind, size: field.size, bits: field.bits };
            items.push(Item { ty: Some(ty), field: Some(field), ..item });
        }
        self.put(run, &items);
        let last = schema.fields.iter().rposition(|field| is_of_run(&field)).unwrap_or(schema.fields.len());
        schema.fields.get(last + 1..).unwrap_or(&[])
    }

    /// A tail with the number in front of it, and what stands behind it.
    fn tail(&mut self, packet: &Packet, field: &'static Field, placed: Placed, place: Place) {
        let Placed { number, value, delimiter, end, level } = placed;
        let part = if let Some(Extent::Prefix { .. }) = field.extent { Part::Length } else { Part::Count };
        let what = What::Number(self.number_at(number.clone(), field.order) as u64);
        self.put_number(number, place, part, what);
        let behind = value.end;
        match level {
            Some(level) => {
                let around = core::mem::replace(&mut self.level, level);
                self.tail_value(packet, field, value, place);
                self.level = around;
            }
            None => self.fill(behind, place, Part::Deeper),
        }
        self.put_one(behind..delimiter, Item::new(place, Part::Delimiter, What::Nothing));
        self.put_one(delimiter..end, Item::new(place, Part::Padding, What::Nothing));
    }

    fn tail_value(&mut self, packet: &Packet, field: &'static Field, range: Range<usize>, place: Place) {
        if let Some(Ask::Variant(_)) = field.ask {
            let block = self.get(packet.range.start..packet.block_end());
            return self.variant(selected(field, block, packet.schema.size), range, place);
        }
        match (field.extent, whole(field.kind)) {
            (Some(Extent::Fixed | Extent::Optional), _) => self.fixed(&of_field(field, range), place),
            (_, Kind::Packet(inner)) => self.within(range.clone(), place, |walk| walk.packet(inner, range, place)),
            (_, Kind::Sequence(inner)) => self.within(range.clone(), place, |walk| walk.sequence(inner, range, place)),
            _ => self.body_of(&of_field(field, range), place),
        }
    }

    /// Packets one after the other.
    fn sequence(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) {
        let start = range.start;
        let ends: Vec<_> = self.ends(schema, range, self.level).map(|end| end - start).collect();
        let end = |index: usize| ends.get(index).copied().unwrap_or(0);
        self.ended(ends.len(), start, end, Part::Elided, place, |walk, _, range, place| {
            walk.packet(schema, range, place);
        });
    }

    /// What a tag selected, or all bytes if it is not known.
    pub(super) fn variant(&mut self, chosen: Option<&'static Schema>, range: Range<usize>, place: Place) {
        match chosen {
            Some(schema) => self.within(range.clone(), place, |walk| walk.packet(schema, range, place)),
            None => self.fill(range.end, place, Part::Unknown),
        }
    }

    /// A union whose tag leads its bytes.
    fn leading_union(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) {
        let tag = range.start..range.start + schema.size;
        let bytes = self.get(tag.clone());
        let chosen = schema.fields.first().and_then(|field| selected(field, bytes, schema.size));
        if let [field] = schema.fields {
            let raw = Raw { kind: field.kind, bytes, order: field.order, bits: None, ask: None, is_cut: false };
            let item = Item::new(place, Part::Tag, What::Tag(raw, chosen.map(|schema| schema.name)));
            self.put_one(tag.clone(), item.typed(field.kind, field.size).of_field(Some(field)));
        }
        self.variant(chosen, tag.end..range.end, place);
    }

    /// A value of fixed size, with its parts if it has some.
    pub(super) fn fixed(&mut self, cell: &Cell, place: Place) {
        match cell.kind {
            Kind::Packet(schema) => {
                let range = cell.range.clone();
                self.within(range.clone(), place, |walk| walk.packet(schema, range, place));
            }
            Kind::Tuple { members, sizes } => self.members(cell, members, sizes, place),
            Kind::Array { element, len } if has_parts(element) => {
                let size = cell.range.len().checked_div(*len).unwrap_or(0);
                self.elements(cell, element, size, place);
            }
            _ => self.leaf(cell, place),
        }
    }

    fn members(&mut self, cell: &Cell, members: &'static [&'static Kind], sizes: &[usize], place: Place) {
        let mut at = cell.range.start;
        for (index, (kind, size)) in members.iter().zip(sizes).enumerate() {
            let place = self.field(place, member_name(index));
            self.fixed(&cell.element(kind, at..at + size), place);
            at += size;
        }
    }

    /// Elements one after the other.
    fn elements(&mut self, cell: &Cell, element: &'static Kind, size: usize, place: Place) {
        let (start, size) = (cell.range.start, size.max(1));
        let count = cell.range.end.min(self.limit).saturating_sub(start) / size;
        let at = |index: usize| start + index * size;
        for picked in pick(count, self.focus(start, size), self.all) {
            if self.is_done() {
                return;
            }
            match picked {
                Pick::Show(index) => {
                    let place = self.index(place, index);
                    self.fixed(&cell.element(element, at(index)..at(index + 1)), place);
                }
                Pick::Skip(range) => self.skip(at(range.start)..at(range.end), range, Part::Elided, place),
            }
        }
    }

    /// Names elements that are not shown.
    pub(super) fn skip(&mut self, bytes: Range<usize>, elements: Range<usize>, part: Part, place: Place) {
        let what = What::Elided { first: elements.start, end: elements.end };
        self.put_one(bytes, Item::new(place, part, what));
    }

    /// All bytes of a range: bytes, text, or elements of fixed size.
    pub(super) fn body_of(&mut self, cell: &Cell, place: Place) {
        match cell.kind {
            Kind::Slice { element, size } if has_parts(element) => {
                self.within(cell.range.clone(), place, |walk| walk.elements(cell, element, *size, place));
            }
            _ => self.leaf(cell, place),
        }
    }

    /// A value without parts.
    fn leaf(&mut self, cell: &Cell, place: Place) {
        let field = cell.field.filter(|field| core::ptr::eq(field.kind, cell.kind));
        let raw = Raw {
            kind: cell.kind,
            bytes: self.get(cell.range.clone()),
            order: cell.order,
            bits: None,
            ask: field.and_then(|field| field.ask),
            is_cut: false,
        };
        let what = if cell.part == Part::Padding { What::Nothing } else { What::Typed(raw) };
        let item = Item::new(place, cell.part, what).typed(cell.kind, cell.range.len());
        self.put_one(cell.range.clone(), item.of_field(cell.field));
    }
}

/// The names of a tuple's members.
pub(super) fn member_name(index: usize) -> &'static str {
    const NAMES: [&str; 12] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];
    NAMES.get(index).copied().unwrap_or("…")
}

fn of_field(field: &'static Field, range: Range<usize>) -> Cell {
    Cell { kind: field.kind, range, order: field.order, part: part(field.role), field: Some(field) }
}

/// What a field of the block is for.
fn part_in(schema: &'static Schema, field: &'static Field) -> Part {
    match field.role {
        Role::Length if is_count(schema, field) => Part::Count,
        role => part(role),
    }
}

fn part(role: Role) -> Part {
    match role {
        Role::Length => Part::Length,
        Role::Tag => Part::Tag,
        Role::Const => Part::Constant,
        Role::Pad => Part::Padding,
        Role::Reserved => Part::Reserved,
        Role::Value | Role::Tail => Part::Field,
    }
}
