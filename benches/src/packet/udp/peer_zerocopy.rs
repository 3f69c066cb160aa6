//! UDP frames by hand over zerocopy: the yardstick.

use zerocopy::byteorder::big_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Ethernet {
    _destination: [u8; 6],
    source: [u8; 6],
    ether_type: U16,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Ipv4 {
    version_and_length: u8,
    _service: u8,
    total_length: U16,
    identification: U16,
    _fragment: U16,
    time_to_live: u8,
    protocol: u8,
    _checksum: U16,
    source: U32,
    destination: U32,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Udp {
    source: U16,
    destination: U16,
    length: U16,
    checksum: U16,
}

#[inline]
pub fn frame(frame: &[u8]) -> Option<u64> {
    let (ethernet, packet) = Ethernet::ref_from_prefix(frame).ok()?;
    if ethernet.ether_type.get() != 0x0800 {
        return None;
    }
    let (ipv4, _) = Ipv4::ref_from_prefix(packet).ok()?;
    let header = usize::from(ipv4.version_and_length & 0xF) * 4;
    if ipv4.version_and_length >> 4 != 4 || header < 20 || ipv4.protocol != 17 {
        return None;
    }
    let datagram = packet.get(header..ipv4.total_length.get().into())?;
    let mut source = [0; 8];
    source[2..].copy_from_slice(&ethernet.source);
    let addresses = [u64::from_be_bytes(source), ipv4.source.get().into(), ipv4.destination.get().into()];
    let small = [u64::from(ipv4.identification.get()), ipv4.time_to_live.into()];
    Some(total([total(addresses), total(small), self::datagram(datagram)?]))
}

#[inline]
pub fn datagram(datagram: &[u8]) -> Option<u64> {
    let (udp, _) = Udp::ref_from_prefix(datagram).ok()?;
    let payload = datagram.get(8..udp.length.get().into())?;
    let header = [udp.source, udp.destination, udp.checksum].map(|field| u64::from(field.get()));
    Some(total([total(header), payload.len() as u64]))
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}
