//! What the fuzz targets and the seeds share.

use std::cell::RefCell;

use guard::Guarded;
use message::subject::{Reader, families};
use pw::{Envelope, Frame, prelude::*};

// Files of the hostile-bytes tests: as a dependency they would bring the examples, and those would be instrumented, too.
#[path = "../../tests/hostile/src/guard.rs"]
pub mod guard;
#[path = "../../tests/hostile/messages/src/message/mod.rs"]
pub mod message;
#[path = "../../tests/hostile/src/tails/mod.rs"]
pub mod tails;
#[path = "../../tests/hostile/src/touch.rs"]
pub mod touch;

/// All versions of all test schemas.
#[must_use]
pub fn readers() -> Vec<Reader> {
    families().into_iter().flatten().collect()
}

/// Calls `run` with a copy of `bytes` that ends at a page that cannot be read, and with room to write.
///
/// # Panics
/// If there is more than a mebibyte.
pub fn guarded<T>(bytes: &[u8], run: impl FnOnce(&mut [u8], &mut Guarded) -> T) -> T {
    thread_local! {
        static BUFFERS: RefCell<(Guarded, Guarded)> = RefCell::new((Guarded::new(1 << 20), Guarded::new(1 << 22)));
    }
    BUFFERS.with_borrow_mut(|(read, write)| run(read.place(bytes), write))
}

/// A packet as market data has them: numbers, text, a checked enum, and a tail.
#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
pub struct Trade<'a> {
    /// What it is.
    pub kind: u8,
    /// Nanoseconds since midnight.
    pub time: U48,
    /// Which side.
    pub side: Side,
    /// What is traded.
    pub symbol: Ascii<8>,
    /// In hundredths.
    pub price: u32,
    /// Absent if zero.
    #[pinwire(null = 0)]
    pub stop: Option<u32>,
    /// Of the note.
    #[pinwire(len = note)]
    pub note_len: u8,
    /// Free text.
    pub note: &'a str,
}

/// A closed enum.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Side {
    /// Buy.
    Buy = b'B',
    /// Sell.
    Sell = b'S',
}

/// A frame around these bytes.
///
/// # Panics
/// If there are more than 4 GiB.
#[must_use]
pub fn frame(sequence: u64, body: &[u8]) -> Vec<u8> {
    let mut out = vec![0; Frame::HEADER_LEN + body.len()];
    let envelope = Envelope { id: 7, version: 1, layout: 0, sequence };
    let put = |to: &mut [u8]| {
        to.copy_from_slice(body);
        Ok(body.len())
    };
    Frame::encode_with(envelope, &mut out, put).expect("a body that fits");
    out
}
