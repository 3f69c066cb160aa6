//! A pool, a table, an engine and a program, who do things in an order that a seed says; and what must hold meanwhile.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Poll, Wake, Waker};

use pw::flight::Outcome;
use pw::pool::{Backing, Handle, Lease, LeaseMut, Pool, State};

use crate::engine::{End, Engine, Job, stamp};
use crate::support::{Random, drain, fixed};
use crate::table::{Table, Told, Waits};

const SLOTS: usize = 6;
const SIZE: usize = 24;

/// A lease of the program, and what must be in it.
enum Held {
    Mine(LeaseMut, Vec<u8>),
    Read(Lease, Vec<u8>),
}

impl Held {
    fn check(&self) {
        let (found, expected): (&[u8], _) = match self {
            Self::Mine(lease, bytes) => (lease, bytes),
            Self::Read(lease, bytes) => (lease, bytes),
        };
        assert_eq!(found, expected, "bytes of another message under a lease");
    }
}

enum Op<T: Table> {
    Receive(T::Receive),
    Send(T::Send),
}

/// Somebody who waits for an operation.
struct Waiter<T: Table> {
    op: Op<T>,
    token: u64,
    slot: u32,
    /// The message that is sent, or that is received behind.
    message: Vec<u8>,
    bell: Option<Arc<Bell>>,
}

struct Bell {
    rang: AtomicBool,
    panics: bool,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.rang.store(true, Ordering::Relaxed);
        if self.panics {
            resume_unwind(Box::new("a waker that panics"));
        }
    }
}

pub struct World<T: Table> {
    random: Random,
    pool: Pool,
    table: T,
    engine: Engine,
    waiters: Vec<Waiter<T>>,
    held: Vec<Held>,
    handles: Vec<(Handle, Vec<u8>)>,
    messages: u64,
    is_open: bool,
    /// Slots of operations whose future was forgotten.
    forgotten: Vec<u32>,
}

impl<T: Table> World<T> {
    fn new(seed: u64, pool: &Pool) -> Self {
        let random = Random(seed.wrapping_mul(0x5851_f42d_4c95_7f2d));
        Self {
            random,
            pool: pool.clone(),
            table: T::new(),
            engine: Engine::default(),
            waiters: vec![],
            held: vec![],
            handles: vec![],
            messages: seed << 16,
            is_open: true,
            forgotten: vec![],
        }
    }

    /// The life of a world from its first lease to its end.
    pub fn live(seed: u64, steps: usize) {
        let pool = fixed(SIZE, SLOTS).backing(Backing::Heap).build().unwrap();
        let mut world = Self::new(seed, &pool);
        for _ in 0..steps {
            world.step();
            world.check();
        }
        world.end();
    }

    fn step(&mut self) {
        match self.random.below(32) {
            0..=4 => self.lease(),
            5..=7 => self.receive(),
            8..=10 => self.send(),
            11..=14 => self.poll(),
            15 | 16 => self.leave(),
            17..=19 => self.work(),
            20..=24 => self.complete(),
            25 => self.engine.complete_nothing(&self.table, self.random.next()),
            26 => self.cancel(),
            27..=29 => self.share(),
            30 => self.let_go(),
            _ => self.resolve(),
        }
    }

    /// What holds at any time.
    fn check(&self) {
        self.held.iter().for_each(Held::check);
        self.engine.jobs.iter().for_each(Job::check);
        let in_flight = self.table.in_flight();
        assert!(in_flight.is_none_or(|count| count == self.engine.jobs.len()), "operations that the engine has");
    }

    fn pick(&mut self, len: usize) -> Option<usize> {
        (len != 0).then(|| self.random.below(len))
    }

    fn lease(&mut self) {
        let Ok(mut lease) = self.pool.lease(SIZE) else { return };
        self.messages += 1;
        let bytes = stamp(self.messages, 0, self.random.below(SIZE + 1));
        lease.push_slice(&bytes).unwrap();
        self.held.push(Held::Mine(lease, bytes));
    }

    fn receive(&mut self) {
        let mine = self.held.iter().position(|held| matches!(held, Held::Mine(..)));
        let Some(Held::Mine(lease, message)) = mine.map(|at| self.held.swap_remove(at)) else { return };
        let slot = lease.report().slot;
        match self.table.receive(lease) {
            Ok((op, told)) => {
                self.messages += 1;
                let bytes = stamp(self.messages, message.len(), told.len);
                self.submitted(Op::Receive(op), told, true, bytes, message, slot);
            }
            Err(lease) => self.refused(Held::Mine(lease, message)),
        }
    }

    fn send(&mut self) {
        let read = self.held.iter().position(|held| matches!(held, Held::Read(..)));
        let Some(Held::Read(lease, message)) = read.map(|at| self.held.swap_remove(at)) else { return };
        if self.random.below(2) == 0 {
            self.held.push(Held::Read(lease.clone(), message.clone()));
        }
        let slot = lease.report().slot;
        match self.table.send(lease) {
            Ok((op, told)) => self.submitted(Op::Send(op), told, false, message.clone(), message, slot),
            Err(lease) => self.refused(Held::Read(lease, message)),
        }
    }

