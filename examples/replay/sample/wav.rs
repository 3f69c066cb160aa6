//! WAV files: random sound, and chunks that have nothing to do with it.

use pinwire::{Packet, Sequence};

use super::{Random, append};
use crate::protocols::wav::{Chunk, Format, Riff};

const PCM: u16 = 1;
const EXTENSIBLE: u16 = 0xfffe;
/// Of 8 bits, in two channels.
const RATE: u32 = 8000;

pub(crate) fn pcm(chunks: usize) -> Vec<u8> {
    file(chunks, PCM, None, &[])
}

/// As newer writers do it.
pub(crate) fn extensible(chunks: usize) -> Vec<u8> {
    file(chunks, EXTENSIBLE, Some(22), &[0; 22])
}

fn file(others: usize, format: u16, extra_size: Option<u16>, extra: &[u8]) -> Vec<u8> {
    let mut random = Random(11);
    let format = Format {
        format,
        channels: 2,
        rate: RATE,
        bytes_per_second: 2 * RATE,
        block_align: 2,
        bits_per_sample: 8,
        extra_size,
        extra,
    };
    let mut chunks = Vec::new();
    append(&mut chunks, &Chunk { id: Chunk::FORMAT, size: 0, data: &format.to_vec().unwrap_or_default() });
    for index in 0..others {
        // Every second one is filled up.
        append(&mut chunks, &Chunk { id: *b"LIST", size: 0, data: &random.bytes(index % 8) });
    }
    append(&mut chunks, &Chunk { id: Chunk::DATA, size: 0, data: &random.bytes(2 * others + 7) });
    let mut out = Vec::new();
    let chunks = Sequence::view(&chunks).unwrap_or_default();
    append(&mut out, &Riff { id: Riff::ID, size: 0, form: *b"WAVE", chunks });
    out
}
