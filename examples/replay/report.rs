//! What a replay results in.

use std::collections::BTreeMap;
use std::fmt;

use pinwire::Error;
use serde::Serialize;

use super::facts::Facts;

/// Counts and sums over a file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    /// Frames, if the file is a capture.
    pub packets: Option<u64>,
    /// Bytes of the frames in the network, if the file is a capture.
    pub frame_len: Option<u64>,
    /// Frames of which the capture keeps too little to read all.
    pub cut: u64,
    /// UDP datagrams of other protocols.
    pub skipped: u64,
    /// Fragments of UDP datagrams: what they hold is not read.
    pub fragments: u64,
    /// Messages of known types.
    pub messages: u64,
    /// Messages of each type.
    pub types: BTreeMap<String, u64>,
    /// Bytes that the messages of each type take in the file, with what frames them.
    pub bytes: BTreeMap<String, u64>,
    /// Messages of each unknown kind.
    pub unknown: BTreeMap<String, u64>,
    /// For each type and field the sum of the raw wire integers.
    pub sums: BTreeMap<String, BTreeMap<String, i128>>,
    /// What the file says, if it is a document.
    pub facts: Option<Facts>,
    /// Why the file was not good, or not to the end.
    pub error: Option<Failure>,
}

/// What is wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Failure {
    /// Bytes from the start of the file.
    pub offset: usize,
    /// In words.
    pub reason: String,
}

impl Failure {
    /// A fault in words.
    pub fn new(offset: usize, reason: impl Into<String>) -> Self {
        Self { offset, reason: reason.into() }
    }

    /// An error of a view whose bytes begin at `offset` of the file.
    #[must_use]
    pub fn at(offset: usize, error: Error) -> Self {
        let error = error.within(offset);
        Self::new(error.offset(), error.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "offset {}: {}", self.offset, self.reason)
    }
}

impl std::error::Error for Failure {}
