//! Leases through the driver.

use std::cell::RefCell;

use pinwire::flight::uring::{Builder, Driver};
use pinwire::pool::{Lease, Pool};

use super::{Job, batches};
use crate::pool::Pass;

/// Where O_DIRECT wants buffers to begin.
const PAGE: usize = 4096;

pub fn registered(job: Job) -> Pass {
    let pool = pool(job);
    pass(job, &pool, Driver::builder().pool(&pool))
}

pub fn unregistered(job: Job) -> Pass {
    let pool = pool(job);
    pass(job, &pool, Driver::builder().pool(&pool).unregistered())
}

fn pool(job: Job) -> Pool {
    Pool::builder().slot_size(job.size).slots(job.at_once).align(PAGE).build().expect("256 KiB at most")
}

fn pass(job: Job, pool: &Pool, builder: Builder) -> Pass {
    let driver = builder.build().expect("a ring");
    let file = driver.add(job.file());
    let held: RefCell<Vec<Lease>> = RefCell::new((0..job.at_once).map(|_| message(job, pool)).collect());
    Box::new(move || {
        let write = |place, lease: Lease| {
            let op = driver.write_at(&file, lease, job.offset(place)).expect("room in the ring");
            async {
                let completion = op.await.expect("a whole write");
                (Ok(completion.count), completion.lease)
            }
        };
        driver.block_on(batches(job, &held, write))
    })
}

fn message(job: Job, pool: &Pool) -> Lease {
    let mut lease = pool.lease(job.size).expect("a slot");
    lease.push_slice(&vec![7; job.size]).expect("room");
    lease.freeze()
}
