//! Byte orders as types.

use crate::schema::Order;

/// A byte order, or none.
pub trait ByteOrder: 'static {
    /// For the schema.
    const ORDER: Order;
}

/// A byte order for values of more than one byte.
#[diagnostic::on_unimplemented(
    message = "this field is wider than one byte and has no byte order",
    label = "needs a byte order",
    note = "write `#[pinwire(be)]` (big-endian, network order) or `#[pinwire(le)]` on the struct or on the field"
)]
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

/// No byte order declared: enough for single bytes.
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
