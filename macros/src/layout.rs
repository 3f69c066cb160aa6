//! Where fields stand, as numbers. No syntax and no quoting here: rustc evaluates the offsets,
//! which are sums over the sizes of cells.

/// Bit fields that follow one another.
pub(crate) struct Run {
    /// Index of the first field.
    pub(crate) first: usize,
    /// How many fields.
    pub(crate) count: usize,
    /// How many bits together.
    pub(crate) bits: u32,
}

/// The runs among fields, from the width of each bit field (`None`: another field).
pub(crate) fn runs(widths: impl Iterator<Item = Option<u32>>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for (index, width) in widths.enumerate() {
        let Some(width) = width else {
            open = false;
            continue;
        };
        match runs.last_mut().filter(|_| open) {
            Some(run) => {
                run.count += 1;
                run.bits += width;
            }
            None => runs.push(Run { first: index, count: 1, bits: width }),
        }
        open = true;
    }
    runs
}

/// What stands at one offset.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Cell {
    /// One field, by index; rustc knows its size.
    Field(usize),
    /// A run of bit fields: its first field, and its size in bytes.
    Run { first: usize, bytes: u32 },
}

/// Where one field stands: its cell, and its first bit if it is a bit field.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Place {
    pub(crate) cell: usize,
    pub(crate) start_bit: u32,
}

/// The cells of the fixed fields, and the place of each of them.
pub(crate) struct Cells {
    pub(crate) cells: Vec<Cell>,
    pub(crate) places: Vec<Place>,
}

/// Cells from the width of each bit field (`None`: another field). The tail is not among them.
pub(crate) fn cells(widths: &[Option<u32>]) -> Cells {
    let runs = runs(widths.iter().copied());
    let mut layout = Cells { cells: Vec::new(), places: Vec::new() };
    let mut start_bit = 0;
    for (index, width) in widths.iter().enumerate() {
        if let Some(run) = runs.iter().find(|run| run.first == index) {
            layout.cells.push(Cell::Run { first: index, bytes: run.bits / 8 });
            start_bit = 0;
        }
        if width.is_none() {
            layout.cells.push(Cell::Field(index));
            start_bit = 0;
        }
        layout.places.push(Place { cell: layout.cells.len() - 1, start_bit });
        start_bit += width.unwrap_or(0);
    }
    layout
}

#[cfg(test)]
mod tests {
    use super::{Cell, Place, cells};

    #[test]
    fn a_run_is_one_cell() {
        let layout = cells(&[None, Some(4), Some(12), None, Some(8)]);
        assert_eq!(
            layout.cells,
            [Cell::Field(0), Cell::Run { first: 1, bytes: 2 }, Cell::Field(3), Cell::Run { first: 4, bytes: 1 }]
        );
        let places: Vec<_> = layout.places.iter().map(|Place { cell, start_bit }| (*cell, *start_bit)).collect();
        assert_eq!(places, [(0, 0), (1, 0), (1, 4), (2, 0), (3, 0)]);
    }
}
