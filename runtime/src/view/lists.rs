//! Lists of byte strings and of lists.

use core::marker::PhantomData;

use super::iter::{Indexed, Indices, list_traits};
use super::strs::Ends;
use super::{Checked, range};
use crate::error::Error;
use crate::form::{Body, check_padding};
use crate::message::layout::padding;

/// A list of byte strings, or of lists of one kind, in place. `Copy`; indexing is O(1).
pub struct Lists<'buf, B> {
    list: Ends<'buf>,
    body: PhantomData<fn(B) -> B>,
}

impl<'buf, B: Body> Lists<'buf, B> {
    pub(crate) fn check<const STRICT: bool>(bytes: &'buf [u8], levels: u32) -> Result<(), Error> {
        let list = Ends::split(bytes)?;
        list.check(|_| true)?;
        for index in 0..list.len() {
            let Some((start, end)) = list.range(index) else { break };
            let (padded, at) = (range(list.lane, start, end), list.lane_offset() + start as usize);
            let padding = check_padding::<STRICT>(padded, padding(at, B::ALIGN)).map_err(|error| error.within(at))?;
            B::check::<STRICT>(padded.get(padding..).unwrap_or(&[]), levels)
                .map_err(|error| error.of_known_end().within(at + padding))?;
        }
        Ok(())
    }

    #[inline]
    pub(crate) fn of_checked(body: Checked<'buf>) -> Self {
        Self { list: Ends::of_checked(body), body: PhantomData }
    }

    /// The bodies of all elements.
    pub(crate) fn bodies(self) -> impl Iterator<Item = Checked<'buf>> {
        (0..self.len()).map(move |index| self.body(index).unwrap_or(Checked::EMPTY))
    }

    #[inline]
    fn body(&self, index: usize) -> Option<Checked<'buf>> {
        let (start, end) = self.list.range(index)?;
        let padding = padding(self.list.lane_offset() + start as usize, B::ALIGN);
        Some(Checked(range(self.list.lane, start, end).get(padding..).unwrap_or(&[])))
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `index`.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<B::View<'buf>> {
        self.body(index).map(B::see)
    }

    /// All elements, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Indices<Self> {
        Indices::new(*self, self.len())
    }
}

impl<'buf, B: Body> Indexed for Lists<'buf, B> {
    type Item = B::View<'buf>;
    #[inline]
    fn at(&self, index: usize) -> Option<B::View<'buf>> {
        self.get(index)
    }
}

list_traits!([B: Body] Lists<'buf, B>);

// Written out: the derives would ask `B` to be `Clone`, too.
impl<B> Clone for Lists<'_, B> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<B> Copy for Lists<'_, B> {}
impl<B: Body> PartialEq for Lists<'_, B> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.bodies().zip(other.bodies()).all(|(a, b)| B::same(a, b))
    }
}
