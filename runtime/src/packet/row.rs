//! Fixed packets seen as slices of rows.

use core::fmt;

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::{Fixed, Layout, Valid};
use crate::visit::{At, Items, Visitor};

/// The bytes of one fixed packet `P`, of which every bit pattern is valid: `&[Row<P>]` lies straight over a buffer.
///
/// A row is zerocopy's `FromBytes + IntoBytes + Immutable + KnownLayout + Unaligned` and, with the feature
/// `bytemuck`, `bytemuck::Pod`.
///
/// ```
/// use pinwire::prelude::*;
///
/// #[derive(Packet)]
/// #[pinwire(le)]
/// struct Level { price: i64, size: u32 }
///
/// let bytes = [0; 36];
/// let levels: &[Row<Level>] = Level::rows(&bytes)?;
/// assert_eq!(levels.len(), 3);
/// assert_eq!(levels[2].view().size(), 0);
/// # Ok::<(), Error>(())
/// ```
#[derive(FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[cfg_attr(feature = "bytemuck", derive(bytemuck::Zeroable), zeroable(bound = ""))]
#[repr(transparent)]
pub struct Row<P: Fixed<Bits: EveryBitPattern>>(P::Block);

/// Whether every bit pattern of a packet's fixed fields is a value.
#[derive(Clone, Copy, Debug)]
pub struct Validity<const ANY_BITS: bool>;

/// Marks packets whose every bit pattern is a value.
#[diagnostic::on_unimplemented(
    message = "rows need a packet of which every bit pattern is valid",
    label = "this packet has fields that must be checked",
    note = "closed enums, constants, `char` and nested packets with such fields are checked when a view is made: walk the bytes with `stream`, or make the enum `Open<…>`"
)]
pub trait EveryBitPattern {}
impl EveryBitPattern for Validity<true> {}

/// [`Validity`] as a constant.
pub trait KnownValidity {
    /// Whether every bit pattern is a value.
    const ANY_BITS: bool;
}
impl<const ANY_BITS: bool> KnownValidity for Validity<ANY_BITS> {
    const ANY_BITS: bool = ANY_BITS;
}

impl<P: Fixed<Bits: EveryBitPattern>> Row<P> {
    /// The view of this row.
    #[inline(always)]
    #[must_use]
    pub fn view(&self) -> P::View<'_> {
        P::from_valid(Valid::of_row(self))
    }

    #[inline(always)]
    pub(super) const fn block(&self) -> &P::Block {
        &self.0
    }
}

pub(super) fn rows_prefix<P: Fixed<Bits: EveryBitPattern>>(bytes: &[u8]) -> (&[Row<P>], &[u8]) {
    // The offsets of a packet are never all zero, so a row has bytes and the division is sound.
    let count = bytes.len() / <P as Layout>::SIZE.max(1);
    <[Row<P>]>::ref_from_prefix_with_elems(bytes, count).unwrap_or((&[], bytes))
}

// bytemuck's derive would ask `P` itself to be `Pod`; only its block is stored.
// SAFETY: the numbered conditions of `Pod`:
// 1. inhabited, and every bit pattern is valid: transparent over `P::Block`, which is `Pod`.
// 2. no padding, no pointers, no interior mutability: the same.
// 3. `repr(transparent)`, `Copy` and `'static`: above, below, and `Fixed: 'static`.
#[cfg(feature = "bytemuck")]
#[allow(unsafe_code)]
unsafe impl<P: Fixed<Bits: EveryBitPattern>> bytemuck::Pod for Row<P> {}

impl<P: Fixed<Bits: EveryBitPattern>> Clone for Row<P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<P: Fixed<Bits: EveryBitPattern>> Copy for Row<P> {}
impl<P: Fixed<Bits: EveryBitPattern>> PartialEq for Row<P> {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}
impl<P: Fixed<Bits: EveryBitPattern>> fmt::Debug for Row<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::visit::debug(&self.view(), f)
    }
}

impl<P: Fixed<Bits: EveryBitPattern>> Items for &[Row<P>] {
    fn visit_items<V: Visitor + ?Sized>(&self, field: &'static crate::schema::Field, visitor: &mut V) {
        for (index, row) in self.iter().enumerate() {
            visitor.nested(At { field, index: Some(index) }, &row.view());
        }
    }
}
