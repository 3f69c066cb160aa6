//! A2-9: any sequence of operations, against an oracle that is a list of vectors. Nothing happens that the oracle does
//! not expect, and every lease holds its own bytes after each step.

use std::mem::forget;
use std::ops::Range;

use proptest::prelude::*;
use pw::pool::{Checks, Domain, Handle, Lease, LeaseMut, Main, Pool};

use crate::support::{fixed_in, times};

const SLOTS: usize = 5;
const SIZE: usize = 48;

#[derive(Clone, Debug)]
enum Op {
    Lease(usize),
    Write(usize, Vec<u8>),
    SetLen(usize, usize),
    Freeze(usize),
    Clone(usize),
    Slice(usize, Range<usize>),
    /// A part in the place of the whole.
    Narrow(usize, Range<usize>),
    Thaw(usize),
    DropWritable(usize),
    DropShared(usize),
    Detach(usize),
    Handle(usize),
    Resolve(usize),
    Park(usize),
    Unpark(usize),
    ForgetWritable(usize),
    ForgetShared(usize),
    Trim,
    Flush,
}

fn op() -> impl Strategy<Value = Op> {
    let any = || 0..64_usize;
    prop_oneof![
        8 => (0..=SIZE + 2).prop_map(Op::Lease),
        6 => (any(), prop::collection::vec(proptest::num::u8::ANY, 0..SIZE)).prop_map(|(at, bytes)| Op::Write(at, bytes)),
        2 => (any(), 0..=SIZE + 2).prop_map(|(at, len)| Op::SetLen(at, len)),
        6 => any().prop_map(Op::Freeze),
        4 => any().prop_map(Op::Clone),
        4 => (any(), 0..SIZE, 0..SIZE).prop_map(|(at, start, len)| Op::Slice(at, start..start + len)),
        4 => (any(), 0..8_usize, 0..8_usize).prop_map(|(at, start, len)| Op::Narrow(at, start..start + len)),
        6 => any().prop_map(Op::Thaw),
        3 => any().prop_map(Op::DropWritable),
        6 => any().prop_map(Op::DropShared),
        1 => any().prop_map(Op::Detach),
        4 => any().prop_map(Op::Handle),
        6 => any().prop_map(Op::Resolve),
        3 => any().prop_map(Op::Park),
        5 => any().prop_map(Op::Unpark),
        1 => Just(Op::Trim),
        1 => Just(Op::Flush),
    ]
}

/// Seldom, as each takes a slot for ever.
fn op_or_leak() -> impl Strategy<Value = Op> {
    let leak = || prop_oneof![(0..64_usize).prop_map(Op::ForgetWritable), (0..64_usize).prop_map(Op::ForgetShared)];
    prop_oneof![60 => op(), 1 => leak()]
}

/// What the oracle knows of one lease, from `lease` until the slot is home.
struct Tenure {
    bytes: Vec<u8>,
    state: State,
    /// Handles of before a change of permission are stale.
    epoch: u32,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
    Writable,
    Shared(usize),
    Parked,
    Gone,
}

/// The pool with all that is held of it, and the oracle beside it.
struct Run<D: Domain> {
    pool: Pool<D>,
    tenures: Vec<Tenure>,
    writable: Vec<(usize, LeaseMut<D>)>,
    shared: Vec<(usize, Range<usize>, Lease<D>)>,
    handles: Vec<(usize, u32, Handle)>,
    tickets: Vec<(usize, u32, Handle)>,
}

impl<D: Domain> Run<D> {
    fn new() -> Self {
        let pool = fixed_in(SIZE, SLOTS).overflow(pw::pool::Overflow::Error).build().unwrap();
        Self { pool, tenures: vec![], writable: vec![], shared: vec![], handles: vec![], tickets: vec![] }
    }

    fn live(&self) -> usize {
        self.tenures.iter().filter(|tenure| tenure.state != State::Gone).count()
    }

    fn step(&mut self, op: &Op) {
        match op {
            Op::Lease(len) => self.lease(*len),
            Op::Write(at, bytes) => self.write(*at, bytes),
            Op::SetLen(at, len) => self.set_len(*at, *len),
            Op::Freeze(at) => self.freeze(*at),
            Op::Clone(at) => self.share(*at),
            Op::Slice(at, range) => self.slice(*at, range),
            Op::Narrow(at, range) => self.narrow(*at, range),
            Op::Thaw(at) => self.thaw(*at),
            Op::DropWritable(at) => self.drop_writable(*at),
            Op::DropShared(at) => self.drop_shared(*at),
            Op::Detach(at) => self.detach(*at),
            Op::Handle(at) => self.handle(*at),
            Op::Resolve(at) => self.resolve(*at),
            Op::Park(at) => self.park(*at),
            Op::Unpark(at) => self.unpark(*at),
            Op::ForgetWritable(at) => drop(take(&mut self.writable, *at).map(forget)),
            Op::ForgetShared(at) => drop(take(&mut self.shared, *at).map(forget)),
            Op::Trim => drop(self.pool.trim()),
            Op::Flush => self.pool.flush_thread(),
        }
    }

