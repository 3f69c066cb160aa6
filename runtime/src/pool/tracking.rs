//! More about some leases than all can afford: thread, time and backtrace.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;
use core::num::NonZeroU32;
use std::backtrace::Backtrace;
use std::thread;
use std::time::Instant;

/// How many leases of a pool are tracked: their reports have thread and backtrace too.
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
    pub thread: Option<String>,
    /// When it did.
    pub at: Instant,
    /// How it came to.
    pub backtrace: Arc<Backtrace>,
}

impl Sample {
    /// Of the calling thread, now.
    #[cold]
    pub(super) fn take() -> Self {
        Self {
            thread: thread::current().name().map(String::from),
            at: Instant::now(),
            // Whatever the environment says: tracking was asked for.
            backtrace: Arc::new(Backtrace::force_capture()),
        }
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thread = self.thread.as_deref().unwrap_or("without a name");
        write!(f, "leased by thread {thread}\n{}", self.backtrace)
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;
    use std::thread;

    use super::Sample;

    #[test]
    #[cfg_attr(miri, ignore = "a backtrace asks for the current folder")]
    fn names_the_thread() {
        let sample = thread::Builder::new().name("feed".into()).spawn(Sample::take).unwrap().join().unwrap();
        assert!(sample.to_string().starts_with("leased by thread feed\n"));
        assert_eq!(sample.thread.as_deref(), Some("feed"));
    }
}
