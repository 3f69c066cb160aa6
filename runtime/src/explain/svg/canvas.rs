//! Drawing: boxes and text, from top to bottom.

use alloc::format;
use alloc::string::String;
use core::fmt::{self, Display, Write as _};

use super::blocks::{Block, Numbers, Run};

/// Bytes of a row.
pub(super) const BYTES: usize = 8;
/// Measures in pixels: a byte, a row, the margin with the offsets, all of it.
const CELL: usize = 92;
const ROW: usize = 44;
const LEFT: usize = 48;
const WIDTH: usize = LEFT + BYTES * CELL + 8;
/// Width of a character of the names, in tenths of a pixel, and of the smaller notes.
const NAME: usize = 73;
const NOTE: usize = 61;

/// Colours of versions: of a hue that stands on white and on black, and so faint that text can be read on it.
const TINTS: [&str; 6] = ["#8b949e", "#2f81f7", "#3fb950", "#d29922", "#db61a2", "#a371f7"];

const STYLE: &str = "text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#1f2328}\
.n{font-size:12px}.s{font-size:10px;fill:#59636e}.t{font-size:15px;font-weight:600}\
rect,path{stroke:#6e7781;fill:none}.h{font-size:11px;font-weight:600}\
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.s{fill:#9198a1}}";

/// A picture that grows downwards.
pub(super) struct Canvas {
    body: String,
    y: usize,
}

/// A block, or the part of it in one row.
pub(super) struct Cell<'b> {
    pub(super) block: &'b Block,
    /// Columns.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) has_text: bool,
    /// Whether it goes on from the row before, and in the next.
    pub(super) is_open: [bool; 2],
}

/// A rectangle in pixels.
#[derive(Clone, Copy)]
struct Area {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
}

impl Canvas {
    pub(super) fn new(name: &str, subtitle: &str) -> Self {
        let mut canvas = Self { body: String::new(), y: 24 };
        canvas.text(8, 24, "t", "start", name);
        let behind = 8 + name.chars().count() * 91 / 10 + 14;
        canvas.text(behind, 24, "s", "start", subtitle);
        canvas.y += 12;
        canvas
    }

    fn put(&mut self, what: fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _: fmt::Result = writeln!(self.body, "{what}");
    }

