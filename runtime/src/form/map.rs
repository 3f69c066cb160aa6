//! Maps: rows of `key` and `value`, ascending by key in the order of the wire.

use core::cmp::Ordering;
use core::marker::PhantomData;

use super::{Body, Data, Encode, Fixed, Form, ListOf, Run, Text, Truth, body_has_no_parts, sealed};
use crate::lazy::LazyTable;
use crate::lazy::{LazyBody, Unchecked};
use crate::message::layout::LayoutOf;
use crate::message::{Chunk, Shape, max};
use crate::schema::{Field, Kind, Schema};
use crate::view::{Cell, Checked, Map, MapEntry, Table, TableMut};
use crate::wire::{I24, I40, I48, Le, Open, ReprEnum, Slot, U24, U40, U48, Wire};

/// Entries with keys of form `K` and values of form `V`.
#[derive(Debug)]
pub struct MapOf<K, V>(PhantomData<fn() -> (K, V)>);

/// The shape of an entry.
#[derive(Debug)]
pub(crate) struct EntryOf<K, V>(PhantomData<fn() -> (K, V)>);

impl<K, V> sealed::Sealed for MapOf<K, V> {}

/// A form whose values have an order on the wire, so that they can be keys: numbers by value, text and bytes byte by
/// byte.
pub trait Key: Form {
    /// What a key is looked up by.
    type Ask<'a>;
    /// Orders two keys in place.
    fn compare(a: &Cell<'_>, b: &Cell<'_>) -> Ordering;
    /// Orders a key in place and one that is looked up.
    fn compare_with(cell: &Cell<'_>, ask: &Self::Ask<'_>) -> Ordering;
}

/// A type of values that keys are written from.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be the key of a map",
    label = "not a key",
    note = "a key is an integer, `bool`, `char`, a field-less enum, text or bytes: floats and messages have no one order"
)]
pub trait EncodeKey<T>: Key + Encode<T> {
    /// Orders two values as their bytes are ordered.
    fn compare_values(a: &T, b: &T) -> Ordering;
}

