//! How each body is read alone: lists and messages are entered, the rest is checked whole, whatever it holds.

use super::{LazyBody, LazyLists, LazyRows, LazyStrs, LazyTable, LazyTuples, LazyUnions, Unchecked};
use crate::error::Error;
use crate::form::{ListOf, Nested, Parts, RowsOf, Run, StrList, TupleList, UnionList, UnionOf};
use crate::message::{Choice, Shape};
use crate::wire::{Le, Wire};

/// Checked whole: where any bits are an element that is its length.
impl<T: Wire<Le> + 'static> LazyBody for Run<T> {
    type Lazy<'buf> = T::Slice<'buf>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<T::Slice<'_>, Error> {
        body.check::<Self>()
    }
}

impl LazyBody for StrList {
    type Lazy<'buf> = LazyStrs<'buf>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<LazyStrs<'_>, Error> {
        LazyStrs::enter(body)
    }
}

impl<B: LazyBody> LazyBody for ListOf<B> {
    type Lazy<'buf> = LazyLists<'buf, B>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<LazyLists<'_, B>, Error> {
        LazyLists::enter(body)
    }
}

impl<S: Shape> LazyBody for RowsOf<S> {
    type Lazy<'buf> = LazyRows<'buf, S>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<LazyRows<'_, S>, Error> {
        LazyRows::enter(body).map_err(|error| body.blame(error.in_packet(S::SCHEMA.name)))
    }
}

impl<S: Shape> LazyBody for Nested<S> {
    type Lazy<'buf> = S::Lazy<'buf>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<S::Lazy<'_>, Error> {
        match LazyTable::enter(body) {
            Ok(table) => Ok(S::lazy(table)),
            Err(error) => Err(body.blame(error.in_packet(S::SCHEMA.name))),
        }
    }
}

impl<T: Parts> LazyBody for TupleList<T> {
    type Lazy<'buf> = LazyTuples<'buf, T>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<LazyTuples<'_, T>, Error> {
        LazyTuples::enter(body)
    }
}

/// Checked whole: an enum of views is one of checked ones.
impl<C: Choice> LazyBody for UnionOf<C> {
    type Lazy<'buf> = C::View<'buf>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<C::View<'_>, Error> {
        body.check::<Self>()
    }
}

impl<C: Choice> LazyBody for UnionList<C> {
    type Lazy<'buf> = LazyUnions<'buf, C>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<LazyUnions<'_, C>, Error> {
        LazyUnions::enter(body)
    }
}
