//! Whether messages are still what a lock file says they were.

use super::around::{Around, Outer, distance, same};
use super::kinds::{levels, name_of, nested, variant, variant_called};
use super::lock_file::{Line, Reader, levels as recorded_levels};
use super::words;
use crate::const_text::Text;
use crate::fingerprint::field_layout;
use crate::schema::{Field, Kind, Schema, Variant};

/// How a lock file and the declarations differ.
#[derive(Clone, Copy)]
pub(crate) enum Breach<'file> {
    /// Not a line of a lock file.
    Line(usize),
    /// A message of the file that is not in the list.
    Unlisted(&'file [u8]),
    /// Two messages of the list have one name.
    Twice(&'static str),
    /// A field of the file is not there any more.
    Removed(&'static Schema, &'file [u8]),
    /// The place holds something else: name in the file, what it is.
    Changed(&'file [u8], &'static Field),
    /// The place came with another version.
    Moved(u16, &'file [u8], &'static Field),
    /// A new field in a version that the file has closed; the newest of these.
    Late(&'static Field, u16),
    /// A recursive field had so many levels.
    Relevelled(u32, &'static Field),
    /// A recursive field holds a message that is not in the list.
    Unseen(&'static Field, &'static str),
    /// A message or enum was aligned so.
    Aligned(usize, &'static Schema),
    /// The tag of an enum had so many bytes.
    TagResized(usize, &'static Schema),
    /// A variant with this tag and name is not there any more.
    Lost(&'static Schema, u64, &'file [u8]),
    /// The variant had this tag.
    Retagged(&'static Schema, u64, &'static Variant),
    /// Another variant stands under the tag of the one with this name, and holds something else.
    Replaced(&'static Schema, &'file [u8], &'static Variant),
    /// A variant holds nothing any more.
    Emptied(&'static Schema, &'file [u8]),
    /// A variant held nothing, and now has fields from the start.
    Filled(&'static Schema, &'static Variant),
}

/// Where a message or variant stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    roots: &'a [&'static Kind],
    outer: Outer<'a>,
    /// The depth of its lines.
    depth: usize,
}

/// What follows in the file, or how it differs.
type Next<'file> = Result<Reader<'file>, Breach<'file>>;

/// The first thing in which `roots` differ from what the file recorded.
pub(crate) const fn find<'file>(file: &'file str, roots: &[&'static Kind]) -> Option<Breach<'file>> {
    if let Some(name) = find_twice(roots) {
        return Some(Breach::Twice(name));
    }
    let place = Place { roots, outer: None, depth: 1 };
    let mut reader = Reader::new(file);
    loop {
        let (behind, line) = reader.next();
        let next = match line {
            Line::End => return None,
            Line::Message { depth: 0, name, align } => match root(roots, name) {
                Some(Kind::Message(schema)) => message(behind, schema, align, place),
                _ => Err(Breach::Unlisted(name)),
            },
            Line::Enum { depth: 0, name, tag, align } => match root(roots, name) {
                Some(Kind::Union(schema)) => choice(behind, schema, tag, align, place),
                _ => Err(Breach::Unlisted(name)),
            },
            _ => Err(Breach::Line(behind.number)),
        };
        reader = match next {
            Ok(reader) => reader,
            Err(breach) => return Some(breach),
        };
    }
}

const fn find_twice(roots: &[&'static Kind]) -> Option<&'static str> {
    let mut index = 0;
    while index < roots.len() {
        let (before, _) = roots.split_at(index);
        if root(before, name_of(roots[index]).as_bytes()).is_some() {
            return Some(name_of(roots[index]));
        }
        index += 1;
    }
    None
}

pub(super) const fn root(roots: &[&'static Kind], name: &[u8]) -> Option<&'static Kind> {
    let mut index = 0;
    while index < roots.len() {
        if same(name_of(roots[index]).as_bytes(), name) {
            return Some(roots[index]);
        }
        index += 1;
    }
    None
}

/// Goes through the recorded fields of one message and returns what follows them.
const fn message<'file>(
    mut reader: Reader<'file>,
    schema: &'static Schema,
    align: usize,
    place: Place<'_>,
) -> Next<'file> {
    let around = Around { name: schema.name, outer: place.outer };
    let place = Place { outer: Some(&around), ..place };
    let (mut index, mut newest) = (0, 0);
    while let (behind, Line::Field { depth, since, layout, name, kind }) = reader.next() {
        if depth != place.depth {
            break;
        }
        // What holds nothing has nothing to align, so this is asked where there is a field.
        if align != schema.align {
            return Err(Breach::Aligned(align, schema));
        }
        if index == schema.fields.len() {
            return Err(Breach::Removed(schema, name));
        }
        reader = match field(behind, &schema.fields[index], Recorded { since, layout, name, kind }, place) {
            Ok(reader) => reader,
            Err(breach) => return Err(breach),
        };
        newest = since;
        index += 1;
    }
    if index < schema.fields.len() && schema.fields[index].since <= newest {
        return Err(Breach::Late(&schema.fields[index], newest));
    }
    Ok(reader)
}

/// What the file says about a field.
#[derive(Clone, Copy)]
struct Recorded<'file> {
    since: u16,
    layout: u64,
    name: &'file [u8],
    kind: &'file [u8],
}

/// Holds a field against its line, and what is in it against the lines that follow.
const fn field<'file>(
    mut reader: Reader<'file>,
    field: &'static Field,
    was: Recorded<'file>,
    place: Place<'_>,
) -> Next<'file> {
    if was.since != field.since {
        return Err(Breach::Moved(was.since, was.name, field));
    }
    let is_same = was.layout == field_layout(field, place.outer);
    // Most fields hold no message, and to read the next line here and again behind takes rustc twice as long.
    if is_same && nested(field.kind, 0).is_none() {
        return Ok(reader);
    }
    let inner = Place { depth: place.depth + 2, ..place };
    let mut index = 0;
    loop {
        index = behind_around(field, index, place.outer);
        let (behind, line) = reader.next();
        if line.depth() != place.depth + 1 {
            break;
        }
        let next = match (line, nested(field.kind, index)) {
            (Line::Message { align, .. }, Some(Kind::Message(schema))) => message(behind, schema, align, inner),
            (Line::Enum { tag, align, .. }, Some(Kind::Union(schema))) => choice(behind, schema, tag, align, inner),
            (Line::See { name, .. }, Some(Kind::Named(is))) if same(name, is.as_bytes()) => {
                if root(place.roots, name).is_some() { Ok(behind) } else { Err(Breach::Unseen(field, is)) }
            }
            _ => return Err(was.changed(field)),
        };
        reader = match next {
            Ok(reader) => reader,
            // The change is named inside, unless it is another message altogether.
            Err(breach) if is_same || same(was.name, field.name.as_bytes()) => return Err(breach),
            Err(_) => return Err(was.changed(field)),
        };
        index += 1;
    }
    // What the file does not have, although the field is the same, was deleted by hand.
    if is_same { Ok(reader) } else { Err(was.changed(field)) }
}

impl<'file> Recorded<'file> {
    const fn changed(&self, field: &'static Field) -> Breach<'file> {
        match (recorded_levels(self.kind), levels(field)) {
            (Some(was), Some(is)) if was != is => Breach::Relevelled(was, field),
            _ => Breach::Changed(self.name, field),
        }
    }
}

/// The next of what is in a field that has lines of its own: messages around it are part of its fingerprint.
pub(super) const fn behind_around(field: &'static Field, mut index: usize, outer: Outer<'_>) -> usize {
    while let Some(Kind::Named(name)) = nested(field.kind, index) {
        if distance(outer, name.as_bytes()) == 0 {
            break;
        }
        index += 1;
    }
    index
}

/// Goes through the recorded variants of an enum.
const fn choice<'file>(
    mut reader: Reader<'file>,
    schema: &'static Schema,
    tag: usize,
    align: usize,
    place: Place<'_>,
) -> Next<'file> {
    if tag != schema.size {
        return Err(Breach::TagResized(tag, schema));
    }
    if align != schema.align {
        return Err(Breach::Aligned(align, schema));
    }
    let around = Around { name: schema.name, outer: place.outer };
    let inner = Place { outer: Some(&around), depth: place.depth + 1, ..place };
    while let (behind, Line::Variant { depth, tag, name, align }) = reader.next() {
        if depth != place.depth {
            break;
        }
        reader = match case(behind, schema, RecordedCase { tag, name, align }, inner) {
            Ok(reader) => reader,
            Err(breach) => return Err(breach),
        };
    }
    Ok(reader)
}

/// What the file says about a variant.
#[derive(Clone, Copy)]
struct RecordedCase<'file> {
    tag: u64,
    name: &'file [u8],
    align: usize,
}

const fn case<'file>(
    reader: Reader<'file>,
    schema: &'static Schema,
    was: RecordedCase<'file>,
    place: Place<'_>,
) -> Next<'file> {
    let found = variant(schema, was.tag);
    if let Some(other) = variant_called(schema, was.name) {
        // A new variant may have the name of an old one, not its tag.
        if other.number() != was.tag && (found.is_none() || is_recorded(reader, other.number(), place.depth - 1)) {
            return Err(Breach::Retagged(schema, was.tag, other));
        }
    }
    let Some(is) = found else { return Err(Breach::Lost(schema, was.tag, was.name)) };
    let held = matches!(reader.next().1, Line::Field { depth, .. } if depth == place.depth);
    let next = match is.schema.fields {
        [] if held => Err(Breach::Emptied(schema, was.name)),
        [Field { since: 1, .. }, ..] if !held => Err(Breach::Filled(schema, is)),
        _ => message(reader, is.schema, was.align, place),
    };
    match next {
        Err(_) if !same(was.name, is.name.as_bytes()) => Err(Breach::Replaced(schema, was.name, is)),
        next => next,
    }
}

/// Whether a variant with this tag is recorded further down in the same enum.
const fn is_recorded(mut reader: Reader<'_>, tag: u64, depth: usize) -> bool {
    loop {
        let (behind, line) = reader.next();
        match line {
            Line::Variant { depth: found, tag: other, .. } if found == depth && other == tag => return true,
            _ if line.depth() < depth => return false,
            _ => reader = behind,
        }
    }
}

impl Breach<'_> {
    /// What is wrong, and what to do.
    pub(crate) const fn text(&self, path: &str) -> Text {
        let text = Text::new().str(path).str(": ");
        match *self {
            Self::Line(number) => return text.str("line ").number(number).str(" is not a line of a lock file"),
            Self::Twice(name) => {
                return text
                    .str("two messages of this lock are called `")
                    .str(name)
                    .str("`; give one a `#[pinwire(rename = \"…\")]` or a lock file of its own");
            }
            Self::Unlisted(name) => {
                return text
                    .str("message `")
                    .bytes(name)
                    .str("` is recorded, but not in the list of `lock!`; renamed? rename it in the file, too; never released? delete its lines");
            }
            Self::Unseen(field, name) => return unlisted(words::unseen(text, field, name), path, name),
            Self::Removed(schema, name) => words::removed(text, schema.name, name),
            Self::Changed(name, field) => words::changed(text, name, field),
            Self::Moved(since, name, field) => words::moved(text, since, name, field),
            Self::Late(field, newest) => words::late(text, field, newest),
            Self::Relevelled(was, field) => words::relevelled(text, was, field),
            Self::Aligned(was, schema) => words::aligned(text, was, schema),
            Self::TagResized(was, schema) => words::tag_resized(text, was, schema),
            Self::Lost(schema, tag, name) => words::lost(text, schema, tag, name),
            Self::Retagged(schema, was, variant) => words::retagged(text, schema, was, variant),
            Self::Replaced(schema, was, variant) => words::replaced(text, schema, was, variant),
            Self::Emptied(schema, was) => words::emptied(text, schema, was),
            Self::Filled(schema, variant) => words::filled(text, schema, variant),
        }
        .str(". If what the file records was never released: delete these lines there and run `PINWIRE_LOCK=write cargo test`")
    }
}

