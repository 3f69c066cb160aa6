//! A5-2: peers that are killed or silent, memory that is used up, tasks and engines that panic, threads that end. After
//! each, the service serves again in less than a second, and no slot is lost.

#![cfg(not(miri))]

use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::panic::resume_unwind;
use std::pin::pin;
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use pw::flight::{Buffer, Completion, Op, Ops};
use pw::pool::{LeaseMut, Pool, State};

use crate::support::{drain, fixed};

const SLOTS: usize = 4;
const FRAME: usize = 16;
/// Long enough for any machine; what ends by itself does not wait for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Frames of 16 bytes are received into leases, and go back.
struct Service {
    pool: Pool,
    ops: Ops,
    listener: TcpListener,
}

/// The engine: a thread that blocks in the kernel with the buffer.
fn engine(ops: &Ops, mut stream: TcpStream, buffer: Buffer, is_receive: bool) -> JoinHandle<()> {
    let ops = ops.clone();
    thread::spawn(move || {
        let (base, len) = (buffer.as_mut_ptr(), buffer.len());
        let result = if is_receive {
            // SAFETY: 1. in flight until it is completed below, and initialised as all of a slot is.
            stream.read(unsafe { std::slice::from_raw_parts_mut(base, len) })
        } else {
            // SAFETY: 1. as above; others only read meanwhile.
            stream.write(unsafe { std::slice::from_raw_parts(base, len) })
        };
        // SAFETY: 1. the call above is over.
        unsafe { ops.complete(buffer.token(), result) }.unwrap();
    })
}

impl Service {
    fn new() -> Self {
        let pool = fixed(FRAME, SLOTS).waiting().build().unwrap();
        Self { pool, ops: Ops::new(), listener: TcpListener::bind("127.0.0.1:0").unwrap() }
    }

    fn address(&self) -> SocketAddr {
        self.listener.local_addr().unwrap()
    }

    fn accept(&self) -> TcpStream {
        self.listener.accept().unwrap().0
    }

    /// A receive that its engine has.
    fn receive(&self, stream: &TcpStream, lease: LeaseMut) -> Op {
        let (op, buffer) = self.ops.receive(lease).unwrap();
        engine(&self.ops, stream.try_clone().unwrap(), buffer, true);
        op
    }

    /// A whole frame, or none.
    fn frame(&self, stream: &TcpStream) -> Option<LeaseMut> {
        let mut lease = self.pool.lease_wait(FRAME, PATIENCE).unwrap();
        while lease.len() < FRAME {
            match self.receive(stream, lease).wait() {
                Ok(Completion { count: 0, .. }) | Err(_) => return None,
                Ok(done) => lease = done.lease,
            }
        }
        Some(lease)
    }

    /// A new peer is served, in less than a second; and this many slots are there.
    fn serves_again(&self, slots: usize) {
        let start = Instant::now();
        let mut peer = TcpStream::connect(self.address()).unwrap();
        let stream = self.accept();
        peer.write_all(b"sixteen bytes ok").unwrap();
        let frame = self.frame(&stream).expect("a frame").freeze();
        let (op, buffer) = self.ops.send(frame).unwrap();
        engine(&self.ops, stream, buffer, false);
        assert_eq!(op.wait().unwrap().count, FRAME);
        let mut answer = [0; FRAME];
        peer.read_exact(&mut answer).unwrap();
        assert_eq!(&answer, b"sixteen bytes ok");
        assert!(start.elapsed() < Duration::from_secs(1), "served again after {:?}", start.elapsed());
        assert_eq!(drain(&self.pool).len(), slots, "a slot is lost");
    }
}

/// A process that connects, sends so many bytes, and then says nothing until it is killed.
fn peer(address: SocketAddr, bytes: usize) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["faults::the_peer", "--exact", "--nocapture"]);
    command.env("PINWIRE_PEER", format!("{address} {bytes}")).spawn().unwrap()
}

#[test]
fn the_peer() {
    let Ok(what) = std::env::var("PINWIRE_PEER") else { return };
    let (address, bytes) = what.split_once(' ').unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(&vec![7; bytes.parse().unwrap()]).unwrap();
    thread::sleep(PATIENCE);
}