    fn lease(&mut self, len: usize) {
        let expected = len <= SIZE && self.live() < SLOTS;
        let lease = self.pool.lease(len);
        assert_eq!(lease.is_ok(), expected, "{len} bytes with {} of {SLOTS} slots out: {lease:?}", self.live());
        if let Ok(mut lease) = lease {
            assert!(lease.capacity() >= len.max(1));
            lease.clear();
            self.writable.push((self.tenures.len(), lease));
            self.tenures.push(Tenure { bytes: vec![], state: State::Writable, epoch: 0 });
        }
    }

    fn write(&mut self, at: usize, bytes: &[u8]) {
        let Some((tenure, lease)) = pick(&mut self.writable, at) else { return };
        let own = &mut self.tenures[*tenure].bytes;
        assert!(lease.capacity() <= SIZE);
        let fits = lease.len() + bytes.len() <= lease.capacity();
        assert_eq!(lease.push_slice(bytes).is_ok(), fits);
        if fits {
            own.extend_from_slice(bytes);
        }
        if let Some(last) = lease.last_mut() {
            *last ^= 1;
            *own.last_mut().unwrap() ^= 1;
        }
    }

    fn set_len(&mut self, at: usize, len: usize) {
        let Some((tenure, lease)) = pick(&mut self.writable, at) else { return };
        let own = &mut self.tenures[*tenure].bytes;
        assert_eq!(lease.set_len(len).is_ok(), len <= lease.capacity());
        assert_eq!(lease[..own.len().min(len)], own[..own.len().min(len)]);
        // What comes into sight is what was there.
        own.clear();
        own.extend_from_slice(lease);
    }

    fn freeze(&mut self, at: usize) {
        let Some((tenure, lease)) = take(&mut self.writable, at) else { return };
        self.tenures[tenure].state = State::Shared(1);
        self.shared.push((tenure, 0..self.tenures[tenure].bytes.len(), lease.freeze()));
    }

    fn share(&mut self, at: usize) {
        let Some((tenure, range, lease)) = pick(&mut self.shared, at) else { return };
        let clone = (*tenure, range.clone(), lease.clone());
        self.more(clone);
    }

    fn more(&mut self, lease: (usize, Range<usize>, Lease<D>)) {
        let State::Shared(count) = &mut self.tenures[lease.0].state else { panic!("it was not shared") };
        *count += 1;
        self.shared.push(lease);
    }

    fn slice(&mut self, at: usize, part: &Range<usize>) {
        let Some((tenure, range, lease)) = pick(&mut self.shared, at) else { return };
        let found = lease.slice(part.clone());
        assert_eq!(found.is_some(), part.end <= range.len());
        let inner = range.start + part.start..range.start + part.end;
        let tenure = *tenure;
        if let Some(lease) = found {
            self.more((tenure, inner, lease));
        }
    }

    fn narrow(&mut self, at: usize, part: &Range<usize>) {
        let Some((_, range, lease)) = pick(&mut self.shared, at) else { return };
        if let Some(inner) = lease.slice(part.clone()) {
            *range = range.start + part.start..range.start + part.end;
            *lease = inner;
        }
    }

    fn thaw(&mut self, at: usize) {
        let Some((tenure, range, lease)) = take(&mut self.shared, at) else { return };
        let known = &mut self.tenures[tenure];
        match (lease.try_into_mut(), known.state) {
            (Ok(lease), State::Shared(1)) => {
                known.bytes = known.bytes[range].to_vec();
                known.state = State::Writable;
                known.epoch += 1;
                self.writable.push((tenure, lease));
            }
            (Err(lease), State::Shared(2..)) => self.shared.push((tenure, range, lease)),
            (result, state) => panic!("{state:?}: {result:?}"),
        }
    }

    fn drop_writable(&mut self, at: usize) {
        if let Some((tenure, lease)) = take(&mut self.writable, at) {
            drop(lease);
            self.tenures[tenure].state = State::Gone;
        }
    }

    fn drop_shared(&mut self, at: usize) {
        let Some((tenure, _, lease)) = take(&mut self.shared, at) else { return };
        drop(lease);
        let state = &mut self.tenures[tenure].state;
        *state = match *state {
            State::Shared(1) => State::Gone,
            State::Shared(count) => State::Shared(count - 1),
            other => panic!("{other:?}"),
        };
    }

    fn detach(&mut self, at: usize) {
        if let Some((_, _, lease)) = pick(&mut self.shared, at) {
            let copy = lease.detach().unwrap();
            assert!(*copy == **lease && copy.share_count() == 1 && copy.handle().is_none());
        }
    }

