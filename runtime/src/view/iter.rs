//! Iterating over lists that are indexed in O(1).

/// A list with elements at numbers.
pub trait Indexed {
    /// An element.
    type Item;
    /// Element `index`.
    fn at(&self, index: usize) -> Option<Self::Item>;
}

/// Iterator over the elements of a list, from both ends.
#[derive(Clone, Debug)]
pub struct Indices<L> {
    list: L,
    next: usize,
    end: usize,
}

impl<L> Indices<L> {
    #[inline]
    pub(crate) fn new(list: L, len: usize) -> Self {
        Self { list, next: 0, end: len }
    }
}

impl<L: Indexed> Iterator for Indices<L> {
    type Item = L::Item;

    #[inline]
    fn next(&mut self) -> Option<L::Item> {
        if self.next == self.end {
            return None;
        }
        let index = self.next;
        self.next += 1;
        self.list.at(index)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end - self.next;
        (left, Some(left))
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<L::Item> {
        self.next = self.next.saturating_add(n).min(self.end);
        self.next()
    }
}

impl<L: Indexed> DoubleEndedIterator for Indices<L> {
    #[inline]
    fn next_back(&mut self) -> Option<L::Item> {
        if self.next == self.end {
            return None;
        }
        self.end -= 1;
        self.list.at(self.end)
    }
}

impl<L: Indexed> ExactSizeIterator for Indices<L> {}
impl<L: Indexed> core::iter::FusedIterator for Indices<L> {}

/// What all lists have: they are iterated, printed and visited.
macro_rules! list_traits {
    ([$($param:tt)*] $list:ty) => {
        $crate::view::list_traits_of!([$($param)*] $list, $crate::view::Indices<$list>);
    };
}
pub(crate) use list_traits;

/// The same with an iterator of its own.
macro_rules! list_traits_of {
    ([$($param:tt)*] $list:ty, $iter:ty) => {
        impl<'buf, $($param)*> IntoIterator for $list {
            type Item = <$list as $crate::view::Indexed>::Item;
            type IntoIter = $iter;
            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }
        impl<'buf, $($param)*> core::fmt::Debug for $list {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::visit::debug_items(self, &$crate::schema::Field::NONE, f)
            }
        }
        impl<'buf, $($param)*> $crate::visit::Items for $list {
            fn count(&self) -> usize {
                self.len()
            }
            fn visit_items<V: $crate::visit::Visitor + ?Sized>(
                &self,
                field: &'static $crate::schema::Field,
                visitor: &mut V,
            ) {
                for (index, item) in self.iter().enumerate() {
                    $crate::visit::Item::visit_at(&item, $crate::visit::At { field, index: Some(index) }, visitor);
                }
            }
        }
        impl<'buf, $($param)*> $crate::visit::Item for $list {
            fn visit_at<V: $crate::visit::Visitor + ?Sized>(&self, at: $crate::visit::At, visitor: &mut V) {
                visitor.sequence(at, self);
            }
        }
    };
}
pub(crate) use list_traits_of;
