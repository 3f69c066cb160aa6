//! Three ways to share one buffer between threads, without a copy: a mutex, a swap, a channel.
//!
//! ```text
//! cargo run --example sharing
//! ```
//!
//! | recipe | for | who waits |
//! |---|---|---|
//! | `Mutex<LeaseMut>` | many writers, one buffer: a batch that fills up | whoever writes at the same time |
//! | `Latest<Validated<M>>` | the newest value, for readers that want no other | nobody for longer than a clone |
//! | a channel of `Validated<M>` | each message, to one reader each | a reader, for the next message |
//!
//! What goes from thread to thread is a lease: 24 bytes, or a count. The payload stays in its slot.

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};
use std::thread;

use pinwire::pool::Latest;
use pinwire::prelude::*;

#[derive(Message)]
struct Quote {
    id: u64,
    bid: i64,
}

/// Messages by number, and where their bytes lie. The same number at the same address was not copied.
type Seen = BTreeSet<(u64, usize)>;

/// What was seen by those who wrote, and by those who read.
struct Recipe {
    written: Seen,
    read: Seen,
}

const COUNT: u64 = 100;

fn address(bytes: &[u8]) -> usize {
    bytes.as_ptr().addr()
}

fn seen(quote: &Validated<Quote>) -> (u64, usize) {
    (quote.view().id(), address(quote.lease()))
}

/// Four threads append to one buffer, each in its turn. Then nobody writes any more, and four threads read.
fn by_mutex(pool: &Pool) -> Result<Recipe, Box<dyn Error>> {
    let batch = Mutex::new(pool.lease(4096)?);
    let append = |writer: u8| {
        let mut batch = batch.lock().unwrap_or_else(PoisonError::into_inner);
        batch.push_slice(&[writer; 16]).map(|()| (0, address(&batch)))
    };
    let append = &append;
    let written: Result<Seen, _> = thread::scope(|scope| {
        let writers: Vec<_> = (0..4).map(|writer| scope.spawn(move || append(writer))).collect();
        writers.into_iter().filter_map(|writer| writer.join().ok()).collect()
    });
    let batch = batch.into_inner().unwrap_or_else(PoisonError::into_inner).freeze();
    let read = thread::scope(|scope| {
        let readers: Vec<_> = (0..4).map(|_| batch.clone()).map(|batch| scope.spawn(move || address(&batch))).collect();
        readers.into_iter().filter_map(|reader| reader.join().ok()).map(|address| (0, address)).collect()
    });
    Ok(Recipe { written: written?, read })
}

/// A writer publishes, a reader takes what is newest. An old value lives as long as somebody has it.
fn by_swap(pool: &Pool) -> Result<Recipe, Box<dyn Error>> {
    let (latest, mut written) = (Latest::new(), Seen::new());
    let read = thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let (mut version, mut read) = (0, Seen::new());
            while version < COUNT {
                match latest.newer_than(version) {
                    Some((newer, quote)) => {
                        read.insert(seen(&quote));
                        version = newer;
                    }
                    None => thread::yield_now(),
                }
            }
            read
        });
        for id in 1..=COUNT {
            // The pool grows if it must, so there is a slot; else the reader would wait for the last quote.
            let quote = pool.encode(&Quote { id, bid: 100 }).expect("a slot");
            written.insert(seen(&quote));
            latest.publish(quote);
        }
        reader.join()
    });
    Ok(Recipe { written, read: read.map_err(|_| "the reader panicked")? })
}

/// Each message to one reader: of those who share the receiving end, whoever comes first.
fn by_channel(pool: &Pool) -> Result<Recipe, Box<dyn Error>> {
    let (sender, receiver) = channel();
    let (receiver, mut written) = (Mutex::new(receiver), Seen::new());
    let next = || receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
    let read = thread::scope(|scope| {
        let readers = [(); 2].map(|()| {
            scope.spawn(|| {
                let quotes = std::iter::from_fn(|| next().ok());
                quotes.map(|quote| seen(&quote)).collect::<Vec<_>>()
            })
        });
        for id in 1..=COUNT {
            let quote = pool.encode(&Quote { id, bid: 100 })?;
            written.insert(seen(&quote));
            sender.send(quote)?;
        }
        drop(sender);
        let read = readers.into_iter().filter_map(|reader| reader.join().ok());
        Ok::<_, Box<dyn Error>>(read.flatten().collect())
    });
    Ok(Recipe { written, read: read? })
}

fn main() -> Result<(), Box<dyn Error>> {
    let pool = Pool::new()?;
    for (name, recipe) in [("mutex", by_mutex(&pool)?), ("swap", by_swap(&pool)?), ("channel", by_channel(&pool)?)] {
        let Recipe { written, read } = recipe;
        let copied = read.difference(&written).count();
        println!("{name:>7}: {} written, {} read, {copied} copied", written.len(), read.len());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A3-7: who waits for a turn writes to the same bytes, and those are what is read.
    #[test]
    fn a_mutex_copies_nothing() {
        let Recipe { written, read } = by_mutex(&Pool::new().unwrap()).unwrap();
        assert_eq!((written.len(), &read), (1, &written));
    }

    /// A3-7: a reader has the bytes that were published, and the newest in the end.
    #[test]
    fn a_swap_copies_nothing() {
        let Recipe { written, read } = by_swap(&Pool::new().unwrap()).unwrap();
        assert!(read.is_subset(&written), "{read:?}");
        assert_eq!((written.len() as u64, read.last()), (COUNT, written.last()));
    }

    /// A3-7: each message to one reader.
    #[test]
    fn a_channel_copies_nothing() {
        let Recipe { written, read } = by_channel(&Pool::new().unwrap()).unwrap();
        assert_eq!((written.len() as u64, &read), (COUNT, &written));
    }

    /// Negative control: a copy has another address.
    #[test]
    fn a_copy_is_seen() {
        let quote = Pool::new().unwrap().encode(&Quote { id: 1, bid: 100 }).unwrap();
        let copy = Validated::<Quote>::new(quote.lease().detach().unwrap()).unwrap();
        assert_ne!(seen(&quote), seen(&copy));
        assert_eq!(copy.view().bid(), quote.view().bid());
    }
}
