//! The fields of a message as a type: tuples of up to twelve forms, in a tuple of up to twelve such groups. What is done
//! to all fields is written here once, so that the derive emits none of it.

use core::any::TypeId;

use super::layout::{Fact, Lane, Layout, LayoutOf};
use super::{Shape, Take, Value};
use crate::encode::Out;
use crate::error::Error;
use crate::form::Form;
use crate::schema::{Field, Kind, Schema};
use crate::view::{Ends, Raw, Row, Table};
use crate::visit::Visitor;

/// What the getter of a field of type `T` returns.
pub type Getter<'buf, T> = <<T as Value>::Form as Form>::View<'buf>;

/// How the head of a message holds a field of type `T`.
pub type Given<'h, T> = <<T as Value>::Form as Form>::Given<'h>;

/// What the setter of a field of form `F` takes.
pub type SetValue<F> = <F as Form>::SetValue;

/// What it returns.
pub type SetResult<F> = <F as Form>::Set;

/// What the accessor to the parts of a field of form `F` returns.
pub type NestOf<'a, F> = <F as Form>::Nest<'a>;

pub(super) mod sealed {
    /// Only tuples list fields: getters believe what they say about forms.
    pub trait Sealed {}
}

/// Up to twelve fields, the first of which is field `base`.
pub trait Chunk: sealed::Sealed + 'static {
    /// What the forms need in the block.
    const FACTS: &'static [Fact];
    /// Kinds for the schema.
    const KINDS: &'static [&'static Kind];
    /// How deep messages are nested.
    const DEPTH: usize;
    /// Most levels that a recursive field allows; 0 if there is none.
    const LEVELS: usize;

    /// Which form field `index` has, counted from the first one of the group.
    fn form(index: usize) -> Option<TypeId>;
    /// Checks one row.
    ///
    /// # Errors
    /// With field and offset.
    fn check<const STRICT: bool>(
        base: usize,
        raw: &Raw<'_>,
        ends: &mut Ends,
        layout: &'static Layout,
        schema: &'static Schema,
    ) -> Result<(), Error>;
    /// Shows the fields of one row to a visitor.
    fn visit<V: Visitor + ?Sized>(
        base: usize,
        row: Row<'_>,
        layout: &'static Layout,
        fields: &'static [Field],
        visitor: &mut V,
    );
    /// Whether two rows are the same.
    fn same(base: usize, a: Row<'_>, b: Row<'_>, layout: &'static Layout) -> bool;
}

