//! NYSE XDP: datagrams in a capture.

use pinwire::Layout;

use super::{Cursor, Message, Sink, Walker, pcap};
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
        pcap::walk(bytes, sink, packet)
    }

    fn key(tag: u16) -> u16 {
        tag
    }
}

fn packet<'a>(mut datagram: Cursor<'a>, sink: &mut impl Sink<'a, u16>) -> Result<(), Failure> {
    let (start, carried) = (datagram, datagram.bytes.len());
    let header = datagram.take::<PacketHeader, _>(sink)?;
    for _ in 0..header.message_count() {
        let message = datagram.take::<nyse_xdp::Message<'_>, _>(sink)?;
        let (tag, body, framed) = (message.message_type(), message.body(), message.message_size().into());
        sink.message(Message { tag, body, framed, extra: None });
    }
    let size = usize::from(header.packet_size());
    if (PacketHeader::SIZE..=carried).contains(&size) {
        return Ok(());
    }
    Err(start.fault(format!("the packet header says {size} bytes, the datagram carries {carried}")))
}
