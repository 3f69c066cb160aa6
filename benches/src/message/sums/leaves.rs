//! Numbers, strings, options and lists, as each contestant has them.

use flatbuffers::Follow;
use rkyv::option::ArchivedOption;
use rkyv::rend;
use rkyv::string::ArchivedString;
use rkyv::tuple::{ArchivedTuple2, ArchivedTuple3};
use rkyv::vec::ArchivedVec;
use zeropod::ZeroPod;

use super::{Text, Total, UNREADABLE};

macro_rules! numbers {
    ($($ty:ty: $value:ident => $sum:expr;)*) => {$(
        impl Total for $ty {
            #[inline]
            fn total(&self) -> u64 {
                let $value = *self;
                $sum
            }
        }
    )*};
}

numbers! {
    bool: v => v.into();
    u8: v => v.into();
    i8: v => v as u64;
    u16: v => v.into();
    i16: v => v as u64;
    u32: v => v.into();
    i32: v => v as u64;
    u64: v => v;
    i64: v => v as u64;
    f32: v => v.to_bits().into();
    f64: v => v.to_bits();
    zeropod::U16: v => v.get().into();
    rend::u16_le: v => v.to_native().total();
    rend::i16_le: v => v.to_native().total();
    rend::u32_le: v => v.to_native().total();
    rend::i32_le: v => v.to_native().total();
    rend::u64_le: v => v.to_native().total();
    rend::i64_le: v => v.to_native().total();
    rend::f32_le: v => v.to_native().total();
    rend::f64_le: v => v.to_native().total();
}

/// Length, first and last byte: the bytes are touched, and a loop over them does not hide what finding them costs.
#[inline]
fn touch(text: &str) -> u64 {
    let ends = text.as_bytes().first().zip(text.as_bytes().last());
    ends.map_or(0, |(first, last)| text.len() as u64 + (u64::from(*first) << 8) + (u64::from(*last) << 16))
}

/// Adds the length, so that an empty list is not nothing.
#[inline]
pub fn sum<T>(length: usize, items: impl Iterator<Item = T>, one: impl Fn(T) -> u64) -> u64 {
    items.fold(length as u64, |sum, item| sum.wrapping_add(one(item)))
}

macro_rules! both {
    ($($trait:ident::$method:ident)*) => {$(
        impl $trait for str {
            #[inline]
            fn $method(&self) -> u64 {
                touch(self)
            }
        }

        impl $trait for String {
            #[inline]
            fn $method(&self) -> u64 {
                touch(self)
            }
        }

        impl $trait for ArchivedString {
            #[inline]
            fn $method(&self) -> u64 {
                touch(self.as_str())
            }
        }

        impl<T: $trait + ?Sized> $trait for &T {
            #[inline]
            fn $method(&self) -> u64 {
                (**self).$method()
            }
        }

        impl<T: $trait> $trait for Option<T> {
            #[inline]
            fn $method(&self) -> u64 {
                self.as_ref().map_or(0, |value| value.$method().wrapping_add(1))
            }
        }

        impl<T: $trait> $trait for ArchivedOption<T> {
            #[inline]
            fn $method(&self) -> u64 {
                self.as_ref().map_or(0, |value| value.$method().wrapping_add(1))
            }
        }

        impl<T: $trait> $trait for planus::Result<T> {
            #[inline]
            fn $method(&self) -> u64 {
                self.as_ref().map_or(UNREADABLE, $trait::$method)
            }
        }

        impl<T: $trait> $trait for [T] {
            #[inline]
            fn $method(&self) -> u64 {
                sum(self.len(), self.iter(), $trait::$method)
            }
        }

        impl<T: $trait> $trait for Vec<T> {
            #[inline]
            fn $method(&self) -> u64 {
                self.as_slice().$method()
            }
        }

        impl<T: $trait> $trait for ArchivedVec<T> {
            #[inline]
            fn $method(&self) -> u64 {
                self.as_slice().$method()
            }
        }

        impl<'a, T: $trait + planus::VectorRead<'a>> $trait for planus::Vector<'a, T> {
            #[inline]
            fn $method(&self) -> u64 {
                sum(self.len(), self.iter(), |item| item.$method())
            }
        }

        impl<'a, T: Follow<'a, Inner: $trait> + 'a> $trait for flatbuffers::Vector<'a, T> {
            #[inline]
            fn $method(&self) -> u64 {
                sum(self.len(), self.iter(), |item| item.$method())
            }
        }

        impl<T: for<'a> ZeroPod<Ref<'a>: $trait>> $trait for zeropod::Items<T> {
            #[inline]
            fn $method(&self) -> u64 {
                sum(self.len(), self.iter(), |item| item.$method())
            }
        }
    )*};
}

both! { Total::total Text::text }

impl<T: Total, const N: usize> Total for [T; N] {
    #[inline]
    fn total(&self) -> u64 {
        self.iter().fold(0, |sum: u64, item| sum.wrapping_add(item.total()))
    }
}

macro_rules! tuples {
    ($($ty:ident { $($name:ident: $index:tt)* })*) => {$(
        impl<$($name: Total),*> Total for $ty<$($name),*> {
            #[inline]
            fn total(&self) -> u64 {
                0u64 $(.wrapping_add(self.$index.total()))*
            }
        }
    )*};
}

type Pair<A, B> = (A, B);
type Triple<A, B, C> = (A, B, C);

tuples! {
    Pair { A: 0 B: 1 }
    Triple { A: 0 B: 1 C: 2 }
    ArchivedTuple2 { A: 0 B: 1 }
    ArchivedTuple3 { A: 0 B: 1 C: 2 }
}

/// In a pair, only the second may hold strings.
impl<A, B: Text> Text for (A, B) {
    #[inline]
    fn text(&self) -> u64 {
        self.1.text()
    }
}

impl<A, B: Text> Text for ArchivedTuple2<A, B> {
    #[inline]
    fn text(&self) -> u64 {
        self.1.text()
    }
}
