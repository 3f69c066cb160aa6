//! Threads that stamp what they lease: nobody else's write is ever found. (A2-9, B2-10; 4 threads × 1e7 leases)

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use pw::pool::{Checks, Domain, Gate, Handle, Lease, LeaseMut, Passage, Pool};

use crate::support::{Random, drain, fixed, fixed_in, pool, times};

const THREADS: usize = 4;
const SIZE: usize = 64;

/// What a thread writes into all of a lease: its own number and that of the lease.
fn stamp(owner: u64, turn: u64) -> [u8; SIZE] {
    let mut all = [0; SIZE];
    for (place, word) in all.chunks_exact_mut(8).enumerate() {
        word.copy_from_slice(&(owner << 56 | turn << 8 | place as u64).to_le_bytes());
    }
    all
}

fn write<D: Domain>(lease: &mut LeaseMut<D>, owner: u64, turn: u64) {
    lease.clear();
    lease.push_slice(&stamp(owner, turn)).unwrap();
}

/// The work of one thread over what `next` gives: a window of leases, some of which become shared, in any order.
fn own<D: Domain>(owner: u64, turns: u64, mut next: impl FnMut() -> LeaseMut<D>) {
    let mut random = Random(owner);
    let mut writable: Vec<(u64, LeaseMut<D>)> = Vec::new();
    let mut shared: Vec<(u64, Lease<D>)> = Vec::new();
    for turn in 0..turns {
        let mut lease = next();
        write(&mut lease, owner, turn);
        match random.below(4) {
            0 => shared.push((turn, lease.freeze())),
            _ => writable.push((turn, lease)),
        }
        if writable.len() > random.below(12) {
            let (turn, lease) = writable.swap_remove(random.below(writable.len()));
            assert_eq!(*lease, stamp(owner, turn), "another thread wrote here");
        }
        if shared.len() > random.below(6) {
            let (turn, lease) = shared.swap_remove(random.below(shared.len()));
            assert_eq!(*lease.clone(), stamp(owner, turn), "another thread wrote here");
        }
    }
}

fn run<D: Domain>(pool: &Pool<D>, turns: u64, next: impl Fn(&Pool<D>) -> LeaseMut<D> + Sync) {
    thread::scope(|scope| {
        for owner in 1..=THREADS as u64 {
            let next = &next;
            scope.spawn(move || {
                own(owner, turns, || next(pool));
                pool.flush_thread();
            });
        }
    });
}

/// As long as other threads' caches hold all slots, one asks again.
fn until_leased<D: Domain>(pool: &Pool<D>) -> LeaseMut<D> {
    loop {
        match pool.lease(SIZE) {
            Ok(lease) => return lease,
            Err(_) => thread::yield_now(),
        }
    }
}

#[test]
fn nobody_else_writes() {
    let pool = pool(SIZE, 4096);
    run(&pool, times(200_000, 10_000_000) as u64, until_leased);
    assert_eq!(drain(&pool).len(), 4096, "a slot is lost");
}

struct Careful;

impl Domain for Careful {
    const NAME: &'static str = "careful";
    const CHECKS: Checks = Checks::HARDENED;
}

/// The same with canaries, poison and quarantine: none of them finds a fault in a sound program.
#[test]
fn nobody_else_writes_with_all_checks() {
    let pool: Pool<Careful> = fixed_in(SIZE, 256).build().unwrap();
    run(&pool, times(30_000, 10_000_000) as u64, until_leased);
    assert!(pool.violations().is_empty(), "{:?}", pool.violations());
}

/// The same where slots are few, and those who find none wait.
#[test]
fn nobody_else_writes_where_slots_are_few() {
    let pool = fixed(SIZE, 4 * 24).waiting().build().unwrap();
    let next = |pool: &Pool| pool.lease_wait(SIZE, Duration::from_secs(60)).unwrap();
    run(&pool, times(10_000, 10_000_000) as u64, next);
    assert_eq!(drain(&pool).len(), 4 * 24);
}

/// Leases that end on another thread than the one that made them, in a ring of threads.
#[test]
fn leases_wander() {
    let pool = pool(SIZE, 4096);
    let turns = times(30_000, 10_000_000) as u64;
    let (senders, receivers): (Vec<_>, Vec<_>) = (0..THREADS).map(|_| sync_channel::<(u64, LeaseMut)>(64)).unzip();
    thread::scope(|scope| {
        for (owner, receiver) in receivers.into_iter().enumerate() {
            let (pool, next) = (&pool, senders[(owner + 1) % THREADS].clone());
            let before = (owner + THREADS - 1) % THREADS;
            scope.spawn(move || {
                for turn in 0..turns {
                    let mut lease = until_leased(pool);
                    write(&mut lease, owner as u64, turn);
                    next.send((turn, lease)).unwrap();
                    let (turn, lease) = receiver.recv().unwrap();
                    assert_eq!(*lease.freeze(), stamp(before as u64, turn), "another thread wrote here");
                }
                pool.flush_thread();
            });
        }
    });
    assert_eq!(drain(&pool).len(), 4096);
}

