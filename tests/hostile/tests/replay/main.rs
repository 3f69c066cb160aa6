//! The `replay` example on real captures and on samples: counts, sums and bytes are exact.
//!
//! Rows A2-2, X-16; the norm is `replay_expected.json` beside the captures.

mod command;
mod compare;
mod norm;
mod samples;
