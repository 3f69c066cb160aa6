//! What became of the wishes for pages: the truth, not the wish.

/// Whether the kernel granted what was asked of it for the pool's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pin {
    /// It holds for all of the pool's memory.
    Locked,
    /// It does not hold, and why.
    Unlocked(&'static str),
}

impl Pin {
    pub(crate) const fn not_asked() -> Self {
        Self::Unlocked("not asked for")
    }

    /// Whether it holds.
    #[must_use]
    pub fn holds(self) -> bool {
        self == Self::Locked
    }

    /// Both hold, or the first reason why not.
    pub(crate) fn and(self, other: Self) -> Self {
        if self == Self::Locked { other } else { self }
    }
}

/// For one region.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Truth {
    pub(crate) pin: Pin,
    pub(crate) huge_pages: Pin,
}