/// `kill -9` between two frames' halves, again and again.
#[test]
fn a_peer_is_killed_in_the_middle_of_a_frame() {
    let service = Service::new();
    for bytes in [FRAME + 5, 2 * FRAME, 3] {
        let mut peer = peer(service.address(), bytes);
        let stream = service.accept();
        (0..bytes / FRAME).for_each(|_| assert_eq!(*service.frame(&stream).unwrap(), [7; FRAME]));
        let mut lease = service.pool.lease(FRAME).unwrap();
        while lease.len() < bytes % FRAME {
            lease = service.receive(&stream, lease).wait().unwrap().lease;
        }
        let rest = service.receive(&stream, lease);
        peer.kill().unwrap();
        peer.wait().unwrap();
        assert!(rest.wait().map_or(0, |done| done.count) == 0, "no more of it");
        service.serves_again(SLOTS);
    }
}

/// Half open: nothing comes, and nobody says that nothing will. Who waits has a limit, and goes; the engine is told to cancel;
/// the slot comes home when it has.
#[test]
fn a_peer_falls_silent() {
    let service = Service::new();
    let _silent = TcpStream::connect(service.address()).unwrap();
    let stream = service.accept();
    let op = service.receive(&stream, service.pool.lease(FRAME).unwrap());
    let op = op.wait_timeout(Duration::from_millis(10)).expect_err("nothing came");
    let token = op.token().unwrap();
    drop(op);
    service.serves_again(SLOTS - 1);
    let mut cancelled = Vec::new();
    service.ops.take_cancelled(&mut cancelled);
    assert_eq!(cancelled, [token]);
    // This engine cancels by closing its end.
    stream.shutdown(Shutdown::Both).unwrap();
    drop(service.pool.lease_wait(FRAME, PATIENCE).unwrap());
    assert!(service.ops.shutdown(PATIENCE).in_flight.is_empty());
    assert_eq!(drain(&service.pool).len(), SLOTS);
}

/// Counts its calls.
struct Bell(AtomicUsize);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// All slots are in flight; those who wait are served in the order in which they came, by completions that bring slots home.
#[test]
fn exhaustion_is_served_in_order() {
    let service = Service::new();
    let flights: Vec<_> = drain(&service.pool).into_iter().map(|lease| service.ops.receive(lease).unwrap()).collect();
    assert_eq!(flights.len(), SLOTS);
    let mut waiting: Vec<_> = (0..SLOTS).map(|_| Box::pin(service.pool.lease_async(FRAME))).collect();
    let bells: Vec<_> = (0..SLOTS).map(|_| Arc::new(Bell(AtomicUsize::new(0)))).collect();
    let wakers: Vec<_> = bells.iter().map(|bell| Waker::from(Arc::clone(bell))).collect();
    for (future, waker) in waiting.iter_mut().zip(&wakers) {
        assert!(future.as_mut().poll(&mut Context::from_waker(waker)).is_pending(), "back-pressure");
    }
    let mut served = Vec::new();
    for (number, (op, buffer)) in flights.into_iter().enumerate() {
        let waits = (number % 2 == 0).then_some(op);
        // SAFETY: 1. this test is the engine, and touches no buffer behind its completion.
        unsafe { service.ops.complete(buffer.token(), Ok(0)) }.unwrap();
        // Whoever waits for the operation lets its lease go.
        drop(waits.map(Op::wait));
        let rang: Vec<usize> = bells.iter().map(|bell| bell.0.load(Ordering::Relaxed)).collect();
        assert!((0..SLOTS).all(|waiter| rang[waiter] == usize::from(waiter <= number)), "{rang:?} after {number}");
        let lease = waiting[number].as_mut().poll(&mut Context::from_waker(&wakers[number]));
        let Poll::Ready(Ok(lease)) = lease else { panic!("nobody else can have it") };
        served.push(lease);
    }
    drop((waiting, served));
    service.serves_again(SLOTS);
}

