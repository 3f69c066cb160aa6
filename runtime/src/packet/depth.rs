//! How deep packets may hold packets of their own kind.

/// How many fields with `#[pinwire(recursive = …)]` may still be entered. Reading passes it down from packet to packet,
/// so that no input makes it nest without end.
#[derive(Clone, Copy, Debug)]
pub struct Depth(usize);

impl Depth {
    /// That of a packet around which there is none.
    pub const TOP: Self = Self(usize::MAX);

    /// One level below, in a field that allows so many levels; `None` if there is none left.
    #[inline]
    #[must_use]
    pub fn enter(self, levels: usize) -> Option<Self> {
        self.0.min(levels).checked_sub(1).map(Self)
    }

    /// The length of a value in such a field, or what no buffer has: [`usize::MAX`] stands for a value that nests too
    /// deep. One walk finds both, however deep it is.
    #[inline]
    pub fn len_within(self, levels: usize, len: impl FnOnce(Self) -> usize) -> usize {
        self.enter(levels).map_or(usize::MAX, len)
    }

    /// Whether no field was entered.
    pub(super) const fn is_top(self) -> bool {
        self.0 == usize::MAX
    }
}
