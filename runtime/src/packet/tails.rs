//! Reading the variable parts of a packet, one after the other.

use super::{Counted, Depth, Length, Packet, Tail, Union};
use crate::error::{Error, ErrorKind};
use crate::schema::Field;
use crate::wire::{ByteOrder, Slot, Wire};

/// What is left of a packet behind its fixed fields. Generated code takes one tail after the other from it.
#[derive(Debug)]
pub struct Tails<'buf> {
    bytes: &'buf [u8],
    /// Where they begin, counted from the start of the packet.
    offset: usize,
}

/// All bytes of one tail.
#[derive(Clone, Copy, Debug)]
pub struct TailBytes<'buf> {
    bytes: &'buf [u8],
    offset: usize,
    /// The packet says where they end, so that more bytes would not help.
    is_known: bool,
}

impl<'buf> Tails<'buf> {
    #[inline]
    pub(super) const fn new(bytes: &'buf [u8], offset: usize) -> Self {
        Self { bytes, offset }
    }

    /// What was not taken.
    #[inline]
    pub(super) const fn left(&self) -> &'buf [u8] {
        self.bytes
    }

    #[inline]
    pub(super) const fn offset(&self) -> usize {
        self.offset
    }

    /// All bytes that are left.
    #[inline]
    pub fn rest(&mut self) -> TailBytes<'buf> {
        let rest = TailBytes { bytes: self.bytes, offset: self.offset, is_known: false };
        self.offset += self.bytes.len();
        self.bytes = &[];
        rest
    }

    /// So many bytes.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`].
    #[inline]
    pub fn take(&mut self, len: usize, field: &'static Field) -> Result<TailBytes<'buf>, Error> {
        let Some((bytes, rest)) = self.bytes.split_at_checked(len) else {
            return Err(missing(len - self.bytes.len(), self.offset, field));
        };
        let taken = TailBytes { bytes, offset: self.offset, is_known: true };
        *self = Self { bytes: rest, offset: self.offset + len };
        Ok(taken)
    }

    /// As many bytes as the number in front of them says.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`].
    #[inline]
    pub fn prefixed<L: Length + Wire<O>, O: ByteOrder>(
        &mut self,
        field: &'static Field,
    ) -> Result<TailBytes<'buf>, Error> {
        let (at, len) = (self.offset, self.number::<L, O>(field)?);
        self.take(possible(len, at, field)?, field)
    }

    /// The bytes up to the next `end`, which is taken, too.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`].
    #[inline]
    pub fn until(&mut self, end: u8, field: &'static Field) -> Result<TailBytes<'buf>, Error> {
        let Some(len) = self.bytes.iter().position(|byte| *byte == end) else {
            return Err(missing(1, self.offset + self.bytes.len(), field));
        };
        let taken = self.take(len, field)?;
        self.take(1, field)?;
        Ok(taken)
    }

    /// So many elements.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], or the first element that is not as declared.
    #[inline]
    pub fn counted<T: Counted<O>, O: ByteOrder>(
        &mut self,
        count: u64,
        depth: Depth,
        field: &'static Field,
    ) -> Result<T::View<'buf>, Error> {
        let count = possible(count, self.offset, field)?;
        let parsed = T::parse_count(self.bytes, count, depth);
        let (view, taken) = parsed.map_err(|error| error.within(self.offset).named(field))?;
        self.take(taken, field)?;
        Ok(view)
    }

    /// As many elements as the number in front of them says.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], or the first element that is not as declared.
    #[inline]
    pub fn count_prefixed<T: Counted<O>, L: Length + Wire<O>, O: ByteOrder>(
        &mut self,
        depth: Depth,
        field: &'static Field,
    ) -> Result<T::View<'buf>, Error> {
        let count = self.number::<L, O>(field)?;
        self.counted::<T, O>(count, depth, field)
    }

    /// A packet that says itself where it ends.
    ///
    /// # Errors
    /// Those of the packet.
    #[inline]
    pub fn nested<P: Packet>(&mut self, depth: Depth, field: &'static Field) -> Result<P::View<'buf>, Error> {
        let parsed = P::parse(self.bytes, depth);
        let (view, rest) = parsed.map_err(|error| error.within(self.offset).named(field))?;
        self.take(self.bytes.len().saturating_sub(rest.len()), field)?;
        Ok(view)
    }

    /// A value of fixed size.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], or bytes that are no value.
    #[inline]
    pub fn fixed<F: Wire<O>, O: ByteOrder, const SIZE: usize>(
        &mut self,
        field: &'static Field,
    ) -> Result<FixedBytes<'buf, SIZE>, Error> {
        let Some((bytes, rest)) = self.bytes.split_first_chunk() else {
            return Err(missing(SIZE - self.bytes.len(), self.offset, field));
        };
        F::check(Slot(bytes)).map_err(|error| error.within(self.offset).named(field))?;
        *self = Self { bytes: rest, offset: self.offset + SIZE };
        Ok(FixedBytes(bytes))
    }

    /// A value of fixed size, if the packet goes on.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`], or bytes that are no value.
    #[inline]
    pub fn optional<F: Wire<O>, O: ByteOrder, const SIZE: usize>(
        &mut self,
        field: &'static Field,
    ) -> Result<Option<FixedBytes<'buf, SIZE>>, Error> {
        if self.bytes.is_empty() { Ok(None) } else { self.fixed::<F, O, SIZE>(field).map(Some) }
    }

    /// Goes past the bytes that fill the packet up to a multiple of `multiple`.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`].
    #[inline]
    pub fn pad_to(&mut self, multiple: usize, field: &'static Field) -> Result<(), Error> {
        self.take(padding(self.offset, multiple), field).map(drop)
    }

    /// One level deeper, where the field that comes next holds packets of the kind around it.
    ///
    /// # Errors
    /// [`ErrorKind::TooDeep`].
    #[inline]
    pub fn enter(&self, depth: Depth, levels: usize, field: &'static Field) -> Result<Depth, Error> {
        depth.enter(levels).ok_or_else(|| Error::new(ErrorKind::TooDeep).within(self.offset).named(field))
    }

    #[inline]
    fn number<L: Length + Wire<O>, O: ByteOrder>(&mut self, field: &'static Field) -> Result<u64, Error> {
        let taken = self.take(<L as Wire<O>>::SIZE, field)?;
        Ok(L::read(Slot(taken.bytes)).to_len())
    }
}

