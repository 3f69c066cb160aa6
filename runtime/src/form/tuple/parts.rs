//! What depends on the length of the tuple, for each length.

use super::{Members, Tuple};
use crate::error::Error;
use crate::form::{Decode, Encode, Form};
use crate::message::{Chunk, Fielded, FromTable, Take, Value, max};
use crate::schema::{Field, Kind};
use crate::view::Table;
use crate::visit::Item;

/// What depends on the length of the tuple.
pub trait Parts: Chunk {
    /// Bytes if all members have a fixed size.
    const IN_PLACE: Option<usize>;
    /// Bytes of each member, or of its end.
    const SIZES: &'static [usize];
    /// Whether each member has bytes.
    const HAS_BYTES: bool;
    /// What a table of them must be aligned to.
    const ALIGN: usize;
    /// Kinds with names in the place of schemas.
    const OUTLINES: &'static [&'static Kind];
    /// Whether zeros are a value.
    const IS_RESERVABLE: bool;
    /// Names of the members: their numbers.
    const FIELDS: &'static [Field];
    /// All members are of version 1.
    const SINCE: &'static [u16];
    /// The members as getters return them.
    type Views<'buf>: Item;
    /// The members as the head of a message holds them.
    type Givens<'h>;
    /// The members as a setter takes them.
    type SetValues;
    /// Sets the members of a fixed tuple.
    ///
    /// # Errors
    /// A value that a member cannot hold.
    fn set_in_place(values: Self::SetValues, slot: &mut [u8]) -> Result<(), Error>;
    /// Checks the members of a fixed tuple.
    ///
    /// # Errors
    /// With the offset in `slot`.
    fn check_in_place<const STRICT: bool>(slot: &[u8]) -> Result<(), Error>;
    /// Reads the members of a fixed tuple.
    fn get_in_place(slot: &[u8]) -> Self::Views<'_>;
    /// Whether two fixed tuples are the same.
    fn same_in_place(a: &[u8], b: &[u8]) -> bool;
    /// Reads the members of a table.
    fn get_table(table: Table<'_, Members<Self>>) -> Self::Views<'_>
    where
        Self: Sized;
}

/// A tuple of values that a tuple of forms is written from.
pub trait EncodeParts<V>: Parts {
    /// Writes the members of a fixed tuple.
    ///
    /// # Errors
    /// A value that cannot be written.
    fn put_in_place(value: &V, out: &mut [u8]) -> Result<(), Error>;
    /// Whether a fixed tuple holds the values.
    fn is_in_place(value: &V, slot: &[u8]) -> bool;
}

/// A tuple of values that a tuple of forms is read to.
pub trait DecodeParts<'buf, V>: Parts {
    /// Reads the members of a fixed tuple.
    fn decode_in_place(slot: &'buf [u8]) -> V;
}
/// Bytes of all members, if each has a fixed size.
const fn sum(sizes: &[Option<usize>]) -> Option<usize> {
    let (mut index, mut sum) = (0, 0);
    while index < sizes.len() {
        match sizes[index] {
            Some(size) => sum += size,
            None => return None,
        }
        index += 1;
    }
    Some(sum)
}

/// Takes slots off the front.
#[inline(always)]
fn next<'buf>(rest: &mut &'buf [u8], size: Option<usize>) -> &'buf [u8] {
    let (slot, behind) = rest.split_at_checked(size.unwrap_or(0)).unwrap_or((&[], &[]));
    *rest = behind;
    slot
}

/// The same for writing; offsets are counted on in `at`.
#[inline(always)]
fn next_mut<'out>(out: &'out mut [u8], at: &mut usize, size: Option<usize>) -> &'out mut [u8] {
    let start = *at;
    *at += size.unwrap_or(0);
    out.get_mut(start..*at).unwrap_or_default()
}

const fn member(name: &'static str, kind: &'static Kind) -> Field {
    Field { owner: "tuple", name, kind, ..Field::NONE }
}

