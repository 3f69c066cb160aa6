//! Setting fields of fixed size in place.

use core::any::TypeId;
use core::fmt;
use core::marker::PhantomData;

use super::rows::{Slots, head};
use super::table::Row;
use super::{Table, lane_len, u16_at};
use crate::error::Error;
use crate::form::{Form, MutRow};
use crate::message::layout::{LayoutOf, NO_PLACE, Place};
use crate::message::{Fields, Shape};
use crate::packet::Fixed;
use crate::wire::array::stride;
use crate::wire::{Le, Outcome, Slot, Wire};

/// The bytes of one checked message of shape `S`, to set its fields of fixed size in place. It stays valid, and
/// canonical where it was.
pub struct TableMut<'buf, S> {
    row: MutRow<'buf>,
    shape: PhantomData<fn(S) -> S>,
}

impl<'buf, S: Shape> TableMut<'buf, S> {
    /// Checks the bytes as exactly one message.
    ///
    /// # Errors
    /// The first fault.
    #[inline]
    pub(crate) fn parse(bytes: &'buf mut [u8]) -> Result<Self, Error> {
        Table::<S>::parse::<false>(bytes)?;
        Ok(Self::of_checked(bytes, 0))
    }

    /// Bytes that were checked, and where they begin in the whole message.
    pub(crate) fn of_checked(bytes: &'buf mut [u8], offset: usize) -> Self {
        let (block_len, text_slot) = (u16_at(bytes, 0), u16_at(bytes, 2));
        let rest = bytes.get_mut(6..).unwrap_or_default();
        let (block, lanes) = rest.split_at_mut_checked(block_len.into()).unwrap_or_default();
        let text_len = lane_len(block, text_slot);
        let (text, data) = lanes.split_at_mut_checked(text_len as usize).unwrap_or_default();
        let (offset, data_offset) = (offset + 6, offset + 6 + block.len() + text.len());
        Self::of_row(MutRow { block, text, data, text_start: 0, data_start: 0, offset, data_offset })
    }

    fn of_row(row: MutRow<'buf>) -> Self {
        Self { row, shape: PhantomData }
    }

    /// Sets field `index`, whose form is `F`.
    #[inline(always)]
    pub fn set<F: Form>(&mut self, index: usize, value: F::SetValue) -> F::Set {
        let result = match Self::place::<F>(index) {
            Some(place) => F::set(value, place, self.row.block),
            None => Ok(()),
        };
        F::Set::from_result(
            result.map_err(|error| error.within(self.row.offset).named(super::facts(S::SCHEMA.fields, index))),
        )
    }

    /// The parts of field `index`, whose form is `F`.
    #[inline]
    pub fn nest<F: Form>(&mut self, index: usize) -> F::Nest<'_> {
        let row = MutRow {
            block: &mut *self.row.block,
            text: self.row.text,
            data: &mut *self.row.data,
            text_start: self.row.text_start,
            data_start: self.row.data_start,
            offset: self.row.offset,
            data_offset: self.row.data_offset,
        };
        match Self::place::<F>(index) {
            Some(place) => F::nest(place, row),
            None => F::nest(&NO_PLACE, MutRow::empty()),
        }
    }

    /// The place of a field, if this is its form.
    #[inline(always)]
    fn place<F: Form>(index: usize) -> Option<&'static Place> {
        (S::Fields::form(index) == Some(TypeId::of::<F>())).then(|| LayoutOf::<S>::LAYOUT.place(index))
    }

    /// Reads what is being changed.
    #[must_use]
    pub fn as_table(&self) -> Table<'_, S> {
        let MutRow { block, text, data, text_start, data_start, data_offset, .. } = &self.row;
        // What is aligned is so in the whole message, too.
        let data_phase = *data_offset as u8;
        Table::of_row(Row { block, text, data, text_start: *text_start, data_start: *data_start, data_phase })
    }
}

