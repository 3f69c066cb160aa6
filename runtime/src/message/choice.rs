//! Enums of messages: a tag says which message stands behind it. What the derive emits is here as traits; what is done
//! to the variants is done over a tuple of them, as with the fields of a message.

use core::any::TypeId;
use core::marker::PhantomData;

use super::fields::sealed::Sealed;
use super::tuples::max;
use super::{EncodeFields, Fielded, Fields, Shape, Take};
use crate::error::Error;
use crate::form::{Body, Nested};
use crate::schema::{Kind, Schema, Variant};
use crate::view::{Checked, Chosen, Table, check_unit};
use crate::visit::Item;
use crate::wire::{Le, Wire};

/// An enum of messages, whatever lives as long as its borrowed fields. The derive implements it.
pub trait Choice: Sized + 'static {
    /// The enum of views.
    type View<'buf>: Item + Copy;
    /// The integer in front.
    type Tag: ChoiceTag;
    /// The variants but the unknown one, in tuples of twelve: a [`Case`] or [`Unit`] each.
    type Cases: Cases;
    /// Their tags.
    const TAGS: &'static [u64];
    /// What the messages are aligned to.
    const ALIGN: usize;
    /// How deep messages are nested in it, itself not counted.
    const DEPTH: usize;
    /// Its name, for messages that hold themselves.
    const NAME: &'static str;
    /// Names, tags and layouts of the variants.
    const SCHEMA: &'static Schema;
    /// The view of checked bytes.
    fn see(chosen: Chosen<'_, Self>) -> Self::View<'_>;
}

/// A tag: an unsigned integer of one, two, four or eight bytes.
pub trait ChoiceTag: Wire<Le> + Copy + Sealed + 'static {
    /// Widened.
    fn widen(self) -> u64;
    /// The low bytes.
    fn narrow(tag: u64) -> Self;
}

macro_rules! tags {
    ($($ty:ty),*) => {$(
        impl Sealed for $ty {}
        impl ChoiceTag for $ty {
            #[inline(always)]
            fn widen(self) -> u64 {
                self.into()
            }
            #[inline(always)]
            fn narrow(tag: u64) -> Self {
                tag as Self
            }
        }
    )*};
}
tags!(u8, u16, u32, u64);

/// A value that is written as one of the variants of a [`Choice`].
pub trait Choosing: Sized {
    /// What it is made of.
    type Choice: Choice;
    /// Hands the variant to `take`.
    fn with_case<T: TakeCase<Self::Choice>>(&self, take: T) -> T::Out;
}

impl<V: Choosing> Choosing for &V {
    type Choice = V::Choice;
    #[inline(always)]
    fn with_case<T: TakeCase<V::Choice>>(&self, take: T) -> T::Out {
        (**self).with_case(take)
    }
}

/// Something to do with the variant of a value.
pub trait TakeCase<C: Choice>: Sized {
    /// The result.
    type Out;
    /// Variant `index` holds a message.
    fn message<M: Fielded>(self, index: usize, message: &M) -> Self::Out;
    /// Variant `index` holds nothing.
    fn unit(self, index: usize) -> Self::Out;
    /// Bytes that were kept.
    fn unknown(self, tag: u64, bytes: &[u8]) -> Self::Out;
}

/// Enums that can be read out of a message whole.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be made from a view",
    label = "has a variant that bytes cannot be seen as",
    note = "lists are borrowed from bytes as views only: make the field a `Vec<…>`, or use the getters instead of `to_value`"
)]
pub trait FromChoice<'buf, C: Choice>: Sized {
    /// Copies the fields; borrowed ones stay borrowed from the bytes.
    fn from_view(view: C::View<'buf>) -> Self;
}

/// Messages whose view gives back its table.
pub trait Viewed: Shape {
    /// What the view is a wrapper around.
    fn table<'buf>(view: &Self::View<'buf>) -> Table<'buf, Self>;
}

/// A variant with a message of shape `S`.
#[derive(Debug)]
pub struct Case<S>(PhantomData<fn() -> S>);

/// A variant that holds nothing.
#[derive(Debug)]
pub struct Unit;

