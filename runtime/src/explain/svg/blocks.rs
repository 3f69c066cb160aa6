//! What a picture shows, from the schema.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::canvas::BYTES;
use crate::explain::plan::{Cell, Lane, Plan, Spot, whole};
use crate::explain::tails::{is_count, tails};
use crate::explain::value::TypeName;
use crate::fingerprint::newest_version;
use crate::schema::{Extent, Field, Kind, Order, Role, Schema};

/// Bytes with a name.
pub(super) struct Block {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) name: String,
    pub(super) note: String,
    /// The version that brought it.
    pub(super) since: u16,
    /// Of what size it is, is said elsewhere.
    pub(super) is_variable: bool,
    /// Without a meaning of its own.
    pub(super) is_faint: bool,
}

/// Bits with names, of a byte of flags or of a run of bit fields.
pub(super) struct Run {
    pub(super) title: String,
    /// How many bits there are, and whether they are drawn from the most significant one.
    pub(super) bits: usize,
    pub(super) numbers: Numbers,
    pub(super) fields: Vec<Block>,
}

/// How bits are counted from the left.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbers {
    Up,
    Down,
}

/// All that is drawn.
pub(super) struct Chart {
    pub(super) subtitle: String,
    pub(super) description: String,
    pub(super) strips: Vec<(&'static str, Vec<Block>)>,
    pub(super) lanes: Vec<(Lane, Block)>,
    pub(super) runs: Vec<Run>,
    pub(super) newest: u16,
}

impl Block {
    pub(super) fn new(start: usize, end: usize, name: impl Into<String>, note: impl Into<String>) -> Self {
        let (name, note) = (name.into(), note.into());
        Self { start, end, name, note, since: 1, is_variable: false, is_faint: false }
    }

    /// The row with most of it, the first of equals: there its name stands.
    pub(super) fn label_row(&self) -> usize {
        let first = self.start / BYTES;
        let in_first = (first + 1) * BYTES - self.start;
        let in_second = self.end.saturating_sub((first + 1) * BYTES).min(BYTES);
        first + usize::from(self.end > (first + 1) * BYTES && in_second > in_first)
    }
}

impl Block {
    /// Whether `row` is not drawn, as the block is too long, and if so whether it is the first such row.
    pub(super) fn leaves_out(&self, row: usize) -> Option<bool> {
        let (label, last) = (self.label_row(), self.end.saturating_sub(1) / BYTES);
        (last > label + 3 && label < row && row < last).then_some(row == label + 1)
    }
}

impl Chart {
    pub(super) fn of_message(schema: &'static Schema) -> Self {
        let plan = Plan::of_schema(schema);
        let header = ["block length", "text slot", "data slot"].into_iter().enumerate();
        let header = header.map(|(index, name)| faint(Block::new(2 * index, 2 * index + 2, name, "u16")));
        let block = plan.cells(plan.len).map(|cell| match cell {
            Cell::Flags(byte) => flags(&plan, byte),
            Cell::Spot(spot) => of_spot(spot),
        });
        let lanes = plan.spots.iter().filter(|spot| spot.lane != Lane::Block);
        let align = if schema.align > 1 { format!(", bodies aligned to {}", schema.align) } else { String::new() };
        Self {
            subtitle: format!("message: {} bytes in front of the lanes, little-endian{align}", 6 + plan.len),
            description: describe(schema),
            lanes: lanes.map(|spot| (spot.lane, in_lane(spot))).collect(),
            runs: plan.flags.iter().map(|byte| flag_bits(&plan, *byte)).collect(),
            strips: [("header", header.collect()), ("block", block.collect())].into(),
            newest: newest_version(schema),
        }
    }

