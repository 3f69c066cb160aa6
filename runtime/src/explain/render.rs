//! Explanations as text.

use core::fmt::{self, Display, Formatter};
use core::ops::Range;

use super::{Explanation, Item, Part, Segment, State};
use crate::error::Error;

/// Bytes in a line, and the lines of a segment unless all is asked for.
const BYTES: usize = 8;
const SHORT: usize = 4;
/// Columns of a full line.
const WIDTH: usize = 3 * BYTES - 1;

/// The codes of a terminal, or none.
struct Palette {
    offset: &'static str,
    hex: &'static str,
    path: &'static str,
    faint: &'static str,
    value: &'static str,
    error: &'static str,
    end: &'static str,
}

const PLAIN: Palette = Palette { offset: "", hex: "", path: "", faint: "", value: "", error: "", end: "" };
/// Of the sixteen colours that every terminal has, so that they fit dark and light ones.
const COLORS: Palette = Palette {
    offset: "\x1b[2m",
    hex: "\x1b[36m",
    path: "\x1b[1m",
    faint: "\x1b[2m",
    value: "\x1b[32m",
    error: "\x1b[1;31m",
    end: "\x1b[0m",
};

impl Display for Explanation<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Printer { explanation: self, colors: &PLAIN }.print(f)
    }
}

/// Prints an explanation in the colours of a terminal: [`Explanation::colored`].
#[derive(Debug)]
pub struct Colored<'e, 'buf>(&'e Explanation<'buf>);

impl Display for Colored<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Printer { explanation: self.0, colors: &COLORS }.print(f)
    }
}

impl<'buf> Explanation<'buf> {
    /// With ANSI colours.
    #[must_use]
    pub const fn colored(&self) -> Colored<'_, 'buf> {
        Colored(self)
    }

    /// Prints to the standard output, in colours if that is a terminal and the environment has no `NO_COLOR`.
    ///
    /// # Errors
    /// Those of the standard output.
    #[cfg(feature = "std")]
    pub fn print(&self) -> std::io::Result<()> {
        use std::io::{IsTerminal, Write};
        let mut out = std::io::stdout().lock();
        let has_no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if out.is_terminal() && !has_no_color { write!(out, "{}", self.colored()) } else { write!(out, "{self}") }
    }
}

struct Printer<'e, 'buf> {
    explanation: &'e Explanation<'buf>,
    colors: &'static Palette,
}

impl Printer<'_, '_> {
    fn print(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.title(f)?;
        let mut error = self.explanation.error();
        for segment in self.explanation.segments() {
            if segment.state() != State::Read {
                self.error(f, error.take())?;
            }
            self.segment(f, &segment)?;
        }
        self.error(f, error)
    }

    fn title(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Explanation { bytes, error, .. } = self.explanation;
        write!(f, "{}: {} bytes, ", self.paint(self.colors.path, &self.explanation.name()), bytes.len())?;
        match error {
            None => f.write_str("all read\n\n"),
            Some(error) => write!(f, "reading stopped at byte {}\n\n", error.offset()),
        }
    }

    fn paint<'v>(&self, color: &'static str, value: &'v dyn Display) -> Paint<'v> {
        Paint { color, value, end: if color.is_empty() { "" } else { self.colors.end } }
    }

    fn error(&self, f: &mut Formatter<'_>, error: Option<&Error>) -> fmt::Result {
        let Some(error) = error else { return Ok(()) };
        let path = self.explanation.stopped_at().filter(|path| !path.is_root());
        let error = self.paint(self.colors.error, error);
        match path {
            Some(path) => writeln!(f, "{:>36}{error} ({})", ">>> ", path.short()),
            None => writeln!(f, "{:>36}{error}", ">>> "),
        }
    }

    fn segment(&self, f: &mut Formatter<'_>, segment: &Segment<'_, '_>) -> fmt::Result {
        let (range, mut items) = (segment.range(), segment.items());
        let lines = self.lines(segment);
        for line in 0..lines.max(items.len()) {
            if line < lines {
                write!(f, "{}  ", self.paint(self.colors.offset, &format_args!("{:>6}", range.start + line * BYTES)))?;
            } else {
                write!(f, "{:8}", "")?;
            }
            let hex = Hex { segment, line };
            write!(f, "{}", self.paint(self.colors.hex, &hex))?;
            let gap = WIDTH - hex.width();
            match items.next() {
                Some(item) => {
                    write!(f, "{:gap$}", "")?;
                    self.item(f, &item, segment.state() == State::Read)?;
                }
                None if line == 0 => {
                    write!(f, "{:gap$}  {}", "", self.paint(self.colors.faint, &NotRead(range.len())))?;
                }
                None => {}
            }
            f.write_str("\n")?;
        }
        self.more(f, range.len(), lines)
    }

