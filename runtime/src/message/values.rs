//! Which types of the language stand in a message in which form.

use super::Value;
use crate::form::{Data, Element, Encode, EncodeBody, Fixed, Form, HasDefault, Opt, Text, Truth};
use crate::lazy::LazyForm;
use crate::wire::{Ascii, I24, I40, I48, Le, Open, ReprEnum, U24, U40, U48, Wire};

macro_rules! fixed {
    ($($ty:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl Value for $ty {
            type Form = Fixed<$ty>;
        }
    )*};
}

fixed!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128, f32, f64, char, U24, U40, U48, I24, I40, I48);

impl Value for bool {
    type Form = Truth;
}

#[diagnostic::do_not_recommend]
impl<const N: usize, const FILL: u8> Value for Ascii<N, FILL> {
    type Form = Fixed<Self>;
}

#[diagnostic::do_not_recommend]
impl<E: ReprEnum<Repr: Wire<Le>> + 'static> Value for Open<E> {
    type Form = Fixed<Self>;
}

impl<T: ArrayElement, const N: usize> Value for [T; N] {
    type Form = Fixed<[T; N]>;
}

/// Of messages and enums of messages, what is in a box stands in a message as it would without: the box is for
/// declarations that hold themselves.
#[cfg(feature = "alloc")]
impl<T: Boxed> Value for alloc::boxed::Box<T> {
    type Form = T::Form;
}

/// What can stand in a box.
#[cfg(feature = "alloc")]
#[diagnostic::on_unimplemented(
    message = "a `Box<{Self}>` cannot be a field of a message",
    label = "needs no box",
    note = "a box is for messages and enums of messages that hold themselves: write `{Self}`"
)]
pub trait Boxed: Value<Form: Encode<alloc::boxed::Box<Self>>> {}
#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl<T: Value<Form: Encode<alloc::boxed::Box<T>>>> Boxed for T {}

#[cfg(feature = "alloc")]
impl<M: super::Fielded> super::Fielded for alloc::boxed::Box<M> {
    type Shape = M::Shape;
    #[inline(always)]
    fn with_fields<T: super::Take<M::Shape>>(&self, take: T) -> T::Out {
        (**self).with_fields(take)
    }
}

#[cfg(feature = "alloc")]
impl<'buf, S, M: super::FromTable<'buf, S>> super::FromTable<'buf, S> for alloc::boxed::Box<M> {
    fn from_table(table: &crate::view::Table<'buf, S>) -> Self {
        Self::new(M::from_table(table))
    }
}

#[cfg(feature = "alloc")]
impl<V: super::Choosing> super::Choosing for alloc::boxed::Box<V> {
    type Choice = V::Choice;
    #[inline(always)]
    fn with_case<T: super::TakeCase<V::Choice>>(&self, take: T) -> T::Out {
        (**self).with_case(take)
    }
}

#[cfg(feature = "alloc")]
impl<'buf, C: super::Choice, V: super::FromChoice<'buf, C>> super::FromChoice<'buf, C> for alloc::boxed::Box<V> {
    fn from_view(view: C::View<'buf>) -> Self {
        Self::new(V::from_view(view))
    }
}

/// Elements of arrays.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no fixed size, so there is no array of it in a message",
    label = "not a value of fixed size",
    note = "use a `Vec`, or put the elements into a struct that derives `Message`"
)]
pub trait ArrayElement: Wire<Le> + 'static {}
#[diagnostic::do_not_recommend]
impl<T: Wire<Le> + 'static> ArrayElement for T {}

impl<T: Value<Form: NotOptional>> Value for Option<T> {
    type Form = Opt<T::Form>;
}

/// Forms that can be optional: all but those that are already.
#[diagnostic::on_unimplemented(
    message = "an `Option` in an `Option` has no form in a message",
    label = "is an `Option` already",
    note = "put the inner one into a struct that derives `Message`"
)]
pub trait NotOptional {}
impl<T> NotOptional for Fixed<T> {}
impl NotOptional for Truth {}
impl NotOptional for Text {}
impl<B> NotOptional for Data<B> {}
impl<T> NotOptional for crate::form::Tuple<T> {}

