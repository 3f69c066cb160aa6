//! Fields that came later, or went.

use core::marker::PhantomData;

use super::{
    CannotBeSetInPlace, Data, Decode, Encode, Fixed, Form, MutRow, Run, Text, Truth, cannot_be_set, has_no_parts,
    put_absent_data, put_flag, sealed, skip,
};
use crate::encode::{Out, Part, Pending};
use crate::error::{Error, ErrorKind};
use crate::message::layout::{Lane, Place};
use crate::packet::Constant;
use crate::schema::Kind;
use crate::view::{Cell, Ends, Raw};
use crate::wire::{Le, Slot, Wire};

/// A later field that is an `Option` or a list: messages from before it read as absent or empty, as all that lies
/// behind the end of a block reads as zero.
#[derive(Debug)]
pub struct Added<F>(PhantomData<fn() -> F>);

/// A later field with a default: the constant that `S` gives to field `FIELD` is what older messages have.
#[derive(Debug)]
pub struct Later<F, S, const FIELD: usize>(PhantomData<fn() -> (F, S)>);

/// The place of a removed field: zero or empty, and without a value.
#[derive(Debug)]
pub struct Reserved<F>(PhantomData<fn() -> F>);

/// A form that can have a default.
#[diagnostic::on_unimplemented(
    message = "a field of this type cannot have a `default`",
    label = "no constant of this type can stand for absent bytes",
    note = "defaults are scalars, enums, text, byte strings and the empty list `[]`; make anything else an `Option`"
)]
pub trait HasDefault: Form {
    /// The type of the constant.
    type Default;
    /// The constant as a getter returns it.
    fn view<'buf>(default: Self::Default) -> Self::View<'buf>;
    /// Whether a field holds the constant.
    fn holds(cell: &Cell<'_>, default: Self::Default) -> bool;
}

/// A type of fields with a default.
pub trait DefaultFor<'buf, T>: HasDefault {
    /// The constant as the field's own type.
    fn decode_default(default: Self::Default) -> T;
}

/// A type of values that a default is compared with.
pub trait IsDefault<T>: HasDefault {
    /// Whether the value is the constant.
    fn is_default(value: &T, default: Self::Default) -> bool;
}

impl<T: for<'x> Wire<Le, View<'x> = T> + 'static> HasDefault for Fixed<T> {
    type Default = T;
    #[inline(always)]
    fn view<'buf>(default: T) -> <Self as Form>::View<'buf> {
        default
    }
    fn holds(cell: &Cell<'_>, default: T) -> bool {
        default.same(Slot(cell.slot(T::SIZE)))
    }
}
impl<T: for<'x> Wire<Le, View<'x> = T> + 'static> DefaultFor<'_, T> for Fixed<T> {
    fn decode_default(default: T) -> T {
        default
    }
}
impl<T: for<'x> Wire<Le, View<'x> = T> + 'static> IsDefault<T> for Fixed<T> {
    fn is_default(value: &T, default: T) -> bool {
        // Scalars have at most 16 bytes.
        let mut bytes = [0; 16];
        let slot = bytes.get_mut(..T::SIZE).unwrap_or_default();
        default.put(slot).is_ok() && value.same(Slot(slot))
    }
}

impl HasDefault for Truth {
    type Default = bool;
    #[inline(always)]
    fn view<'buf>(default: bool) -> <Self as Form>::View<'buf> {
        default
    }
    fn holds(cell: &Cell<'_>, default: bool) -> bool {
        cell.flag() == default
    }
}
impl DefaultFor<'_, bool> for Truth {
    fn decode_default(default: bool) -> bool {
        default
    }
}
impl IsDefault<bool> for Truth {
    fn is_default(value: &bool, default: bool) -> bool {
        *value == default
    }
}

impl HasDefault for Text {
    type Default = &'static str;
    #[inline(always)]
    fn view<'buf>(default: &'static str) -> &'buf str {
        default
    }
    fn holds(cell: &Cell<'_>, default: &'static str) -> bool {
        cell.text() == default
    }
}
impl<'buf> DefaultFor<'buf, &'buf str> for Text {
    fn decode_default(default: &'static str) -> &'buf str {
        default
    }
}
impl<T: AsRef<str>> IsDefault<T> for Text {
    fn is_default(value: &T, default: &'static str) -> bool {
        value.as_ref() == default
    }
}
#[cfg(feature = "alloc")]
impl DefaultFor<'_, alloc::string::String> for Text {
    fn decode_default(default: &'static str) -> alloc::string::String {
        default.into()
    }
}