    fn text(&mut self, x: usize, y: usize, class: &str, anchor: &str, text: &str) {
        let text = Escaped(text);
        match anchor {
            "start" => self.put(format_args!(r#"<text x="{x}" y="{y}" class="{class}">{text}</text>"#)),
            _ => {
                self.put(format_args!(r#"<text x="{x}" y="{y}" class="{class}" text-anchor="{anchor}">{text}</text>"#))
            }
        }
    }

    /// The numbers of the bytes of a row.
    pub(super) fn ruler(&mut self) {
        self.y += 14;
        for byte in 0..BYTES {
            self.text(LEFT + byte * CELL + CELL / 2, self.y, "s", "middle", &format!("{byte}"));
        }
        self.y += 6;
    }

    pub(super) fn heading(&mut self, name: &str) {
        if !name.is_empty() {
            self.y += 20;
            self.text(LEFT, self.y, "h", "start", name);
            self.y += 6;
        }
    }

    /// A row of bytes that begins at `offset`.
    pub(super) fn row<'b>(&mut self, offset: usize, cells: impl Iterator<Item = Cell<'b>>) {
        self.text(LEFT - 8, self.y + ROW / 2 + 4, "s", "end", &format!("{offset}"));
        for cell in cells {
            let width = (cell.to - cell.from) * CELL;
            let area = Area { x: LEFT + cell.from * CELL, y: self.y, width, height: ROW };
            self.area(area, cell.block, cell.is_open);
            if cell.has_text {
                self.label(area, cell.block);
            } else {
                self.rest(area, cell.block);
            }
        }
        self.y += ROW;
    }

    /// Rows that are left out.
    pub(super) fn gap(&mut self) {
        self.text(LEFT + BYTES * CELL / 2, self.y + 13, "s", "middle", "⋮");
        self.y += 20;
    }

    /// A box with a colour; where a field goes on in another row, its side is open.
    fn area(&mut self, area: Area, block: &Block, [from, to]: [bool; 2]) {
        let Area { x, y, width, height } = area;
        let tint = TINTS.get(usize::from(block.since.saturating_sub(1)) % TINTS.len()).copied().unwrap_or("none");
        let opacity = if block.is_faint { ".05" } else { ".18" };
        let dash = if block.is_variable { r#" stroke-dasharray="5 3""# } else { "" };
        let style = format!(r#"style="fill:{tint};fill-opacity:{opacity}""#);
        if !from && !to {
            return self
                .put(format_args!(r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" {style}{dash}/>"#));
        }
        self.put(format_args!(r#"<path d="M{x} {y}h{width}v{height}h-{width}z" {style} stroke="none"/>"#));
        let right = x + width;
        let left_side = if from { "" } else { &format!("M{x} {y}v{height}") };
        let right_side = if to { "" } else { &format!("M{right} {y}v{height}") };
        let below = y + height;
        self.put(format_args!(r#"<path d="M{x} {y}h{width}M{x} {below}h{width}{left_side}{right_side}"/>"#));
    }

    /// Name and note, cut to the width; a tip has them whole.
    fn label(&mut self, area: Area, block: &Block) {
        let middle = area.x + area.width / 2;
        let (name, note) = (Cut(&block.name, area.width, NAME), Cut(&block.note, area.width, NOTE));
        let tip = format!("{}: {}", block.name, block.note);
        let (first, second) = (area.y + area.height / 2 - 3, area.y + area.height / 2 + 12);
        self.put(format_args!(
            r#"<g><title>{}</title><text x="{middle}" y="{first}" class="n" text-anchor="middle">{name}</text><text x="{middle}" y="{second}" class="s" text-anchor="middle">{note}</text></g>"#,
            Escaped(&tip)
        ));
    }

    /// The name in a part of a box that has its label in another row.
    fn rest(&mut self, area: Area, block: &Block) {
        let (x, y, name) = (area.x + area.width / 2, area.y + area.height / 2 + 4, format!("… {}", block.name));
        let name = Cut(&name, area.width, NOTE);
        self.put(format_args!(r#"<text x="{x}" y="{y}" class="s" text-anchor="middle">{name}</text>"#));
    }

    /// Values of variable size, one behind the other, four to a row.
    pub(super) fn lane(&mut self, blocks: &[&Block]) {
        const COLUMNS: usize = 4;
        let width = BYTES * CELL / COLUMNS;
        for (index, block) in blocks.iter().enumerate() {
            let column = index % COLUMNS;
            if column == 0 && index > 0 {
                self.y += ROW;
            }
            let area = Area { x: LEFT + column * width, y: self.y, width, height: ROW };
            self.area(area, block, [false; 2]);
            self.label(area, block);
        }
        self.y += ROW;
    }

    /// The bits of a byte or of a run of bytes.
    pub(super) fn bits(&mut self, run: &Run) {
        let bits = run.bits.max(1);
        let x = |bit: usize| LEFT + bit * BYTES * CELL / bits;
        self.y += 8;
        for bit in 0..bits {
            let number = if run.numbers == Numbers::Up { bit } else { bits - 1 - bit };
            if bits <= 32 || number.is_multiple_of(8) {
                let middle = usize::midpoint(x(bit), x(bit + 1));
                self.text(middle, self.y, "s", "middle", &format!("{number}"));
            }
        }
        self.y += 6;
        let whole = Block { is_faint: true, ..Block::new(0, bits, "", "") };
        let area = |from: usize, to: usize, y: usize| Area { x: x(from), y, width: x(to) - x(from), height: ROW };
        self.area(area(0, bits, self.y), &whole, [false; 2]);
        for field in &run.fields {
            let area = area(field.start, field.end.min(bits), self.y);
            self.area(area, field, [false; 2]);
            self.label(area, field);
        }
        self.y += ROW;
    }

    /// What a tag selects.
    pub(super) fn variant(&mut self, tag: &str, name: &str, size: usize) {
        self.y += 16;
        self.text(LEFT + CELL, self.y, "n", "end", tag);
        self.text(LEFT + CELL + 16, self.y, "n", "start", name);
        self.text(LEFT + 5 * CELL, self.y, "s", "start", &format!("{size} bytes"));
    }

    /// The colours of versions, if there are several.
    pub(super) fn legend(&mut self, newest: u16) {
        if newest < 2 {
            return;
        }
        self.y += 18;
        let mut x = LEFT;
        for version in 1..=newest {
            let name = if version == 1 { "version 1".into() } else { format!("since version {version}") };
            let block = Block { since: version, ..Block::new(0, 0, "", "") };
            self.area(Area { x, y: self.y, width: 14, height: 14 }, &block, [false; 2]);
            self.text(x + 20, self.y + 11, "s", "start", &name);
            x += 20 + name.len() * NOTE / 10 + 20;
            if x + 140 > WIDTH {
                (x, self.y) = (LEFT, self.y + 20);
            }
        }
        self.y += 14;
    }

    pub(super) fn finish(self, name: &str, description: &str) -> String {
        let (height, name, description, body) = (self.y + 12, Escaped(name), Escaped(description), self.body);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" role=\"img\" aria-label=\"{name}\">\n<title>{name}</title>\n\
             <desc>{description}</desc>\n<style>{STYLE}</style>\n{body}</svg>\n"
        )
    }
}

/// Text for XML: without what XML does not allow, whatever a name says.
struct Escaped<'t>(&'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| match char {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => f.write_char('\u{fffd}'),
            char if char.is_control() => f.write_char(' '),
            char => f.write_char(char),
        })
    }
}

/// As much of a text as fits into so many pixels.
struct Cut<'t>(&'t str, usize, usize);

impl Display for Cut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text, width, char) = *self;
        let most = (10 * width.saturating_sub(6)) / char;
        match text.char_indices().nth(most) {
            None => write!(f, "{}", Escaped(text)),
            Some(_) if most < 2 => Ok(()),
            Some(_) => {
                let end = text.char_indices().nth(most - 1).map_or(text.len(), |(end, _)| end);
                write!(f, "{}…", Escaped(text.get(..end).unwrap_or("")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn text_is_escaped() {
        assert_eq!(Escaped("a<b>&\"'\u{1}\u{ffff}").to_string(), "a&lt;b&gt;&amp;&quot;&#39; \u{fffd}");
    }

    #[test]
    fn text_is_cut() {
        assert_eq!(Cut("symbol", 100, 73).to_string(), "symbol");
        assert_eq!(Cut("a_long_name_<", 86, 73).to_string(), "a_long_na…");
        assert_eq!(Cut("name", 8, 73).to_string(), "");
    }
}
