//! Forms: how a type stands in a message. One form for each way, shared by all types that are coded so (`String` and
//! `&str` are [`Text`]).
//!
//! A form says what it needs in the block, checks its bytes and reads them; [`Encode`] and [`Decode`] say which types
//! it is written from and read to. A form whose value stands in the data lane is [`Data`] over a [`Body`].
//! The traits are sealed: validator and getters believe them.

mod data;
mod fixed;
mod flag;
mod later;
mod lists;
#[cfg(feature = "alloc")]
mod map;
mod nested;
mod option;
mod recursive;
mod rows;
mod slice;
mod strs;
mod text;
mod tuple;
mod union;

pub use data::Data;
pub(crate) use data::{Body, DecodeBody, EncodeBody, check_padding};
pub use fixed::Fixed;
pub(crate) use flag::Truth;
pub use later::{Added, HasDefault, Later, Reserved};
pub(crate) use lists::ListOf;
#[cfg(feature = "alloc")]
pub(crate) use map::{EntryOf, Key};
pub use nested::Nested;
pub(crate) use option::Opt;
pub use recursive::{Limit, Recursive};
pub(crate) use recursive::{TOO_DEEP, below};
pub(crate) use rows::RowsOf;
pub(crate) use slice::Run;
pub(crate) use strs::StrList;
pub(crate) use text::Text;
pub use tuple::Tuples;
pub(crate) use tuple::{EncodeParts, Members, Parts, Tuple, TupleList};
pub(crate) use union::UnionList;
pub use union::UnionOf;

use crate::encode::Out;
use crate::error::{Error, ErrorKind};
use crate::message::layout::{Fact, Lane, Place};
use crate::schema::Kind;
use crate::view::{Cell, Ends, Raw, flag, u32_at};
use crate::visit::Item;
use crate::wire::{Outcome, Slot, slot_mut};

pub(crate) mod sealed {
    /// Only the runtime's own types are forms.
    pub trait Sealed {}
}

