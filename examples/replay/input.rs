//! Where the bytes come from.

use std::fs::File;
use std::io;
use std::path::Path;

use memmap2::Mmap;
use pinwire_examples::replay::{Protocol, sample};

/// Messages of the sample that the command makes by itself.
const SAMPLE_MESSAGES: usize = 500_000;

/// The bytes to replay.
pub(crate) enum Input {
    /// A mapped file.
    File(Mmap),
    /// A sample, in memory.
    Sample(Vec<u8>),
}

impl Input {
    pub(crate) fn map(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        // SAFETY: the mapping is private and only read. A file that someone truncates meanwhile ends
        // the process with SIGBUS; that is the price of not copying, and no bytes are invented.
        let map = unsafe { Mmap::map(&file) }?;
        Ok(Self::File(map))
    }

    pub(crate) fn sample(protocol: &Protocol) -> Self {
        Self::Sample(sample(protocol, SAMPLE_MESSAGES))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::File(map) => map,
            Self::Sample(bytes) => bytes,
        }
    }

    /// What is replayed, in one line.
    pub(crate) fn title(&self, file_name: &str) -> String {
        match self {
            Self::File(_) => file_name.to_owned(),
            Self::Sample(_) => {
                "a sample that this program has just made (give a PROTOCOL and a FILE to replay your own)".to_owned()
            }
        }
    }
}