macro_rules! tuple {
    ($($F:ident $V:ident $index:tt $name:literal),+) => {
        impl<$($F: Form),+> Parts for ($($F,)+) {
            const IN_PLACE: Option<usize> = sum(&[$($F::IN_PLACE),+]);
            const SIZES: &'static [usize] = &[$(match (Self::IN_PLACE, $F::IN_PLACE) {
                (Some(_), Some(size)) => size,
                _ => $F::SIZE,
            }),+];
            const HAS_BYTES: bool = true $(&& $F::HAS_BYTES)+;
            const ALIGN: usize = max(&[$($F::ALIGN),+]);
            const OUTLINES: &'static [&'static Kind] = &[$($F::OUTLINE),+];
            const IS_RESERVABLE: bool = Self::IN_PLACE.is_some() $(&& $F::IS_RESERVABLE)+;
            const FIELDS: &'static [Field] = &[$(member($name, $F::KIND)),+];
            const SINCE: &'static [u16] = &[$({ let _ = $name; 1 }),+];
            type Views<'buf> = ($($F::View<'buf>,)+);
            type Givens<'h> = ($($F::Given<'h>,)+);

            #[inline(always)]
            fn check_in_place<const STRICT: bool>(slot: &[u8]) -> Result<(), Error> {
                let mut rest = slot;
                $(
                    let offset = slot.len() - rest.len();
                    $F::check_in_place::<STRICT>(next(&mut rest, $F::IN_PLACE)).map_err(|error| error.within(offset))?;
                )+
                Ok(())
            }
            type SetValues = ($($F::SetValue,)+);
            fn set_in_place(values: Self::SetValues, slot: &mut [u8]) -> Result<(), Error> {
                let mut at = 0;
                $(
                    let offset = at;
                    $F::set_in_place(values.$index, next_mut(slot, &mut at, $F::IN_PLACE))
                        .map_err(|error| error.within(offset))?;
                )+
                Ok(())
            }
            #[inline(always)]
            fn get_in_place(mut slot: &[u8]) -> Self::Views<'_> {
                ($($F::get_in_place(next(&mut slot, $F::IN_PLACE)),)+)
            }
            fn same_in_place(mut a: &[u8], mut b: &[u8]) -> bool {
                $($F::same_in_place(next(&mut a, $F::IN_PLACE), next(&mut b, $F::IN_PLACE)))&&+
            }
            #[inline(always)]
            fn get_table(table: Table<'_, Members<Self>>) -> Self::Views<'_> {
                ($($F::get(&table.cell($index)),)+)
            }
        }

        impl<$($F: Encode<$V>, $V),+> EncodeParts<($($V,)+)> for ($($F,)+) {
            #[inline(always)]
            fn put_in_place(value: &($($V,)+), out: &mut [u8]) -> Result<(), Error> {
                let mut at = 0;
                $(
                    let offset = at;
                    $F::put_in_place(&value.$index, next_mut(out, &mut at, $F::IN_PLACE))
                        .map_err(|error| error.within(offset))?;
                )+
                Ok(())
            }
            fn is_in_place(value: &($($V,)+), mut slot: &[u8]) -> bool {
                $($F::is_in_place(&value.$index, next(&mut slot, $F::IN_PLACE)))&&+
            }
        }

        impl<V, $($F: Form),+> EncodeParts<&V> for ($($F,)+)
        where
            Self: EncodeParts<V>,
        {
            #[inline(always)]
            fn put_in_place(value: &&V, out: &mut [u8]) -> Result<(), Error> {
                <Self as EncodeParts<V>>::put_in_place(value, out)
            }
            fn is_in_place(value: &&V, slot: &[u8]) -> bool {
                <Self as EncodeParts<V>>::is_in_place(value, slot)
            }
        }

        impl<'buf, $($F: Decode<'buf, $V>, $V),+> DecodeParts<'buf, ($($V,)+)> for ($($F,)+) {
            #[inline(always)]
            fn decode_in_place(mut slot: &'buf [u8]) -> ($($V,)+) {
                ($($F::decode_in_place(next(&mut slot, $F::IN_PLACE)),)+)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($V: Value),+> Value for ($($V,)+) {
            type Form = Tuple<($($V::Form,)+)>;
        }

        impl<$($V: Value),+> Fielded for ($($V,)+) {
            type Shape = Members<($($V::Form,)+)>;
            #[inline(always)]
            fn with_fields<__K: Take<Self::Shape>>(&self, take: __K) -> __K::Out {
                take.take((($(&self.$index,)+),))
            }
        }

        impl<'buf, $($V: Value<Form: Decode<'buf, $V>>),+> FromTable<'buf, Members<($($V::Form,)+)>> for ($($V,)+) {
            #[inline]
            fn from_table(table: &Table<'buf, Members<($($V::Form,)+)>>) -> Self {
                let (members,) = table.decode::<(Self,)>();
                members
            }
        }
    };
}

tuple!(FA A 0 "0");
tuple!(FA A 0 "0", FB B 1 "1");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4", FF F 5 "5");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4", FF F 5 "5", FG G 6 "6");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4", FF F 5 "5", FG G 6 "6", FH H 7 "7");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4", FF F 5 "5", FG G 6 "6", FH H 7 "7", FI I 8 "8");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4", FF F 5 "5", FG G 6 "6", FH H 7 "7", FI I 8 "8", FJ J 9 "9");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4", FF F 5 "5", FG G 6 "6", FH H 7 "7", FI I 8 "8", FJ J 9 "9", FK K 10 "10");
tuple!(FA A 0 "0", FB B 1 "1", FC C 2 "2", FD D 3 "3", FE E 4 "4", FF F 5 "5", FG G 6 "6", FH H 7 "7", FI I 8 "8", FJ J 9 "9", FK K 10 "10", FL L 11 "11");
