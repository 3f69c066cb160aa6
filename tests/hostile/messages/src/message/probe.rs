//! Calling every accessor of a view, and looking at where the bytes lie that it gives.

use std::hint::black_box;
use std::ops::Range;

use pw::__private::{ByteOrder, Shape};
use pw::{
    Array, Ascii, Error, I48, LazyLists, LazyRows, LazyStrs, LazyTuples, LazyUnions, Le, Lists, Map, Open, ReprEnum,
    Rows, RowsMut, Slice, SliceMut, Strs, Tuples, U24, U40, Unions, Unknown, Wire,
};

use super::random::{Random, Sample};

/// The text and the bytes that all later fields of the test schemas have by default. They lie in no message.
pub const DEFAULT: &str = "default";

/// What the accessors of one message gave so far.
#[derive(Debug)]
pub struct Seen {
    /// Addresses of the message.
    message: Range<usize>,
    /// Addresses of all that was lent, if anyone wants to know.
    spans: Option<Vec<Range<usize>>>,
    /// Folds all values, to compare two ways to one value.
    sum: u64,
    /// Calls of accessors.
    pub visits: usize,
    /// Variants that the reader does not know: only their bytes are kept, and those cannot be canonical.
    pub unknown: usize,
    /// Errors of lazy getters.
    pub errors: usize,
}

impl Seen {
    /// Nothing yet.
    #[must_use]
    pub fn of(message: &[u8]) -> Self {
        let range = message.as_ptr_range();
        Self {
            message: range.start.addr()..range.end.addr(),
            spans: Some(Vec::new()),
            sum: 0,
            visits: 0,
            unknown: 0,
            errors: 0,
        }
    }

    /// No byte was lent as a part of two values.
    ///
    /// # Panics
    /// If one was.
    pub fn assert_disjoint(&mut self) {
        let mut spans = self.spans.take().unwrap_or_default();
        spans.sort_by_key(|span| span.start);
        for pair in spans.windows(2) {
            assert!(pair[0].end <= pair[1].start, "two values share bytes: {spans:x?} of {:x?}", self.message);
        }
    }

    /// Lists that nobody checked may hold the same bytes many times.
    fn has_seen_enough(&self) -> bool {
        self.visits + self.errors > 64 * (self.message.len() + 1)
    }

