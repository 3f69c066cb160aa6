//! Captures, and the headers of the frames in them: pcap, Ethernet, VLAN tags, IPv4, IPv6, UDP, TCP, DNS.

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
    Ipv6 = 0x86dd,
    ServiceVlan = 0x88a8,
    /// Stacked tags as they were before 802.1ad.
    OldServiceVlan = 0x9100,
}

/// Before the payload of most frames.
#[derive(Packet)]
#[pinwire(be)]
pub struct Ethernet {
    pub destination: U48,
    pub source: U48,
    pub ethertype: Open<EtherType>,
}

/// A frame as 802.3 has it: what would be the type of an [`Ethernet`] header is less than
/// [`Ethernet8023::END_OF_LENGTHS`], and is a length. Behind the payload there may be padding.
#[derive(Packet)]
#[pinwire(be)]
pub struct Ethernet8023<'a> {
    pub destination: U48,
    pub source: U48,
    #[pinwire(len = payload)]
    pub length: u16,
    pub payload: &'a [u8],
}

impl Ethernet8023<'_> {
    /// From here on the number is a type.
    pub const END_OF_LENGTHS: u16 = 1536;
}

/// 802.1Q tag; tags may be stacked (802.1ad), as many as a frame holds.
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

/// What an IPv4 or IPv6 header, or an extension of one, says comes next.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum IpProtocol {
    HopByHop = 0,
    Tcp = 6,
    Udp = 17,
    Routing = 43,
    Fragment = 44,
    Destination = 60,
}

#[derive(Packet)]
#[pinwire(be)]
pub struct Ipv4<'a> {
    #[pinwire(bits = 4)]
    pub version: u8,
    /// Of the header, options included, in units of 4 bytes.
    #[pinwire(bits = 4, len = (options + 20) / 4)]
    pub header_words: u8,
    #[pinwire(bits = 6)]
    pub dscp: u8,
    #[pinwire(bits = 2)]
    pub ecn: u8,
    /// Header included.
    #[pinwire(len = payload + 4 * header_words)]
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
    pub source: u32,
    pub destination: u32,
    pub options: &'a [u8],
    pub payload: &'a [u8],
}

#[derive(Packet)]
#[pinwire(be)]
pub struct Ipv6<'a> {
    #[pinwire(bits = 4)]
    pub version: u8,
    #[pinwire(bits = 6)]
    pub dscp: u8,
    #[pinwire(bits = 2)]
    pub ecn: u8,
    #[pinwire(bits = 20)]
    pub flow_label: u32,
    #[pinwire(len = payload)]
    pub payload_length: u16,
    pub next_header: Open<IpProtocol>,
    pub hop_limit: u8,
    pub source: [u8; 16],
    pub destination: [u8; 16],
    pub payload: &'a [u8],
}

/// Between an IPv6 header and what it carries: options for each hop, for the destination, or a route.
#[derive(Packet)]
#[pinwire(be)]
pub struct Ipv6Extension<'a> {
    pub next_header: Open<IpProtocol>,
    /// In units of 8 bytes, of which the first does not count.
    #[pinwire(len = (data - 6) / 8)]
    pub length: u8,
    pub data: &'a [u8],
}

/// The same, of a packet that was sent in fragments.
#[derive(Packet)]
#[pinwire(be)]
pub struct Ipv6Fragment {
    pub next_header: Open<IpProtocol>,
    pub reserved1: u8,
    /// In units of 8 bytes.
    #[pinwire(bits = 13)]
    pub fragment_offset: u16,
    #[pinwire(bits = 2)]
    pub reserved2: u8,
    #[pinwire(bits = 1)]
    pub more_fragments: u8,
    pub identification: u32,
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

/// The header; the payload is all that the IP packet carries behind it.
#[derive(Packet)]
#[pinwire(be)]
pub struct Tcp<'a> {
    pub source_port: u16,
    pub destination_port: u16,
    pub sequence: u32,
    pub acknowledgment: u32,
    /// Of the header, options included, in units of 4 bytes.
    #[pinwire(bits = 4, len = (options + 20) / 4)]
    pub header_words: u8,
    #[pinwire(bits = 12)]
    pub flags: u16,
    pub window: u16,
    pub checksum: u16,
    pub urgent_pointer: u16,
    pub options: &'a [u8],
}

/// Before the questions and answers of a DNS message.
#[derive(Packet)]
#[pinwire(be)]
pub struct Dns {
    pub id: u16,
    pub flags: u16,
    pub questions: u16,
    pub answers: u16,
    pub authorities: u16,
    pub additionals: u16,
}

/// The headers of a frame, numbered here.
#[derive(Packet)]
#[pinwire(tag = u8, external)]
pub enum Header<'a> {
    #[pinwire(tag = 0)]
    Ethernet(Ethernet),
    #[pinwire(tag = 1)]
    Ethernet8023(Ethernet8023<'a>),
    #[pinwire(tag = 2)]
    Vlan(VlanTag),
    #[pinwire(tag = 3)]
    Ipv4(Ipv4<'a>),
    #[pinwire(tag = 4)]
    Ipv6(Ipv6<'a>),
    #[pinwire(tag = 5)]
    Udp(Udp<'a>),
    #[pinwire(tag = 6)]
    Tcp(Tcp<'a>),
    #[pinwire(tag = 7)]
    Dns(Dns),
}
