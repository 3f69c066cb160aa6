//! What carries the market data in a capture: pcap, Ethernet, VLAN tags, IPv4, UDP.

use pinwire::prelude::*;

/// Declares the two headers of a capture file in one byte order: a capture is written in the
/// order of the machine that took it.
macro_rules! pcap {
    ($module:ident, $order:ident) => {
        pub mod $module {
            use pinwire::prelude::*;

            /// Stands once, at the start of the file.
            #[derive(Packet)]
            #[pinwire($order)]
            pub struct FileHeader {
                pub magic: u32,
                pub version_major: u16,
                pub version_minor: u16,
                pub this_zone: i32,
                pub sig_figs: u32,
                pub snap_len: u32,
                pub link_type: u32,
            }

            /// Stands before each frame; the fraction is in micro- or nanoseconds, as the magic says.
            #[derive(Packet)]
            #[pinwire($order)]
            pub struct RecordHeader {
                pub seconds: u32,
                pub fraction: u32,
                pub captured_len: u32,
                pub original_len: u32,
            }
        }
    };
}

pcap!(pcap_be, be);
pcap!(pcap_le, le);

/// What an Ethernet header or a VLAN tag says comes next.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u16)]
pub enum EtherType {
    Ipv4 = 0x0800,
    Vlan = 0x8100,
    ServiceVlan = 0x88a8,
    /// Stacked tags as they were before 802.1ad.
    OldServiceVlan = 0x9100,
}

#[derive(Packet)]
#[pinwire(be)]
pub struct Ethernet {
    pub destination: [u8; 6],
    pub source: [u8; 6],
    pub ethertype: Open<EtherType>,
}

/// 802.1Q tag; tags may be stacked (802.1ad).
#[derive(Packet)]
#[pinwire(be)]
pub struct VlanTag {
    #[pinwire(bits = 3)]
    pub priority: u8,
    #[pinwire(bits = 1)]
    pub drop_eligible: u8,
    #[pinwire(bits = 12)]
    pub id: u16,
    pub ethertype: Open<EtherType>,
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum IpProtocol {
    Udp = 17,
}

/// The fixed part of an IPv4 header; options follow up to `4 * header_words` bytes.
#[derive(Packet)]
#[pinwire(be)]
pub struct Ipv4 {
    #[pinwire(bits = 4)]
    pub version: u8,
    #[pinwire(bits = 4)]
    pub header_words: u8,
    #[pinwire(bits = 6)]
    pub dscp: u8,
    #[pinwire(bits = 2)]
    pub ecn: u8,
    pub total_length: u16,
    pub identification: u16,
    #[pinwire(bits = 1)]
    pub reserved: u8,
    #[pinwire(bits = 1)]
    pub dont_fragment: u8,
    #[pinwire(bits = 1)]
    pub more_fragments: u8,
    /// In units of 8 bytes.
    #[pinwire(bits = 13)]
    pub fragment_offset: u16,
    pub time_to_live: u8,
    pub protocol: Open<IpProtocol>,
    pub checksum: u16,
    pub source: [u8; 4],
    pub destination: [u8; 4],
}

#[derive(Packet)]
#[pinwire(be)]
pub struct Udp<'a> {
    pub source_port: u16,
    pub destination_port: u16,
    #[pinwire(len = payload + 8)]
    pub length: u16,
    pub checksum: u16,
    pub payload: &'a [u8],
}
