//! Work and memory in hostile streams: what only the inside can count.

use std::vec::Vec;

use super::Reader;
use crate::frame::{Envelope, Frame};
use crate::pool::{Overflow, Pool};

fn frame(sequence: u64, len: usize) -> Vec<u8> {
    let mut out = std::vec![sequence as u8; Frame::HEADER_LEN + len];
    let envelope = Envelope { id: 1, version: 1, layout: 0, sequence };
    Frame::encode_with(envelope, &mut out, |body| Ok(body.len())).expect("it fits");
    out
}

/// Starts, each of which claims that the frame ends a little behind what the one before claimed.
fn claims(count: usize, len: u32) -> Vec<u8> {
    (0..count).flat_map(|_| [b"\xf7PW\x01????".as_slice(), &len.to_le_bytes()].concat()).collect()
}

fn sequences(reader: &mut Reader<&[u8]>) -> Vec<u64> {
    core::iter::from_fn(|| reader.next_frame().expect("good").map(|frame| frame.sequence())).collect()
}

/// Where a slot of twice the frame can be had, hostile bytes move no more often than they are read, or nearly.
#[test]
fn moves_are_bounded() {
    let (max, count) = (16_000, 20_000);
    let pool = Pool::new().expect("memory");
    let stream = [claims(count, max), frame(9, 100)].concat();
    for ahead in [0, 1000, 16_384] {
        let mut reader = Reader::new(&stream[..], &pool).max_frame(max).read_ahead(ahead);
        assert_eq!(sequences(&mut reader), [9]);
        let (moved, read) = (reader.framing.window.moved, reader.framing.window.read);
        assert_eq!(read, stream.len() as u64);
        assert!(moved <= 2 * read + 2 * u64::from(max), "{ahead}: {moved} of {read}");
        assert!(pool.snapshot().classes[0].live <= 1);
    }
}

/// Where it cannot, nothing is lost.
#[test]
fn a_tight_pool_finds_the_same() {
    let (max, count) = (4096, 2000);
    let tight = Pool::builder().slot_size(max as usize).slots(1).grow_to(1).overflow(Overflow::Error);
    let pool = tight.build().expect("memory");
    let stream = [claims(count, max), frame(9, 100), frame(10, max as usize - Frame::HEADER_LEN)].concat();
    for ahead in [0, 100, 100_000] {
        let mut reader = Reader::new(&stream[..], &pool).max_frame(max).read_ahead(ahead);
        assert_eq!(sequences(&mut reader), [9, 10], "{ahead}");
        assert_eq!(reader.skipped(), 12 * count as u64);
    }
}

/// On a stream of frames alone no byte moves twice; frames that are read for themselves hardly move at all.
#[test]
fn frames_hardly_move() {
    let pool = Pool::new().expect("memory");
    let stream: Vec<u8> = (0..200).flat_map(|index| frame(index, index as usize * 37)).collect();
    for ahead in [100, 4096, 16_384] {
        let mut reader = Reader::new(&stream[..], &pool).read_ahead(ahead);
        assert_eq!(sequences(&mut reader).len(), 200);
        assert!(reader.framing.window.moved <= reader.framing.window.read, "{ahead}");
    }
    let mut reader = Reader::new(&stream[..], &pool).read_ahead(0);
    assert_eq!(sequences(&mut reader).len(), 200);
    assert!(reader.framing.window.moved <= 200 * Frame::HEADER_LEN as u64);
}
