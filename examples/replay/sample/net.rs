//! Captures: around UDP payloads of feeds, and of frames of all kinds.

use pinwire::{Open, U48};

use super::{Random, append};
use crate::protocols::net::{
    Dns, EtherType, Ethernet, Ethernet8023, IpProtocol, Ipv4, Ipv6, Ipv6Extension, Ipv6Fragment, Tcp, Udp, VlanTag,
    pcap_be, pcap_le,
};

const MICROSECONDS: u32 = 0xa1b2_c3d4;
const NANOSECONDS: u32 = 0xa1b2_3c4d;
const ETHERNET: u32 = 1;
/// Shorter frames are padded.
const SHORTEST_FRAME: usize = 60;

macro_rules! capture {
    ($name:ident, $order:ident, $magic:ident) => {
        fn $name(frames: &[Vec<u8>]) -> Vec<u8> {
            let mut out = Vec::new();
            append(
                &mut out,
                &$order::FileHeader {
                    magic: $magic,
                    version_major: 2,
                    version_minor: 4,
                    this_zone: 0,
                    sig_figs: 0,
                    snap_len: 0xffff,
                    link_type: ETHERNET,
                },
            );
            for (index, frame) in (0..).zip(frames) {
                let (seconds, length) = (1_500_000_000 + index, frame.len() as u32);
                append(
                    &mut out,
                    &$order::RecordHeader { seconds, fraction: 0, captured_len: length, original_len: length },
                );
                out.extend(frame);
            }
            out
        }
    };
}

capture!(little_endian, pcap_le, MICROSECONDS);
capture!(big_endian, pcap_be, NANOSECONDS);

/// One frame for each payload, every third behind a VLAN tag.
pub(super) fn capture(payloads: &[Vec<u8>]) -> Vec<u8> {
    let frames = (0..).zip(payloads).map(|(index, payload)| {
        let tags: &[_] = if index % 3 == 2 { &[EtherType::Vlan] } else { &[] };
        let packet = ipv4(IpProtocol::Udp, 0, &[], &udp(11106, payload));
        ethernet(tags, EtherType::Ipv4, &packet)
    });
    little_endian(&frames.collect::<Vec<_>>())
}

pub(crate) fn pcap_le(headers: usize) -> Vec<u8> {
    little_endian(&frames(headers))
}

pub(crate) fn pcap_be(headers: usize) -> Vec<u8> {
    big_endian(&frames(headers))
}

/// A kind of frames: how many headers are in one, and what makes it.
type Kind = (usize, fn(&mut Random) -> Vec<u8>);

/// Frames of all kinds in turn, until there are so many headers in them.
fn frames(headers: usize) -> Vec<Vec<u8>> {
    let mut random = Random(7);
    let kinds: [Kind; 7] =
        [(4, query), (1, spanning_tree), (5, tagged), (3, over_ipv6), (3, extended), (2, fragment), (1, unknown)];
    let (mut frames, mut count) = (Vec::new(), 0);
    for (index, (headers_in_it, make)) in kinds.into_iter().cycle().enumerate() {
        if count >= headers && index >= kinds.len() {
            break;
        }
        frames.push(make(&mut random));
        count += headers_in_it;
    }
    frames
}

fn query(random: &mut Random) -> Vec<u8> {
    let mut query = Vec::new();
    let id = random.below(1 << 16) as u16;
    append(&mut query, &Dns { id, flags: 0x0100, questions: 1, answers: 0, authorities: 0, additionals: 0 });
    query.extend(b"\x07example\x03com\0\0\x01\0\x01");
    ethernet(&[], EtherType::Ipv4, &ipv4(IpProtocol::Udp, 0, &[], &udp(53, &query)))
}

fn spanning_tree(random: &mut Random) -> Vec<u8> {
    let mut out = Vec::new();
    let (destination, source) = addresses();
    append(&mut out, &Ethernet8023 { destination, source, length: 0, payload: &random.bytes(38) });
    padded(out)
}

