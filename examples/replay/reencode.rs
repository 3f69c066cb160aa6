//! Reading, writing again, comparing: the layouts lose nothing.

use std::fmt;

use pinwire::{Error, FromUnion, FromView, Union};

use super::walk::{Message, Sink, Walker};

/// Something that came out different when it was written again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mismatch {
    /// What was written.
    pub name: &'static str,
    /// The bytes that were read.
    pub read: Vec<u8>,
    /// What they became.
    pub written: Result<Vec<u8>, Error>,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: read {:02x?}, written {:02x?}", self.name, self.read, self.written)
    }
}

impl std::error::Error for Mismatch {}

pub(super) fn reencode<W: Walker>(bytes: &[u8]) -> Result<usize, Mismatch> {
    let mut sink = Reencode::<W> { count: 0, mismatch: None, walker: std::marker::PhantomData };
    // A fault ends the walk; what was whole before it has been compared.
    let _ = W::walk(bytes, &mut sink);
    sink.mismatch.map_or(Ok(sink.count), Err)
}

struct Reencode<W> {
    count: usize,
    mismatch: Option<Mismatch>,
    walker: std::marker::PhantomData<W>,
}

impl<W> Reencode<W> {
    fn compare(&mut self, name: &'static str, read: &[u8], written: Result<Vec<u8>, Error>) {
        self.count += 1;
        if written.as_deref() != Ok(read) {
            self.mismatch.get_or_insert(Mismatch { name, read: read.to_vec(), written });
        }
    }
}

impl<'a, W: Walker> Sink<'a, W::Tag> for Reencode<W> {
    fn envelope<P: FromView<'a>>(&mut self, bytes: &'a [u8]) {
        let written = P::view(bytes).and_then(|view| P::from_view(view).to_vec());
        self.compare(P::SCHEMA.name, bytes, written);
    }

    /// Messages that are longer or shorter than their layout are not of this layout: left out.
    fn message(&mut self, message: Message<'a, W::Tag>) {
        let Some(schema) = W::Messages::<'a>::schema_of(message.tag) else { return };
        if let Ok(view) = W::Messages::<'a>::view_as(message.tag, message.body) {
            self.compare(schema.name, message.body, body(&W::Messages::from_union(view)));
        }
    }
}

fn body(value: &impl Union) -> Result<Vec<u8>, Error> {
    let mut out = vec![0; value.body_len()];
    value.put_body(&mut out)?;
    Ok(out)
}
