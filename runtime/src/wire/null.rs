//! Sentinels: one raw value of a number means "none".

use super::{ByteOrder, Slot, ToScalar, Wire, bits::raw_of};
use crate::error::{Error, ErrorKind};
use crate::packet::Constant;
use crate::visit::{At, Item, Visitor};

/// A field type that a sentinel can make absent: `Option` of a number.
#[diagnostic::on_unimplemented(
    message = "a field with a `null` sentinel must be an `Option` of a number, not `{Self}`",
    label = "not an `Option` of a number",
    note = "write `Option<i64>` with `#[pinwire(null = i64::MAX)]`, or drop the `null`"
)]
pub trait Nullable<O: ByteOrder>: Sized {
    /// The number.
    type Inner: Wire<O> + Copy + PartialEq + ToScalar + Item;
    /// The number as an option of the user's type.
    fn wrap(inner: Option<Self::Inner>) -> Self;
    /// The option of the number.
    fn inner(&self) -> Option<Self::Inner>;
}

impl<O: ByteOrder, T: Wire<O> + Copy + PartialEq + ToScalar + Item> Nullable<O> for Option<T> {
    type Inner = T;
    #[inline(always)]
    fn wrap(inner: Self) -> Self {
        inner
    }
    #[inline(always)]
    fn inner(&self) -> Self {
        *self
    }
}

/// Reads: absent if the raw value is the sentinel.
#[inline(always)]
pub(crate) fn read<N: Nullable<O>, O: ByteOrder>(slot: Slot<'_>, null: N::Inner) -> N {
    let raw = <N::Inner as Wire<O>>::read(slot);
    N::wrap((raw != null).then_some(raw))
}

/// Whether the bytes of field `FIELD` are its sentinel.
pub(crate) fn is_null<P, N, O, const FIELD: usize>(bytes: &[u8]) -> bool
where
    P: Constant<FIELD, Type = N::Inner>,
    N: Nullable<O>,
    O: ByteOrder,
{
    <N::Inner as Wire<O>>::read(Slot(bytes)) == P::VALUE
}

/// Writes the value, or the sentinel if there is none.
///
/// # Errors
/// [`ErrorKind::OutOfRange`] for a value that is the sentinel.
#[inline(always)]
pub(crate) fn put<N: Nullable<O>, O: ByteOrder>(value: &N, null: N::Inner, out: &mut [u8]) -> Result<(), Error> {
    match value.inner() {
        Some(value) if value == null => Err(Error::new(ErrorKind::OutOfRange(raw_of(&null)))),
        Some(value) => value.put(out),
        None => null.put(out),
    }
}

/// Visits the number or the sentinel. For generated code.
#[inline]
pub fn visit<N: Nullable<O>, O: ByteOrder, V: Visitor + ?Sized>(value: &N, null: N::Inner, at: At, visitor: &mut V) {
    match value.inner() {
        Some(value) => visitor.present(at, &value),
        None => visitor.null(at, null.to_scalar()),
    }
}
