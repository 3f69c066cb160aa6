//! Framed messages over tokio's `AsyncRead` and `AsyncWrite`, straight into leases. Row ids stand at the tests.

#![allow(missing_docs, reason = "a test")]

mod cancel;
mod counting;
mod same;
mod script;
mod sites;
mod sockets;
mod writing;