/// All fields of a message.
pub trait Fields: sealed::Sealed + 'static {
    /// What the forms need in the block.
    const FACTS: &'static [&'static [Fact]];
    /// Kinds for the schema.
    const KINDS: &'static [&'static [&'static Kind]];
    /// How deep messages are nested.
    const DEPTH: usize;
    /// Most levels that a recursive field allows; 0 if there is none.
    const LEVELS: usize;
    /// Whether there is a data lane.
    const HAS_DATA: bool = has_data(Self::FACTS);

    /// Which form field `index` has.
    fn form(index: usize) -> Option<TypeId>;
    /// Checks one row.
    ///
    /// # Errors
    /// With field and offset.
    fn check<const STRICT: bool>(
        raw: &Raw<'_>,
        ends: &mut Ends,
        layout: &'static Layout,
        schema: &'static Schema,
    ) -> Result<(), Error>;
    /// Shows the fields of one row to a visitor.
    fn visit<V: Visitor + ?Sized>(row: Row<'_>, layout: &'static Layout, fields: &'static [Field], visitor: &mut V);
    /// Whether two rows are the same.
    fn same(a: Row<'_>, b: Row<'_>, layout: &'static Layout) -> bool;
}

const fn has_data(facts: &[&[Fact]]) -> bool {
    let mut chunk = 0;
    while chunk < facts.len() {
        let mut index = 0;
        while index < facts[chunk].len() {
            if matches!(facts[chunk][index].lane, Lane::Data) {
                return true;
            }
            index += 1;
        }
        chunk += 1;
    }
    false
}

/// Up to twelve fields that are written from the references `R`.
pub trait EncodeChunk<R>: Chunk {
    /// Bytes of text.
    fn text_len(values: &R) -> usize;
    /// Where the bodies end that begin at `at`, counted from the start of what holds them.
    fn data_end(base: usize, values: &R, layout: &'static Layout, at: usize) -> usize;
    /// As [`Encode::is_too_deep`](crate::form::Encode::is_too_deep), of any field.
    fn is_too_deep(values: &R, levels: u32) -> bool;
    /// Writes what stands in the block, and the text.
    ///
    /// # Errors
    /// With the field, and the offset in the block.
    fn put(
        base: usize,
        values: &R,
        layout: &'static Layout,
        schema: &'static Schema,
        block: &mut [u8],
        text: &mut Out<'_>,
    ) -> Result<(), Error>;
    /// Writes the bodies and their ends.
    ///
    /// # Errors
    /// With the field, and the offset in the lane.
    fn put_data(
        base: usize,
        values: &R,
        layout: &'static Layout,
        schema: &'static Schema,
        block: &mut [u8],
        data: &mut Out<'_>,
    ) -> Result<(), Error>;
    /// Where the bodies of fields `from` to `to` end that begin there; as [`data_end`](Self::data_end).
    fn part_end(base: usize, values: &R, part: (usize, usize), layout: &'static Layout, at: usize) -> usize;
    /// Writes these bodies and their ends.
    ///
    /// # Errors
    /// With the field, and the offset in the lane.
    fn put_part(
        base: usize,
        values: &R,
        part: (usize, usize),
        layout: &'static Layout,
        schema: &'static Schema,
        block: &mut [u8],
        data: &mut Out<'_>,
    ) -> Result<(), Error>;
    /// The bytes of field `index`, counted from the first one of the group, if it is a byte string.
    fn payload(values: &R, index: usize) -> Option<&[u8]>;
    /// Whether the flags in the block are those of the bodies.
    fn agree(base: usize, values: &R, layout: &'static Layout, block: &[u8]) -> bool;
    /// Whether the row holds the values.
    fn is(base: usize, values: &R, row: Row<'_>, layout: &'static Layout) -> bool;
}

/// All fields of a message, written from the references `R`.
pub trait EncodeFields<R>: Fields {
    /// Bytes of text.
    fn text_len(values: &R) -> usize;
    /// Where the bodies end that begin at `at`, counted from the start of what holds them.
    fn data_end(values: &R, layout: &'static Layout, at: usize) -> usize;
    /// As [`Encode::is_too_deep`](crate::form::Encode::is_too_deep), of any field.
    fn is_too_deep(values: &R, levels: u32) -> bool;
    /// Writes the block and the text.
    ///
    /// # Errors
    /// With the field, and the offset in the block.
    fn put(
        values: &R,
        layout: &'static Layout,
        schema: &'static Schema,
        block: &mut [u8],
        text: &mut Out<'_>,
    ) -> Result<(), Error>;
    /// Writes the bodies and their ends.
    ///
    /// # Errors
    /// With the field, and the offset in the lane.
    fn put_data(
        values: &R,
        layout: &'static Layout,
        schema: &'static Schema,
        block: &mut [u8],
        data: &mut Out<'_>,
    ) -> Result<(), Error>;
    /// Where the bodies of fields `from` to `to` end that begin there; as [`data_end`](Self::data_end).
    fn part_end(values: &R, part: (usize, usize), layout: &'static Layout, at: usize) -> usize;
    /// Writes these bodies and their ends.
    ///
    /// # Errors
    /// With the field, and the offset in the lane.
    fn put_part(
        values: &R,
        part: (usize, usize),
        layout: &'static Layout,
        schema: &'static Schema,
        block: &mut [u8],
        data: &mut Out<'_>,
    ) -> Result<(), Error>;
    /// The bytes of field `index`, if it is a byte string.
    fn payload(values: &R, index: usize) -> Option<&[u8]>;
    /// Whether the flags in the block are those of the bodies.
    fn agree(values: &R, layout: &'static Layout, block: &[u8]) -> bool;
    /// Whether the row holds the values.
    fn is(values: &R, row: Row<'_>, layout: &'static Layout) -> bool;
}

/// Up to twelve fields that are read to `T`.
pub trait DecodeChunk<'buf, T>: Chunk {
    /// Copies or borrows.
    fn decode(base: usize, row: Row<'buf>, layout: &'static Layout) -> T;
}

/// All fields of a message, read to `T`.
pub trait DecodeFields<'buf, T>: Fields {
    /// Copies or borrows.
    fn decode(row: Row<'buf>, layout: &'static Layout) -> T;
}

/// Compares a value with a table.
pub(super) struct Same<'a, 'buf, S>(pub(super) &'a Table<'buf, S>);

impl<S: Shape> Take<S> for Same<'_, '_, S> {
    type Out = bool;
    #[inline(always)]
    fn take<R>(self, fields: R) -> bool
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::is(&fields, self.0.row, LayoutOf::<S>::LAYOUT)
    }
}
