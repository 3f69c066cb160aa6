//! Maps: lists of messages of two fields, ascending by the first.

use core::cmp::Ordering;

use super::iter::{Indexed, Indices};
use super::{Cell, Checked, Rows, Table, check_rows, u16_at};
use crate::error::{Error, ErrorKind};
use crate::form::{EntryOf, Form, Key};
use crate::schema::Field;
use crate::visit::{At, Item, Items, Visit, Visitor, debug};

/// A map in place. `Copy`; looking a key up takes O(log n) comparisons.
pub struct Map<'buf, K, V> {
    rows: Rows<'buf, EntryOf<K, V>>,
}

/// One entry of a map, as a message of two fields.
pub struct MapEntry<'buf, K, V>(pub(crate) Table<'buf, EntryOf<K, V>>);

impl<'buf, K: Key, V: Form> Map<'buf, K, V> {
    pub(crate) fn check<const STRICT: bool>(bytes: &'buf [u8], levels: u32) -> Result<(), Error> {
        check_rows::<EntryOf<K, V>, STRICT>(bytes, levels)?;
        let rows = Rows::<EntryOf<K, V>>::of_checked(Checked(bytes));
        let mut keys = rows.tables().map(|entry| entry.cell(0));
        let Some(mut before) = keys.next() else { return Ok(()) };
        for (index, key) in keys.enumerate() {
            if K::compare(&before, &key) != Ordering::Less {
                let offset = 10 + (index + 1) * usize::from(u16_at(bytes, 4));
                return Err(Error::new(ErrorKind::BadOrder).within(offset));
            }
            before = key;
        }
        Ok(())
    }

    #[inline(always)]
    pub(crate) fn of_checked(body: Checked<'buf>) -> Self {
        Self { rows: Rows::of_checked(body) }
    }

    /// All entries, as messages.
    #[inline(always)]
    pub(crate) fn tables(self) -> impl Iterator<Item = Table<'buf, EntryOf<K, V>>> {
        self.rows.tables()
    }

    #[inline]
    fn key(&self, index: usize) -> Option<Cell<'buf>> {
        self.rows.table_at(index).map(|entry| entry.cell(0))
    }

    /// Number of entries.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The value of a key: a number, `bool`, `char` or field-less enum by value, text as `&str`, bytes as `&[u8]`.
    #[must_use]
    #[inline]
    pub fn get(&self, key: K::Ask<'_>) -> Option<V::View<'buf>> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match K::compare_with(&self.key(middle)?, &key) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return self.rows.table_at(middle).map(|entry| V::get(&entry.cell(1))),
            }
        }
        None
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn contains_key(&self, key: K::Ask<'_>) -> bool {
        self.get(key).is_some()
    }

    /// All entries, by ascending key, from both ends.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Indices<Self> {
        Indices::new(*self, self.len())
    }

    /// All keys, ascending.
    pub fn keys(&self) -> impl Iterator<Item = K::View<'buf>> + use<'buf, K, V> {
        self.tables().map(|entry| K::get(&entry.cell(0)))
    }

    /// All values, by ascending key.
    pub fn values(&self) -> impl Iterator<Item = V::View<'buf>> + use<'buf, K, V> {
        self.tables().map(|entry| V::get(&entry.cell(1)))
    }
}

impl<'buf, K: Key, V: Form> Indexed for Map<'buf, K, V> {
    type Item = (K::View<'buf>, V::View<'buf>);
    #[inline]
    fn at(&self, index: usize) -> Option<Self::Item> {
        self.rows.table_at(index).map(|entry| (K::get(&entry.cell(0)), V::get(&entry.cell(1))))
    }
}

impl<'buf, K: Key, V: Form> IntoIterator for Map<'buf, K, V> {
    type Item = (K::View<'buf>, V::View<'buf>);
    type IntoIter = Indices<Self>;
    #[inline]
    fn into_iter(self) -> Indices<Self> {
        self.iter()
    }
}

impl<K: Key, V: Form> core::fmt::Debug for Map<'_, K, V> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        crate::visit::debug_items(self, &Field::NONE, f)
    }
}

impl<K: Key, V: Form> Items for Map<'_, K, V> {
    fn visit_items<T: Visitor + ?Sized>(&self, field: &'static Field, visitor: &mut T) {
        for (index, entry) in self.tables().enumerate() {
            visitor.nested(At { field, index: Some(index) }, &MapEntry(entry));
        }
    }
    fn count(&self) -> usize {
        self.len()
    }
}

impl<K: Key, V: Form> Item for Map<'_, K, V> {
    fn visit_at<T: Visitor + ?Sized>(&self, at: At, visitor: &mut T) {
        visitor.map(at, self);
    }
}

impl<'buf, K: Key, V: Form> MapEntry<'buf, K, V> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> K::View<'buf> {
        K::get(&self.0.cell(0))
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> V::View<'buf> {
        V::get(&self.0.cell(1))
    }
}

impl<K: Key, V: Form> Visit for MapEntry<'_, K, V> {
    fn visit<T: Visitor + ?Sized>(&self, visitor: &mut T) {
        self.0.visit(visitor);
    }
    fn name(&self) -> &'static str {
        "entry"
    }
}

impl<K: Key, V: Form> core::fmt::Debug for MapEntry<'_, K, V> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        debug(self, f)
    }
}

// Written out: the derives would ask `K` and `V` to be `Clone`, too.
impl<K, V> Clone for Map<'_, K, V> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K, V> Copy for Map<'_, K, V> {}
impl<K, V> Clone for MapEntry<'_, K, V> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K, V> Copy for MapEntry<'_, K, V> {}
impl<K: Key, V: Form> PartialEq for Map<'_, K, V> {
    /// Equal when they have the same entries.
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}
