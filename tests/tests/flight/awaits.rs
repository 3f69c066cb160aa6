//! A task that waits for a slot, receives, answers and receives again: cancelled at each of its awaits, in each way that a
//! task can end, with an engine that is done before that, or after. (X-2, X-3, A2-6)

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use pw::flight::Ops;
use pw::pool::{Backing, Lease, LeaseMut, Pool};

use crate::engine::stamp;
use crate::support::{drain, fixed};
use crate::table::{Table, Told};

const SLOTS: usize = 2;
const SIZE: usize = 32;
const PART: usize = 10;
/// A slot, a request, its answer, and what comes behind it.
const AWAITS: usize = 4;

/// What the task and the engine share.
struct Wire {
    pool: Pool,
    ops: Ops,
    told: Mutex<Option<Told>>,
}

impl Wire {
    fn hand_over<O>(&self, submitted: Result<(O, Told), impl Sized>) -> O {
        let Ok((op, told)) = submitted else { panic!("the table is open") };
        *self.told.lock().unwrap() = Some(told);
        op
    }

    async fn receive(&self, lease: LeaseMut) -> io::Result<LeaseMut> {
        Ok(self.hand_over(Table::receive(&self.ops, lease)).await?.lease)
    }

    async fn send(&self, lease: Lease) -> io::Result<Lease> {
        Ok(self.hand_over(Table::send(&self.ops, lease)).await?.lease)
    }

    async fn task(&self) -> io::Result<LeaseMut> {
        let lease = self.pool.lease_async(SIZE).await.map_err(io::Error::other)?;
        let request = self.receive(lease).await?;
        assert_eq!(*request, stamp(1, 0, PART));
        let answered = self.send(request.freeze()).await?;
        let lease = answered.try_into_mut().map_err(|_| io::Error::other("nobody else reads"))?;
        let both = self.receive(lease).await?;
        assert_eq!(*both, [stamp(1, 0, PART), stamp(2, 0, PART)].concat());
        Ok(both)
    }

    /// The engine works on what it was told last. `part` is which await that is.
    fn work(&self, part: usize) -> Option<Told> {
        let told = *self.told.lock().unwrap();
        if let (Some(told), true) = (told, part != 2) {
            let bytes = stamp(if part == 1 { 1 } else { 2 }, 0, PART);
            // SAFETY: 1. a buffer of ten bytes or more, whose operation is not complete.
            unsafe { told.base.copy_from_nonoverlapping(bytes.as_ptr(), PART) };
        }
        told
    }

    fn complete(&self, part: usize) {
        self.work(part);
        let told = self.told.lock().unwrap().take().expect("something is in flight");
        assert_eq!(Table::complete(&self.ops, told.token, Ok(PART)), Some(true));
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Ending {
    Dropped,
    Panics,
    Forgotten,
    /// Completed before anybody looks, and then dropped.
    DroppedLate,
}

type Task<'wire> = Pin<Box<dyn Future<Output = io::Result<LeaseMut>> + 'wire>>;

fn poll(task: &mut Task<'_>) -> Poll<io::Result<LeaseMut>> {
    task.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

fn end(task: Task<'_>, how: Ending) {
    match how {
        Ending::Dropped | Ending::DroppedLate => drop(task),
        Ending::Forgotten => std::mem::forget(task),
        Ending::Panics => {
            let fallen = catch_unwind(AssertUnwindSafe(move || {
                let _task = task;
                resume_unwind(Box::new("a task that panics"));
            }));
            assert!(fallen.is_err());
        }
    }
}

/// Ends the task at its await number `at`, and looks what became of its slot.
fn cancelled(at: usize, how: Ending) {
    let pool = fixed(SIZE, SLOTS).backing(Backing::Heap).waiting().build().unwrap();
    let wire = Wire { pool: pool.clone(), ops: Ops::new(), told: Mutex::new(None) };
    let mut others = drain(&pool);
    let mut task: Task<'_> = Box::pin(wire.task());
    assert!(poll(&mut task).is_pending());
    for part in 0..at {
        if part == 0 {
            drop(others.pop())
        } else {
            wire.complete(part)
        }
        assert!(poll(&mut task).is_pending());
    }
    let is_late = how == Ending::DroppedLate && at != 0;
    if is_late {
        wire.complete(at);
    }
    end(task, how);
    others.clear();
    let told = wire.work(at);
    assert_eq!(told.is_some(), at != 0 && !is_late, "the engine has it still");
    let rest = drain(&pool);
    assert_eq!(rest.len(), SLOTS - usize::from(told.is_some()));
    drop(rest);
    if told.is_some() {
        wire.complete(at);
    }
    // Whoever forgets a future keeps what it holds, which is the outcome now.
    let kept = usize::from(how == Ending::Forgotten && at != 0);
    assert_eq!(drain(&pool).len(), SLOTS - kept, "{how:?} at await {at}");
}

#[test]
fn at_every_await() {
    for at in 0..AWAITS {
        for how in [Ending::Dropped, Ending::Panics, Ending::Forgotten, Ending::DroppedLate] {
            cancelled(at, how);
        }
    }
}

/// Negative control of the above: the task that is not cancelled comes to its end, and all is home.
#[test]
fn nowhere() {
    let pool = fixed(SIZE, SLOTS).backing(Backing::Heap).waiting().build().unwrap();
    let wire = Wire { pool: pool.clone(), ops: Ops::new(), told: Mutex::new(None) };
    let mut task: Task<'_> = Box::pin(wire.task());
    for part in 1..AWAITS {
        assert!(poll(&mut task).is_pending());
        wire.complete(part);
    }
    assert!(matches!(poll(&mut task), Poll::Ready(Ok(_))));
    assert_eq!(drain(&pool).len(), SLOTS);
}

/// An error that carries its lease gives it up as an `io::Error`, and the slot is home.
#[test]
fn an_error_ends_the_task() {
    let pool = fixed(SIZE, SLOTS).backing(Backing::Heap).waiting().build().unwrap();
    let wire = Wire { pool: pool.clone(), ops: Ops::new(), told: Mutex::new(None) };
    let mut task: Task<'_> = Box::pin(wire.task());
    assert!(poll(&mut task).is_pending());
    let told = wire.told.lock().unwrap().take().unwrap();
    assert_eq!(Table::complete(&wire.ops, told.token, Err(io::ErrorKind::ConnectionReset.into())), Some(true));
    let Poll::Ready(Err(error)) = poll(&mut task) else { panic!("the task goes on") };
    assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
    assert_eq!(drain(&pool).len(), SLOTS);
}
