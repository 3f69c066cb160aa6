//! Any bytes as a message: the first byte says of which type and version.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use pinwire_fuzz::message::subject::Reader;
use pinwire_fuzz::{guarded, readers};

static READERS: LazyLock<Vec<Reader>> = LazyLock::new(readers);

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let reader = &READERS[usize::from(*first) % READERS.len()];
    let verdict = guarded(bytes, |bytes, out| (reader.touch)(bytes, out));
    assert!(verdict.visits <= 64 * (bytes.len() + 1), "{} accessors for {} bytes", verdict.visits, bytes.len());
    // All seeds are canonical, but for variants that their reader does not know: this takes a message that was changed
    // and is still one.
    #[cfg(feature = "planted")]
    assert!(!verdict.is_ok() || verdict.unknown > 0 || verdict.is_canonical(), "planted");
});
