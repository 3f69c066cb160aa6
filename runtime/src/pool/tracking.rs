//! More about some leases than all can afford: thread and backtrace.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::Cell;
use core::fmt;
use core::num::NonZeroU32;
use std::backtrace::{Backtrace, BacktraceStatus};
use std::{thread, thread_local};

use crate::sync::stat::{Mutex, lock};

/// How many leases of a pool are tracked: their reports have the thread, too, and the backtrace if `RUST_BACKTRACE` is
/// set.
///
/// A backtrace costs microseconds and memory. The call site, which reports have anyway, needs no tracking.
///
/// ```
/// use core::num::NonZeroU32;
/// use pinwire::pool::Tracking;
///
/// let production = NonZeroU32::new(128).map_or(Tracking::Off, Tracking::Sampled);
/// assert_ne!(production, Tracking::Off);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Tracking {
    /// None.
    #[default]
    Off,
    /// One in so many.
    Sampled(NonZeroU32),
    /// All.
    Full,
}

/// What is known of a tracked lease.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sample {
    /// The name of the thread that leased, if it has one.
    pub thread: Option<Arc<str>>,
    /// How it came to, if `RUST_BACKTRACE` or `RUST_LIB_BACKTRACE` is set.
    pub backtrace: Option<Arc<Backtrace>>,
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thread = self.thread.as_deref().unwrap_or("without a name");
        write!(f, "leased by thread {thread}")?;
        self.backtrace.as_ref().map_or(Ok(()), |backtrace| write!(f, "\n{backtrace}"))
    }
}

/// Threads that are told apart. The names of those that ended are kept, as their leases may be out still.
const MOST_THREADS: usize = 1 << 16;

/// The names of the threads that took samples, by number. A number fits into a slot.
static THREADS: Mutex<Vec<Option<Arc<str>>>> = Mutex::new(Vec::new());

thread_local! {
    static NUMBER: Cell<Option<u32>> = const { Cell::new(None) };
}

/// The number of the calling thread.
pub(super) fn thread_number() -> u32 {
    NUMBER.get().unwrap_or_else(|| {
        let mut names = lock(&THREADS);
        let number = names.len().min(MOST_THREADS);
        if number < MOST_THREADS {
            names.push(thread::current().name().map(Arc::from));
        }
        let number = number as u32;
        NUMBER.set(Some(number));
        number
    })
}

/// The name of thread `number`, if it has one.
pub(super) fn thread_name(number: u32) -> Option<Arc<str>> {
    let names = lock(&THREADS);
    names.get(number as usize).cloned().flatten()
}

/// Where the caller is, if the environment asks for it.
pub(super) fn backtrace() -> Option<Arc<Backtrace>> {
    let backtrace = Backtrace::capture();
    (backtrace.status() == BacktraceStatus::Captured).then(|| Arc::new(backtrace))
}

#[cfg(test)]
mod tests {
    use std::string::ToString;
    use std::thread;

    use super::{Sample, thread_name, thread_number};

    #[test]
    fn names_the_thread() {
        let feed = thread::Builder::new().name("feed".into());
        let number = feed.spawn(|| [thread_number(), thread_number()]).unwrap().join().unwrap();
        assert_eq!(number[0], number[1]);
        assert_ne!(number[0], thread_number());
        let sample = Sample { thread: thread_name(number[0]), backtrace: None };
        assert_eq!(sample.to_string(), "leased by thread feed");
    }
}
