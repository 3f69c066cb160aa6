//! Messages: tables, rows, and the bodies in their lanes.

use core::ops::Range;

use super::Part;
use super::packet::Cell as Fixed;
use super::path::Place;
use super::pick::{Pick, pick};
use super::plan::{Bit, Cell, Lane, Plan, Spot, align, is_fixed, whole};
use super::value::{Held, Raw, What};
use super::walk::{Item, Walk};
use crate::message::layout::{NONE, padding};
use crate::schema::{Kind, Order, Schema, Variant};
use crate::view::{u16_at, u32_at};

/// Rows and their lanes; a table has one row.
struct Rows<'p> {
    plan: &'p Plan,
    place: Place,
    /// Where the table or list begins, from where paddings are counted.
    start: usize,
    end: usize,
    count: usize,
    stride: usize,
    is_list: bool,
    slots: [u16; 2],
    /// Where the rows and the two lanes begin.
    rows: usize,
    lanes: [usize; 2],
}

/// The ends in front of a field.
#[derive(Clone, Copy)]
struct Ends([u32; 2]);

impl Lane {
    const fn number(self) -> Option<usize> {
        match self {
            Self::Block => None,
            Self::Text => Some(0),
            Self::Data => Some(1),
        }
    }
}

impl<'buf> Walk<'buf> {
    fn u16_at(&self, at: usize) -> u16 {
        u16_at(self.get(at..at + 2), 0)
    }

    fn u32_at(&self, at: usize) -> u32 {
        u32_at(self.get(at..at + 4), 0)
    }

    pub(super) fn put_number(&mut self, range: Range<usize>, place: Place, part: Part, what: What<'buf>) {
        let size = range.len();
        self.put_one(range, Item::new(place, part, what).typed(&Kind::Uint, size));
    }

    /// A message that fills `range`.
    pub(super) fn table(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) {
        self.table_of(&Plan::of_schema(schema), range, place);
    }

    fn table_of(&mut self, plan: &Plan, range: Range<usize>, place: Place) {
        self.within(range.clone(), place, |walk| {
            let stride = usize::from(walk.u16_at(range.start));
            let slots = walk.header(plan, range.start, place, Part::BlockLength);
            walk.rows(&Rows {
                plan,
                place,
                start: range.start,
                end: range.end,
                count: 1,
                stride,
                is_list: false,
                slots,
                rows: range.start + 6,
                lanes: [0; 2],
            });
        });
    }

    /// A list of messages; an empty one has no bytes.
    fn rows_of(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) {
        self.rows_in(&Plan::of_schema(schema), range, place);
    }

    fn rows_in(&mut self, plan: &Plan, range: Range<usize>, place: Place) {
        self.within(range.clone(), place, |walk| {
            let (start, count) = (range.start, walk.u32_at(range.start) as usize);
            walk.put_number(start..start + 4, place, Part::Count, What::Number(count as u64));
            let stride = usize::from(walk.u16_at(start + 4));
            let slots = walk.header(plan, start + 4, place, Part::Stride);
            let rows = start + 10;
            let room = range.end.min(walk.limit).saturating_sub(rows);
            let count = count.min(room / stride.max(1));
            walk.rows(&Rows {
                plan,
                place,
                start,
                end: range.end,
                count,
                stride,
                is_list: true,
                slots,
                rows,
                lanes: [0; 2],
            });
        });
    }

    /// The six bytes in front of a block or of rows.
    fn header(&mut self, plan: &Plan, at: usize, place: Place, part: Part) -> [u16; 2] {
        let len = self.u16_at(at);
        self.put_number(at..at + 2, place, part, What::Block(len, plan.version(len)));
        [(at + 2, Part::TextSlot), (at + 4, Part::DataSlot)].map(|(at, part)| {
            let slot = self.u16_at(at);
            let what = if slot == NONE { What::NoSlot } else { What::Number(slot.into()) };
            self.put_number(at..at + 2, place, part, what);
            slot
        })
    }

