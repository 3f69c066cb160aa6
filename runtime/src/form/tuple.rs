//! Tuples. If all members have a fixed size they stand in the block, one after the other; else the tuple is a nested
//! table whose fields are all of version 1. Which of the two is a constant of the types, not a choice of the user.

use core::marker::PhantomData;

use super::{
    Body, Data, Decode, Element, Encode, EncodeBody, Form, ListOf, Nested, RowsOf, body_has_no_parts, has_no_parts,
    sealed, slot,
};
use crate::encode::Out;
use crate::error::{Error, ErrorKind};
use crate::message::layout::{Lane, LayoutOf, Place};
use crate::message::{Chunk, Fielded, FromTable, Shape, Take, Value};
use crate::schema::{Field, Kind, Schema};
use crate::view::{Cell, Checked, Ends, Indexed, Indices, Raw, Rows, Table, TableMut, list_traits};
use crate::visit::Item;
use crate::wire::slot_mut;

/// A tuple of forms `T`.
#[derive(Debug)]
pub struct Tuple<T>(PhantomData<fn() -> T>);

/// The shape of a tuple with a variable member.
#[derive(Debug)]
pub struct Members<T>(PhantomData<fn() -> T>);

/// A list of tuples: one after the other if they have a fixed size, else rows.
#[derive(Debug)]
pub struct TupleList<T>(PhantomData<fn() -> T>);

impl<T> sealed::Sealed for Tuple<T> {}
impl<T> sealed::Sealed for TupleList<T> {}

/// What depends on the length of the tuple.
pub trait Parts: Chunk {
    /// Bytes if all members have a fixed size.
    const IN_PLACE: Option<usize>;
    /// Bytes of each member, or of its end.
    const SIZES: &'static [usize];
    /// Whether zeros are a value.
    const IS_RESERVABLE: bool;
    /// Names of the members: their numbers.
    const FIELDS: &'static [Field];
    /// All members are of version 1.
    const SINCE: &'static [u16];
    /// The members as getters return them.
    type Views<'buf>: Item;
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

/// The table form.
type AsTable<T> = Data<Nested<Members<T>>>;

impl<T: Parts> Shape for Members<T> {
    type View<'buf> = T::Views<'buf>;
    type Mut<'buf> = TableMut<'buf, Self>;
    type Fields = (T,);
    const DEPTH: usize = T::DEPTH;
    const SINCE: &'static [u16] = T::SINCE;
    const SCHEMA: &'static Schema =
        &Schema { name: "tuple", doc: "", size: LayoutOf::<Self>::LAYOUT.len(), fields: T::FIELDS, variants: &[] };
    const KIND: &'static Kind = &Kind::Tuple { members: T::KINDS, sizes: T::SIZES };
    #[inline(always)]
    fn view(table: Table<'_, Self>) -> T::Views<'_> {
        T::get_table(table)
    }
    fn view_mut(table: TableMut<'_, Self>) -> TableMut<'_, Self> {
        table
    }
}

/// Bytes in place, or of the end of the table.
const fn size(in_place: Option<usize>) -> usize {
    match in_place {
        Some(size) => size,
        None => 4,
    }
}

impl<T: Parts> Form for Tuple<T> {
    const FLAGS: u8 = 0;
    const SIZE: usize = size(T::IN_PLACE);
    const LANE: Lane = if T::IN_PLACE.is_some() { Lane::Block } else { Lane::Data };
    const IS_RESERVABLE: bool = T::IS_RESERVABLE;
    const DEPTH: usize = if T::IN_PLACE.is_some() { 0 } else { 1 + T::DEPTH };
    const KIND: &'static Kind = &Kind::Tuple { members: T::KINDS, sizes: T::SIZES };
    type View<'buf> = T::Views<'buf>;

    #[inline(always)]
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
        if T::IN_PLACE.is_none() {
            return AsTable::<T>::check::<STRICT>(place, raw, ends);
        }
        let slot = slot(place, raw.block, Self::SIZE).0;
        T::check_in_place::<STRICT>(slot).map_err(|error| error.within(raw.offset + usize::from(place.offset)))
    }
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> T::Views<'buf> {
        if T::IN_PLACE.is_some() { T::get_in_place(cell.slot(Self::SIZE)) } else { AsTable::<T>::get(cell) }
    }
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        if T::IN_PLACE.is_some() {
            T::same_in_place(a.slot(Self::SIZE), b.slot(Self::SIZE))
        } else {
            AsTable::<T>::same(a, b)
        }
    }

