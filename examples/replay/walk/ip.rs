//! IP packets and UDP datagrams, whole, or as much of them as there is.

use pinwire::{Layout, Open, Packet};

use super::{Cursor, Sink};
use crate::protocols::net::{IpProtocol, Ipv4, Ipv6, Udp};
use crate::replay::Failure;

/// An IP packet.
pub(super) struct Ip<'a> {
    /// The bytes that are there, without those that pad the frame.
    pub(super) bytes: &'a [u8],
    /// What it carries.
    pub(super) protocol: Open<IpProtocol>,
    pub(super) segment: Cursor<'a>,
    /// To whom, if that is IPv4.
    pub(super) destination: u32,
    pub(super) fragment_offset: u16,
    pub(super) more_fragments: bool,
}

/// A UDP datagram.
pub(super) struct Datagram<'a> {
    pub(super) source_port: u16,
    pub(super) destination_port: u16,
    pub(super) payload: Cursor<'a>,
}

/// The IPv4 packet at the start of `frame`; of a `cut` frame, its part that is there.
pub(super) fn ipv4<'a, T>(frame: Cursor<'a>, cut: bool, sink: &mut impl Sink<'a, T>) -> Result<Ip<'a>, Failure> {
    let ip = match frame.peek::<Ipv4<'_>, _>(sink) {
        Ok(ip) => ip,
        Err(fault) => return part_of_ipv4(frame, cut).ok_or(fault),
    };
    if ip.version() != 4 {
        return Err(frame.fault(format!("IPv4 header of version {}", ip.version())));
    }
    Ok(Ip {
        bytes: &frame.bytes[..ip.total_length().into()],
        protocol: ip.protocol(),
        segment: frame.inner(4 * usize::from(ip.header_words()), ip.payload()),
        destination: ip.destination(),
        fragment_offset: ip.fragment_offset(),
        more_fragments: ip.more_fragments() != 0,
    })
}

/// The end of a cut frame is missing. Without a total length, a packet was captured before the network card split it,
/// which fills that in: then it goes on to the end.
fn part_of_ipv4(frame: Cursor<'_>, cut: bool) -> Option<Ip<'_>> {
    let number = |field| number::<Ipv4<'_>>(frame.bytes, field);
    let header = 4 * usize::from(number("header_words")?);
    let total = match usize::from(number("total_length")?) {
        0 => frame.bytes.len(),
        total if cut => total.min(frame.bytes.len()),
        _ => return None,
    };
    if number("version")? != 4 || header < Ipv4::SIZE {
        return None;
    }
    let destination = frame.bytes.get(16..20)?.first_chunk()?;
    Some(Ip {
        bytes: &frame.bytes[..total],
        protocol: Open::from_repr(number("protocol")?.to_le_bytes()[0]),
        segment: frame.inner(header, frame.bytes.get(header..total)?),
        destination: u32::from_be_bytes(*destination),
        fragment_offset: number("fragment_offset")?,
        more_fragments: number("more_fragments")? != 0,
    })
}

/// The same for IPv6.
pub(super) fn ipv6<'a, T>(frame: Cursor<'a>, cut: bool, sink: &mut impl Sink<'a, T>) -> Result<Ip<'a>, Failure> {
    let (version, next, payload) = match frame.peek::<Ipv6<'_>, _>(sink) {
        Ok(ip) => (ip.version().into(), ip.next_header(), ip.payload()),
        Err(fault) => part_of_ipv6(frame).filter(|_| cut).ok_or(fault)?,
    };
    if version != 6 {
        return Err(frame.fault(format!("IPv6 header of version {version}")));
    }
    Ok(Ip {
        bytes: &frame.bytes[..Ipv6::SIZE + payload.len()],
        protocol: next,
        segment: frame.inner(Ipv6::SIZE, payload),
        destination: 0,
        fragment_offset: 0,
        more_fragments: false,
    })
}

/// Version, next header, and payload.
fn part_of_ipv6(frame: Cursor<'_>) -> Option<(u16, Open<IpProtocol>, &[u8])> {
    let next = number::<Ipv6<'_>>(frame.bytes, "next_header")?.to_le_bytes()[0];
    let payload = frame.bytes.get(Ipv6::SIZE..)?;
    Some((number::<Ipv6<'_>>(frame.bytes, "version")?, Open::from_repr(next), payload))
}

/// The datagram in a segment; of a `partial` one, what is there may hold whole messages.
pub(super) fn udp<'a, T>(
    segment: Cursor<'a>,
    partial: bool,
    sink: &mut impl Sink<'a, T>,
) -> Result<Datagram<'a>, Failure> {
    let (source_port, destination_port, payload) = match segment.peek::<Udp<'_>, _>(sink) {
        Ok(udp) => (udp.source_port(), udp.destination_port(), udp.payload()),
        Err(fault) => part_of_udp(segment.bytes).filter(|_| partial).ok_or(fault)?,
    };
    Ok(Datagram { source_port, destination_port, payload: segment.inner(Udp::SIZE, payload) })
}

fn part_of_udp(segment: &[u8]) -> Option<(u16, u16, &[u8])> {
    let port = |field| number::<Udp<'_>>(segment, field);
    Some((port("source_port")?, port("destination_port")?, segment.get(Udp::SIZE..)?))
}

/// A number of a packet that is not whole: found by its name, as there is no view.
fn number<P: Packet>(bytes: &[u8], field: &str) -> Option<u16> {
    let field = P::SCHEMA.fields.iter().find(|known| known.name == field)?;
    match field.scalar(bytes)? {
        pinwire::Scalar::Uint(value) => value.try_into().ok(),
        _ => None,
    }
}