impl Value for &str {
    type Form = Text;
}

#[cfg(feature = "alloc")]
impl Value for alloc::string::String {
    type Form = Text;
}

impl<'a, T: Value<Form: Element>> Value for &'a [T]
where
    Data<ListForm<T>>: Form + LazyForm + Encode<&'a [T]>,
{
    type Form = Data<ListForm<T>>;
}

#[cfg(feature = "alloc")]
impl<T: Value<Form: Element>> Value for alloc::vec::Vec<T>
where
    Data<ListForm<T>>: Form + LazyForm + Encode<Self>,
{
    type Form = Data<ListForm<T>>;
}

/// Meets a field's type before all else that is made of it. For generated code.
pub const fn meet<T: Value>() {}

/// The same for the type of a default.
pub const fn meet_default<T: Value<Form: HasDefault>>() {}

/// The body of a list of `T`.
type ListForm<T> = <<T as Value>::Form as Element>::List;

#[cfg(feature = "alloc")]
impl<T, B: EncodeBody<[T]>> EncodeBody<alloc::vec::Vec<T>> for B {
    #[inline(always)]
    fn len(value: &alloc::vec::Vec<T>) -> usize {
        <B as EncodeBody<[T]>>::len(value)
    }
    #[inline(always)]
    fn is_too_deep(value: &alloc::vec::Vec<T>, levels: u32) -> bool {
        <B as EncodeBody<[T]>>::is_too_deep(value, levels)
    }
    #[inline(always)]
    fn payload(value: &alloc::vec::Vec<T>) -> Option<&[u8]> {
        <B as EncodeBody<[T]>>::payload(value)
    }
    #[inline(always)]
    fn put(value: &alloc::vec::Vec<T>, out: &mut crate::encode::Out<'_>) -> Result<(), crate::Error> {
        <B as EncodeBody<[T]>>::put(value, out)
    }
    #[inline]
    fn is(value: &alloc::vec::Vec<T>, body: crate::view::Checked<'_>) -> bool {
        <B as EncodeBody<[T]>>::is(value, body)
    }
}

/// Elements of lists that are walked.
macro_rules! by_reference {
    ($($T:ident: $ty:ty),*) => {$(
        impl<$T, B: EncodeBody<[$T]>> EncodeBody<$ty> for B {
            #[inline(always)]
            fn len(value: &$ty) -> usize {
                <B as EncodeBody<[$T]>>::len(value)
            }
            fn is_too_deep(value: &$ty, levels: u32) -> bool {
                <B as EncodeBody<[$T]>>::is_too_deep(value, levels)
            }
            #[inline(always)]
            fn put(value: &$ty, out: &mut crate::encode::Out<'_>) -> Result<(), crate::Error> {
                <B as EncodeBody<[$T]>>::put(value, out)
            }
            #[inline]
            fn is(value: &$ty, body: crate::view::Checked<'_>) -> bool {
                <B as EncodeBody<[$T]>>::is(value, body)
            }
        }
    )*};
}
by_reference!(T: &&[T]);
#[cfg(feature = "alloc")]
by_reference!(T: &alloc::vec::Vec<T>);

impl<'a, T, B: EncodeBody<[T]>> EncodeBody<&'a [T]> for B {
    #[inline(always)]
    fn len(value: &&'a [T]) -> usize {
        <B as EncodeBody<[T]>>::len(value)
    }
    #[inline(always)]
    fn is_too_deep(value: &&'a [T], levels: u32) -> bool {
        <B as EncodeBody<[T]>>::is_too_deep(value, levels)
    }
    #[inline(always)]
    fn payload<'v>(value: &'v &'a [T]) -> Option<&'v [u8]> {
        <B as EncodeBody<[T]>>::payload(value)
    }
    #[inline(always)]
    fn put(value: &&'a [T], out: &mut crate::encode::Out<'_>) -> Result<(), crate::Error> {
        <B as EncodeBody<[T]>>::put(value, out)
    }
    #[inline]
    fn is(value: &&'a [T], body: crate::view::Checked<'_>) -> bool {
        <B as EncodeBody<[T]>>::is(value, body)
    }
}
