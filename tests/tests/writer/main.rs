//! Messages that are written without a value: the head, then the lists. The same bytes as `encode_into`, or an error
//! from `finish` alone. (dsl.md, wire-format.md: Writing; B1-5)

#![allow(missing_docs, unreachable_pub, dead_code, reason = "the messages of a test")]

mod align;
mod kinds;
mod lease;
mod levels;
#[path = "../message/random.rs"]
mod random;
mod room;
#[path = "../message/shapes.rs"]
mod shapes;
mod staged;
mod versions;
mod walks;

use pw::prelude::*;

/// Writes to memory full of `fill`, in which nothing else must change.
fn in_any_memory(expected: &[u8], write: impl Fn(&mut [u8]) -> Result<&mut [u8], Error>) {
    for fill in [0xaa, 0x55] {
        let mut memory = vec![fill; expected.len() + 9];
        assert_eq!(write(&mut memory).unwrap(), expected);
        assert!(memory[expected.len()..].iter().all(|byte| *byte == fill));
    }
}

/// Every smaller buffer is refused, and it is said how large it must be.
fn in_too_little_memory(len: usize, write: impl Fn(&mut [u8]) -> Result<&mut [u8], Error>) {
    let mut memory = vec![0; len];
    for room in 0..len {
        let error = write(&mut memory[..room]).map(|bytes| bytes.len()).map_err(|error| error.kind());
        assert_eq!(error, Err(ErrorKind::BufferTooSmall(len)), "{room} of {len}");
    }
}