/// One variant.
pub trait OneCase: Sealed + 'static {
    /// How deep messages are nested in it.
    const DEPTH: usize;
    /// Most levels that a recursive field in it allows; 0 if there is none.
    const LEVELS: usize;
    /// What it must be aligned to.
    const ALIGN: usize;
    /// The shape of the message, if there is one.
    fn shape() -> Option<TypeId>;
    /// Checks what stands behind the tag.
    ///
    /// # Errors
    /// The first fault.
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error>;
    /// Whether two hold the same.
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool;
}

impl<S> Sealed for Case<S> {}
impl Sealed for Unit {}

impl<S: Shape> OneCase for Case<S> {
    const DEPTH: usize = <Nested<S> as Body>::DEPTH;
    const LEVELS: usize = <S::Fields as Fields>::LEVELS;
    const ALIGN: usize = S::ALIGN;
    #[inline(always)]
    fn shape() -> Option<TypeId> {
        Some(TypeId::of::<S>())
    }
    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        Nested::<S>::check::<STRICT>(bytes, levels)
    }
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        Nested::<S>::same(a, b)
    }
}

impl OneCase for Unit {
    const DEPTH: usize = 0;
    const LEVELS: usize = 0;
    const ALIGN: usize = 1;
    #[inline(always)]
    fn shape() -> Option<TypeId> {
        None
    }
    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], _: u32) -> Result<(), Error> {
        if bytes.is_empty() { Ok(()) } else { check_unit::<STRICT>(bytes) }
    }
    fn same(_: Checked<'_>, _: Checked<'_>) -> bool {
        true
    }
}

/// All variants, or twelve of them, by number.
pub trait Cases: Sealed + 'static {
    /// How many.
    const COUNT: usize;
    /// How deep messages are nested in one.
    const DEPTH: usize;
    /// Most levels that a recursive field in one allows; 0 if there is none.
    const LEVELS: usize;
    /// What one must be aligned to.
    const ALIGN: usize;
    /// The shape of the message of variant `index`.
    fn shape(index: usize) -> Option<TypeId>;
    /// Checks what stands behind its tag.
    ///
    /// # Errors
    /// The first fault.
    fn check<const STRICT: bool>(index: usize, bytes: &[u8], levels: u32) -> Result<(), Error>;
    /// Whether two hold the same.
    fn same(index: usize, a: Checked<'_>, b: Checked<'_>) -> bool;
}

/// Twelve variants.
#[derive(Debug)]
pub struct Dozen<T>(PhantomData<fn() -> T>);
impl<T> Sealed for Dozen<T> {}

macro_rules! cases {
    ($($T:ident $index:tt),+) => {
        impl<$($T: OneCase),+> Cases for Dozen<($($T,)+)> {
            const COUNT: usize = 0 $(+ { let _ = $index; 1 })+;
            const DEPTH: usize = max(&[$($T::DEPTH),+]);
            const LEVELS: usize = max(&[$($T::LEVELS),+]);
            const ALIGN: usize = max(&[$($T::ALIGN),+]);
            #[inline(always)]
            fn shape(index: usize) -> Option<TypeId> {
                match index {
                    $($index => $T::shape(),)+
                    _ => None,
                }
            }
            #[inline(always)]
            fn check<const STRICT: bool>(index: usize, bytes: &[u8], levels: u32) -> Result<(), Error> {
                match index {
                    $($index => $T::check::<STRICT>(bytes, levels),)+
                    _ => Ok(()),
                }
            }
            #[inline]
            fn same(index: usize, a: Checked<'_>, b: Checked<'_>) -> bool {
                match index {
                    $($index => $T::same(a, b),)+
                    _ => false,
                }
            }
        }

        impl<$($T: Cases),+> Cases for ($($T,)+) {
            const COUNT: usize = 0 $(+ $T::COUNT)+;
            const DEPTH: usize = max(&[$($T::DEPTH),+]);
            const LEVELS: usize = max(&[$($T::LEVELS),+]);
            const ALIGN: usize = max(&[$($T::ALIGN),+]);
            #[inline(always)]
            fn shape(index: usize) -> Option<TypeId> {
                match index / 12 {
                    $($index => $T::shape(index % 12),)+
                    _ => None,
                }
            }
            #[inline(always)]
            fn check<const STRICT: bool>(index: usize, bytes: &[u8], levels: u32) -> Result<(), Error> {
                match index / 12 {
                    $($index => $T::check::<STRICT>(index % 12, bytes, levels),)+
                    _ => Ok(()),
                }
            }
            #[inline]
            fn same(index: usize, a: Checked<'_>, b: Checked<'_>) -> bool {
                match index / 12 {
                    $($index => $T::same(index % 12, a, b),)+
                    _ => false,
                }
            }
        }
    };
}

