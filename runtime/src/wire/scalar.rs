//! Integers, floats, `bool` and `char`.

use super::{ByteOrder, Endian, Slot, Wire, element_views};
use crate::error::{Error, ErrorKind};
use crate::schema::Kind;
use crate::visit::{At, Item, Scalar, Visitor};

/// A number that a visitor or an error can carry.
pub trait ToScalar {
    /// Widened without loss.
    fn to_scalar(&self) -> Scalar;
}

/// `Item` for types that are one scalar.
macro_rules! scalar_item {
    ($($ty:ty),*) => {$(
        impl $crate::visit::Item for $ty {
            #[inline]
            fn visit_at<V: $crate::visit::Visitor + ?Sized>(&self, at: $crate::visit::At, visitor: &mut V) {
                visitor.number(at, $crate::wire::ToScalar::to_scalar(self), size_of::<$ty>());
            }
        }
    )*};
}
pub(crate) use scalar_item;

/// Reading and writing of types with `from_be_bytes` and its siblings.
macro_rules! number {
    ($($ty:ty, $kind:ident, $scalar:ident);*) => {$(
        #[diagnostic::do_not_recommend]
        impl<O: Endian> Wire<O> for $ty {
            const SIZE: usize = size_of::<$ty>();
            const ANY_BITS: bool = true;
            const NATURAL_ALIGN: usize = size_of::<$ty>();
            const KIND: &'static Kind = &Kind::$kind;
            type View<'buf> = $ty;
            type Set = ();
            element_views!(O);

            #[inline(always)]
            fn check(_: Slot<'_>) -> Result<(), Error> {
                Ok(())
            }
            #[inline(always)]
            fn get(slot: Slot<'_>) -> $ty {
                <$ty as Wire<O>>::read(slot)
            }
            #[inline(always)]
            fn read(slot: Slot<'_>) -> $ty {
                match slot.0.first_chunk() {
                    Some(bytes) if O::BIG => <$ty>::from_be_bytes(*bytes),
                    Some(bytes) => <$ty>::from_le_bytes(*bytes),
                    None => <$ty>::default(),
                }
            }
            #[inline(always)]
            fn put(&self, out: &mut [u8]) -> Result<(), Error> {
                if let Some(bytes) = out.first_chunk_mut() {
                    *bytes = if O::BIG { self.to_be_bytes() } else { self.to_le_bytes() };
                }
                Ok(())
            }
        }
        impl ToScalar for $ty {
            #[inline]
            fn to_scalar(&self) -> Scalar {
                Scalar::$scalar((*self).into())
            }
        }
        scalar_item!($ty);
    )*};
}

number!(
    u16, Uint, Uint; u32, Uint, Uint; u64, Uint, Uint; u128, Uint, Uint;
    i16, Int, Int; i32, Int, Int; i64, Int, Int; i128, Int, Int;
    f32, Float, Float; f64, Float, Float
);

#[diagnostic::do_not_recommend]
impl<O: ByteOrder> Wire<O> for u8 {
    const SIZE: usize = 1;
    const ANY_BITS: bool = true;
    const KIND: &'static Kind = &Kind::Uint;
    type View<'buf> = u8;
    // Bytes are seen as plain slices: in place, and what every other API takes.
    type Array<'buf, const N: usize> = &'buf [u8; N];
    type Slice<'buf> = &'buf [u8];
    type Set = ();

    fn bytes_of(values: &[u8]) -> Option<&[u8]> {
        Some(values)
    }
    #[inline(always)]
    fn check(_: Slot<'_>) -> Result<(), Error> {
        Ok(())
    }
    #[inline(always)]
    fn get(slot: Slot<'_>) -> u8 {
        <u8 as Wire<O>>::read(slot)
    }
    #[inline(always)]
    fn read(slot: Slot<'_>) -> u8 {
        slot.0.first().copied().unwrap_or(0)
    }
    #[inline(always)]
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        if let Some(byte) = out.first_mut() {
            *byte = *self;
        }
        Ok(())
    }
    #[inline(always)]
    fn array<const N: usize>(slot: Slot<'_>) -> &'_ [u8; N] {
        slot.0.first_chunk().unwrap_or(&[0; N])
    }
    #[inline(always)]
    fn slice(slot: Slot<'_>) -> &'_ [u8] {
        slot.0
    }
    #[inline(always)]
    fn values<'buf>(slice: &'buf [u8]) -> impl Iterator<Item = u8>
    where
        u8: 'buf,
    {
        slice.iter().copied()
    }
}

/// Types that are one byte, or are checked, and read through an unsigned integer.
macro_rules! through {
    ($ty:ty, $raw:ty, $bound:ident, $any:literal, $kind:ident, $set:ty, $check:expr, $from:expr, $to:expr) => {
        #[diagnostic::do_not_recommend]
        impl<O: $bound> Wire<O> for $ty {
            const SIZE: usize = <$raw as Wire<O>>::SIZE;
            const ANY_BITS: bool = $any;
            const KIND: &'static Kind = &Kind::$kind;
            type View<'buf> = $ty;
            type Set = $set;
            element_views!(O);

            #[inline(always)]
            fn check(slot: Slot<'_>) -> Result<(), Error> {
                $check(<$raw as Wire<O>>::read(slot))
            }
            #[inline(always)]
            fn get(slot: Slot<'_>) -> $ty {
                <$ty as Wire<O>>::read(slot)
            }
            #[inline(always)]
            fn read(slot: Slot<'_>) -> $ty {
                $from(<$raw as Wire<O>>::read(slot))
            }
            #[inline(always)]
            fn put(&self, out: &mut [u8]) -> Result<(), Error> {
                <$raw as Wire<O>>::put(&$to(*self), out)
            }
        }
    };
}

through!(i8, u8, ByteOrder, true, Int, (), |_| Ok(()), u8::cast_signed, i8::cast_unsigned);
// A byte has a total reading as a truth value, so none is refused.
through!(bool, u8, ByteOrder, true, Bool, (), |_| Ok(()), |raw| raw != 0, u8::from);
through!(
    char,
    u32,
    Endian,
    false,
    Char,
    (),
    |raw| if char::from_u32(raw).is_some() { Ok(()) } else { Err(Error::new(ErrorKind::NotChar(raw))) },
    |raw| char::from_u32(raw).unwrap_or(char::REPLACEMENT_CHARACTER),
    u32::from
);

impl ToScalar for u8 {
    #[inline]
    fn to_scalar(&self) -> Scalar {
        Scalar::Uint((*self).into())
    }
}
impl ToScalar for i8 {
    #[inline]
    fn to_scalar(&self) -> Scalar {
        Scalar::Int((*self).into())
    }
}
impl ToScalar for bool {
    #[inline]
    fn to_scalar(&self) -> Scalar {
        Scalar::Bool(*self)
    }
}
impl ToScalar for char {
    #[inline]
    fn to_scalar(&self) -> Scalar {
        Scalar::Char(*self)
    }
}
scalar_item!(u8, i8, bool, char);

impl<const N: usize> Item for &[u8; N] {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        visitor.bytes(at, *self);
    }
}

impl Item for &str {
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        visitor.text(at, self.as_bytes());
    }
}
