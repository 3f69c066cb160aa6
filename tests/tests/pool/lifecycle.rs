//! Pools and leases that end in any order; exhaustion, growth, waiting. (A1-6, A2-9, B2-10)

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use pw::pool::{LeaseMut, Pool, PoolError};

use crate::support::{Random, checksum, drain, filled, fixed, fixed_in, frozen, pool, times};

/// A1-6: dropping the pool keeps the memory of 3 leases.
#[test]
fn leases_outlive_the_pool() {
    let bytes = Random(1).bytes(4096);
    let (first, second, mut third) = {
        let pool = pool(4096, 64);
        (frozen(&pool, &bytes), frozen(&pool, &bytes).slice(1000..).unwrap(), filled(&pool, &bytes[..9]))
    };
    let noise: Vec<_> = (0..8).map(|_| frozen(&pool_of_noise(), &[0xee; 4096])).collect();
    assert_eq!((checksum(&first), &*second), (checksum(&bytes), &bytes[1000..]));
    third.push_slice(&bytes[9..]).unwrap();
    assert_eq!(*third.freeze(), *first.clone());
    let part = first.slice(5..10).unwrap();
    drop((first, second));
    assert_eq!((&*part, noise.len()), (&bytes[5..10], 8));
}

fn pool_of_noise() -> Pool {
    pool(4096, 64)
}

/// A1-6: the last drop frees: of a mapping, seen in the process's own list of them.
#[cfg(all(target_os = "linux", not(miri)))]
#[test]
fn the_last_lease_frees_the_memory() {
    crate::child::alone("lifecycle::the_last_lease_frees_the_memory", || {
        let pool = fixed(65_536, 16).backing(pw::pool::Backing::Mapped).build().unwrap();
        let leases: Vec<_> = (0..3).map(|_| frozen(&pool, b"x")).collect();
        let address = leases[0].as_ptr() as usize;
        drop(pool);
        for lease in leases {
            assert!(is_mapped(address));
            assert_eq!(&*lease, b"x");
        }
        assert!(!is_mapped(address));
    });
}

/// Writable memory of this process. (Guard pages are not.)
#[cfg(all(target_os = "linux", not(miri)))]
fn is_mapped(address: usize) -> bool {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    maps.lines().any(|line| {
        let mut parts = line.split([' ', '-']);
        let mut number = || usize::from_str_radix(parts.next().unwrap(), 16).unwrap();
        (number()..number()).contains(&address) && parts.next().unwrap().starts_with("rw")
    })
}

/// Clones of the pool are one pool.
#[test]
fn clones_share_the_slots() {
    let first = pool(64, 4);
    let second = first.clone();
    let leases = drain(&first);
    assert!(second.lease(1).is_err());
    drop((first, leases));
    assert_eq!(drain(&second).len(), 4);
}

/// A1-6: `trim` gives back what is idle, and nothing else.
#[test]
fn trim_spares_what_is_leased() {
    let pool = Pool::builder().slot_size(4096).slots(64).grow_to(256).build().unwrap();
    let mut leases = drain(&pool);
    assert_eq!(leases.len(), 256);
    leases.iter_mut().for_each(|lease| lease.push_slice(&[7; 4096]).unwrap());
    assert_eq!(pool.trim(), 0, "all are leased");
    leases.truncate(3);
    let marks: Vec<_> = leases.iter().map(|lease| lease.as_ptr()).collect();
    pool.flush_thread();
    assert!(pool.trim() > 0, "253 are idle");
    assert_eq!(leases.iter().map(|lease| lease.as_ptr()).collect::<Vec<_>>(), marks);
    assert!(leases.iter().all(|lease| **lease == [7; 4096]));
    assert_eq!(drain(&pool).len(), 253, "what was given back is there again when it is needed");
}

/// Growth: slabs are added, up to the limit; addresses stay.
#[test]
fn the_pool_grows_to_its_limit() {
    let pool = Pool::builder().slot_size(512).slots(8).grow_to(64).build().unwrap();
    let first = frozen(&pool, b"first");
    let start = first.as_ptr();
    let rest = drain(&pool);
    assert_eq!((rest.len(), first.as_ptr(), &*first), (63, start, &b"first"[..]));
    drop(rest);
    assert_eq!(drain(&pool).len(), 63, "no slot is lost");
}

