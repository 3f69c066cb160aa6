//! Enums of messages in place: which variant, and the message behind the tag; and lists of them.

use core::any::TypeId;
use core::marker::PhantomData;
use core::ops::Range;

use super::iter::{Indexed, Indices, list_traits};
use super::{Checked, Table, range, u32_at};
use crate::encode::after;
use crate::error::{Error, ErrorKind};
use crate::form::check_padding;
use crate::message::layout::padding;
use crate::message::{Cases, Choice, ChoiceTag, Shape};
use crate::packet::Unknown;
use crate::wire::{Le, Slot, Wire};

/// One variant whose bytes were checked: the derive makes the user's enum of views from it.
pub struct Chosen<'buf, C> {
    /// The number of the variant; as many as there are variants if the tag is not known.
    index: usize,
    tag: u64,
    /// What stands behind the tag.
    body: Checked<'buf>,
    choice: PhantomData<fn(C) -> C>,
}

/// The number of the variant with this tag.
#[inline(always)]
fn index_of<C: Choice>(tag: u64) -> usize {
    C::TAGS.iter().position(|known| *known == tag).unwrap_or(C::TAGS.len())
}

/// Checks what stands behind a tag.
#[inline(always)]
fn check_case<C: Choice, const STRICT: bool>(tag: u64, bytes: &[u8], levels: u32) -> Result<(), Error> {
    let index = index_of::<C>(tag);
    if index < C::TAGS.len() {
        return C::Cases::check::<STRICT>(index, bytes, levels);
    }
    if STRICT { Err(Error::new(ErrorKind::NotCanonical).in_packet(C::NAME)) } else { Ok(()) }
}

/// The tag at the start of `bytes`, and what follows.
#[inline(always)]
fn split_tag<C: Choice>(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (tag, rest) = bytes.split_at_checked(<C::Tag as Wire<Le>>::SIZE)?;
    Some((<C::Tag as Wire<Le>>::read(Slot(tag)).widen(), rest))
}

impl<'buf, C: Choice> Chosen<'buf, C> {
    const TAG: usize = <C::Tag as Wire<Le>>::SIZE;

    /// Checks a tag and what it stands for.
    ///
    /// # Errors
    /// The first fault.
    #[inline]
    pub(crate) fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        let Some((tag, padded)) = split_tag::<C>(bytes) else {
            return Err(Error::new(ErrorKind::NeedMore(Self::TAG - bytes.len())).in_packet(C::NAME));
        };
        let padding = check_padding::<STRICT>(padded, padding(Self::TAG, C::ALIGN))
            .map_err(|error| error.within(Self::TAG).in_packet(C::NAME))?;
        check_case::<C, STRICT>(tag, padded.get(padding..).unwrap_or(&[]), levels)
            .map_err(|error| error.within(Self::TAG + padding))
    }

    #[inline(always)]
    pub(crate) fn of_checked(body: Checked<'buf>) -> Self {
        let (tag, padded) = split_tag::<C>(body.bytes()).unwrap_or((0, &[]));
        Self::new(tag, Checked(padded.get(padding(Self::TAG, C::ALIGN)..).unwrap_or(&[])))
    }

    #[inline(always)]
    fn new(tag: u64, body: Checked<'buf>) -> Self {
        Self { index: index_of::<C>(tag), tag, body, choice: PhantomData }
    }

    /// The number of the variant; as many as there are variants if the tag is not known.
    #[inline(always)]
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// The message of variant `index`, whose shape is `S`. That it is both is asked of the compiler and of the tag, as
    /// for the fields of a table; an empty message else.
    #[inline(always)]
    #[must_use]
    pub fn table<S: Shape>(&self, index: usize) -> Table<'buf, S> {
        let is_it = self.index == index && C::Cases::shape(index) == Some(TypeId::of::<S>());
        Table::of_checked(if is_it { self.body } else { Checked::EMPTY })
    }

    /// The same as a view.
    #[inline(always)]
    #[must_use]
    pub fn message<S: Shape>(&self, index: usize) -> S::View<'buf> {
        S::view(self.table(index))
    }

    /// What is kept of a tag that is not known.
    #[inline(always)]
    #[must_use]
    pub fn unknown(&self) -> Unknown<'buf, C::Tag> {
        Unknown { tag: C::Tag::narrow(self.tag), bytes: self.body.bytes() }
    }

    pub(crate) fn tag(&self) -> u64 {
        self.tag
    }

    pub(crate) fn is_unknown(&self) -> bool {
        self.index == C::TAGS.len()
    }

    /// Whether two hold the same value.
    pub(crate) fn same(&self, other: &Self) -> bool {
        if self.is_unknown() || other.is_unknown() {
            return self.tag == other.tag && self.body.bytes() == other.body.bytes();
        }
        self.index == other.index && C::Cases::same(self.index, self.body, other.body)
    }
}

