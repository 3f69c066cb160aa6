//! Lists of text, of byte strings and of lists, of which only the count was checked.

use core::fmt;
use core::marker::PhantomData;

use super::{LazyBody, Unchecked, lazy_iter};
use crate::error::{Error, ErrorKind};
use crate::form::{ListOf, StrList};
use crate::message::layout::padding;
use crate::view::{Indexed, Indices, ListEnds, Lists, Strs, utf8};

/// A list of text in place, each of which is checked when it is read. `Copy`.
///
/// `get` takes the time that checking one element does, and elements of a damaged list can be the
/// same bytes: a walk over all of them is not bounded by the length of the list. `check` is.
#[derive(Clone, Copy)]
pub struct LazyStrs<'buf>(LazyEnds<'buf>);

/// A list of byte strings, or of lists of one kind, in place, each of which is checked when it is read. `Copy`;
/// indexing is O(1).
pub struct LazyLists<'buf, B> {
    list: LazyEnds<'buf>,
    body: PhantomData<fn(B) -> B>,
}

/// A body with a count, ends that nobody checked, and what they end.
#[derive(Clone, Copy)]
struct LazyEnds<'buf> {
    body: Unchecked<'buf>,
    list: ListEnds<'buf>,
}

impl<'buf> LazyEnds<'buf> {
    #[inline(always)]
    fn enter(body: Unchecked<'buf>) -> Result<Self, Error> {
        let list = ListEnds::split(body.bytes).map_err(|error| body.blame(error))?;
        Ok(Self { body, list })
    }

    /// Element `index`, found to lie in the list, and where.
    #[inline(always)]
    fn get(&self, index: usize) -> Result<Option<(Unchecked<'buf>, usize)>, Error> {
        let Some((start, end)) = self.list.range(index) else { return Ok(None) };
        let Some(bytes) = self.list.lane.get(start as usize..end as usize) else {
            return Err(self.bad_end(index, start, end));
        };
        // Not before it was found to lie in the list: nobody looked at where the element before it ends.
        let at = self.list.lane_offset() + start as usize;
        Ok(Some((self.body.part(bytes, at), at)))
    }

    #[cold]
    fn bad_end(&self, index: usize, start: u32, end: u32) -> Error {
        self.body.blame(Error::new(ErrorKind::BadEnd { start, end }).within(4 + 4 * index))
    }
}

impl<'buf> LazyStrs<'buf> {
    #[inline(always)]
    pub(super) fn enter(body: Unchecked<'buf>) -> Result<Self, Error> {
        LazyEnds::enter(body).map(Self)
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.0.list.len()
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
    /// It does not lie in the list, or is not text; with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn get(&self, index: usize) -> Result<Option<&'buf str>, Error> {
        let Some((body, _)) = self.0.get(index)? else { return Ok(None) };
        utf8(body.bytes).map(Some).ok_or_else(|| not_utf8(body))
    }

    /// Checks the whole list, and gives the view that cannot fail.
    ///
    /// # Errors
    /// The first fault, with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn check(&self) -> Result<Strs<'buf>, Error> {
        self.0.body.check::<StrList>()
    }
}

#[cold]
fn not_utf8(body: Unchecked<'_>) -> Error {
    let valid = core::str::from_utf8(body.bytes).map_or_else(|bad| bad.valid_up_to(), str::len);
    body.blame(Error::new(ErrorKind::NotUtf8).within(valid))
}

impl<'buf, B: LazyBody> LazyLists<'buf, B> {
    #[inline(always)]
    pub(super) fn enter(body: Unchecked<'buf>) -> Result<Self, Error> {
        Ok(Self { list: LazyEnds::enter(body)?, body: PhantomData })
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.list.list.len()
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
    /// It does not lie in the list, or is not what it should be; with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn get(&self, index: usize) -> Result<Option<B::Lazy<'buf>>, Error> {
        let Some((body, at)) = self.list.get(index)? else { return Ok(None) };
        let body = if B::ALIGN == 1 { body } else { body.behind(padding(at, B::ALIGN))? };
        B::lazy(body).map(Some)
    }

    /// Checks the whole list, and gives the view that cannot fail.
    ///
    /// # Errors
    /// The first fault, with the offset in the bytes that were given to `lazy`.
    #[inline]
    pub fn check(&self) -> Result<Lists<'buf, B>, Error> {
        self.list.body.check::<ListOf<B>>()
    }
}

// Written out: the derives would ask `B` to be `Clone`, too.
impl<B> Clone for LazyLists<'_, B> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<B> Copy for LazyLists<'_, B> {}

impl fmt::Debug for LazyStrs<'_> {
    /// How many there are: what they hold was not checked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyStrs").field("len", &self.len()).finish_non_exhaustive()
    }
}
impl<B: LazyBody> fmt::Debug for LazyLists<'_, B> {
    /// How many there are: what they hold was not checked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyLists").field("len", &self.len()).finish_non_exhaustive()
    }
}

lazy_iter!([] LazyStrs<'buf>, &'buf str);

lazy_iter!([B: LazyBody] LazyLists<'buf, B>, B::Lazy<'buf>);