#[test]
fn exhaustion_is_an_error() {
    let pool = pool(64, 4);
    let mut leases = drain(&pool);
    let error = pool.lease(1).unwrap_err();
    assert!(matches!(error, PoolError::Exhausted { slot_size: 64, slots: 4 }), "{error:?}");
    assert!(error.to_string().contains('4'), "{error}");
    for _ in 0..times(10_000, 100_000) {
        leases.pop();
        leases.push(pool.lease(1).expect("one is free"));
        assert!(pool.lease(1).is_err());
    }
}

/// A lease of no bytes is a slot, too.
#[test]
fn a_lease_of_nothing_takes_a_slot() {
    let pool = pool(64, 2);
    let _leases = [pool.lease(0).unwrap(), pool.lease(0).unwrap()];
    assert!(matches!(pool.lease(0), Err(PoolError::Exhausted { .. })));
}

#[test]
fn a_closed_pool_gives_nothing() {
    let pool = pool(64, 4);
    let other = pool.clone();
    let lease = frozen(&pool, b"out");
    let handle = lease.handle().unwrap();
    let report = pool.close();
    assert!(matches!(other.lease(1), Err(PoolError::Closed)));
    assert_eq!((&*lease, report.total()), (&b"out"[..], 1));
    // Those who look up what is still out may find it; they never find another thing.
    assert!(other.resolve(handle).is_ok_and(|found| found == lease) || other.resolve(handle).is_err());
    drop(lease);
    assert!(other.resolve(handle).is_err() && other.lease(1).is_err());
}

#[test]
fn a_pool_that_is_closed_with_all_at_home_reports_nothing() {
    let pool = pool(64, 4);
    drop(drain(&pool));
    assert_eq!(pool.close().total(), 0);
}

/// One waits for what another thread gives back.
#[test]
fn waiting_ends_with_a_release() {
    let pool = fixed(64, 1).waiting().build().unwrap();
    let lease = pool.lease(1).unwrap();
    thread::scope(|scope| {
        let waiter = scope.spawn(|| pool.lease_wait(1, Duration::from_secs(60)).map(|lease| lease.capacity()));
        drop(lease);
        assert_eq!(waiter.join().unwrap().unwrap(), 64);
    });
}

#[test]
fn waiting_ends_with_the_time() {
    let pool = fixed(64, 1).waiting().build().unwrap();
    let _lease = pool.lease(1).unwrap();
    assert!(matches!(pool.lease_wait(1, Duration::from_millis(1)), Err(PoolError::Exhausted { .. })));
}

/// Many who wait, few slots: everyone is served, nothing is lost.
#[test]
fn all_who_wait_are_served() {
    let pool = fixed(64, 2).waiting().build().unwrap();
    let turns = times(1000, 100_000);
    let out = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..turns {
                    let lease = pool.lease_wait(1, Duration::from_secs(60)).unwrap();
                    assert!(out.fetch_add(1, Ordering::SeqCst) < 2, "more leases than slots");
                    out.fetch_sub(1, Ordering::SeqCst);
                    drop(lease);
                }
            });
        }
    });
    assert_eq!(drain(&pool).len(), 2);
}

struct Careful;

impl pw::pool::Domain for Careful {
    const NAME: &'static str = "careful";
    const CHECKS: pw::pool::Checks = pw::pool::Checks::HARDENED;
}

/// A slot in quarantine is better than none: who waits is called.
#[test]
fn waiting_ends_with_a_slot_in_quarantine() {
    let pool: Pool<Careful> = fixed_in(64, 16).waiting().build().unwrap();
    let mut leases = drain(&pool);
    assert_eq!(leases.len(), 16);
    let wake = Arc::new(Unpark(thread::current(), AtomicUsize::new(0)));
    let mut future = Box::pin(pool.lease_async(1));
    assert!(future.as_mut().poll(&mut Context::from_waker(&Waker::from(wake.clone()))).is_pending());
    leases.pop();
    assert_eq!(wake.1.load(Ordering::SeqCst), 1, "nobody called");
    assert!(block_on(future).is_ok());
}

