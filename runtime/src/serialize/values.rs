//! What a value of a walk is to a serializer; and `Serialize` for what getters return.

use core::fmt;

use serde_core::{Serialize, Serializer};

use super::write;
use crate::form::Tuples;
use crate::packet::{EveryBitPattern, Fixed, Row, Sequence, Unknown};
use crate::schema::Field;
use crate::view::{Lists, Rows, Strs, Unions};
use crate::visit::{At, Item, Items, Scalar, Visit};
use crate::wire::{Array, Ascii, FlagSet, I24, I40, I48, Open, ReprEnum, Slice, ToScalar, U24, U40, U48};

/// A number, in the width of its Rust type.
pub(super) struct Number {
    pub(super) value: Scalar,
    /// Bytes of the type; 0 if nobody knows.
    pub(super) size: usize,
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Scalar::Uint(value) => unsigned(value, self.size, to),
            Scalar::Int(value) => signed(value, self.size, to),
            // It was an `f32` and was widened.
            Scalar::Float(value) if self.size == size_of::<f32>() => to.serialize_f32(value as f32),
            Scalar::Float(value) => to.serialize_f64(value),
            Scalar::Bool(value) => to.serialize_bool(value),
            Scalar::Char(value) => to.serialize_char(value),
        }
    }
}

/// `serialize_u8` and its like: the first width that is wide enough for the type.
macro_rules! integer {
    ($name:ident, $wide:ty, [$($size:pat => $narrow:ty, $write:ident);*], $widest:ident) => {
        fn $name<S: Serializer>(value: $wide, size: usize, to: S) -> Result<S::Ok, S::Error> {
            match size {
                $($size => match <$narrow>::try_from(value) {
                    Ok(value) => to.$write(value),
                    Err(_) => to.$widest(value),
                },)*
                _ => to.$widest(value),
            }
        }
    };
}
integer!(unsigned, u128, [1 => u8, serialize_u8; 2 => u16, serialize_u16; 3..=4 => u32, serialize_u32;
    0 | 5..=8 => u64, serialize_u64], serialize_u128);
integer!(signed, i128, [1 => i8, serialize_i8; 2 => i16, serialize_i16; 3..=4 => i32, serialize_i32;
    0 | 5..=8 => i64, serialize_i64], serialize_i128);

/// A field-less enum by its variant. A raw value that is not declared is one more variant, behind the others.
pub(super) struct Choice<'a, E: ReprEnum> {
    pub(super) raw: E::Repr,
    pub(super) known: Option<&'a E>,
}

impl<E: ReprEnum> Serialize for Choice<'_, E> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.known {
            Some(known) => to.serialize_unit_variant(E::NAME, index(known.variant_index()), known.variant_name()),
            None => to.serialize_newtype_variant(E::NAME, index(E::VARIANTS.len()), "Unknown", &Alone(&self.raw)),
        }
    }
}

/// An enum has fewer variants.
fn index(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// A set of flags as `bitflags` writes it: names for people, else the bits.
pub(super) struct Flags<'a, F>(pub(super) &'a F);

impl<F: FlagSet> Serialize for Flags<'_, F> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            return to.collect_str(&Names(self.0));
        }
        let bits = self.0.to_bits();
        Number { value: bits.to_scalar(), size: size_of::<F::Bits>() }.serialize(to)
    }
}

struct Names<'a, F>(&'a F);

impl<F: FlagSet> fmt::Display for Names<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_names(f)
    }
}

/// The value of an `Option`.
pub(super) struct Present<'a, T> {
    pub(super) at: At,
    pub(super) value: &'a T,
}

impl<T: Item> Serialize for Present<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_some(&Inner(self.at, self.value))
    }
}

struct Inner<'a, T>(At, &'a T);

impl<T: Item> Serialize for Inner<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write::item(self.1, self.0, to)
    }
}

/// A value that is in no field.
struct Alone<'a, T>(&'a T);

impl<T: Item> Serialize for Alone<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write::item(self.0, At { field: &Field::NONE, index: None }, to)
    }
}

pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(self.0)
    }
}

/// A view in a field or a list.
pub(super) struct View<'a, P>(pub(super) &'a P);

impl<P: Visit> Serialize for View<'_, P> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write::view(self.0, to)
    }
}

/// A list in a field or a list.
pub(super) struct List<'a, L> {
    pub(super) items: &'a L,
    pub(super) field: &'static Field,
}

impl<L: Items> Serialize for List<'_, L> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write::items(self.items, self.field, to)
    }
}

/// A map in a field or a list.
pub(super) struct Map<'a, L> {
    pub(super) entries: &'a L,
    pub(super) field: &'static Field,
}

impl<L: Items> Serialize for Map<'_, L> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write::entries(self.entries, self.field, to)
    }
}

/// `Serialize` for what getters return, on its own.
macro_rules! serialize {
    ($([$($param:tt)*] $ty:ty),* $(,)?) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($param)*> Serialize for $ty
        where
            Self: Item,
        {
            fn serialize<__S: Serializer>(&self, to: __S) -> Result<__S::Ok, __S::Error> {
                Alone(self).serialize(to)
            }
        }
    )*};
}
serialize! {
    ['buf, S] Rows<'buf, S>,
    ['buf, B] Lists<'buf, B>,
    ['buf, T] Tuples<'buf, T>,
    ['buf] Strs<'buf>,
    ['buf, C] Unions<'buf, C>,
    ['buf, T, O] Slice<'buf, T, O>,
    ['buf, T, O, const N: usize] Array<'buf, T, O, N>,
    ['buf, T] Unknown<'buf, T>,
    ['buf, P] Sequence<'buf, P>,
    [E: ReprEnum] Open<E>,
    [] U24, [] U40, [] U48, [] I24, [] I40, [] I48,
}

#[cfg(feature = "alloc")]
serialize! {
    ['buf, K, V] crate::view::Map<'buf, K, V>,
}

/// As the list that it is.
#[cfg(feature = "alloc")]
impl<P: Serialize> Serialize for crate::packet::SequenceBuf<P> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.as_slice().serialize(to)
    }
}

impl<P: Fixed<Bits: EveryBitPattern>> Serialize for Row<P> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write::view(&self.view(), to)
    }
}

impl<const N: usize, const FILL: u8> Serialize for Ascii<N, FILL> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Alone(&self).serialize(to)
    }
}
