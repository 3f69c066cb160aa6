//! UDP frames through `wire-repr`.

#![allow(dead_code, reason = "a layout names all fields, the sum reads some")]

use wire_repr::{WireView, wire};

#[derive(WireView)]
pub struct Ethernet {
    destination: [u8; 6],
    source: [u8; 6],
    #[wire(be)]
    ether_type: u16,
    #[wire(rest)]
    packet: wire::Bytes,
}

#[derive(WireView)]
pub struct Ipv4 {
    version_and_length: u8,
    service: u8,
    #[wire(be)]
    total_length: u16,
    #[wire(be)]
    identification: u16,
    #[wire(be)]
    fragment: u16,
    time_to_live: u8,
    protocol: u8,
    #[wire(be)]
    checksum: u16,
    #[wire(be)]
    source: u32,
    #[wire(be)]
    destination: u32,
    #[wire(rest)]
    rest: wire::Bytes,
}

/// `wire-repr` has no length with an offset: the rest is cut by hand.
#[derive(WireView)]
pub struct Udp {
    #[wire(be)]
    source: u16,
    #[wire(be)]
    destination: u16,
    #[wire(be)]
    length: u16,
    #[wire(be)]
    checksum: u16,
    #[wire(rest)]
    payload: wire::Bytes,
}

#[inline]
pub fn frame(frame: &[u8]) -> Option<u64> {
    let ethernet = Ethernet::view(frame).ok()?;
    if ethernet.ether_type() != 0x0800 {
        return None;
    }
    let packet = ethernet.packet();
    let ipv4 = Ipv4::view(packet).ok()?;
    let header = usize::from(ipv4.version_and_length() & 0xF) * 4;
    if ipv4.version_and_length() >> 4 != 4 || header < 20 || ipv4.protocol() != 17 {
        return None;
    }
    let datagram = packet.get(header..ipv4.total_length().into())?;
    let [a, b, c, d, e, f] = ethernet.source();
    let ends = [u64::from_be_bytes([0, 0, a, b, c, d, e, f]), ipv4.source().into(), ipv4.destination().into()];
    let small = [u64::from(ipv4.identification()), ipv4.time_to_live().into()];
    Some(total([total(ends), total(small), self::datagram(datagram)?]))
}

#[inline]
pub fn datagram(datagram: &[u8]) -> Option<u64> {
    let udp = Udp::view(datagram).ok()?;
    let payload = udp.payload().get(..usize::from(udp.length()).checked_sub(8)?)?;
    let header = [udp.source(), udp.destination(), udp.checksum()].map(u64::from);
    Some(total([total(header), payload.len() as u64]))
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}