    fn add(&mut self, value: u64) {
        self.visits += 1;
        self.sum = (self.sum.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn add_bytes(&mut self, bytes: &[u8]) {
        let span = bytes.as_ptr_range();
        let span = span.start.addr()..span.end.addr();
        let is_inside = self.message.start <= span.start && span.end <= self.message.end;
        let is_default = bytes == DEFAULT.as_bytes();
        assert!(bytes.is_empty() || is_inside || is_default, "{span:x?} is not in the message {:x?}", self.message);
        self.add(bytes.iter().fold(bytes.len() as u64, |sum, byte| sum.rotate_left(7) ^ u64::from(*byte)));
        if let Some(spans) = &mut self.spans
            && !bytes.is_empty()
            && is_inside
        {
            spans.push(span);
        }
    }

    /// What one value comes to; inside of it, lists are read only once.
    #[inline(never)]
    fn sum_of(&self, value: &impl Probe) -> u64 {
        let mut quiet = Self { message: self.message.clone(), spans: None, sum: 0, visits: 0, unknown: 0, errors: 0 };
        value.probe(&mut quiet);
        quiet.sum
    }

    /// All ways through a list give the same elements.
    fn list<T: Probe, I>(&mut self, len: usize, iter: &I, get: impl Fn(usize) -> Option<T>)
    where
        I: DoubleEndedIterator<Item = T> + ExactSizeIterator + Clone,
    {
        self.add(len as u64);
        let (mut forward, mut backward) = (0, len);
        for item in iter.clone() {
            item.probe(self);
            forward += 1;
        }
        assert_eq!(forward, len, "a list has as many elements as it says");
        if self.spans.is_none() {
            return;
        }
        assert_eq!((iter.len(), iter.size_hint()), (len, (len, Some(len))));
        for (index, item) in iter.clone().enumerate() {
            let same = get(index).map(|item| self.sum_of(&item));
            assert_eq!(same, Some(self.sum_of(&item)), "element {index} by number");
        }
        for item in iter.clone().rev() {
            backward -= 1;
            let same = get(backward).map(|item| self.sum_of(&item));
            assert_eq!(same, Some(self.sum_of(&item)), "element {backward} from the end");
        }
        self.ends_of_list(len, iter, get);
    }

    fn ends_of_list<T: Probe, I>(&self, len: usize, iter: &I, get: impl Fn(usize) -> Option<T>)
    where
        I: DoubleEndedIterator<Item = T> + ExactSizeIterator + Clone,
    {
        for beyond in [len, len + 1, usize::MAX / 2, usize::MAX] {
            assert!(get(beyond).is_none() && iter.clone().nth(beyond).is_none(), "element {beyond} of {len}");
        }
        let last = (iter.clone().last(), len.checked_sub(1).and_then(|last| iter.clone().nth(last)));
        assert_eq!(last.0.map(|item| self.sum_of(&item)), last.1.map(|item| self.sum_of(&item)));
        let (mut both, mut count) = (iter.clone(), 0);
        while both.next().is_some() {
            count += 1 + usize::from(both.next_back().is_some());
        }
        assert_eq!((count, both.len(), both.next_back().is_none()), (len, 0, true), "the two ends meet");
    }
}

impl PartialEq for Seen {
    /// Whether the values are the same.
    fn eq(&self, other: &Self) -> bool {
        (self.sum, self.visits) == (other.sum, other.visits)
    }
}

/// What a getter returns.
pub trait Probe {
    /// Calls all that it has.
    fn probe(&self, seen: &mut Seen);
}

/// A view for changes.
pub trait Assign {
    /// Calls all setters.
    fn assign(&mut self, random: &mut Random);
}

impl<A: Assign> Assign for Option<A> {
    fn assign(&mut self, random: &mut Random) {
        self.iter_mut().for_each(|view| view.assign(random));
    }
}

impl<S: Shape> Assign for RowsMut<'_, S>
where
    for<'b> S::Mut<'b>: Assign,
{
    fn assign(&mut self, random: &mut Random) {
        let len = self.len();
        assert_eq!(self.is_empty(), len == 0);
        assert!(self.get_mut(len).is_none() && self.get_mut(usize::MAX).is_none());
        let mut count = 0;
        self.for_each(|mut row| {
            row.assign(random);
            count += 1;
        });
        assert_eq!(count, len);
        for index in 0..len {
            self.get_mut(index).expect("a row by number").assign(random);
        }
    }
}

impl<T: Wire<Le> + Sample> Assign for SliceMut<'_, T> {
    fn assign(&mut self, random: &mut Random) {
        let len = self.len();
        assert!(self.get(len).is_none() && self.set(usize::MAX, &T::sample(random)).is_none());
        self.update(|_| T::sample(random)).expect("values that can be written");
        for index in 0..len {
            let value = self.get(index).expect("an element by number");
            self.set(index, &value).expect("there is one").expect("it was read here");
        }
    }
}

macro_rules! scalars {
    ($($ty:ty = $value:ident => $bits:expr;)*) => {$(
        impl Probe for $ty {
            fn probe(&self, seen: &mut Seen) {
                let $value = *self;
                seen.add($bits);
            }
        }
    )*};
}

scalars! {
    u8 = value => value.into();
    u16 = value => value.into();
    u32 = value => value.into();
    u64 = value => value;
    u128 = value => value as u64 ^ (value >> 64) as u64;
    i8 = value => value as u64;
    i16 = value => value as u64;
    i32 = value => value as u64;
    i64 = value => value as u64;
    i128 = value => value as u64 ^ (value >> 64) as u64;
    f32 = value => value.to_bits().into();
    f64 = value => value.to_bits();
    bool = value => value.into();
    U24 = value => value.get().into();
    U40 = value => value.get();
    I48 = value => value.get() as u64;
}

impl Probe for char {
    fn probe(&self, seen: &mut Seen) {
        // The compiler believes that a `char` is one.
        let raw = black_box(u32::from(*self));
        assert!(char::from_u32(raw).is_some());
        seen.add(raw.into());
    }
}

impl Probe for &str {
    fn probe(&self, seen: &mut Seen) {
        // The compiler believes that a `str` is one.
        assert!(std::str::from_utf8(black_box(self.as_bytes())).is_ok(), "not text: {:02x?}", self.as_bytes());
        seen.add_bytes(self.as_bytes());
    }
}

impl<const N: usize> Probe for &Ascii<N> {
    fn probe(&self, seen: &mut Seen) {
        seen.add(self.as_bytes().iter().map(|byte| u64::from(*byte)).sum());
    }
}

impl<E: ReprEnum<Repr: Into<u64>>> Probe for Open<E> {
    fn probe(&self, seen: &mut Seen) {
        seen.add(self.to_repr().into());
    }
}

/// Enums and views of packets: their own ways to be read are tested elsewhere.
macro_rules! shown {
    ($($ty:ty),*) => {$(
        impl Probe for $ty {
            fn probe(&self, seen: &mut Seen) {
                let text = format!("{self:?}");
                seen.add(text.bytes().fold(0, |sum, byte| sum.rotate_left(7) ^ u64::from(byte)));
            }
        }
    )*};
}
shown!(super::schemas::Side, super::schemas::PointView<'_>, super::schemas::StampView<'_>);

impl<T: Probe> Probe for Option<T> {
    fn probe(&self, seen: &mut Seen) {
        seen.add(self.is_some().into());
        self.iter().for_each(|value| value.probe(seen));
    }
}

macro_rules! tuples {
    ($(($($T:ident $index:tt),+))*) => {$(
        impl<$($T: Probe),+> Probe for ($($T,)+) {
            fn probe(&self, seen: &mut Seen) {
                $(self.$index.probe(seen);)+
            }
        }
    )*};
}
tuples! { (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) }

impl Probe for &[u8] {
    fn probe(&self, seen: &mut Seen) {
        seen.add_bytes(self);
    }
}

impl<const N: usize> Probe for &[u8; N] {
    fn probe(&self, seen: &mut Seen) {
        seen.add_bytes(self.as_slice());
    }
}

impl<'b, S: Shape<View<'b>: Probe>> Probe for Rows<'b, S> {
    fn probe(&self, seen: &mut Seen) {
        assert_eq!(self.is_empty(), self.iter().next().is_none());
        seen.list(self.len(), &self.iter(), |index| self.get(index));
    }
}