impl HasDefault for Data<Run<u8>> {
    type Default = &'static [u8];
    #[inline(always)]
    fn view<'buf>(default: &'static [u8]) -> &'buf [u8] {
        default
    }
    fn holds(cell: &Cell<'_>, default: &'static [u8]) -> bool {
        cell.body().bytes() == default
    }
}
impl<'buf> DefaultFor<'buf, &'buf [u8]> for Data<Run<u8>> {
    fn decode_default(default: &'static [u8]) -> &'buf [u8] {
        default
    }
}
impl<T: AsRef<[u8]>> IsDefault<T> for Data<Run<u8>> {
    fn is_default(value: &T, default: &'static [u8]) -> bool {
        value.as_ref() == default
    }
}
/// The head of a message is not compared with one.
impl IsDefault<&dyn Part<Run<u8>>> for Data<Run<u8>> {
    fn is_default(_: &&dyn Part<Run<u8>>, _: &'static [u8]) -> bool {
        false
    }
}
impl IsDefault<Pending> for Data<Run<u8>> {
    fn is_default(_: &Pending, _: &'static [u8]) -> bool {
        false
    }
}
#[cfg(feature = "alloc")]
impl DefaultFor<'_, alloc::vec::Vec<u8>> for Data<Run<u8>> {
    fn decode_default(default: &'static [u8]) -> alloc::vec::Vec<u8> {
        default.into()
    }
}

/// What a later field takes over from the form that it has in new messages.
macro_rules! facts_of_inner {
    () => {
        const FLAGS: u8 = F::FLAGS;
        const SIZE: usize = F::SIZE;
        const LANE: Lane = F::LANE;
        const UNIT: usize = F::UNIT;
        const HAS_BYTES: bool = F::HAS_BYTES;
        const DEPTH: usize = F::DEPTH;
        const LEVELS: usize = F::LEVELS;
        const ALIGN: usize = F::ALIGN;
        const NATURAL: usize = F::NATURAL;
        const IS_LATER: bool = true;
        const KIND: &'static Kind = F::KIND;
        const OUTLINE: &'static Kind = F::OUTLINE;
        type View<'buf> = F::View<'buf>;
        type Given<'h> = F::Given<'h>;

        #[inline(always)]
        fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
            F::check::<STRICT>(place, raw, ends)
        }
    };
}
macro_rules! encode_of_inner {
    ($T:ident) => {
        #[inline(always)]
        fn text_len(value: &$T) -> usize {
            F::text_len(value)
        }
        #[inline(always)]
        fn data_len(value: &$T) -> usize {
            F::data_len(value)
        }
        #[inline(always)]
        fn is_too_deep(value: &$T, levels: u32) -> bool {
            F::is_too_deep(value, levels)
        }
        #[inline(always)]
        fn payload(value: &$T) -> Option<&[u8]> {
            F::payload(value)
        }
        #[inline(always)]
        fn put(value: &$T, place: &Place, block: &mut [u8], text: &mut Out<'_>) -> Result<(), Error> {
            F::put(value, place, block, text)
        }
        #[inline(always)]
        fn put_data(value: &$T, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
            F::put_data(value, place, block, data)
        }
        #[inline(always)]
        fn is_there(value: &$T) -> bool {
            F::is_there(value)
        }
    };
}
macro_rules! later_set {
    () => {
        type SetValue = F::SetValue;
        type SetOption = CannotBeSetInPlace;
        type Set = Result<(), Error>;
        fn set(value: F::SetValue, place: &Place, block: &mut [u8]) -> Result<(), Error> {
            if block.len() < place.len.into() {
                return Err(Error::new(ErrorKind::Absent).within(place.offset.into()));
            }
            F::set(value, place, block)
        }
        fn set_option(value: CannotBeSetInPlace, _: &Place, _: &mut [u8]) -> Result<bool, Error> {
            match value {}
        }
        fn set_in_place(value: F::SetValue, slot: &mut [u8]) -> Result<(), Error> {
            F::set_in_place(value, slot)
        }
        type Nest<'a> = F::Nest<'a>;
        fn nest<'a>(place: &Place, row: MutRow<'a>) -> F::Nest<'a> {
            F::nest(place, row)
        }
    };
}

impl<F> sealed::Sealed for Added<F> {}

