//! A capture around UDP payloads.

use pinwire::Open;

use super::append;
use crate::protocols::net::{EtherType, Ethernet, IpProtocol, Ipv4, Udp, VlanTag, pcap_le};

const MAGIC: u32 = 0xa1b2_c3d4;
const ETHERNET: u32 = 1;

/// One frame for each payload, every third behind a VLAN tag.
pub(super) fn capture(payloads: &[Vec<u8>]) -> Vec<u8> {
    let mut out = Vec::new();
    append(
        &mut out,
        &pcap_le::FileHeader {
            magic: MAGIC,
            version_major: 2,
            version_minor: 4,
            this_zone: 0,
            sig_figs: 0,
            snap_len: 0xffff,
            link_type: ETHERNET,
        },
    );
    for (index, payload) in (0..).zip(payloads) {
        let frame = frame(payload, index % 3 == 2);
        let length = frame.len() as u32;
        append(
            &mut out,
            &pcap_le::RecordHeader {
                seconds: 1_500_000_000 + index,
                fraction: 0,
                captured_len: length,
                original_len: length,
            },
        );
        out.extend(frame);
    }
    out
}

fn frame(payload: &[u8], tagged: bool) -> Vec<u8> {
    let mut out = Vec::new();
    let outer = if tagged { EtherType::Vlan } else { EtherType::Ipv4 };
    append(
        &mut out,
        &Ethernet { destination: [1, 0, 0x5e, 0, 0, 1], source: [2, 0, 0, 0, 0, 1], ethertype: outer.into() },
    );
    if tagged {
        append(&mut out, &VlanTag { priority: 5, drop_eligible: 0, id: 142, ethertype: EtherType::Ipv4.into() });
    }
    append(&mut out, &ipv4(payload.len()));
    append(&mut out, &Udp { source_port: 46206, destination_port: 11106, length: 0, checksum: 0, payload });
    out
}

fn ipv4(payload: usize) -> Ipv4 {
    Ipv4 {
        version: 4,
        header_words: 5,
        dscp: 0,
        ecn: 0,
        total_length: (20 + 8 + payload) as u16,
        identification: 0,
        reserved: 0,
        dont_fragment: 1,
        more_fragments: 0,
        fragment_offset: 0,
        time_to_live: 64,
        protocol: Open::Known(IpProtocol::Udp),
        checksum: 0,
        source: [10, 0, 0, 1],
        destination: [239, 0, 0, 1],
    }
}
