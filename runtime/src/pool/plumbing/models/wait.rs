//! Whoever waits for a slot gets one, as long as there is one.

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll};
use std::sync::Arc as StdArc;
use std::task::{Wake, Waker};

use super::{Bare, Bench};
use crate::pool::{Checks, Domain, LeaseMut, PoolError};
use crate::sync::model::{Arc, Condvar, check, thread};
use crate::sync::{Mutex, lock};

/// Asks again when the waker is called, where the checker sees it: if nobody calls, it reports a deadlock.
pub(super) fn until<T>(mut ask: impl FnMut(&Waker) -> Option<T>) -> T {
    struct Bell(Mutex<bool>, Condvar);
    impl Wake for Bell {
        fn wake(self: StdArc<Self>) {
            *lock(&self.0) = true;
            self.1.notify_one();
        }
    }
    let bell = StdArc::new(Bell(Mutex::new(false), Condvar::new()));
    let waker = Waker::from(bell.clone());
    loop {
        if let Some(answer) = ask(&waker) {
            return answer;
        }
        let mut rang = lock(&bell.0);
        while !*rang {
            rang = bell.1.wait(rang).unwrap();
        }
        *rang = false;
    }
}

/// Waits as `lease_wait` does.
fn wait<D: Domain>(bench: &Bench<D>) -> Result<LeaseMut<D>, PoolError> {
    let mut future = pin!(bench.pool.lease_async(1));
    until(|waker| match future.as_mut().poll(&mut Context::from_waker(waker)) {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    })
}

fn waiter<D: Domain>(bench: &Arc<Bench<D>>) -> thread::JoinHandle<LeaseMut<D>> {
    let bench = bench.clone();
    thread::spawn(move || wait(&bench).unwrap())
}

/// Two slots come home, two threads wait for one each.
#[test]
fn each_slot_that_comes_home_is_somebodys() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder.slots(2).waiting()));
        let out = [bench.lease(1).unwrap(), bench.lease(2).unwrap()];
        let waiters = [waiter(&bench), waiter(&bench)];
        out.into_iter().for_each(drop);
        let _leases = waiters.map(|waiter| waiter.join().unwrap());
    });
}

/// Whoever gives up waiting hands the call on.
#[test]
fn a_call_is_not_lost_with_who_gives_up() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder.slots(1).waiting()));
        let out = bench.lease(1).unwrap();
        let waiter = waiter(&bench);
        let quitter = thread::spawn({
            let bench = bench.clone();
            move || {
                let mut future = pin!(bench.pool.lease_async(1));
                let _ = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
            }
        });
        drop(out);
        quitter.join().unwrap();
        drop(waiter.join().unwrap());
    });
}

#[test]
fn closing_calls_all() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder.slots(1).waiting()));
        let _out = bench.lease(1).unwrap();
        let waiter = thread::spawn({
            let bench = bench.clone();
            move || assert!(matches!(wait(&bench), Err(PoolError::Closed)))
        });
        bench.pool.clone().close();
        waiter.join().unwrap();
    });
}

#[test]
fn trimming_leaves_nobody_waiting() {
    check(3, || {
        let bench: Arc<Bench> = Arc::new(Bench::new(|builder| builder.slots(1).waiting()));
        let waiter = waiter(&bench);
        bench.pool.trim();
        drop(waiter.join().unwrap());
    });
}

/// Pools whose released slots rest: whoever waits gets one that does.
struct Resting;

impl Domain for Resting {
    const NAME: &'static str = "resting";
    const CHECKS: Checks = Checks { quarantine: true, ..Bare::CHECKS };
}

#[test]
fn a_slot_that_rests_is_given_to_who_waits() {
    check(3, || {
        let bench: Arc<Bench<Resting>> = Arc::new(Bench::new(|builder| builder.slots(1).grow_to(8).waiting()));
        let out: [_; 8] = core::array::from_fn(|_| bench.pool.lease(1).unwrap());
        let waiter = waiter(&bench);
        let [last, ..] = out;
        drop(last);
        drop(waiter.join().unwrap());
    });
}
