//! Random scripts: three threads do whatever a user may do with leases, in random order, under random schedules.
//!
//! The oracle is a stamp: each tenure writes one that no other has, and whoever reads the slot must find it.

use core::mem::ManuallyDrop;
use core::panic::Location;
use std::boxed::Box;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::vec::Vec;

use super::super::cache::Cache;
use super::super::hold::Unique;
use super::{Bare, Bench};
use crate::pool::{Gate, Handle, Lease, LeaseMut, Main, Passage, ViolationKind};
use crate::sync::model::{Arc, check, few_switches, rand, random, thread};
use crate::sync::stat::{AtomicU32, Ordering};
use crate::sync::{Mutex, lock};
use rand::Rng;

const THREADS: usize = 3;
const STEPS: usize = 30;

/// A lease, and the stamp that it must show.
enum Held {
    Mine(LeaseMut<Bare>, u8),
    Read(Lease<Bare>, u8),
}

/// What the threads share.
struct Stage {
    bench: Bench,
    stamps: AtomicU32,
    mail: Mutex<Vec<Held>>,
    handles: Mutex<Vec<(Handle, u8)>>,
    /// Tickets that nobody used successfully yet.
    tickets: Mutex<Vec<(Handle, u8)>>,
    used: Mutex<Vec<Handle>>,
    forgotten: Mutex<Vec<ManuallyDrop<Held>>>,
}

impl Stage {
    fn new() -> Self {
        Self {
            bench: Bench::new(|builder| builder),
            stamps: AtomicU32::new(1),
            mail: Mutex::new(Vec::new()),
            handles: Mutex::new(Vec::new()),
            tickets: Mutex::new(Vec::new()),
            used: Mutex::new(Vec::new()),
            forgotten: Mutex::new(Vec::new()),
        }
    }

    /// A stamp that no other tenure of this run has.
    fn stamp(&self) -> u8 {
        self.stamps.fetch_add(1, Ordering::Relaxed) as u8
    }

    /// Whether the lease still shows what its tenure wrote.
    fn look(&self, held: &Held) {
        match held {
            Held::Mine(lease, stamp) => assert_eq!(lease[0], *stamp, "somebody else wrote to a unique lease"),
            Held::Read(lease, stamp) => assert_eq!(self.bench.read(lease), *stamp, "somebody wrote to a shared lease"),
        }
    }
}

/// One thread's part of the script.
struct Actor<'stage> {
    stage: &'stage Stage,
    cache: Option<Cache>,
    held: Vec<Held>,
}

impl Actor<'_> {
    fn step(&mut self) {
        self.held.iter().for_each(|held| self.stage.look(held));
        match rand::thread_rng().gen_range(0..18) {
            0..=2 => self.lease(),
            3 => self.lease_from_cache(),
            4 => self.with_one(Self::freeze),
            5 => self.clone_one(),
            6 => self.with_one(|actor, held| lock(&actor.stage.mail).push(held)),
            7 => {
                let mail = lock(&self.stage.mail).pop();
                self.held.extend(mail);
            }
            8 => self.with_one(|_, held| drop(held)),
            9 => self.name_one(),
            10 => self.resolve(),
            11 => self.with_one(Self::park),
            12 => self.unpark(),
            13 => self.with_one(Self::write_again),
            14 => self.with_one(Self::fall),
            // More of what a handle needs to be of an earlier tenure.
            15 => self.with_one(Self::freeze),
            16 => self.name_one(),
            _ => self.resolve(),
        }
    }

    /// Takes one of the leases out of the hand.
    fn with_one(&mut self, act: impl FnOnce(&mut Self, Held)) {
        if !self.held.is_empty() {
            let which = rand::thread_rng().gen_range(0..self.held.len());
            let held = self.held.swap_remove(which);
            act(self, held);
        }
    }

    fn begin(&mut self, mut lease: LeaseMut<Bare>) {
        let stamp = self.stage.stamp();
        lease.push_slice(&[stamp]).unwrap();
        self.stage.bench.write(&mut lease, stamp);
        self.held.push(Held::Mine(lease, stamp));
    }

    fn lease(&mut self) {
        if let Ok(lease) = self.stage.bench.pool.lease(1) {
            self.begin(lease);
        }
    }

    fn lease_from_cache(&mut self) {
        let Some(cache) = &self.cache else { return };
        if let Some(slot) = cache.take().or_else(|| cache.take_more()) {
            self.begin(Unique::begin(slot, 64, Location::caller()).map(LeaseMut).unwrap());
        }
    }

    fn freeze(&mut self, held: Held) {
        self.held.push(match held {
            Held::Mine(lease, stamp) => Held::Read(lease.freeze(), stamp),
            read @ Held::Read(..) => read,
        });
    }

    fn clone_one(&mut self) {
        let clone = self.held.iter().find_map(|held| match held {
            Held::Read(lease, stamp) => Some(Held::Read(lease.clone(), *stamp)),
            Held::Mine(..) => None,
        });
        self.held.extend(clone);
    }

    fn name_one(&mut self) {
        for held in &self.held {
            if let Held::Read(lease, stamp) = held {
                lock(&self.stage.handles).push((lease.handle().unwrap(), *stamp));
                return;
            }
        }
    }

    /// A handle gives its own tenure's message, or nothing.
    fn resolve(&mut self) {
        let Some((handle, stamp)) = pick(&lock(&self.stage.handles)) else { return };
        if let Ok(lease) = self.stage.bench.pool.resolve(handle) {
            self.held.push(Held::Read(lease, stamp));
        }
    }

    fn park(&mut self, held: Held) {
        match held {
            Held::Mine(lease, stamp) => lock(&self.stage.tickets).push((lease.park().unwrap(), stamp)),
            read @ Held::Read(..) => self.held.push(read),
        }
    }

    /// Tickets stay in the list: they are shown again and again, and good once.
    fn unpark(&mut self) {
        let Some((ticket, stamp)) = pick(&lock(&self.stage.tickets)) else { return };
        if let Ok(lease) = self.stage.bench.pool.unpark(ticket) {
            let mut used = lock(&self.stage.used);
            assert!(!used.contains(&ticket), "a ticket was good twice");
            used.push(ticket);
            self.held.push(Held::Mine(lease, stamp));
        }
    }

    fn write_again(&mut self, held: Held) {
        let Held::Read(lease, stamp) = held else { return self.held.push(held) };
        self.held.push(match lease.try_into_mut() {
            Ok(mut lease) => {
                let stamp = self.stage.stamp();
                self.stage.bench.write(&mut lease, stamp);
                Held::Mine(lease, stamp)
            }
            Err(lease) => Held::Read(lease, stamp),
        });
    }

    /// The thread panics with the lease in its hands, or forgets it.
    fn fall(&mut self, held: Held) {
        if rand::thread_rng().gen_range(0..4) == 0 {
            lock(&self.stage.forgotten).push(ManuallyDrop::new(held));
            return;
        }
        let fallen = catch_unwind(AssertUnwindSafe(move || {
            let _held = held;
            resume_unwind(Box::new("a panic in the middle"));
        }));
        assert!(fallen.is_err());
    }
}

