//! Lists that are written after the head of their message.

use super::source::{self, Walk};
use super::{Out, put_rows, rows_len};
use crate::error::Error;
use crate::form::{
    Added, Data, EncodeBody, EncodeParts, Form, Later, Limit, ListOf, Members, Opt, Recursive, RowsOf, Run, StrList,
    TupleList, UnionList, below, put_end, set_flag,
};
use crate::message::layout::Place;
use crate::message::{Choice, Choosing, Fielded, Shape};
use crate::wire::{Le, Wire};

/// What a field of form `F` can be written from when its block is there already.
pub trait Late<F> {
    /// Bytes of the body.
    fn late_len(&self) -> usize;
    /// Bytes that have to be free behind it while it is written.
    fn late_room(&self) -> usize {
        0
    }
    /// Whether messages are nested too deep in it. What is walked only remembers the levels, and says it when it is
    /// written.
    fn late_is_too_deep(&self, levels: u32) -> bool;
    /// Writes the body, its end and its presence.
    ///
    /// # Errors
    /// No more room, or a value that cannot be written.
    fn put_late(&self, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error>;
}

/// What a list is written from: by a method that has the field's name.
///
/// | list of | written from |
/// |---|---|
/// | messages | an iterator that can be cloned, of values, references or heads; or [`Staged`](crate::Staged) |
/// | text, byte strings, lists, enums of messages | an iterator that can be cloned |
/// | a map | `&BTreeMap` |
/// | anything else | a slice, an array, a `Vec` |
///
/// An `Option` takes an `Option`, and `None::<&[…]>` where nothing says of what.
#[diagnostic::on_unimplemented(
    message = "a list cannot be written from a `{Self}`",
    label = "not what this list is written from",
    note = "lists of messages, text or lists take an iterator that can be cloned (`Staged(…)` around one that cannot), maps a `&BTreeMap`, all others a slice"
)]
pub trait Feed<F> {
    /// What it becomes.
    #[doc(hidden)]
    type As: Late<F>;
    #[doc(hidden)]
    fn hold(self) -> Self::As;
}

impl<T, B: EncodeBody<T>> Late<Data<B>> for T {
    #[inline]
    fn late_len(&self) -> usize {
        B::len(self)
    }
    fn late_is_too_deep(&self, levels: u32) -> bool {
        B::is_too_deep(self, levels)
    }
    #[inline]
    fn put_late(&self, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        pad(place, data, || B::len(self) > 0)?;
        B::put(self, data)?;
        put_end(place, block, data.end());
        Ok(())
    }
}

impl<F: Form, T: Late<F>> Late<Opt<F>> for Option<T> {
    fn late_len(&self) -> usize {
        self.as_ref().map_or(0, T::late_len)
    }
    fn late_room(&self) -> usize {
        self.as_ref().map_or(0, T::late_room)
    }
    fn late_is_too_deep(&self, levels: u32) -> bool {
        self.as_ref().is_some_and(|value| value.late_is_too_deep(levels))
    }
    #[inline]
    fn put_late(&self, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        set_flag(place.flag, block, self.is_some());
        match self {
            Some(value) => value.put_late(&place.behind_flag(), block, data),
            None => {
                put_end(place, block, data.end());
                Ok(())
            }
        }
    }
}

impl<F: Form, V: Feed<F>> Feed<Opt<F>> for Option<V> {
    type As = Option<V::As>;
    #[inline]
    fn hold(self) -> Self::As {
        self.map(V::hold)
    }
}

/// Later fields are written as what they are.
macro_rules! of_inner {
    ([$($generics:tt)*] $Form:ty, |$levels:ident| $inner:expr) => {
        impl<F, T: Late<F>, $($generics)*> Late<$Form> for T {
            #[inline]
            fn late_len(&self) -> usize {
                <T as Late<F>>::late_len(self)
            }
            #[inline]
            fn late_room(&self) -> usize {
                <T as Late<F>>::late_room(self)
            }
            fn late_is_too_deep(&self, $levels: u32) -> bool {
                <T as Late<F>>::late_is_too_deep(self, $inner)
            }
            #[inline]
            fn put_late(&self, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
                <T as Late<F>>::put_late(self, place, block, data)
            }
        }

        impl<F, V: Feed<F>, $($generics)*> Feed<$Form> for V {
            type As = V::As;
            #[inline]
            fn hold(self) -> V::As {
                V::hold(self)
            }
        }
    };
}
of_inner!([] Added<F>, |levels| levels);
of_inner!([S, const FIELD: usize] Later<F, S, FIELD>, |levels| levels);
of_inner!([S: Limit] Recursive<F, S>, |levels| below::<S>(levels));