    pub(super) fn of_packet(schema: &'static Schema) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        let (mut block, mut lanes): (Vec<Block>, _) = (Vec::new(), Vec::new());
        for field in schema.fields {
            match field.role {
                Role::Tail => lanes.push((Lane::Data, tail(schema, field))),
                _ if field.bits.is_some() => bit_field(field, &mut block, &mut runs),
                _ => block.push(of_field(schema, field)),
            }
        }
        let then = match lanes.len() {
            0 => String::new(),
            1 => ", then a tail".to_string(),
            tails => format!(", then {tails} tails"),
        };
        Self {
            subtitle: format!("packet: {} bytes{then}", schema.size),
            description: describe(schema),
            strips: [("", block)].into(),
            lanes,
            runs,
            newest: 1,
        }
    }
}

fn faint(block: Block) -> Block {
    Block { is_faint: true, ..block }
}

fn variable(block: Block) -> Block {
    Block { is_variable: true, ..block }
}

fn of_spot(spot: &Spot) -> Block {
    let ty = TypeName { kind: spot.declared, size: spot.size, bits: None };
    let note = match spot.lane {
        _ if spot.is_reserved => "reserved".to_string(),
        Lane::Block => ty.to_string(),
        Lane::Text => "end in text".to_string(),
        Lane::Data => "end in data".to_string(),
    };
    let block = Block::new(spot.offset, spot.offset + spot.size, spot.name, note);
    Block { since: spot.since, is_faint: spot.is_reserved, ..block }
}

fn in_lane(spot: &Spot) -> Block {
    let ty = TypeName { kind: spot.declared, size: spot.size, bits: None };
    let block = variable(Block::new(0, 0, spot.name, ty.to_string()));
    Block { since: spot.since, is_faint: spot.is_reserved, ..block }
}

fn flags(plan: &Plan, byte: usize) -> Block {
    let since = plan.spots.iter().find(|spot| spot.flags().any(|bit| bit.byte == byte)).map_or(1, |spot| spot.since);
    Block { since, ..Block::new(byte, byte + 1, "flags", "bits below") }
}

fn flag_bits(plan: &Plan, byte: usize) -> Run {
    let mut fields = Vec::new();
    for spot in &plan.spots {
        for (bit, note) in [(spot.presence, "is there"), (spot.truth, "value")] {
            if let Some(bit) = bit.filter(|bit| bit.byte == byte) {
                let at = usize::from(bit.bit);
                let block = Block::new(at, at + 1, spot.name, note);
                fields.push(Block { since: spot.since, is_faint: spot.is_reserved, ..block });
            }
        }
    }
    Run { title: format!("flags at byte {byte} of the block"), bits: 8, numbers: Numbers::Up, fields }
}

/// Its type, and where it ends.
fn tail(schema: &'static Schema, field: &'static Field) -> Block {
    let note = format!("{}{}, {}", type_of(field), order(field), ending(schema, field));
    let block = Block::new(0, 0, field.name, note);
    Block { is_variable: field.extent != Some(Extent::Fixed), ..block }
}

/// Where a tail ends, in words.
fn ending(schema: &'static Schema, field: &'static Field) -> String {
    let name = |index: usize| schema.fields.get(index).map_or("", |field| field.name);
    let padding = if field.pad_to > 1 { format!(", padded to {}", field.pad_to) } else { String::new() };
    let end = match field.extent {
        Some(Extent::Len { field, other: None, .. }) => format!("length in {}", name(field)),
        Some(Extent::Len { field, other: Some((_, other)), .. }) => {
            format!("length by {} and {}", name(field), name(other))
        }
        Some(Extent::Prefix { size }) => format!("behind its length, {}", number(field, size)),
        Some(Extent::Count { field }) => format!("count in {}", name(field)),
        Some(Extent::CountPrefix { size }) => format!("behind its count, {}", number(field, size)),
        Some(Extent::Until(end)) => format!("up to a byte 0x{end:02x}"),
        Some(Extent::Nested) => "says itself where it ends".to_string(),
        Some(Extent::Fixed) => format!("{} bytes", field.size),
        Some(Extent::Optional) => format!("{} bytes or none", field.size),
        Some(Extent::Rest | Extent::Whole { .. }) | None => "all the rest".to_string(),
    };
    end + &padding
}

/// What a field is; what holds the packet around it, by the name that it has there.
fn type_of(field: &'static Field) -> String {
    let ty = TypeName { kind: whole(field.kind), size: field.size, bits: field.bits };
    match field.kind {
        Kind::Recursive { levels, .. } => format!("{ty}, {levels} levels"),
        _ => ty.to_string(),
    }
}

/// The type of the number in front of a tail.
fn number(field: &Field, size: usize) -> String {
    format!("u{}{}", 8 * size, if size > 1 { order_name(field.order) } else { "" })
}

fn order(field: &Field) -> &'static str {
    if has_order(field) { order_name(field.order) } else { "" }
}

