//! Bytes at the end of memory, and the messages that are damaged there.

use pinwire_hostile::guard::Guarded;
use pinwire_hostile_messages::message::random::{Fill, Random};
use pinwire_hostile_messages::message::subject::{Reader, Verdict, families};

/// Two guarded buffers: the bytes that are read, and those that are written.
pub(crate) struct Bench {
    bytes: Guarded,
    out: Guarded,
    /// What is being read, for the report of a panic.
    reading: (&'static str, Vec<u8>),
    pub(crate) reads: usize,
    pub(crate) accepted: usize,
    pub(crate) canonical: usize,
}

impl Bench {
    pub(crate) fn new() -> Self {
        let (bytes, out) = (Guarded::new(1 << 16), Guarded::new(1 << 20));
        Self { bytes, out, reading: ("", Vec::new()), reads: 0, accepted: 0, canonical: 0 }
    }

    /// Reads a copy of the bytes in every way.
    pub(crate) fn read(&mut self, reader: &Reader, bytes: &[u8]) -> Verdict {
        self.reading.0 = reader.name;
        self.reading.1.clear();
        self.reading.1.extend_from_slice(bytes);
        let verdict = (reader.touch)(self.bytes.place(bytes), &mut self.out);
        // A bound on the work that bytes can cause: no field takes more than its own bytes, but for the fields of a
        // row, which may be newer than the row.
        let limit = 64 * (bytes.len() + 1);
        assert!(verdict.visits <= limit, "{} accessors for {} bytes", verdict.visits, bytes.len());
        self.reads += 1;
        self.accepted += usize::from(verdict.is_ok());
        self.canonical += usize::from(verdict.is_canonical());
        verdict
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let hex: String = self.reading.1.iter().map(|byte| format!("{byte:02x}")).collect();
            eprintln!("{} was reading {hex}", self.reading.0);
        }
    }
}

/// A message of a family, and who reads it.
pub(crate) struct Sample {
    pub(crate) readers: [Reader; 3],
    /// Who wrote it.
    pub(crate) version: usize,
    pub(crate) bytes: Vec<u8>,
}

/// 75 messages: five of each family, by writers of all three versions.
pub(crate) fn messages() -> Vec<Sample> {
    let of = |readers: [Reader; 3]| {
        let kinds = [(1, Fill::Unicode), (2, Fill::Ascii), (2, Fill::Mixed), (3, Fill::Unicode), (3, Fill::Empty)];
        kinds.into_iter().map(move |(version, fill)| {
            let mut random = Random::new(version as u64, fill);
            Sample { readers, version, bytes: (readers[version - 1].write)(&mut random) }
        })
    };
    families().into_iter().flat_map(of).collect()
}
