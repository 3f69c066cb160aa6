//! Writes of many buffers through io_uring, registered and not, and through what tokio and the standard library offer.

mod ours;
mod peers;
mod target;

use std::cell::RefCell;
use std::fs::File;
use std::io;

use futures_util::future::join_all;

use super::goals;
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::pool::Pass;
use crate::work::{self, Work};

use target::Target;

/// Buffers that are written at once, and again when all are done.
const AT_ONCE: usize = 16;
/// What is written: its buffers stay, each with its place in the file.
#[derive(Clone, Copy)]
struct Job {
    target: Target,
    /// Of one buffer.
    size: usize,
    at_once: usize,
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "writes.") || !super::has_uring() {
        return;
    }
    for (target, size, at_once) in [
        (Target::Null, 1 << 10, AT_ONCE),
        (Target::Memory, 64, AT_ONCE),
        (Target::Memory, 1 << 10, AT_ONCE),
        (Target::Memory, 16 << 10, AT_ONCE),
        (Target::Memory, 1 << 10, 1),
        (Target::Direct, 4 << 10, AT_ONCE),
        (Target::Direct, 16 << 10, AT_ONCE),
    ] {
        let key = format!("writes.{}.{size}.{at_once}", target.key());
        if let Err(error) = target.open() {
            eprintln!("SKIPPED: writes to {}: {error}", target.title());
        } else if only.is_none_or(|only| only == key) {
            let job = Job { target, size, at_once };
            let title = format!("writes: {}, {size} B, {at_once} at once", target.title());
            take(Work { key, title, units: job.writes(), contestants: job.contestants() });
        }
    }
}

impl Job {
    fn contestants(self) -> Vec<Contestant<'static>> {
        let uring = versioned("tokio-uring");
        // The time of a disk is the disk's.
        let goal = |goal| if self.is_direct() { goals::NONE } else { goal };
        let mut contestants = vec![
            contestant("pinwire", goals::NONE, ours::registered(self)),
            contestant("pinwire, unregistered", goal(goals::EQUAL), ours::unregistered(self)),
            contestant(format!("{uring} registered"), goal(goals::AHEAD), peers::registered(self)),
            contestant(format!("{uring} unregistered"), goal(goals::AHEAD), peers::unregistered(self)),
            contestant("std, one call each", goals::NONE, peers::std(self)),
        ];
        // tokio's file copies what it writes to memory that is not aligned.
        if !self.is_direct() {
            let name = format!("{} fs::File", versioned("tokio"));
            contestants.insert(4, contestant(name, goals::AHEAD, peers::tokio(self)));
        }
        contestants
    }

    fn file(self) -> File {
        self.target.open().expect("it could be opened before")
    }

    /// How often a pass writes all buffers. A disk is slow, and slow now and then: short passes find it at its best.
    fn batches(self) -> usize {
        if self.is_direct() { 2 } else { 16 }
    }

    fn writes(self) -> usize {
        self.batches() * self.at_once
    }

    fn is_direct(self) -> bool {
        matches!(self.target, Target::Direct)
    }

    fn offset(self, place: usize) -> u64 {
        (place * self.size) as u64
    }

    /// What a pass has written.
    fn total(self) -> u64 {
        (self.writes() * self.size) as u64
    }
}

/// Writes all buffers at once, and again when all are done: how many bytes were written.
async fn batches<B, F>(job: Job, held: &RefCell<Vec<B>>, write: impl Fn(usize, B) -> F) -> Option<u64>
where
    F: Future<Output = (io::Result<usize>, B)>,
{
    let mut buffers = held.take();
    let mut total = 0;
    for _ in 0..job.batches() {
        let writes = buffers.drain(..).enumerate().map(|(place, buffer)| write(place, buffer));
        for (written, buffer) in join_all(writes).await {
            total += written.ok()?;
            buffers.push(buffer);
        }
    }
    held.replace(buffers);
    Some(total as u64)
}

fn contestant(name: impl Into<String>, goal: f64, pass: Pass) -> Contestant<'static> {
    Contestant { name: name.into(), goal, pass }
}
