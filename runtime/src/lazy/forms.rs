//! How each form is read alone: checked as in `form/`, by the same functions, and read as there.

use super::{LazyBody, LazyCell, LazyDefault, LazyForm};
use crate::error::Error;
use crate::form::{
    Added, Data, Fixed, Form, Later, Limit, Members, Nested, Opt, Parts, Recursive, Run, Text, Truth, Tuple,
};
use crate::packet::Constant;
use crate::wire::{Le, Slot, Wire};

impl<T: Wire<Le> + 'static> LazyForm for Fixed<T> {
    type Lazy<'buf> = T::View<'buf>;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<T::View<'buf>, Error> {
        let slot = cell.slot(T::SIZE);
        if !T::ANY_BITS {
            T::check(Slot(slot)).map_err(|error| cell.blame(error))?;
        }
        Ok(T::get(Slot(slot)))
    }
}

impl LazyForm for Truth {
    type Lazy<'buf> = bool;
    #[inline(always)]
    fn lazy(cell: &LazyCell<'_>) -> Result<bool, Error> {
        Ok(cell.flag())
    }
}

impl LazyForm for Text {
    type Lazy<'buf> = &'buf str;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<&'buf str, Error> {
        cell.text()
    }
}

impl<F: LazyForm> LazyForm for Opt<F> {
    type Lazy<'buf> = Option<F::Lazy<'buf>>;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<Self::Lazy<'buf>, Error> {
        if cell.flag() { F::lazy(&cell.behind_flag()).map(Some) } else { Ok(None) }
    }
}

impl<B: LazyBody> LazyForm for Data<B> {
    type Lazy<'buf> = B::Lazy<'buf>;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<B::Lazy<'buf>, Error> {
        B::lazy(cell.body()?)
    }
}

/// Checked whole, as its getter returns all members.
impl<T: Parts> LazyForm for Tuple<T> {
    type Lazy<'buf> = T::Views<'buf>;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<T::Views<'buf>, Error> {
        if T::IN_PLACE.is_none() {
            return cell.body()?.check::<Nested<Members<T>>>();
        }
        let slot = cell.slot(<Self as Form>::SIZE);
        T::check_in_place::<false>(slot).map_err(|error| cell.blame(error))?;
        Ok(T::get_in_place(slot))
    }
}

impl<F: LazyForm, S: Limit> LazyForm for Recursive<F, S> {
    type Lazy<'buf> = F::Lazy<'buf>;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<F::Lazy<'buf>, Error> {
        F::lazy(&cell.below::<S>())
    }
}

impl<F: LazyForm> LazyForm for Added<F> {
    type Lazy<'buf> = F::Lazy<'buf>;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<F::Lazy<'buf>, Error> {
        F::lazy(if cell.is_there() { cell } else { &LazyCell::EMPTY })
    }
}

impl<F: LazyDefault, S: Constant<FIELD, Type = F::Default> + 'static, const FIELD: usize> LazyForm
    for Later<F, S, FIELD>
{
    type Lazy<'buf> = F::Lazy<'buf>;
    #[inline(always)]
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<F::Lazy<'buf>, Error> {
        if cell.is_there() { F::lazy(cell) } else { Ok(F::lazy_default(S::VALUE)) }
    }
}

impl<T: for<'x> Wire<Le, View<'x> = T> + 'static> LazyDefault for Fixed<T> {
    #[inline(always)]
    fn lazy_default<'buf>(default: T) -> <Self as LazyForm>::Lazy<'buf> {
        default
    }
}
impl LazyDefault for Truth {
    #[inline(always)]
    fn lazy_default<'buf>(default: bool) -> <Self as LazyForm>::Lazy<'buf> {
        default
    }
}
impl LazyDefault for Text {
    #[inline(always)]
    fn lazy_default<'buf>(default: &'static str) -> &'buf str {
        default
    }
}
impl LazyDefault for Data<Run<u8>> {
    #[inline(always)]
    fn lazy_default<'buf>(default: &'static [u8]) -> &'buf [u8] {
        default
    }
}
