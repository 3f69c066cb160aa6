//! WAV: sound in a RIFF file, which is chunks one after the other.

use pinwire::prelude::*;

/// The whole file.
#[derive(Packet)]
#[pinwire(le)]
pub struct Riff<'a> {
    #[pinwire(const = Riff::ID)]
    pub id: [u8; 4],
    /// Of all that follows.
    #[pinwire(len = chunks + 4)]
    pub size: u32,
    #[pinwire(const = *b"WAVE")]
    pub form: [u8; 4],
    pub chunks: Sequence<'a, Chunk<'a>>,
}

impl Riff<'_> {
    /// What tells RIFF files from others.
    pub const ID: [u8; 4] = *b"RIFF";
}

/// Its size does not count the byte that fills it up.
#[derive(Packet)]
#[pinwire(le)]
pub struct Chunk<'a> {
    pub id: [u8; 4],
    #[pinwire(len = data)]
    pub size: u32,
    #[pinwire(pad_to = 2)]
    pub data: &'a [u8],
}

impl Chunk<'_> {
    /// The chunk that says how the samples are.
    pub const FORMAT: [u8; 4] = *b"fmt ";
    /// The chunk of the samples.
    pub const DATA: [u8; 4] = *b"data";
}

/// What stands in the chunk `fmt `. Formats other than PCM have more to say.
#[derive(Packet)]
#[pinwire(le)]
pub struct Format<'a> {
    pub format: u16,
    pub channels: u16,
    /// Frames each second.
    pub rate: u32,
    pub bytes_per_second: u32,
    /// Of a frame: a sample for each channel.
    pub block_align: u16,
    pub bits_per_sample: u16,
    #[pinwire(optional)]
    pub extra_size: Option<u16>,
    #[pinwire(rest)]
    pub extra: &'a [u8],
}

/// What is read of a file.
#[derive(Packet)]
#[pinwire(tag = u8, external)]
pub enum Part<'a> {
    #[pinwire(tag = 1)]
    Chunk(Chunk<'a>),
    #[pinwire(tag = 2)]
    Format(Format<'a>),
}
