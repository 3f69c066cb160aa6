//! The fields of a message as a type: tuples of up to twelve forms, in a tuple of up to twelve such groups. What is done
//! to all fields is written here once, so that the derive emits none of it.

use core::any::TypeId;

use super::layout::{Fact, Lane, Layout, LayoutOf};
use super::{Shape, Take, Value};
use crate::encode::Out;
use crate::error::Error;
use crate::form::{Decode, Encode, Form};
use crate::schema::{Field, Kind, Schema};
use crate::view::{Cell, Ends, Raw, Row, Table, facts};
use crate::visit::{At as Where, Item, Visitor};

/// What the getter of a field of type `T` returns.
pub type Getter<'buf, T> = <<T as Value>::Form as Form>::View<'buf>;

/// What the setter of a field of form `F` takes.
pub type SetValue<F> = <F as Form>::SetValue;

/// What it returns.
pub type SetResult<F> = <F as Form>::Set;

/// What the accessor to the parts of a field of form `F` returns.
pub type NestOf<'a, F> = <F as Form>::Nest<'a>;

/// Up to twelve fields, the first of which is field `base`.
pub trait Chunk: 'static {
    /// What the forms need in the block.
    const FACTS: &'static [Fact];
    /// Kinds for the schema.
    const KINDS: &'static [&'static Kind];
    /// How deep messages are nested.
    const DEPTH: usize;

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
pub trait Fields: 'static {
    /// What the forms need in the block.
    const FACTS: &'static [&'static [Fact]];
    /// Kinds for the schema.
    const KINDS: &'static [&'static [&'static Kind]];
    /// How deep messages are nested.
    const DEPTH: usize;
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
    /// Bytes of bodies.
    fn data_len(values: &R) -> usize;
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
    /// Whether the row holds the values.
    fn is(base: usize, values: &R, row: Row<'_>, layout: &'static Layout) -> bool;
}