/// A list of enums of messages in place. `Copy`; indexing is O(1).
pub struct Unions<'buf, C> {
    /// Tag and end of each.
    entries: &'buf [u8],
    lane: &'buf [u8],
    choice: PhantomData<fn(C) -> C>,
}

impl<'buf, C: Choice> Unions<'buf, C> {
    const TAG: usize = <C::Tag as Wire<Le>>::SIZE;
    const ENTRY: usize = Self::TAG + 4;

    pub(crate) fn check<const STRICT: bool>(bytes: &'buf [u8], levels: u32) -> Result<(), Error> {
        let list = Self::split(bytes).map_err(|error| error.in_packet(C::NAME))?;
        let mut start = 0;
        for index in 0..list.len() {
            let (tag, end) = list.entry(index).unwrap_or((0, 0));
            list.check_element::<STRICT>(index, tag, start..end, levels)?;
            start = end;
        }
        if start as usize == list.lane.len() { Ok(()) } else { Err(list.bad_end(list.len() - 1, start, start)) }
    }

    /// Checks element `index`; what stands behind its padding.
    #[inline(always)]
    fn check_element<const STRICT: bool>(
        &self,
        index: usize,
        tag: u64,
        range: Range<u32>,
        levels: u32,
    ) -> Result<&'buf [u8], Error> {
        let Some(padded) = self.lane.get(range.start as usize..range.end as usize) else {
            return Err(self.bad_end(index, range.start, range.end));
        };
        let at = self.lane_offset() + range.start as usize;
        let padding = check_padding::<STRICT>(padded, padding(at, C::ALIGN))
            .map_err(|error| error.within(at).in_packet(C::NAME))?;
        let body = padded.get(padding..).unwrap_or(&[]);
        check_case::<C, STRICT>(tag, body, levels).map_err(|error| error.of_known_end().within(at + padding))?;
        Ok(body)
    }

    /// How many elements bytes that nobody checked say they have, and have bytes for.
    ///
    /// # Errors
    /// A count that cannot be.
    #[inline]
    pub(crate) fn count(bytes: &'buf [u8]) -> Result<usize, Error> {
        Self::split(bytes).map(|list| list.len()).map_err(|error| error.in_packet(C::NAME))
    }

    /// Checks element `index` of bytes that nobody checked, and sees it.
    ///
    /// # Errors
    /// With the offset in `bytes`.
    #[inline]
    pub(crate) fn check_one(bytes: &'buf [u8], index: usize, levels: u32) -> Result<Option<C::View<'buf>>, Error> {
        let list = Self::split(bytes).map_err(|error| error.in_packet(C::NAME))?;
        let Some((tag, end)) = list.entry(index) else { return Ok(None) };
        let start = index.checked_sub(1).and_then(|before| list.entry(before)).map_or(0, |(_, end)| end);
        let body = list.check_element::<false>(index, tag, start..end, levels)?;
        Ok(Some(C::see(Chosen::new(tag, Checked(body)))))
    }

    #[cold]
    fn bad_end(&self, index: usize, start: u32, end: u32) -> Error {
        let offset = 4 + index * Self::ENTRY + Self::TAG;
        Error::new(ErrorKind::BadEnd { start, end }).within(offset).in_packet(C::NAME)
    }

    /// An empty list is no bytes; any other says how many elements it has, and not none.
    fn split(bytes: &'buf [u8]) -> Result<Self, Error> {
        if bytes.is_empty() {
            return Ok(Self { entries: &[], lane: &[], choice: PhantomData });
        }
        let Some((count, rest)) = bytes.split_first_chunk::<4>() else {
            return Err(Error::new(ErrorKind::NeedMore(4 - bytes.len())));
        };
        let count = u32::from_le_bytes(*count);
        let len = u64::from(count) * Self::ENTRY as u64;
        match usize::try_from(len).ok().and_then(|len| rest.split_at_checked(len)) {
            Some((entries, lane)) if count > 0 => Ok(Self { entries, lane, choice: PhantomData }),
            _ => Err(Error::new(ErrorKind::BadCount(count))),
        }
    }

    #[inline]
    pub(crate) fn of_checked(body: Checked<'buf>) -> Self {
        let (bytes, count) = (body.bytes(), u32_at(body.bytes(), 0) as usize);
        let rest = bytes.get(4..).unwrap_or(&[]);
        let (entries, lane) = rest.split_at_checked(count.saturating_mul(Self::ENTRY)).unwrap_or((&[], &[]));
        Self { entries, lane, choice: PhantomData }
    }

    fn lane_offset(&self) -> usize {
        4 + self.entries.len()
    }

    /// Tag and end of element `index`.
    #[inline(always)]
    fn entry(&self, index: usize) -> Option<(u64, u32)> {
        let entry = self.entries.get(index.checked_mul(Self::ENTRY)?..)?.get(..Self::ENTRY)?;
        Some((<C::Tag as Wire<Le>>::read(Slot(entry)).widen(), u32_at(entry, Self::TAG)))
    }

    #[inline]
    fn chosen(&self, index: usize) -> Option<Chosen<'buf, C>> {
        let (tag, end) = self.entry(index)?;
        let start = index.checked_sub(1).and_then(|before| self.entry(before)).map_or(0, |(_, end)| end);
        let padding = padding(self.lane_offset() + start as usize, C::ALIGN);
        Some(Chosen::new(tag, Checked(range(self.lane, start, end).get(padding..).unwrap_or(&[]))))
    }

    /// All elements.
    pub(crate) fn all(self) -> impl Iterator<Item = Chosen<'buf, C>> {
        (0..self.len()).map_while(move |index| self.chosen(index))
    }

    /// Number of elements.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.entries.len() / Self::ENTRY
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Element `index`.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<C::View<'buf>> {
        self.chosen(index).map(C::see)
    }

    /// All elements, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Indices<Self> {
        Indices::new(*self, self.len())
    }
}

impl<'buf, C: Choice> Indexed for Unions<'buf, C> {
    type Item = C::View<'buf>;
    #[inline]
    fn at(&self, index: usize) -> Option<C::View<'buf>> {
        self.get(index)
    }
}

list_traits!([C: Choice] Unions<'buf, C>);

// Written out: the derives would ask `C` to be `Clone`, too.
impl<C> Clone for Chosen<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for Chosen<'_, C> {}
impl<C> core::fmt::Debug for Chosen<'_, C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Chosen").field("tag", &self.tag).finish_non_exhaustive()
    }
}
impl<C> Clone for Unions<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for Unions<'_, C> {}
impl<C: Choice> PartialEq for Unions<'_, C> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.all().zip(other.all()).all(|(a, b)| a.same(&b))
    }
}

/// Bytes of a tag and a body of `len` bytes that is aligned behind it.
pub(crate) fn choice_len<C: Choice>(len: usize) -> usize {
    after(<C::Tag as Wire<Le>>::SIZE, len, C::ALIGN)
}
