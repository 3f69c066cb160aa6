//! The newest value of something, for threads that want no other.

use crate::sync::stat::{AtomicU64, Guard, Mutex, Ordering, lock};

/// The newest value: any thread publishes, any thread takes a copy of what is newest.
///
/// For values that are cheap to clone, such as a [`Lease`](super::Lease) or a [`Validated`](super::Validated) message:
/// a reader keeps its own for as long as it likes, whatever is published meanwhile. Nobody waits for longer than a clone
/// takes.
///
/// ```
/// use pinwire::pool::Latest;
///
/// let quote = Latest::new();
/// assert_eq!(quote.get(), None);
///
/// quote.publish("99.5");
/// let (seen, price) = quote.newer_than(0).unwrap();
/// assert_eq!((seen, price), (1, "99.5"));
/// assert_eq!(quote.newer_than(seen), None); // nothing new: one load
///
/// assert_eq!(quote.publish("99.7"), Some("99.5"));
/// assert_eq!(quote.newer_than(seen), Some((2, "99.7")));
/// ```
///
/// A value is cloned under a lock. Its `clone` must not come back to the cell, which would wait for itself.
#[derive(Debug)]
pub struct Latest<T> {
    /// How many values there were; written with the lock held, after the value.
    version: AtomicU64,
    value: Mutex<Option<T>>,
}

impl<T> Latest<T> {
    /// A cell without a value.
    #[must_use]
    pub const fn new() -> Self {
        Self { version: AtomicU64::new(0), value: Mutex::new(None) }
    }

    /// Replaces the value, and gives back the one before.
    pub fn publish(&self, value: T) -> Option<T> {
        let mut slot = self.lock();
        let old = slot.replace(value);
        self.version.fetch_add(1, Ordering::Release);
        old
    }

    /// How many values were published so far.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version.load(Ordering::Acquire)
    }

    fn lock(&self) -> Guard<'_, Option<T>> {
        // Whoever panicked while it had the lock was cloning: the value is whole.
        lock(&self.value)
    }
}

impl<T: Clone> Latest<T> {
    /// The newest value, `None` if there never was one.
    #[must_use]
    pub fn get(&self) -> Option<T> {
        self.lock().clone()
    }

    /// The newest value with its version, if it is newer than the version that the caller has seen; 0 is before all.
    ///
    /// Takes no lock if there is nothing new.
    #[must_use]
    pub fn newer_than(&self, seen: u64) -> Option<(u64, T)> {
        if self.version() <= seen {
            return None;
        }
        let slot = self.lock();
        // Read again: with the lock, it is that of this value.
        let version = self.version();
        Some((version, slot.clone()?))
    }
}

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> From<T> for Latest<T> {
    /// A cell with its first value.
    fn from(value: T) -> Self {
        Self { version: AtomicU64::new(1), value: Mutex::new(Some(value)) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use super::Latest;

    const SWAPS: u64 = if cfg!(miri) { 200 } else { 1_000_000 };

    /// A3-8: half a value of one number and half of another would be seen.
    #[test]
    fn a_million_swaps_and_nothing_torn() {
        let cell = Latest::from(Arc::new([0; 64]));
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    let (mut seen, mut last) = (0, 0);
                    while seen <= SWAPS {
                        let Some((version, value)) = cell.newer_than(seen) else {
                            thread::yield_now();
                            continue;
                        };
                        assert!(version > seen && value.iter().all(|part| *part == value[0]));
                        assert_eq!(value[0] + 1, version, "a version of another value");
                        assert!(value[0] >= last);
                        (seen, last) = (version, value[0]);
                    }
                });
            }
            for number in 1..=SWAPS {
                let old = cell.publish(Arc::new([number; 64]));
                assert_eq!(old.map(|old| old[0]), Some(number - 1));
            }
        });
        assert_eq!((cell.version(), cell.get().map(|value| value[0])), (SWAPS + 1, Some(SWAPS)));
    }

    #[test]
    fn every_value_is_dropped_once() {
        let value = Arc::new(());
        let cell = Latest::default();
        for _ in 0..10 {
            cell.publish(value.clone());
        }
        assert_eq!((Arc::strong_count(&value), cell.version()), (2, 10));
        drop(cell.get());
        drop(cell);
        assert_eq!(Arc::strong_count(&value), 1);
    }

    #[test]
    fn a_panic_in_clone_leaves_the_value() {
        struct Shy(bool);
        impl Clone for Shy {
            fn clone(&self) -> Self {
                assert!(!self.0, "shy");
                Self(true)
            }
        }
        let cell = Latest::from(Shy(true));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| cell.get().is_some())).is_err());
        assert!(cell.publish(Shy(false)).is_some());
        assert!(cell.get().is_some());
    }
}
