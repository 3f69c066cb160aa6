//! Writing a lock file.

use core::fmt::{self, Display, Formatter};

use super::around::{Around, Outer};
use super::kinds::nested;
use super::lock::{behind_around, root};
use crate::fingerprint::field_layout;
use crate::schema::{Field, Kind, Schema};

const HEAD: &str = "# What was released of these messages. Commit it; the compiler holds the declarations against it.
# To add new fields and messages: PINWIRE_LOCK=write cargo test
";

/// The text of a lock file for these messages.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct LockFile<'a>(pub &'a [&'static Kind]);

impl Display for LockFile<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for root in self.0 {
            f.write_str("\n")?;
            declared(f, root, Place { outer: None, depth: 0 })?;
        }
        Ok(())
    }
}

impl LockFile<'_> {
    /// For the test that `lock!` makes.
    ///
    /// # Panics
    /// If the file would say `see` of something that it does not have.
    pub fn assert_whole(&self, path: &str, text: &str) {
        for line in text.lines() {
            let name = line.trim_start().strip_prefix("see ");
            let missing = name.filter(|name| root(self.0, name.as_bytes()).is_none());
            assert!(
                missing.is_none(),
                "{path}: a recursive field holds `{0}`, which does not stand around it: name it, too, `lock!({path:?}, …, {0})`",
                missing.unwrap_or_default(),
            );
        }
    }
}

/// Where a line stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    outer: Outer<'a>,
    depth: usize,
}

impl Place<'_> {
    /// Begins a line.
    fn begin(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:1$}", "", 2 * self.depth)
    }
}

fn declared(f: &mut Formatter<'_>, kind: &'static Kind, place: Place<'_>) -> fmt::Result {
    place.begin(f)?;
    let inner = Place { depth: place.depth + 1, ..place };
    match kind {
        Kind::Message(schema) => {
            writeln!(f, "message {}{}", schema.name, Align(schema))?;
            message(f, schema, inner)
        }
        Kind::Union(schema) => {
            writeln!(f, "enum {} tag u{}{}", schema.name, 8 * schema.size, Align(schema))?;
            choice(f, schema, inner)
        }
        Kind::Named(name) => writeln!(f, "see {name}"),
        _ => Ok(()),
    }
}

fn message(f: &mut Formatter<'_>, schema: &'static Schema, place: Place<'_>) -> fmt::Result {
    let around = Around { name: schema.name, outer: place.outer };
    let place = Place { outer: Some(&around), ..place };
    for field in schema.fields {
        let (since, layout, name) = (field.since, field_layout(field, place.outer), field.name);
        place.begin(f)?;
        writeln!(f, "{since} {layout:016x} {name}: {}", Typed(field.kind, field.size))?;
        let mut index = behind_around(field, 0, place.outer);
        while let Some(inner) = nested(field.kind, index) {
            declared(f, inner, Place { depth: place.depth + 1, ..place })?;
            index = behind_around(field, index + 1, place.outer);
        }
    }
    Ok(())
}

fn choice(f: &mut Formatter<'_>, schema: &'static Schema, place: Place<'_>) -> fmt::Result {
    let around = Around { name: schema.name, outer: place.outer };
    let inner = Place { outer: Some(&around), depth: place.depth + 1 };
    for variant in schema.variants {
        place.begin(f)?;
        writeln!(f, "variant {} {}{}", variant.number(), variant.name, Align(variant.schema))?;
        message(f, variant.schema, inner)?;
    }
    Ok(())
}

/// The alignment, where there is one.
struct Align(&'static Schema);

impl Display for Align {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0.align > 1 { write!(f, " align {}", self.0.align) } else { Ok(()) }
    }
}

/// A kind, and the bytes of such a field, about as it would be written in Rust.
pub(crate) struct Typed(pub(crate) &'static Kind, pub(crate) usize);

impl Display for Typed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        kind(f, self.0, self.1)
    }
}

fn kind(f: &mut Formatter<'_>, of: &'static Kind, size: usize) -> fmt::Result {
    match of {
        Kind::Uint => write!(f, "u{}", 8 * size),
        Kind::Int => write!(f, "i{}", 8 * size),
        Kind::Float => write!(f, "f{}", 8 * size),
        Kind::Bool => f.write_str("bool"),
        Kind::Char => f.write_str("char"),
        Kind::Text { .. } => write!(f, "text of {size} bytes"),
        Kind::Enum { name, open: true, .. } => write!(f, "Open<{name}>"),
        Kind::Enum { name, open: false, .. } => f.write_str(name),
        Kind::Flags => write!(f, "{} flags", 8 * size),
        Kind::Pad => write!(f, "{size} bytes"),
        Kind::Packet(schema) | Kind::Message(schema) | Kind::Union(schema) => f.write_str(schema.name),
        Kind::Sequence(schema) => write!(f, "[{}]", schema.name),
        Kind::MapOf { members, sizes } => {
            f.write_str("map")?;
            tuple(f, members, sizes)
        }
        Kind::Named(name) => f.write_str(name),
        Kind::Recursive { kind: of, levels, .. } => {
            kind(f, of, size)?;
            write!(f, ", {levels} levels")
        }
        Kind::Map(entry) => {
            f.write_str("map")?;
            fields(f, entry.fields)
        }
        Kind::Array { element, len } => {
            f.write_str("[")?;
            kind(f, element, size.checked_div(*len).unwrap_or(0))?;
            write!(f, "; {len}]")
        }
        Kind::Tuple { members, sizes } => tuple(f, members, sizes),
        Kind::Bytes => f.write_str("bytes"),
        Kind::Str => f.write_str("str"),
        Kind::Slice { element, size } => within(f, "[", element, *size, "]"),
        Kind::List(element) => within(f, "[", element, size, "]"),
        Kind::Optional(value) => within(f, "Option<", value, size, ">"),
    }
}

fn fields(f: &mut Formatter<'_>, fields: &'static [Field]) -> fmt::Result {
    f.write_str("(")?;
    for (index, field) in fields.iter().enumerate() {
        f.write_str(if index == 0 { "" } else { ", " })?;
        kind(f, field.kind, field.size)?;
    }
    f.write_str(")")
}

fn tuple(f: &mut Formatter<'_>, members: &'static [&'static Kind], sizes: &[usize]) -> fmt::Result {
    f.write_str("(")?;
    for (index, (member, size)) in members.iter().zip(sizes).enumerate() {
        f.write_str(if index == 0 { "" } else { ", " })?;
        kind(f, member, *size)?;
    }
    f.write_str(")")
}

fn within(f: &mut Formatter<'_>, open: &str, of: &'static Kind, size: usize, close: &str) -> fmt::Result {
    f.write_str(open)?;
    kind(f, of, size)?;
    f.write_str(close)
}
