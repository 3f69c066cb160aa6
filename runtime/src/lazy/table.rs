//! One message, or row, of which only the header was checked.

use core::fmt;
use core::marker::PhantomData;
use core::ops::Range;

use super::{CheckFirst, LazyForm, LazyGetter, Unchecked};
use crate::error::{Error, ErrorKind};
use crate::form::{Limit, below};
use crate::message::Shape;
use crate::message::layout::{LayoutOf, NO_PLACE, NONE, Place, Version};
use crate::schema::Field;
use crate::view::{Row, check_alone, check_levels, ends, facts, flag, is_boundary, table_parts, utf8};

/// The bytes of one message of shape `S`: a table of its own, or a row of a list. Header, length and slots were
/// checked, each field is when it is read.
///
/// Every lazy view, `OrderLazy` of an `Order`, is a wrapper around one, and lends it for [`check`](Self::check).
/// (Where a field has this name, its getter is found first: then it is `LazyTable::check(&order)`.)
pub struct LazyTable<'buf, S> {
    row: LazyRow<'buf>,
    // Invariant, as `Table` is.
    shape: PhantomData<fn(S) -> S>,
}

/// A block, the lanes behind it, and what is needed to find its own parts of them.
#[derive(Clone, Copy)]
pub(super) struct LazyRow<'buf> {
    pub(super) row: Row<'buf>,
    pub(super) version: Version,
    /// How many recursive fields it stands below.
    pub(super) levels: u32,
    /// Where the table or list begins in the message, for errors.
    pub(super) base: usize,
    /// Where the block and the lanes begin in the table or list.
    pub(super) offset: usize,
    pub(super) lanes: usize,
}

impl LazyRow<'_> {
    const EMPTY: Self = Self {
        row: Row::EMPTY,
        version: Version { len: 0, text_slot: NONE, data_slot: NONE },
        levels: 0,
        base: 0,
        offset: 0,
        lanes: 0,
    };

    /// Where the data lane begins in the table or list.
    #[inline(always)]
    fn data_offset(&self) -> usize {
        self.lanes + self.row.text.len()
    }
}

/// One field of a lazy table.
#[derive(Clone, Copy)]
pub struct LazyCell<'buf> {
    row: LazyRow<'buf>,
    place: Place,
    field: &'static Field,
}

impl<'buf, S: Shape> LazyTable<'buf, S> {
    /// Checks header, length and slots of exactly one message.
    ///
    /// # Errors
    /// Those that the validator would find there.
    #[inline(always)]
    pub(crate) fn parse(bytes: &'buf [u8]) -> Result<Self, Error> {
        Self::enter(Unchecked { bytes, ..Unchecked::EMPTY }).map_err(|error| error.in_packet(S::SCHEMA.name))
    }

    /// The same for a message somewhere in another one.
    #[inline(always)]
    pub(super) fn enter(body: Unchecked<'buf>) -> Result<Self, Error> {
        check_levels::<S>(body.levels)?;
        let parts = table_parts::<false>(LayoutOf::<S>::LAYOUT, body.bytes)?;
        let row = Row { block: parts.rows, text: parts.text, data: parts.data, ..Row::EMPTY };
        let (offset, lanes) = (parts.head, parts.head + parts.rows.len());
        let (levels, base) = (body.levels, body.offset);
        Ok(Self::of_row(LazyRow { row, version: parts.version, levels, base, offset, lanes }))
    }

    #[inline(always)]
    pub(super) fn of_row(row: LazyRow<'buf>) -> Self {
        Self { row, shape: PhantomData }
    }

    /// Reads field `index` as form `F`. For generated code; a false number or form finds other bytes, and checks them.
    #[doc(hidden)]
    #[inline(always)]
    pub fn get<F: LazyForm>(&self, index: usize) -> LazyGetter<'buf, F> {
        let place = *LayoutOf::<S>::LAYOUT.places().get(index).unwrap_or(&NO_PLACE);
        F::lazy(&LazyCell { row: self.row, place, field: facts(S::SCHEMA.fields, index) })
    }

    /// Checks all of this message, and gives the view whose getters cannot fail. Of a row of a list these are its own
    /// parts of the lanes: the rows beside it may still be wrong.
    ///
    /// # Errors
    /// The first fault, with its field, and its offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn check(&self) -> Result<S::View<'buf>, Error> {
        let LazyRow { row, version, levels, base, offset, lanes } = self.row;
        match check_alone::<S>(row, version, (offset, lanes), levels) {
            Ok(table) => Ok(S::view(table)),
            Err(error) => Err(error.within(base)),
        }
    }

    /// A lazy view has none: it would read everything.
    #[doc(hidden)]
    pub fn to_value(&self)
    where
        Self: CheckFirst,
    {
    }
}

