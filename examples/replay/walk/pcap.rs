//! Captures: pcap frames, and the UDP datagrams in them.

use pinwire::Open;

use super::flows::{Flow, Flows};
use super::{Cursor, Datagrams, Sink, ip};
use crate::protocols::net::{EtherType, Ethernet, IpProtocol, VlanTag, pcap_be, pcap_le};
use crate::replay::Failure;

/// Magic numbers read in big-endian order, of files with times in micro- and nanoseconds.
const BIG_ENDIAN: [u32; 2] = [0xa1b2_c3d4, 0xa1b2_3c4d];
const LITTLE_ENDIAN: [u32; 2] = [0xd4c3_b2a1, 0x4d3c_b2a1];
/// Captures of other formats: pcapng, and a patched pcap in both orders.
const OTHER: [u32; 3] = [0x0a0d_0d0a, 0xa1b2_cd34, 0x34cd_b2a1];

/// The link type of Ethernet, and the bits of the header field that hold the type.
const ETHERNET: u32 = 1;
const LINK_TYPE: u32 = 0x03ff_ffff;

/// Whether the bytes begin as a capture, maybe one that cannot be read here.
pub(super) fn is_capture(bytes: &[u8]) -> bool {
    magic(bytes).is_some_and(|magic| [&BIG_ENDIAN[..], &LITTLE_ENDIAN, &OTHER].concat().contains(&magic))
}

fn magic(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|first| u32::from_be_bytes(*first))
}

/// Reads the UDP datagrams of a capture.
pub(super) fn walk<'a, W: Datagrams>(bytes: &'a [u8], sink: &mut impl Sink<'a, W::Tag>) -> Result<(), Failure> {
    let (order, frames) = open(bytes, sink)?;
    let mut flows = Flows::new(order, frames);
    read(order, frames, sink, |frame, sink| match messages::<W>(frame, &mut flows, sink) {
        // Not a fault of the file: whoever captured it kept only the front of each frame.
        Err(_) if frame.cut => {
            sink.cut();
            Ok(())
        }
        result => result,
    })
}

/// Reads the frames of a capture. One that is not good does not hide those behind it: the walk goes on, and the first
/// fault is returned at the end.
pub(super) fn read<'a, T, S: Sink<'a, T>>(
    order: Order,
    mut rest: Cursor<'a>,
    sink: &mut S,
    mut frame: impl FnMut(&Frame<'a>, &mut S) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut outcome = Ok(());
    while !rest.bytes.is_empty() {
        sink.record(rest.offset);
        let found = match next_frame(order, &mut rest, sink) {
            Ok(found) => found,
            Err(fault) => return outcome.and(Err(fault)),
        };
        sink.frame(found.original_len);
        let result = frame(&found, sink);
        outcome = outcome.and(result);
    }
    outcome
}

fn messages<'a, W: Datagrams>(
    frame: &Frame<'a>,
    flows: &mut Flows<'a>,
    sink: &mut impl Sink<'a, W::Tag>,
) -> Result<(), Failure> {
    match udp(frame, sink)? {
        Some(datagram) if flows.is_foreign::<W>(&datagram) => sink.skipped(),
        Some(datagram) => drop(W::datagram(datagram.payload, sink)?),
        None => {}
    }
    Ok(())
}

#[derive(Clone, Copy)]
pub(super) enum Order {
    Big,
    Little,
}

pub(super) struct Frame<'a> {
    pub(super) bytes: Cursor<'a>,
    /// Of the frame in the network.
    original_len: u32,
    /// Whether that is longer than what was captured of it.
    pub(super) cut: bool,
}

pub(super) struct Datagram<'a> {
    pub(super) flow: Flow,
    pub(super) payload: Cursor<'a>,
}

/// Goes past the file header.
pub(super) fn open<'a, T>(bytes: &'a [u8], sink: &mut impl Sink<'a, T>) -> Result<(Order, Cursor<'a>), Failure> {
    let mut rest = Cursor::open(bytes)?;
    let order = file_header(&mut rest, sink)?;
    sink.capture();
    Ok((order, rest))
}

fn file_header<'a, T>(rest: &mut Cursor<'a>, sink: &mut impl Sink<'a, T>) -> Result<Order, Failure> {
    let start = *rest;
    let order = match magic(start.bytes) {
        Some(magic) if BIG_ENDIAN.contains(&magic) => Order::Big,
        Some(magic) if LITTLE_ENDIAN.contains(&magic) => Order::Little,
        Some(magic) => return Err(start.fault(format!("0x{magic:08x} is not the magic number of a pcap file"))),
        None => return Err(start.fault("too short for a pcap file")),
    };
    let link_type = match order {
        Order::Big => rest.take::<pcap_be::FileHeader, _>(sink)?.link_type(),
        Order::Little => rest.take::<pcap_le::FileHeader, _>(sink)?.link_type(),
    };
    match link_type & LINK_TYPE {
        ETHERNET => Ok(order),
        other => Err(start.fault(format!("the link type of the capture is {other}, not {ETHERNET} (Ethernet)"))),
    }
}

pub(super) fn next_frame<'a, T>(
    order: Order,
    rest: &mut Cursor<'a>,
    sink: &mut impl Sink<'a, T>,
) -> Result<Frame<'a>, Failure> {
    let (captured, original) = match order {
        Order::Big => {
            let header = rest.take::<pcap_be::RecordHeader, _>(sink)?;
            (header.captured_len(), header.original_len())
        }
        Order::Little => {
            let header = rest.take::<pcap_le::RecordHeader, _>(sink)?;
            (header.captured_len(), header.original_len())
        }
    };
    let bytes = rest.split(captured as usize, "frame")?;
    Ok(Frame { bytes, original_len: original, cut: captured < original })
}

/// The UDP datagram in a frame, if there is one: what IPv4 carries, unless it is a fragment, as nothing is put together.
pub(super) fn udp<'a, T>(frame: &Frame<'a>, sink: &mut impl Sink<'a, T>) -> Result<Option<Datagram<'a>>, Failure> {
    let mut rest = frame.bytes;
    if ethernet(&mut rest, sink)? != EtherType::Ipv4 {
        return Ok(None);
    }
    let ip = ip::ipv4(rest, frame.cut, sink)?;
    if ip.protocol != IpProtocol::Udp {
        return Ok(None);
    }
    if ip.fragment_offset != 0 || ip.more_fragments {
        sink.fragment();
        return Ok(None);
    }
    let datagram = ip::udp(ip.segment, frame.cut, sink)?;
    let flow = Flow { address: ip.destination, port: datagram.destination_port };
    Ok(Some(Datagram { flow, payload: datagram.payload }))
}

/// Goes past the Ethernet header and all VLAN tags.
fn ethernet<'a, T>(rest: &mut Cursor<'a>, sink: &mut impl Sink<'a, T>) -> Result<Open<EtherType>, Failure> {
    let mut ethertype = rest.take::<Ethernet, _>(sink)?.ethertype();
    while let Open::Known(EtherType::Vlan | EtherType::ServiceVlan | EtherType::OldServiceVlan) = ethertype {
        ethertype = rest.take::<VlanTag, _>(sink)?.ethertype();
    }
    Ok(ethertype)
}
