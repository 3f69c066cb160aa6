//! ICE iMpact: datagrams in a capture.

use super::{Cursor, Datagrams, Evidence, Message, Sink, Walker, letter, pcap};
use crate::protocols::ice_impact::{self, Body, PacketHeader};
use crate::replay::Failure;

/// Walks ICE iMpact.
pub struct IceImpact;

impl Walker for IceImpact {
    type Messages<'a> = Body<'a>;
    type Tag = u8;
    const NAME: &'static str = "ice-impact";
    const ABOUT: &'static str = "ICE iMpact multicast in pcap";

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) -> Result<(), Failure> {
        pcap::walk::<Self>(bytes, sink)
    }

    fn key(tag: u8) -> u16 {
        tag.into()
    }

    fn code(tag: u8) -> String {
        letter(tag)
    }
}

impl Datagrams for IceImpact {
    fn datagram<'a>(mut payload: Cursor<'a>, sink: &mut impl Sink<'a, u8>) -> Result<Evidence, Failure> {
        let header = payload.take::<PacketHeader, _>(sink)?;
        for _ in 0..header.count() {
            let start = payload.offset;
            let message = payload.take::<ice_impact::Message<'_>, _>(sink)?;
            let (tag, body, framed) = (message.message_type(), message.body(), payload.offset - start);
            sink.message(Message { tag, body, framed, extra: None });
        }
        Ok(match header.count() {
            0 => Evidence::Neither,
            _ if payload.bytes.is_empty() => Evidence::For,
            _ => Evidence::Against,
        })
    }
}
