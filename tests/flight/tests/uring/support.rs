//! What the tests share.

use std::fs::OpenOptions;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use pinwire::flight::uring::{Driver, File};
use pinwire::pool::{Lease, LeaseMut, Pool};

/// Longer than anything here takes; who waits for that long has failed.
pub const LONG: Duration = Duration::from_secs(20);

/// Slots of 4 KiB that are there at once and do not grow, on their own pages.
pub fn pool(slots: usize) -> Pool {
    Pool::builder().slot_size(4096).align(4096).slots(slots).grow_to(slots).build().unwrap()
}

/// None, visibly, where the kernel has no io_uring for this process.
pub fn driver(pool: &Pool) -> Option<Driver> {
    unless_refused(Driver::new(pool))
}

pub fn unless_refused<T>(driver: std::io::Result<T>) -> Option<T> {
    if let Err(error) = &driver {
        skipped(&format!("no io_uring here: {error}"));
    }
    driver.ok()
}

/// Past the test's captured output.
pub fn skipped(why: &str) {
    use std::io::Write;
    let test = std::thread::current().name().unwrap_or("?").to_owned();
    let mut stderr = std::io::stderr().lock();
    writeln!(stderr, "SKIPPED: {test}: {why}").unwrap();
}

/// A socket whose other end is the driver's.
pub fn pair(driver: &Driver) -> (UnixStream, File) {
    let (there, here) = UnixStream::pair().unwrap();
    (there, driver.add(here))
}

pub fn message(pool: &Pool, bytes: &[u8]) -> Lease {
    filled(pool, bytes).freeze()
}

pub fn filled(pool: &Pool, bytes: &[u8]) -> LeaseMut {
    let mut lease = pool.lease(bytes.len().max(1)).unwrap();
    lease.push_slice(bytes).unwrap();
    lease
}

/// An empty file of its own without a name, and a second descriptor of it.
pub fn scratch(options: i32) -> (std::fs::File, std::fs::File) {
    use std::os::unix::fs::OpenOptionsExt;
    let directory = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let path = directory.join(format!("scratch-{}-{number}", std::process::id()));
    let open = |options| {
        OpenOptions::new().read(true).write(true).create(true).truncate(false).custom_flags(options).open(&path)
    };
    let (plain, file) = (open(0).unwrap(), open(options).unwrap());
    std::fs::remove_file(&path).unwrap();
    (plain, file)
}

/// Bytes that tell where they are and whose.
pub fn pattern(of: usize, len: usize) -> Vec<u8> {
    (0..len).map(|at| (at ^ (at >> 8) ^ (of * 37)) as u8).collect()
}
