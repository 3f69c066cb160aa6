//! UDP frames through `etherparse`: the slice of each layer in turn, its leanest interface.

use etherparse::{EtherType, Ethernet2HeaderSlice, IpNumber, Ipv4HeaderSlice, UdpSlice};

#[inline]
pub fn frame(frame: &[u8]) -> Option<u64> {
    let ethernet = Ethernet2HeaderSlice::from_slice(frame).ok()?;
    if ethernet.ether_type() != EtherType::IPV4 {
        return None;
    }
    let packet = frame.get(ethernet.slice().len()..)?;
    let ipv4 = Ipv4HeaderSlice::from_slice(packet).ok()?;
    if ipv4.protocol() != IpNumber::UDP {
        return None;
    }
    let datagram = packet.get(ipv4.slice().len()..ipv4.total_len().into())?;
    let [a, b, c, d, e, f] = ethernet.source();
    let source = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
    let ends = [ipv4.source(), ipv4.destination()].map(|address| u64::from(u32::from_be_bytes(address)));
    let small = [u64::from(ipv4.identification()), ipv4.ttl().into()];
    Some(total([source, total(ends), total(small), self::datagram(datagram)?]))
}

#[inline]
pub fn datagram(datagram: &[u8]) -> Option<u64> {
    let udp = UdpSlice::from_slice(datagram).ok()?;
    let header = [udp.source_port(), udp.destination_port(), udp.checksum()].map(u64::from);
    Some(total([total(header), udp.payload().len() as u64]))
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}
