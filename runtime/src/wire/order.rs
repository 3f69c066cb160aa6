//! Byte orders as types.

use crate::schema::Order;

/// A byte order, or none.
pub trait ByteOrder: 'static {
    /// For the schema.
    const ORDER: Order;
}

/// A byte order for values of more than one byte.
pub trait Endian: ByteOrder {
    /// Whether the most significant byte comes first.
    const BIG: bool;
}

/// Big-endian: the most significant byte first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Be;

/// Little-endian: the least significant byte first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Le;

/// No byte order declared: enough for single bytes. The derive refuses wider fields, by [`Wire::NEEDS_ORDER`](super::Wire::NEEDS_ORDER).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoByteOrder;

impl ByteOrder for Be {
    const ORDER: Order = Order::Be;
}
impl ByteOrder for Le {
    const ORDER: Order = Order::Le;
}
impl ByteOrder for NoByteOrder {
    const ORDER: Order = Order::None;
}
impl Endian for Be {
    const BIG: bool = true;
}
impl Endian for Le {
    const BIG: bool = false;
}
impl Endian for NoByteOrder {
    const BIG: bool = false;
}

/// What rustc found out about the fields of a packet; implemented by the derive.
///
/// A field that cannot stand in a packet is reported there, once: the length of the array is then unknown, and
/// so are the types below, from which all other code of the derive is made; of unknown types nothing is reported.
pub trait Checked {
    /// `[(); 1]`.
    type Fields: Found;
}

/// The types that are known once the fields are.
pub trait Found {
    /// [`Be`].
    type Be: Endian;
    /// [`Le`].
    type Le: Endian;
    /// [`NoByteOrder`].
    type NoByteOrder: Endian;
    /// `T`.
    type Type<T>;
}

impl Found for [(); 1] {
    type Be = Be;
    type Le = Le;
    type NoByteOrder = NoByteOrder;
    type Type<T> = T;
}

/// [`Be`], for the fields of `P`.
pub type CheckedBe<P> = <<P as Checked>::Fields as Found>::Be;
/// [`Le`], for the fields of `P`.
pub type CheckedLe<P> = <<P as Checked>::Fields as Found>::Le;
/// [`NoByteOrder`], for the fields of `P`.
pub type CheckedNoByteOrder<P> = <<P as Checked>::Fields as Found>::NoByteOrder;
/// `T`, for the fields of `P`.
pub type CheckedType<P, T> = <<P as Checked>::Fields as Found>::Type<T>;