/// How a type stands in a message.
pub trait Form: sealed::Sealed + 'static {
    /// Flags in the block.
    const FLAGS: u8;
    /// Bytes in the block.
    const SIZE: usize;
    /// Where the value is.
    const LANE: Lane;
    /// Size of the elements, where that is all there is to check of a body.
    const UNIT: usize = 1;
    /// Whether it can be absent, so that it can be added without a default.
    const IS_OPTIONAL: bool = false;
    /// Whether it has a reading for messages of versions before it.
    const IS_LATER: bool = false;
    /// Whether it is the place of a removed field.
    const IS_RESERVED: bool = false;
    /// Whether zeros or an empty range in its place are something that every reader takes.
    const IS_RESERVABLE: bool = true;
    /// Whether it, and each element of it, has bytes: of nothing there could be as many as a header likes.
    const HAS_BYTES: bool = true;
    /// Whether it can be empty without being absent.
    const IS_LIST: bool = false;
    /// How deep messages are nested in it; rustc refuses those that hold themselves but through a [`Recursive`] field.
    const DEPTH: usize = 0;
    /// Most levels that a [`Recursive`] field in it allows; 0 if there is none.
    const LEVELS: usize = 0;
    /// What its body must be aligned to: that of a message in it.
    const ALIGN: usize = 1;
    /// What a list of numbers is aligned to in a message that is.
    const NATURAL: usize = 1;
    /// For the schema.
    const KIND: &'static Kind;
    /// The same with the names of messages in the place of their schemas.
    const OUTLINE: &'static Kind = Self::KIND;
    /// What a getter returns.
    type View<'buf>: Item;
    /// How the head of a message holds it: a value of fixed size as it is, text as `&str`, all else by reference.
    type Given<'h>;
    /// What a setter takes; [`CannotBeSetInPlace`] where the size is not fixed.
    type SetValue;
    /// The same for an `Option` of it.
    type SetOption;
    /// What a setter returns: `()`, or a `Result` where a value can be refused.
    type Set: Outcome;
    /// The view for setting parts of the value; [`HasNoParts`] where there are none.
    type Nest<'a>;

    /// What the layout needs to know.
    const FACT: Fact = Fact {
        flags: Self::FLAGS,
        size: Self::SIZE,
        lane: Self::LANE,
        unit: Self::UNIT,
        align: Self::ALIGN,
        natural: Self::NATURAL,
        later: Self::IS_LATER,
        reserved: Self::IS_RESERVED,
        has_bytes: Self::HAS_BYTES,
    };

    /// Checks the field's bytes and goes to its end.
    ///
    /// # Errors
    /// With the offset in the message.
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error>;
    /// Reads in place.
    fn get<'buf>(cell: &Cell<'buf>) -> Self::View<'buf>;
    /// Whether two messages hold the same value.
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool;

    /// Writes the value; if it is refused, all stays as it was.
    ///
    /// # Errors
    /// A value that the field cannot hold.
    fn set(value: Self::SetValue, place: &Place, block: &mut [u8]) -> Result<(), Error>;
    /// The same behind a presence flag, and whether there was a value. An absent one is zero.
    ///
    /// # Errors
    /// A value that the field cannot hold.
    fn set_option(value: Self::SetOption, place: &Place, block: &mut [u8]) -> Result<bool, Error>;
    /// The view for setting parts.
    fn nest<'a>(place: &Place, row: MutRow<'a>) -> Self::Nest<'a>;

    /// Bytes as a member of a tuple of fixed size, if it can be one. There a `bool` is a byte.
    const IN_PLACE: Option<usize> = None;
    /// Checks such bytes.
    ///
    /// # Errors
    /// With the offset in `slot`.
    #[inline(always)]
    fn check_in_place<const STRICT: bool>(slot: &[u8]) -> Result<(), Error> {
        let _ = slot;
        Ok(())
    }
    /// Reads such bytes.
    #[inline(always)]
    fn get_in_place<'buf>(slot: &'buf [u8]) -> Self::View<'buf> {
        let _ = slot;
        Self::get(&Cell::EMPTY)
    }
    /// Sets such a member.
    ///
    /// # Errors
    /// A value that the member cannot hold.
    fn set_in_place(value: Self::SetValue, slot: &mut [u8]) -> Result<(), Error>;
    /// Whether two such members are the same.
    #[inline(always)]
    fn same_in_place(a: &[u8], b: &[u8]) -> bool {
        a == b
    }
}

/// A type that a form is written from.
pub trait Encode<T: ?Sized>: Form {
    /// Bytes of text.
    #[inline(always)]
    fn text_len(value: &T) -> usize {
        let _ = value;
        0
    }
    /// Bytes of the body in the data lane.
    #[inline(always)]
    fn data_len(value: &T) -> usize {
        let _ = value;
        0
    }
    /// Whether messages are nested too deep in the value, which stands below `levels` recursive fields itself, or
    /// [`TOO_DEEP`]. Asked before anything walks over a value whose depth nobody knows.
    #[inline(always)]
    fn is_too_deep(value: &T, levels: u32) -> bool {
        let _ = (value, levels);
        false
    }
    /// The body, if it is the value's own bytes: such a one need not be copied.
    #[inline(always)]
    fn payload(value: &T) -> Option<&[u8]> {
        let _ = value;
        None
    }
    /// Writes what stands in the block, and the text.
    ///
    /// # Errors
    /// No more room, or a value that cannot be written, with its offset in the block.
    fn put(value: &T, place: &Place, block: &mut [u8], text: &mut Out<'_>) -> Result<(), Error>;
    /// Writes the body and its end.
    ///
    /// # Errors
    /// No more room, or a value that cannot be written.
    #[inline(always)]
    fn put_data(value: &T, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        let _ = (value, place, block, data);
        Ok(())
    }
    /// Writes an absent value: zero in the block, or an end that is the start.
    #[inline(always)]
    fn put_absent(place: &Place, block: &mut [u8], text: &Out<'_>) {
        match Self::LANE {
            Lane::Block => clear(place, block, Self::SIZE),
            Lane::Text => put_end(place, block, text.end()),
            // Written with the data.
            Lane::Data => {}
        }
    }
    /// Whether there is a value: what the presence flag says.
    #[inline(always)]
    fn is_there(value: &T) -> bool {
        let _ = value;
        true
    }
    /// Whether the field holds the value.
    fn is(value: &T, cell: &Cell<'_>) -> bool;
    /// Writes the value as a member of a tuple of fixed size.
    ///
    /// # Errors
    /// A value that cannot be written.
    #[inline(always)]
    fn put_in_place(value: &T, out: &mut [u8]) -> Result<(), Error> {
        let _ = (value, out);
        Ok(())
    }
    /// Whether such a member holds the value.
    #[inline(always)]
    fn is_in_place(value: &T, slot: &[u8]) -> bool {
        let _ = (value, slot);
        false
    }
}

/// A type that a form is read to, owned or borrowed from the bytes.
#[diagnostic::on_unimplemented(
    message = "a `{T}` cannot be made from a view",
    label = "has no owned value",
    note = "lists are borrowed from bytes as views only: make the field a `Vec<…>`, or use the getters instead of `to_value`"
)]
pub trait Decode<'buf, T>: Form {
    /// Copies or borrows.
    fn decode(cell: &Cell<'buf>) -> T;
    /// Reads a member of a tuple of fixed size.
    #[inline(always)]
    fn decode_in_place(slot: &'buf [u8]) -> T {
        let _ = slot;
        Self::decode(&Cell::EMPTY)
    }
}

