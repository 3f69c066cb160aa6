//! One thread acquires, the other releases: what a thread cache must not choke on.

use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use rtrb::{Consumer, Producer, PushError, RingBuffer};

use super::second::{Patience, Second, Task};
use crate::measure::Contestant;
use crate::pool::buffers::Buffers;
use crate::pool::goals;
use crate::pool::list::{Job, Pass};

/// Buffers in one pass: short enough to fall between two interruptions.
pub const TIMES: usize = 2_000;
/// How far ahead the producer may be.
const ON_THE_WAY: usize = 256;

/// Nobody looks into the buffers.
pub struct HandOver(pub Rc<Second>);
/// One cache line of each is written and read.
pub struct Words(pub Rc<Second>);

impl Job for HandOver {
    fn pass<B: Buffers>(&self, pool: &'static B) -> Pass {
        let make = move |_| {
            let mut buffer = pool.acquire()?;
            black_box(B::start(&mut buffer));
            Some(buffer)
        };
        over_queue(Rc::clone(&self.0), make, |_| 1)
    }
}

impl Job for Words {
    fn pass<B: Buffers>(&self, pool: &'static B) -> Pass {
        let make = move |word| {
            let mut buffer = pool.acquire()?;
            B::write(&mut buffer, word)?;
            Some(buffer)
        };
        over_queue(Rc::clone(&self.0), make, B::read)
    }
}

/// What the queue takes of it: as many bytes as a lease has.
pub fn queue_alone(second: Rc<Second>) -> Contestant<'static> {
    let pass = over_queue(second, |word| Some([word; 3]), |_| 1);
    Contestant { name: "queue alone".to_owned(), goal: goals::NONE, pass }
}

/// A ring for one producer and one consumer: the cheapest queue between two threads, so that the pools show.
fn over_queue<T: Send + 'static>(
    second: Rc<Second>,
    make: impl Fn(u64) -> Option<T> + 'static,
    read: impl Fn(&T) -> u64 + Send + Sync + 'static,
) -> Pass {
    let (producer, consumer) = RingBuffer::new(ON_THE_WAY);
    let (producer, consumer) = (RefCell::new(producer), Mutex::new(consumer));
    let there: Task = Arc::new(move || Some(consume(&mut *consumer.lock().ok()?, &read)));
    Box::new(move || second.together(|| produce(&mut producer.borrow_mut(), &make), &there))
}

fn produce<T>(queue: &mut Producer<T>, make: &impl Fn(u64) -> Option<T>) -> Option<u64> {
    for word in 0..TIMES as u64 {
        // All pools hold more than can be on the way; one that is empty all the same waits for the consumer.
        let mut next = Some(persist(|| make(word)));
        persist(|| match queue.push(next.take()?) {
            Ok(()) => Some(()),
            Err(PushError::Full(back)) => {
                next = Some(back);
                None
            }
        });
    }
    Some(0)
}

fn consume<T>(queue: &mut Consumer<T>, read: &impl Fn(&T) -> u64) -> u64 {
    let mut sum = 0u64;
    for _ in 0..TIMES {
        sum = sum.wrapping_add(read(&persist(|| queue.pop().ok())));
    }
    sum
}

/// Tries until there is one.
#[inline(always)]
fn persist<T>(mut attempt: impl FnMut() -> Option<T>) -> T {
    let mut patience = Patience::default();
    loop {
        match attempt() {
            Some(done) => return done,
            None => patience.wait(),
        }
    }
}
