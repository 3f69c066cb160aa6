//! Enums of messages: a tag, then the message of that variant; and lists of them.

use core::any::TypeId;
use core::marker::PhantomData;

use super::{Body, DecodeBody, EncodeBody, ListOf, body_has_no_parts, sealed};
use crate::encode::{Out, Walk, after, is_too_deep, put_table, table_len};
use crate::error::{Error, ErrorKind};
use crate::message::{Cases, Choice, ChoiceKind, ChoiceTag, Choosing, Fielded, FromChoice, TakeCase};
use crate::schema::Kind;
use crate::view::{Checked, Chosen, Unions, choice_len};
use crate::wire::{Le, Wire};

/// A tag and a message.
#[derive(Debug)]
pub struct UnionOf<C>(PhantomData<fn() -> C>);

/// A count, the tags and ends, then the messages.
#[derive(Debug)]
pub struct UnionList<C>(PhantomData<fn() -> C>);

impl<C> sealed::Sealed for UnionOf<C> {}
impl<C> sealed::Sealed for UnionList<C> {}

impl<C: Choice> Body for UnionOf<C> {
    const CAN_BE_EMPTY: bool = false;
    const DEPTH: usize = 1 + C::DEPTH;
    const LEVELS: usize = C::Cases::LEVELS;
    const ALIGN: usize = C::ALIGN;
    const KIND: &'static Kind = ChoiceKind::<C>::KIND;
    const OUTLINE: &'static Kind = ChoiceKind::<C>::NAMED;
    type View<'buf> = C::View<'buf>;
    type List = UnionList<C>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        Chosen::<C>::check::<STRICT>(bytes, levels)
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> C::View<'_> {
        C::see(Chosen::of_checked(body))
    }
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        Chosen::<C>::of_checked(a).same(&Chosen::of_checked(b))
    }
    body_has_no_parts!();
}

impl<C: Choice> Body for UnionList<C> {
    const DEPTH: usize = 1 + C::DEPTH;
    const LEVELS: usize = C::Cases::LEVELS;
    const ALIGN: usize = C::ALIGN;
    const KIND: &'static Kind = &Kind::List(ChoiceKind::<C>::KIND);
    const OUTLINE: &'static Kind = &Kind::List(ChoiceKind::<C>::NAMED);
    type View<'buf> = Unions<'buf, C>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), Error> {
        Unions::<C>::check::<STRICT>(bytes, levels)
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> Unions<'_, C> {
        Unions::of_checked(body)
    }
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        Unions::<C>::of_checked(a) == Unions::of_checked(b)
    }
    body_has_no_parts!();
}

impl<V: Choosing> EncodeBody<V> for UnionOf<V::Choice> {
    fn len(value: &V) -> usize {
        choice_len::<V::Choice>(value.with_case(CaseLen))
    }
    fn is_too_deep(value: &V, levels: u32) -> bool {
        value.with_case(TooDeep(levels))
    }
    fn put(value: &V, out: &mut Out<'_>) -> Result<(), Error> {
        // Alignment is counted from the tag.
        let (tag, lane) = out.split(<<V::Choice as Choice>::Tag as Wire<Le>>::SIZE)?;
        let used = tag.len();
        let mut lane = lane.behind(used);
        value.with_case(Put { tag, lane: &mut lane })?;
        let used = used + lane.position();
        out.advance(used);
        Ok(())
    }
    fn is(value: &V, body: Checked<'_>) -> bool {
        value.with_case(Same(Chosen::of_checked(body)))
    }
}

impl<V: Choosing> EncodeBody<[V]> for UnionList<V::Choice> {
    fn len(value: &[V]) -> usize {
        if value.is_empty() {
            return 0;
        }
        let align = <V::Choice as Choice>::ALIGN;
        let head = value.len().saturating_mul(entry::<V>()).saturating_add(4);
        value.iter().fold(head, |at, value| after(at, value.with_case(CaseLen), align))
    }
    fn is_too_deep(value: &[V], levels: u32) -> bool {
        value.iter().any(|value| value.with_case(TooDeep(levels)))
    }
    fn put(value: &[V], out: &mut Out<'_>) -> Result<(), Error> {
        out.entries(value, entry::<V>(), put_entry)
    }
    fn is(value: &[V], body: Checked<'_>) -> bool {
        let list = Unions::<V::Choice>::of_checked(body);
        value.len() == list.len() && value.iter().zip(list.all()).all(|(value, chosen)| value.with_case(Same(chosen)))
    }
}

impl<C: Choice> UnionList<C> {
    /// Bytes of such a list that is walked.
    pub(crate) fn walk_len<V: Choosing<Choice = C>>(walk: &Walk<impl Iterator<Item = V> + Clone>) -> usize {
        walk.entries_len(entry::<V>(), C::ALIGN, |value| value.with_case(CaseLen))
    }