/// Padding in front of a body that is aligned, unless it is empty.
#[inline(always)]
fn pad(place: &Place, data: &mut Out<'_>, has_bytes: impl FnOnce() -> bool) -> Result<(), Error> {
    if place.align > 1 && has_bytes() { data.pad(place.align.into()) } else { Ok(()) }
}

/// Anything that is a slice.
#[derive(Debug)]
pub struct AsSlice<V>(V);

impl<T: Wire<Le> + 'static, V: AsRef<[T]>> Feed<Data<Run<T>>> for V {
    type As = AsSlice<V>;
    #[inline]
    fn hold(self) -> AsSlice<V> {
        AsSlice(self)
    }
}

impl<T: Wire<Le> + 'static, V: AsRef<[T]>> Late<Data<Run<T>>> for AsSlice<V> {
    #[inline]
    fn late_len(&self) -> usize {
        <Run<T> as EncodeBody<[T]>>::len(self.0.as_ref())
    }
    fn late_is_too_deep(&self, _: u32) -> bool {
        false
    }
    #[inline]
    fn put_late(&self, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
        pad(place, data, || !self.0.as_ref().is_empty())?;
        <Run<T> as EncodeBody<[T]>>::put(self.0.as_ref(), data)?;
        put_end(place, block, data.end());
        Ok(())
    }
}

/// Lists that are walked: what they are made of, and how a walk is measured and written.
macro_rules! walked {
    ([$($generics:tt)*] $Body:ty, $Item:ident, [$($bounds:tt)*], |$walk:ident| $len:expr, |$out:ident| $put:expr) => {
        impl<V: IntoIterator<Item = $Item, IntoIter: Clone>, $Item, $($generics)*> Feed<Data<$Body>> for V
        where
            $($bounds)*
        {
            type As = Walk<V::IntoIter>;
            #[inline]
            fn hold(self) -> Self::As {
                Walk::new(self.into_iter())
            }
        }

        impl<I: Iterator<Item = $Item> + Clone, $Item, $($generics)*> Late<Data<$Body>> for Walk<I>
        where
            $($bounds)*
        {
            #[inline]
            fn late_len(&self) -> usize {
                let $walk = self;
                $len
            }
            fn late_is_too_deep(&self, levels: u32) -> bool {
                self.stand_below(levels);
                false
            }
            #[inline]
            fn put_late(&self, place: &Place, block: &mut [u8], data: &mut Out<'_>) -> Result<(), Error> {
                pad(place, data, || self.count() > 0)?;
                let ($walk, $out) = (self, &mut *data);
                $put?;
                put_end(place, block, data.end());
                Ok(())
            }
        }
    };
}

walked!([S: Shape] RowsOf<S>, M, [M: Fielded<Shape = S>], |rows| rows_len(rows), |out| put_rows(rows, out));
walked!(
    [] StrList,
    M,
    [M: AsRef<str>],
    |texts| texts.entries_len(4, 1, |text| text.as_ref().len()),
    |out| texts.put_list(out, |text, _, lane| lane.append(text.as_ref().as_bytes()))
);
walked!(
    [B: EncodeBody<M>] ListOf<B>,
    M,
    [],
    |lists| lists.entries_len(4, B::ALIGN, B::len),
    |out| lists.put_list(out, |list, levels, lane| {
        if B::is_too_deep(list, levels) {
            return Err(source::too_deep());
        }
        lane.aligned(B::ALIGN, |lane| B::put(list, lane))
    })
);
walked!(
    [C: Choice] UnionList<C>,
    M,
    [M: Choosing<Choice = C>],
    |values| UnionList::<C>::walk_len(values),
    |out| UnionList::<C>::put_walk(values, out)
);
walked!(
    [T: EncodeParts<M>] TupleList<T>,
    M,
    [M: Fielded<Shape = Members<T>>],
    |tuples| TupleList::<T>::walk_len(tuples),
    |out| TupleList::<T>::put_walk(tuples, out)
);
