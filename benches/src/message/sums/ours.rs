//! What pinwire's views are made of.

use pinwire::{Array, Le, Rows, Slice, Strs};

use super::leaves::sum;
use super::{Text, Total};
use crate::message::data::mesh::Triangle;

macro_rules! rows {
    ($($trait:ident::$method:ident)*) => {$(
        impl<R, S> $trait for Rows<'_, S>
        where
            Self: Copy + IntoIterator<Item = R, IntoIter: ExactSizeIterator>,
            R: $trait,
        {
            #[inline]
            fn $method(&self) -> u64 {
                let rows = self.into_iter();
                sum(rows.len(), rows, |row| row.$method())
            }
        }
    )*};
}

rows! { Total::total Text::text }

impl Total for Strs<'_> {
    #[inline]
    fn total(&self) -> u64 {
        sum(self.len(), self.iter(), |text| text.total())
    }
}

impl Text for Strs<'_> {
    #[inline]
    fn text(&self) -> u64 {
        sum(self.len(), self.iter(), |text| text.text())
    }
}

macro_rules! slices {
    ($($ty:ty)*) => {$(
        impl Total for Slice<'_, $ty, Le> {
            #[inline]
            fn total(&self) -> u64 {
                sum(self.len(), self.iter(), |item| item.total())
            }
        }
    )*};
}

slices! { bool u16 Triangle }

impl Total for Array<'_, u32, Le, 4> {
    #[inline]
    fn total(&self) -> u64 {
        self.to_array().total()
    }
}
