//! Lists of tuples.

use core::marker::PhantomData;

use super::{EncodeParts, Members, Parts, Tuple, size};
use crate::encode::{Out, Walk};
use crate::error::{Error, ErrorKind};
use crate::form::{Body, EncodeBody, Form, ListOf, RowsOf, body_has_no_parts, sealed};
use crate::message::Fielded;
use crate::schema::Kind;
use crate::view::{Checked, Indexed, Indices, Rows, list_traits};

/// A list of tuples: one after the other if they have a fixed size, else rows.
#[derive(Debug)]
pub struct TupleList<T>(PhantomData<fn() -> T>);

impl<T> sealed::Sealed for TupleList<T> {}

impl<T: Parts> TupleList<T> {
    /// Never zero: the layout of a message refuses elements of no bytes.
    pub(crate) const SIZE: usize = if T::HAS_BYTES { size(T::IN_PLACE) } else { 1 };

    /// Bytes of such a list that is walked.
    pub(crate) fn walk_len<V>(walk: &Walk<impl Iterator<Item = V> + Clone>) -> usize
    where
        V: Fielded<Shape = Members<T>>,
    {
        if T::IN_PLACE.is_some() { walk.count().saturating_mul(Self::SIZE) } else { crate::encode::rows_len(walk) }
    }

    /// Appends such a list.
    ///
    /// # Errors
    /// No more room, values that cannot be written, and walks that differ.
    pub(crate) fn put_walk<V>(walk: &Walk<impl Iterator<Item = V> + Clone>, out: &mut Out<'_>) -> Result<(), Error>
    where
        V: Fielded<Shape = Members<T>>,
        T: EncodeParts<V>,
    {
        if T::IN_PLACE.is_none() {
            return crate::encode::put_rows(walk, out);
        }
        let start = out.position();
        let room = out.take(walk.count().saturating_mul(Self::SIZE))?;
        walk.each(room.chunks_exact_mut(Self::SIZE).enumerate(), |value, (index, slot)| {
            T::put_in_place(&value, slot).map_err(|error| error.within(start + index * Self::SIZE))
        })
    }

    fn elements(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
        bytes.chunks_exact(Self::SIZE)
    }
}

impl<T: Parts> Body for TupleList<T> {
    const HAS_BYTES: bool = T::HAS_BYTES;
    const DEPTH: usize = Tuple::<T>::DEPTH;
    const LEVELS: usize = T::LEVELS;
    const ALIGN: usize = T::ALIGN;
    const KIND: &'static Kind = if T::IN_PLACE.is_some() {
        &Kind::Slice { element: Tuple::<T>::KIND, size: Tuple::<T>::SIZE }
    } else {
        &Kind::List(Tuple::<T>::KIND)
    };
    const OUTLINE: &'static Kind = if T::IN_PLACE.is_some() {
        &Kind::Slice { element: Tuple::<T>::OUTLINE, size: Tuple::<T>::SIZE }
    } else {
        &Kind::List(Tuple::<T>::OUTLINE)
    };
    type View<'buf> = Tuples<'buf, T>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        if T::IN_PLACE.is_none() {
            return RowsOf::<Members<T>>::check::<STRICT>(bytes, levels);
        }
        if !bytes.len().is_multiple_of(Self::SIZE) {
            return Err(Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: Self::SIZE }));
        }
        for (index, element) in Self::elements(bytes).enumerate() {
            T::check_in_place::<STRICT>(element).map_err(|error| error.within(index * Self::SIZE))?;
        }
        Ok(())
    }
    #[inline]
    fn see(body: Checked<'_>) -> Tuples<'_, T> {
        Tuples::new(body)
    }
    body_has_no_parts!();
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        if T::IN_PLACE.is_none() {
            return RowsOf::<Members<T>>::same(a, b);
        }
        let (a, b) = (a.bytes(), b.bytes());
        a.len() == b.len() && Self::elements(a).zip(Self::elements(b)).all(|(a, b)| T::same_in_place(a, b))
    }
}

