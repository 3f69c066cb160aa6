//! Sequences of fixed-size elements, seen in place.

use core::fmt;
use core::marker::PhantomData;
use core::ops::Deref;
use core::slice::ChunksExact;

use zerocopy::{FromBytes, Immutable, KnownLayout};

use super::{ByteOrder, Endian, Slot, Wire};
use crate::error::Error;
use crate::schema::{Field, Kind};
use crate::visit::{At, Item, Items, Visitor};

/// Elements `T` in byte order `O`, in place. `Copy`; indexing is O(1).
pub struct Slice<'buf, T, O> {
    bytes: &'buf [u8],
    element: PhantomData<fn() -> (T, O)>,
}

/// Exactly `N` elements in place; a [`Slice`] that knows its length.
pub struct Array<'buf, T, O, const N: usize>(Slice<'buf, T, O>);

/// Iterator over the elements of a [`Slice`] or [`Array`].
pub struct Iter<'buf, T, O> {
    chunks: ChunksExact<'buf, u8>,
    element: PhantomData<fn() -> (T, O)>,
}

impl<'buf, T: Wire<O>, O: ByteOrder> Slice<'buf, T, O> {
    #[inline(always)]
    pub(crate) fn new(slot: Slot<'buf>) -> Self {
        Self { bytes: slot.0, element: PhantomData }
    }

    /// Number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() / stride::<T, O>()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes of all elements.
    #[must_use]
    pub const fn as_bytes(&self) -> &'buf [u8] {
        self.bytes
    }

    /// Element `index`.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<T::View<'buf>> {
        let start = index.checked_mul(stride::<T, O>())?;
        let bytes = self.bytes.get(start..)?.get(..T::SIZE)?;
        Some(T::get(Slot(bytes)))
    }

    /// All elements, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Iter<'buf, T, O> {
        Iter { chunks: self.bytes.chunks_exact(stride::<T, O>()), element: PhantomData }
    }

    /// All elements as owned values, without allocating.
    pub fn values(&self) -> impl ExactSizeIterator<Item = T> + use<'buf, T, O> {
        self.bytes.chunks_exact(stride::<T, O>()).map(|bytes| T::read(Slot(bytes)))
    }
}

impl<'buf, T: Native, O: Endian> Slice<'buf, T, O> {
    /// The elements as a slice of the machine's own numbers, without copying. `None` if this machine has the other byte
    /// order, or if the bytes do not lie at a multiple of the number's alignment: a message that says
    /// `#[pinwire(align = 8)]` has its lists aligned if its first byte is, as that of a lease is.
    ///
    /// ```
    /// use pinwire::prelude::*;
    ///
    /// #[derive(Message)]
    /// #[pinwire(align = 4)]
    /// struct Mesh { name: String, points: Vec<[f32; 3]> }
    ///
    /// let mut lease = Pool::new()?.lease(256)?;
    /// let mesh = Mesh { name: "tetra".into(), points: vec![[0.0, 1.0, 2.0]; 4] };
    /// lease.fill(|room| mesh.encode_into(room))?;
    /// let view = Mesh::view(&lease)?;
    /// if let Some(points) = view.points().as_native() {
    ///     assert_eq!(points[3], [0.0, 1.0, 2.0]); // `&[[f32; 3]]`, in place
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn as_native(&self) -> Option<&'buf [T]> {
        if self.bytes.is_empty() {
            return Some(&[]);
        }
        let is_big_machine = u16::from_be(1) == 1;
        if O::BIG == is_big_machine { <[T]>::ref_from_bytes(self.bytes).ok() } else { None }
    }
}

/// Numbers, and arrays of them, whose bytes on the wire are those in memory where the byte order is the same.
pub trait Native: FromBytes + Immutable + KnownLayout + native::Sealed {}

mod native {
    /// Only numbers are native.
    pub trait Sealed {}
}

macro_rules! native {
    ($($ty:ty),*) => {$(
        impl native::Sealed for $ty {}
        impl Native for $ty {}
    )*};
}
native!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128, f32, f64);
impl<T: Native, const N: usize> native::Sealed for [T; N] {}
impl<T: Native, const N: usize> Native for [T; N] {}

/// An array, for generated code.
#[inline(always)]
pub fn array<T: Wire<O>, O: ByteOrder, const N: usize>(slot: Slot<'_>) -> Array<'_, T, O, N> {
    Array::new(slot)
}

/// A slice, for generated code.
#[inline(always)]
pub fn slice<T: Wire<O>, O: ByteOrder>(slot: Slot<'_>) -> Slice<'_, T, O> {
    Slice::new(slot)
}

/// Never zero, so that division and `chunks_exact` cannot panic; the derive refuses elements of no bytes.
pub(crate) const fn stride<T: Wire<O>, O: ByteOrder>() -> usize {
    if T::SIZE == 0 { 1 } else { T::SIZE }
}

impl<'buf, T: Wire<O>, O: ByteOrder, const N: usize> Array<'buf, T, O, N> {
    #[inline(always)]
    pub(crate) fn new(slot: Slot<'buf>) -> Self {
        Self(Slice::new(slot))
    }

    /// The elements as an owned array.
    #[must_use]
    pub fn to_array(&self) -> [T; N] {
        core::array::from_fn(|index| T::read(Slot::of(self.0.bytes, index * T::SIZE, T::SIZE)))
    }
}

impl<'buf, T, O, const N: usize> Deref for Array<'buf, T, O, N> {
    type Target = Slice<'buf, T, O>;
    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'buf, T: Wire<O>, O: ByteOrder> Iterator for Iter<'buf, T, O> {
    type Item = T::View<'buf>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.chunks.next().map(|bytes| T::get(Slot(bytes)))
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.chunks.nth(n).map(|bytes| T::get(Slot(bytes)))
    }
}

impl<T: Wire<O>, O: ByteOrder> DoubleEndedIterator for Iter<'_, T, O> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        self.chunks.next_back().map(|bytes| T::get(Slot(bytes)))
    }
}

