//! A capture by hand over zerocopy: the yardstick.

use zerocopy::byteorder::{big_endian, little_endian};
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

use big_endian::{U16, U32};

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct File {
    magic: little_endian::U32,
    _rest: [u8; 20],
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Record {
    seconds: little_endian::U32,
    micros: little_endian::U32,
    captured: little_endian::U32,
    original: little_endian::U32,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Ethernet {
    _ends: [u8; 12],
    ether_type: U16,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Vlan {
    _tag: U16,
    ether_type: U16,
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Ipv4 {
    version_and_length: u8,
    _service: u8,
    total_length: U16,
    _identification: U16,
    fragment: U16,
    _time_to_live: u8,
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
    _checksum: U16,
}

#[inline(never)]
pub fn records(file: &[u8]) -> Option<u64> {
    sum(file, |record, _| {
        let numbers = [record.captured, record.original, record.seconds, record.micros];
        Some(total(numbers.map(|number| number.get().into())))
    })
}

#[inline(never)]
pub fn whole(file: &[u8]) -> Option<u64> {
    sum(file, |_, bytes| frame(bytes))
}

#[inline]
fn sum(file: &[u8], read: impl Fn(&Record, &[u8]) -> Option<u64>) -> Option<u64> {
    let (header, mut left) = File::ref_from_prefix(file).ok()?;
    if header.magic.get() != 0xA1B2_C3D4 {
        return None;
    }
    let mut sum = 0u64;
    while !left.is_empty() {
        let (record, rest) = Record::ref_from_prefix(left).ok()?;
        let (frame, rest) = rest.split_at_checked(record.captured.get() as usize)?;
        sum = sum.wrapping_add(read(record, frame)?);
        left = rest;
    }
    Some(sum)
}

#[inline(always)]
pub fn frame(frame: &[u8]) -> Option<u64> {
    let (ethernet, mut packet) = Ethernet::ref_from_prefix(frame).ok()?;
    let mut ether_type = ethernet.ether_type.get();
    while ether_type == 0x8100 {
        let (vlan, rest) = Vlan::ref_from_prefix(packet).ok()?;
        (ether_type, packet) = (vlan.ether_type.get(), rest);
    }
    if ether_type == 0x0800 { ipv4(packet) } else { Some(0) }
}

#[inline(always)]
fn ipv4(packet: &[u8]) -> Option<u64> {
    let (ipv4, _) = Ipv4::ref_from_prefix(packet).ok()?;
    let header = usize::from(ipv4.version_and_length & 0xF) * 4;
    if ipv4.version_and_length >> 4 != 4 || header < 20 {
        return None;
    }
    let datagram = packet.get(header..ipv4.total_length.get().into())?;
    if ipv4.protocol != 17 || ipv4.fragment.get() & 0x3FFF != 0 {
        return Some(0);
    }
    let (udp, _) = Udp::ref_from_prefix(datagram).ok()?;
    let payload = datagram.get(8..udp.length.get().into())?;
    let addresses = [ipv4.source, ipv4.destination].map(|address| address.get().into());
    let ports = [udp.source, udp.destination].map(|port| port.get().into());
    let lengths = [header - 20, payload.len()].map(|len| len as u64);
    Some(total([total(addresses), total(ports), total(lengths)]))
}

#[inline]
fn total<const N: usize>(fields: [u64; N]) -> u64 {
    fields.into_iter().fold(0, u64::wrapping_add)
}
