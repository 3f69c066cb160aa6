//! What the pool tells `tracing`, with that feature: never on the fast path.
//!
//! Events of one lease carry the same `pool`, `slot` and `generation`: its handle.

use super::report::LeakReport;
use super::{Handle, PoolError, Violation, unharmed};

/// An event, with the feature; without, nothing.
#[cfg(feature = "tracing")]
macro_rules! event {
    ($level:ident, $($field:tt)*) => { tracing::event!(target: "pinwire::pool", tracing::Level::$level, $($field)*) };
}
#[cfg(not(feature = "tracing"))]
macro_rules! event {
    ($level:ident, $($name:ident $(= % $value:expr)?,)* $text:literal) => {{ let _ = ($(&$name,)*); }};
}

/// Whether the life of a sampled lease is told.
#[cfg(feature = "tracing")]
pub(super) const TELLS_LIVES: bool = true;
#[cfg(not(feature = "tracing"))]
pub(super) const TELLS_LIVES: bool = false;

/// Steps in the life of a sampled lease.
macro_rules! steps {
    ($($step:ident: $text:literal,)*) => {
        $(#[cold]
        pub(crate) fn $step(lease: &Handle) {
            let Handle { pool, index: slot, generation } = *lease;
            // Whoever listens may panic. No buffer is lost for that.
            unharmed(|| event!(TRACE, pool, slot, generation, $text));
        })*
    };
}

steps! {
    leased: "lease",
    frozen: "freeze",
    submitted: "submit",
    completed: "complete",
    abandoned: "abandon",
    released: "release",
}

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
pub(super) fn violated(violation: &Violation) {
    let (pool, slot, generation) = (violation.pool(), violation.slot(), violation.generation());
    event!(ERROR, pool, slot, generation, violation = %violation, "violation");
}

#[cold]
pub(super) fn closed(pool: u32, report: &LeakReport) {
    let leaks = report.total();
    event!(DEBUG, pool, leaks, "pool closed");
}

#[cfg(all(test, feature = "tracing"))]
mod tests {
    use core::fmt::{self, Write};
    use std::string::String;
    use std::sync::{Arc, Mutex};
    use std::vec::Vec;

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use crate::flight::Ops;
    use crate::pool::{Pool, Tracking};

    /// Each event as a line.
    #[derive(Clone, Default)]
    struct Lines {
        lines: Arc<Mutex<Vec<String>>>,
        /// Asked at each event.
        ops: Option<Ops>,
    }

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
            self.lines.lock().unwrap().push(line.0);
            self.ops.as_ref().map(Ops::in_flight);
        }
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    fn told(tracking: Tracking, life: impl FnOnce(&Pool)) -> Vec<String> {
        told_to(&Lines::default(), tracking, life)
    }

    /// What is told between the pool's beginning and its end.
    fn told_to(lines: &Lines, tracking: Tracking, life: impl FnOnce(&Pool)) -> Vec<String> {
        tracing::subscriber::with_default(lines.clone(), || {
            let pool = Pool::builder().slot_size(64).slots(1).tracking(tracking).build().unwrap();
            life(&pool);
            pool.close();
        });
        let lines = lines.lines.lock().unwrap().clone();
        assert!(lines[0].starts_with("message=pool built") && lines.last().unwrap().starts_with("message=pool closed"));
        lines[1..lines.len() - 1].to_vec()
    }

    /// The steps of one lease. All have the same pool, slot and generation.
    fn life(life: impl FnOnce(&Pool)) -> Vec<String> {
        let lines = told(Tracking::Full, life);
        let parts = lines.iter().map(|line| line.strip_prefix("message=").and_then(|line| line.split_once(" pool=")));
        let (steps, names): (Vec<_>, Vec<_>) = parts.map(|parts| parts.expect("of a lease")).unzip();
        assert!(names[0].contains(" slot=0 generation="), "{names:?}");
        assert!(names.iter().all(|name| *name == names[0]), "{names:?}");
        steps.into_iter().map(String::from).collect()
    }

    /// A4-11: five events of a buffer's life in order, one name through all.
    #[test]
    fn a_life_is_told_under_one_name() {
        let sent = life(|pool| {
            let flight = pool.lease(8).unwrap().freeze().into_flight();
            flight.complete().release();
        });
        assert_eq!(sent, ["lease", "freeze", "submit", "complete", "release"]);
        let received = life(|pool| drop(pool.lease(8).unwrap().into_flight().complete(3).unwrap().freeze()));
        assert_eq!(received, ["lease", "submit", "complete", "freeze", "release"]);
    }

    /// Whoever listens is code of somebody else. It may use the engine's table.
    #[test]
    fn an_operation_is_told_without_its_lock() {
        let ops = Ops::new();
        let lines = Lines { ops: Some(ops.clone()), ..Lines::default() };
        let told = told_to(&lines, Tracking::Full, |pool| drop(ops.receive(pool.lease(8).unwrap()).unwrap()));
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[1].starts_with("message=submit") && ops.in_flight() == 1);
    }

    /// A step is told by code of somebody else.
    #[test]
    fn a_listener_that_panics_loses_no_buffer() {
        struct Panics;
        impl Subscriber for Panics {
            fn enabled(&self, _: &Metadata<'_>) -> bool {
                true
            }
            fn new_span(&self, _: &Attributes<'_>) -> Id {
                Id::from_u64(1)
            }
            fn record(&self, _: &Id, _: &Record<'_>) {}
            fn record_follows_from(&self, _: &Id, _: &Id) {}
            fn event(&self, event: &Event<'_>) {
                assert!(*event.metadata().level() != tracing::Level::TRACE, "planted");
            }
            fn enter(&self, _: &Id) {}
            fn exit(&self, _: &Id) {}
        }
        let pool = Pool::builder().slot_size(64).slots(1).tracking(Tracking::Full).build().unwrap();
        let lease = pool.lease(8).unwrap();
        let lease = tracing::subscriber::with_default(Panics, || lease.freeze().into_flight().complete());
        tracing::subscriber::with_default(Panics, || drop(lease));
        assert!(pool.close().is_empty());
    }

    #[test]
    fn a_lost_buffer_is_told() {
        assert_eq!(life(|pool| drop(pool.lease(8).unwrap().into_flight())), ["lease", "submit", "abandon"]);
    }

    /// what is not sampled is not told, but for what is cold anyway.
    #[test]
    fn others_are_not_told() {
        let lines = told(Tracking::Off, |pool| {
            let lease = pool.lease(8).unwrap();
            assert!(pool.lease(8).is_err());
            drop(lease.freeze().into_flight().complete());
        });
        assert!(lines.len() == 1 && lines[0].starts_with("message=no slot"), "{lines:?}");
    }
}