impl<S: Shape> fmt::Debug for TableMut<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(S::SCHEMA.name).field("len", &self.row.block.len()).finish_non_exhaustive()
    }
}

/// A list of messages whose fields of fixed size can be set in place.
pub struct RowsMut<'buf, S> {
    rows: &'buf mut [u8],
    stride: usize,
    slots: Slots,
    text: &'buf [u8],
    data: &'buf mut [u8],
    /// Where the rows begin in the whole message.
    offset: usize,
    shape: PhantomData<fn(S) -> S>,
}

impl<'buf, S: Shape> RowsMut<'buf, S> {
    pub(crate) fn of_checked(bytes: &'buf mut [u8], offset: usize) -> Self {
        let (stride, slots, len) = head(bytes);
        let rest = bytes.get_mut(10..).unwrap_or_default();
        let (rows, lanes) = rest.split_at_mut_checked(len).unwrap_or_default();
        let (text_len, _) = slots.behind(rows, stride);
        let (text, data) = lanes.split_at_mut_checked(text_len as usize).unwrap_or_default();
        Self { rows, stride, slots, text, data, offset: offset + 10, shape: PhantomData }
    }

    /// Number of messages.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len() / self.stride
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Message `index`, to set its fields.
    #[inline]
    pub fn get_mut(&mut self, index: usize) -> Option<S::Mut<'_>> {
        let start = index.checked_mul(self.stride)?;
        let (offset, data_offset) = (self.offset.saturating_add(start), self.data_offset());
        let (before, rest) = self.rows.split_at_mut_checked(start)?;
        let block = rest.get_mut(..self.stride)?;
        let (text_start, data_start) = self.slots.behind(before, self.stride);
        let data = &mut *self.data;
        let row = MutRow { block, text: self.text, data, text_start, data_start, offset, data_offset };
        Some(S::view_mut(TableMut::of_row(row)))
    }

    /// Calls `set` for each message. (They share their lanes, so they are lent one after the other.)
    #[inline]
    pub fn for_each(&mut self, set: impl FnMut(S::Mut<'_>)) {
        let own = LayoutOf::<S>::LAYOUT.len();
        // Apart, as the stride is a constant here.
        if self.stride == own { self.for_each_of(own, set) } else { self.for_each_of(self.stride, set) }
    }

    #[inline(always)]
    fn for_each_of(&mut self, stride: usize, mut set: impl FnMut(S::Mut<'_>)) {
        let (mut text_start, mut data_start) = (0, 0);
        let (mut offset, data_offset) = (self.offset, self.data_offset());
        for block in self.rows.chunks_exact_mut(stride) {
            let next = self.slots.after(block);
            let data = &mut *self.data;
            let row = MutRow { block, text: self.text, data, text_start, data_start, offset, data_offset };
            set(S::view_mut(TableMut::of_row(row)));
            (text_start, data_start) = next;
            offset += stride;
        }
    }

    /// Where the data lane begins in the whole message.
    #[inline(always)]
    fn data_offset(&self) -> usize {
        self.offset + self.rows.len() + self.text.len()
    }
}

impl<S: Shape> fmt::Debug for RowsMut<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowsMut").field("len", &self.len()).finish_non_exhaustive()
    }
}

/// Elements of fixed size that can be set in place.
pub struct SliceMut<'buf, T> {
    bytes: &'buf mut [u8],
    /// Where they begin in the whole message.
    offset: usize,
    element: PhantomData<fn(T) -> T>,
}

impl<'buf, T: Wire<Le>> SliceMut<'buf, T> {
    pub(crate) fn new(bytes: &'buf mut [u8], offset: usize) -> Self {
        Self { bytes, offset, element: PhantomData }
    }

