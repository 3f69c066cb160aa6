//! Three ways to share a buffer: a mutex, a swap, a channel (A3-7). On one thread, so that the ways show, and not the
//! scheduler; what they do is the same for all buffers. Beside them what nobody needs who shares: a copy for the reader.

use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, PoisonError};

use pinwire::pool::Latest;

use super::alone::{TIMES, repeated};
use super::buffers::{Buffers, SIZE, Shares, first_word, write_first};
use super::goals;
use super::list::{self, Job, Pass, SharingJob};
use crate::measure::Contestant;
use crate::work::{self, Work};

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "recipes.") {
        return;
    }
    take(recipe("recipes.mutex", "written under a lock, read under it", list::contestants(&ByMutex, goals::NONE)));
    take(recipe(
        "recipes.swap",
        "written, published, read by a clone",
        list::sharing_contestants(&BySwap, goals::NONE),
    ));
    take(recipe("recipes.channel", "written, sent, read there", list::sharing_contestants(&ByChannel, goals::NONE)));
}

fn recipe(key: &str, what: &str, mut contestants: Vec<Contestant<'static>>) -> Work<'static> {
    contestants.push(Contestant { name: "Vec, copied for the reader".to_owned(), goal: goals::NONE, pass: copied() });
    Work { key: key.to_owned(), title: format!("sharing, 4 KiB: {what}"), units: TIMES, contestants }
}

struct ByMutex;
struct BySwap;
struct ByChannel;

impl Job for ByMutex {
    fn pass<B: Buffers>(&self, pool: &'static B) -> Pass {
        let place = Mutex::new(None);
        repeated(move |word| {
            *lock(&place) = Some(pool.acquire()?);
            B::write(lock(&place).as_mut()?, word)?;
            let sum = B::read(lock(&place).as_ref()?);
            *lock(&place) = None;
            Some(sum)
        })
    }
}

impl SharingJob for BySwap {
    fn pass<B: Shares>(&self, pool: &'static B) -> Pass {
        let latest = Latest::<Cloned<B>>::new();
        repeated(move |word| {
            latest.publish(Cloned(frozen(pool, word)?));
            Some(B::read_shared(&latest.get()?.0))
        })
    }
}

impl SharingJob for ByChannel {
    fn pass<B: Shares>(&self, pool: &'static B) -> Pass {
        let (sender, receiver) = sync_channel(1);
        repeated(move |word| {
            sender.send(frozen(pool, word)?).ok()?;
            Some(B::read_shared(&receiver.recv().ok()?))
        })
    }
}

fn frozen<B: Shares>(pool: &'static B, word: u64) -> Option<B::Shared> {
    let mut buffer = pool.acquire()?;
    B::write(&mut buffer, word)?;
    Some(B::freeze(buffer))
}

/// What `Latest` wants of a value.
struct Cloned<B: Shares>(B::Shared);

impl<B: Shares> Clone for Cloned<B> {
    fn clone(&self) -> Self {
        Self(B::share(&self.0).expect("as in `alone.share`"))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The writer keeps its buffer.
fn copied() -> Pass {
    let own = std::cell::RefCell::new(vec![0; SIZE]);
    repeated(move |word| {
        let mut own = own.borrow_mut();
        write_first(&mut own, word)?;
        Some(first_word(&std::hint::black_box(own.clone())))
    })
}
