//! Integers of 24, 40 and 48 bits.

use core::fmt;

use super::{Endian, Slot, ToScalar, Wire, element_views, scalar::scalar_item};
use crate::error::Error;
use crate::schema::Kind;
use crate::visit::Scalar;

macro_rules! narrow {
    ($name:ident, $host:ty, $bytes:literal, $kind:ident, $min:expr, $doc:literal, [$($from:ty),*]) => {
        #[doc = $doc]
        ///
        /// Holds the value in the next wider host integer, always in range.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name($host);

        impl $name {
            /// The smallest value.
            pub const MIN: Self = Self($min);
            /// The largest value.
            pub const MAX: Self = Self($min + ((1 as $host) << ($bytes * 8)) - 1);

            /// `None` if the value needs more bits.
            #[must_use]
            #[inline]
            pub const fn new(value: $host) -> Option<Self> {
                if value < Self::MIN.0 || value > Self::MAX.0 { None } else { Some(Self(value)) }
            }

            /// The value.
            #[must_use]
            #[inline(always)]
            pub const fn get(self) -> $host {
                self.0
            }
        }

        #[diagnostic::do_not_recommend]
        impl<O: Endian> Wire<O> for $name {
            const SIZE: usize = $bytes;
            const ANY_BITS: bool = true;
            const KIND: &'static Kind = &Kind::$kind;
            type View<'buf> = Self;
            type Set = ();
            element_views!(O);

            #[inline(always)]
            fn check(_: Slot<'_>) -> Result<(), Error> {
                Ok(())
            }
            #[inline(always)]
            fn get(slot: Slot<'_>) -> Self {
                <Self as Wire<O>>::read(slot)
            }
            #[inline(always)]
            fn read(slot: Slot<'_>) -> Self {
                const UNUSED: usize = size_of::<$host>() - $bytes;
                let Some(bytes) = slot.0.first_chunk::<$bytes>() else { return Self(0) };
                let mut wide = [0; size_of::<$host>()];
                // Into the most significant bytes; the shift down then extends the sign.
                let value = if O::BIG {
                    wide[..$bytes].copy_from_slice(bytes);
                    <$host>::from_be_bytes(wide)
                } else {
                    wide[UNUSED..].copy_from_slice(bytes);
                    <$host>::from_le_bytes(wide)
                };
                Self(value >> (UNUSED * 8))
            }
            #[inline(always)]
            fn put(&self, out: &mut [u8]) -> Result<(), Error> {
                const UNUSED: usize = size_of::<$host>() - $bytes;
                if let Some(out) = out.first_chunk_mut::<$bytes>() {
                    if O::BIG {
                        out.copy_from_slice(&self.0.to_be_bytes()[UNUSED..]);
                    } else {
                        out.copy_from_slice(&self.0.to_le_bytes()[..$bytes]);
                    }
                }
                Ok(())
            }
        }

        impl ToScalar for $name {
            #[inline]
            fn to_scalar(&self) -> Scalar {
                Scalar::$kind(self.0.into())
            }
        }
        scalar_item!($name);

        impl From<$name> for $host {
            #[inline]
            fn from(value: $name) -> $host {
                value.0
            }
        }
        $(impl From<$from> for $name {
            #[inline]
            fn from(value: $from) -> $name {
                $name(value.into())
            }
        })*
        impl TryFrom<$host> for $name {
            type Error = Error;
            fn try_from(value: $host) -> Result<$name, Error> {
                $name::new(value).ok_or(Error::new(crate::error::ErrorKind::OutOfRange(value as u64)))
            }
        }
        impl PartialEq<$host> for $name {
            #[inline]
            fn eq(&self, other: &$host) -> bool {
                self.0 == *other
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

narrow!(U24, u32, 3, Uint, 0, "An unsigned integer of 3 bytes.", [u8, u16]);
narrow!(U40, u64, 5, Uint, 0, "An unsigned integer of 5 bytes.", [u8, u16, u32]);
narrow!(U48, u64, 6, Uint, 0, "An unsigned integer of 6 bytes.", [u8, u16, u32]);
narrow!(I24, i32, 3, Int, -1 << 23, "A signed integer of 3 bytes, two's complement.", [i8, u8, i16]);
narrow!(I40, i64, 5, Int, -1 << 39, "A signed integer of 5 bytes, two's complement.", [i8, u8, i16, u16, i32]);
narrow!(I48, i64, 6, Int, -1 << 47, "A signed integer of 6 bytes, two's complement.", [i8, u8, i16, u16, i32]);

impl From<U24> for u64 {
    fn from(value: U24) -> Self {
        value.0.into()
    }
}
