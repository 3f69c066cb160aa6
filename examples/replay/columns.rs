//! The numbers of a layout as columns, in the order in which its views are visited.

use std::borrow::Cow;

use pinwire::{At, Field, Kind, Role, Scalar, Schema, Visit, Visitor};

/// One number of a layout, and its sum.
pub(super) struct Column {
    /// Name in reports: the field's, with the index of its level.
    pub(super) name: Cow<'static, str>,
    pub(super) sum: i128,
    /// Whether any message had it.
    pub(super) seen: bool,
    field: &'static Field,
    /// Where the packet that has the field begins.
    base: usize,
}

/// All numbers of a layout, those of nested packets too.
pub(super) fn columns(schema: &'static Schema) -> Vec<Column> {
    let mut found = Vec::new();
    collect(schema, 0, "", &mut found);
    found
}

fn collect(schema: &'static Schema, base: usize, suffix: &str, found: &mut Vec<Column>) {
    for field in schema.fields {
        match *field.kind {
            Kind::Packet(inner) => collect(inner, base + field.offset, suffix, found),
            Kind::Array { element: Kind::Packet(inner), len } => {
                for index in 0..len {
                    collect(inner, base + field.offset + index * inner.size, &format!("_{index:02}"), found);
                }
            }
            Kind::Uint | Kind::Int | Kind::Flags | Kind::Enum { .. } => {
                let name = if suffix.is_empty() { field.name.into() } else { format!("{}{suffix}", field.name).into() };
                found.push(Column { name, sum: 0, seen: false, field, base });
            }
            _ => {}
        }
    }
}

impl Column {
    /// Whether reports show it: a code of one byte says what something is, not how much.
    pub(super) fn is_number(&self) -> bool {
        let is_code = matches!(self.field.kind, Kind::Enum { .. }) && self.field.size == 1;
        self.field.role == Role::Value && !is_code
    }
}

/// Adds the numbers of a message that has them all.
#[inline]
pub(super) fn add(view: &impl Visit, columns: &mut [Column]) {
    let mut adder = Adder(columns.iter_mut());
    view.visit(&mut adder);
    debug_assert!(adder.0.len() == 0, "the schema has the fields of the view");
}

/// Adds the numbers of a message that is shorter than its layout: those that are there.
#[cold]
pub(super) fn add_present(message: &[u8], columns: &mut [Column]) {
    for column in columns {
        let packet = message.get(column.base..).unwrap_or(&[]);
        if let Some(value) = column.field.scalar(packet) {
            column.add(value);
            column.seen = true;
        }
    }
}

impl Column {
    #[inline]
    fn add(&mut self, value: Scalar) {
        // Sums of 64-bit integers do not reach the ends of 128 bits.
        self.sum = self.sum.wrapping_add(match value {
            Scalar::Uint(value) => value.cast_signed(),
            Scalar::Int(value) => value,
            _ => 0,
        });
    }
}

/// Visits come in the order of the columns, so nothing needs to be looked up.
struct Adder<'c>(std::slice::IterMut<'c, Column>);

impl Adder<'_> {
    #[inline]
    fn add(&mut self, value: Scalar) {
        if let Some(column) = self.0.next() {
            column.add(value);
        }
    }
}

impl Visitor for Adder<'_> {
    #[inline]
    fn scalar(&mut self, _: At, value: Scalar) {
        self.add(value);
    }
    #[inline]
    fn null(&mut self, _: At, raw: Scalar) {
        self.add(raw);
    }
    #[inline]
    fn variant(&mut self, _: At, raw: Scalar, _: Option<&'static str>) {
        self.add(raw);
    }
    #[inline]
    fn flags(&mut self, _: At, bits: u128, _: &dyn std::fmt::Debug) {
        self.add(Scalar::Uint(bits));
    }
}