    fn rows(&mut self, rows: &Rows<'_>) {
        let behind = rows.rows + rows.count * rows.stride;
        let last = if rows.count == 0 { Ends([0; 2]) } else { self.ends_before(rows, rows.count) };
        let text_end = (behind + last.0[0] as usize).min(rows.end);
        let rows = &Rows { lanes: [behind, text_end], ..*rows };
        let focus = self.focus(rows.rows, rows.stride);
        self.each_row(rows, Lane::Block, focus);
        for lane in [Lane::Text, Lane::Data] {
            self.lane(rows, lane);
        }
    }

    /// The values at the slots of the row before `row`: where the parts of `row` begin in the lanes.
    fn ends_before(&self, rows: &Rows<'_>, row: usize) -> Ends {
        let Some(before) = row.checked_sub(1) else { return Ends([0; 2]) };
        let block = self.get(rows.row(before)..rows.row(before + 1));
        Ends(rows.slots.map(|slot| if slot == NONE { 0 } else { u32_at(block, slot.into()) }))
    }

    /// Walks the blocks of rows, or their parts of a lane, but for those that are not shown.
    fn each_row(&mut self, rows: &Rows<'_>, lane: Lane, focus: Option<usize>) {
        for picked in pick(rows.count, focus, self.all) {
            if self.is_done() {
                return;
            }
            match picked {
                Pick::Show(row) => {
                    let place = if rows.is_list { self.index(rows.place, row) } else { rows.place };
                    match lane.number() {
                        None => self.block(rows, row, place),
                        Some(number) => self.row_of_lane(rows, lane, number, row, place),
                    }
                }
                Pick::Skip(range) => {
                    let bytes = self.row_start(rows, lane, range.start)..self.row_start(rows, lane, range.end);
                    self.skip(bytes, range, part_of(lane), rows.place);
                }
            }
        }
    }

    /// Where the block of a row, or its part of a lane, begins.
    fn row_start(&self, rows: &Rows<'_>, lane: Lane, row: usize) -> usize {
        match lane.number() {
            None => rows.row(row),
            Some(number) => rows.lanes[number] + self.ends_before(rows, row).0[number] as usize,
        }
    }

    fn block(&mut self, rows: &Rows<'_>, row: usize, place: Place) {
        let (start, mut ends) = (rows.row(row), self.ends_before(rows, row));
        for cell in rows.plan.cells(rows.stride) {
            match cell {
                Cell::Flags(byte) => self.flags(rows.plan, start, byte, rows.stride, place),
                Cell::Spot(spot) => self.spot(spot, start, &mut ends, place),
            }
        }
        if rows.stride > rows.plan.len {
            let range = start + rows.plan.len..start + rows.stride;
            let what = What::Unknown(range.len());
            self.put_one(range, Item::new(place, Part::Newer, what));
        }
    }

    fn bit(&self, row: usize, bit: Bit) -> bool {
        self.get(row + bit.byte..row + bit.byte + 1).first().is_some_and(|byte| byte >> bit.bit & 1 == 1)
    }

    fn is_there(&self, spot: &Spot, row: usize) -> bool {
        spot.presence.is_none_or(|bit| self.bit(row, bit))
    }

    /// A byte of flags: each flag is an item.
    fn flags(&mut self, plan: &Plan, row: usize, byte: usize, len: usize, place: Place) {
        let (mut items, mut is_sensitive) = (alloc::vec::Vec::new(), false);
        for spot in plan.present(len).filter(|spot| spot.flags().any(|bit| bit.byte == byte)) {
            is_sensitive |= spot.is_sensitive;
            let place = self.field(place, spot.name);
            for (bit, part) in [(spot.presence, Part::Presence), (spot.truth, Part::Field)] {
                let Some(bit) = bit.filter(|bit| bit.byte == byte) else { continue };
                let part = if spot.is_reserved { Part::Reserved } else { part };
                let value = self.bit(row, bit);
                let what = match part {
                    Part::Presence => What::Presence(value),
                    // The truth value of what is absent means nothing.
                    _ if !self.is_there(spot, row) => What::Absent,
                    _ => What::Flag(value),
                };
                let what = if spot.is_sensitive { What::Hidden } else { what };
                let item = Item::new(place, part, what).of_field(spot.field);
                items.push(if part == Part::Field { item.typed(spot.declared, spot.size) } else { item });
            }
        }
        // The byte shows all of them, so one that is not to be seen hides it.
        self.put_masked(row + byte..row + byte + 1, &items, is_sensitive);
    }