    /// Number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() / stride::<T, Le>()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `index` as an owned value.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<T> {
        self.bytes.chunks_exact(stride::<T, Le>()).nth(index).map(|bytes| T::read(Slot(bytes)))
    }

    /// Sets element `index`; `None` if there is none.
    ///
    /// # Errors
    /// A value that cannot be written; the element then stays as it was.
    pub fn set(&mut self, index: usize, value: &T) -> Option<Result<(), Error>> {
        let bytes = self.bytes.chunks_exact_mut(stride::<T, Le>()).nth(index)?;
        Some(put_whole(value, bytes).map_err(|error| error.within(self.offset + index * T::SIZE)))
    }

    /// Changes each element.
    ///
    /// # Errors
    /// The first value that cannot be written; its element and all behind it stay as they were.
    #[inline]
    pub fn update(&mut self, mut change: impl FnMut(T) -> T) -> Result<(), Error> {
        for (index, bytes) in self.bytes.chunks_exact_mut(stride::<T, Le>()).enumerate() {
            put_whole(&change(T::read(Slot(bytes))), bytes)
                .map_err(|error| error.within(self.offset + index * T::SIZE))?;
        }
        Ok(())
    }
}

impl<'buf, P: Fixed> SliceMut<'buf, P> {
    /// Packet `index`, to set its fields.
    #[inline]
    pub fn get_mut(&mut self, index: usize) -> Option<P::Mut<'_>> {
        let bytes = self.bytes.chunks_exact_mut(stride::<P, Le>()).nth(index)?;
        // It was checked with the message.
        P::view_mut(bytes).ok()
    }

    /// Calls `set` for each packet.
    #[inline]
    pub fn for_each(&mut self, mut set: impl FnMut(P::Mut<'_>)) {
        for bytes in self.bytes.chunks_exact_mut(stride::<P, Le>()) {
            if let Ok(packet) = P::view_mut(bytes) {
                set(packet);
            }
        }
    }
}

/// How many bytes of a value are kept at a time while it is written.
const STEP: usize = 64;

/// Writes a value, or leaves all as it was.
#[inline(always)]
pub(crate) fn put_whole<T: Wire<Le>>(value: &T, out: &mut [u8]) -> Result<(), Error> {
    if !T::Set::CAN_FAIL {
        value.put(out)
    } else if T::SIZE <= STEP {
        put_copy(value, out)
    } else {
        all_or_nothing(out, 0, |out| value.put(out))
    }
}

/// Writes a copy of the bytes first: once inlined, nothing is left of it where no part of the value can be refused.
#[inline(always)]
fn put_copy<T: Wire<Le>>(value: &T, out: &mut [u8]) -> Result<(), Error> {
    let mut room = [0; STEP];
    let Some((copy, out)) = room.get_mut(..T::SIZE).zip(out.get_mut(..T::SIZE)) else { return value.put(out) };
    copy.copy_from_slice(out);
    value.put(copy)?;
    out.copy_from_slice(copy);
    Ok(())
}

/// Lets `write` change `slot`, of which the first `kept` bytes are kept already. If it refuses, which what has several
/// parts may do at the second one, all is again as it was, to the byte. (The bytes are kept on the stack, as the value
/// is, in steps, as their number is not known to be small.)
pub(crate) fn all_or_nothing(
    slot: &mut [u8],
    kept: usize,
    write: impl FnOnce(&mut [u8]) -> Result<(), Error>,
) -> Result<(), Error> {
    let Some(left) = slot.get(kept..).filter(|left| !left.is_empty()) else { return write(slot) };
    let (mut before, len) = ([0; STEP], left.len().min(STEP));
    for (before, byte) in before.iter_mut().zip(left) {
        *before = *byte;
    }
    all_or_nothing(slot, kept + len, write).inspect_err(|_| {
        for (byte, before) in slot.iter_mut().skip(kept).zip(before) {
            *byte = before;
        }
    })
}

impl<T: Wire<Le>> fmt::Debug for SliceMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SliceMut").field("len", &self.len()).finish_non_exhaustive()
    }
}
