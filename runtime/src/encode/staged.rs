//! Lists of rows from iterators that can be walked only once, and do not say how many rows there will be.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use core::ops::Range;

use super::late::{Feed, Late};
use super::{Bodies, DataEnd, Heads, Out, TextLen, after, is_too_deep, out, source};
use crate::error::{Error, ErrorKind};
use crate::form::{Data, RowsOf, put_end};
use crate::message::layout::{Lane, Layout, LayoutOf, NONE, Place, padding};
use crate::message::{Fielded, Shape};
use crate::view::u32_at;

/// Around an iterator of rows that cannot be cloned, or should not: the field of a list of messages takes it, too.
///
/// The text and the data of the rows wait at the end of the buffer until the last row has come, and are then moved to
/// their place. Therefore the buffer must have room for them once more.
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Message)]
/// struct Leg { ratio: i16, symbol: String }
///
/// #[derive(Message)]
/// struct Order { id: u64, legs: Vec<Leg> }
///
/// let mut lines = "ESH6,ESM6".split(',').map(String::from).collect::<Vec<_>>().into_iter();
/// let legs = std::iter::from_fn(move || lines.next().map(|symbol| Leg { ratio: 1, symbol }));
///
/// let mut buf = [0; 128];
/// let bytes = Order::writer(&mut buf, OrderHead { id: 7 }).legs(Staged(legs)).finish()?;
/// assert_eq!(Order::view(bytes)?.legs().get(1).unwrap().symbol(), "ESM6");
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Staged<I>(pub I);

/// The same when it is held: an iterator that is taken out once.
pub struct Once<I, S> {
    rows: Cell<Option<I>>,
    size: Cell<Size>,
    /// How many recursive fields stand around the list.
    levels: Cell<u32>,
    shape: PhantomData<fn() -> S>,
}

impl<I, S> fmt::Debug for Once<I, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once").field("size", &self.size).finish_non_exhaustive()
    }
}

impl<I: IntoIterator<Item = M>, M: Fielded<Shape = S>, S: Shape> Feed<Data<RowsOf<S>>> for Staged<I> {
    type As = Once<I::IntoIter, S>;
    #[inline]
    fn hold(self) -> Self::As {
        let rows = Cell::new(Some(self.0.into_iter()));
        Once { rows, size: Cell::default(), levels: Cell::new(0), shape: PhantomData }
    }
}

impl<M: Fielded<Shape = S>, I: Iterator<Item = M>, S: Shape> Late<Data<RowsOf<S>>> for Once<I, S> {
    fn late_len(&self) -> usize {
        self.measure().list_len::<S>()
    }
    fn late_room(&self) -> usize {
        self.measure().lanes
    }
    fn late_is_too_deep(&self, levels: u32) -> bool {
        self.levels.set(levels);
        false
    }
    #[inline]
    fn put_late(&self, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        data.aligned(place.align.into(), |data| {
            let start = data.position();
            if let Some(rows) = self.rows.take()
                && !self.stage(rows, data)?
            {
                data.rewind(start);
            }
            Ok(())
        })?;
        put_end(place, block, data.end());
        Ok(())
    }
}

/// Rows so far.
#[derive(Clone, Copy, Debug, Default)]
struct Size {
    count: usize,
    /// Bytes of text and data, each row counted as if it were alone.
    lanes: usize,
}

/// What stands in front of the rows: their number, and a header as that of a table.
const HEAD: usize = 10;

impl Size {
    fn and<M: Fielded>(self, row: &M) -> Self {
        let (text, data) = lens(row);
        Self { count: self.count + 1, lanes: self.lanes.saturating_add(text).saturating_add(data) }
    }

    /// Bytes of the list, or a few more: how much padding there will be is known when all rows are.
    fn list_len<S: Shape>(self) -> usize {
        let layout = LayoutOf::<S>::LAYOUT;
        let bodies = layout.places().iter().filter(|place| place.align > 1).count();
        let row = layout.len().saturating_add(bodies.saturating_mul(S::ALIGN - 1));
        let rows = self.count.saturating_mul(row).saturating_add(self.lanes);
        if self.count == 0 { 0 } else { rows.saturating_add(HEAD) }
    }
}

/// Bytes of a row's text, and of its data as if the row were alone.
fn lens<M: Fielded>(row: &M) -> (usize, usize) {
    (row.with_fields(TextLen), row.with_fields(DataEnd(0)))
}

impl<M: Fielded<Shape = S>, I: Iterator<Item = M>, S: Shape> Once<I, S> {
    /// Counts what has not been written, if there is anything left.
    fn measure(&self) -> Size {
        if let Some(rows) = self.rows.take() {
            self.size.set(rows.fold(self.size.get(), |size, row| size.and(&row)));
        }
        self.size.get()
    }

    /// Writes all rows, and says whether there were any. If there is not enough room, the rest can be counted.
    fn stage(&self, mut rows: I, out: &mut Out<'_>) -> Result<bool, Error> {
        let layout = LayoutOf::<S>::LAYOUT;
        let free = out.free();
        let mut stage = Stage { layout, tail: free.len(), free, size: Size::default() };
        while let Some(row) = rows.next() {
            if is_too_deep(&row, self.levels.get()) {
                return Err(source::too_deep());
            }
            let size = stage.size.and(&row);
            let is_written = stage.push(&row);
            self.size.set(size);
            if let Err(error) = is_written {
                self.rows.set(Some(rows));
                return Err(error);
            }
            stage.size = size;
        }
        let used = stage.settle()?;
        out.advance(used);
        Ok(used > 0)
    }
}