impl<F: Form> Form for Added<F> {
    facts_of_inner!();
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> F::View<'buf> {
        F::get(cell)
    }
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        F::same(a, b)
    }
    later_set!();
}
impl<T, F: Encode<T>> Encode<T> for Added<F> {
    encode_of_inner!(T);
    fn is(value: &T, cell: &Cell<'_>) -> bool {
        F::is(value, cell)
    }
}
impl<'buf, T, F: Decode<'buf, T>> Decode<'buf, T> for Added<F> {
    #[inline]
    fn decode(cell: &Cell<'buf>) -> T {
        F::decode(cell)
    }
}
impl<F, S, const FIELD: usize> sealed::Sealed for Later<F, S, FIELD> {}

impl<F: HasDefault, S: Constant<FIELD, Type = F::Default> + 'static, const FIELD: usize> Form for Later<F, S, FIELD> {
    facts_of_inner!();
    #[inline(always)]
    fn get<'buf>(cell: &Cell<'buf>) -> F::View<'buf> {
        if cell.is_there() { F::get(cell) } else { F::view(S::VALUE) }
    }
    fn same(a: &Cell<'_>, b: &Cell<'_>) -> bool {
        match (a.is_there(), b.is_there()) {
            (true, true) => F::same(a, b),
            (true, false) => F::holds(a, S::VALUE),
            (false, true) => F::holds(b, S::VALUE),
            (false, false) => true,
        }
    }
    later_set!();
}
impl<T, F, S, const FIELD: usize> Encode<T> for Later<F, S, FIELD>
where
    F: Encode<T> + IsDefault<T>,
    S: Constant<FIELD, Type = F::Default> + 'static,
{
    encode_of_inner!(T);
    fn is(value: &T, cell: &Cell<'_>) -> bool {
        if cell.is_there() { F::is(value, cell) } else { F::is_default(value, S::VALUE) }
    }
}
impl<'buf, T, F, S, const FIELD: usize> Decode<'buf, T> for Later<F, S, FIELD>
where
    F: Decode<'buf, T> + DefaultFor<'buf, T>,
    S: Constant<FIELD, Type = F::Default> + 'static,
{
    #[inline]
    fn decode(cell: &Cell<'buf>) -> T {
        if cell.is_there() { F::decode(cell) } else { F::decode_default(S::VALUE) }
    }
}
impl<F> sealed::Sealed for Reserved<F> {}

impl<F: Form> Form for Reserved<F> {
    const FLAGS: u8 = F::FLAGS;
    const SIZE: usize = F::SIZE;
    const LANE: Lane = F::LANE;
    const HAS_BYTES: bool = F::HAS_BYTES;
    const IS_LATER: bool = true;
    const IS_RESERVED: bool = true;
    const ALIGN: usize = F::ALIGN;
    const NATURAL: usize = F::NATURAL;
    const KIND: &'static Kind = F::KIND;
    type View<'buf> = Gone;
    type Given<'h> = ();

    #[inline(always)]
    fn check<const STRICT: bool>(place: &Place, raw: &Raw<'_>, ends: &mut Ends) -> Result<(), Error> {
        skip::<STRICT>(place, raw, ends)
    }
    #[inline(always)]
    fn get(_: &Cell<'_>) -> Gone {
        Gone
    }
    fn same(_: &Cell<'_>, _: &Cell<'_>) -> bool {
        true
    }
    cannot_be_set!();
    has_no_parts!();
}
impl<F: Form> Encode<()> for Reserved<F> {
    #[inline(always)]
    fn put((): &(), place: &Place, block: &mut [u8], text: &mut Out<'_>) -> Result<(), Error> {
        let flags = [place.flag, place.second_flag];
        for flag in flags.into_iter().take(place.flags.into()) {
            put_flag(flag, block, false);
        }
        Self::put_absent(place, block, text);
        Ok(())
    }
    #[inline(always)]
    fn put_data((): &(), place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        put_absent_data::<F>(place, block, data);
        Ok(())
    }
    #[inline(always)]
    fn is_there((): &()) -> bool {
        false
    }
    fn is((): &(), _: &Cell<'_>) -> bool {
        true
    }
}
impl<F: Form> Decode<'_, ()> for Reserved<F> {
    fn decode(_: &Cell<'_>) {}
}

/// What is left of a removed field: nothing to visit.
#[derive(Clone, Copy, Debug)]
pub struct Gone;

impl crate::visit::Item for Gone {
    fn visit_at<V: crate::visit::Visitor + ?Sized>(&self, _: crate::visit::At, _: &mut V) {}
}
