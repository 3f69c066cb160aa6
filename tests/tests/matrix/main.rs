//! Size, alignment and bit validity; addresses; threads; streams.
//! (A2-5, B4-8, B4-3, B5-4, A1-4, A2-12, and the run-time halves of A1-2 and X-13)

#![allow(unreachable_pub, missing_docs, reason = "`pub` in the modules of a test")]

mod addresses;
mod packets;
mod regressions;
mod streams;
mod tails;
mod texts;
mod threads;
mod verdicts;
