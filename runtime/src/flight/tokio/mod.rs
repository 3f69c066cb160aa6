//! Framed messages over `AsyncRead` and `AsyncWrite`.

mod error;
mod outbox;
mod reader;
mod writer;

pub use error::WriteError;
pub use reader::FrameReader;
pub use writer::FrameWriter;