impl<V: Fielded<Shape = Members<T>>, T: EncodeParts<V>> EncodeBody<[V]> for TupleList<T> {
    #[inline]
    fn len(value: &[V]) -> usize {
        if T::IN_PLACE.is_some() { value.len().saturating_mul(Self::SIZE) } else { crate::encode::rows_len(value) }
    }
    fn is_too_deep(value: &[V], levels: u32) -> bool {
        value.iter().any(|row| crate::encode::is_too_deep(row, levels))
    }
    #[inline]
    fn put(value: &[V], out: &mut Out<'_>) -> Result<(), Error> {
        if T::IN_PLACE.is_none() {
            return crate::encode::put_rows(value, out);
        }
        let start = out.position();
        let room = out.take(value.len().saturating_mul(Self::SIZE))?;
        for (index, (value, slot)) in value.iter().zip(room.chunks_exact_mut(Self::SIZE)).enumerate() {
            T::put_in_place(value, slot).map_err(|error| error.within(start + index * Self::SIZE))?;
        }
        Ok(())
    }
    fn is(value: &[V], body: Checked<'_>) -> bool {
        if T::IN_PLACE.is_none() {
            let rows = Rows::<Members<T>>::of_checked(body);
            return value.len() == rows.len() && value.iter().zip(rows.tables()).all(|(value, row)| value.is(&row));
        }
        let bytes = body.bytes();
        bytes.len() == value.len().saturating_mul(Self::SIZE)
            && value.iter().zip(Self::elements(bytes)).all(|(value, slot)| T::is_in_place(value, slot))
    }
}

#[cfg(feature = "alloc")]
impl<'buf, V: crate::message::FromTable<'buf, Members<T>>, T: super::DecodeParts<'buf, V>>
    crate::form::DecodeBody<'buf, alloc::vec::Vec<V>> for TupleList<T>
{
    fn decode(body: Checked<'buf>) -> alloc::vec::Vec<V> {
        if T::IN_PLACE.is_some() {
            Self::elements(body.bytes()).map(T::decode_in_place).collect()
        } else {
            Rows::<Members<T>>::of_checked(body).tables().map(|row| V::from_table(&row)).collect()
        }
    }
}

/// A list of tuples in place. `Copy`; indexing is O(1).
pub struct Tuples<'buf, T> {
    body: Checked<'buf>,
    rows: Rows<'buf, Members<T>>,
}

impl<'buf, T: Parts> Tuples<'buf, T> {
    #[inline]
    fn new(body: Checked<'buf>) -> Self {
        let rows = if T::IN_PLACE.is_some() { Checked::EMPTY } else { body };
        Self { body, rows: Rows::of_checked(rows) }
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        if T::IN_PLACE.is_some() { self.body.bytes().len() / TupleList::<T>::SIZE } else { self.rows.len() }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `index`.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<T::Views<'buf>> {
        if T::IN_PLACE.is_none() {
            return self.rows.get(index);
        }
        let start = index.checked_mul(TupleList::<T>::SIZE)?;
        self.body.bytes().get(start..)?.get(..TupleList::<T>::SIZE).map(T::get_in_place)
    }

    /// All elements, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Indices<Self> {
        Indices::new(*self, self.len())
    }
}

impl<'buf, T: Parts> Indexed for Tuples<'buf, T> {
    type Item = T::Views<'buf>;
    #[inline]
    fn at(&self, index: usize) -> Option<T::Views<'buf>> {
        self.get(index)
    }
}

list_traits!([T: Parts] Tuples<'buf, T>);

// Written out: the derives would ask `T` to be `Clone`, too.
impl<T> Clone for Tuples<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Tuples<'_, T> {}
impl<T: Parts> PartialEq for Tuples<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        TupleList::<T>::same(self.body, other.body)
    }
}
