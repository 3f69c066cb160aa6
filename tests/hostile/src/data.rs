//! The files that tests read: real captures, which are not part of the repository, and samples.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Once;

use pinwire_examples::replay::{self, PROTOCOLS, Protocol};
use serde_json::Value;

/// The root of the repository.
#[must_use]
pub fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The folder of the captures. If there is none, says once that the tests over it are left out.
#[must_use]
pub fn captures() -> Option<PathBuf> {
    static SAID: Once = Once::new();
    let folder = repository().join("../shared/data");
    if folder.join("replay_expected.json").is_file() {
        return Some(folder);
    }
    SAID.call_once(|| skipped("../shared/data is absent: tests over real captures"));
    None
}

/// A line that is seen in any case: the test runner keeps back only what the print macros write.
pub fn skipped(what: &str) {
    // Nothing better can be done if standard error is closed.
    let _ = std::io::stderr().write_all(format!("\nSKIPPED: {what}\n").as_bytes());
}

/// Whether to do less: a sanitizer makes everything slower by an order of magnitude.
#[must_use]
pub fn quick() -> bool {
    std::env::var_os("PINWIRE_QUICK").is_some_and(|value| value != "0") || cfg!(miri)
}

/// What `replay_expected.json` says about one file.
pub struct Expectation {
    /// How the file is read.
    pub protocol: &'static Protocol,
    /// The file.
    pub path: PathBuf,
    /// The keys that a replay must print.
    pub keys: Value,
}

/// The norm for all files of the protocols that there are.
///
/// # Panics
/// If the norm is not as it used to be.
#[must_use]
pub fn expectations() -> Vec<Expectation> {
    let Some(folder) = captures() else { return Vec::new() };
    let text = std::fs::read_to_string(folder.join("replay_expected.json")).expect("the norm can be read");
    let norm: Value = serde_json::from_str(&text).expect("the norm is JSON");
    let of = |protocol: &'static Protocol| {
        let folder = folder.clone();
        let list = norm[protocol.name].as_array().cloned().unwrap_or_default();
        list.into_iter().map(move |keys| {
            let path = folder.join(keys["file"].as_str().expect("each entry names its file"));
            Expectation { protocol, path, keys }
        })
    };
    PROTOCOLS.into_iter().flat_map(of).collect()
}

/// Bytes to read, and to damage.
pub struct Input {
    /// How they are read.
    pub protocol: &'static Protocol,
    /// For messages.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// All captures, each content once, and samples of this many messages in every framing.
///
/// # Panics
/// If a capture cannot be read.
#[must_use]
pub fn inputs(messages: usize) -> Vec<Input> {
    let mut inputs = Vec::<Input>::new();
    for expectation in expectations() {
        let bytes = std::fs::read(&expectation.path).expect("a listed file can be read");
        if inputs.iter().all(|known| known.bytes != bytes) {
            let name = expectation.keys["file"].to_string();
            inputs.push(Input { protocol: expectation.protocol, name, bytes });
        }
    }
    inputs.extend(samples(messages));
    inputs
}

/// Files that the project makes: all framings of all protocols.
#[must_use]
pub fn samples(messages: usize) -> Vec<Input> {
    let of = |protocol: &'static Protocol| {
        let samples = replay::samples(protocol, messages).into_iter();
        samples.map(move |(framing, bytes)| Input { protocol, name: format!("{} {framing}", protocol.name), bytes })
    };
    PROTOCOLS.into_iter().flat_map(of).collect()
}
