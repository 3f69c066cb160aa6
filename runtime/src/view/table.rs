//! One message.

use core::any::TypeId;
use core::marker::PhantomData;

use super::check::{check_other_table, check_own, own_table};
use super::{Checked, lane_len, range, u16_at, u32_at};
use crate::error::Error;
use crate::form::Form;
use crate::message::layout::{LayoutOf, NO_PLACE, NONE, Place};
use crate::message::{DecodeFields, Fields, Shape};
use crate::schema::Field;
use crate::visit::Visitor;

/// The bytes of one message of shape `S` that were checked: a table of its own, or a row of a list.
///
/// Every view is a wrapper around one.
pub struct Table<'buf, S> {
    pub(crate) row: Row<'buf>,
    // Invariant: a table of one shape is no table of another, not even of a supertype.
    shape: PhantomData<fn(S) -> S>,
}

/// A block, the lanes behind it, and where its own parts of them begin.
#[derive(Clone, Copy, Debug)]
pub struct Row<'buf> {
    pub(crate) block: &'buf [u8],
    pub(crate) text: &'buf [u8],
    pub(crate) data: &'buf [u8],
    pub(crate) text_start: u32,
    pub(crate) data_start: u32,
    /// Where the data lane begins in what holds it, as far as alignment is concerned.
    pub(crate) data_phase: u8,
}

impl Row<'_> {
    pub(crate) const EMPTY: Self =
        Row { block: &[], text: &[], data: &[], text_start: 0, data_start: 0, data_phase: 0 };
}

/// The phase of a data lane that stands behind so many bytes. Of a message without alignment it is never asked.
#[inline(always)]
pub(super) fn phase<S: Shape>(bytes: usize) -> u8 {
    if LayoutOf::<S>::LAYOUT.is_aligned { bytes as u8 } else { 0 }
}

/// One field of a table. Only tables make them, for the fields of their own shape.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'buf> {
    pub(super) row: Row<'buf>,
    place: Place,
}

impl<'buf, S: Shape> Table<'buf, S> {
    /// Checks the bytes as exactly one message.
    ///
    /// # Errors
    /// The first fault, with its field and offset.
    #[inline(always)]
    pub(crate) fn parse<const STRICT: bool>(bytes: &'buf [u8]) -> Result<Self, Error> {
        // Not one function that returns the row or an error: the row would go through memory, which costs a small
        // message more than everything else.
        if let Some((block, text, data)) = own_table::<S>(bytes) {
            check_own::<S, STRICT>(block, text, data, 6, 0)?;
            return Ok(Self::whole(block, text, data));
        }
        check_other_table::<S, STRICT>(bytes, 0)?;
        Ok(Self::of_checked(Checked(bytes)))
    }

    /// A message that a [`Validated`](crate::pool::Validated) holds, which had it checked as one of this shape, and
    /// whose bytes nobody can have written to since. For it alone.
    #[cfg(feature = "pool")]
    #[inline(always)]
    pub(crate) fn of_validated(bytes: &'buf [u8]) -> Self {
        Self::of_checked(Checked::of_validated(bytes))
    }

    /// A nested message: its bytes were checked with those of the outer one.
    #[inline(always)]
    pub(crate) fn of_checked(body: Checked<'buf>) -> Self {
        let bytes = body.bytes();
        let (block_len, text_slot) = (u16_at(bytes, 0), u16_at(bytes, 2));
        let rest = bytes.get(6..).unwrap_or(&[]);
        let (block, lanes) = rest.split_at_checked(block_len.into()).unwrap_or((rest, &[]));
        let text_len = lane_len(block, text_slot);
        let (text, data) = lanes.split_at_checked(text_len as usize).unwrap_or((lanes, &[]));
        Self::whole(block, text, data)
    }

    /// A table with its lanes for itself.
    #[inline(always)]
    fn whole(block: &'buf [u8], text: &'buf [u8], data: &'buf [u8]) -> Self {
        let data_phase = phase::<S>(6 + block.len() + text.len());
        Self::of_row(Row { block, text, data, text_start: 0, data_start: 0, data_phase })
    }

    #[inline(always)]
    pub(crate) fn of_row(row: Row<'buf>) -> Self {
        Self { row, shape: PhantomData }
    }

