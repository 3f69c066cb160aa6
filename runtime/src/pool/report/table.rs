//! Tables of text, for reports that people read.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// Rows below their heads. Columns are as wide as their widest cell; the first ones hold numbers.
pub(super) struct Table<const N: usize> {
    numbers: usize,
    rows: Vec<[String; N]>,
}

impl<const N: usize> Table<N> {
    /// A table without rows.
    pub(super) fn new(numbers: usize, heads: [&str; N]) -> Self {
        Self { numbers, rows: Vec::from([heads.map(String::from)]) }
    }

    /// The same table with one more row.
    pub(super) fn row(mut self, cells: [String; N]) -> Self {
        self.rows.push(cells);
        self
    }

    fn width(&self, column: usize) -> usize {
        self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)
    }
}

impl<const N: usize> fmt::Display for Table<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths: [usize; N] = core::array::from_fn(|column| self.width(column));
        for row in &self.rows {
            f.write_str("\n")?;
            for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
                let gap = if column == 0 { "" } else { "  " };
                match column {
                    _ if column < self.numbers => write!(f, "{gap}{cell:>width$}")?,
                    // Nothing to align behind the last one.
                    _ if column + 1 == N => write!(f, "{gap}{cell}")?,
                    _ => write!(f, "{gap}{cell:<width$}")?,
                }
            }
        }
        Ok(())
    }
}

/// The cell of what may be unknown.
pub(super) fn cell<T: fmt::Display>(known: Option<T>) -> String {
    known.map_or_else(|| "-".into(), |value| alloc::format!("{value}"))
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::{Table, cell};

    #[test]
    fn aligned() {
        let table = Table::new(1, ["n", "what", "where"])
            .row([cell(Some(100)), cell(Some("é")), cell::<u8>(None)])
            .row([cell(Some(7)), cell(Some("longer")), cell(Some("x"))]);
        assert_eq!(table.to_string(), "\n  n  what    where\n100  é       -\n  7  longer  x");
    }
}