    fn spot(&mut self, spot: &Spot, row: usize, ends: &mut Ends, place: Place) {
        let (place, slot, is_there) = (self.field(place, spot.name), spot.slot(row), self.is_there(spot, row));
        let Some(lane) = spot.lane.number() else {
            return self.hide(spot.is_sensitive, |walk| walk.in_place(spot, slot, is_there, place));
        };
        let [text, data] = &mut ends.0;
        let before = if lane == 0 { text } else { data };
        let end = self.u32_at(slot.start);
        let held = match end > *before {
            _ if !is_there => Held::Absent,
            true => Held::Bytes,
            false => Held::Empty,
        };
        *before = end;
        let item = Item::new(place, Part::End, What::End(end, held)).typed(&Kind::Uint, 4).of_field(spot.field);
        self.hide(spot.is_sensitive, |walk| walk.put_one(slot, item));
    }

    fn in_place(&mut self, spot: &Spot, slot: Range<usize>, is_there: bool, place: Place) {
        let part = if spot.is_reserved { Part::Reserved } else { Part::Field };
        if is_there && !spot.is_reserved {
            let fixed = Fixed { kind: spot.kind, range: slot, order: spot.order(), part, field: spot.field };
            return self.fixed(&fixed, place);
        }
        let item = Item::new(place, part, What::Absent).typed(spot.declared, spot.size);
        self.put_one(slot, item.of_field(spot.field));
    }

    /// A lane: for each row its parts, in order.
    fn lane(&mut self, rows: &Rows<'_>, lane: Lane) {
        let Some(number) = lane.number() else { return };
        let base = rows.lanes[number];
        if rows.slots[number] == NONE || self.is_done() {
            return;
        }
        // The parts of a text lane end where the data lane begins.
        let end = if number == 0 { rows.lanes[1] } else { rows.end };
        let limit = self.limit;
        self.limit = limit.min(end);
        let focus = self.focus_by(base, rows.count, |row| self.row_start(rows, lane, row + 1).saturating_sub(base));
        self.each_row(rows, lane, focus);
        self.limit = limit;
    }

    fn row_of_lane(&mut self, rows: &Rows<'_>, lane: Lane, number: usize, row: usize, place: Place) {
        let (base, block) = (rows.lanes[number], rows.row(row));
        let mut before = self.ends_before(rows, row).0[number] as usize;
        for spot in rows.plan.in_lane(lane, rows.stride) {
            if self.is_done() {
                return;
            }
            let end = self.u32_at(block + spot.offset) as usize;
            let range = base + before..base + end;
            before = end;
            if !range.is_empty() {
                let place = self.field(place, spot.name);
                let is_there = self.is_there(spot, block) && !spot.is_reserved;
                self.hide(spot.is_sensitive, |walk| walk.of_lane(rows, spot, range, is_there, place));
            }
        }
        let end = self.ends_before(rows, row + 1).0[number] as usize;
        if end > before {
            let what = What::Unknown(end - before);
            self.put_one(base + before..base + end, Item::new(place, Part::Newer, what));
        }
    }

    fn of_lane(&mut self, rows: &Rows<'_>, spot: &Spot, range: Range<usize>, is_there: bool, place: Place) {
        if !is_there {
            let part = if spot.is_reserved { Part::Reserved } else { Part::Field };
            let item = Item::new(place, part, What::Absent).typed(spot.declared, range.len());
            return self.put_one(range, item.of_field(spot.field));
        }
        let range = self.behind_padding(rows.start, spot.align, range, place);
        if spot.lane == Lane::Text {
            let fixed = Fixed { kind: &Kind::Str, range, order: Order::None, part: Part::Field, field: spot.field };
            return self.body_of(&fixed, place);
        }
        self.body(spot.kind, range, place);
    }