impl<'buf> LazyCell<'buf> {
    /// A field of a message that ends in front of it: zero, or empty.
    pub(super) const EMPTY: Self = Self { row: LazyRow::EMPTY, place: NO_PLACE, field: &Field::NONE };

    /// Whether this message is of a version that has the field.
    #[inline(always)]
    pub(super) fn is_there(&self) -> bool {
        self.place.is_first || self.row.row.block.len() >= self.place.len.into()
    }

    /// The value in the block.
    #[inline(always)]
    pub(super) fn slot(&self, size: usize) -> &'buf [u8] {
        let bytes = self.row.row.block.get(self.place.offset.into()..);
        bytes.and_then(|tail| tail.get(..size)).unwrap_or(&[])
    }

    /// The first flag.
    #[inline(always)]
    pub(super) fn flag(&self) -> bool {
        flag(self.row.row.block, self.place.flag)
    }

    /// The same field behind its first flag.
    #[inline(always)]
    pub(super) fn behind_flag(&self) -> Self {
        Self { place: self.place.behind_flag(), ..*self }
    }

    /// The same field below a recursive field of `S`.
    #[inline(always)]
    pub(super) fn below<S: Limit>(&self) -> Self {
        Self { row: LazyRow { levels: below::<S>(self.row.levels), ..self.row }, ..*self }
    }

    /// The text, checked here and now.
    #[inline(always)]
    pub(super) fn text(&self) -> Result<&'buf str, Error> {
        let row = &self.row.row;
        let (start, end) = ends(row.block, &self.place, row.text_start);
        let Some(bytes) = row.text.get(start as usize..end as usize) else { return Err(self.bad_end(start, end)) };
        utf8(bytes).ok_or_else(|| self.bad_text(bytes, start..end))
    }

    /// The body in the data lane.
    #[inline(always)]
    pub(super) fn body(&self) -> Result<Unchecked<'buf>, Error> {
        let row = &self.row.row;
        let (start, end) = ends(row.block, &self.place, row.data_start);
        let Some(bytes) = row.data.get(start as usize..end as usize) else { return Err(self.bad_end(start, end)) };
        let start = self.row.data_offset() + start as usize;
        let body = Unchecked { bytes, offset: self.row.base + start, levels: self.row.levels, field: self.field };
        if self.place.align == 1 { Ok(body) } else { body.behind(self.place.padding(start)) }
    }

    /// An error at the value in the block, or at its end.
    #[cold]
    pub(super) fn blame(&self, error: Error) -> Error {
        error.within(self.row.base + self.row.offset + usize::from(self.place.offset)).named(self.field)
    }

    #[cold]
    fn bad_end(&self, start: u32, end: u32) -> Error {
        self.blame(Error::new(ErrorKind::BadEnd { start, end }))
    }

    #[cold]
    fn bad_text(&self, bytes: &[u8], range: Range<u32>) -> Error {
        let valid = core::str::from_utf8(bytes).map_or_else(|bad| bad.valid_up_to(), str::len);
        let is_split = !is_boundary(self.row.row.text, range.end);
        if is_split && bytes.len() - valid < 4 {
            return self.blame(Error::new(ErrorKind::SplitChar(range.end)));
        }
        let at = self.row.base + self.row.lanes + range.start as usize + valid;
        Error::new(ErrorKind::NotUtf8).within(at).named(self.field)
    }
}

// Written out: the derives would ask `S` to be `Clone`, too.
impl<S> Clone for LazyTable<'_, S> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for LazyTable<'_, S> {}

impl<S: Shape> fmt::Debug for LazyTable<'_, S> {
    /// Its name: what it holds was not checked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(S::SCHEMA.name).finish_non_exhaustive()
    }
}
