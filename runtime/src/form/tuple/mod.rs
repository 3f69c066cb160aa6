//! Tuples. If all members have a fixed size they stand in the block, one after the other; else the tuple is a nested
//! table whose fields are all of version 1. Which of the two is a constant of the types, not a choice of the user.

mod list;
mod parts;

pub(crate) use list::TupleList;
pub use list::Tuples;
pub(crate) use parts::{DecodeParts, EncodeParts, Parts};

use core::marker::PhantomData;

use super::{Data, Decode, Element, Encode, Form, Nested, has_no_parts, sealed, set_or_clear, slot};
use crate::encode::Out;
use crate::error::{Error, ErrorKind};
use crate::lazy::LazyTable;
use crate::message::layout::{Lane, LayoutOf, Place};
use crate::message::{Fielded, FromTable, Shape};
use crate::schema::{Kind, Schema};
use crate::view::{Cell, Ends, Raw, Table, TableMut, all_or_nothing};
use crate::wire::slot_mut;

/// A tuple of forms `T`.
#[derive(Debug)]
pub struct Tuple<T>(PhantomData<fn() -> T>);

/// The shape of a tuple with a variable member.
#[derive(Debug)]
pub struct Members<T>(PhantomData<fn() -> T>);

impl<T> sealed::Sealed for Tuple<T> {}
/// The table form.
type AsTable<T> = Data<Nested<Members<T>>>;

impl<T: Parts> Shape for Members<T> {
    type View<'buf> = T::Views<'buf>;
    type Mut<'buf> = TableMut<'buf, Self>;
    type Lazy<'buf> = LazyTable<'buf, Self>;
    type Fields = (T,);
    const DEPTH: usize = T::DEPTH;
    const ALIGN: usize = T::ALIGN;
    const NAME: &'static str = "tuple";
    const SINCE: &'static [u16] = T::SINCE;
    const SCHEMA: &'static Schema = &Schema {
        name: "tuple",
        doc: "",
        size: LayoutOf::<Self>::LAYOUT.len(),
        fields: T::FIELDS,
        variants: &[],
        align: T::ALIGN,
    };
    const KIND: &'static Kind = &Kind::Tuple { members: T::KINDS, sizes: T::SIZES };
    #[inline(always)]
    fn view(table: Table<'_, Self>) -> T::Views<'_> {
        T::get_table(table)
    }
    fn view_mut(table: TableMut<'_, Self>) -> TableMut<'_, Self> {
        table
    }
    fn lazy(table: LazyTable<'_, Self>) -> LazyTable<'_, Self> {
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
    const HAS_BYTES: bool = T::HAS_BYTES;
    const IS_RESERVABLE: bool = T::IS_RESERVABLE;
    const DEPTH: usize = if T::IN_PLACE.is_some() { 0 } else { 1 + T::DEPTH };
    const LEVELS: usize = T::LEVELS;
    const ALIGN: usize = T::ALIGN;
    const KIND: &'static Kind = &Kind::Tuple { members: T::KINDS, sizes: T::SIZES };
    const OUTLINE: &'static Kind = &Kind::Tuple { members: T::OUTLINES, sizes: T::SIZES };
    type View<'buf> = T::Views<'buf>;
    type Given<'h> = T::Givens<'h>;

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
        if T::IN_PLACE.is_none_or(|size| size > MAX_SET) {
            return Err(Error::new(ErrorKind::NotInPlace).within(place.offset.into()));
        }
        let slot = slot_mut(block, place.offset.into(), Self::SIZE);
        all_or_nothing(slot, 0, |slot| T::set_in_place(value, slot)).map_err(|error| error.within(place.offset.into()))
    }
    fn set_option(value: Option<T::SetValues>, place: &Place, block: &mut [u8]) -> Result<bool, Error> {
        set_or_clear::<Self>(value, place, block)
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

impl<V: Fielded<Shape = Members<T>>, T: EncodeParts<V>> Encode<V> for Tuple<T> {
    #[inline(always)]
    fn data_len(value: &V) -> usize {
        if T::IN_PLACE.is_some() { 0 } else { <AsTable<T> as Encode<V>>::data_len(value) }
    }
    #[inline(always)]
    fn is_too_deep(value: &V, levels: u32) -> bool {
        T::LEVELS > 0 && crate::encode::is_too_deep(value, levels)
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
