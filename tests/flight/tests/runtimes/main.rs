//! Leases as buffers of tokio-uring, monoio and compio: real runs over loopback and files, cancelled operations, and
//! runtimes that end with operations in flight. Row ids stand at the tests.

#![cfg(target_os = "linux")]
#![allow(missing_docs, reason = "a test")]

mod compio;
mod monoio;
mod peer;
mod slots;
mod tokio_uring;

use std::io::{self, Write as _};

/// Past the test runner, which shows what a test says only if it fails.
fn skipped(error: &io::Error) {
    let _ = writeln!(io::stderr().lock(), "SKIPPED: io_uring: {error}");
}