    fn handle(&mut self, at: usize) {
        let Some((tenure, _, lease)) = pick(&mut self.shared, at) else { return };
        let handle = lease.handle().unwrap();
        self.handles.push((*tenure, self.tenures[*tenure].epoch, handle));
    }

    fn resolve(&mut self, at: usize) {
        let all = [self.handles.as_slice(), &self.tickets].concat();
        let Some((tenure, epoch, handle)) = all.get(at % all.len().max(1)) else { return };
        let known = &self.tenures[*tenure];
        let expected = matches!(known.state, State::Shared(_)) && known.epoch == *epoch;
        let found = self.pool.resolve(*handle);
        assert_eq!(found.is_ok(), expected, "{:?}, {found:?}", known.state);
        if let Ok(lease) = found {
            // The bytes of all of the lease, as it was frozen.
            let range = 0..known.bytes.len();
            self.more((*tenure, range, lease));
        }
    }

    fn park(&mut self, at: usize) {
        let Some((tenure, lease)) = take(&mut self.writable, at) else { return };
        let known = &mut self.tenures[tenure];
        known.state = State::Parked;
        known.epoch += 1;
        self.tickets.push((tenure, known.epoch, lease.park().unwrap()));
    }

    fn unpark(&mut self, at: usize) {
        let all = [self.tickets.as_slice(), &self.handles].concat();
        let Some((tenure, epoch, ticket)) = all.get(at % all.len().max(1)) else { return };
        let known = &mut self.tenures[*tenure];
        let expected = known.state == State::Parked && known.epoch == *epoch;
        let found = self.pool.unpark(*ticket);
        assert_eq!(found.is_ok(), expected, "{:?}, {found:?}", known.state);
        if let Ok(lease) = found {
            known.state = State::Writable;
            known.epoch += 1;
            self.writable.push((*tenure, lease));
        }
    }

    fn check(&self) {
        for (tenure, lease) in &self.writable {
            assert_eq!(**lease, *self.tenures[*tenure].bytes);
        }
        for (tenure, range, lease) in &self.shared {
            assert_eq!(**lease, self.tenures[*tenure].bytes[range.clone()]);
            assert_eq!(self.tenures[*tenure].state, State::Shared(lease.share_count()));
        }
        let class = self.pool.snapshot().classes[0];
        assert_eq!((class.live, class.live + class.idle + class.retired), (self.live(), SLOTS));
    }

    /// All that is held ends; what is left is what was forgotten or parked.
    fn end(mut self) {
        while !self.writable.is_empty() {
            self.drop_writable(0);
        }
        while !self.shared.is_empty() {
            self.drop_shared(0);
        }
        self.check();
        let live = self.live();
        let free: Vec<_> = (0..SLOTS).filter_map(|_| self.pool.lease(SIZE).ok()).collect();
        assert_eq!(free.len(), SLOTS - live);
        drop(free);
        assert!(self.pool.violations().iter().all(|violation| violation.use_site().is_some()), "nobody misused a byte");
        assert_eq!(self.pool.close().total(), live);
    }
}

fn pick<T>(things: &mut [T], at: usize) -> Option<&mut T> {
    let at = at % things.len().max(1);
    things.get_mut(at)
}

fn take<T>(things: &mut Vec<T>, at: usize) -> Option<T> {
    (!things.is_empty()).then(|| things.swap_remove(at % things.len()))
}

fn run<D: Domain>(ops: &[Op]) {
    let mut run = Run::<D>::new();
    for op in ops {
        run.step(op);
        run.check();
    }
    run.end();
}

struct Hardened;

impl Domain for Hardened {
    const NAME: &'static str = "hardened";
    const CHECKS: Checks = Checks::HARDENED;
}

struct Unchecked;

impl Domain for Unchecked {
    const NAME: &'static str = "unchecked";
    const CHECKS: Checks = Checks { generation: true, ..Checks::UNCHECKED };
}

fn config() -> ProptestConfig {
    // Cases that forget leases keep their pools, each with four of the 65,530 mappings that a process may have.
    ProptestConfig { cases: times(100, 2_000) as u32, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn operations_do_what_the_oracle_says(ops in prop::collection::vec(op_or_leak(), 1..150)) {
        run::<Main>(&ops);
    }

    #[test]
    fn operations_with_more_checks(ops in prop::collection::vec(op_or_leak(), 1..150)) {
        run::<Hardened>(&ops);
    }

    #[test]
    fn operations_with_fewer_checks(ops in prop::collection::vec(op_or_leak(), 1..150)) {
        run::<Unchecked>(&ops);
    }
}

/// Negative control: the oracle notices a lease that it was not told of.
#[test]
#[should_panic]
fn the_oracle_counts() {
    let mut run = Run::<Main>::new();
    let _unknown = run.pool.lease(1).unwrap();
    run.step(&Op::Lease(1));
    run.check();
}
