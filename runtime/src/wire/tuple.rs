//! Tuples: different fixed-size elements one after the other.

use super::{ByteOrder, Slot, Wire, element_views, slot_mut};
use crate::error::Error;
use crate::schema::{Field, Kind};
use crate::visit::{At, Item, Items, Visitor};

macro_rules! tuple {
    ($($T:ident $index:tt $offset:expr),+) => {
        impl<O: ByteOrder, $($T: Wire<O>),+> Wire<O> for ($($T,)+) {
            const SIZE: usize = 0 $(+ $T::SIZE)+;
            const ANY_BITS: bool = true $(&& $T::ANY_BITS)+;
            const KIND: &'static Kind = &Kind::Tuple(&[$($T::KIND),+]);
            type View<'buf> = ($($T::View<'buf>,)+);
            type Set = Result<(), Error>;
            element_views!(O);

            #[inline]
            fn check(slot: Slot<'_>) -> Result<(), Error> {
                $($T::check(Slot::of(slot.0, $offset, $T::SIZE)).map_err(|error| error.within($offset))?;)+
                Ok(())
            }
            #[inline]
            fn get(slot: Slot<'_>) -> Self::View<'_> {
                ($($T::get(Slot::of(slot.0, $offset, $T::SIZE)),)+)
            }
            #[inline]
            fn read(slot: Slot<'_>) -> Self {
                ($($T::read(Slot::of(slot.0, $offset, $T::SIZE)),)+)
            }
            #[inline]
            fn put(&self, out: &mut [u8]) -> Result<(), Error> {
                $(self.$index.put(slot_mut(out, $offset, $T::SIZE)).map_err(|error| error.within($offset))?;)+
                Ok(())
            }
        }
        impl<$($T: Item),+> Items for ($($T,)+) {
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

tuple!(A 0 0);
tuple!(A 0 0, B 1 A::SIZE);
tuple!(A 0 0, B 1 A::SIZE, C 2 A::SIZE + B::SIZE);
tuple!(A 0 0, B 1 A::SIZE, C 2 A::SIZE + B::SIZE, D 3 A::SIZE + B::SIZE + C::SIZE);
tuple!(A 0 0, B 1 A::SIZE, C 2 A::SIZE + B::SIZE, D 3 A::SIZE + B::SIZE + C::SIZE, E 4 A::SIZE + B::SIZE + C::SIZE + D::SIZE);
tuple!(
    A 0 0, B 1 A::SIZE, C 2 A::SIZE + B::SIZE, D 3 A::SIZE + B::SIZE + C::SIZE, E 4 A::SIZE + B::SIZE + C::SIZE + D::SIZE,
    F 5 A::SIZE + B::SIZE + C::SIZE + D::SIZE + E::SIZE
);