fn pick<T: Copy>(all: &[T]) -> Option<T> {
    if all.is_empty() { None } else { all.get(rand::thread_rng().gen_range(0..all.len())).copied() }
}

fn act(stage: &Stage) {
    let mut actor = Actor { stage, cache: None, held: Vec::new() };
    if rand::thread_rng().gen_range(0..2) == 0 {
        actor.cache = Cache::new(stage.bench.class());
    }
    (0..STEPS).for_each(|_| actor.step());
    // What is left in the hand goes to whoever is left.
    let rest = core::mem::take(&mut actor.held);
    lock(&stage.mail).extend(rest);
    if let Some(cache) = actor.cache.take() {
        cache.close();
    }
}

fn script() {
    let stage = Arc::new(Stage::new());
    let actors: Vec<_> = (0..THREADS)
        .map(|_| {
            let stage = stage.clone();
            thread::spawn(move || act(&stage))
        })
        .collect();
    actors.into_iter().for_each(|actor| actor.join().unwrap());
    let last = core::mem::take(&mut *lock(&stage.mail));
    let forgotten = core::mem::take(&mut *lock(&stage.forgotten));
    last.iter().for_each(|held| stage.look(held));
    forgotten.iter().for_each(|held| stage.look(held));
    let tickets = core::mem::take(&mut *lock(&stage.tickets));
    tickets.iter().for_each(|(ticket, _)| drop(stage.bench.pool.unpark(*ticket)));
    // The pool goes first, or the leases; the slots that were forgotten keep the memory until here.
    if rand::thread_rng().gen_range(0..2) == 0 {
        drop(stage);
        drop(last);
        drop(forgotten.into_iter().map(ManuallyDrop::into_inner).collect::<Vec<_>>());
    } else {
        drop(last);
        drop(forgotten.into_iter().map(ManuallyDrop::into_inner).collect::<Vec<_>>());
        stage.bench.all_home();
    }
}

#[test]
fn random_scripts() {
    random(6000, script);
}

#[test]
fn scripts_with_few_switches() {
    few_switches(6000, script);
}

/// The gate's flag is one word with nothing behind it, and a static's: no checker's. But shuttle stops at each step on the
/// slot, and so between the flag and the transfer. Either way the slot comes home, once, and to its own domain.
#[test]
fn a_transfer_against_a_revocation() {
    check(3, || {
        let bench: Bench = Bench::of_slots(1);
        let gate = Arc::new(Gate::<Bare, Main>::new(Passage::Move));
        let lease = bench.lease(1).unwrap();
        let other = thread::spawn({
            let gate = gate.clone();
            move || gate.transfer(lease).map(|moved| assert_eq!(moved.freeze()[0], 1)).is_ok()
        });
        thread::yield_now();
        gate.revoke();
        let _ = other.join().unwrap();
        assert_eq!(gate.transfer(bench.lease(2).unwrap()).map(drop).unwrap_err().kind(), ViolationKind::Revoked);
        bench.all_home();
        assert!(bench.class().each_slot().all(|slot| slot.domain() == bench.pool.inner.domain));
    });
}
