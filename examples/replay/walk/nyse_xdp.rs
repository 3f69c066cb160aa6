//! NYSE XDP: datagrams in a capture.

use pinwire::Layout;

use super::{Cursor, Datagrams, Evidence, Message, Sink, Walker, pcap};
use crate::protocols::nyse_xdp::{self, Body, PacketHeader};
use crate::replay::Failure;

/// Walks NYSE XDP.
pub struct NyseXdp;

impl Walker for NyseXdp {
    type Messages<'a> = Body<'a>;
    type Tag = u16;
    const NAME: &'static str = "nyse-xdp";
    const ABOUT: &'static str = "NYSE XDP imbalances in pcap";

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u16>) -> Result<(), Failure> {
        pcap::walk::<Self>(bytes, sink)
    }

    fn key(tag: u16) -> u16 {
        tag
    }
}

impl Datagrams for NyseXdp {
    fn datagram<'a>(mut payload: Cursor<'a>, sink: &mut impl Sink<'a, u16>) -> Result<Evidence, Failure> {
        let (start, carried) = (payload, payload.bytes.len());
        let header = payload.take::<PacketHeader, _>(sink)?;
        for _ in 0..header.message_count() {
            let message = payload.take::<nyse_xdp::Message<'_>, _>(sink)?;
            let (tag, body, framed) = (message.message_type(), message.body(), message.message_size().into());
            sink.message(Message { tag, body, framed, extra: None });
        }
        let (size, read) = (usize::from(header.packet_size()), payload.offset - start.offset);
        if !(PacketHeader::SIZE..=carried).contains(&size) {
            return Err(start.fault(format!("the packet header says {size} bytes, the datagram carries {carried}")));
        }
        // Behind the size that the header says there may be padding.
        Ok(match header.message_count() {
            _ if read == size => Evidence::For,
            0 => Evidence::Neither,
            _ => Evidence::Against,
        })
    }
}
