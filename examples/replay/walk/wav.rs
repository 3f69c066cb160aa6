//! WAV: chunks, of which two are read.

use pinwire::{Layout, Packet, Sequence};

use super::{Cursor, Message, Sink, Walker};
use crate::protocols::wav::{Chunk, ChunkView, Format, Part, Riff};
use crate::replay::{Fact, Failure};

/// Reads WAV files.
pub struct Wav;

/// What a [`Part`] is.
const CHUNK: u8 = 1;
const FORMAT: u8 = 2;

impl Walker for Wav {
    type Messages<'a> = Part<'a>;
    type Tag = u8;
    const NAME: &'static str = "wav";
    const ABOUT: &'static str = "WAV, sound in RIFF";
    const IS_DOCUMENT: bool = true;

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) -> Result<(), Failure> {
        let mut rest = Cursor::open(bytes)?;
        let start = rest;
        let riff = match rest.take::<Riff<'_>, _>(sink) {
            Ok(riff) => riff,
            Err(fault) => {
                if bytes.starts_with(&Riff::ID) {
                    whole_chunks(bytes.get(Riff::SIZE..).unwrap_or(&[]), sink);
                }
                return Err(fault);
            }
        };
        whole_chunks(riff.chunks().as_bytes(), sink);
        sound(start, riff.chunks(), sink)?;
        match rest.bytes {
            [] => Ok(()),
            more => Err(rest.fault(format!("{} bytes are left", more.len()))),
        }
    }

    fn key(tag: u8) -> u16 {
        tag.into()
    }
}

/// Hands chunks to the sink, up to one that is not whole.
fn whole_chunks<'a>(mut bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) {
    while let Ok((chunk, rest)) = Chunk::view_prefix(bytes) {
        let (taken, _) = bytes.split_at(bytes.len() - rest.len());
        let (content, padding) = taken.split_at(Chunk::SIZE + chunk.data().len());
        // What fills it up is written as zero. If it is something else, the packet is left without it.
        let body = if padding.iter().all(|byte| *byte == 0) { taken } else { content };
        sink.message(Message { tag: CHUNK, body, framed: taken.len(), extra: None });
        if *chunk.id() == Chunk::FORMAT {
            sink.message(Message { tag: FORMAT, body: chunk.data(), framed: 0, extra: None });
        }
        bytes = rest;
    }
}

/// What the samples are, and how many.
fn sound<'a>(file: Cursor<'a>, chunks: Sequence<'a, Chunk<'a>>, sink: &mut impl Sink<'a, u8>) -> Result<(), Failure> {
    let list = |chunk: ChunkView<'_>| {
        Fact::List(vec![chunk.id().escape_ascii().to_string().as_str().into(), chunk.size().into()])
    };
    sink.fact("chunks", Fact::List(chunks.iter().map(list).collect()));
    let find = |id: [u8; 4]| {
        let found = chunks.iter().find(|chunk| *chunk.id() == id).map(|chunk| chunk.data());
        found.ok_or_else(|| file.fault(format!("there is no chunk `{}`", id.escape_ascii())))
    };
    let (format, data) = (find(Chunk::FORMAT)?, find(Chunk::DATA)?);
    let offset = format.as_ptr().addr() - file.bytes.as_ptr().addr();
    let format = Format::view(format).map_err(|error| Failure::at(offset, error))?;
    let width = format.bits_per_sample().div_ceil(8);
    let frame = usize::from(format.channels()) * usize::from(width);
    let Some(frames) = data.len().checked_div(frame) else {
        return Err(Failure::new(offset, "frames of no bytes"));
    };
    sink.fact("channels", format.channels().into());
    sink.fact("width", width.into());
    sink.fact("rate", format.rate().into());
    sink.fact("frames", frames.into());
    sink.fact("data_bytes", data.len().into());
    sink.fact("data_byte_sum", Fact::Number(data.iter().map(|byte| i128::from(*byte)).sum()));
    Ok(())
}
