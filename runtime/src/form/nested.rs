//! Messages in messages.

use core::marker::PhantomData;

use super::{Body, DecodeBody, EncodeBody, RowsOf, sealed};
use crate::encode::{Out, is_too_deep, put_table, table_len};
use crate::error::Error;
use crate::message::{Fielded, Fields, FromTable, Shape};
use crate::schema::Kind;
use crate::view::{Checked, Table, TableMut, check_table};

/// A table of shape `S`.
#[derive(Debug)]
pub struct Nested<S>(PhantomData<fn() -> S>);

impl<S> sealed::Sealed for Nested<S> {}

impl<S: Shape> Body for Nested<S> {
    const CAN_BE_EMPTY: bool = false;
    const DEPTH: usize = 1 + S::DEPTH;
    const LEVELS: usize = <S::Fields as Fields>::LEVELS;
    const ALIGN: usize = S::ALIGN;
    const KIND: &'static Kind = S::KIND;
    const OUTLINE: &'static Kind = &Kind::Named(S::NAME);
    type View<'buf> = S::View<'buf>;
    type List = RowsOf<S>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        check_table::<S, STRICT>(bytes, levels)
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> S::View<'_> {
        S::view(Table::of_checked(body))
    }
    #[inline]
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        Table::<S>::of_checked(a) == Table::of_checked(b)
    }
    type Nest<'a> = S::Mut<'a>;
    fn nest(body: &mut [u8], offset: usize) -> Self::Nest<'_> {
        S::view_mut(TableMut::of_checked(body, offset))
    }
}

impl<S: Shape, M: Fielded<Shape = S>> EncodeBody<M> for Nested<S> {
    #[inline]
    fn len(value: &M) -> usize {
        table_len(value)
    }
    #[inline]
    fn is_too_deep(value: &M, levels: u32) -> bool {
        is_too_deep(value, levels)
    }
    #[inline]
    fn put(value: &M, out: &mut Out<'_>) -> Result<(), Error> {
        put_table(value, out)
    }
    #[inline]
    fn is(value: &M, body: Checked<'_>) -> bool {
        value.is(&Table::of_checked(body))
    }
}

impl<'buf, S: Shape, M: FromTable<'buf, S>> DecodeBody<'buf, M> for Nested<S> {
    #[inline]
    fn decode(body: Checked<'buf>) -> M {
        M::from_table(&Table::of_checked(body))
    }
}
