//! What stands in the peers' frames.

use std::cell::RefCell;
use std::ops::DerefMut;
use std::rc::Rc;

use bytes::BytesMut;
use prost::Message;
use rkyv::rancor::Failure;
use rkyv::util::AlignedVec;

use crate::message::convert::Convert;
use crate::message::data::log::{ArchivedLogs, Logs};
use crate::message::proto;
use crate::message::sums::Total;

/// A list of messages, and how one is written and read.
pub trait Format: 'static {
    type Message;
    /// What messages are written into, again and again.
    type Buffer: Default + DerefMut<Target = [u8]>;

    fn messages(&self) -> &[Self::Message];
    /// The message alone in the buffer, behind so many bytes of something else.
    fn encode(&self, message: &Self::Message, behind: usize, buffer: &mut Self::Buffer) -> Option<()>;
    /// The sum over every field.
    fn total(&self, bytes: &[u8]) -> Option<u64>;
}

pub struct Prost(Vec<proto::Logs>);

impl Prost {
    pub fn new(messages: &Rc<[Logs]>) -> Self {
        Self(messages.iter().map(Convert::convert).collect())
    }
}

impl Format for Prost {
    type Message = proto::Logs;
    type Buffer = BytesMut;

    fn messages(&self) -> &[proto::Logs] {
        &self.0
    }

    #[inline]
    fn encode(&self, message: &proto::Logs, behind: usize, buffer: &mut BytesMut) -> Option<()> {
        buffer.clear();
        buffer.resize(behind, 0);
        message.encode(buffer).ok()
    }

    #[inline]
    fn total(&self, bytes: &[u8]) -> Option<u64> {
        Some(proto::Logs::decode(bytes).ok()?.total())
    }
}

/// Of what rkyv made of [`Logs`], as it stands in a frame.
const ALIGNMENT: usize = 8;

/// What is not aligned is copied before it is read.
pub struct Rkyv {
    messages: Rc<[Logs]>,
    aligned: RefCell<AlignedVec>,
}

impl Rkyv {
    pub fn new(messages: &Rc<[Logs]>) -> Self {
        Self { messages: Rc::clone(messages), aligned: RefCell::default() }
    }
}

impl Format for Rkyv {
    type Message = Logs;
    type Buffer = AlignedVec;

    fn messages(&self) -> &[Logs] {
        &self.messages
    }

    #[inline]
    fn encode(&self, message: &Logs, behind: usize, buffer: &mut AlignedVec) -> Option<()> {
        buffer.clear();
        buffer.resize(behind, 0);
        *buffer = rkyv::api::high::to_bytes_in::<_, Failure>(message, std::mem::take(buffer)).ok()?;
        Some(())
    }

    #[inline]
    fn total(&self, bytes: &[u8]) -> Option<u64> {
        if bytes.as_ptr().addr().is_multiple_of(ALIGNMENT) {
            return archived_total(bytes);
        }
        let mut aligned = self.aligned.borrow_mut();
        aligned.clear();
        aligned.extend_from_slice(bytes);
        archived_total(&aligned)
    }
}

#[inline]
fn archived_total(bytes: &[u8]) -> Option<u64> {
    Some(rkyv::access::<ArchivedLogs, Failure>(bytes).ok()?.total())
}