    /// Lines of bytes of a segment.
    fn lines(&self, segment: &Segment<'_, '_>) -> usize {
        let lines = segment.range().len().div_ceil(BYTES);
        let is_elided = segment.items().any(|item| item.part().is_elided());
        match self.explanation.in_full {
            _ if is_elided => 1,
            true => lines,
            false => lines.min(SHORT),
        }
    }

    fn more(&self, f: &mut Formatter<'_>, len: usize, lines: usize) -> fmt::Result {
        let more = len.saturating_sub(lines * BYTES);
        if more == 0 || lines == 1 {
            return Ok(());
        }
        writeln!(f, "{}", self.paint(self.colors.faint, &format_args!("        … {more} more bytes")))
    }

    fn item(&self, f: &mut Formatter<'_>, item: &Item<'_, '_>, is_read: bool) -> fmt::Result {
        let colors = self.colors;
        f.write_str("  ")?;
        if !is_read {
            write!(f, "{} ", self.paint(colors.faint, &"not read:"))?;
        }
        self.name(f, item)?;
        if let Some(ty) = item.ty() {
            write!(f, "{}", self.paint(colors.faint, &format_args!(": {ty}")))?;
        }
        if item.value().is_empty() {
            return Ok(());
        }
        write!(f, " = {}", self.paint(colors.value, &item.value()))
    }

    fn name(&self, f: &mut Formatter<'_>, item: &Item<'_, '_>) -> fmt::Result {
        let path = item.path().short();
        write!(f, "{}", self.paint(self.colors.path, &path))?;
        let Some(name) = item.part().name() else { return Ok(()) };
        write!(f, "{}({name})", if path.is_root() { "" } else { " " })
    }
}

impl Display for Item<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Printer { explanation: self.explanation, colors: &PLAIN }.item(f, self, true)
    }
}

/// A value in a colour.
struct Paint<'v> {
    color: &'static str,
    value: &'v dyn Display,
    end: &'static str,
}

impl Display for Paint<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.color, self.value, self.end)
    }
}

/// One line of bytes.
struct Hex<'s, 'e, 'buf> {
    segment: &'s Segment<'e, 'buf>,
    line: usize,
}

impl Hex<'_, '_, '_> {
    /// Which of the segment's bytes.
    fn range(&self) -> Range<usize> {
        let len = self.segment.range().len();
        let start = (self.line * BYTES).min(len);
        start..(start + BYTES).min(len)
    }

    fn is_elided(&self) -> bool {
        self.segment.items().any(|item| item.part().is_elided())
    }

    /// Columns that it takes.
    fn width(&self) -> usize {
        match self.is_elided() {
            true => usize::from(self.line == 0),
            false => (3 * self.range().len()).saturating_sub(1),
        }
    }
}

impl Display for Hex<'_, '_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.is_elided() {
            return f.write_str(if self.line == 0 { "…" } else { "" });
        }
        let bytes = self.segment.bytes();
        for (column, index) in self.range().enumerate() {
            f.write_str(if column == 0 { "" } else { " " })?;
            match bytes.and_then(|bytes| bytes.get(index)) {
                Some(byte) => write!(f, "{byte:02x}")?,
                None => f.write_str("**")?,
            }
        }
        Ok(())
    }
}

struct NotRead(usize);

impl Display for NotRead {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "not read: {} byte{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}

impl Part {
    const fn is_elided(self) -> bool {
        matches!(self, Self::Elided | Self::ElidedText | Self::ElidedData)
    }

    /// What stands in parentheses; a field's value needs nothing.
    const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Field => return None,
            Self::End => "end",
            Self::Presence => "presence",
            Self::BlockLength => "block length",
            Self::Stride => "row length",
            Self::TextSlot => "text slot",
            Self::DataSlot => "data slot",
            Self::Count => "count",
            Self::Ends => "ends",
            Self::Tag => "tag",
            Self::Length => "length",
            Self::Constant => "constant",
            Self::Delimiter => "delimiter",
            Self::Padding => "padding",
            Self::Reserved => "reserved",
            Self::Newer => "of a newer version",
            Self::Unknown => "of an unknown tag",
            Self::Elided => "elements",
            Self::ElidedText => "text of elements",
            Self::ElidedData => "data of elements",
            Self::Deeper => "deeper than is shown",
            Self::Unaccounted => "not accounted for",
        })
    }
}