    /// Names the padding in front of a body, which is counted from `start`; what is left is the body.
    fn behind_padding(&mut self, start: usize, align: usize, range: Range<usize>, place: Place) -> Range<usize> {
        let body = range.start + padding(range.start.saturating_sub(start), align.max(1));
        if range.is_empty() || body == range.start {
            return range;
        }
        let body = body.min(range.end);
        self.put_one(range.start..body, Item::new(place, Part::Padding, What::Nothing));
        body..range.end
    }

    /// A body that fills `range`, which is not empty.
    fn body(&mut self, kind: &'static Kind, range: Range<usize>, place: Place) {
        match kind {
            Kind::Message(schema) => self.table(schema, range, place),
            Kind::Union(schema) => self.union(schema, range, place),
            Kind::Map(entry) => self.rows_of(entry, range, place),
            Kind::List(element) => self.list(element, range, place),
            Kind::Tuple { members, sizes } => self.table_of(&Plan::of_tuple(members, sizes), range, place),
            Kind::Optional(kind) => self.body(kind, range, place),
            Kind::Recursive { .. } => self.body(whole(kind), range, place),
            _ => {
                let fixed = Fixed { kind, range, order: Order::Le, part: Part::Field, field: None };
                self.body_of(&fixed, place);
            }
        }
    }

    fn list(&mut self, element: &'static Kind, range: Range<usize>, place: Place) {
        match element {
            Kind::Message(schema) => self.rows_of(schema, range, place),
            Kind::Union(schema) => self.unions(schema, range, place),
            Kind::Tuple { members, sizes } if !is_fixed(element) => {
                self.rows_in(&Plan::of_tuple(members, sizes), range, place);
            }
            _ => self.within(range.clone(), place, |walk| walk.ended_list(element, range, place)),
        }
    }

    /// How many elements a list says it has; no more than there can be, each with so many bytes behind the count.
    fn count(&mut self, range: &Range<usize>, size: usize, place: Place) -> usize {
        let (start, count) = (range.start, self.u32_at(range.start) as usize);
        self.put_number(start..start + 4, place, Part::Count, What::Number(count as u64));
        let room = range.end.min(self.limit).saturating_sub(start + 4);
        count.min(room / size.max(1))
    }

    /// A count, as many ends, and what they end.
    fn ended_list(&mut self, element: &'static Kind, range: Range<usize>, place: Place) {
        let (start, count) = (range.start, self.count(&range, 4, place));
        let base = start + 4 + 4 * count;
        let ends = self.get(start + 4..base);
        let item = Item::new(place, Part::Ends, What::Ends(ends)).typed(&Kind::Uint, 4);
        self.put_one(start + 4..base, item);
        let align = align(element);
        let end = |index: usize| u32_at(ends, 4 * index) as usize;
        self.ended(count, base, end, Part::ElidedData, place, |walk, _, range, place| {
            let range = walk.behind_padding(start, align, range, place);
            walk.body(element, range, place);
        });
    }

    /// Elements that end where `end` says, counted from `base`; `part` is what those are that are not shown.
    pub(super) fn ended(
        &mut self,
        count: usize,
        base: usize,
        end: impl Fn(usize) -> usize,
        part: Part,
        place: Place,
        walk: impl Fn(&mut Self, usize, Range<usize>, Place),
    ) {
        let at = |index: usize| base + index.checked_sub(1).map_or(0, &end);
        for picked in pick(count, self.focus_by(base, count, &end), self.all) {
            if self.is_done() {
                return;
            }
            match picked {
                Pick::Show(index) => {
                    let range = at(index)..at(index + 1);
                    if !range.is_empty() {
                        let place = self.index(place, index);
                        self.within(range.clone(), place, |inner| walk(inner, index, range, place));
                    }
                }
                Pick::Skip(elements) => {
                    self.skip(at(elements.start)..at(elements.end), elements, part, place);
                }
            }
        }
    }

