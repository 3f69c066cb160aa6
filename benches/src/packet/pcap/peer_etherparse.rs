//! Captured frames through `etherparse`: layer by layer, its leanest interface, and in one call.

use etherparse::{
    EtherType, Ethernet2HeaderSlice, IpNumber, Ipv4HeaderSlice, NetSlice, SingleVlanHeaderSlice, SlicedPacket,
    TransportSlice, UdpSlice,
};

#[inline(always)]
pub fn layers(frame: &[u8]) -> Option<u64> {
    let ethernet = Ethernet2HeaderSlice::from_slice(frame).ok()?;
    let (mut ether_type, mut packet) = (ethernet.ether_type(), frame.get(ethernet.slice().len()..)?);
    while ether_type == EtherType::VLAN_TAGGED_FRAME {
        let vlan = SingleVlanHeaderSlice::from_slice(packet).ok()?;
        (ether_type, packet) = (vlan.ether_type(), packet.get(vlan.slice().len()..)?);
    }
    if ether_type == EtherType::IPV4 { ipv4(packet) } else { Some(0) }
}

#[inline(always)]
fn ipv4(packet: &[u8]) -> Option<u64> {
    let ipv4 = Ipv4HeaderSlice::from_slice(packet).ok()?;
    let datagram = packet.get(ipv4.slice().len()..ipv4.total_len().into())?;
    if ipv4.protocol() != IpNumber::UDP || ipv4.is_fragmenting_payload() {
        return Some(0);
    }
    Some(sum(ipv4, &UdpSlice::from_slice(datagram).ok()?))
}

#[inline(always)]
pub fn sliced(frame: &[u8]) -> Option<u64> {
    let packet = SlicedPacket::from_ethernet(frame).ok()?;
    match (&packet.net, &packet.transport) {
        (Some(NetSlice::Ipv4(ipv4)), Some(TransportSlice::Udp(udp))) => Some(sum(ipv4.header(), udp)),
        _ => Some(0),
    }
}

#[inline]
fn sum(ipv4: Ipv4HeaderSlice<'_>, udp: &UdpSlice<'_>) -> u64 {
    let addresses = [ipv4.source(), ipv4.destination()].map(|address| u64::from(u32::from_be_bytes(address)));
    let ports = [udp.source_port(), udp.destination_port()].map(u64::from);
    let lengths = [ipv4.options().len(), udp.payload().len()].map(|len| len as u64);
    total([total(addresses), total(ports), total(lengths)])
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}
