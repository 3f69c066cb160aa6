//! The numbers of a layout as columns, in the order in which its views are visited. What follows the fixed fields is
//! left out.

use pinwire::{At, Field, Items, Kind, Role, Scalar, Schema, Visit, Visitor};

/// One number of a layout, and its sum.
pub(super) struct Column {
    pub(super) field: &'static Field,
    /// What its name has behind the field's: the index of its level.
    pub(super) suffix: String,
    pub(super) sum: i128,
    /// Whether any message had it.
    pub(super) seen: bool,
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
    for field in schema.fields.iter().filter(|field| field.role != Role::Tail) {
        match *field.kind {
            Kind::Packet(inner) => collect(inner, base + field.offset, suffix, found),
            Kind::Array { element: Kind::Packet(inner), len } => {
                for index in 0..len {
                    collect(inner, base + field.offset + index * inner.size, &format!("_{index:02}"), found);
                }
            }
            Kind::Uint | Kind::Int | Kind::Flags | Kind::Enum { .. } => {
                found.push(Column { field, suffix: suffix.to_owned(), sum: 0, seen: false, base });
            }
            _ => {}
        }
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
    fn add(&mut self, at: At, value: Scalar) {
        if at.field.role != Role::Tail
            && let Some(column) = self.0.next()
        {
            column.add(value);
        }
    }
}

impl Visitor for Adder<'_> {
    #[inline]
    fn scalar(&mut self, at: At, value: Scalar) {
        self.add(at, value);
    }
    #[inline]
    fn null(&mut self, at: At, raw: Scalar) {
        self.add(at, raw);
    }
    #[inline]
    fn variant(&mut self, at: At, raw: Scalar, _: Option<&'static str>) {
        self.add(at, raw);
    }
    #[inline]
    fn flags(&mut self, at: At, bits: u128, _: &dyn std::fmt::Debug) {
        self.add(at, Scalar::Uint(bits));
    }
    #[inline]
    fn nested<P: Visit>(&mut self, at: At, packet: &P) {
        if at.field.role != Role::Tail {
            packet.visit(self);
        }
    }
    #[inline]
    fn sequence<S: Items>(&mut self, at: At, items: &S) {
        if at.field.role != Role::Tail {
            items.visit_items(at.field, self);
        }
    }
}