macro_rules! fixed_key {
    ($([$($param:tt)*] $ty:ty, $order:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($param)*> Key for Fixed<$ty> {
            type Ask<'a> = $ty;
            #[inline]
            fn compare(a: &Cell<'_>, b: &Cell<'_>) -> Ordering {
                Self::compare_values(&read(a), &read(b))
            }
            #[inline]
            fn compare_with(cell: &Cell<'_>, ask: &$ty) -> Ordering {
                Self::compare_values(&read(cell), ask)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($param)*> EncodeKey<$ty> for Fixed<$ty> {
            #[inline]
            fn compare_values(a: &$ty, b: &$ty) -> Ordering {
                ($order)(a).cmp(&($order)(b))
            }
        }
    )*};
}

fn read<T: Wire<Le>>(cell: &Cell<'_>) -> T {
    T::read(Slot(cell.slot(T::SIZE)))
}

macro_rules! numbers {
    ($($ty:ty),*) => { fixed_key!($([] $ty, |n: &$ty| *n;)*); };
}
numbers!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128, char, U24, U40, U48, I24, I40, I48);
// By number, whatever `Ord` the user's enum has.
fixed_key!([E: ReprEnum<Repr: Ord> + Wire<Le> + 'static] E, |value: &E| value.to_repr(););

fixed_key!([E: ReprEnum<Repr: Ord + Wire<Le>> + 'static] Open<E>, |value: &Open<E>| value.to_repr(););

impl Key for Truth {
    type Ask<'a> = bool;
    fn compare(a: &Cell<'_>, b: &Cell<'_>) -> Ordering {
        a.flag().cmp(&b.flag())
    }
    fn compare_with(cell: &Cell<'_>, ask: &bool) -> Ordering {
        cell.flag().cmp(ask)
    }
}
impl EncodeKey<bool> for Truth {
    fn compare_values(a: &bool, b: &bool) -> Ordering {
        a.cmp(b)
    }
}

impl Key for Text {
    type Ask<'a> = &'a str;
    #[inline]
    fn compare(a: &Cell<'_>, b: &Cell<'_>) -> Ordering {
        a.text().as_bytes().cmp(b.text().as_bytes())
    }
    #[inline]
    fn compare_with(cell: &Cell<'_>, ask: &&str) -> Ordering {
        cell.text().as_bytes().cmp(ask.as_bytes())
    }
}
impl<T: AsRef<str>> EncodeKey<T> for Text {
    fn compare_values(a: &T, b: &T) -> Ordering {
        a.as_ref().as_bytes().cmp(b.as_ref().as_bytes())
    }
}

impl Key for Data<Run<u8>> {
    type Ask<'a> = &'a [u8];
    #[inline]
    fn compare(a: &Cell<'_>, b: &Cell<'_>) -> Ordering {
        a.body().bytes().cmp(b.body().bytes())
    }
    #[inline]
    fn compare_with(cell: &Cell<'_>, ask: &&[u8]) -> Ordering {
        cell.body().bytes().cmp(ask)
    }
}
impl<T: AsRef<[u8]>> EncodeKey<T> for Data<Run<u8>>
where
    Self: Encode<T>,
{
    fn compare_values(a: &T, b: &T) -> Ordering {
        a.as_ref().cmp(b.as_ref())
    }
}

impl<K: Key, V: Form> EntryOf<K, V> {
    const FIELDS: &'static [Field] =
        &[Self::field(0, "key", K::KIND, K::SIZE), Self::field(1, "value", V::KIND, V::SIZE)];

    const fn field(index: usize, name: &'static str, kind: &'static Kind, size: usize) -> Field {
        crate::message::entry_field(LayoutOf::<Self>::FOR_SCHEMA.place(index), name, kind, size)
    }
}

impl<K: Key, V: Form> Shape for EntryOf<K, V> {
    type View<'buf> = MapEntry<'buf, K, V>;
    type Mut<'buf> = TableMut<'buf, Self>;
    type Lazy<'buf> = LazyTable<'buf, Self>;
    type Fields = ((K, V),);
    const DEPTH: usize = <(K, V) as Chunk>::DEPTH;
    const ALIGN: usize = max(&[K::ALIGN, V::ALIGN]);
    const NAME: &'static str = "entry";
    const SINCE: &'static [u16] = &[1, 1];
    const SCHEMA: &'static Schema = &Schema {
        name: "entry",
        doc: "",
        size: LayoutOf::<Self>::FOR_SCHEMA.len(),
        fields: Self::FIELDS,
        variants: &[],
        align: Self::ALIGN,
    };
    const KIND: &'static Kind = &Kind::Message(Self::SCHEMA);
    #[inline(always)]
    fn view(table: Table<'_, Self>) -> MapEntry<'_, K, V> {
        MapEntry(table)
    }
    fn view_mut(table: TableMut<'_, Self>) -> TableMut<'_, Self> {
        table
    }
    fn lazy(table: LazyTable<'_, Self>) -> LazyTable<'_, Self> {
        table
    }
}

impl<K: Key, V: Form> Body for MapOf<K, V> {
    const DEPTH: usize = 1 + <(K, V) as Chunk>::DEPTH;
    const LEVELS: usize = V::LEVELS;
    const ALIGN: usize = <EntryOf<K, V> as Shape>::ALIGN;
    const KIND: &'static Kind = &Kind::Map(<EntryOf<K, V> as Shape>::SCHEMA);
    const OUTLINE: &'static Kind = &Kind::MapOf { members: [K::OUTLINE, V::OUTLINE], sizes: [K::SIZE, V::SIZE] };
    type View<'buf> = Map<'buf, K, V>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], levels: u32) -> Result<(), crate::Error> {
        Map::<K, V>::check::<STRICT>(bytes, levels)
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> Map<'_, K, V> {
        Map::of_checked(body)
    }
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        Map::<K, V>::of_checked(a) == Map::of_checked(b)
    }
    body_has_no_parts!();
}

/// Checked whole, as a key is looked up among keys that ascend.
impl<K: Key, V: Form> LazyBody for MapOf<K, V> {
    type Lazy<'buf> = Map<'buf, K, V>;
    #[inline(always)]
    fn lazy(body: Unchecked<'_>) -> Result<Map<'_, K, V>, crate::Error> {
        body.check::<Self>()
    }
}

mod tree {
    use alloc::collections::BTreeMap;
    use alloc::collections::btree_map::Iter;
    use alloc::vec::Vec;
    use core::marker::PhantomData;

    use super::{EncodeKey, EntryOf, Key, MapOf};
    use crate::encode::{Feed, Out, Source, is_too_deep, put_rows, rows_len};
    use crate::error::{Error, ErrorKind};
    use crate::form::{Data, Decode, DecodeBody, Encode, EncodeBody, Form};
    use crate::message::{Fielded, Take, Value};
    use crate::view::{Checked, Map};

    impl<K: Value<Form: EncodeKey<K>> + Ord, V: Value> Value for BTreeMap<K, V> {
        type Form = Data<MapOf<K::Form, V::Form>>;
    }

    /// An entry that is written.
    pub(crate) struct Pair<'a, K, V, FK, FV>(&'a K, &'a V, PhantomData<fn() -> (FK, FV)>);

    impl<K, V, FK: Key + Encode<K>, FV: Encode<V>> Fielded for Pair<'_, K, V, FK, FV> {
        type Shape = EntryOf<FK, FV>;
        #[inline(always)]
        fn with_fields<T: Take<Self::Shape>>(&self, take: T) -> T::Out {
            take.take(((self.0, self.1),))
        }
    }

    /// The entries of a map in its own order.
    struct Entries<'m, K, V, FK, FV>(&'m BTreeMap<K, V>, PhantomData<fn() -> (FK, FV)>);

    impl<'m, K, V, FK: Key + Encode<K>, FV: Encode<V>> Entries<'m, K, V, FK, FV> {
        fn new(map: &'m BTreeMap<K, V>) -> Self {
            Self(map, PhantomData)
        }
    }

    type AsPair<'a, K, V, FK, FV> = fn((&'a K, &'a V)) -> Pair<'a, K, V, FK, FV>;

    fn pair<'a, K, V, FK, FV>((key, value): (&'a K, &'a V)) -> Pair<'a, K, V, FK, FV> {
        Pair(key, value, PhantomData)
    }

    impl<K, V, FK: Key + Encode<K>, FV: Encode<V>> Source for Entries<'_, K, V, FK, FV> {
        type Shape = EntryOf<FK, FV>;
        type Row<'a>
            = Pair<'a, K, V, FK, FV>
        where
            Self: 'a;
        type Rows<'a>
            = core::iter::Map<Iter<'a, K, V>, AsPair<'a, K, V, FK, FV>>
        where
            Self: 'a;
        const IS_STEADY: bool = true;
        fn count(&self) -> usize {
            self.0.len()
        }
        fn rows(&self) -> Self::Rows<'_> {
            self.0.iter().map(pair)
        }
    }

    impl<K, V, FK: EncodeKey<K>, FV: Encode<V>> EncodeBody<BTreeMap<K, V>> for MapOf<FK, FV> {
        fn len(value: &BTreeMap<K, V>) -> usize {
            rows_len(&Entries::<K, V, FK, FV>::new(value))
        }
        fn is_too_deep(value: &BTreeMap<K, V>, levels: u32) -> bool {
            value.iter().any(|entry| is_too_deep(&pair::<K, V, FK, FV>(entry), levels))
        }
        fn put(value: &BTreeMap<K, V>, out: &mut Out<'_>) -> Result<(), Error> {
            if value.keys().is_sorted_by(|a, b| FK::compare_values(a, b).is_lt()) {
                return put_rows(&Entries::<K, V, FK, FV>::new(value), out);
            }
            // The user's `Ord` is another one: an enum in the order of its declaration, a type with its own.
            let mut entries: Vec<_> = value.iter().map(pair::<K, V, FK, FV>).collect();
            entries.sort_by(|a, b| FK::compare_values(a.0, b.0));
            if !entries.is_sorted_by(|a, b| FK::compare_values(a.0, b.0).is_lt()) {
                return Err(Error::new(ErrorKind::BadOrder));
            }
            put_rows(&entries[..], out)
        }
        fn is(value: &BTreeMap<K, V>, body: Checked<'_>) -> bool {
            let map = Map::<FK, FV>::of_checked(body);
            let mut entries: Vec<_> = value.iter().map(pair::<K, V, FK, FV>).collect();
            entries.sort_by(|a, b| FK::compare_values(a.0, b.0));
            entries.len() == map.len() && entries.iter().zip(map.tables()).all(|(entry, table)| entry.is(&table))
        }
    }

    impl<K, V, FK: Key, FV: Form> EncodeBody<&BTreeMap<K, V>> for MapOf<FK, FV>
    where
        Self: EncodeBody<BTreeMap<K, V>>,
    {
        fn len(value: &&BTreeMap<K, V>) -> usize {
            <Self as EncodeBody<BTreeMap<K, V>>>::len(value)
        }
        fn is_too_deep(value: &&BTreeMap<K, V>, levels: u32) -> bool {
            <Self as EncodeBody<BTreeMap<K, V>>>::is_too_deep(value, levels)
        }
        fn put(value: &&BTreeMap<K, V>, out: &mut Out<'_>) -> Result<(), Error> {
            <Self as EncodeBody<BTreeMap<K, V>>>::put(value, out)
        }
        fn is(value: &&BTreeMap<K, V>, body: Checked<'_>) -> bool {
            <Self as EncodeBody<BTreeMap<K, V>>>::is(value, body)
        }
    }

    impl<'m, K, V, FK: Key, FV: Form> Feed<Data<MapOf<FK, FV>>> for &'m BTreeMap<K, V>
    where
        MapOf<FK, FV>: EncodeBody<&'m BTreeMap<K, V>>,
    {
        type As = Self;
        fn hold(self) -> Self {
            self
        }
    }

    impl<'buf, K: Ord, V, FK, FV> DecodeBody<'buf, BTreeMap<K, V>> for MapOf<FK, FV>
    where
        FK: Key + Decode<'buf, K>,
        FV: Form + Decode<'buf, V>,
    {
        fn decode(body: Checked<'buf>) -> BTreeMap<K, V> {
            let entries = Map::<FK, FV>::of_checked(body).tables();
            entries.map(|entry| (FK::decode(&entry.cell(0)), FV::decode(&entry.cell(1)))).collect()
        }
    }
}