impl<T: Wire<O>, O: ByteOrder> ExactSizeIterator for Iter<'_, T, O> {}
impl<T: Wire<O>, O: ByteOrder> core::iter::FusedIterator for Iter<'_, T, O> {}

impl<'buf, T: Wire<O>, O: ByteOrder> IntoIterator for Slice<'buf, T, O> {
    type Item = T::View<'buf>;
    type IntoIter = Iter<'buf, T, O>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'buf, T: Wire<O>, O: ByteOrder, const N: usize> IntoIterator for Array<'buf, T, O, N> {
    type Item = T::View<'buf>;
    type IntoIter = Iter<'buf, T, O>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

// Written out: the derives would ask `T` and `O` to be `Clone`, too.
impl<T, O> Clone for Slice<'_, T, O> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, O> Copy for Slice<'_, T, O> {}
impl<T, O, const N: usize> Clone for Array<'_, T, O, N> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, O, const N: usize> Copy for Array<'_, T, O, N> {}
impl<T, O> Clone for Iter<'_, T, O> {
    fn clone(&self) -> Self {
        Self { chunks: self.chunks.clone(), element: PhantomData }
    }
}
impl<T, O> PartialEq for Slice<'_, T, O> {
    /// Equal when the bytes are.
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}
impl<T, O, const N: usize> PartialEq for Array<'_, T, O, N> {
    /// Equal when the bytes are.
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Wire<O>, O: ByteOrder> fmt::Debug for Slice<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::visit::debug_items(self, &Field::NONE, f)
    }
}
impl<T: Wire<O>, O: ByteOrder, const N: usize> fmt::Debug for Array<'_, T, O, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<T, O> fmt::Debug for Iter<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("left", &self.chunks.len()).finish()
    }
}

impl<T: Wire<O>, O: ByteOrder> Items for Slice<'_, T, O> {
    fn count(&self) -> usize {
        self.len()
    }
    fn visit_items<V: Visitor + ?Sized>(&self, field: &'static Field, visitor: &mut V) {
        for (index, item) in self.iter().enumerate() {
            item.visit_at(At { field, index: Some(index) }, visitor);
        }
    }
}
impl<T: Wire<O>, O: ByteOrder> Item for Slice<'_, T, O> {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        visitor.sequence(at, self);
    }
}
impl<T: Wire<O>, O: ByteOrder, const N: usize> Item for Array<'_, T, O, N> {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        visitor.sequence(at, self);
    }
}
impl<T: Wire<O>, O: ByteOrder, const N: usize> Items for Array<'_, T, O, N> {
    const IS_FIXED: bool = true;
    fn count(&self) -> usize {
        N
    }
    fn visit_items<V: Visitor + ?Sized>(&self, field: &'static Field, visitor: &mut V) {
        self.0.visit_items(field, visitor);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Wire<O>, O: ByteOrder, const N: usize> Wire<O> for [T; N] {
    const SIZE: usize = T::SIZE * N;
    const ANY_BITS: bool = T::ANY_BITS;
    const NEEDS_ORDER: bool = T::NEEDS_ORDER;
    const NATURAL_ALIGN: usize = T::NATURAL_ALIGN;
    const KIND: &'static Kind = &Kind::Array { element: T::KIND, len: N };
    type View<'buf> = T::Array<'buf, N>;
    type Set = T::Set;
    super::element_views!(O);

    #[inline]
    fn check(slot: Slot<'_>) -> Result<(), Error> {
        check_all::<T, O>(slot.0)
    }
    #[inline(always)]
    fn get(slot: Slot<'_>) -> Self::View<'_> {
        T::array(slot)
    }
    #[inline]
    fn read(slot: Slot<'_>) -> Self {
        core::array::from_fn(|index| T::read(Slot::of(slot.0, index * T::SIZE, T::SIZE)))
    }
    #[inline]
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        put_all(self, out)
    }
    #[inline]
    fn same(&self, slot: Slot<'_>) -> bool {
        self.iter().enumerate().all(|(index, value)| value.same(Slot::of(slot.0, index * T::SIZE, T::SIZE)))
    }
    #[inline]
    fn is_canonical(slot: Slot<'_>) -> bool {
        slot.0.chunks_exact(stride::<T, O>()).all(|element| T::is_canonical(Slot(element)))
    }
}

/// Checks each element, unless there is nothing to check.
///
/// # Errors
/// The first fault, with its offset in the sequence.
#[inline]
pub(crate) fn check_all<T: Wire<O>, O: ByteOrder>(bytes: &[u8]) -> Result<(), Error> {
    if T::ANY_BITS {
        return Ok(());
    }
    for (index, element) in bytes.chunks_exact(stride::<T, O>()).enumerate() {
        T::check(Slot(element)).map_err(|error| error.within(index * T::SIZE))?;
    }
    Ok(())
}

/// Writes the elements one after the other.
///
/// # Errors
/// The first value that cannot be written, with its offset in the sequence.
#[inline]
pub(crate) fn put_all<T: Wire<O>, O: ByteOrder>(values: &[T], out: &mut [u8]) -> Result<(), Error> {
    for (index, (value, out)) in values.iter().zip(out.chunks_exact_mut(stride::<T, O>())).enumerate() {
        value.put(out).map_err(|error| error.within(index * T::SIZE))?;
    }
    Ok(())
}
