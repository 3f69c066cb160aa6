//! `Option`: a presence flag in front of any form but another option.

use core::marker::PhantomData;

use super::{
    Body, CannotBeSetInPlace, Data, Decode, Encode, Form, MutRow, put_absent_data, put_flag, sealed, set_flag, skip,
};
use crate::encode::{Out, Pending};
use crate::error::Error;
use crate::message::layout::{Lane, Place};
use crate::schema::Kind;
use crate::view::{Cell, Ends, Raw, flag};
use crate::visit::{At, Item, Visitor};

/// A value that may be absent.
#[derive(Debug)]
pub struct Opt<F>(PhantomData<fn() -> F>);

impl<F> sealed::Sealed for Opt<F> {}

impl<F: Form> Form for Opt<F> {
    const FLAGS: u8 = 1 + F::FLAGS;
    const SIZE: usize = F::SIZE;
    const LANE: Lane = F::LANE;
    const UNIT: usize = F::UNIT;
    const HAS_BYTES: bool = F::HAS_BYTES;
    const IS_OPTIONAL: bool = true;
    const DEPTH: usize = F::DEPTH;
    const LEVELS: usize = F::LEVELS;
    const ALIGN: usize = F::ALIGN;
    const NATURAL: usize = F::NATURAL;
    const KIND: &'static Kind = &Kind::Optional(F::KIND);
    const OUTLINE: &'static Kind = &Kind::Optional(F::OUTLINE);
    type View<'buf> = Option<F::View<'buf>>;
    type Given<'h> = Option<F::Given<'h>>;

    #[inline(always)]
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
        let inner = place.behind_flag();
        if let (Some(size @ ..=8), false) = (F::IN_PLACE, STRICT) {
            // Whether it is there cannot be foreseen, that it is wrong if it is there, can: one branch for both.
            let is_bad = F::check_in_place::<STRICT>(super::slot(&inner, raw.block, size).0).is_err();
            return if flag(raw.block, place.flag) & is_bad { F::check::<STRICT>(&inner, raw, ends) } else { Ok(()) };
        }
        if flag(raw.block, place.flag) {
            F::check::<STRICT>(&inner, raw, ends)
        } else {
            skip::<STRICT>(&inner, raw, ends)
        }
    }
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> Self::View<'buf> {
        cell.flag().then(|| F::get(&cell.behind_flag()))
    }
    #[inline]
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        a.flag() == b.flag() && (!a.flag() || F::same(&a.behind_flag(), &b.behind_flag()))
    }

    type SetValue = F::SetOption;
    type SetOption = CannotBeSetInPlace;
    type Set = F::Set;
    #[inline]
    fn set(value: F::SetOption, place: &Place, block: &mut [u8]) -> Result<(), Error> {
        let is_there = F::set_option(value, &place.behind_flag(), block)?;
        set_flag(place.flag, block, is_there);
        Ok(())
    }
    fn set_option(value: CannotBeSetInPlace, _: &Place, _: &mut [u8]) -> Result<bool, Error> {
        match value {}
    }
    fn set_in_place(_: F::SetOption, _: &mut [u8]) -> Result<(), Error> {
        // An optional member makes a tuple a table, which cannot be set.
        Ok(())
    }
    type Nest<'a> = Option<F::Nest<'a>>;
    fn nest<'a>(place: &Place, row: MutRow<'a>) -> Option<F::Nest<'a>> {
        flag(row.block, place.flag).then(|| F::nest(&place.behind_flag(), row))
    }
}

impl<T, F: Encode<T>> Encode<Option<T>> for Opt<F> {
    #[inline(always)]
    fn text_len(value: &Option<T>) -> usize {
        value.as_ref().map_or(0, F::text_len)
    }
    #[inline(always)]
    fn data_len(value: &Option<T>) -> usize {
        value.as_ref().map_or(0, F::data_len)
    }
    #[inline(always)]
    fn is_too_deep(value: &Option<T>, levels: u32) -> bool {
        value.as_ref().is_some_and(|value| F::is_too_deep(value, levels))
    }
    #[inline(always)]
    fn payload(value: &Option<T>) -> Option<&[u8]> {
        value.as_ref().and_then(F::payload)
    }
    #[inline(always)]
    fn put(value: &Option<T>, place: &Place, block: &mut [u8], text: &mut Out<'_>) -> Result<(), Error> {
        put_flag(place.flag, block, value.is_some());
        match value {
            Some(value) => F::put(value, &place.behind_flag(), block, text),
            None => {
                F::put_absent(&place.behind_flag(), block, text);
                Ok(())
            }
        }
    }
    #[inline(always)]
    fn put_data(value: &Option<T>, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        match value {
            Some(value) => F::put_data(value, &place.behind_flag(), block, data),
            None => {
                put_absent_data::<F>(place, block, data);
                Ok(())
            }
        }
    }
    #[inline(always)]
    fn is_there(value: &Option<T>) -> bool {
        value.is_some()
    }
    #[inline]
    fn is(value: &Option<T>, cell: &Cell<'_>) -> bool {
        match value {
            Some(value) => cell.flag() && F::is(value, &cell.behind_flag()),
            None => !cell.flag(),
        }
    }
}

/// Absent, until the list comes.
impl<B: Body> Encode<Pending> for Opt<Data<B>> {
    #[inline(always)]
    fn put(_: &Pending, place: &Place, block: &mut [u8], _: &mut Out<'_>) -> Result<(), Error> {
        put_flag(place.flag, block, false);
        Ok(())
    }
    #[inline(always)]
    fn is_there(_: &Pending) -> bool {
        false
    }
    fn is(_: &Pending, _: &Cell<'_>) -> bool {
        false
    }
}

impl<'buf, T, F: Decode<'buf, T>> Decode<'buf, Option<T>> for Opt<F> {
    #[inline]
    fn decode(cell: &Cell<'buf>) -> Option<T> {
        cell.flag().then(|| F::decode(&cell.behind_flag()))
    }
}

impl<T: Item> Item for Option<T> {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        match self {
            Some(value) => visitor.present(at, value),
            None => visitor.absent(at),
        }
    }
}
