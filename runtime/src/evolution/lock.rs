//! Whether messages are still what a lock file says they were.

use super::compat::{changed, late, moved, removed, same};
use super::kinds::nested;
use super::lock_file::{Line, Reader};
use crate::const_text::Text;
use crate::fingerprint::field_layout;
use crate::schema::{Field, Schema};

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
}

/// The first thing in which `roots` differ from what the file recorded.
pub(crate) const fn find<'file>(file: &'file str, roots: &[&'static Schema]) -> Option<Breach<'file>> {
    if let Some(name) = find_twice(roots) {
        return Some(Breach::Twice(name));
    }
    let mut reader = Reader::new(file);
    loop {
        let (behind, line) = reader.next();
        reader = match line {
            Line::End => return None,
            Line::Message { depth: 0, name } => match root(roots, name) {
                None => return Some(Breach::Unlisted(name)),
                Some(schema) => match message(behind, schema, 1) {
                    Ok(reader) => reader,
                    Err(breach) => return Some(breach),
                },
            },
            _ => return Some(Breach::Line(behind.number)),
        };
    }
}

const fn find_twice(roots: &[&'static Schema]) -> Option<&'static str> {
    let mut index = 0;
    while index < roots.len() {
        let (before, _) = roots.split_at(index);
        if root(before, roots[index].name.as_bytes()).is_some() {
            return Some(roots[index].name);
        }
        index += 1;
    }
    None
}

const fn root(roots: &[&'static Schema], name: &[u8]) -> Option<&'static Schema> {
    let mut index = 0;
    while index < roots.len() {
        if same(roots[index].name.as_bytes(), name) {
            return Some(roots[index]);
        }
        index += 1;
    }
    None
}

/// Goes through the recorded fields of one message, which stand `depth` levels deep, and returns what follows them.
const fn message<'file>(
    mut reader: Reader<'file>,
    schema: &'static Schema,
    depth: usize,
) -> Result<Reader<'file>, Breach<'file>> {
    let (mut index, mut newest) = (0, 0);
    while let (behind, Line::Field { depth: found, since, layout, name }) = reader.next() {
        if found != depth {
            break;
        }
        if index == schema.fields.len() {
            return Err(Breach::Removed(schema, name));
        }
        reader = match field(behind, &schema.fields[index], depth, Recorded { since, layout, name }) {
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
}

/// Holds a field against its line, and the messages in it against the lines that follow.
const fn field<'file>(
    mut reader: Reader<'file>,
    field: &'static Field,
    depth: usize,
    was: Recorded<'file>,
) -> Result<Reader<'file>, Breach<'file>> {
    if was.since != field.since {
        return Err(Breach::Moved(was.since, was.name, field));
    }
    let is_same = was.layout == field_layout(field);
    // Most fields hold no message, and to read the next line here and again behind takes rustc twice as long.
    if is_same && nested(field.kind, 0).is_none() {
        return Ok(reader);
    }
    let mut index = 0;
    while let (behind, Line::Message { depth: found, .. }) = reader.next() {
        if found != depth + 1 {
            break;
        }
        let Some(schema) = nested(field.kind, index) else { return Err(Breach::Changed(was.name, field)) };
        reader = match message(behind, schema, depth + 2) {
            Ok(reader) => reader,
            // The change is named inside, unless it is another message altogether.
            Err(breach) if is_same || same(was.name, field.name.as_bytes()) => return Err(breach),
            Err(_) => return Err(Breach::Changed(was.name, field)),
        };
        index += 1;
    }
    if is_same { Ok(reader) } else { Err(Breach::Changed(was.name, field)) }
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
            Self::Removed(schema, name) => removed(text, schema.name, name),
            Self::Changed(name, field) => changed(text, name, field),
            Self::Moved(since, name, field) => moved(text, since, name, field),
            Self::Late(field, newest) => late(text, field, newest),
        }
        .str(". If what the file records was never released: delete these lines there and run `PINWIRE_LOCK=write cargo test`")
    }
}

/// For `lock!`.
///
/// # Panics
/// At compile time, if a message is not what the file says.
#[doc(hidden)]
pub const fn assert_locked(path: &str, file: &str, roots: &[&'static Schema]) {
    if let Some(breach) = find(file, roots) {
        panic!("{}", breach.text(path).as_str());
    }
}

/// Holds at compile time that messages are still what they were when they were released.
///
/// The record is a text file, committed with the source file; the path begins at that file. Each field that is in the
/// record must be in its place, with its `since` and its layout, through nested messages, lists and options. A version
/// that is in the record is closed: a further field needs a new `since`. Renaming fields is free; so is what does not
/// touch the bytes: docs, `default`, `sensitive`. A removed field keeps its place with `#[pinwire(reserved = Type)]`.
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
            &[$(<$message as $crate::Message>::SCHEMA),+],
        );

        #[cfg(test)]
        #[test]
        fn $test() {
            // Where there are tests there is std, also in a crate that has none otherwise.
            #[allow(unused_extern_crates)]
            extern crate std as pinwire_std;
            let current = $crate::__private::LockFile(&[$(<$message as $crate::Message>::SCHEMA),+]);
            let current = pinwire_std::string::ToString::to_string(&current);
            let recorded = ::core::include_str!($file);
            let is_behind = !current.lines().eq(recorded.lines());
            match pinwire_std::env::var("PINWIRE_LOCK").as_deref() {
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