/// Those who wait for a pool that is closed are told.
#[test]
fn waiting_ends_with_a_close() {
    let pool = fixed(64, 1).waiting().build().unwrap();
    let _lease = pool.lease(1).unwrap();
    let other = pool.clone();
    let waiter = thread::spawn(move || other.lease_wait(1, Duration::from_secs(60)).map(drop));
    pool.close();
    assert!(matches!(waiter.join().unwrap(), Err(PoolError::Closed)));
}

struct Unpark(thread::Thread, AtomicUsize);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.1.fetch_add(1, Ordering::SeqCst);
        self.0.unpark();
    }
}

/// Runs a future on this thread.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current(), AtomicUsize::new(0))));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[test]
fn a_task_waits_for_a_release() {
    let pool = fixed(64, 1).waiting().build().unwrap();
    let lease = pool.lease(1).unwrap();
    thread::scope(|scope| {
        let task = scope.spawn(|| block_on(pool.lease_async(1)).map(|lease| lease.capacity()));
        drop(lease);
        assert_eq!(task.join().unwrap().unwrap(), 64);
    });
}

/// A future that is dropped while it waits takes no slot with it, and passes its turn on.
#[test]
fn a_dropped_future_strands_nothing() {
    let pool = fixed(64, 1).waiting().build().unwrap();
    for _ in 0..times(1000, 100_000) {
        let lease = pool.lease(1).unwrap();
        let wake = Arc::new(Unpark(thread::current(), AtomicUsize::new(0)));
        let waker = Waker::from(wake.clone());
        let mut first = Box::pin(pool.lease_async(1));
        let mut second = Box::pin(pool.lease_async(1));
        assert!(first.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        assert!(second.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        drop(lease);
        drop(first);
        assert!(wake.1.load(Ordering::SeqCst) > 0, "someone was woken");
        let lease = block_on(second).unwrap();
        assert_eq!(lease.capacity(), 64);
    }
    assert_eq!(drain(&pool).len(), 1);
}

/// A2-9: pool, clones, leases, parts, tickets: dropped in every order.
#[test]
fn any_order_of_drops() {
    const THINGS: usize = 5;
    let mut orders = vec![vec![]];
    for _ in 0..THINGS {
        orders = orders.into_iter().flat_map(longer).collect();
    }
    assert_eq!(orders.len(), 120);
    orders.into_iter().take(if cfg!(miri) { 10 } else { 120 }).for_each(drop_in);

    fn longer(order: Vec<usize>) -> Vec<Vec<usize>> {
        let rest = (0..THINGS).filter(|next| !order.contains(next));
        rest.map(|next| [order.as_slice(), &[next]].concat()).collect()
    }

    fn drop_in(order: Vec<usize>) {
        let pool = pool(64, 4);
        let shared = frozen(&pool, b"shared");
        let part = shared.slice(1..).unwrap();
        let writable: LeaseMut = filled(&pool, b"writable");
        let mut things: [Option<Box<dyn std::any::Any>>; THINGS] = [
            Some(Box::new(pool.clone())),
            Some(Box::new(pool)),
            Some(Box::new(shared)),
            Some(Box::new(part)),
            Some(Box::new(writable)),
        ];
        order.into_iter().for_each(|thing| drop(things[thing].take()));
    }
}

/// Settings that make no sense are refused when the pool is built.
#[test]
fn bad_settings_are_refused() {
    let refused = |builder: pw::pool::Builder<pw::pool::Main>| match builder.build() {
        Err(PoolError::Config(text)) => assert!(text.contains(' '), "{text}"),
        other => panic!("{:?}", other.map(drop)),
    };
    refused(Pool::builder().align(48));
    refused(Pool::builder().align(0));
    refused(Pool::builder().slot_size(0));
    refused(Pool::builder().slots(8).grow_to(4));
    refused(Pool::builder().class(64, 4).class(64, 4));
    refused(Pool::builder().slots(0).grow_to(0));
}

/// Waiting needs `waiting()`: the error says so.
#[test]
fn waiting_must_be_asked_for() {
    let pool = pool(64, 1);
    let _leases = drain(&pool);
    assert!(pool.lease_wait(1, Duration::from_millis(1)).is_err());
}