    fn submitted(&mut self, op: Op<T>, told: Told, is_receive: bool, bytes: Vec<u8>, message: Vec<u8>, slot: u32) {
        assert_eq!(told.len, bytes.len());
        self.engine.jobs.push(Job { told, is_receive, bytes, written: 0, slot });
        self.waiters.push(Waiter { op, token: told.token, slot, message, bell: None });
    }

    fn refused(&mut self, held: Held) {
        assert!(!self.is_open, "refused before the end");
        self.held.push(held);
    }

    fn poll(&mut self) {
        let Some(at) = self.pick(self.waiters.len()) else { return };
        let panics = self.random.below(8) == 0;
        self.poll_one(at, panics);
    }

    fn poll_one(&mut self, at: usize, panics: bool) {
        let waiter = &mut self.waiters[at];
        // The same waker again, or another one.
        let bell = match waiter.bell.take() {
            Some(bell) if !bell.rang.load(Ordering::Relaxed) && !panics => bell,
            _ => Arc::new(Bell { rang: AtomicBool::new(false), panics }),
        };
        let waker = Waker::from(Arc::clone(&bell));
        let end = self.engine.end_of(waiter.token);
        let held = match &mut waiter.op {
            Op::Receive(op) => op.poll(&waker).map(|outcome| received(outcome, end, &waiter.message, self.is_open)),
            Op::Send(op) => op.poll(&waker).map(|outcome| sent(outcome, end, &waiter.message, self.is_open)),
        };
        match held {
            Poll::Pending => {
                assert!(end.is_none(), "the engine is done, and nobody is told");
                waiter.bell = Some(bell);
            }
            Poll::Ready(held) => {
                self.held.extend(held);
                self.waiters.swap_remove(at);
            }
        }
    }

    /// Whoever waits goes away.
    fn leave(&mut self) {
        let Some(at) = self.pick(self.waiters.len()) else { return };
        let waiter = self.waiters.swap_remove(at);
        match self.random.below(16) {
            0 => {
                self.forgotten.push(waiter.slot);
                match waiter.op {
                    Op::Receive(op) => std::mem::forget(op),
                    Op::Send(op) => std::mem::forget(op),
                }
            }
            1..=5 => {
                let fallen = catch_unwind(AssertUnwindSafe(move || {
                    let _waiter = waiter;
                    resume_unwind(Box::new("a task that panics"));
                }));
                assert!(fallen.is_err());
            }
            _ => drop(waiter),
        }
    }

    fn work(&mut self) {
        let Some(at) = self.pick(self.engine.jobs.len()) else { return };
        let more = self.random.below(SIZE);
        self.engine.jobs[at].work(more);
    }

    fn complete(&mut self) {
        let Some(at) = self.pick(self.engine.jobs.len()) else { return };
        let how = self.random.below(12);
        self.complete_one(at, how);
    }

    fn complete_one(&mut self, at: usize, how: usize) {
        let token = self.engine.complete(&self.table, at, how);
        let waiter = self.waiters.iter().find(|waiter| waiter.token == token);
        let bell = waiter.and_then(|waiter| waiter.bell.as_ref());
        assert!(bell.is_none_or(|bell| bell.rang.load(Ordering::Relaxed)), "nobody was woken");
    }

    /// The engine looks whom it may let go, and does so.
    fn cancel(&mut self) {
        for token in self.table.cancelled() {
            assert!(self.waiters.iter().all(|waiter| waiter.token != token), "somebody waits still");
            let job = self.engine.jobs.iter().position(|job| job.told.token == token);
            if let (Some(job), 0) = (job, self.random.below(2)) {
                self.complete_one(job, 4);
            }
        }
    }

    /// Freezes, clones, cuts, or writes anew.
    fn share(&mut self) {
        let Some(at) = self.pick(self.held.len()) else { return };
        let held = match self.held.swap_remove(at) {
            Held::Mine(lease, bytes) => Held::Read(lease.freeze(), bytes),
            Held::Read(lease, bytes) => match self.random.below(3) {
                0 => self.write_again(lease, bytes),
                1 => {
                    let mid = self.random.below(bytes.len() + 1);
                    self.held.push(Held::Read(lease.slice(mid..).unwrap(), bytes[mid..].to_vec()));
                    Held::Read(lease, bytes)
                }
                _ => {
                    self.held.push(Held::Read(lease.clone(), bytes.clone()));
                    Held::Read(lease, bytes)
                }
            },
        };
        self.held.push(held);
    }

    /// Who reads still, an engine or the program, finds other bytes if this goes wrong.
    fn write_again(&mut self, lease: Lease, bytes: Vec<u8>) -> Held {
        match lease.try_into_mut() {
            Ok(mut lease) => {
                self.messages += 1;
                let bytes = stamp(self.messages, 0, bytes.len());
                lease.copy_from_slice(&bytes);
                Held::Mine(lease, bytes)
            }
            Err(lease) => Held::Read(lease, bytes),
        }
    }

