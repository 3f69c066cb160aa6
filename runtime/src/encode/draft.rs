//! Writing a message in parts: first its head, then its lists one after the other.

use core::fmt;
use core::marker::PhantomData;

use super::late::{Feed, Late};
use super::{Heads, Out, TextLen, TooDeep, after, source, too_small};
use crate::error::{Error, ErrorKind};
use crate::form::Form;
use crate::message::layout::{Layout, LayoutOf};
use crate::message::{EncodeFields, Fielded, Fields, Shape, Take};
use crate::packet::Written;
use crate::view::facts;

/// Bytes in front of the block.
const HEADER: usize = 6;

/// All fields of a message but its lists, for which [`Pending`](super::Pending) stands.
pub trait Heading {
    /// What it is the head of.
    type Shape: Shape;
    /// Hands references to all fields, in tuples of twelve, to `take`.
    fn with_given<T: Take<Self::Shape>>(&self, take: T) -> T::Out;
}

/// A head without lists, as a value is one, is a whole message.
impl<M: Fielded> Heading for M {
    type Shape = M::Shape;
    #[inline(always)]
    fn with_given<T: Take<M::Shape>>(&self, take: T) -> T::Out {
        self.with_fields(take)
    }
}

/// A message whose head is written. Errors are kept and reported once, by [`Written::finish`].
#[must_use = "the message is not complete"]
pub struct Draft<'out, S> {
    out: Out<'out>,
    /// Where the data lane begins.
    lane: usize,
    failure: Option<Failure>,
    shape: PhantomData<fn() -> S>,
}

/// The first error.
struct Failure {
    error: Error,
    /// Bytes of the message as far as it was given, if there was not enough room.
    len: usize,
    /// Bytes that the buffer must have.
    room: usize,
}

impl<'out, S: Shape> Draft<'out, S> {
    const LAYOUT: &'static Layout = LayoutOf::<S>::LAYOUT;

    /// Writes the head: the block, the text, and the bodies of the fields in front of field `to`.
    #[inline(always)]
    pub fn new<H: Heading<Shape = S>>(out: &'out mut [u8], head: &H, to: usize) -> Self {
        let mut draft = Self { out: Out::new(out), lane: 0, failure: None, shape: PhantomData };
        match draft.put_head(head) {
            Ok(()) => draft.given(head, 0, to),
            Err(error) => {
                let lane = (HEADER + Self::LAYOUT.len()).saturating_add(head.with_given(TextLen));
                draft.fail(error, lane, |at| (head.with_given(PartEnd { part: (0, to), at }), 0));
                draft
            }
        }
    }

    /// Block and text, in the same walk as that of a value.
    #[inline(always)]
    fn put_head<H: Heading<Shape = S>>(&mut self, head: &H) -> Result<(), Error> {
        if S::Fields::LEVELS > 0 && head.with_given(TooDeep(0)) {
            return Err(source::too_deep());
        }
        self.out.append(&Self::LAYOUT.header)?;
        let (block, mut text) = self.out.split(Self::LAYOUT.len())?;
        head.with_given(Heads { block, text: &mut text }).map_err(|error| error.within(HEADER))?;
        let used = Self::LAYOUT.len() + text.position();
        self.out.advance(used);
        self.lane = self.out.position();
        Ok(())
    }

    /// Writes the bodies that the head holds, from field `from` up to field `to`.
    #[inline(always)]
    pub fn given<H: Heading<Shape = S>>(self, head: &H, from: usize, to: usize) -> Self {
        let part = (from, to);
        self.write(
            |block, data| head.with_given(PutPart { part, block, data }),
            |at| (head.with_given(PartEnd { part, at }), 0),
        )
    }

    /// Writes field `index`.
    #[inline(always)]
    pub fn put<F: Form, T: Late<F>>(self, index: usize, value: &T) -> Self {
        let place = Self::LAYOUT.place(index);
        self.write(
            |block, data| {
                let named = |error: Error| error.named(facts(S::SCHEMA.fields, index));
                if S::Fields::LEVELS > 0 && value.late_is_too_deep(0) {
                    return Err(named(source::too_deep()));
                }
                value.put_late(place, block, data).map_err(named)
            },
            |at| (after(at, value.late_len(), place.align.into()), value.late_room()),
        )
    }

    /// Writes field `index` from what its method was given.
    #[inline(always)]
    pub fn feed<F: Form, V: Feed<F>>(self, index: usize, value: V) -> Self {
        self.put::<F, V::As>(index, &value.hold())
    }

    /// Has `put` append to the data lane, or, if there is not enough room, counts how much it would have been.
    #[inline(always)]
    fn write(
        mut self,
        put: impl FnOnce(&mut [u8], &mut Out<'_>) -> Result<(), Error>,
        end: impl FnOnce(usize) -> (usize, usize),
    ) -> Self {
        if let Some(failure) = &mut self.failure {
            failure.count(end);
            return self;
        }
        let (block, mut data) = self.out.parts(HEADER, Self::LAYOUT.len(), self.lane);
        let before = data.position();
        match put(block, &mut data) {
            Ok(()) => {
                let used = data.position() - before;
                self.out.advance(used);
            }
            Err(error) => self.fail(error.within(self.lane), self.out.position(), end),
        }
        self
    }

    #[cold]
    fn fail(&mut self, error: Error, at: usize, end: impl FnOnce(usize) -> (usize, usize)) {
        let mut failure = Failure { error, len: at, room: at };
        failure.count(end);
        self.failure = Some(failure);
    }

    /// All is written.
    #[inline(always)]
    pub fn done(self) -> Written<'out> {
        Written::new(match self.failure {
            None => Ok(self.out.written()),
            Some(failure) => Err(too_small(failure.error, || failure.room, S::SCHEMA.name)),
        })
    }
}

impl Failure {
    #[cold]
    fn count(&mut self, end: impl FnOnce(usize) -> (usize, usize)) {
        if matches!(self.error.kind(), ErrorKind::BufferTooSmall(_)) {
            let (end, room) = end(self.len);
            self.len = end;
            self.room = self.room.max(end.saturating_add(room));
        }
    }
}

impl<S: Shape> fmt::Debug for Draft<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.failure.as_ref().map(|failure| failure.error);
        f.debug_struct("Draft").field("message", &S::SCHEMA.name).field("error", &error).finish()
    }
}

/// Where some bodies end that begin there.
struct PartEnd {
    part: (usize, usize),
    at: usize,
}

impl<S: Shape> Take<S> for PartEnd {
    type Out = usize;
    fn take<R>(self, fields: R) -> usize
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::part_end(&fields, self.part, LayoutOf::<S>::LAYOUT, self.at)
    }
}

/// Writes some bodies and their ends.
struct PutPart<'a, 'out> {
    part: (usize, usize),
    block: &'a mut [u8],
    data: &'a mut Out<'out>,
}

impl<S: Shape> Take<S> for PutPart<'_, '_> {
    type Out = Result<(), Error>;
    #[inline(always)]
    fn take<R>(self, fields: R) -> Result<(), Error>
    where
        S::Fields: EncodeFields<R>,
    {
        S::Fields::put_part(&fields, self.part, LayoutOf::<S>::LAYOUT, S::SCHEMA, self.block, self.data)
    }
}
