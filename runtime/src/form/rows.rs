//! Lists of messages: a header, the rows, then one text and one data lane for all of them.

use core::marker::PhantomData;

use super::{Body, EncodeBody, ListOf, sealed};
use crate::encode::{Out, is_too_deep, put_rows, rows_len};
use crate::error::Error;
use crate::message::{Fielded, Fields, Shape};
use crate::schema::Kind;
use crate::view::{Checked, Rows, RowsMut, check_rows};

/// Rows of shape `S`.
#[derive(Debug)]
pub struct RowsOf<S>(PhantomData<fn() -> S>);

impl<S> sealed::Sealed for RowsOf<S> {}

impl<S: Shape> Body for RowsOf<S> {
    const DEPTH: usize = 1 + S::DEPTH;
    const LEVELS: usize = <S::Fields as Fields>::LEVELS;
    const ALIGN: usize = S::ALIGN;
    const KIND: &'static Kind = &Kind::List(S::KIND);
    const OUTLINE: &'static Kind = &Kind::List(&Kind::Named(S::NAME));
    type View<'buf> = Rows<'buf, S>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        check_rows::<S, STRICT>(bytes, levels)
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> Rows<'_, S> {
        Rows::of_checked(body)
    }
    #[inline]
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        Rows::<S>::of_checked(a) == Rows::of_checked(b)
    }
    type Nest<'a> = RowsMut<'a, S>;
    fn nest(body: &mut [u8], offset: usize) -> Self::Nest<'_> {
        RowsMut::of_checked(body, offset)
    }
}

impl<S: Shape, M: Fielded<Shape = S>> EncodeBody<[M]> for RowsOf<S> {
    #[inline]
    fn len(value: &[M]) -> usize {
        rows_len(value)
    }
    fn is_too_deep(value: &[M], levels: u32) -> bool {
        value.iter().any(|row| is_too_deep(row, levels))
    }
    #[inline]
    fn put(value: &[M], out: &mut Out<'_>) -> Result<(), Error> {
        put_rows(value, out)
    }
    #[inline]
    fn is(value: &[M], body: Checked<'_>) -> bool {
        let rows = Rows::<S>::of_checked(body);
        value.len() == rows.len() && value.iter().zip(rows.tables()).all(|(value, row)| value.is(&row))
    }
}

#[cfg(feature = "alloc")]
impl<'buf, S: Shape, M: crate::message::FromTable<'buf, S>> super::DecodeBody<'buf, alloc::vec::Vec<M>> for RowsOf<S> {
    #[inline]
    fn decode(body: Checked<'buf>) -> alloc::vec::Vec<M> {
        Rows::<S>::of_checked(body).map_tables(|row| M::from_table(&row))
    }
}
