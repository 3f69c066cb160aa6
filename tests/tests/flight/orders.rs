//! Four operations, in every order of their completions, each cancelled at each point of it, or never. (X-2, X-3, A2-6)

use std::io;
use std::task::{Poll, Waker};

use pw::flight::{Op, Ops, Outcome, Outgoing, Token};
use pw::pool::{Backing, Lease, LeaseMut, Main, Pool};

use crate::engine::stamp;
use crate::support::{drain, fixed};
use crate::table::{Table, Told, Waits};

const OPS: usize = 4;
const SIZE: usize = 16;
const HEAD: usize = 3;
/// Points at which an operation can be cancelled: before the first completion, between two, behind the last; or never.
const POINTS: usize = OPS + 2;

enum Waiter {
    Receive(Op),
    Send(Op<Main, Outgoing>),
}

/// What an operation came to, and the bytes of its lease.
enum Done {
    Pending,
    Ready(io::Result<(usize, Vec<u8>)>),
}

fn done<L: AsRef<[u8]>>(poll: Poll<Outcome<L>>) -> Done {
    match poll {
        Poll::Pending => Done::Pending,
        Poll::Ready(Ok(done)) => Done::Ready(Ok((done.count, done.lease.as_ref().to_vec()))),
        Poll::Ready(Err(failed)) => Done::Ready(Err(failed.error)),
    }
}

impl Waiter {
    fn poll(&mut self) -> Done {
        match self {
            Self::Receive(op) => done::<LeaseMut>(op.poll(Waker::noop())),
            Self::Send(op) => done::<Lease>(op.poll(Waker::noop())),
        }
    }
}

/// The even ones receive behind three bytes, the odd ones send.
fn submit(ops: &Ops, pool: &Pool, number: usize) -> (Waiter, Told) {
    let mut lease = pool.lease(SIZE).expect("all slots came home after the case before");
    if number % 2 == 1 {
        lease.push_slice(&stamp(number as u64, 0, SIZE)).unwrap();
        let (op, told) = Table::send(ops, lease.freeze()).unwrap();
        return (Waiter::Send(op), told);
    }
    lease.push_slice(&stamp(number as u64, 0, HEAD)).unwrap();
    let (op, told) = Table::receive(ops, lease).unwrap();
    (Waiter::Receive(op), told)
}

/// The engine does all that it was asked to, and looks whether it is there still when it is done.
fn work(told: Told, number: usize) {
    let start = if number % 2 == 1 { 0 } else { HEAD };
    let bytes = stamp(number as u64, start, told.len);
    if number.is_multiple_of(2) {
        // SAFETY: 1. as long as the buffer, whose operation is not complete.
        unsafe { told.base.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    }
    // SAFETY: 1. as above; nobody else writes there.
    let seen = unsafe { std::slice::from_raw_parts(told.base, told.len) };
    assert_eq!(seen, bytes);
}

/// How many slots are home; each of them is written to.
fn home(pool: &Pool) -> usize {
    let mut leases = drain(pool);
    leases.iter_mut().for_each(|lease| lease.push_slice(&[0xe5; SIZE]).unwrap());
    leases.len()
}

fn case(pool: &Pool, order: [usize; OPS], cancels: [usize; OPS]) {
    let ops = Ops::new();
    let mut told = [None; OPS];
    let mut waiters: [Option<Waiter>; OPS] = std::array::from_fn(|number| {
        let (waiter, its) = submit(&ops, pool, number);
        told[number] = Some(its);
        Some(waiter)
    });
    for point in 0..=OPS {
        let mut cancelled = Vec::new();
        for number in 0..OPS {
            let is_complete = order[..point].contains(&number);
            if cancels[number] == point {
                waiters[number] = None;
                cancelled.extend((!is_complete).then_some(told[number].map(|told| told.token)).flatten());
            }
            if !is_complete && let Some(waiter) = &mut waiters[number] {
                assert!(matches!(waiter.poll(), Done::Pending), "an outcome without a completion");
            }
        }
        assert_eq!(Table::cancelled(&ops), cancelled, "who is to be cancelled");
        let gone = order[..point].iter().filter(|number| waiters[**number].is_none()).count();
        assert_eq!(home(pool), gone, "who is complete and not waited for is home, and nobody else");
        let Some(number) = order.get(point).copied() else { break };
        let told = told[number].unwrap();
        work(told, number);
        let result = if number == 2 { Err(io::ErrorKind::ConnectionReset.into()) } else { Ok(told.len - number) };
        assert_eq!(complete_twice(&ops, told.token, result), [true, false], "completed once");
    }
    for (number, waiter) in waiters.iter_mut().enumerate() {
        let Some(waiter) = waiter else { continue };
        match waiter.poll() {
            Done::Ready(Ok((count, bytes))) => {
                let len = if number % 2 == 1 { SIZE } else { SIZE - number };
                assert_eq!(bytes, stamp(number as u64, 0, len), "its own bytes");
                assert_eq!(count, if number % 2 == 1 { SIZE - number } else { len - HEAD });
            }
            Done::Ready(Err(error)) => assert_eq!((number, error.kind()), (2, io::ErrorKind::ConnectionReset)),
            Done::Pending => panic!("complete, and nobody is told"),
        }
    }
}

/// The engine says it twice. Which of the two was taken.
fn complete_twice(ops: &Ops, token: u64, result: io::Result<usize>) -> [bool; 2] {
    let token = Token::from_bits(token);
    // SAFETY: 1. the fake engine writes to a buffer before its completion only.
    let first = unsafe { ops.complete(token, result) };
    // SAFETY: 1. the same token: its buffer is not touched between the two.
    let second = unsafe { ops.complete(token, Ok(1)) };
    [first.is_ok(), second.is_ok()]
}

fn orders() -> Vec<[usize; OPS]> {
    let numbers = 0..OPS.pow(OPS as u32);
    let digits = numbers.map(|number| std::array::from_fn(|place| number / OPS.pow(place as u32) % OPS));
    digits.filter(|order: &[usize; OPS]| (0..OPS).all(|number| order.contains(&number))).collect()
}

/// 24 orders × 1296 ways to cancel.
#[test]
fn every_order_and_every_cancellation() {
    let pool = fixed(SIZE, OPS).backing(Backing::Heap).build().unwrap();
    let orders = orders();
    assert_eq!(orders.len(), 24);
    let ways = POINTS.pow(OPS as u32);
    for way in (0..ways).step_by(if cfg!(miri) { 401 } else { 1 }) {
        let cancels = std::array::from_fn(|place| way / POINTS.pow(place as u32) % POINTS);
        for order in &orders[..if cfg!(miri) { 1 } else { orders.len() }] {
            case(&pool, *order, cancels);
        }
    }
    assert_eq!(home(&pool), OPS);
}
