//! Writing a lock file.

use core::fmt::{self, Display, Formatter};

use super::kinds::nested;
use crate::fingerprint::field_layout;
use crate::schema::{Field, Kind, Schema};

const HEAD: &str = "# What was released of these messages. Commit it; the compiler holds the declarations against it.
# To add new fields and messages: PINWIRE_LOCK=write cargo test
";

/// The text of a lock file for these messages.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct LockFile<'a>(pub &'a [&'static Schema]);

impl Display for LockFile<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for root in self.0 {
            f.write_str("\n")?;
            message(f, root, 0)?;
        }
        Ok(())
    }
}

fn message(f: &mut Formatter<'_>, schema: &'static Schema, depth: usize) -> fmt::Result {
    writeln!(f, "{:1$}message {name}", "", 2 * depth, name = schema.name)?;
    for field in schema.fields {
        let (since, layout, name, kind) = (field.since, field_layout(field), field.name, Described(field));
        writeln!(f, "{:1$}{since} {layout:016x} {name}: {kind}", "", 2 * depth + 2)?;
        let mut index = 0;
        while let Some(inner) = nested(field.kind, index) {
            message(f, inner, depth + 2)?;
            index += 1;
        }
    }
    Ok(())
}

/// A field's kind, about as it would be written in Rust.
struct Described(&'static Field);

impl Display for Described {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        kind(f, self.0.kind, self.0.size)
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
        Kind::MapOf(key, value) => {
            within(f, "map(", key, size, ", ")?;
            within(f, "", value, size, ")")
        }
        Kind::Named(name) => f.write_str(name),
        Kind::Recursive { kind: of, levels } => {
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

fn tuple(f: &mut Formatter<'_>, members: &'static [&'static Kind], sizes: &'static [usize]) -> fmt::Result {
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