const fn order_name(order: Order) -> &'static str {
    match order {
        Order::Be => " be",
        Order::Le => " le",
        Order::None => "",
    }
}

fn of_field(schema: &'static Schema, field: &'static Field) -> Block {
    let ty = TypeName { kind: field.kind, size: field.size, bits: None }.to_string();
    let order = order(field);
    let note = match field.role {
        Role::Length if is_count(schema, field) => format!("count, {ty}{order}"),
        Role::Length if matches!(field.extent, Some(Extent::Whole { .. })) => format!("length of all, {ty}{order}"),
        Role::Length => format!("length, {ty}{order}"),
        Role::Const => format!("constant, {ty}{order}"),
        Role::Tag => format!("tag, {ty}{order}"),
        Role::Pad => "padding".to_string(),
        _ => format!("{ty}{order}"),
    };
    let block = Block::new(field.offset, field.offset + field.size, field.name, note);
    if field.role == Role::Pad { faint(block) } else { block }
}

fn has_order(field: &Field) -> bool {
    fn of(kind: &Kind) -> bool {
        match kind {
            Kind::Array { element, .. } | Kind::Slice { element, .. } => of(element),
            kind => !matches!(kind, Kind::Packet(_) | Kind::Text { .. } | Kind::Bytes | Kind::Str),
        }
    }
    let size = if let Kind::Slice { size, .. } = field.kind { *size } else { field.size };
    size > 1 && of(field.kind)
}

/// Adds a bit field to its run, or begins one.
fn bit_field(field: &'static Field, block: &mut Vec<Block>, runs: &mut Vec<Run>) {
    let Some(bits) = field.bits else { return };
    let (start, end) = (field.offset, field.offset + field.size);
    if block.last().is_none_or(|last| last.start != start) {
        block.push(Block::new(start, end, "bits", "below"));
        let first = if bits.msb_first { "most" } else { "least" };
        let bytes = if field.size == 1 { format!("byte {start}") } else { format!("bytes {start} to {}", end - 1) };
        let numbers = if bits.msb_first { Numbers::Up } else { Numbers::Down };
        let title = format!("bits of {bytes}, the {first} significant one is bit 0");
        runs.push(Run { title, bits: 8 * field.size, numbers, fields: Vec::new() });
    }
    if let Some(run) = runs.last_mut() {
        let (from, width) = (bits.start as usize, bits.width as usize);
        let from = if bits.msb_first { from } else { run.bits.saturating_sub(from + width) };
        let ty = TypeName { kind: field.kind, size: field.size, bits: field.bits };
        run.fields.push(Block::new(from, from + width, field.name, ty.to_string()));
    }
}

/// The same in words.
fn describe(schema: &'static Schema) -> String {
    let mut out = String::new();
    let first = tails(schema).next().map(|field| field.name);
    for field in schema.fields {
        let ty = type_of(field);
        let place = match (field.flag, field.size) {
            _ if field.role == Role::Tail && first == Some(field.name) => {
                format!("from byte {}, {}", field.offset, ending(schema, field))
            }
            _ if field.role == Role::Tail => format!("behind that, {}", ending(schema, field)),
            (Some(flag), 0) => format!("bit {} of byte {}", flag.bit, flag.byte),
            (_, 1) => format!("at byte {}, 1 byte", field.offset),
            _ => format!("at byte {}, {} bytes", field.offset, field.size),
        };
        let since = if field.since > 1 { format!(", since version {}", field.since) } else { String::new() };
        // Writing to a string does not fail.
        let _: core::fmt::Result = write!(out, "{}: {ty} {place}{since}. ", field.name);
    }
    out.truncate(out.trim_end().len());
    out
}
