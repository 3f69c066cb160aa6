//! Counts allocations, for each thread alone: 0 per message in steady state. (A1-9, A5-1)

use pinwire::flight::{FrameReader, FrameWriter};
use pinwire::prelude::*;
use pinwire_flight_tests::counting::{Counting, allocations};

use crate::script::{Order, order, orders, wait};

#[global_allocator]
static COUNTING: Counting = Counting;

#[test]
fn reading_allocates_nothing() {
    let (pool, stream) = (Pool::new().unwrap(), orders(500));
    let read = |ahead| {
        let mut reader = FrameReader::new(&stream[..], &pool).read_ahead(ahead);
        wait(async {
            while let Some(frame) = reader.next_frame().await.unwrap() {
                if frame.sequence() % 2 == 0 {
                    drop(reader.keep::<Order<'_>>().unwrap());
                }
            }
        });
    };
    for ahead in [0, 1000, 16_384] {
        read(ahead); // the thread's cache, and what is in quarantine
        assert_eq!(allocations(|| read(ahead)), 0, "{ahead}");
    }
}

#[test]
fn writing_allocates_nothing() {
    let (pool, order) = (Pool::new().unwrap(), order(7, 20));
    let mut writer = FrameWriter::new(tokio::io::sink(), &pool);
    let mut write = || {
        wait(async {
            for sequence in 0..2000 {
                writer.feed(&order, 1, sequence).await.unwrap();
            }
            writer.send(&order, 1, 2000).await.unwrap();
        });
    };
    write(); // the queue and the thread's cache
    assert_eq!(allocations(write), 0);
}

/// Negative control: the counter counts.
#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
    assert!(allocations(|| drop(std::hint::black_box(orders(2)))) > 2);
}