impl Probe for Strs<'_> {
    fn probe(&self, seen: &mut Seen) {
        seen.list(self.len(), &self.iter(), |index| self.get(index));
    }
}

impl<'b, T: Wire<O, View<'b>: Probe>, O: ByteOrder> Probe for Slice<'b, T, O> {
    fn probe(&self, seen: &mut Seen) {
        assert_eq!((self.as_bytes().is_empty(), self.values().count()), (self.is_empty(), self.len()));
        seen.list(self.len(), &self.iter(), |index| self.get(index));
    }
}

impl<'b, T: Wire<O, View<'b>: Probe>, O: ByteOrder, const N: usize> Probe for Array<'b, T, O, N> {
    fn probe(&self, seen: &mut Seen) {
        black_box(self.to_array());
        assert_eq!(self.len(), N);
        (**self).probe(seen);
    }
}

impl<T: Probe> Probe for Result<T, Error> {
    fn probe(&self, seen: &mut Seen) {
        match self {
            Ok(value) => value.probe(seen),
            Err(error) => {
                seen.errors += 1;
                assert!(error.offset() <= seen.message.len() && error.needed().is_none(), "{error}");
            }
        }
    }
}

impl<'b, S: Shape<Lazy<'b>: Probe>> Probe for LazyRows<'b, S> {
    fn probe(&self, seen: &mut Seen) {
        assert_eq!((self.len(), self.is_empty()), (self.iter().len(), self.iter().next().is_none()));
        assert!(self.get(self.len()).is_none() && self.get(usize::MAX).is_none());
        for row in self.iter() {
            if seen.has_seen_enough() {
                return;
            }
            row.probe(seen);
        }
        self.get(0).probe(seen);
    }
}

macro_rules! lazy_lists {
    ($([$($param:tt)*] $list:ty),*) => {$(
        impl<$($param)*> Probe for $list
        where
            Self: Copy + IntoIterator<Item: Probe, IntoIter: DoubleEndedIterator + ExactSizeIterator + Clone>,
        {
            fn probe(&self, seen: &mut Seen) {
                let iter = self.into_iter();
                assert!(iter.clone().nth(iter.len()).is_none());
                for item in iter {
                    if seen.has_seen_enough() {
                        return;
                    }
                    item.probe(seen);
                }
            }
        }
    )*};
}
lazy_lists!(['b] LazyStrs<'b>, ['b, B] LazyLists<'b, B>, ['b, T] LazyTuples<'b, T>, ['b, C] LazyUnions<'b, C>);

/// Lists whose parameter has no public name, so that its bound cannot be said. `nth` is their `get`.
macro_rules! lists {
    ($($list:ident),*) => {$(
        impl<'b, B> Probe for $list<'b, B>
        where
            Self: Copy + IntoIterator<Item: Probe, IntoIter: DoubleEndedIterator + ExactSizeIterator + Clone>,
        {
            fn probe(&self, seen: &mut Seen) {
                let iter = self.into_iter();
                seen.list(iter.len(), &iter, |index| iter.clone().nth(index));
            }
        }
    )*};
}
lists!(Lists, Tuples, Unions);

impl<'b, K, V> Probe for Map<'b, K, V>
where
    Self: Copy + IntoIterator<Item: Probe, IntoIter: DoubleEndedIterator + ExactSizeIterator + Clone>,
{
    fn probe(&self, seen: &mut Seen) {
        let iter = self.into_iter();
        seen.list(iter.len(), &iter, |index| iter.clone().nth(index));
    }
}

impl<T: Copy + Into<u64>> Probe for Unknown<'_, T> {
    fn probe(&self, seen: &mut Seen) {
        seen.unknown += 1;
        seen.add(self.tag.into());
        seen.add_bytes(self.bytes);
    }
}
