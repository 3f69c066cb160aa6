//! The lines of a lock file, read at compile time.
//!
//! ```text
//! message Order
//!   1 8f0c5e2b9d417a63 id: u64
//!   2 51b7d09c2e6fa384 leg: Option<Leg>
//!     message Leg align 8
//!       1 3fa9c1d27b604e85 price: i64
//!   2 04c1be39a2f76d58 event: Option<Event>
//!     enum Event tag u8
//!       variant 1 Filled
//!         1 7c02d64e5f8ab913 venue: str
//!       variant 3 Halted
//!   2 b9640e3317fd2ca5 expr: Expr, 64 levels
//!     see Expr
//! ```
//! Two spaces a level. A field's line: `since`, fingerprint, name, and after the colon what is for people: a check
//! reads it only to say more of what is wrong. `align` is there where it is not 1. `see` is what a recursive field
//! holds and what does not stand around it.

/// One line that says something.
#[derive(Clone, Copy)]
pub(super) enum Line<'file> {
    /// A message; its fields follow, one level deeper.
    Message { depth: usize, name: &'file [u8], align: usize },
    /// An enum of messages, with the bytes of its tag; its variants follow, one level deeper.
    Enum { depth: usize, name: &'file [u8], tag: usize, align: usize },
    /// A variant; its fields follow, one level deeper.
    Variant { depth: usize, tag: u64, name: &'file [u8], align: usize },
    /// A field.
    Field { depth: usize, since: u16, layout: u64, name: &'file [u8], kind: &'file [u8] },
    /// What is recorded elsewhere in the file.
    See { depth: usize, name: &'file [u8] },
    /// Not a line of a lock file.
    Bad,
    /// There are no more lines.
    End,
}

impl Line<'_> {
    /// How deep it stands; what is no line stands outermost.
    pub(super) const fn depth(&self) -> usize {
        match self {
            Self::Message { depth, .. }
            | Self::Enum { depth, .. }
            | Self::Variant { depth, .. }
            | Self::Field { depth, .. }
            | Self::See { depth, .. } => *depth,
            Self::Bad | Self::End => 0,
        }
    }
}

/// Where reading is.
#[derive(Clone, Copy)]
pub(super) struct Reader<'file> {
    rest: &'file [u8],
    /// Number of the line that was read last.
    pub(super) number: usize,
}

impl<'file> Reader<'file> {
    pub(super) const fn new(file: &'file str) -> Self {
        Self { rest: file.as_bytes(), number: 0 }
    }

    /// The next line, and the reader behind it. Empty lines and comments are passed over.
    pub(super) const fn next(mut self) -> (Self, Line<'file>) {
        while !self.rest.is_empty() {
            let end = find(self.rest, b'\n');
            let (line, rest) = self.rest.split_at(end);
            self.rest = if rest.is_empty() { rest } else { rest.split_at(1).1 };
            self.number += 1;
            // Some checkouts end lines in two characters.
            let line = if let [line @ .., b'\r'] = line { line } else { line };
            let spaces = count_spaces(line);
            match line.split_at(spaces).1 {
                [] | [b'#', ..] => {}
                text if spaces.is_multiple_of(2) => return (self, parse(spaces / 2, text)),
                _ => return (self, Line::Bad),
            }
        }
        (self, Line::End)
    }
}

const fn parse(depth: usize, text: &[u8]) -> Line<'_> {
    let line = match text {
        [b'0'..=b'9', ..] => field(depth, text),
        [b'm', b'e', b's', b's', b'a', b'g', b'e', b' ', text @ ..] => message(depth, text),
        [b'e', b'n', b'u', b'm', b' ', text @ ..] => choice(depth, text),
        [b'v', b'a', b'r', b'i', b'a', b'n', b't', b' ', text @ ..] => variant(depth, text),
        [b's', b'e', b'e', b' ', name @ ..] if !name.is_empty() => Some(Line::See { depth, name }),
        _ => None,
    };
    match line {
        Some(line) => line,
        None => Line::Bad,
    }
}

