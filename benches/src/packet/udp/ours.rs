//! UDP frames through pinwire.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ethernet<'a> {
    destination: [u8; 6],
    source: U48,
    ether_type: u16,
    #[pinwire(rest)]
    packet: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
struct Ipv4<'a> {
    #[pinwire(bits = 4)]
    version: u8,
    #[pinwire(bits = 4)]
    header_words: u8,
    service: u8,
    total_length: u16,
    identification: u16,
    fragment: u16,
    time_to_live: u8,
    protocol: u8,
    checksum: u16,
    source: u32,
    destination: u32,
    #[pinwire(rest)]
    options_and_datagram: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
struct Udp<'a> {
    source: u16,
    destination: u16,
    #[pinwire(len = payload + 8)]
    length: u16,
    checksum: u16,
    payload: &'a [u8],
}

#[inline]
pub fn frame(frame: &[u8]) -> Option<u64> {
    let ethernet = Ethernet::view(frame).ok()?;
    if ethernet.ether_type() != 0x0800 {
        return None;
    }
    let packet = ethernet.packet();
    let ipv4 = Ipv4::view(packet).ok()?;
    let header = usize::from(ipv4.header_words()) * 4;
    if ipv4.version() != 4 || header < 20 || ipv4.protocol() != 17 {
        return None;
    }
    let datagram = packet.get(header..ipv4.total_length().into())?;
    let ends = [ethernet.source().get(), ipv4.source().into(), ipv4.destination().into()];
    let small = [u64::from(ipv4.identification()), ipv4.time_to_live().into()];
    Some(total([total(ends), total(small), self::datagram(datagram)?]))
}

#[inline]
pub fn datagram(datagram: &[u8]) -> Option<u64> {
    let (udp, _) = Udp::view_prefix(datagram).ok()?;
    let header = [udp.source(), udp.destination(), udp.checksum()].map(u64::from);
    Some(total([total(header), udp.payload().len() as u64]))
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}