cases!(A 0);
cases!(A 0, B 1);
cases!(A 0, B 1, C 2);
cases!(A 0, B 1, C 2, D 3);
cases!(A 0, B 1, C 2, D 3, E 4);
cases!(A 0, B 1, C 2, D 3, E 4, F 5);
cases!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
cases!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
cases!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
cases!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
cases!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
cases!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

/// Fields that stand in a variant of the user's, and not in a struct: references in tuples of twelve.
#[derive(Debug)]
pub struct Refs<S, R>(R, PhantomData<fn() -> S>);

impl<S, R> Refs<S, R> {
    /// For generated code.
    #[inline(always)]
    pub fn new(fields: R) -> Self {
        Self(fields, PhantomData)
    }
}

impl<S: Shape<Fields: EncodeFields<R>>, R: Copy> Fielded for Refs<S, R> {
    type Shape = S;
    #[inline(always)]
    fn with_fields<T: Take<S>>(&self, take: T) -> T::Out {
        take.take(self.0)
    }
}

/// What a variant can hold: a message, perhaps in a box.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a message, so a variant cannot hold it as it is",
    label = "not a message",
    note = "give it a name, as in `Text {{ text: String }}`, or derive `Message` for it"
)]
pub trait Held: Fielded<Shape: Viewed> {}
#[diagnostic::do_not_recommend]
impl<M: Fielded<Shape: Viewed>> Held for M {}

/// Meets a variant's type before all else that is made of it. For generated code.
pub const fn meet_held<M: Held>() {}

/// Whether a value is what a view sees. For generated code.
#[inline]
pub fn is_viewed<M: Fielded<Shape: Viewed>>(value: &M, view: &<M::Shape as Shape>::View<'_>) -> bool {
    value.is(&<M::Shape as Viewed>::table(view))
}

/// The value that a view sees. For generated code.
#[inline]
pub fn value_of<'buf, S: Viewed, M: super::FromTable<'buf, S>>(view: &S::View<'buf>) -> M {
    M::from_table(&S::table(view))
}

/// The schema of a choice.
#[must_use]
pub const fn choice_schema<C: Choice>(name: &'static str, doc: &'static str, variants: &'static [Variant]) -> Schema {
    Schema { name, doc, size: <C::Tag as Wire<Le>>::SIZE, fields: &[], variants, align: C::ALIGN }
}

/// The schema of one variant: its message's, or that of nothing. For generated code.
#[must_use]
pub const fn choice_variant(
    name: &'static str,
    tag: &'static str,
    value: u64,
    schema: Option<&'static Schema>,
) -> Variant {
    let schema = match schema {
        Some(schema) => schema,
        None => &Schema::UNIT,
    };
    Variant { name, tag, value: Some(value), schema }
}

/// What is wrong with a choice.
#[must_use]
pub const fn check_choice<C: Choice>() -> Option<&'static str> {
    if C::TAGS.len() != C::Cases::COUNT {
        return Some("an enum of messages has one tag for each variant");
    }
    if !C::ALIGN.is_power_of_two() || C::ALIGN > super::layout::MAX_ALIGN {
        return Some("`align` is 1, 2, 4, 8, 16, 32 or 64");
    }
    if C::Cases::ALIGN > C::ALIGN {
        return Some("a message in this enum is aligned more than the enum: raise its `align`");
    }
    super::schema::check_depth(C::DEPTH, C::Cases::LEVELS)
}

/// The kind of a choice, for the schema of what holds it.
pub(crate) struct KindOf<C>(PhantomData<C>);
impl<C: Choice> KindOf<C> {
    pub(crate) const KIND: &'static Kind = &Kind::Union(C::SCHEMA);
    pub(crate) const NAMED: &'static Kind = &Kind::Named(C::NAME);
}
