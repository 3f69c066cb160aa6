//! The atomics, cells and locks that the library runs on: the machine's, or those of a model checker.
//!
//! `--cfg loom` and `--cfg shuttle` switch; nothing else in the crate names them.

#[cfg(shuttle)]
pub(crate) use shuttle::sync::{
    Mutex, MutexGuard as Guard,
    atomic::{AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, Ordering},
};
#[cfg(not(any(loom, shuttle)))]
pub(crate) use {
    core::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, Ordering},
    std::sync::{Mutex, MutexGuard as Guard},
};
#[cfg(loom)]
pub(crate) use {
    loom::sync::{Mutex, MutexGuard as Guard, atomic::Ordering},
    mortal::{AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, UnsafeCell},
};

/// Statistics and identities, which no model asks about, and memory that other processes write to. Always the machine's:
/// statics need a `const` constructor.
pub(crate) mod stat {
    #[cfg(all(feature = "io-uring", target_os = "linux"))]
    pub(crate) use core::sync::atomic::AtomicU16;
    pub(crate) use core::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, AtomicUsize, Ordering};
    pub(crate) use std::sync::{Mutex, MutexGuard as Guard};

    /// Locks, also if somebody panicked with the lock: what is behind these is whole at any time.
    pub(crate) fn lock<T>(mutex: &Mutex<T>) -> Guard<'_, T> {
        mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A cell with loom's interface.
#[cfg(not(loom))]
#[derive(Debug)]
pub(crate) struct UnsafeCell<T>(core::cell::UnsafeCell<T>);

#[cfg(not(loom))]
impl<T> UnsafeCell<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self(core::cell::UnsafeCell::new(value))
    }
    /// Hands out a pointer to write through; whoever writes is alone.
    #[inline(always)]
    pub(crate) fn with_mut<R>(&self, write: impl FnOnce(*mut T) -> R) -> R {
        write(self.0.get())
    }
    /// Hands out a pointer to read through; nobody writes meanwhile.
    #[cfg(all(test, shuttle))]
    pub(crate) fn with<R>(&self, read: impl FnOnce(*const T) -> R) -> R {
        read(self.0.get())
    }
}

/// Locks, also if somebody panicked with the lock: no code of a user runs under one of ours.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> Guard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Stands in what must be freed, once. Models see if it is not.
#[derive(Debug)]
pub(crate) struct Alive {
    #[cfg(loom)]
    _seen: loom::alloc::Track<()>,
}

impl Alive {
    pub(crate) fn new() -> Self {
        #[cfg(all(test, shuttle))]
        model::ALIVE.with(|alive| alive.set(alive.get() + 1));
        Self {
            #[cfg(loom)]
            _seen: loom::alloc::Track::new(()),
        }
    }
}

#[cfg(all(test, shuttle))]
impl Drop for Alive {
    fn drop(&mut self) {
        model::ALIVE.with(|alive| alive.set(alive.get() - 1));
    }
}

/// loom's own do not mind that they are freed while another thread uses them. For these, to be freed is a write.
#[cfg(loom)]
mod mortal {
    use core::ops::Deref;

    /// In a thread that panics, a second panic would end the process before the first is reported.
    macro_rules! mortal {
        ($name:ident($inner:ty, $value:ty) $(of $T:ident)?, $cell:ident => $free:expr) => {
            #[derive(Debug)]
            pub(crate) struct $name$(<$T>)?($inner);

            impl$(<$T>)? $name$(<$T>)? {
                #[track_caller]
                pub(crate) fn new(value: $value) -> Self {
                    Self(<$inner>::new(value))
                }
            }

            impl$(<$T>)? Deref for $name$(<$T>)? {
                type Target = $inner;
                fn deref(&self) -> &$inner {
                    &self.0
                }
            }

            impl$(<$T>)? Drop for $name$(<$T>)? {
                fn drop(&mut self) {
                    let $cell = &mut self.0;
                    if !std::thread::panicking() {
                        $free;
                    }
                }
            }
        };
    }

    mortal!(AtomicU32(loom::sync::atomic::AtomicU32, u32), atomic => atomic.with_mut(|_| ()));
    mortal!(AtomicU64(loom::sync::atomic::AtomicU64, u64), atomic => atomic.with_mut(|_| ()));
    mortal!(AtomicUsize(loom::sync::atomic::AtomicUsize, usize), atomic => atomic.with_mut(|_| ()));
    mortal!(AtomicPtr(loom::sync::atomic::AtomicPtr<T>, *mut T) of T, atomic => atomic.with_mut(|_| ()));
    mortal!(UnsafeCell(loom::cell::UnsafeCell<T>, T) of T, cell => cell.with_mut(|_| ()));
}

/// What models are written with, whichever checker runs them.
#[cfg(all(test, any(loom, shuttle)))]
pub(crate) mod model {
    #[cfg(loom)]
    pub(crate) use loom::{
        sync::{Arc, Condvar},
        thread,
    };
    #[cfg(shuttle)]
    pub(crate) use shuttle::{
        rand,
        sync::{Arc, Condvar},
        thread,
    };

    #[cfg(shuttle)]
    std::thread_local! {
        /// How many [`Alive`](super::Alive) there are. shuttle's threads all run on the one that runs the test.
        pub(super) static ALIVE: core::cell::Cell<isize> = const { core::cell::Cell::new(0) };
    }

    /// All interleavings, and all values that a weak load may see, with `preemptions` at most.
    ///
    /// `LOOM_MAX_PREEMPTIONS` overrides it.
    #[cfg(loom)]
    pub(crate) fn check(preemptions: usize, scenario: impl Fn() + Send + Sync + 'static) {
        let mut builder = loom::model::Builder::new();
        builder.preemption_bound = builder.preemption_bound.or(Some(preemptions));
        builder.max_branches = 20_000;
        builder.check(scenario);
    }

    /// Some thousand interleavings of the same. shuttle's memory is sequentially consistent.
    #[cfg(shuttle)]
    pub(crate) fn check(_: usize, scenario: impl Fn() + Send + Sync + 'static) {
        random(1000, scenario);
    }

    /// A mistake that must be found: few runs in a thousand see it.
    #[cfg(loom)]
    pub(crate) use check as search;

    /// A mistake that must be found: few runs in a thousand see it.
    #[cfg(shuttle)]
    pub(crate) fn search(_: usize, scenario: impl Fn() + Send + Sync + Copy + 'static) {
        few_switches(50_000, scenario);
        random(50_000, scenario);
    }

    /// `runs` random interleavings; what is leaked in one of them is found.
    #[cfg(shuttle)]
    pub(crate) fn random(runs: usize, scenario: impl Fn() + Send + Sync + 'static) {
        run(shuttle::scheduler::RandomScheduler::new(runs), scenario);
    }

    /// `runs` interleavings that need few switches of threads at the right moments (PCT).
    #[cfg(shuttle)]
    pub(crate) fn few_switches(runs: usize, scenario: impl Fn() + Send + Sync + 'static) {
        run(shuttle::scheduler::PctScheduler::new(3, runs), scenario);
    }

    #[cfg(shuttle)]
    fn run(scheduler: impl shuttle::scheduler::Scheduler + 'static, scenario: impl Fn() + Send + Sync + 'static) {
        let mut config = shuttle::Config::new();
        config.stack_size = 1 << 18;
        ALIVE.set(0);
        shuttle::Runner::new(scheduler, config).run(move || {
            assert_eq!(ALIVE.get(), 0, "the run before leaked a pool");
            scenario();
        });
        assert_eq!(ALIVE.get(), 0, "a pool is leaked");
    }
}
