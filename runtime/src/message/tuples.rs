//! The field lists: [`Chunk`] and [`Fields`] for tuples of each length.

use core::any::TypeId;

use super::fields::{Chunk, DecodeChunk, DecodeFields, EncodeChunk, EncodeFields, Fields};
use super::layout::{Fact, Layout};
use crate::encode::{Out, after};
use crate::error::Error;
use crate::form::{Decode, Encode, Form, agrees};
use crate::schema::{Field, Kind, Schema};
use crate::view::{Cell, Ends, Raw, Row, facts};
use crate::visit::{At as Where, Item, Visitor};

#[cold]
fn named(error: Error, schema: &'static Schema, index: usize) -> Error {
    error.named(facts(schema.fields, index))
}

pub(crate) const fn max(depths: &[usize]) -> usize {
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
        impl<$($T),+> super::fields::sealed::Sealed for ($($T,)+) {}

        impl<$($T: Form),+> Chunk for ($($T,)+) {
            const FACTS: &'static [Fact] = &[$($T::FACT),+];
            const KINDS: &'static [&'static Kind] = &[$($T::KIND),+];
            const DEPTH: usize = max(&[$($T::DEPTH),+]);
            const LEVELS: usize = max(&[$($T::LEVELS),+]);

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
                    if place.is_first || raw.block.len() >= place.len.into() {
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
            fn data_end(base: usize, values: &($(&'r $R,)+), layout: &'static Layout, at: usize) -> usize {
                $(let at = after(at, $T::data_len(values.$index), layout.place(base + $index).align.into());)+
                at
            }
            fn is_too_deep(values: &($(&'r $R,)+), levels: u32) -> bool {
                $($T::is_too_deep(values.$index, levels))||+
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
            #[inline(always)]
            fn part_end(
                base: usize,
                values: &($(&'r $R,)+),
                (from, to): (usize, usize),
                layout: &'static Layout,
                mut at: usize,
            ) -> usize {
                $(
                    if from <= base + $index && base + $index < to {
                        at = after(at, $T::data_len(values.$index), layout.place(base + $index).align.into());
                    }
                )+
                at
            }
            fn payload<'v>(values: &'v ($(&'r $R,)+), index: usize) -> Option<&'v [u8]> {
                match index {
                    $($index => $T::payload(values.$index),)+
                    _ => None,
                }
            }
            #[inline(always)]
            fn put_part(
                base: usize,
                values: &($(&'r $R,)+),
                (from, to): (usize, usize),
                layout: &'static Layout,
                schema: &'static Schema,
                block: &mut [u8],
                data: &mut Out<'_>,
            ) -> Result<(), Error> {
                $(
                    if from <= base + $index && base + $index < to {
                        $T::put_data(values.$index, layout.place(base + $index), block, data)
                            .map_err(|error| named(error, schema, base + $index))?;
                    }
                )+
                Ok(())
            }
            #[inline(always)]
            fn agree(base: usize, values: &($(&'r $R,)+), layout: &'static Layout, block: &[u8]) -> bool {
                $(agrees::<$R, $T>(values.$index, layout.place(base + $index), block))&&+
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
            const LEVELS: usize = max(&[$($T::LEVELS),+]);

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
            fn data_end(values: &($($R,)+), layout: &'static Layout, at: usize) -> usize {
                $(let at = $T::data_end(12 * $index, &values.$index, layout, at);)+
                at
            }
            fn is_too_deep(values: &($($R,)+), levels: u32) -> bool {
                $($T::is_too_deep(&values.$index, levels))||+
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
            #[inline(always)]
            fn part_end(
                values: &($($R,)+),
                part: (usize, usize),
                layout: &'static Layout,
                at: usize,
            ) -> usize {
                $(let at = $T::part_end(12 * $index, &values.$index, part, layout, at);)+
                at
            }
            fn payload(values: &($($R,)+), index: usize) -> Option<&[u8]> {
                match index / 12 {
                    $($index => $T::payload(&values.$index, index % 12),)+
                    _ => None,
                }
            }
            #[inline(always)]
            fn put_part(
                values: &($($R,)+),
                part: (usize, usize),
                layout: &'static Layout,
                schema: &'static Schema,
                block: &mut [u8],
                data: &mut Out<'_>,
            ) -> Result<(), Error> {
                $($T::put_part(12 * $index, &values.$index, part, layout, schema, block, data)?;)+
                Ok(())
            }
            #[inline(always)]
            fn agree(values: &($($R,)+), layout: &'static Layout, block: &[u8]) -> bool {
                $($T::agree(12 * $index, &values.$index, layout, block))&&+
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