    /// A tag, and the message that it selects.
    fn union(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) {
        self.within(range.clone(), place, |walk| {
            let tag = range.start..range.start + schema.size;
            let chosen = walk.tag(schema, tag.clone(), place);
            walk.chosen(schema, chosen, range.start, tag.end..range.end, place);
        });
    }

    fn tag(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) -> Option<&'static Variant> {
        let bytes = self.get(range.clone());
        let raw = Raw { kind: &Kind::Uint, bytes, order: Order::Le, bits: None, ask: None, is_cut: false };
        let chosen = if bytes.len() < schema.size { None } else { variant(schema, bytes) };
        let what = What::Tag(raw, chosen.map(|variant| variant.name));
        self.put_number(range, place, Part::Tag, what);
        chosen
    }

    /// What stands behind a tag; paddings are counted from `start`.
    fn chosen(
        &mut self,
        schema: &'static Schema,
        chosen: Option<&'static Variant>,
        start: usize,
        range: Range<usize>,
        place: Place,
    ) {
        if range.is_empty() {
            return;
        }
        let range = self.behind_padding(start, schema.align, range, place);
        match chosen {
            Some(variant) if !variant.schema.fields.is_empty() => self.table(variant.schema, range, place),
            // A variant that holds nothing has no bytes.
            Some(_) => self.fill(range.end, place, Part::Unaccounted),
            None => self.fill(range.end, place, Part::Unknown),
        }
    }

    /// A count, as many tags with ends, and the messages.
    fn unions(&mut self, schema: &'static Schema, range: Range<usize>, place: Place) {
        self.within(range.clone(), place, |walk| walk.union_list(schema, &range, place));
    }

    fn union_list(&mut self, schema: &'static Schema, range: &Range<usize>, place: Place) {
        let entry = schema.size + 4;
        let (first, count) = (range.start + 4, self.count(range, entry, place));
        let base = first + count * entry;
        for picked in pick(count, self.focus(first, entry), self.all) {
            match picked {
                _ if self.is_done() => return,
                Pick::Show(index) => self.entry(schema, first + index * entry, index, place),
                Pick::Skip(range) => {
                    let bytes = first + range.start * entry..first + range.end * entry;
                    self.skip(bytes, range, Part::Elided, place);
                }
            }
        }
        let entries = self.get(first..base);
        let tag = |index: usize| entries.get(index * entry..).and_then(|entry| entry.get(..schema.size));
        let end = |index: usize| u32_at(entries, index * entry + schema.size) as usize;
        self.ended(count, base, end, Part::ElidedData, place, |walk, index, bytes, place| {
            let chosen = tag(index).and_then(|tag| variant(schema, tag));
            walk.chosen(schema, chosen, range.start, bytes, place);
        });
    }

    /// The tag and the end of one element.
    fn entry(&mut self, schema: &'static Schema, at: usize, index: usize, place: Place) {
        let place = self.index(place, index);
        self.tag(schema, at..at + schema.size, place);
        let end = at + schema.size;
        let what = What::Number(self.u32_at(end).into());
        self.put_number(end..end + 4, place, Part::End, what);
    }
}

/// The variant of a tag.
fn variant(schema: &'static Schema, tag: &[u8]) -> Option<&'static Variant> {
    let tag = tag.iter().rev().fold(0, |tag, byte| tag << 8 | u64::from(*byte));
    schema.variants.iter().find(|variant| variant.value == Some(tag))
}

impl Rows<'_> {
    fn row(&self, index: usize) -> usize {
        self.rows + index * self.stride
    }
}

const fn part_of(lane: Lane) -> Part {
    match lane {
        Lane::Block => Part::Elided,
        Lane::Text => Part::ElidedText,
        Lane::Data => Part::ElidedData,
    }
}
