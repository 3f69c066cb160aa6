//! tokio-uring, tokio's files, and plain calls.

use std::cell::RefCell;
use std::os::unix::fs::FileExt;

use tokio::io::{AsyncSeekExt, AsyncWriteExt};
use tokio_uring::buf::fixed::{FixedBuf, FixedBufRegistry};
use tokio_uring::buf::{IoBuf, IoBufMut};
use tokio_uring::fs::File;

use super::{Job, batches};
use crate::pool::Pass;

/// Where O_DIRECT wants buffers to begin.
const PAGE: usize = 4096;

/// A buffer for as long as the program runs.
struct Buffer(&'static mut [u8]);

// SAFETY: static memory stays where it is, and all of it is written.
unsafe impl IoBuf for Buffer {
    fn stable_ptr(&self) -> *const u8 {
        self.0.as_ptr()
    }

    fn bytes_init(&self) -> usize {
        self.0.len()
    }

    fn bytes_total(&self) -> usize {
        self.0.len()
    }
}

// SAFETY: as above, and nobody else has it.
unsafe impl IoBufMut for Buffer {
    fn stable_mut_ptr(&mut self) -> *mut u8 {
        self.0.as_mut_ptr()
    }

    unsafe fn set_init(&mut self, _: usize) {}
}

fn buffers(job: Job) -> impl Iterator<Item = Buffer> {
    let len = job.at_once * job.size;
    let bytes = vec![7; len + PAGE].leak();
    let start = bytes.as_ptr().align_offset(PAGE);
    bytes[start..start + len].chunks_exact_mut(job.size).map(Buffer)
}

fn ring() -> tokio_uring::Runtime {
    tokio_uring::Runtime::new(&tokio_uring::builder()).expect("a ring")
}

pub fn registered(job: Job) -> Pass {
    let (runtime, file) = (ring(), File::from_std(job.file()));
    let registry = FixedBufRegistry::new(buffers(job));
    runtime.block_on(async { registry.register() }).expect("256 KiB at most");
    let held = (0..job.at_once).map(|place| registry.check_out(place).expect("nobody has it"));
    let held: RefCell<Vec<FixedBuf>> = RefCell::new(held.collect());
    Box::new(move || {
        runtime.block_on(batches(job, &held, |place, buffer| file.write_fixed_at(buffer, job.offset(place))))
    })
}

pub fn unregistered(job: Job) -> Pass {
    let (runtime, file) = (ring(), File::from_std(job.file()));
    let held: RefCell<Vec<Buffer>> = RefCell::new(buffers(job).collect());
    Box::new(move || {
        runtime.block_on(batches(job, &held, |place, buffer| file.write_at(buffer, job.offset(place)).submit()))
    })
}

/// Its file takes one write at a time, copies the buffer, and writes in another thread.
pub fn tokio(job: Job) -> Pass {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of this thread");
    let (buffers, file) = (buffers(job).collect::<Vec<_>>(), RefCell::new(tokio::fs::File::from_std(job.file())));
    Box::new(move || {
        let file = &mut *file.borrow_mut();
        runtime.block_on(async {
            for _ in 0..job.batches() {
                file.rewind().await.ok()?;
                for buffer in &buffers {
                    file.write_all(buffer.0).await.ok()?;
                }
                file.flush().await.ok()?;
            }
            Some(job.total())
        })
    })
}

pub fn std(job: Job) -> Pass {
    let (buffers, file) = (buffers(job).collect::<Vec<_>>(), job.file());
    Box::new(move || {
        for _ in 0..job.batches() {
            for (place, buffer) in buffers.iter().enumerate() {
                file.write_all_at(buffer.0, job.offset(place)).ok()?;
            }
        }
        Some(job.total())
    })
}
