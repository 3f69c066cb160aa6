//! What the pool tells `tracing`, with that feature: never on the fast path.
//!
//! Events of one lease carry the same `pool`, `slot` and `generation`: its handle.

use super::report::LeakReport;
use super::{Handle, PoolError, Violation};

/// An event, with the feature; without, nothing.
#[cfg(feature = "tracing")]
macro_rules! event {
    ($level:ident, $($field:tt)*) => { tracing::event!(target: "pinwire::pool", tracing::Level::$level, $($field)*) };
}
#[cfg(not(feature = "tracing"))]
macro_rules! event {
    ($level:ident, $($name:ident $(= % $value:expr)?,)* $text:literal) => { let _ = ($(&$name,)*); };
}

/// Whether the end of a sampled lease is told, too.
#[cfg(feature = "tracing")]
pub(super) const WATCHES_RELEASES: bool = true;
#[cfg(not(feature = "tracing"))]
pub(super) const WATCHES_RELEASES: bool = false;

#[cold]
pub(super) fn built(pool: u32, name: &'static str) {
    event!(DEBUG, pool, name, "pool built");
}

#[cold]
pub(super) fn grown(pool: u32, slot_size: usize, slots: usize) {
    event!(DEBUG, pool, slot_size, slots, "pool grown");
}

#[cold]
pub(super) fn refused(pool: u32, len: usize, error: &PoolError) {
    event!(WARN, pool, len, error = %error, "no slot");
}

#[cold]
pub(super) fn sampled(lease: Handle) {
    let Handle { pool, index: slot, generation } = lease;
    event!(TRACE, pool, slot, generation, "lease");
}

#[cold]
pub(super) fn sample_ended(lease: Handle) {
    let Handle { pool, index: slot, generation } = lease;
    event!(TRACE, pool, slot, generation, "release");
}

#[cold]
pub(super) fn violated(violation: &Violation) {
    let (pool, slot, generation) = (violation.pool(), violation.slot(), violation.generation());
    event!(ERROR, pool, slot, generation, violation = %violation, "violation");
}

#[cold]
pub(super) fn closed(pool: u32, report: &LeakReport) {
    let leaks = report.total();
    event!(DEBUG, pool, leaks, "pool closed");
}

#[cfg(all(feature = "tracing", test))]
mod tests {
    use core::fmt::{self, Write};
    use std::string::String;
    use std::sync::{Arc, Mutex};
    use std::vec::Vec;

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use crate::pool::{Pool, Tracking};

    /// Each event as a line.
    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<String>>>);

    struct Line(String);

    impl Visit for Line {
        fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
            let _ = write!(self.0, "{field}={value:?} ");
        }
    }

    impl Subscriber for Lines {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }
        fn record(&self, _: &Id, _: &Record<'_>) {}
        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn event(&self, event: &Event<'_>) {
            let mut line = Line(String::new());
            event.record(&mut line);
            self.0.lock().unwrap().push(line.0);
        }
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    /// A4-11 (the pool's part), X-9: cold events, and one name through the life of a sampled lease.
    #[test]
    fn a_sampled_lease_is_told_under_one_name() {
        let lines = Lines::default();
        tracing::subscriber::with_default(lines.clone(), || {
            let pool = Pool::builder().slot_size(64).slots(1).tracking(Tracking::Full).build().unwrap();
            let lease = pool.lease(8).unwrap();
            assert!(pool.lease(8).is_err());
            drop(lease.freeze());
            pool.close();
        });
        let lines = lines.0.lock().unwrap();
        let starts = ["pool built", "lease", "no slot", "release", "pool closed"];
        assert_eq!(lines.len(), starts.len(), "{lines:?}");
        for (line, start) in lines.iter().zip(starts) {
            assert!(line.contains(start), "{line} is not {start}");
        }
        let name = |line: &String| line.split_once("pool=").map(|(_, name)| String::from(name));
        assert!(name(&lines[1]).is_some_and(|name| name.contains("generation=")));
        assert_eq!(name(&lines[1]), name(&lines[3]));
    }
}