const fn unlisted(text: Text, path: &str, name: &str) -> Text {
    text.str("`lock!(\"").str(path).str("\", …, ").str(name).str(")`")
}

/// For `lock!`.
///
/// # Panics
/// At compile time, if a message is not what the file says.
#[doc(hidden)]
pub const fn assert_locked(path: &str, file: &str, roots: &[&'static Kind]) {
    if let Some(breach) = find(file, roots) {
        panic!("{}", breach.text(path).as_str());
    }
}

/// Holds at compile time that messages are still what they were when they were released.
///
/// The record is a text file, committed with the source file; the path begins at that file. Each field that is in the
/// record must be in its place, with its `since` and its layout, through nested messages, enums, lists, maps and
/// options. A version that is in the record is closed: a further field needs a new `since`. Each variant that is in the
/// record must have its tag and what it holds; new variants may stand anywhere. `align`, the width of a tag and the
/// levels of a recursive message stay. Renaming fields and variants is free; so is what does not touch the bytes: docs,
/// `default`, `sensitive`. A removed field keeps its place with `#[pinwire(reserved = Type)]`.
///
/// ```
/// # use pinwire::prelude::*;
/// #[derive(Message)]
/// struct Order {
///     id: u64,
///     note: String,
///     #[pinwire(since = 2)]
///     venue: Option<String>,
/// }
///
/// pinwire::lock!("example.lock", Order);
/// ```
///
/// where the file says, made before `venue` was there:
///
/// ```text
#[doc = include_str!("example.lock")]
/// ```
///
/// The first time, make an empty file; without one rustc says that it could not read it. Then, and before each
/// release:
///
/// ```sh
/// PINWIRE_LOCK=write cargo test    # adds new fields and messages
/// PINWIRE_LOCK=check cargo test    # in CI: fails if something is not in the file
/// ```
///
/// The command is a test that the macro makes, `pinwire_lock`. Without the variable it does nothing. A second `lock!`
/// in the same module needs a name of its own: `lock!("quotes.lock" as quotes_lock, Quote)`.
///
/// A declaration that breaks the record does not compile, so the command cannot overwrite what was released. If it
/// never was, delete its lines from the file and run the command.
///
/// A recursive field is as far as the record goes: what is behind it stands around it. Where it does not, as when two
/// messages hold each other, an error asks to list it, too; enums of messages can be listed like structs.
///
/// What it does not see: a constant of a nested [`Packet`](trait@crate::Packet), and the values of a field-less enum.
/// A new value is refused by old readers, unless the field is [`Open`](crate::Open).
#[macro_export]
macro_rules! lock {
    ($file:literal, $($message:ty),+ $(,)?) => {
        $crate::lock!($file as pinwire_lock, $($message),+);
    };
    ($file:literal as $test:ident, $($message:ty),+ $(,)?) => {
        const _: () = $crate::__private::assert_locked(
            $file,
            ::core::include_str!($file),
            &[$(<$message as $crate::__private::Evolving>::KIND),+],
        );

        #[cfg(test)]
        #[test]
        fn $test() {
            // Where there are tests there is std, also in a crate that has none otherwise.
            #[allow(unused_extern_crates)]
            extern crate std as pinwire_std;
            let file = $crate::__private::LockFile(&[$(<$message as $crate::__private::Evolving>::KIND),+]);
            let current = pinwire_std::string::ToString::to_string(&file);
            let recorded = ::core::include_str!($file);
            let is_behind = !current.lines().eq(recorded.lines());
            let mode = pinwire_std::env::var("PINWIRE_LOCK");
            if let ::core::result::Result::Ok("check" | "write") = mode.as_deref() {
                file.assert_whole($file, &current);
            }
            match mode.as_deref() {
                ::core::result::Result::Ok("check") => ::core::assert!(
                    !is_behind,
                    "{} is behind the declarations: run `PINWIRE_LOCK=write cargo test` and commit it",
                    $file,
                ),
                ::core::result::Result::Ok("write") if is_behind => {
                    // The path in `file!()` begins at the workspace, which is the package's folder or one above it.
                    let package = ::core::option_env!("CARGO_MANIFEST_DIR").unwrap_or(".");
                    let path = pinwire_std::path::Path::new(package)
                        .ancestors()
                        .map(|folder| folder.join(::core::file!()).with_file_name($file))
                        .find(|path| pinwire_std::fs::read_to_string(path).is_ok_and(|text| text == recorded));
                    let path = path.expect("the lock file is not where it was when this test was compiled");
                    pinwire_std::fs::write(path, current).expect("the lock file can be written");
                }
                _ => {}
            }
        }
    };
}