    fn let_go(&mut self) {
        if let Some(at) = self.pick(self.held.len()) {
            drop(self.held.swap_remove(at));
        }
    }

    /// A handle gives the message that it is of, or nothing: never what an engine writes.
    fn resolve(&mut self) {
        match self.held.first() {
            Some(Held::Read(lease, bytes)) if self.random.below(2) == 0 && self.handles.len() < 8 => {
                let handle = lease.handle().unwrap();
                let whole = self.pool.resolve(handle).unwrap();
                assert!(bytes.is_empty() || whole.windows(bytes.len()).any(|part| part == bytes));
                self.handles.push((handle, whole.to_vec()));
            }
            _ => {
                let Some(at) = self.pick(self.handles.len()) else { return };
                let (handle, bytes) = self.handles[at].clone();
                if let Ok(lease) = self.pool.resolve(handle) {
                    self.held.push(Held::Read(lease, bytes));
                }
            }
        }
    }

    /// In one of three ways.
    fn end(mut self) {
        match self.random.below(3) {
            0 => self.engine_ends(),
            1 => self.shut_down(),
            _ => {}
        }
        self.check();
        self.held.clear();
        self.waiters.clear();
        self.check();
        let (is_kept, mut out) = (!self.forgotten.is_empty(), self.forgotten);
        out.extend(self.engine.jobs.iter().map(|job| job.slot));
        out.sort_unstable();
        out.dedup();
        drop(self.table);
        count(&self.pool, out.len(), is_kept);
        // The engine never heard of the end.
        use_up(&self.pool, &mut self.engine);
    }

    /// It completes all it has, and whoever waits looks.
    fn engine_ends(&mut self) {
        while !self.engine.jobs.is_empty() {
            self.complete_one(0, 0);
        }
        while !self.waiters.is_empty() {
            let waiting = self.waiters.len();
            self.poll_one(0, false);
            assert!(self.waiters.len() < waiting, "an outcome that nobody gets");
        }
    }

    /// The table ends before the engine, which completes later, or never.
    fn shut_down(&mut self) {
        let left = self.table.shutdown();
        self.is_open = false;
        assert_eq!(left, self.engine.jobs.len());
        self.check();
        self.lease();
        self.receive();
        while !self.waiters.is_empty() {
            self.poll_one(0, false);
        }
        use_up(&self.pool, &mut self.engine);
        let late = self.random.below(self.engine.jobs.len() + 1);
        (0..late).for_each(|_| self.complete_one(0, 1));
    }
}

/// Somebody else takes all slots that there are, while the engine goes on.
fn use_up(pool: &Pool, engine: &mut Engine) {
    let mut rest = drain(pool);
    for lease in &mut rest {
        lease.push_slice(&[0xe5; SIZE]).unwrap();
    }
    engine.jobs.iter_mut().for_each(|job| job.work(SIZE));
    assert!(rest.iter().all(|lease| **lease == [0xe5; SIZE]), "an engine wrote into somebody else's lease");
}

/// No slot is lost, but for those that an engine has, or somebody forgot; and reports say which those are.
fn count(pool: &Pool, out: usize, is_kept: bool) {
    let leases = pool.snapshot().leases;
    assert_eq!(leases.len(), out, "slots that are out");
    let is_expected = |state: State| {
        matches!((state, is_kept), (State::Abandoned, _) | (State::InFlight, true) | (State::Shared(_), true))
    };
    assert!(leases.iter().all(|lease| is_expected(lease.state)), "{leases:?}");
}

/// What a receive gave: the message that was there, and what the engine says it wrote.
fn received(outcome: Outcome<LeaseMut>, end: Option<&End>, message: &[u8], is_open: bool) -> Option<Held> {
    let (lease, bytes) = agreed(outcome, end, is_open)?;
    Some(Held::Mine(lease, [message, &bytes].concat()))
}

fn sent(outcome: Outcome<Lease>, end: Option<&End>, message: &[u8], is_open: bool) -> Option<Held> {
    let (lease, _) = agreed(outcome, end, is_open)?;
    Some(Held::Read(lease, message.to_vec()))
}

/// Whether who waits is told what the engine said: the lease and the bytes that were counted.
fn agreed<L>(outcome: Outcome<L>, end: Option<&End>, is_open: bool) -> Option<(L, Vec<u8>)> {
    match (outcome, end) {
        (Ok(done), Some(End::Counted(bytes))) => {
            assert_eq!(done.count, bytes.len(), "the engine's count");
            Some((done.lease, bytes.clone()))
        }
        (Err(failed), Some(End::Failed(kind))) => {
            assert_eq!(failed.error.kind(), *kind, "the engine's error");
            Some((failed.lease.expect("the engine is done with it"), Vec::new()))
        }
        (Err(failed), None) if !is_open => {
            assert!(failed.lease.is_none(), "a lease that the engine has");
            None
        }
        (_, end) => panic!("an outcome that the engine did not say: it said {end:?}"),
    }
}
