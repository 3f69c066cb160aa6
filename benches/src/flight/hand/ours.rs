//! Leases in flight: by the table alone, and by `Ops` with the future that waits.

use std::cell::RefCell;
use std::hint::black_box;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use pinwire::flight::{InFlight, Incoming, Op, Ops, Outcome, Outgoing, Table, Token};
use pinwire::pool::{Lease, LeaseMut, Main, Pool};

use super::{BUFFERS, Engine, SIZE};
use crate::pool::first_word;

fn pool() -> Pool {
    Pool::builder().slot_size(SIZE).slots(BUFFERS).build().expect("1 MiB")
}

/// A message that stays.
fn message() -> Lease {
    let mut lease = pool().lease(SIZE).expect("a slot");
    lease.push_slice(&[7; SIZE]).expect("room");
    lease.freeze()
}

pub struct Tabled {
    pool: Pool,
    table: RefCell<Table<InFlight<Main, Incoming>>>,
}

impl Tabled {
    pub fn new() -> Self {
        Self { pool: pool(), table: RefCell::default() }
    }
}

impl Engine for Tabled {
    type Begun = u64;

    #[inline(always)]
    fn begin(&self, word: u64) -> Option<u64> {
        let flight = self.pool.lease(SIZE).ok()?.into_flight();
        // SAFETY: room for 4 KiB behind an empty message, and only the engine writes there.
        unsafe { super::write(flight.as_mut_ptr(), word) };
        Some(black_box(self.table.borrow_mut().insert(flight).to_bits()))
    }

    #[inline(always)]
    fn complete(&self, begun: u64) -> Option<u64> {
        let flight = self.table.borrow_mut().remove(Token::from_bits(black_box(begun))).ok()?;
        Some(first_word(&flight.complete(8).ok()?))
    }
}

pub struct Driven {
    pool: Pool,
    ops: Ops<Main>,
}

impl Driven {
    pub fn new() -> Self {
        Self { pool: pool(), ops: Ops::new() }
    }
}

impl Engine for Driven {
    type Begun = (Op<Main, Incoming>, Token);

    #[inline(always)]
    fn begin(&self, word: u64) -> Option<Self::Begun> {
        let (op, buffer) = self.ops.receive(self.pool.lease(SIZE).ok()?).ok()?;
        // SAFETY: room for 4 KiB behind an empty message, and only the engine writes there.
        unsafe { super::write(buffer.as_mut_ptr(), word) };
        Some((op, buffer.token()))
    }

    #[inline(always)]
    fn complete(&self, (op, token): Self::Begun) -> Option<u64> {
        // SAFETY: the engine has written its word.
        unsafe { self.ops.complete(black_box(token), Ok(8)) }.ok()?;
        let lease: LeaseMut = ready(op)?;
        Some(first_word(&lease))
    }
}

pub struct Kept {
    message: Lease,
    table: RefCell<Table<InFlight<Main, Outgoing>>>,
}

impl Kept {
    pub fn new() -> Self {
        Self { message: message(), table: RefCell::default() }
    }
}

impl Engine for Kept {
    type Begun = u64;

    #[inline(always)]
    fn begin(&self, _: u64) -> Option<u64> {
        let flight = self.message.clone().into_flight();
        Some(black_box(self.table.borrow_mut().insert(flight).to_bits()))
    }

    #[inline(always)]
    fn complete(&self, begun: u64) -> Option<u64> {
        let flight = self.table.borrow_mut().remove(Token::from_bits(black_box(begun))).ok()?;
        Some(first_word(&flight.complete()))
    }
}

pub struct KeptDriven {
    message: Lease,
    ops: Ops<Main>,
}

impl KeptDriven {
    pub fn new() -> Self {
        Self { message: message(), ops: Ops::new() }
    }
}

impl Engine for KeptDriven {
    type Begun = (Op<Main, Outgoing>, Token);

    #[inline(always)]
    fn begin(&self, _: u64) -> Option<Self::Begun> {
        let (op, buffer) = self.ops.send(self.message.clone()).ok()?;
        Some((op, buffer.token()))
    }

    #[inline(always)]
    fn complete(&self, (op, token): Self::Begun) -> Option<u64> {
        // SAFETY: this engine reads nothing.
        unsafe { self.ops.complete(black_box(token), Ok(SIZE)) }.ok()?;
        Some(first_word(&ready(op)?))
    }
}

/// The future's lease, at the first poll.
#[inline(always)]
fn ready<L>(mut op: impl Future<Output = Outcome<L>> + Unpin) -> Option<L> {
    match Pin::new(&mut op).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome.ok().map(|completion| completion.lease),
        Poll::Pending => None,
    }
}
