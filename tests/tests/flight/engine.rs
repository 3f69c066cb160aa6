//! An engine that does what it likes with what it was given, as long as it has it, and says so when it is done.

use std::io;
use std::slice;

use crate::table::{Table, Told};

/// The bytes of message `number`, from `start` on: no other message has the same ones.
pub fn stamp(number: u64, start: usize, len: usize) -> Vec<u8> {
    let word = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number >> 7;
    (start..start + len).map(|place| (word >> (place % 8 * 8)) as u8 ^ (place as u8).wrapping_mul(31)).collect()
}

/// One operation in the hands of the engine.
#[derive(Clone)]
pub struct Job {
    pub told: Told,
    pub is_receive: bool,
    /// What it writes, or what it must read.
    pub bytes: Vec<u8>,
    /// How many of them it has written.
    pub written: usize,
    pub slot: u32,
}

impl Job {
    /// What the engine sees in the memory, as far as it wrote it.
    fn seen(&self) -> &[u8] {
        let len = if self.is_receive { self.written } else { self.told.len };
        // SAFETY: 1. not more than the buffer is long. 2. its operation is not complete, so it is nobody's but the engine's;
        // if a planted mistake makes it somebody's, it still is memory of a pool that the world keeps.
        unsafe { slice::from_raw_parts(self.told.base, len) }
    }

    pub fn check(&self) {
        let is_good = self.seen() == &self.bytes[..self.seen().len()];
        assert!(is_good, "somebody else used memory that an engine has");
    }

    /// Writes some more, or reads.
    pub fn work(&mut self, more: usize) {
        self.check();
        if self.is_receive {
            let more = more.min(self.told.len - self.written);
            let bytes = &self.bytes[self.written..self.written + more];
            // SAFETY: 1. inside of the buffer, by the line above.
            let to = unsafe { self.told.base.add(self.written) };
            // SAFETY: 1. `more` bytes from `to` lie in the buffer, by the slice above. 2. the operation is in flight, as in `seen`.
            unsafe { to.copy_from_nonoverlapping(bytes.as_ptr(), more) };
            self.written += more;
        }
    }
}

/// How an operation ended.
#[derive(Clone, PartialEq, Debug)]
pub enum End {
    /// So many bytes, which are these.
    Counted(Vec<u8>),
    Failed(io::ErrorKind),
}

#[derive(Default)]
pub struct Engine {
    pub jobs: Vec<Job>,
    pub ended: Vec<(u64, End)>,
}

impl Engine {
    /// Completes one of its jobs: with all that it wrote, with less, with an error, or with more than there is.
    pub fn complete<T: Table>(&mut self, table: &T, which: usize, how: usize) -> u64 {
        let job = self.jobs.swap_remove(which);
        job.check();
        let (token, most) = (job.told.token, if job.is_receive { job.written } else { job.told.len });
        let result: io::Result<usize> = match how % 6 {
            0 | 1 => Ok(most),
            2 => Ok(most / 2),
            3 => Ok(0),
            4 => Err(io::ErrorKind::ConnectionReset.into()),
            _ => Ok(job.told.len + 1 + how),
        };
        let end = match &result {
            Ok(count) if *count <= job.told.len => End::Counted(job.bytes[..*count].to_vec()),
            Ok(_) => End::Failed(io::ErrorKind::InvalidData),
            Err(error) => End::Failed(error.kind()),
        };
        let is_good = !matches!(end, End::Failed(io::ErrorKind::InvalidData));
        // Before it says so: whoever is woken may look at once.
        self.ended.push((token, end));
        let is_taken = table.complete(token, result);
        assert!(is_taken.is_none_or(|is_taken| is_taken == is_good), "what a completion is called");
        token
    }

    /// Completes what is over, or what never was.
    pub fn complete_nothing<T: Table>(&self, table: &T, noise: u64) {
        let old = self.ended.get(noise as usize % (self.ended.len() + 1)).map(|(token, _)| *token);
        let token = match (old, noise >> 60) {
            (Some(old), 0..8) => old,
            (Some(old), 8..12) => old ^ 1 << (noise >> 8 & 63),
            _ => noise,
        };
        if self.jobs.iter().all(|job| job.told.token != token) {
            let is_taken = table.complete(token, Ok((noise >> 16) as usize & 7));
            assert_ne!(is_taken, Some(true), "a completion of nothing was taken");
        }
    }

    /// How the operation of the token ended, if the engine says that it did.
    pub fn end_of(&self, token: u64) -> Option<&End> {
        self.ended.iter().rev().find(|(its, _)| *its == token).map(|(_, end)| end)
    }
}
