//! A capture through pinwire: lengths and options of IPv4 are declared, not computed.

use pinwire::prelude::*;

const IPV4: u16 = 0x0800;
const VLAN: u16 = 0x8100;
const UDP: u8 = 17;

#[derive(Packet)]
#[pinwire(le)]
struct File {
    #[pinwire(const = 0xA1B2_C3D4)]
    magic: u32,
    major: u16,
    minor: u16,
    zone: i32,
    accuracy: u32,
    longest: u32,
    link: u32,
}

#[derive(Packet)]
#[pinwire(le)]
struct Record<'a> {
    seconds: u32,
    micros: u32,
    #[pinwire(len = frame)]
    captured: u32,
    original: u32,
    frame: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
struct Ethernet<'a> {
    destination: [u8; 6],
    source: [u8; 6],
    ether_type: u16,
    #[pinwire(rest)]
    packet: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
struct Vlan<'a> {
    tag: u16,
    ether_type: u16,
    #[pinwire(rest)]
    packet: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
struct Ipv4<'a> {
    #[pinwire(bits = 4)]
    version: u8,
    #[pinwire(bits = 4, len = (options + 20) / 4)]
    header_words: u8,
    service: u8,
    #[pinwire(len = payload + 4 * header_words)]
    total_length: u16,
    identification: u16,
    fragment: u16,
    time_to_live: u8,
    protocol: u8,
    checksum: u16,
    source: u32,
    destination: u32,
    options: &'a [u8],
    payload: &'a [u8],
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

#[inline(never)]
pub fn records(file: &[u8]) -> Option<u64> {
    sum(file, |record| {
        let lengths = [record.captured(), record.original()].map(u64::from);
        Some(total([total(lengths), record.seconds().into(), record.micros().into()]))
    })
}

#[inline(never)]
pub fn whole(file: &[u8]) -> Option<u64> {
    sum(file, |record| frame(record.frame()))
}

#[inline]
fn sum(file: &[u8], read: impl Fn(RecordView<'_>) -> Option<u64>) -> Option<u64> {
    let (_, records) = File::view_prefix(file).ok()?;
    let mut sum = 0u64;
    for record in Record::stream(records) {
        sum = sum.wrapping_add(read(record.ok()?)?);
    }
    Some(sum)
}

/// Zero for a frame without a UDP header.
#[inline(always)]
pub fn frame(frame: &[u8]) -> Option<u64> {
    let ethernet = Ethernet::view(frame).ok()?;
    let (mut ether_type, mut packet) = (ethernet.ether_type(), ethernet.packet());
    while ether_type == VLAN {
        let vlan = Vlan::view(packet).ok()?;
        (ether_type, packet) = (vlan.ether_type(), vlan.packet());
    }
    if ether_type == IPV4 { ipv4(packet) } else { Some(0) }
}

#[inline(always)]
fn ipv4(packet: &[u8]) -> Option<u64> {
    let (ipv4, _) = Ipv4::view_prefix(packet).ok()?;
    if ipv4.version() != 4 {
        return None;
    }
    if ipv4.protocol() != UDP || ipv4.fragment() & 0x3FFF != 0 {
        return Some(0);
    }
    let (udp, _) = Udp::view_prefix(ipv4.payload()).ok()?;
    let ends = [ipv4.source(), ipv4.destination(), udp.source().into(), udp.destination().into()].map(u64::from);
    let lengths = [ipv4.options().len(), udp.payload().len()].map(|len| len as u64);
    Some(total([total(ends), total(lengths)]))
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}