/// Free memory in which a list grows: its blocks in their place, from the front, with ends as if each row were alone;
/// text and data of each row from the back.
struct Stage<'a> {
    layout: &'static Layout,
    free: &'a mut [u8],
    /// Where the text and data of the last row begin.
    tail: usize,
    size: Size,
}

impl Stage<'_> {
    fn block_at(&self, index: usize) -> usize {
        HEAD + index * self.layout.len()
    }

    /// Writes one more row.
    fn push<M: Fielded>(&mut self, row: &M) -> Result<(), Error> {
        let (text_len, data_len) = lens(row);
        let start = self.block_at(self.size.count);
        let tail = self.tail.checked_sub(text_len.saturating_add(data_len)).ok_or_else(out::full)?;
        let (front, back) = self.free.split_at_mut_checked(tail).ok_or_else(out::full)?;
        let block =
            front.get_mut(start..).and_then(|front| front.get_mut(..self.layout.len())).ok_or_else(out::full)?;
        let (text, data) = back.split_at_mut_checked(text_len).unwrap_or_default();
        let (mut text, mut data) = (Out::new(text), Out::new(data.get_mut(..data_len).unwrap_or_default()));
        let written = row.with_fields(Heads { block, text: &mut text });
        let written = written.and_then(|()| row.with_fields(Bodies { block, data: &mut data }));
        written.map_err(|error| changed(error).within(start))?;
        if (text.position(), data.position()) != (text_len, data_len) {
            return Err(source::walks_differ());
        }
        self.tail = tail;
        Ok(())
    }

    /// Moves text and data to their place, and returns the length of the list.
    fn settle(&mut self) -> Result<usize, Error> {
        if self.size.count == 0 {
            return Ok(0);
        }
        let text_start = self.block_at(self.size.count);
        let mut data_start = text_start;
        self.each_row(|_, row| data_start += row.text);
        let mut end = data_start;
        self.each_row(|stage, row| {
            stage.each_body(row, |_, place, body| end = after(end, body.len(), place.align.into()))
        });
        if end > self.tail {
            return Err(out::full());
        }
        self.put_head()?;
        let mut at = text_start;
        self.each_row(|stage, row| {
            stage.free.copy_within(row.tail..row.tail + row.text, at);
            at += row.text;
        });
        let (mut text, mut at) = (0, data_start);
        self.each_row(|stage, row| {
            stage.each_body(row, |stage, place, body| {
                let padded = at;
                at = after(at, body.len(), place.align.into());
                let start = at - body.len();
                stage.free.get_mut(padded..start).unwrap_or_default().fill(0);
                stage.free.copy_within(body, start);
                stage.put_end(row, place, at - data_start);
            });
            stage.shift_text(row, text);
            text += row.text;
        });
        Ok(end)
    }

    fn put_head(&mut self) -> Result<(), Error> {
        let mut head = Out::new(&mut *self.free);
        head.append(&out::count(self.size.count)?)?;
        head.append(&self.layout.header)
    }

    /// Shows each row as it waits.
    fn each_row(&mut self, mut show: impl FnMut(&mut Self, Waiting)) {
        let mut tail = self.free.len();
        for index in 0..self.size.count {
            let block = self.block_at(index);
            let end = |slot: u16| if slot == NONE { 0 } else { self.end(block, slot) };
            let (text, data) = (end(self.layout.newest.text_slot), end(self.layout.newest.data_slot));
            tail -= text + data;
            show(self, Waiting { block, tail, text });
        }
    }

    /// Shows the bodies of a row: where they wait, without their padding.
    fn each_body(&mut self, row: Waiting, mut show: impl FnMut(&mut Self, &'static Place, Range<usize>)) {
        let (lane, mut start) = (row.tail + row.text, 0);
        for place in self.layout.places().iter().filter(|place| place.lane == Lane::Data) {
            let end = self.end(row.block, place.offset);
            let padding = if end > start { padding(start, place.align.into()) } else { 0 };
            show(self, place, lane + start + padding..lane + end);
            start = end;
        }
    }

    /// An end in a block.
    fn end(&self, block: usize, offset: u16) -> usize {
        u32_at(self.free, block + usize::from(offset)) as usize
    }

    /// What fits into the buffer has ends that fit.
    fn put_end(&mut self, row: Waiting, place: &Place, end: usize) {
        put_end(place, self.free.get_mut(row.block..).unwrap_or_default(), end as u32);
    }

    /// Makes the ends of a row's text those of one that follows others.
    fn shift_text(&mut self, row: Waiting, text: usize) {
        for place in self.layout.places().iter().filter(|place| place.lane == Lane::Text) {
            let end = text + self.end(row.block, place.offset);
            self.put_end(row, place, end);
        }
    }
}

/// A row in the stage: where its block stands, where its text waits with the data behind it, and how long the text is.
#[derive(Clone, Copy)]
struct Waiting {
    block: usize,
    tail: usize,
    text: usize,
}

/// The room for a row was measured: if it is not enough, the row is not what it was.
#[cold]
fn changed(error: Error) -> Error {
    if matches!(error.kind(), ErrorKind::BufferTooSmall(_)) { source::walks_differ() } else { error }
}
