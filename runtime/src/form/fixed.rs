//! Values of fixed size, in the block.

use super::{Decode, Element, Encode, Form, Run, has_no_parts, sealed, set_or_clear, slot};
use crate::encode::Out;
use crate::error::{Error, ErrorKind};
use crate::message::layout::{Lane, Place};
use crate::schema::Kind;
use crate::view::{Cell, Ends, Raw, put_whole};
use crate::wire::{Le, Slot, Wire, slot_mut};
use core::marker::PhantomData;

/// A value of fixed size, little-endian or, for a packet, as its declaration says.
#[derive(Debug)]
pub struct Fixed<T>(PhantomData<fn() -> T>);

impl<T> sealed::Sealed for Fixed<T> {}

impl<T: Wire<Le> + 'static> Form for Fixed<T> {
    const FLAGS: u8 = 0;
    const SIZE: usize = T::SIZE;
    const LANE: Lane = Lane::Block;
    const HAS_BYTES: bool = T::SIZE > 0;
    const IS_RESERVABLE: bool = T::ANY_BITS;
    const KIND: &'static Kind = T::KIND;
    type View<'buf> = T::View<'buf>;
    type Given<'h> = T;

    #[inline(always)]
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, _: &mut Ends) -> Result<(), Error> {
        if T::ANY_BITS && !STRICT {
            return Ok(());
        }
        let slot = slot(place, raw.block, T::SIZE).0;
        Self::check_in_place::<STRICT>(slot).map_err(|error| error.within(raw.offset + usize::from(place.offset)))
    }
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> T::View<'buf> {
        T::get(Slot(cell.slot(T::SIZE)))
    }
    #[inline]
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        T::read(Slot(a.slot(T::SIZE))).same(Slot(b.slot(T::SIZE)))
    }

    type SetValue = T;
    type SetOption = Option<T>;
    type Set = T::Set;
    #[inline(always)]
    fn set(value: T, place: &Place, block: &mut [u8]) -> Result<(), Error> {
        put_whole(&value, slot_mut(block, place.offset.into(), T::SIZE))
            .map_err(|error| error.within(place.offset.into()))
    }
    #[inline(always)]
    fn set_option(value: Option<T>, place: &Place, block: &mut [u8]) -> Result<bool, Error> {
        set_or_clear::<Self>(value, place, block)
    }
    has_no_parts!();

    const IN_PLACE: Option<usize> = Some(T::SIZE);
    #[inline(always)]
    fn check_in_place<const STRICT: bool>(slot: &[u8]) -> Result<(), Error> {
        if !T::ANY_BITS {
            T::check(Slot(slot))?;
        }
        if STRICT && !T::is_canonical(Slot(slot)) { Err(Error::new(ErrorKind::NotCanonical)) } else { Ok(()) }
    }
    #[inline(always)]
    fn get_in_place<'buf>(slot: &'buf [u8]) -> T::View<'buf> {
        T::get(Slot(slot))
    }
    #[inline(always)]
    fn set_in_place(value: T, slot: &mut [u8]) -> Result<(), Error> {
        value.put(slot)
    }
    #[inline(always)]
    fn same_in_place(a: &[u8], b: &[u8]) -> bool {
        T::read(Slot(a)).same(Slot(b))
    }
}

impl<T: Wire<Le> + 'static> Encode<T> for Fixed<T> {
    #[inline(always)]
    fn put(value: &T, place: &Place, block: &mut [u8], _: &mut Out<'_>) -> Result<(), Error> {
        value.put(slot_mut(block, place.offset.into(), T::SIZE)).map_err(|error| error.within(place.offset.into()))
    }
    #[inline]
    fn is(value: &T, cell: &Cell<'_>) -> bool {
        value.same(Slot(cell.slot(T::SIZE)))
    }
    #[inline(always)]
    fn put_in_place(value: &T, out: &mut [u8]) -> Result<(), Error> {
        value.put(out)
    }
    #[inline(always)]
    fn is_in_place(value: &T, slot: &[u8]) -> bool {
        value.same(Slot(slot))
    }
}

impl<'buf, T: Wire<Le> + 'static> Decode<'buf, T> for Fixed<T> {
    #[inline(always)]
    fn decode(cell: &Cell<'buf>) -> T {
        T::read(Slot(cell.slot(T::SIZE)))
    }
    #[inline(always)]
    fn decode_in_place(slot: &'buf [u8]) -> T {
        T::read(Slot(slot))
    }
}

impl<T: Wire<Le> + 'static> Element for Fixed<T> {
    type List = Run<T>;
}
