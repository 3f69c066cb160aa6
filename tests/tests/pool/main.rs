//! The pinned pool: leases, handles, validated messages, domains. Row ids stand at the tests.
//!
//! Counts that a row names are run in full by `PINWIRE_FULL=1`, reduced where they take long otherwise.

#![allow(unreachable_pub, missing_docs, reason = "`pub` in the modules of a test")]

mod address;
mod bytes;
mod carriers;
mod child;
mod churn;
mod counting;
mod domains;
mod foreign;
mod fork;
mod found;
mod handles;
mod io;
mod labels;
mod leaks;
mod lease;
mod levels;
mod lifecycle;
mod limits;
mod locked;
mod machine;
mod peers;
mod reading;
mod retention;
mod scrub;
mod shared;
mod sharing;
mod support;
mod threads;
mod traits;