    /// Reads field `index`, whose form is `F`.
    ///
    /// That it is, is asked of the compiler at each call, and folded away: a cell is made only of a field and the
    /// form that the validator checked it as. (Naming the form of a field by its number instead, as a projection of
    /// the tuple of all forms, took rustc 0.8 ms for each getter.)
    #[inline(always)]
    pub fn get<F: Form>(&self, index: usize) -> F::View<'buf> {
        F::get(&self.cell_as::<F>(index))
    }

    #[inline(always)]
    fn cell_as<F: Form>(&self, index: usize) -> Cell<'buf> {
        if S::Fields::form(index) == Some(TypeId::of::<F>()) { self.cell(index) } else { Cell::EMPTY }
    }

    /// Reads all fields to `T`: tuples of twelve in a tuple.
    #[inline(always)]
    #[must_use]
    pub fn decode<T>(&self) -> T
    where
        S::Fields: DecodeFields<'buf, T>,
    {
        S::Fields::decode(self.row, LayoutOf::<S>::LAYOUT)
    }

    #[inline(always)]
    pub(crate) fn cell(&self, index: usize) -> Cell<'buf> {
        Cell { row: self.row, place: *LayoutOf::<S>::LAYOUT.place(index) }
    }

    /// Shows each field to the visitor.
    #[inline]
    pub fn visit<V: Visitor + ?Sized>(&self, visitor: &mut V) {
        S::Fields::visit(self.row, LayoutOf::<S>::LAYOUT, S::SCHEMA.fields, visitor);
    }
}

impl<'buf> Cell<'buf> {
    /// A field of a message that ends in front of it: zero, or empty.
    pub(crate) const EMPTY: Self = Self { row: Row::EMPTY, place: NO_PLACE };

    /// The field at a place of the layout of the row's own shape.
    #[inline(always)]
    pub(crate) fn new(row: Row<'buf>, place: Place) -> Self {
        Self { row, place }
    }

    /// Whether this message is of a version that has the field.
    #[inline(always)]
    pub(crate) fn is_there(&self) -> bool {
        self.place.is_first || self.row.block.len() >= self.place.len.into()
    }

    /// The value in the block, or the end.
    #[inline(always)]
    pub(crate) fn slot(&self, size: usize) -> &'buf [u8] {
        let bytes = self.row.block.get(self.place.offset.into()..);
        bytes.and_then(|tail| tail.get(..size)).unwrap_or(&[])
    }

    /// The first flag.
    #[inline(always)]
    pub(crate) fn flag(&self) -> bool {
        flag(self.row.block, self.place.flag)
    }

    /// The same field behind its first flag.
    #[inline(always)]
    pub(crate) fn behind_flag(&self) -> Self {
        Self { row: self.row, place: self.place.behind_flag() }
    }

    #[inline(always)]
    pub(super) fn text_ends(&self) -> (u32, u32) {
        ends(self.row.block, &self.place, self.row.text_start)
    }

    /// The text.
    #[inline(always)]
    pub(crate) fn text(&self) -> &'buf str {
        super::text::TextRange::of_cell(self).text()
    }

    /// The body in the data lane.
    #[inline(always)]
    pub(crate) fn body(&self) -> Checked<'buf> {
        let (start, end) = ends(self.row.block, &self.place, self.row.data_start);
        let body = range(self.row.data, start, end);
        if self.place.align == 1 {
            return Checked(body);
        }
        let padding = self.place.padding(usize::from(self.row.data_phase).wrapping_add(start as usize));
        Checked(body.get(padding..).unwrap_or(&[]))
    }
}

/// Start and end of a variable field; the first one of a lane starts where the row does.
#[inline(always)]
pub(crate) fn ends(block: &[u8], place: &Place, row_start: u32) -> (u32, u32) {
    let start = if place.before == NONE { row_start } else { u32_at(block, place.before.into()) };
    (start, u32_at(block, place.offset.into()))
}

/// Flag number `flag` of a block.
#[inline(always)]
pub(crate) fn flag(block: &[u8], flag: u32) -> bool {
    block.get(flag as usize / 8).is_some_and(|byte| byte >> (flag % 8) & 1 != 0)
}

// Written out: the derives would ask `S` to be `Clone`, too.
impl<S> Clone for Table<'_, S> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for Table<'_, S> {}

impl<S: Shape> PartialEq for Table<'_, S> {
    /// Equal when the values are, whatever versions wrote them.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        S::Fields::same(self.row, other.row, LayoutOf::<S>::LAYOUT)
    }
}

/// The facts of field `index`.
#[inline(always)]
pub(crate) fn facts(fields: &'static [Field], index: usize) -> &'static Field {
    fields.get(index).unwrap_or(&Field::NONE)
}
