//! Tuples: different fixed-size elements one after the other. The fixed fields of a packet are read and
//! checked as tuples, too: one call for all costs the compiler less than one for each.

use super::{ByteOrder, Slot, Wire, element_views, slot_mut};
use crate::error::Error;
use crate::schema::{Field, Kind};
use crate::visit::{At, Item, Items, Visitor};

/// Fields that follow one another: what the layout and the schema need to know of each.
pub trait Group<O: ByteOrder>: Wire<O> {
    /// Bytes on the wire.
    const SIZES: &'static [usize];
    /// Kinds for the schema.
    const KINDS: &'static [&'static Kind];
}

/// References to the values of fields that follow one another, to write them.
pub trait Values<O: ByteOrder> {
    /// Writes them one after the other.
    ///
    /// # Errors
    /// The first value that cannot be written, with its offset.
    fn put_all(&self, out: &mut [u8]) -> Result<(), Error>;
}

/// What the getters of fields that follow one another returned, to visit them.
pub trait Getters {
    /// Visits each with the facts of its field.
    fn visit_all<V: Visitor + ?Sized>(&self, fields: &'static [Field], visitor: &mut V);
}

macro_rules! tuple {
    ($($T:ident $index:tt),+) => {
        #[diagnostic::do_not_recommend]
        impl<O: ByteOrder, $($T: Wire<O>),+> Wire<O> for ($($T,)+) {
            const SIZE: usize = 0 $(+ $T::SIZE)+;
            const ANY_BITS: bool = true $(&& $T::ANY_BITS)+;
            const NEEDS_ORDER: bool = false $(|| $T::NEEDS_ORDER)+;
            const KIND: &'static Kind = &Kind::Tuple { members: <Self as Group<O>>::KINDS, sizes: <Self as Group<O>>::SIZES };
            type View<'buf> = ($($T::View<'buf>,)+);
            type Set = Result<(), Error>;
            element_views!(O);

            #[inline]
            fn check(slot: Slot<'_>) -> Result<(), Error> {
                let mut next = 0;
                $(
                    let offset = next;
                    next += $T::SIZE;
                    $T::check(Slot::of(slot.0, offset, $T::SIZE)).map_err(|error| error.within(offset))?;
                )+
                let _ = next;
                Ok(())
            }
            #[inline]
            fn get(slot: Slot<'_>) -> Self::View<'_> {
                let mut parts = Parts(slot.0);
                ($($T::get(parts.next($T::SIZE)),)+)
            }
            #[inline]
            fn read(slot: Slot<'_>) -> Self {
                let mut parts = Parts(slot.0);
                ($($T::read(parts.next($T::SIZE)),)+)
            }
            #[inline]
            fn put(&self, out: &mut [u8]) -> Result<(), Error> {
                ($(&self.$index,)+).put_all(out)
            }
            #[inline]
            fn same(&self, slot: Slot<'_>) -> bool {
                let mut parts = Parts(slot.0);
                $(self.$index.same(parts.next($T::SIZE)))&&+
            }
            #[inline]
            fn is_canonical(slot: Slot<'_>) -> bool {
                let mut parts = Parts(slot.0);
                $($T::is_canonical(parts.next($T::SIZE)))&&+
            }
        }
        impl<O: ByteOrder, $($T: Wire<O>),+> Group<O> for ($($T,)+) {
            const SIZES: &'static [usize] = &[$($T::SIZE),+];
            const KINDS: &'static [&'static Kind] = &[$($T::KIND),+];
        }
        impl<O: ByteOrder, $($T: Wire<O>),+> Values<O> for ($(&$T,)+) {
            #[inline]
            fn put_all(&self, out: &mut [u8]) -> Result<(), Error> {
                let mut next = 0;
                $(
                    let offset = next;
                    next += $T::SIZE;
                    self.$index.put(slot_mut(out, offset, $T::SIZE)).map_err(|error| error.within(offset))?;
                )+
                let _ = next;
                Ok(())
            }
        }
        impl<$($T: Item),+> Getters for ($($T,)+) {
            #[inline]
            fn visit_all<V: Visitor + ?Sized>(&self, fields: &'static [Field], visitor: &mut V) {
                $(if let Some(field) = fields.get($index) {
                    self.$index.visit_at(At { field, index: None }, visitor);
                })+
            }
        }
        impl<$($T: Item),+> Items for ($($T,)+) {
            const IS_FIXED: bool = true;
            fn visit_items<V: Visitor + ?Sized>(&self, field: &'static Field, visitor: &mut V) {
                $(self.$index.visit_at(At { field, index: Some($index) }, visitor);)+
            }
        }
        impl<$($T: Item),+> Item for ($($T,)+) {
            fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
                visitor.sequence(at, self);
            }
        }
    };
}

/// Hands out the slots of elements one after the other.
struct Parts<'buf>(&'buf [u8]);

impl<'buf> Parts<'buf> {
    #[inline(always)]
    fn next(&mut self, size: usize) -> Slot<'buf> {
        let (part, rest) = self.0.split_at_checked(size).unwrap_or((&[], &[]));
        self.0 = rest;
        Slot(part)
    }
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
