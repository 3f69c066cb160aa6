//! The lines of a lock file, read at compile time.
//!
//! ```text
//! message Order
//!   1 8f0c5e2b9d417a63 id: u64
//!   2 51b7d09c2e6fa384 leg: Option<Leg>
//!     message Leg
//!       1 3fa9c1d27b604e85 price: i64
//! ```
//! Two spaces a level. A field's line: `since`, fingerprint, name, and after the colon what is only for people.

/// One line that says something.
#[derive(Clone, Copy)]
pub(super) enum Line<'file> {
    /// The name of a message; its fields follow, one level deeper.
    Message { depth: usize, name: &'file [u8] },
    /// A field.
    Field { depth: usize, since: u16, layout: u64, name: &'file [u8] },
    /// Not a line of a lock file.
    Bad,
    /// There are no more lines.
    End,
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
    if let [b'm', b'e', b's', b's', b'a', b'g', b'e', b' ', name @ ..] = text {
        return if name.is_empty() { Line::Bad } else { Line::Message { depth, name } };
    }
    let (since, text) = split(text, b' ');
    let (layout, text) = split(text, b' ');
    let (name, _) = split(text, b':');
    if layout.len() != 16 || since.len() > 5 || name.is_empty() {
        return Line::Bad;
    }
    match (number(since, 10), number(layout, 16)) {
        (Some(since @ 1..=0xffff), Some(layout)) => Line::Field { depth, since: since as u16, layout, name },
        _ => Line::Bad,
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

/// A number of at most 16 digits.
const fn number(digits: &[u8], radix: u64) -> Option<u64> {
    let (mut number, mut index) = (0, 0);
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
