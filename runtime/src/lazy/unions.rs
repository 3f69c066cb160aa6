//! Lists of enums of messages, each of which is checked when it is read.

use core::fmt;
use core::marker::PhantomData;

use super::{Unchecked, lazy_iter};
use crate::error::Error;
use crate::form::UnionList;
use crate::message::Choice;
use crate::view::{Indexed, Indices, Unions};

/// A list of enums of messages in place, each of which is checked, whole, when it is read. `Copy`.
///
/// `get` takes the time that checking one element does, and elements of a damaged list can be the
/// same bytes: a walk over all of them is not bounded by the length of the list. `check` is.
pub struct LazyUnions<'buf, C> {
    body: Unchecked<'buf>,
    len: usize,
    choice: PhantomData<fn(C) -> C>,
}

impl<'buf, C: Choice> LazyUnions<'buf, C> {
    #[inline(always)]
    pub(super) fn enter(body: Unchecked<'buf>) -> Result<Self, Error> {
        let len = Unions::<C>::count(body.bytes).map_err(|error| body.blame(error))?;
        Ok(Self { body, len, choice: PhantomData })
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Element `index`, if there is one.
    ///
    /// # Errors
    /// It does not lie in the list, or is not what its tag says; with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn get(&self, index: usize) -> Result<Option<C::View<'buf>>, Error> {
        Unions::<C>::check_one(self.body.bytes, index, self.body.levels).map_err(|error| self.body.blame(error))
    }

    /// Checks the whole list, and gives the view that cannot fail.
    ///
    /// # Errors
    /// The first fault, with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn check(&self) -> Result<Unions<'buf, C>, Error> {
        self.body.check::<UnionList<C>>()
    }
}

// Written out: the derives would ask `C` to be `Clone`, too.
impl<C> Clone for LazyUnions<'_, C> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for LazyUnions<'_, C> {}

impl<C: Choice> fmt::Debug for LazyUnions<'_, C> {
    /// How many there are: what they hold was not checked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyUnions").field("len", &self.len()).finish_non_exhaustive()
    }
}

lazy_iter!([C: Choice] LazyUnions<'buf, C>, C::View<'buf>);
