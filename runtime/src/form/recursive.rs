//! Fields in which a message holds itself.

use core::marker::PhantomData;

use super::{Decode, Encode, Form, MutRow, sealed};
use crate::encode::Out;
use crate::error::Error;
use crate::message::layout::{Lane, Place};
use crate::schema::{Kind, Whole};
use crate::view::{Cell, Ends, Raw};

/// A field through which the messages of `S` hold themselves, in the form `F`. It is where rustc stops to look for
/// what is inside, and where the levels are counted: no cycle of types goes round it.
#[derive(Debug)]
pub struct Recursive<F, S>(PhantomData<fn() -> (F, S)>);

/// How deep messages may be nested by recursive fields. The derive implements it for a message that says `recursive`.
pub trait Limit: 'static {
    /// Most levels; the outermost message is the first.
    const LEVELS: u32;
}

/// Instead of a number of levels: no message that holds itself may stand here.
pub(crate) const TOO_DEEP: u32 = u32::MAX;

impl<F, S> sealed::Sealed for Recursive<F, S> {}

impl<F: Form, S: Limit> Form for Recursive<F, S> {
    const FLAGS: u8 = F::FLAGS;
    const SIZE: usize = F::SIZE;
    const LANE: Lane = F::LANE;
    const UNIT: usize = F::UNIT;
    const NATURAL: usize = F::NATURAL;
    const HAS_BYTES: bool = F::HAS_BYTES;
    const IS_OPTIONAL: bool = F::IS_OPTIONAL;
    const IS_LIST: bool = F::IS_LIST;
    const IS_RESERVABLE: bool = F::IS_RESERVABLE;
    const LEVELS: usize = most::<S>() as usize;
    const ALIGN: usize = F::ALIGN;
    const KIND: &'static Kind = &Kind::Recursive { kind: F::OUTLINE, levels: most::<S>(), whole: Whole(whole::<F>) };
    const OUTLINE: &'static Kind = Self::KIND;
    type View<'buf> = F::View<'buf>;
    type Given<'h> = F::Given<'h>;

    // Never inlined, so that each level takes the stack that it needs and no more.
    #[inline(never)]
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
        F::check::<STRICT>(place, &Raw { levels: below::<S>(raw.levels), ..*raw }, ends)
    }
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> F::View<'buf> {
        F::get(cell)
    }
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        F::same(a, b)
    }
    type SetValue = F::SetValue;
    type SetOption = F::SetOption;
    type Set = F::Set;
    fn set(value: F::SetValue, place: &Place, block: &mut [u8]) -> Result<(), Error> {
        F::set(value, place, block)
    }
    fn set_option(value: F::SetOption, place: &Place, block: &mut [u8]) -> Result<bool, Error> {
        F::set_option(value, place, block)
    }
    fn set_in_place(value: F::SetValue, slot: &mut [u8]) -> Result<(), Error> {
        F::set_in_place(value, slot)
    }
    type Nest<'a> = F::Nest<'a>;
    fn nest<'a>(place: &Place, row: MutRow<'a>) -> F::Nest<'a> {
        F::nest(place, row)
    }
}

/// What the derive takes at most, whoever implements [`Limit`].
const fn most<S: Limit>() -> u32 {
    match S::LEVELS {
        0 => 1,
        levels @ ..256 => levels,
        _ => 256,
    }
}

fn whole<F: Form>() -> &'static Kind {
    F::KIND
}

/// The levels of what is in the field. That no message may stand there is found where one does: an absent one and an
/// empty list are no level.
pub(crate) fn below<S: Limit>(levels: u32) -> u32 {
    let levels = levels.saturating_add(1);
    if levels >= most::<S>() { TOO_DEEP } else { levels }
}

impl<T, F: Encode<T>, S: Limit> Encode<T> for Recursive<F, S> {
    fn text_len(value: &T) -> usize {
        F::text_len(value)
    }
    fn data_len(value: &T) -> usize {
        F::data_len(value)
    }
    #[inline(never)]
    fn is_too_deep(value: &T, levels: u32) -> bool {
        F::is_too_deep(value, below::<S>(levels))
    }
    fn put(value: &T, place: &Place, block: &mut [u8], text: &mut Out<'_>) -> Result<(), Error> {
        F::put(value, place, block, text)
    }
    fn is_there(value: &T) -> bool {
        F::is_there(value)
    }
    #[inline(never)]
    fn put_data(value: &T, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        F::put_data(value, place, block, data)
    }
    fn is(value: &T, cell: &Cell<'_>) -> bool {
        F::is(value, cell)
    }
}

impl<'buf, T, F: Decode<'buf, T>, S: Limit> Decode<'buf, T> for Recursive<F, S> {
    fn decode(cell: &Cell<'buf>) -> T {
        F::decode(cell)
    }
}
