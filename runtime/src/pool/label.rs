//! Labels: what a lease is for, who owns it, how long it should take.

use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use crate::sync::stat::{AtomicU64, Mutex, Ordering, lock};

/// What a lease is for: the reports group by it, and `overdue` compares with its lifespan.
///
/// A `static` of the program. It counts the leases that carry it, in all pools together.
///
/// ```
/// use core::time::Duration;
/// use pinwire::pool::{Label, Pool};
///
/// static ORDER: Label = Label::new("order").owner("gateway").lifespan(Duration::from_millis(5));
///
/// let pool = Pool::new()?;
/// let lease = pool.lease_as(64, &ORDER)?;
/// assert_eq!((ORDER.live(), ORDER.peak()), (1, 1));
/// drop(lease);
/// assert_eq!((ORDER.live(), ORDER.peak()), (0, 1));
/// assert_eq!(ORDER.to_string(), "order (gateway)");
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
// The counters change with each lease: a line of their own keeps that from the program's other statics.
#[repr(align(64))]
pub struct Label {
    kind: &'static str,
    owner: Option<&'static str>,
    lifespan: Option<Duration>,
    live: AtomicU64,
    peak: AtomicU64,
}

/// The labels that any lease carried, in the order of their first lease.
static USED: Mutex<Vec<&'static Label>> = Mutex::new(Vec::new());

impl Label {
    /// A label for leases of this kind.
    #[must_use]
    pub const fn new(kind: &'static str) -> Self {
        Self { kind, owner: None, lifespan: None, live: AtomicU64::new(0), peak: AtomicU64::new(0) }
    }

    /// The same label, with the part of the program that should release the leases.
    #[must_use]
    pub const fn owner(mut self, owner: &'static str) -> Self {
        self.owner = Some(owner);
        self
    }

    /// The same label, with the time after which a lease is overdue.
    #[must_use]
    pub const fn lifespan(mut self, lifespan: Duration) -> Self {
        self.lifespan = Some(lifespan);
        self
    }

    /// What the leases are for.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.kind
    }

    /// Who should release them, if it is said.
    #[must_use]
    pub const fn owned_by(&self) -> Option<&'static str> {
        self.owner
    }

    /// After which time a lease is overdue, if it is said.
    #[must_use]
    pub const fn expected(&self) -> Option<Duration> {
        self.lifespan
    }

    /// How many leases carry it now, forgotten ones included.
    #[must_use]
    pub fn live(&self) -> u64 {
        self.live.load(Ordering::Relaxed)
    }

    /// The most that did at any one time.
    #[must_use]
    pub fn peak(&self) -> u64 {
        self.peak.load(Ordering::Relaxed)
    }

    /// One more lease carries it.
    #[inline]
    pub(super) fn leased(&'static self) {
        let live = self.live.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        if live > self.peak.load(Ordering::Relaxed) {
            self.risen(live);
        }
    }

    /// One lease less carries it.
    #[inline]
    pub(super) fn returned(&self) {
        self.live.fetch_sub(1, Ordering::Relaxed);
    }

    /// A new peak. The first one is how a label becomes known: exactly one thread moves the peak away from 0.
    #[cold]
    fn risen(&'static self, live: u64) {
        if self.peak.fetch_max(live, Ordering::Relaxed) == 0 {
            lock(&USED).push(self);
        }
    }

    /// All labels that any lease of the process carried.
    pub(super) fn used() -> Vec<&'static Self> {
        lock(&USED).clone()
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind)?;
        self.owner.map_or(Ok(()), |owner| write!(f, " ({owner})"))
    }
}

impl fmt::Debug for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Label({self})")
    }
}

#[cfg(test)]
mod tests {
    use core::ptr;
    use core::time::Duration;
    use std::format;
    use std::string::ToString;
    use std::thread;

    use super::Label;

    #[test]
    fn counts_on_many_threads() {
        static SHARED: Label = Label::new("shared");
        const LEASES: u64 = if cfg!(miri) { 20 } else { 10_000 };
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..LEASES {
                        SHARED.leased();
                        SHARED.leased();
                        SHARED.returned();
                    }
                });
            }
        });
        assert_eq!(SHARED.live(), 4 * LEASES);
        assert!((4 * LEASES..=4 * LEASES + 4).contains(&SHARED.peak()));
        assert_eq!(Label::used().into_iter().filter(|label| ptr::eq(*label, &SHARED)).count(), 1);
    }

    #[test]
    fn peak_stays_and_unused_labels_are_unknown() {
        static ONE: Label = Label::new("one");
        static NONE: Label = Label::new("none");
        ONE.leased();
        ONE.returned();
        assert_eq!((ONE.live(), ONE.peak()), (0, 1));
        assert!(!Label::used().into_iter().any(|label| ptr::eq(label, &NONE)));
    }

    #[test]
    fn says_what_it_knows() {
        static FULL: Label = Label::new("order").owner("gateway").lifespan(Duration::from_millis(5));
        assert_eq!(
            (FULL.kind(), FULL.owned_by(), FULL.expected()),
            ("order", Some("gateway"), Some(Duration::from_millis(5)))
        );
        assert_eq!(format!("{FULL:?}"), "Label(order (gateway))");
        assert_eq!(Label::new("order").to_string(), "order");
    }
}
