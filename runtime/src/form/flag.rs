//! `bool`: one flag.

use super::{Decode, Element, Encode, Form, Run, has_no_parts, put_flag, sealed, set_flag};
use crate::encode::Out;
use crate::error::{Error, ErrorKind};
use crate::message::layout::{Lane, Place};
use crate::schema::Kind;
use crate::view::{Cell, Ends, Raw};
use crate::wire::{Le, Slot, Wire};

/// A truth value: one flag, no bytes of its own.
#[derive(Debug)]
pub struct Truth;

impl sealed::Sealed for Truth {}

impl Form for Truth {
    const FLAGS: u8 = 1;
    const SIZE: usize = 0;
    const LANE: Lane = Lane::Block;
    const KIND: &'static Kind = &Kind::Bool;
    type View<'buf> = bool;
    type Given<'h> = bool;

    #[inline(always)]
    fn check<const STRICT: bool>(_: &Place, _: &Raw<'_>, _: &mut Ends) -> Result<(), Error> {
        Ok(())
    }
    #[inline(always)]
    fn get(cell: &Cell<'_>) -> bool {
        cell.flag()
    }
    #[inline(always)]
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        a.flag() == b.flag()
    }

    type SetValue = bool;
    type SetOption = Option<bool>;
    type Set = ();
    #[inline(always)]
    fn set(value: bool, place: &Place, block: &mut [u8]) -> Result<(), Error> {
        set_flag(place.flag, block, value);
        Ok(())
    }
    #[inline(always)]
    fn set_option(value: Option<bool>, place: &Place, block: &mut [u8]) -> Result<bool, Error> {
        set_flag(place.flag, block, value == Some(true));
        Ok(value.is_some())
    }
    has_no_parts!();

    const IN_PLACE: Option<usize> = Some(1);
    #[inline(always)]
    fn check_in_place<const STRICT: bool>(slot: &[u8]) -> Result<(), Error> {
        if STRICT && slot.iter().any(|byte| *byte > 1) {
            return Err(Error::new(ErrorKind::NotCanonical));
        }
        Ok(())
    }
    #[inline(always)]
    fn get_in_place(slot: &[u8]) -> bool {
        <bool as Wire<Le>>::read(Slot(slot))
    }
    #[inline(always)]
    fn set_in_place(value: bool, slot: &mut [u8]) -> Result<(), Error> {
        <bool as Wire<Le>>::put(&value, slot)
    }
    #[inline(always)]
    fn same_in_place(a: &[u8], b: &[u8]) -> bool {
        Self::get_in_place(a) == Self::get_in_place(b)
    }
}

impl Encode<bool> for Truth {
    #[inline(always)]
    fn put(value: &bool, place: &Place, block: &mut [u8], _: &mut Out<'_>) -> Result<(), Error> {
        put_flag(place.flag, block, *value);
        Ok(())
    }
    #[inline(always)]
    fn put_absent(place: &Place, block: &mut [u8], _: &Out<'_>) {
        put_flag(place.flag, block, false);
    }
    #[inline(always)]
    fn is(value: &bool, cell: &Cell<'_>) -> bool {
        *value == cell.flag()
    }
    #[inline(always)]
    fn put_in_place(value: &bool, out: &mut [u8]) -> Result<(), Error> {
        <bool as Wire<Le>>::put(value, out)
    }
    #[inline(always)]
    fn is_in_place(value: &bool, slot: &[u8]) -> bool {
        *value == Self::get_in_place(slot)
    }
}

impl Decode<'_, bool> for Truth {
    #[inline(always)]
    fn decode(cell: &Cell<'_>) -> bool {
        cell.flag()
    }
    #[inline(always)]
    fn decode_in_place(slot: &[u8]) -> bool {
        <bool as Wire<Le>>::read(Slot(slot))
    }
}

impl Element for Truth {
    type List = Run<bool>;
}
