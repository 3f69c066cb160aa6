//! Lazy views: each getter checks what it returns. They agree with the checked views on good bytes of every kind and
//! version, and on damaged bytes whenever the validator accepts; else each getter says so or gives a value. (A2-11, the
//! access mode "on demand"; X-17 and B2-3 for hostile bytes)

#![allow(missing_docs, unreachable_pub, reason = "the messages of a test")]

mod agree;
mod alone;
mod controls;
mod damage;
mod good;
mod hostile;
mod types;
