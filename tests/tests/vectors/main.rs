//! The golden vectors (`tests/vectors/`): the derive's readers of each version say of every message what stands there, and
//! what is canonical is what the writer writes. The same files are read by `decode.py`, which knows nothing of this code.

#![allow(unreachable_pub, reason = "`pub` in the modules of a test")]
#![allow(missing_docs, reason = "the fields of the schemas are explained by the files of the vectors")]

#[cfg(not(miri))] // hours of the same
mod controls;
mod file;
mod json;
mod outcome;
mod schemas;

use file::{Vector, vectors};
use schemas::READERS;

/// All readers of a vector; the first difference is an error.
fn check(vector: &Vector) -> Result<usize, String> {
    for (version, expected) in &vector.expected {
        let reader = READERS.iter().find(|(file, of, _)| *file == vector.file && of == version);
        let (.., read) = reader.ok_or_else(|| format!("no reader for {} v{version}", vector.file))?;
        let found = read(&vector.bytes).map_err(|error| format!("{} v{version}: {error}", vector.path()))?;
        if found != *expected {
            return Err(format!("{} v{version}\n expected {expected}\n found    {found}", vector.path()));
        }
    }
    Ok(vector.expected.len())
}

/// The same bytes on every target that runs this. (A4-2, X-16)
#[test]
fn every_vector_reads_and_writes_as_the_norm_says() {
    let mut readings = 0;
    let mut wrong = Vec::new();
    for vector in vectors().iter().filter(|vector| !cfg!(miri) || is_for_miri(vector)) {
        match check(vector) {
            Ok(count) => readings += count,
            Err(error) => wrong.push(error),
        }
    }
    assert!(wrong.is_empty(), "{} vectors differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(readings > if cfg!(miri) { 100 } else { 300 }, "only {readings} readings");
}

#[test]
#[cfg_attr(miri, ignore)]
fn every_file_is_read() {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors")).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut found: Vec<_> = names.filter_map(|name| name.strip_suffix(".txt").map(str::to_owned)).collect();
    found.sort();
    assert_eq!(found, file::FILES.map(|(name, _)| name));
}

/// Miri is slow, so it sees what is canonical to somebody. And it takes no frames: the crate that computes their checksum
/// asks for addresses, which `-Zmiri-symbolic-alignment-check` does not believe.
fn is_for_miri(vector: &Vector) -> bool {
    vector.expected.iter().any(|(_, outcome)| outcome.starts_with("canonical"))
}

#[test]
#[cfg_attr(miri, ignore)]
fn every_reader_has_vectors() {
    let vectors = vectors();
    for (file, version, _) in READERS {
        let is_read = |vector: &Vector| vector.file == *file && vector.expected.iter().any(|(of, _)| of == version);
        assert!(vectors.iter().any(is_read), "{file} v{version}");
    }
}