fn tagged(random: &mut Random) -> Vec<u8> {
    let segment = tcp(&random.bytes(8), &random.bytes(100));
    let packet = ipv4(IpProtocol::Tcp, 0, &random.bytes(12), &segment);
    ethernet(&[EtherType::ServiceVlan, EtherType::Vlan], EtherType::Ipv4, &packet)
}

fn over_ipv6(random: &mut Random) -> Vec<u8> {
    ethernet(&[], EtherType::Ipv6, &ipv6(IpProtocol::Udp, &udp(123, &random.bytes(48))))
}

fn extended(random: &mut Random) -> Vec<u8> {
    let mut payload = Vec::new();
    let next_header = IpProtocol::Fragment.into();
    append(&mut payload, &Ipv6Extension { next_header, length: 0, data: &random.bytes(14) });
    append(
        &mut payload,
        &Ipv6Fragment {
            next_header: IpProtocol::Tcp.into(),
            reserved1: 0,
            fragment_offset: 0,
            reserved2: 0,
            more_fragments: 1,
            identification: 1,
        },
    );
    payload.extend(tcp(&[], &random.bytes(20)));
    ethernet(&[], EtherType::Ipv6, &ipv6(IpProtocol::HopByHop, &payload))
}

fn fragment(random: &mut Random) -> Vec<u8> {
    ethernet(&[], EtherType::Ipv4, &ipv4(IpProtocol::Udp, 185, &[], &random.bytes(9)))
}

fn unknown(random: &mut Random) -> Vec<u8> {
    let mut out = Vec::new();
    let (destination, source) = addresses();
    append(&mut out, &Ethernet { destination, source, ethertype: Open::Unknown(0x88cc) });
    out.extend(random.bytes(70));
    out
}

fn addresses() -> (U48, U48) {
    let address = |address| U48::new(address).unwrap_or_default();
    (address(0x0100_5e00_0001), address(0x0200_0000_0001))
}

fn ethernet(tags: &[EtherType], carried: EtherType, packet: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let (destination, source) = addresses();
    let mut types = tags.iter().chain([&carried]).map(|ethertype| Open::Known(*ethertype));
    append(&mut out, &Ethernet { destination, source, ethertype: types.next().unwrap_or(carried.into()) });
    for ethertype in types {
        append(&mut out, &VlanTag { priority: 5, drop_eligible: 0, id: 142, ethertype });
    }
    out.extend(packet);
    padded(out)
}

fn padded(mut frame: Vec<u8>) -> Vec<u8> {
    frame.resize(frame.len().max(SHORTEST_FRAME), 0);
    frame
}

fn ipv4(protocol: IpProtocol, fragment_offset: u16, options: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    append(
        &mut out,
        &Ipv4 {
            version: 4,
            header_words: 0,
            dscp: 0,
            ecn: 0,
            total_length: 0,
            identification: 0,
            reserved: 0,
            dont_fragment: 1,
            more_fragments: 0,
            fragment_offset,
            time_to_live: 64,
            protocol: protocol.into(),
            checksum: 0,
            source: 0x0a00_0001,
            destination: 0xef00_0001,
            options,
            payload,
        },
    );
    out
}

fn ipv6(next_header: IpProtocol, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    append(
        &mut out,
        &Ipv6 {
            version: 6,
            dscp: 0,
            ecn: 1,
            flow_label: 0x1_2345,
            payload_length: 0,
            next_header: next_header.into(),
            hop_limit: 1,
            source: [0xfe; 16],
            destination: [0xff; 16],
            payload,
        },
    );
    out
}

fn udp(destination_port: u16, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    append(&mut out, &Udp { source_port: 46206, destination_port, length: 0, checksum: 0, payload });
    out
}

fn tcp(options: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    append(
        &mut out,
        &Tcp {
            source_port: 40_000,
            destination_port: 443,
            sequence: u32::MAX,
            acknowledgment: 1,
            header_words: 0,
            flags: 0x018,
            window: 1000,
            checksum: 0,
            urgent_pointer: 0,
            options,
        },
    );
    out.extend(payload);
    out
}