/// A form that can be the element of a list.
#[diagnostic::on_unimplemented(
    message = "this type cannot be the element of a list",
    label = "not a list element",
    note = "an `Option` in a list needs a struct around it that derives `Message`"
)]
pub trait Element: Form {
    /// The list of it.
    type List: Body;
}

/// Stands where a setter would take its value: text, lists and nested messages have no fixed size. To change them,
/// encode the message anew; fields of a nested message are set through `…_mut()`.
#[derive(Debug)]
pub enum CannotBeSetInPlace {}

/// What `…_mut()` returns for a field without parts: neither a nested message, nor a list of messages, nor a slice. A
/// field of fixed size has a setter: `set_…(value)`.
#[derive(Debug)]
pub struct HasNoParts;

/// The items of [`Form`] that are the same for all forms without a fixed size.
macro_rules! cannot_be_set {
    () => {
        type SetValue = $crate::form::CannotBeSetInPlace;
        type SetOption = $crate::form::CannotBeSetInPlace;
        type Set = ();
        fn set(value: Self::SetValue, _: &Place, _: &mut [u8]) -> Result<(), Error> {
            match value {}
        }
        fn set_option(value: Self::SetOption, _: &Place, _: &mut [u8]) -> Result<bool, Error> {
            match value {}
        }
        fn set_in_place(value: Self::SetValue, _: &mut [u8]) -> Result<(), Error> {
            match value {}
        }
    };
}
pub(crate) use cannot_be_set;

/// The items of [`Form`] that are the same for all forms without parts.
macro_rules! has_no_parts {
    () => {
        type Nest<'a> = $crate::form::HasNoParts;
        fn nest<'a>(_: &Place, _: $crate::form::MutRow<'a>) -> $crate::form::HasNoParts {
            $crate::form::HasNoParts
        }
    };
}
pub(crate) use has_no_parts;

/// The items of [`Body`] that are the same for all bodies without parts.
macro_rules! body_has_no_parts {
    () => {
        type Nest<'a> = $crate::form::HasNoParts;
        fn nest(_: &mut [u8], _: usize) -> $crate::form::HasNoParts {
            $crate::form::HasNoParts
        }
    };
}
pub(crate) use body_has_no_parts;

/// A block and its lanes, for changing fixed-size fields in place.
#[derive(Debug)]
pub struct MutRow<'a> {
    pub(crate) block: &'a mut [u8],
    pub(crate) text: &'a [u8],
    pub(crate) data: &'a mut [u8],
    pub(crate) text_start: u32,
    pub(crate) data_start: u32,
    /// Where the block and the data lane begin in the whole message, for errors.
    pub(crate) offset: usize,
    pub(crate) data_offset: usize,
}

impl MutRow<'_> {
    /// Nothing to change.
    pub(crate) fn empty() -> Self {
        Self { block: &mut [], text: &[], data: &mut [], text_start: 0, data_start: 0, offset: 0, data_offset: 0 }
    }
}