    type SetValue = T::SetValues;
    type SetOption = Option<T::SetValues>;
    type Set = Result<(), Error>;
    fn set(value: T::SetValues, place: &Place, block: &mut [u8]) -> Result<(), Error> {
        const { assert!(T::IN_PLACE.is_some(), "a tuple with a variable member cannot be set in place") };
        let offset = place.offset.into();
        set_whole::<T>(value, slot_mut(block, offset, Self::SIZE)).map_err(|error| error.within(offset))
    }
    fn set_option(value: Option<T::SetValues>, place: &Place, block: &mut [u8]) -> Result<bool, Error> {
        match value {
            Some(value) => Self::set(value, place, block).map(|()| true),
            None => {
                slot_mut(block, place.offset.into(), Self::SIZE).fill(0);
                Ok(false)
            }
        }
    }
    has_no_parts!();

    const IN_PLACE: Option<usize> = T::IN_PLACE;
    fn set_in_place(value: T::SetValues, slot: &mut [u8]) -> Result<(), Error> {
        T::set_in_place(value, slot)
    }
    #[inline(always)]
    fn check_in_place<const STRICT: bool>(slot: &[u8]) -> Result<(), Error> {
        T::check_in_place::<STRICT>(slot)
    }
    #[inline(always)]
    fn get_in_place<'buf>(slot: &'buf [u8]) -> T::Views<'buf> {
        T::get_in_place(slot)
    }
    fn same_in_place(a: &[u8], b: &[u8]) -> bool {
        T::same_in_place(a, b)
    }
}

/// Most bytes of a tuple that can be set.
const MAX_SET: usize = 512;

/// A tuple may be refused at its second member: then all stays as it was.
fn set_whole<T: Parts>(value: T::SetValues, slot: &mut [u8]) -> Result<(), Error> {
    const { assert!(size(T::IN_PLACE) <= MAX_SET, "a tuple of more than 512 bytes cannot be set in place") };
    let mut before = [0; MAX_SET];
    let before = before.get_mut(..slot.len()).unwrap_or_default();
    before.copy_from_slice(slot);
    T::set_in_place(value, slot).inspect_err(|_| slot.copy_from_slice(before))
}

impl<V: Fielded<Shape = Members<T>>, T: EncodeParts<V>> Encode<V> for Tuple<T> {
    #[inline(always)]
    fn data_len(value: &V) -> usize {
        if T::IN_PLACE.is_some() { 0 } else { <AsTable<T> as Encode<V>>::data_len(value) }
    }
    #[inline(always)]
    fn put(value: &V, place: &Place, block: &mut [u8], _: &mut Out<'_>) -> Result<(), Error> {
        if T::IN_PLACE.is_none() {
            return Ok(());
        }
        let offset = place.offset.into();
        T::put_in_place(value, slot_mut(block, offset, Self::SIZE)).map_err(|error| error.within(offset))
    }
    #[inline(always)]
    fn put_data(value: &V, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        if T::IN_PLACE.is_some() { Ok(()) } else { <AsTable<T> as Encode<V>>::put_data(value, place, block, data) }
    }
    fn is(value: &V, cell: &Cell<'_>) -> bool {
        if T::IN_PLACE.is_some() {
            T::is_in_place(value, cell.slot(Self::SIZE))
        } else {
            <AsTable<T> as Encode<V>>::is(value, cell)
        }
    }
    #[inline(always)]
    fn put_in_place(value: &V, out: &mut [u8]) -> Result<(), Error> {
        T::put_in_place(value, out)
    }
    fn is_in_place(value: &V, slot: &[u8]) -> bool {
        T::is_in_place(value, slot)
    }
}

impl<'buf, V: FromTable<'buf, Members<T>>, T: DecodeParts<'buf, V>> Decode<'buf, V> for Tuple<T> {
    #[inline]
    fn decode(cell: &Cell<'buf>) -> V {
        if T::IN_PLACE.is_some() {
            T::decode_in_place(cell.slot(Self::SIZE))
        } else {
            V::from_table(&Table::of_checked(cell.body()))
        }
    }
    #[inline]
    fn decode_in_place(slot: &'buf [u8]) -> V {
        T::decode_in_place(slot)
    }
}

impl<T: Parts> Element for Tuple<T> {
    type List = TupleList<T>;
}

impl<T: Parts> TupleList<T> {
    /// Never zero: a tuple has members, and each has bytes.
    const SIZE: usize = size(T::IN_PLACE);

    fn elements(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
        bytes.chunks_exact(Self::SIZE)
    }
}