    /// Appends such a list.
    ///
    /// # Errors
    /// No more room, values that cannot be written, and walks that differ.
    pub(crate) fn put_walk<V: Choosing<Choice = C>>(
        walk: &Walk<impl Iterator<Item = V> + Clone>,
        out: &mut Out<'_>,
    ) -> Result<(), Error> {
        walk.put_entries(out, entry::<V>(), |value, levels, entry, lane| {
            if value.with_case(TooDeep(levels)) {
                return Err(Error::new(ErrorKind::TooDeep));
            }
            put_entry(value, entry, lane)
        })
    }
}

/// Writes tag and end to the entry, and the message to the lane.
fn put_entry<V: Choosing>(value: &V, entry: &mut [u8], lane: &mut Out<'_>) -> Result<(), Error> {
    let (tag, end) = entry.split_at_mut_checked(entry.len() - 4).unwrap_or_default();
    value.with_case(Put { tag, lane })?;
    end.copy_from_slice(&lane.end().to_le_bytes());
    Ok(())
}

/// Bytes of a tag and an end.
fn entry<V: Choosing>() -> usize {
    <<V::Choice as Choice>::Tag as Wire<Le>>::SIZE + 4
}

impl<'buf, C: Choice, V: FromChoice<'buf, C>> DecodeBody<'buf, V> for UnionOf<C> {
    #[inline]
    fn decode(body: Checked<'buf>) -> V {
        V::from_view(C::see(Chosen::of_checked(body)))
    }
}

#[cfg(feature = "alloc")]
impl<'buf, C: Choice, V: FromChoice<'buf, C>> DecodeBody<'buf, alloc::vec::Vec<V>> for UnionList<C> {
    fn decode(body: Checked<'buf>) -> alloc::vec::Vec<V> {
        Unions::<C>::of_checked(body).all().map(|chosen| V::from_view(C::see(chosen))).collect()
    }
}

/// Bytes of the message.
struct CaseLen;

impl<C: Choice> TakeCase<C> for CaseLen {
    type Out = usize;
    fn message<M: Fielded>(self, _: usize, message: &M) -> usize {
        table_len(message)
    }
    fn unit(self, _: usize) -> usize {
        0
    }
    fn unknown(self, _: u64, bytes: &[u8]) -> usize {
        bytes.len()
    }
}

/// Whether messages are nested too deep in a variant that stands below so many recursive fields.
struct TooDeep(u32);

impl<C: Choice> TakeCase<C> for TooDeep {
    type Out = bool;
    fn message<M: Fielded>(self, _: usize, message: &M) -> bool {
        is_too_deep(message, self.0)
    }
    fn unit(self, _: usize) -> bool {
        false
    }
    fn unknown(self, _: u64, _: &[u8]) -> bool {
        false
    }
}

/// Writes tag and message.
struct Put<'a, 'out> {
    tag: &'a mut [u8],
    lane: &'a mut Out<'out>,
}

impl Put<'_, '_> {
    fn tag<C: Choice>(&mut self, tag: u64) -> Result<(), Error> {
        C::Tag::narrow(tag).put(self.tag)
    }
}

impl<C: Choice> TakeCase<C> for Put<'_, '_> {
    type Out = Result<(), Error>;
    fn message<M: Fielded>(mut self, index: usize, message: &M) -> Result<(), Error> {
        match C::TAGS.get(index) {
            Some(tag) if C::Cases::shape(index) == Some(TypeId::of::<M::Shape>()) => self.tag::<C>(*tag)?,
            _ => return Err(not_a_variant::<C>(index as u64)),
        }
        let start = self.lane.position();
        self.lane.aligned(C::ALIGN, |lane| put_table(message, lane)).map_err(|error| error.within(start))
    }
    fn unit(mut self, index: usize) -> Result<(), Error> {
        match C::TAGS.get(index) {
            Some(tag) if C::Cases::shape(index).is_none() => self.tag::<C>(*tag),
            _ => Err(not_a_variant::<C>(index as u64)),
        }
    }
    fn unknown(mut self, tag: u64, bytes: &[u8]) -> Result<(), Error> {
        // With a known tag, readers would see another variant.
        if C::TAGS.contains(&tag) {
            return Err(not_a_variant::<C>(tag));
        }
        self.tag::<C>(tag)?;
        self.lane.aligned(C::ALIGN, |lane| lane.append(bytes))
    }
}

#[cold]
fn not_a_variant<C: Choice>(tag: u64) -> Error {
    Error::new(ErrorKind::TagMismatch(tag, 0)).in_packet(C::NAME)
}

/// Compares with bytes.
struct Same<'buf, C>(Chosen<'buf, C>);

impl<C: Choice> TakeCase<C> for Same<'_, C> {
    type Out = bool;
    fn message<M: Fielded>(self, index: usize, message: &M) -> bool {
        self.0.index() == index && message.is(&self.0.table(index))
    }
    fn unit(self, index: usize) -> bool {
        self.0.index() == index
    }
    fn unknown(self, tag: u64, bytes: &[u8]) -> bool {
        self.0.is_unknown() && self.0.tag() == tag && self.0.unknown().bytes == bytes
    }
}
