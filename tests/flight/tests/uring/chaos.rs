//! Many at once: any order, more than the queues hold, several threads, no allocations.

use std::io::Write;
use std::os::unix::net::UnixDatagram;
use std::thread;

use pinwire::flight::uring::Driver;
use pinwire_flight_tests::counting::{Counting, allocations, so_far};

use crate::support::{driver, message, pair, pattern, pool, scratch, unless_refused};

#[global_allocator]
static COUNTING: Counting = Counting;

/// xorshift: the order is another in each round, and the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }
}

/// 64 receives that complete in random order: each has the bytes of its own socket.
#[test]
fn completions_in_any_order() {
    let pool = pool(64);
    let Some(driver) = driver(&pool) else { return };
    let mut random = Random(0x5EED);
    let mut sockets: Vec<_> = (0..64).map(|_| pair(&driver)).collect();
    for round in 0..100 {
        let mut ops: Vec<_> = sockets
            .iter()
            .enumerate()
            .map(|(number, (_, here))| {
                let lease = pool.lease(4096).unwrap();
                Some((number, driver.read(here, lease).unwrap()))
            })
            .collect();
        driver.submit().unwrap();
        let mut order: Vec<usize> = (0..64).collect();
        random.shuffle(&mut order);
        for number in &order {
            sockets[*number].0.write_all(&pattern(number + round, 1000)).unwrap();
        }
        random.shuffle(&mut ops);
        for (number, op) in ops.into_iter().flatten() {
            let completion = driver.block_on(op).unwrap();
            assert_eq!(*completion.lease, pattern(number + round, 1000), "{round}");
        }
    }
    assert_eq!((driver.in_flight(), pool.snapshot().leases.len()), (0, 0));
}

/// A ring of 4 entries, so 8 completions, and 1000 operations under way: none is lost, none comes twice.
#[test]
fn more_than_the_queues_hold() {
    let pool = pool(1000);
    let Some(driver) = unless_refused(Driver::builder().pool(&pool).entries(4).build()) else { return };
    let (plain, file) = scratch(0);
    plain.set_len(1 << 20).unwrap();
    let file = driver.add(file);
    let (there, here) = UnixDatagram::pair().unwrap();
    let here = driver.add(here);
    for round in 0..3 {
        // Those of the file complete as they are submitted, and overflow the queue.
        let mut ops: Vec<_> = (0..500).map(|_| driver.recv(&here, pool.lease(1).unwrap()).unwrap()).collect();
        let reads: Vec<_> =
            (0..500).map(|number| driver.read_at(&file, pool.lease(1).unwrap(), number * 64).unwrap()).collect();
        driver.submit().unwrap();
        assert!(driver.in_flight() >= 500);
        for _ in 0..500 {
            there.send(&[round; 64]).unwrap();
        }
        let count = ops.len() + reads.len();
        for op in reads {
            assert!(driver.block_on(op).is_ok());
        }
        for op in &mut ops {
            let completion = driver.block_on(op).unwrap();
            assert_eq!(*completion.lease, [round; 64]);
        }
        assert_eq!((count, driver.in_flight()), (1000, 0));
    }
    assert!(driver.errors().is_empty());
    assert_eq!(pool.snapshot().leases.len(), 0);
}

/// One driver, four threads, each of which waits for its own.
#[test]
fn threads_share_a_driver() {
    let pool = pool(256);
    let Some(driver) = driver(&pool) else { return };
    thread::scope(|scope| {
        for thread in 0..4 {
            let (driver, pool) = (driver.clone(), pool.clone());
            scope.spawn(move || {
                let (mut there, here) = pair(&driver);
                for number in 0..1000 {
                    let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
                    if number % 2 == 0 {
                        driver.submit().unwrap();
                    }
                    there.write_all(&pattern(thread * 1000 + number, 100)).unwrap();
                    let completion = driver.block_on(op).unwrap();
                    assert_eq!(*completion.lease, pattern(thread * 1000 + number, 100));
                }
            });
        }
    });
    assert_eq!(driver.in_flight(), 0);
}

/// A future that something else wakes: the thread sleeps in the kernel, and hears it.
#[test]
fn a_sleeping_thread_hears_other_wakers() {
    use std::future::poll_fn;
    use std::sync::{Arc, Mutex};
    use std::task::{Poll, Waker};
    let pool = pool(4);
    let Some(driver) = driver(&pool) else { return };
    let (_there, here) = pair(&driver);
    let _waits = driver.recv(&here, pool.lease(1).unwrap()).unwrap();
    for _ in 0..200 {
        let shared = Arc::new(Mutex::new((false, None::<Waker>)));
        let other = Arc::clone(&shared);
        let waking = thread::spawn(move || {
            thread::yield_now();
            let mut shared = other.lock().unwrap();
            shared.0 = true;
            let waker = shared.1.take();
            drop(shared);
            waker.into_iter().for_each(Waker::wake);
        });
        driver.block_on(poll_fn(|context| {
            let mut shared = shared.lock().unwrap();
            shared.1 = Some(context.waker().clone());
            if shared.0 { Poll::Ready(()) } else { Poll::Pending }
        }));
        waking.join().unwrap();
    }
}

/// 0 heap allocations per operation in steady state.
#[test]
fn an_operation_allocates_nothing() {
    let pool = pool(64);
    let Some(driver) = driver(&pool) else { return };
    let (_plain, file) = scratch(0);
    let file = driver.add(file);
    let turn = || {
        let lease = message(&pool, &[7; 4096]);
        let mut op = driver.write_at(&file, lease, 0).unwrap();
        driver.submit_and_wait(1).unwrap();
        assert_eq!(op.try_take().unwrap().unwrap().count, 4096);
        let mut op = driver.read_at(&file, pool.lease(4096).unwrap(), 0).unwrap();
        driver.submit_and_wait(1).unwrap();
        assert_eq!(op.try_take().unwrap().unwrap().count, 4096);
    };
    (0..10).for_each(|_| turn());
    assert_eq!(allocations(|| (0..1000).for_each(|_| turn())), 0);
    // In an executor, one allocation for all that it runs.
    let many = driver.block_on(async {
        let before = so_far();
        for _ in 0..100 {
            let lease = message(&pool, &[7; 4096]);
            driver.write_at(&file, lease, 0).unwrap().await.unwrap();
        }
        so_far() - before
    });
    assert_eq!(many, 0);
}

/// Negative control: the counter counts.
#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
}
