//! tokio-util's length-delimited frames, without and with a checksum of the user's own in front of each message.

use bytes::BytesMut;
use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_util::codec::{FramedRead, FramedWrite, LengthDelimitedCodec};

use super::Codec;
use super::formats::Format;

/// As much as ours reads at once.
const READ_AHEAD: usize = 16 << 10;
/// In front of the message; the other four bytes keep it aligned.
const CRC_LEN: usize = 8;

pub struct Delimited<F>(F);
pub struct Checked<F>(F);

impl<F> Delimited<F> {
    pub fn new(format: F) -> Self {
        Self(format)
    }
}

impl<F> Checked<F> {
    pub fn new(format: F) -> Self {
        Self(format)
    }
}

/// Lengths of eight bytes: so that as many messages as possible are aligned, for rkyv.
fn codec() -> LengthDelimitedCodec {
    LengthDelimitedCodec::builder().length_field_length(8).new_codec()
}

impl<F: Format> Codec for Delimited<F> {
    async fn write<W: AsyncWrite + Unpin>(&self, to: W) -> Option<()> {
        write(&self.0, 0, |_| Some(()), to).await
    }

    async fn read<R: AsyncRead + Unpin>(&self, from: R) -> Option<u64> {
        read(self.0.messages().len(), |frame| self.0.total(frame), from).await
    }
}

impl<F: Format> Codec for Checked<F> {
    async fn write<W: AsyncWrite + Unpin>(&self, to: W) -> Option<()> {
        let seal = |bytes: &mut [u8]| {
            let (crc, message) = bytes.split_first_chunk_mut::<CRC_LEN>()?;
            *crc = u64::from(crc32c::crc32c(message)).to_le_bytes();
            Some(())
        };
        write(&self.0, CRC_LEN, seal, to).await
    }

    async fn read<R: AsyncRead + Unpin>(&self, from: R) -> Option<u64> {
        let total = |frame: &[u8]| {
            let (crc, message) = frame.split_first_chunk::<CRC_LEN>()?;
            let is_whole = u64::from_le_bytes(*crc) == u64::from(crc32c::crc32c(message));
            if is_whole { self.0.total(message) } else { None }
        };
        read(self.0.messages().len(), total, from).await
    }
}

async fn write<F: Format, W: AsyncWrite + Unpin>(
    format: &F,
    behind: usize,
    seal: impl Fn(&mut [u8]) -> Option<()>,
    to: W,
) -> Option<()> {
    let mut sink = FramedWrite::new(to, codec());
    let mut buffer = F::Buffer::default();
    for message in format.messages() {
        format.encode(message, behind, &mut buffer)?;
        seal(&mut buffer)?;
        sink.feed(&*buffer).await.ok()?;
    }
    SinkExt::<&[u8]>::flush(&mut sink).await.ok()
}

async fn read<R: AsyncRead + Unpin>(count: usize, total: impl Fn(&[u8]) -> Option<u64>, from: R) -> Option<u64> {
    let mut frames = FramedRead::with_capacity(from, codec(), READ_AHEAD);
    let mut sum = 0u64;
    for _ in 0..count {
        let frame: BytesMut = frames.next().await?.ok()?;
        sum = sum.wrapping_add(total(&frame)?);
    }
    Some(sum)
}