impl<T: Parts> Body for TupleList<T> {
    const DEPTH: usize = Tuple::<T>::DEPTH;
    const KIND: &'static Kind = if T::IN_PLACE.is_some() {
        &Kind::Slice { element: Tuple::<T>::KIND, size: Tuple::<T>::SIZE }
    } else {
        &Kind::List(Tuple::<T>::KIND)
    };
    type View<'buf> = Tuples<'buf, T>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8]) -> Result<(), Error> {
        if T::IN_PLACE.is_none() {
            return RowsOf::<Members<T>>::check::<STRICT>(bytes);
        }
        if !bytes.len().is_multiple_of(Self::SIZE) {
            return Err(Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: Self::SIZE }));
        }
        for (index, element) in Self::elements(bytes).enumerate() {
            T::check_in_place::<STRICT>(element).map_err(|error| error.within(index * Self::SIZE))?;
        }
        Ok(())
    }
    #[inline]
    fn see(body: Checked<'_>) -> Tuples<'_, T> {
        Tuples::new(body)
    }
    body_has_no_parts!();
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        if T::IN_PLACE.is_none() {
            return RowsOf::<Members<T>>::same(a, b);
        }
        let (a, b) = (a.bytes(), b.bytes());
        a.len() == b.len() && Self::elements(a).zip(Self::elements(b)).all(|(a, b)| T::same_in_place(a, b))
    }
}

impl<V: Fielded<Shape = Members<T>>, T: EncodeParts<V>> EncodeBody<[V]> for TupleList<T> {
    #[inline]
    fn len(value: &[V]) -> usize {
        if T::IN_PLACE.is_some() { value.len().saturating_mul(Self::SIZE) } else { crate::encode::rows_len(value) }
    }
    #[inline]
    fn put(value: &[V], out: &mut Out<'_>) -> Result<(), Error> {
        if T::IN_PLACE.is_none() {
            return crate::encode::put_rows(value, out);
        }
        let start = out.position();
        let room = out.take(value.len().saturating_mul(Self::SIZE))?;
        for (index, (value, slot)) in value.iter().zip(room.chunks_exact_mut(Self::SIZE)).enumerate() {
            T::put_in_place(value, slot).map_err(|error| error.within(start + index * Self::SIZE))?;
        }
        Ok(())
    }
    fn is(value: &[V], body: Checked<'_>) -> bool {
        if T::IN_PLACE.is_none() {
            let rows = Rows::<Members<T>>::of_checked(body);
            return value.len() == rows.len() && value.iter().zip(rows.tables()).all(|(value, row)| value.is(&row));
        }
        let bytes = body.bytes();
        bytes.len() == value.len().saturating_mul(Self::SIZE)
            && value.iter().zip(Self::elements(bytes)).all(|(value, slot)| T::is_in_place(value, slot))
    }
}

#[cfg(feature = "alloc")]
impl<'buf, V: FromTable<'buf, Members<T>>, T: DecodeParts<'buf, V>> super::DecodeBody<'buf, alloc::vec::Vec<V>>
    for TupleList<T>
{
    fn decode(body: Checked<'buf>) -> alloc::vec::Vec<V> {
        if T::IN_PLACE.is_some() {
            Self::elements(body.bytes()).map(T::decode_in_place).collect()
        } else {
            Rows::<Members<T>>::of_checked(body).tables().map(|row| V::from_table(&row)).collect()
        }
    }
}

/// A list of tuples in place. `Copy`; indexing is O(1).
pub struct Tuples<'buf, T> {
    body: Checked<'buf>,
    rows: Rows<'buf, Members<T>>,
}

impl<'buf, T: Parts> Tuples<'buf, T> {
    #[inline]
    fn new(body: Checked<'buf>) -> Self {
        let rows = if T::IN_PLACE.is_some() { Checked::EMPTY } else { body };
        Self { body, rows: Rows::of_checked(rows) }
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        if T::IN_PLACE.is_some() { self.body.bytes().len() / TupleList::<T>::SIZE } else { self.rows.len() }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `index`.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<T::Views<'buf>> {
        if T::IN_PLACE.is_none() {
            return self.rows.get(index);
        }
        let start = index.checked_mul(TupleList::<T>::SIZE)?;
        self.body.bytes().get(start..)?.get(..TupleList::<T>::SIZE).map(T::get_in_place)
    }

    /// All elements, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Indices<Self> {
        Indices::new(*self, self.len())
    }
}

impl<'buf, T: Parts> Indexed for Tuples<'buf, T> {
    type Item = T::Views<'buf>;
    #[inline]
    fn at(&self, index: usize) -> Option<T::Views<'buf>> {
        self.get(index)
    }
}

list_traits!([T: Parts] Tuples<'buf, T>);

// Written out: the derives would ask `T` to be `Clone`, too.
impl<T> Clone for Tuples<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Tuples<'_, T> {}
impl<T: Parts> PartialEq for Tuples<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        TupleList::<T>::same(self.body, other.body)
    }
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
            const IS_RESERVABLE: bool = Self::IN_PLACE.is_some() $(&& $F::IS_RESERVABLE)+;
            const FIELDS: &'static [Field] = &[$(member($name, $F::KIND)),+];
            const SINCE: &'static [u16] = &[$({ let _ = $name; 1 }),+];
            type Views<'buf> = ($($F::View<'buf>,)+);

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
