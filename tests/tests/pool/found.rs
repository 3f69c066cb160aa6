//! Mistakes that reviews of the pool found: a test for each, so that they stay away.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier, Mutex};
use std::task::{Context, Wake, Waker};
use std::thread;
use std::time::Duration;

use pw::pool::{Backing, DomainId, Dyn, Gate, Label, LeaseMut, Overflow, Passage, Pool};

use crate::domains::{Desk, Risk};
use crate::support::{drain, filled, fixed, fixed_in, pool, times};

#[derive(Default)]
struct Called(AtomicUsize);

impl Wake for Called {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Called {
    fn new() -> (Arc<Self>, Waker) {
        let called = Arc::new(Self::default());
        (called.clone(), Waker::from(called))
    }
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

fn is_pending<T>(future: std::pin::Pin<&mut impl Future<Output = T>>, waker: &Waker) -> bool {
    future.poll(&mut Context::from_waker(waker)).is_pending()
}

/// Slots of an alignment below a cache line overlapped.
#[test]
fn small_alignments_do_not_overlap() {
    for (align, size) in [(1, 100), (8, 100), (8, 1), (32, 33), (64, 65)] {
        let pool = fixed(size, 4).align(align).backing(Backing::Heap).build().unwrap();
        let mut leases = drain(&pool);
        for (id, lease) in (1..).zip(&mut leases) {
            lease.push_slice(&vec![id; size]).unwrap();
        }
        assert!((1..).zip(&leases).all(|(id, lease)| **lease == vec![id; size]), "{size} bytes, aligned to {align}");
    }
}

/// Who waits for a slot of one class took the call for one of another.
#[test]
fn each_class_calls_its_own() {
    let pool = Pool::builder().class(64, 1).class(4096, 1).waiting().build().unwrap();
    let small = pool.lease(64).unwrap();
    let _large = pool.lease(4096).unwrap();
    let ((_, for_large), (called, for_small)) = (Called::new(), Called::new());
    let (mut large_one, mut small_one) = (pin!(pool.lease_async(4096)), pin!(pool.lease_async(64)));
    assert!(is_pending(large_one.as_mut(), &for_large) && is_pending(small_one.as_mut(), &for_small));
    drop(small);
    assert!(is_pending(large_one.as_mut(), &for_large));
    assert_eq!(called.count(), 1, "its slot is idle");
}

/// A waker that owns a lease was dropped under the lock that the lease's release takes.
#[test]
fn a_waker_may_own_a_lease() {
    struct Task(#[expect(dead_code, reason = "it is owned")] Mutex<Option<LeaseMut>>);
    impl Wake for Task {
        fn wake(self: Arc<Self>) {}
    }
    let (done, is_done) = channel();
    thread::spawn(move || {
        let pool = fixed(64, 2).waiting().build().unwrap();
        let (one, _two) = (pool.lease(1).unwrap(), pool.lease(1).unwrap());
        let mut future = Box::pin(pool.lease_async(1));
        let waker = Waker::from(Arc::new(Task(Mutex::new(Some(one)))));
        assert!(is_pending(future.as_mut(), &waker));
        drop(waker);
        drop(future);
        done.send(()).unwrap();
    });
    assert!(is_done.recv_timeout(Duration::from_secs(60)).is_ok(), "it waits for itself");
}

/// One waker that panics left the others asleep.
#[test]
fn a_waker_may_panic() {
    struct Panics;
    impl Wake for Panics {
        fn wake(self: Arc<Self>) {
            panic!("planted");
        }
    }
    let pool = fixed(64, 1).waiting().build().unwrap();
    let _one = pool.lease(1).unwrap();
    let (called, waker) = Called::new();
    let (mut bad, mut good) = (pin!(pool.lease_async(1)), pin!(pool.lease_async(1)));
    assert!(is_pending(bad.as_mut(), &Waker::from(Arc::new(Panics))) && is_pending(good.as_mut(), &waker));
    drop(catch_unwind(AssertUnwindSafe(|| drop(pool.clone().close()))));
    assert_eq!(called.count(), 1, "it sleeps for ever");
}

/// A label counted leases of the heap that were over; their domain was another one's.
#[test]
fn leases_of_the_heap_are_leases() {
    static LARGE: Label = Label::new("large");
    let tenant = DomainId::named("tenant of the heap");
    let pool: Pool<Dyn> =
        Pool::builder().domain_id(tenant).class(64, 1).overflow(Overflow::Heap { up_to: 1 << 20 }).build().unwrap();
    let lease = pool.lease_as(1000, &LARGE).unwrap();
    assert_eq!(LARGE.live(), 1);
    assert_eq!(lease.freeze().domain(), tenant);
    assert_eq!(LARGE.live(), 0);
}

/// With a limit for the heap, one who waits for a slot was told that his message is too large.
#[test]
fn the_limit_of_the_heap_hides_no_slots() {
    let builder = Pool::builder().class(4096, 1).overflow(Overflow::Heap { up_to: 1024 });
    let pool = builder.waiting().build().unwrap();
    let _one = pool.lease(4096).unwrap();
    let (_, waker) = Called::new();
    assert!(is_pending(pin!(pool.lease_async(4096)), &waker));
}

/// A thread with more pools than places in its table forgot the slots in its own cache.
#[test]
fn a_threads_own_slots_are_found() {
    let pools: Vec<_> = (0..40).map(|_| pool(64, 32)).collect();
    let mut all = drain(&pools[0]);
    assert_eq!(all.len(), 32);
    all.pop();
    pools[1..].iter().for_each(|pool| drop(pool.lease(1).unwrap()));
    assert!(pools[0].lease(1).is_ok(), "a slot is in this thread's own cache");
}

/// Threads that found a pool growing were told that it is exhausted.
#[test]
fn growth_serves_all() {
    for round in 0..times(50, 3000) {
        let pool = Pool::builder().slot_size(64).slots(1).grow_to(8).backing(Backing::Heap).build().unwrap();
        let barrier = Barrier::new(8);
        let lease = || {
            barrier.wait();
            pool.lease(1)
        };
        let leases: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(lease)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(leases.iter().all(Result::is_ok), "round {round}: 8 leases of 8 slots");
    }
}

/// While `trim` had all idle slots in its hands, others were told that there are none.
#[test]
fn trim_hides_no_slots() {
    let pool = pool(64, 31);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                pool.trim();
            }
        });
        let refused = (0..times(20_000, 1_000_000)).filter(|_| pool.lease(1).is_err()).count();
        done.store(true, Ordering::SeqCst);
        assert_eq!(refused, 0);
    });
}

/// A number of threads whose double overflows.
#[test]
fn any_number_of_threads() {
    for threads in [0, 1, usize::MAX / 2 + 1, usize::MAX] {
        if let Ok(pool) = fixed(64, 64).threads(threads).build() {
            assert_eq!(drain(&pool).len(), 64);
        }
    }
}

/// What came back to its first domain through a second gate was not scrubbed.
#[test]
fn a_round_trip_leaves_no_bytes() {
    let pool: Pool<Risk> = fixed_in(64, 1).build().unwrap();
    let (there, back) = (Gate::<Risk, Desk>::new(Passage::Move), Gate::<Desk, Risk>::new(Passage::MoveAndScrub));
    let mut lease = there.transfer(filled(&pool, b"x")).unwrap();
    lease.push_slice(b"secret of the desk").unwrap();
    drop(back.transfer(lease).unwrap());
    let found = pool.lease(64).unwrap().spare_mut()[..32].to_vec();
    assert!(!found.windows(6).any(|part| part == b"secret"), "{found:?}");
}
