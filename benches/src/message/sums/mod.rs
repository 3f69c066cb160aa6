//! What "read everything" and "read every string" mean: the same sum over the same fields, for the structs themselves
//! and for what each contestant reads them through. One list of fields for all.

mod leaves;
mod log;
mod mesh;
mod minecraft;
mod mk48;
mod ours;

/// Of every leaf.
pub trait Total {
    fn total(&self) -> u64;
}

/// Of every string.
pub trait Text {
    fn text(&self) -> u64;
}

/// What stands for a field that could not be read: no sum agrees with it.
pub const UNREADABLE: u64 = 0xBAD0_BAD0_BAD0_BAD0;

/// `sums! { Total::total [a b c] of fields Owned, getters View<'_> }`
macro_rules! sums {
    ($trait:ident::$method:ident $names:tt of $($style:ident $ty:ty),* $(,)?) => {
        $(sums! { @ $style $trait $method $names $ty })*
    };
    (@ fields $trait:ident $method:ident [$($name:ident)*] $ty:ty) => {
        impl $trait for $ty {
            #[inline]
            fn $method(&self) -> u64 {
                0u64 $(.wrapping_add(self.$name.$method()))*
            }
        }
    };
    (@ getters $trait:ident $method:ident [$($name:ident)*] $ty:ty) => {
        impl $trait for $ty {
            #[inline]
            fn $method(&self) -> u64 {
                0u64 $(.wrapping_add(self.$name().$method()))*
            }
        }
    };
}

pub use leaves::sum;
use sums;