/// Handles that cross threads while their leases come and go: the right one, or none.
#[test]
fn handles_cross_threads() {
    let pool = pool(SIZE, 256);
    let turns = times(30_000, 10_000_000) as u64;
    let board: Vec<_> = (0..16).map(|_| (AtomicU64::new(0), AtomicU64::new(0))).collect();
    let done = AtomicU64::new(0);
    thread::scope(|scope| {
        for owner in 1..=2_u64 {
            let (pool, board, done) = (&pool, &board, &done);
            scope.spawn(move || {
                let mut random = Random(owner);
                for turn in 0..turns {
                    let mut lease = until_leased(pool);
                    write(&mut lease, owner, turn);
                    let lease = lease.freeze();
                    let bits = lease.handle().unwrap().to_bits();
                    let place = &board[random.below(board.len())];
                    // Halves of two handles may be joined: then it is a forged one.
                    place.0.store(bits as u64, Ordering::Relaxed);
                    place.1.store((bits >> 64) as u64, Ordering::Relaxed);
                    assert_eq!(*lease, stamp(owner, turn));
                    rewrite(lease, owner, turn);
                }
                pool.flush_thread();
                done.fetch_add(1, Ordering::SeqCst);
            });
        }
        for seed in 0..2 {
            let (pool, board, done) = (&pool, &board, &done);
            scope.spawn(move || look_up(pool, board, done, Random(100 + seed)));
        }
    });
    assert_eq!(drain(&pool).len(), 256);
}

/// Writes anew, if nobody reads: handles of before must not see it.
fn rewrite(lease: Lease, owner: u64, turn: u64) {
    if let Ok(mut lease) = lease.try_into_mut() {
        write(&mut lease, owner, turn + (1 << 32));
        assert_eq!(*lease, stamp(owner, turn + (1 << 32)));
        // Every other one ends as it is, every other one is shown once more.
        if turn & 1 == 0 {
            assert_eq!(*lease.freeze().clone(), stamp(owner, turn + (1 << 32)));
        }
    }
}

fn look_up(pool: &Pool, board: &[(AtomicU64, AtomicU64)], done: &AtomicU64, mut random: Random) {
    while done.load(Ordering::SeqCst) < 2 {
        let place = &board[random.below(board.len())];
        let bits = u128::from(place.1.load(Ordering::Relaxed)) << 64 | u128::from(place.0.load(Ordering::Relaxed));
        if let Ok(lease) = pool.resolve(Handle::from_bits(bits)) {
            let word = u64::from_le_bytes(lease[..8].try_into().unwrap());
            assert_eq!(*lease, stamp(word >> 56, word << 8 >> 16), "half of one lease, half of another");
        }
    }
    pool.flush_thread();
}

struct Inside;
struct Outside;

impl Domain for Inside {
    const NAME: &'static str = "inside";
}

impl Domain for Outside {
    const NAME: &'static str = "outside";
}

/// Tickets that are guessed while leases pass a gate: none takes a lease out of its new domain.
#[test]
fn a_guessed_ticket_is_no_way_round_a_gate() {
    static GATE: Gate<Inside, Outside> = Gate::new(Passage::Move);
    let pool: Pool<Inside> = fixed_in(SIZE, 64).cache_bytes(0).build().unwrap();
    let guess = [AtomicU64::new(0), AtomicU64::new(0)];
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                let [high, low] = [0, 1].map(|half: usize| u128::from(guess[half].load(Ordering::Relaxed)));
                assert!(pool.unpark(Handle::from_bits(high << 64 | low)).is_err());
            }
        });
        for _ in 0..times(50_000, 10_000_000) {
            let lease = pool.lease(1).unwrap();
            let found = lease.report();
            guess[0].store(u64::from(found.pool) << 32 | u64::from(found.slot), Ordering::Relaxed);
            guess[1].store(found.generation, Ordering::Relaxed);
            drop(GATE.transfer(lease).unwrap().park());
        }
        done.store(true, Ordering::SeqCst);
    });
    assert_eq!(drain(&pool).len(), 64);
}

/// Negative control: a lease with another one's stamp is found.
#[test]
#[should_panic = "another thread wrote here"]
fn a_slot_of_two_owners_is_seen() {
    let pool = pool(SIZE, 4);
    let mut lease = pool.lease(SIZE).unwrap();
    write(&mut lease, 1, 7);
    lease[SIZE - 8..].copy_from_slice(&stamp(2, 7)[SIZE - 8..]);
    assert_eq!(*lease, stamp(1, 7), "another thread wrote here");
}