/// A task that panics takes nothing with it, wherever the engine is: before the completion, and after it.
#[test]
fn a_task_panics() {
    let service = Service::new();
    let mut peer = TcpStream::connect(service.address()).unwrap();
    let stream = service.accept();
    for is_complete in [false, true] {
        let op = service.receive(&stream, service.pool.lease(FRAME).unwrap());
        if is_complete {
            peer.write_all(b"x").unwrap();
            until(|| service.ops.in_flight() == 0);
        }
        let task = thread::spawn(move || {
            let _op = op;
            resume_unwind(Box::new("a task that panics"));
        });
        assert!(task.join().is_err());
        if !is_complete {
            service.serves_again(SLOTS - 1);
            peer.write_all(b"x").unwrap();
            until(|| service.ops.in_flight() == 0);
        }
        service.serves_again(SLOTS);
    }
}

/// Another thread is at it.
fn until(is_so: impl Fn() -> bool) {
    while !is_so() {
        thread::yield_now();
    }
}

/// An engine that is gone completes nothing: its slot stays out, is named, and all others are served.
#[test]
fn an_engine_panics() {
    let service = Service::new();
    let line = line!() + 1;
    let (op, buffer) = service.ops.receive(service.pool.lease(FRAME).unwrap()).unwrap();
    let gone = thread::spawn(move || {
        let _buffer = buffer;
        resume_unwind(Box::new("an engine that panics"));
    });
    assert!(gone.join().is_err());
    service.serves_again(SLOTS - 1);
    let shutdown = service.ops.shutdown(Duration::ZERO);
    assert_eq!(shutdown.in_flight.len(), 1);
    assert_eq!(shutdown.in_flight[0].site.map(|site| site.line()), Some(line));
    assert!(op.wait().unwrap_err().lease.is_none());
    let Service { pool, ops, listener } = service;
    drop(ops);
    let again = Service { pool, ops: Ops::new(), listener };
    again.serves_again(SLOTS - 1);
    let state = again.pool.snapshot().leases[0].state;
    assert_eq!(state, State::Abandoned, "the old table is gone");
}

/// Threads that begin operations end before them; with one in a thread-local, that is in the destructors of the thread.
#[test]
fn threads_end_before_their_operations() {
    thread_local!(static LAST: RefCell<Option<Op>> = const { RefCell::new(None) });
    let service = Service::new();
    let (told, buffers) = channel();
    let (pool, ops) = (service.pool.clone(), service.ops.clone());
    let ends = thread::spawn(move || {
        for _ in 0..2 {
            let (op, buffer) = ops.receive(pool.lease(FRAME).unwrap()).unwrap();
            told.send(buffer).unwrap();
            LAST.with_borrow_mut(|last| *last = Some(op));
        }
    });
    ends.join().unwrap();
    service.serves_again(SLOTS - 2);
    let buffers: Vec<Buffer> = buffers.iter().collect();
    let engine = thread::spawn({
        let ops = service.ops.clone();
        move || {
            for buffer in buffers {
                // SAFETY: 1. the first byte of a buffer that is in flight.
                unsafe { buffer.as_mut_ptr().write(1) };
                // SAFETY: 1. not touched any more.
                unsafe { ops.complete(buffer.token(), Ok(1)) }.unwrap();
            }
        }
    });
    engine.join().unwrap();
    service.serves_again(SLOTS);
}

/// A future that waits is woken from the engine's thread.
#[test]
fn a_future_is_woken_by_the_end_of_its_peer() {
    let service = Service::new();
    let peer = TcpStream::connect(service.address()).unwrap();
    let stream = service.accept();
    let mut op = pin!(service.receive(&stream, service.pool.lease(FRAME).unwrap()));
    let bell = Arc::new(Bell(AtomicUsize::new(0)));
    let waker = Waker::from(Arc::clone(&bell));
    assert!(op.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
    drop(peer);
    until(|| bell.0.load(Ordering::Relaxed) != 0);
    let Poll::Ready(outcome) = op.poll(&mut Context::from_waker(&waker)) else { panic!("woken in vain") };
    assert_eq!(outcome.unwrap().count, 0);
    service.serves_again(SLOTS);
}

/// Negative control.
#[test]
#[should_panic = "a slot is lost"]
fn a_lost_slot_is_seen() {
    let service = Service::new();
    std::mem::forget(service.pool.lease(FRAME).unwrap());
    service.serves_again(SLOTS);
}
