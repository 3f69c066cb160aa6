//! Any bytes as a packet with text, an enum, an absent value and a tail.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinwire_fuzz::touch;
use pinwire_fuzz::{Trade, guarded};

fuzz_target!(|data: &[u8]| {
    guarded(data, |bytes, out| {
        touch::packet::<Trade<'_>>(bytes, out).unwrap_or_else(|fault| panic!("{fault}"));
    });
});