/// All fields of a message, written from the references `R`.
pub trait EncodeFields<R>: Fields {
    /// Bytes of text.
    fn text_len(values: &R) -> usize;
    /// Bytes of bodies.
    fn data_len(values: &R) -> usize;
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

#[cold]
fn named(error: Error, schema: &'static Schema, index: usize) -> Error {
    error.named(facts(schema.fields, index))
}

const fn max(depths: &[usize]) -> usize {
    let (mut index, mut max) = (0, 0);
    while index < depths.len() {
        if depths[index] > max {
            max = depths[index];
        }
        index += 1;
    }
    max
}

macro_rules! tuple {
    ($($T:ident $R:ident $index:tt),+) => {
        impl<$($T: Form),+> Chunk for ($($T,)+) {
            const FACTS: &'static [Fact] = &[$($T::FACT),+];
            const KINDS: &'static [&'static Kind] = &[$($T::KIND),+];
            const DEPTH: usize = max(&[$($T::DEPTH),+]);

            #[inline(always)]
            fn form(index: usize) -> Option<TypeId> {
                match index {
                    $($index => Some(TypeId::of::<$T>()),)+
                    _ => None,
                }
            }
            #[inline(always)]
            fn check<const STRICT: bool>(
                base: usize,
                raw: &Raw<'_>,
                ends: &mut Ends,
                layout: &'static Layout,
                schema: &'static Schema,
            ) -> Result<(), Error> {
                $(
                    let place = layout.place(base + $index);
                    if place.is_first() || raw.block.len() >= place.len.into() {
                        $T::check::<STRICT>(place, raw, ends).map_err(|error| named(error, schema, base + $index))?;
                    }
                )+
                Ok(())
            }
            #[inline]
            fn visit<V: Visitor + ?Sized>(
                base: usize,
                row: Row<'_>,
                layout: &'static Layout,
                fields: &'static [Field],
                visitor: &mut V,
            ) {
                $(
                    let cell = Cell::new(row, *layout.place(base + $index));
                    let at = Where { field: facts(fields, base + $index), index: None };
                    $T::get(&cell).visit_at(at, visitor);
                )+
            }
            #[inline]
            fn same(base: usize, a: Row<'_>, b: Row<'_>, layout: &'static Layout) -> bool {
                true $(&& {
                    let place = *layout.place(base + $index);
                    $T::same(&Cell::new(a, place), &Cell::new(b, place))
                })+
            }
        }

        impl<'r, $($T: Encode<$R>, $R),+> EncodeChunk<($(&'r $R,)+)> for ($($T,)+) {
            #[inline(always)]
            fn text_len(values: &($(&'r $R,)+)) -> usize {
                0_usize $(.saturating_add($T::text_len(values.$index)))+
            }
            #[inline(always)]
            fn data_len(values: &($(&'r $R,)+)) -> usize {
                0_usize $(.saturating_add($T::data_len(values.$index)))+
            }
            #[inline(always)]
            fn put(
                base: usize,
                values: &($(&'r $R,)+),
                layout: &'static Layout,
                schema: &'static Schema,
                block: &mut [u8],
                text: &mut Out<'_>,
            ) -> Result<(), Error> {
                $($T::put(values.$index, layout.place(base + $index), block, text)
                    .map_err(|error| named(error, schema, base + $index))?;)+
                Ok(())
            }
            #[inline(always)]
            fn put_data(
                base: usize,
                values: &($(&'r $R,)+),
                layout: &'static Layout,
                schema: &'static Schema,
                block: &mut [u8],
                data: &mut Out<'_>,
            ) -> Result<(), Error> {
                $($T::put_data(values.$index, layout.place(base + $index), block, data)
                    .map_err(|error| named(error, schema, base + $index))?;)+
                Ok(())
            }
            #[inline]
            fn is(base: usize, values: &($(&'r $R,)+), row: Row<'_>, layout: &'static Layout) -> bool {
                $($T::is(values.$index, &Cell::new(row, *layout.place(base + $index))))&&+
            }
        }

        impl<'buf, $($T: Decode<'buf, $R>, $R),+> DecodeChunk<'buf, ($($R,)+)> for ($($T,)+) {
            #[inline(always)]
            fn decode(base: usize, row: Row<'buf>, layout: &'static Layout) -> ($($R,)+) {
                ($($T::decode(&Cell::new(row, *layout.place(base + $index))),)+)
            }
        }

        impl<$($T: Chunk),+> Fields for ($($T,)+) {
            const FACTS: &'static [&'static [Fact]] = &[$($T::FACTS),+];
            const KINDS: &'static [&'static [&'static Kind]] = &[$($T::KINDS),+];
            const DEPTH: usize = max(&[$($T::DEPTH),+]);

            #[inline(always)]
            fn form(index: usize) -> Option<TypeId> {
                match index / 12 {
                    $($index => $T::form(index % 12),)+
                    _ => None,
                }
            }
            #[inline(always)]
            fn check<const STRICT: bool>(
                raw: &Raw<'_>,
                ends: &mut Ends,
                layout: &'static Layout,
                schema: &'static Schema,
            ) -> Result<(), Error> {
                $($T::check::<STRICT>(12 * $index, raw, ends, layout, schema)?;)+
                Ok(())
            }
            #[inline]
            fn visit<V: Visitor + ?Sized>(
                row: Row<'_>,
                layout: &'static Layout,
                fields: &'static [Field],
                visitor: &mut V,
            ) {
                $($T::visit(12 * $index, row, layout, fields, visitor);)+
            }
            #[inline]
            fn same(a: Row<'_>, b: Row<'_>, layout: &'static Layout) -> bool {
                $($T::same(12 * $index, a, b, layout))&&+
            }
        }

        impl<$($T: EncodeChunk<$R>, $R),+> EncodeFields<($($R,)+)> for ($($T,)+) {
            #[inline(always)]
            fn text_len(values: &($($R,)+)) -> usize {
                0_usize $(.saturating_add($T::text_len(&values.$index)))+
            }
            #[inline(always)]
            fn data_len(values: &($($R,)+)) -> usize {
                0_usize $(.saturating_add($T::data_len(&values.$index)))+
            }
            #[inline(always)]
            fn put(
                values: &($($R,)+),
                layout: &'static Layout,
                schema: &'static Schema,
                block: &mut [u8],
                text: &mut Out<'_>,
            ) -> Result<(), Error> {
                $($T::put(12 * $index, &values.$index, layout, schema, block, text)?;)+
                Ok(())
            }
            #[inline(always)]
            fn put_data(
                values: &($($R,)+),
                layout: &'static Layout,
                schema: &'static Schema,
                block: &mut [u8],
                data: &mut Out<'_>,
            ) -> Result<(), Error> {
                $($T::put_data(12 * $index, &values.$index, layout, schema, block, data)?;)+
                Ok(())
            }
            #[inline]
            fn is(values: &($($R,)+), row: Row<'_>, layout: &'static Layout) -> bool {
                $($T::is(12 * $index, &values.$index, row, layout))&&+
            }
        }

        impl<'buf, $($T: DecodeChunk<'buf, $R>, $R),+> DecodeFields<'buf, ($($R,)+)> for ($($T,)+) {
            #[inline(always)]
            fn decode(row: Row<'buf>, layout: &'static Layout) -> ($($R,)+) {
                ($($T::decode(12 * $index, row, layout),)+)
            }
        }

    };
}

tuple!(A RA 0);
tuple!(A RA 0, B RB 1);
tuple!(A RA 0, B RB 1, C RC 2);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4, F RF 5);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4, F RF 5, G RG 6);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4, F RF 5, G RG 6, H RH 7);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4, F RF 5, G RG 6, H RH 7, I RI 8);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4, F RF 5, G RG 6, H RH 7, I RI 8, J RJ 9);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4, F RF 5, G RG 6, H RH 7, I RI 8, J RJ 9, K RK 10);
tuple!(A RA 0, B RB 1, C RC 2, D RD 3, E RE 4, F RF 5, G RG 6, H RH 7, I RI 8, J RJ 9, K RK 10, L RL 11);