const fn field(depth: usize, text: &[u8]) -> Option<Line<'_>> {
    let (since, text) = split(text, b' ');
    let (layout, text) = split(text, b' ');
    let (name, kind) = split(text, b':');
    if layout.len() != 16 || since.len() > 5 || name.is_empty() {
        return None;
    }
    match (number(since, 10), number(layout, 16)) {
        (Some(since @ 1..=0xffff), Some(layout)) => {
            Some(Line::Field { depth, since: since as u16, layout, name, kind })
        }
        _ => None,
    }
}

const fn message(depth: usize, text: &[u8]) -> Option<Line<'_>> {
    let (name, text) = split(text, b' ');
    match (name, align(text)) {
        ([_, ..], Some(align)) => Some(Line::Message { depth, name, align }),
        _ => None,
    }
}

const fn choice(depth: usize, text: &[u8]) -> Option<Line<'_>> {
    let (name, text) = split(text, b' ');
    let [b't', b'a', b'g', b' ', b'u', text @ ..] = text else { return None };
    let (bits, text) = split(text, b' ');
    match (name, number(bits, 10), align(text)) {
        ([_, ..], Some(bits @ (8 | 16 | 32 | 64)), Some(align)) => {
            Some(Line::Enum { depth, name, tag: bits as usize / 8, align })
        }
        _ => None,
    }
}

const fn variant(depth: usize, text: &[u8]) -> Option<Line<'_>> {
    let (tag, text) = split(text, b' ');
    let (name, text) = split(text, b' ');
    match (tag_number(tag), name, align(text)) {
        (Some(tag), [_, ..], Some(align)) => Some(Line::Variant { depth, tag, name, align }),
        _ => None,
    }
}

/// What stands at the end of a line, if it does.
const fn align(text: &[u8]) -> Option<usize> {
    match text {
        [] => Some(1),
        [b'a', b'l', b'i', b'g', b'n', b' ', digits @ ..] => match number(digits, 10) {
            Some(align @ 1..=0xffff) => Some(align as usize),
            _ => None,
        },
        _ => None,
    }
}

/// The levels that a field's line says at its end.
pub(super) const fn levels(kind: &[u8]) -> Option<u32> {
    let [text @ .., b' ', b'l', b'e', b'v', b'e', b'l', b's'] = kind else { return None };
    let mut start = text.len();
    while start > 0 && text[start - 1].is_ascii_digit() {
        start -= 1;
    }
    match number(text.split_at(start).1, 10) {
        Some(levels @ 1..=0xffff) => Some(levels as u32),
        _ => None,
    }
}

/// What stands before the first `separator`, and what behind it.
const fn split(text: &[u8], separator: u8) -> (&[u8], &[u8]) {
    let (head, tail) = text.split_at(find(text, separator));
    if let [_, tail @ ..] = tail { (head, tail) } else { (head, tail) }
}

/// Where `byte` is first, or else the end.
const fn find(text: &[u8], byte: u8) -> usize {
    let mut index = 0;
    while index < text.len() && text[index] != byte {
        index += 1;
    }
    index
}

const fn count_spaces(text: &[u8]) -> usize {
    let mut index = 0;
    while index < text.len() && text[index] == b' ' {
        index += 1;
    }
    index
}

/// A number of 64 bits, which has 20 digits at most.
const fn tag_number(digits: &[u8]) -> Option<u64> {
    let [head @ .., last] = digits else { return None };
    if head.len() != 19 {
        return number(digits, 10);
    }
    let (Some(head), Some(last)) = (number(head, 10), number(&[*last], 10)) else { return None };
    match head.checked_mul(10) {
        Some(head) => head.checked_add(last),
        None => None,
    }
}

/// A number of at most 19 digits, or 16 if they are hexadecimal.
const fn number(digits: &[u8], radix: u64) -> Option<u64> {
    let (mut number, mut index) = (0, 0);
    if digits.len() > 19 {
        return None;
    }
    while index < digits.len() {
        let digit = match digits[index] {
            digit @ b'0'..=b'9' => digit - b'0',
            digit @ b'a'..=b'f' if radix == 16 => digit - b'a' + 10,
            _ => return None,
        };
        number = number * radix + digit as u64;
        index += 1;
    }
    if index == 0 { None } else { Some(number) }
}
