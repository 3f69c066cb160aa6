//! ITCH 5.0: a BinaryFILE of blocks, or MoldUDP64 datagrams in a capture.

use pinwire::{Layout, Schema, Union};

use super::{Cursor, Datagrams, Evidence, Message, Sink, Walker, letter, pcap};
use crate::protocols::itch50::{self, Block, MoldHeader};
use crate::replay::Failure;

/// Walks Nasdaq TotalView-ITCH 5.0.
pub struct Itch50;

impl Walker for Itch50 {
    type Messages<'a> = itch50::Message<'a>;
    type Tag = u8;
    const NAME: &'static str = "itch50";
    const ABOUT: &'static str = "Nasdaq TotalView-ITCH 5.0: BinaryFILE, or MoldUDP64 in pcap";

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) -> Result<(), Failure> {
        if pcap::is_capture(bytes) { pcap::walk::<Self>(bytes, sink) } else { binary_file(bytes, sink) }
    }

    fn key(tag: u8) -> u16 {
        tag.into()
    }

    fn type_name(tag: u8, _: &Schema) -> String {
        char::from(tag).to_string()
    }

    fn code(tag: u8) -> String {
        letter(tag)
    }
}

impl Datagrams for Itch50 {
    fn datagram<'a>(mut payload: Cursor<'a>, sink: &mut impl Sink<'a, u8>) -> Result<Evidence, Failure> {
        let header = payload.take::<MoldHeader, _>(sink)?;
        let count = if header.count() == MoldHeader::END_OF_SESSION { 0 } else { header.count() };
        // A header alone is a heartbeat, or a request for `count` messages to be sent again.
        if payload.bytes.is_empty() && count > 0 {
            return Ok(Evidence::Neither);
        }
        for _ in 0..count {
            let block = payload.take::<Block<'_>, _>(sink)?;
            message(block.message(), sink);
        }
        Ok(match count {
            _ if payload.bytes.is_empty() => Evidence::For,
            0 => Evidence::Neither,
            _ => Evidence::Against,
        })
    }
}

fn binary_file<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) -> Result<(), Failure> {
    let unmeasured = has_no_lengths(bytes);
    let mut rest = Cursor::open(bytes)?;
    while !rest.bytes.is_empty() {
        sink.record(rest.offset);
        let block = rest.take::<Block<'_>, _>(sink)?;
        match (block.message(), rest.bytes) {
            ([], [kind, ..]) if unmeasured => message(implied(*kind, &mut rest)?, sink),
            (bytes, _) => message(bytes, sink),
        }
    }
    Ok(())
}

/// Simulators write files in which every length is 0; a good file has its only one at the end.
fn has_no_lengths(bytes: &[u8]) -> bool {
    matches!(bytes, [0, 0, kind, ..] if itch50::Message::schema_of(*kind).is_some())
}

/// Takes a message whose length follows from its type.
fn implied<'a>(kind: u8, rest: &mut Cursor<'a>) -> Result<&'a [u8], Failure> {
    let Some(schema) = itch50::Message::schema_of(kind) else {
        return Err(rest.fault(format!("no length, and the message type 0x{kind:02x} does not imply one")));
    };
    rest.split(1 + schema.size, "message").map(|message| message.bytes)
}

/// The first byte tells the type; without one there is no message.
fn message<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) {
    if let [tag, body @ ..] = bytes {
        sink.message(Message { tag: *tag, body, framed: Block::SIZE + bytes.len(), extra: None });
    }
}
