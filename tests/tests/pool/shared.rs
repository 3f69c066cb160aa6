//! Memory that somebody else writes to all the time: what a check accepted stays what it was. (A2-11; double fetch)

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use pw::flight::SharedBytes;
use pw::pool::{Lease, Pool, Validated};
use pw::{Frame, Message};
use zerocopy::FromBytes;

use crate::carriers::Order;
use crate::support::{pool, times};

const WORDS: usize = if cfg!(miri) { 18 } else { 32 };
const LEN: usize = WORDS * size_of::<usize>();

/// Two orders of one length as frames, which fill the memory.
fn frames() -> [Vec<u8>; 2] {
    let note = "x".repeat(LEN - 100);
    let orders = [("ESZ6", 7), ("NQH7", u64::MAX)].map(|(symbol, id)| {
        let symbol = [symbol, &note].concat();
        let order = Order { id, symbol: &symbol, sizes: vec![id as u32; 3] };
        let mut frame = vec![0; Frame::encoded_len(&order)];
        Frame::encode_into(&order, 1, id, &mut frame).unwrap();
        frame
    });
    assert!(orders[0].len() == orders[1].len() && orders[0].len() > LEN - 64);
    orders
}

/// Writes the frames in turn, and now and then what is none; each in two parts, with time for others behind each.
fn write(memory: &[AtomicUsize], frames: &[Vec<u8>; 2], round: usize) {
    let mut bytes = [0; LEN];
    let frame = &frames[round % 2];
    bytes[..frame.len()].copy_from_slice(frame);
    if round % 8 == 7 {
        bytes[round % frame.len()] ^= 0x80;
    }
    let words = bytes.chunks_exact(size_of::<usize>()).map(|word| usize::read_from_bytes(word).unwrap());
    for (at, (cell, word)) in memory.iter().zip(words).enumerate() {
        if at == WORDS / 2 {
            thread::yield_now();
        }
        cell.store(word, Ordering::Relaxed);
    }
    thread::yield_now();
}

/// What became of the snapshots.
#[derive(Default, Debug)]
struct Seen {
    whole: [usize; 2],
    refused: usize,
    changed: usize,
}

impl Seen {
    fn all(&self) -> bool {
        self.whole.iter().all(|whole| *whole > 0) && self.refused > 0 && self.changed > 0
    }

    /// One snapshot: refused, or one of the two frames in all its bytes, and then for as long as it is held.
    fn look(&mut self, shared: SharedBytes<'_>, pool: &Pool, frames: &[Vec<u8>; 2]) {
        let len = frames[0].len();
        let snapshot = shared.slice(..len).unwrap().snapshot(pool).unwrap();
        if let Ok(frame) = Frame::parse(&snapshot) {
            let which = frames.iter().position(|frame| **frame == *snapshot).expect("the checksum is right");
            self.whole[which] += 1;
            let body = snapshot.slice(len - frame.body().len()..).unwrap();
            assert!(holds_what_it_holds(body), "the frame is right");
        } else {
            self.refused += 1;
            // Without the checksum a mixture may be a message. Then it is one for good.
            holds_what_it_holds(snapshot.slice(Frame::HEADER_LEN..).unwrap());
        }
        // Negative control: two looks at the memory itself see two things.
        let now = snapshot.detach().unwrap();
        let mut later = vec![0; len];
        shared.read_into(0, &mut later).unwrap();
        self.changed += usize::from(*now != *later);
    }
}

/// Whether it is an order; if so, its getters say twice the same, in text that is text, however often it is checked.
fn holds_what_it_holds(body: Lease) -> bool {
    let Ok(order) = Validated::<Order<'_>>::new(body) else {
        return false;
    };
    let first = format!("{:?}", order.view());
    thread::yield_now();
    assert_eq!(format!("{:?}", order.view()), first);
    assert!(std::str::from_utf8(order.view().symbol().as_bytes()).is_ok());
    assert!(Order::view(order.lease()).is_ok());
    true
}

/// Snapshots until all cases were seen, and at least so many. (Under Miri, which looks for races, just so many.)
fn look_at(shared: SharedBytes<'_>, frames: &[Vec<u8>; 2], rounds: usize) -> Seen {
    let (pool, mut seen) = (pool(LEN, 4), Seen::default());
    for round in 0..rounds * 1000 {
        if round >= rounds && (seen.all() || cfg!(miri)) {
            break;
        }
        seen.look(shared, &pool, frames);
        thread::yield_now();
    }
    assert!(seen.all() || cfg!(miri), "{seen:?}");
    seen
}

/// Row A2-11: another thread writes all the time.
#[test]
fn what_was_accepted_stays() {
    let (memory, frames, is_done) = ([const { AtomicUsize::new(0) }; WORDS], frames(), AtomicBool::new(false));
    let rounds = if cfg!(miri) { 4 } else { times(2_000, 2_000_000) };
    thread::scope(|scope| {
        scope.spawn(|| (0..).take_while(|_| !is_done.load(Ordering::Relaxed)).for_each(|n| write(&memory, &frames, n)));
        let seen = look_at(SharedBytes::from(&memory[..]), &frames, rounds);
        is_done.store(true, Ordering::Relaxed);
        assert!(seen.whole[0] + seen.whole[1] + seen.refused >= rounds);
    });
}

#[cfg(all(target_os = "linux", not(miri)))]
mod processes {
    use std::slice;

    use super::*;
    use crate::child::alone;

    /// A mapping that a forked child has, too.
    fn map() -> *mut u8 {
        let (access, how) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_SHARED | libc::MAP_ANONYMOUS);
        // SAFETY: 1. a new mapping, wherever the kernel likes.
        let start = unsafe { libc::mmap(std::ptr::null_mut(), LEN, access, how, -1, 0) };
        assert_ne!(start, libc::MAP_FAILED);
        start.cast()
    }

    /// Starts a process that writes until it is killed.
    fn writer(memory: *mut u8, frames: &[Vec<u8>; 2]) -> libc::pid_t {
        // SAFETY: 1. the child writes to the mapping, allocates nothing, and never returns.
        let child = unsafe { libc::fork() };
        assert!(child >= 0, "fork");
        if child == 0 {
            // SAFETY: 1. mapped, aligned as a page is, and of atomics in this process.
            let words = unsafe { slice::from_raw_parts(memory.cast::<AtomicUsize>(), WORDS) };
            for round in 0.. {
                write(words, frames, round);
            }
        }
        child
    }

    fn kill(child: libc::pid_t) {
        let mut status = 0;
        // SAFETY: 1. signals a process that this test forked and has not waited for.
        assert_eq!(unsafe { libc::kill(child, libc::SIGKILL) }, 0);
        // SAFETY: 1. our child, waited for once.
        assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
        assert!(libc::WIFSIGNALED(status), "it wrote until it was killed");
    }

    /// Row A2-11: another process writes all the time, until it is killed in the middle of something.
    #[test]
    fn what_was_accepted_stays_whoever_writes() {
        alone("shared::processes::what_was_accepted_stays_whoever_writes", || {
            let (memory, frames, rounds) = (map(), frames(), times(2_000, 2_000_000));
            let child = writer(memory, &frames);
            // SAFETY: 1. mapped and zero at first. 2. this process has no other reference, and writes nothing.
            let shared = unsafe { SharedBytes::new(memory, LEN) };
            let seen = look_at(shared, &frames, rounds);
            kill(child);
            assert!(seen.whole[0] + seen.whole[1] + seen.refused >= rounds);
            assert_eq!(shared.array::<LEN>(0), shared.array::<LEN>(0), "nobody writes any more");
        });
    }
}
