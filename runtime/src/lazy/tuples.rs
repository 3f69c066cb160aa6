//! Lists of tuples, each of which is checked when it is read.

use core::fmt;

use super::{LazyRows, Unchecked, lazy_iter};
use crate::error::{Error, ErrorKind};
use crate::form::{Members, Parts, TupleList, Tuples};
use crate::view::{Indexed, Indices};

/// A list of tuples in place, each of which is checked, whole, when it is read. `Copy`.
///
/// `get` takes the time that checking one element does, and elements of a damaged list can be the
/// same bytes: a walk over all of them is not bounded by the length of the list. `check` is.
pub struct LazyTuples<'buf, T> {
    body: Unchecked<'buf>,
    /// Where the tuples are rows.
    rows: LazyRows<'buf, Members<T>>,
}

impl<'buf, T: Parts> LazyTuples<'buf, T> {
    #[inline(always)]
    pub(super) fn enter(body: Unchecked<'buf>) -> Result<Self, Error> {
        let (len, element) = (body.bytes.len(), TupleList::<T>::SIZE);
        if T::IN_PLACE.is_none() {
            let rows = LazyRows::enter(body).map_err(|error| body.blame(error.in_packet("tuple")))?;
            return Ok(Self { body, rows });
        }
        if !len.is_multiple_of(element) {
            return Err(body.blame(Error::new(ErrorKind::UnevenLength { bytes: len, element })));
        }
        Ok(Self { body, rows: LazyRows::enter(Unchecked::EMPTY)? })
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        if T::IN_PLACE.is_some() { self.body.bytes.len() / TupleList::<T>::SIZE } else { self.rows.len() }
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `index`, if there is one.
    ///
    /// # Errors
    /// A member that is not what it should be; with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn get(&self, index: usize) -> Result<Option<T::Views<'buf>>, Error> {
        if T::IN_PLACE.is_none() {
            return self.rows.table(index).map(|row| row.check()).transpose();
        }
        let size = TupleList::<T>::SIZE;
        let Some(start) = index.checked_mul(size) else { return Ok(None) };
        let Some(slot) = self.body.bytes.get(start..).and_then(|tail| tail.get(..size)) else { return Ok(None) };
        T::check_in_place::<false>(slot).map_err(|error| self.body.blame(error.within(start)))?;
        Ok(Some(T::get_in_place(slot)))
    }

    /// Checks the whole list, and gives the view that cannot fail.
    ///
    /// # Errors
    /// The first fault, with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn check(&self) -> Result<Tuples<'buf, T>, Error> {
        self.body.check::<TupleList<T>>()
    }
}

// Written out: the derives would ask `T` to be `Clone`, too.
impl<T> Clone for LazyTuples<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for LazyTuples<'_, T> {}

impl<T: Parts> fmt::Debug for LazyTuples<'_, T> {
    /// How many there are: what they hold was not checked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyTuples").field("len", &self.len()).finish_non_exhaustive()
    }
}

lazy_iter!([T: Parts] LazyTuples<'buf, T>, T::Views<'buf>);
