//! Our frames, from and into leases.

use std::rc::Rc;

use pinwire::flight::{FrameReader, FrameWriter};
use pinwire::pool::Pool;
use tokio::io::{AsyncRead, AsyncWrite};

use super::Codec;
use crate::message::data::log::Logs;
use crate::message::sums::Total;

/// The user's number for this kind of message.
const ID: u16 = 1;

/// Each message with its lease, as the peers' frames are the user's own.
pub struct Owned {
    messages: Rc<[Logs]>,
    pool: Pool,
}

/// Each message lent until the next. Writes as the other does.
pub struct Lent(Owned);

impl Owned {
    pub fn new(messages: &Rc<[Logs]>) -> Self {
        Self { messages: Rc::clone(messages), pool: Pool::new().expect("a few MiB") }
    }
}

impl Lent {
    pub fn new(messages: &Rc<[Logs]>) -> Self {
        Self(Owned::new(messages))
    }
}

impl Codec for Owned {
    async fn write<W: AsyncWrite + Unpin>(&self, to: W) -> Option<()> {
        let mut writer = FrameWriter::new(to, &self.pool);
        for (sequence, message) in (0..).zip(&*self.messages) {
            writer.feed(message, ID, sequence).await.ok()?;
        }
        writer.flush().await.ok()
    }

    async fn read<R: AsyncRead + Unpin>(&self, from: R) -> Option<u64> {
        let mut reader = FrameReader::new(from, &self.pool);
        let mut sum = 0u64;
        for _ in 0..self.messages.len() {
            let message = reader.next_owned::<Logs>().await.ok()??;
            sum = sum.wrapping_add(message.view().total());
        }
        Some(sum)
    }
}

impl Codec for Lent {
    async fn write<W: AsyncWrite + Unpin>(&self, to: W) -> Option<()> {
        self.0.write(to).await
    }

    async fn read<R: AsyncRead + Unpin>(&self, from: R) -> Option<u64> {
        let mut reader = FrameReader::new(from, &self.0.pool);
        let mut sum = 0u64;
        for _ in 0..self.0.messages.len() {
            let frame = reader.next_frame().await.ok()??;
            sum = sum.wrapping_add(frame.view::<Logs>().ok()?.total());
        }
        Some(sum)
    }
}
