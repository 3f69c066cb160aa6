//! Captures: pcap frames, and the UDP datagrams in them.

use pinwire::{Layout, Open};

use super::flows::{Flow, Flows};
use super::{Cursor, Datagrams, Sink};
use crate::protocols::net::{EtherType, Ethernet, IpProtocol, Ipv4, Udp, VlanTag, pcap_be, pcap_le};
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

/// Reads the UDP datagrams of a capture. A frame that is not good does not hide the frames behind
/// it: the walk goes on, and the first fault is returned at the end.
pub(super) fn walk<'a, W: Datagrams>(bytes: &'a [u8], sink: &mut impl Sink<'a, W::Tag>) -> Result<(), Failure> {
    let mut rest = Cursor::open(bytes)?;
    let order = open(&mut rest, sink)?;
    sink.capture();
    let mut flows = Flows::new(order, rest);
    let mut outcome = Ok(());
    while !rest.bytes.is_empty() {
        sink.record(rest.offset);
        let frame = match next_frame(order, &mut rest, sink) {
            Ok(frame) => frame,
            Err(fault) => return outcome.and(Err(fault)),
        };
        sink.frame();
        match messages::<W>(&frame, &mut flows, sink) {
            // Not a fault of the file: whoever captured it kept only the front of each frame.
            Err(_) if frame.cut => sink.cut(),
            result => outcome = outcome.and(result),
        }
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
    bytes: Cursor<'a>,
    /// Whether the frame was longer than what was captured of it.
    pub(super) cut: bool,
}

pub(super) struct Datagram<'a> {
    pub(super) flow: Flow,
    pub(super) payload: Cursor<'a>,
}

fn open<'a, T>(rest: &mut Cursor<'a>, sink: &mut impl Sink<'a, T>) -> Result<Order, Failure> {
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
    Ok(Frame { bytes: rest.split(captured as usize, "frame")?, cut: captured < original })
}

/// The UDP datagram in a frame, if there is one.
pub(super) fn udp<'a, T>(frame: &Frame<'a>, sink: &mut impl Sink<'a, T>) -> Result<Option<Datagram<'a>>, Failure> {
    let mut rest = frame.bytes;
    if ethernet(&mut rest, sink)? != EtherType::Ipv4 {
        return Ok(None);
    }
    let Some((address, segment)) = ipv4(rest, frame.cut, sink)? else { return Ok(None) };
    let (port, bytes) = match segment.peek::<Udp<'_>, _>(sink) {
        Ok(udp) => (udp.destination_port(), udp.payload()),
        // What was captured may hold whole messages.
        Err(fault) => match segment.bytes.split_first_chunk() {
            Some(([_, _, high, low, _, _, _, _], payload)) if frame.cut => (u16::from_be_bytes([*high, *low]), payload),
            _ => return Err(fault),
        },
    };
    let payload = Cursor { bytes, offset: segment.offset + Udp::SIZE };
    Ok(Some(Datagram { flow: Flow { address, port }, payload }))
}

/// Goes past the Ethernet header and all VLAN tags.
fn ethernet<'a, T>(rest: &mut Cursor<'a>, sink: &mut impl Sink<'a, T>) -> Result<Open<EtherType>, Failure> {
    let mut ethertype = rest.take::<Ethernet, _>(sink)?.ethertype();
    while let Open::Known(EtherType::Vlan | EtherType::ServiceVlan | EtherType::OldServiceVlan) = ethertype {
        ethertype = rest.take::<VlanTag, _>(sink)?.ethertype();
    }
    Ok(ethertype)
}

/// What an IPv4 packet carries, and to whom, if that is UDP and not a fragment: nothing is reassembled.
fn ipv4<'a, T>(
    packet: Cursor<'a>,
    cut: bool,
    sink: &mut impl Sink<'a, T>,
) -> Result<Option<([u8; 4], Cursor<'a>)>, Failure> {
    let ip = packet.peek::<Ipv4, _>(sink)?;
    let header = 4 * usize::from(ip.header_words());
    let total = match usize::from(ip.total_length()) {
        // Captured before the network card split the packet, which fills this in.
        0 => packet.bytes.len(),
        total => total,
    };
    if ip.version() != 4 || header < Ipv4::SIZE || total < header {
        let version = ip.version();
        return Err(packet.fault(format!("IPv4 header of version {version}, length {header}, total length {total}")));
    }
    // The end of a frame may be padding. The end of a cut one may be missing, down to the header's.
    let mut rest = packet;
    let total = if cut { total.min(rest.bytes.len()) } else { total };
    let mut whole = rest.split(total, "IPv4 packet")?;
    whole.split(header, "IPv4 header")?;
    if ip.protocol() != IpProtocol::Udp {
        return Ok(None);
    }
    if ip.fragment_offset() != 0 || ip.more_fragments() != 0 {
        sink.fragment();
        return Ok(None);
    }
    Ok(Some((*ip.destination(), whole)))
}