impl<'buf> TailBytes<'buf> {
    /// Checks and sees them.
    ///
    /// # Errors
    /// Those of the tail's type.
    #[inline]
    pub fn tail<T: Tail<O>, O: ByteOrder>(self, depth: Depth, field: &'static Field) -> Result<T::View<'buf>, Error> {
        T::parse(self.bytes, depth).map_err(|error| self.fault(error).named(field))
    }

    /// Checks and sees what the tag in another field selects.
    ///
    /// # Errors
    /// Those of [`Union::view_as`], at the tail, or at the tag if that is what is wrong.
    #[inline]
    pub fn union_tail<U: Union>(
        self,
        tag: U::Tag,
        depth: Depth,
        tag_field: &'static Field,
        field: &'static Field,
    ) -> Result<U::View<'buf>, Error> {
        U::parse_exact_as(tag, self.bytes, depth).map_err(|error| {
            // A known tag's error is about the packet that it selects.
            if U::schema_of(tag).is_none() {
                Error::new(error.kind()).in_field(tag_field)
            } else {
                self.fault(error).named(field)
            }
        })
    }

    /// The same, where what is selected can hold the packet around it: it is kept as bytes.
    ///
    /// # Errors
    /// The same.
    #[inline]
    pub fn inner_tail<U: Union>(
        self,
        tag: U::Tag,
        depth: Depth,
        tag_field: &'static Field,
        field: &'static Field,
    ) -> Result<Inner<'buf, U::Tag>, Error> {
        self.union_tail::<U>(tag, depth, tag_field, field)?;
        Ok(Inner { tag, bytes: self.bytes })
    }

    #[inline]
    fn fault(&self, error: Error) -> Error {
        let error = error.within(self.offset);
        if self.is_known { error.of_known_end() } else { error }
    }
}

/// The checked bytes of a value of fixed size. How many there are is part of the type, so that getters need not look.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FixedBytes<'buf, const SIZE: usize>(&'buf [u8; SIZE]);

impl<'buf, const SIZE: usize> FixedBytes<'buf, SIZE> {
    /// Sees the value.
    #[inline(always)]
    pub fn get<F: Wire<O>, O: ByteOrder>(self) -> F::View<'buf> {
        F::get(Slot(self.0))
    }

    /// The value, owned.
    #[inline(always)]
    pub fn read<F: Wire<O>, O: ByteOrder>(self) -> F {
        F::read(Slot(self.0))
    }
}

/// The checked bytes of a union inside of itself: a view cannot hold a view of its own type.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Inner<'buf, T> {
    tag: T,
    bytes: &'buf [u8],
}

impl<'buf, T: Copy> Inner<'buf, T> {
    /// The view. The derive asks for a variant that keeps what is unknown, so that there is always one.
    #[inline]
    pub fn view<U: KeepsUnknown<Tag = T>>(&self) -> U::View<'buf> {
        U::parse_exact_as(self.tag, self.bytes, Depth::TOP)
            .unwrap_or_else(|_| U::unknown(super::Unknown { tag: self.tag, bytes: self.bytes }))
    }
}

/// A union with a variant for what it does not know. For generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can hold itself, and has no variant for what is unknown",
    label = "needs a variant with `#[pinwire(unknown)]`",
    note = "add `#[pinwire(unknown)] Other(Unknown<'a, …>)` with the type of the tag, or `UnknownBuf<…>`"
)]
pub trait KeepsUnknown: Union {
    /// The view of that variant.
    fn unknown<'buf>(unknown: super::Unknown<'buf, Self::Tag>) -> Self::View<'buf>;
}

/// Bytes from `offset` to the next multiple.
#[inline]
pub(crate) const fn padding(offset: usize, multiple: usize) -> usize {
    match offset.checked_rem(multiple) {
        None | Some(0) => 0,
        Some(over) => multiple - over,
    }
}

/// A number of bytes or elements that a slice can have.
#[inline]
fn possible(len: u64, at: usize, field: &'static Field) -> Result<usize, Error> {
    let possible = usize::try_from(len).ok().filter(|len| *len <= isize::MAX.unsigned_abs());
    possible.ok_or_else(|| Error::new(ErrorKind::BadLength(len)).within(at).named(field))
}

#[cold]
fn missing(bytes: usize, at: usize, field: &'static Field) -> Error {
    Error::new(ErrorKind::NeedMore(bytes)).within(at).named(field)
}