/// The slot of a value in the block.
#[inline(always)]
pub(crate) fn slot<'buf>(place: &Place, block: &'buf [u8], size: usize) -> Slot<'buf> {
    Slot::of(block, place.offset.into(), size)
}

/// Writes an end.
#[inline(always)]
pub(crate) fn put_end(place: &Place, block: &mut [u8], end: u32) {
    if let Some(slot) = slot_mut(block, place.offset.into(), 4).first_chunk_mut() {
        *slot = end.to_le_bytes();
    }
}

/// Whether the presence flag, which is written with the block, tells of the body that is written later.
#[inline(always)]
pub(crate) fn agrees<T, F: Encode<T>>(value: &T, place: &Place, block: &[u8]) -> bool {
    F::FLAGS == 0 || !matches!(F::LANE, Lane::Data) || F::is_there(value) == flag(block, place.flag)
}

/// Zeros the bytes of an absent value.
#[inline(always)]
fn clear(place: &Place, block: &mut [u8], size: usize) {
    slot_mut(block, place.offset.into(), size).fill(0);
}

/// The end of an absent body, which is its start.
#[inline(always)]
fn put_absent_data<F: Form>(place: &Place, block: &mut [u8], data: &Out<'_>) {
    if matches!(F::LANE, Lane::Data) {
        put_end(place, block, data.end());
    }
}

/// [`Form::set_option`] of a form whose value stands in the block. What stands there of any other is an end.
#[inline(always)]
fn set_or_clear<F: Form>(value: Option<F::SetValue>, place: &Place, block: &mut [u8]) -> Result<bool, Error> {
    if !matches!(F::LANE, Lane::Block) {
        return Err(Error::new(ErrorKind::NotInPlace).within(place.offset.into()));
    }
    match value {
        Some(value) => F::set(value, place, block).map(|()| true),
        None => {
            clear(place, block, F::SIZE);
            Ok(false)
        }
    }
}

/// Writes a flag. Flags are written in order, so the first one of a byte clears the others.
#[inline(always)]
pub(crate) fn put_flag(flag: u32, block: &mut [u8], on: bool) {
    let (byte, bit) = (flag as usize / 8, flag % 8);
    if let Some(byte) = block.get_mut(byte) {
        let before = if bit == 0 { 0 } else { *byte };
        *byte = before | u8::from(on) << bit;
    }
}

/// Changes a flag.
#[inline(always)]
pub(crate) fn set_flag(flag: u32, block: &mut [u8], on: bool) {
    if let Some(byte) = block.get_mut(flag as usize / 8) {
        *byte = *byte & !(1 << (flag % 8)) | u8::from(on) << (flag % 8);
    }
}

/// Goes past a field that is absent; the bytes of its value then mean nothing.
///
/// # Errors
/// In strict mode, if they are not zero or empty.
#[inline(always)]
fn skip<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
    if STRICT && !is_blank(place, raw, ends) {
        return Err(not_canonical(place, raw));
    }
    match place.lane {
        Lane::Block => {}
        Lane::Text => ends.next_text(raw, u32_at(raw.block, place.offset.into())),
        Lane::Data => ends.next_data(u32_at(raw.block, place.offset.into()), 1),
    }
    Ok(())
}

/// Whether an absent value is zero or empty, and its flags are off.
fn is_blank(place: &Place, raw: &Raw<'_>, ends: &Ends) -> bool {
    let flags = [place.flag, place.second_flag];
    let is_blank = match place.lane {
        Lane::Block => slot(place, raw.block, place.size.into()).0.iter().all(|byte| *byte == 0),
        Lane::Text => u32_at(raw.block, place.offset.into()) == ends.text,
        Lane::Data => u32_at(raw.block, place.offset.into()) == ends.data,
    };
    is_blank && flags.into_iter().take(place.flags.into()).all(|number| !flag(raw.block, number))
}

#[cold]
fn not_canonical(place: &Place, raw: &Raw<'_>) -> Error {
    Error::new(ErrorKind::NotCanonical).within(raw.offset + usize::from(place.offset))
}
