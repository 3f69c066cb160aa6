//! Captures for their own sake: the headers of each frame, the outermost of each kind, and nothing put together.

use pinwire::{Field, Layout, Open, Schema};

use super::ip::{self, Ip};
use super::{Cursor, Message, Nowhere, Sink, Walker, pcap};
use crate::protocols::net::{
    Dns, EtherType, Ethernet, Ethernet8023, Header, IpProtocol, Ipv6, Ipv6Extension, Ipv6Fragment, Tcp, Udp, VlanTag,
};
use crate::replay::Failure;

/// Walks captures.
pub struct Pcap;

/// What a [`Header`] is.
const ETHERNET: u8 = 0;
const ETHERNET_8023: u8 = 1;
const VLAN: u8 = 2;
const IPV4: u8 = 3;
const IPV6: u8 = 4;
const UDP: u8 = 5;
const TCP: u8 = 6;
const DNS: u8 = 7;

/// What reports call them, as tshark does.
const NAMES: [&str; 8] = ["eth", "eth", "vlan", "ip", "ipv6", "udp", "tcp", "dns"];
/// The port of name servers.
const NAME_SERVER: u16 = 53;

/// Sums as tshark names them: the header, the field, its name there, and how many of its units there are in ours.
const SUMS: &[(&str, &str, &str, i128)] = &[
    ("eth", "destination", "dst", 1),
    ("eth", "source", "src", 1),
    ("eth", "ethertype", "type", 1),
    ("eth", "length", "len", 1),
    ("vlan", "priority", "priority", 1),
    ("vlan", "drop_eligible", "dei", 1),
    ("vlan", "id", "id", 1),
    ("vlan", "ethertype", "etype", 1),
    ("ip", "version", "version", 1),
    ("ip", "header_words", "hdr_len", 4),
    ("ip", "dscp", "dsfield.dscp", 1),
    ("ip", "ecn", "dsfield.ecn", 1),
    ("ip", "total_length", "len", 1),
    ("ip", "identification", "id", 1),
    ("ip", "dont_fragment", "flags.df", 1),
    ("ip", "more_fragments", "flags.mf", 1),
    ("ip", "fragment_offset", "frag_offset", 8),
    ("ip", "time_to_live", "ttl", 1),
    ("ip", "protocol", "proto", 1),
    ("ip", "checksum", "checksum", 1),
    ("ip", "source", "src", 1),
    ("ip", "destination", "dst", 1),
    ("ipv6", "version", "version", 1),
    ("ipv6", "dscp", "tclass.dscp", 1),
    ("ipv6", "ecn", "tclass.ecn", 1),
    ("ipv6", "flow_label", "flow", 1),
    ("ipv6", "payload_length", "plen", 1),
    ("ipv6", "next_header", "nxt", 1),
    ("ipv6", "hop_limit", "hlim", 1),
    ("udp", "source_port", "srcport", 1),
    ("udp", "destination_port", "dstport", 1),
    ("udp", "length", "length", 1),
    ("udp", "checksum", "checksum", 1),
    ("tcp", "source_port", "srcport", 1),
    ("tcp", "destination_port", "dstport", 1),
    ("tcp", "sequence", "seq_raw", 1),
    ("tcp", "acknowledgment", "ack_raw", 1),
    ("tcp", "header_words", "hdr_len", 4),
    ("tcp", "flags", "flags", 1),
    ("tcp", "window", "window_size_value", 1),
    ("tcp", "checksum", "checksum", 1),
    ("tcp", "urgent_pointer", "urgent_pointer", 1),
    ("dns", "id", "id", 1),
    ("dns", "flags", "flags", 1),
    ("dns", "questions", "count.queries", 1),
    ("dns", "answers", "count.answers", 1),
    ("dns", "authorities", "count.auth_rr", 1),
    ("dns", "additionals", "count.add_rr", 1),
];

impl Walker for Pcap {
    type Messages<'a> = Header<'a>;
    type Tag = u8;
    const NAME: &'static str = "pcap";
    const ABOUT: &'static str = "Ethernet in pcap: the headers of each frame";

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) -> Result<(), Failure> {
        let (order, frames) = pcap::open(bytes, sink)?;
        pcap::read(order, frames, sink, |frame, sink| {
            Layers { sink, cut: frame.cut, partial: frame.cut }.ethernet(frame.bytes)
        })
    }

    fn key(tag: u8) -> u16 {
        tag.into()
    }

    fn type_name(tag: u8, schema: &Schema) -> String {
        NAMES.get(usize::from(tag)).map_or(schema.name, |name| name).to_owned()
    }

    fn sum(kind: &str, field: &'static Field) -> Option<(&'static str, i128)> {
        let found = SUMS.iter().find(|(header, name, ..)| (*header, *name) == (kind, field.name))?;
        Some((found.2, found.3))
    }
}

/// Goes from header to header of a frame.
struct Layers<'s, S> {
    sink: &'s mut S,
    /// Whether the capture has less of the frame than there was.
    cut: bool,
    /// The same, or more fragments follow.
    partial: bool,
}

impl<'a, S: Sink<'a, u8>> Layers<'_, S> {
    fn ethernet(&mut self, mut rest: Cursor<'a>) -> Result<(), Failure> {
        let frame = rest;
        let found = rest.take::<Ethernet, u8>(&mut Nowhere);
        let Some(header) = self.found(ETHERNET, frame, found)? else { return Ok(()) };
        let mut next = header.ethertype();
        if next.to_repr() < Ethernet8023::END_OF_LENGTHS {
            return self.ethernet_8023(frame);
        }
        self.header(ETHERNET, frame, Ethernet::SIZE, Ethernet::SIZE);
        while let Open::Known(EtherType::Vlan | EtherType::ServiceVlan | EtherType::OldServiceVlan) = next {
            let tag = rest;
            let found = rest.take::<VlanTag, u8>(&mut Nowhere);
            let Some(header) = self.found(VLAN, tag, found)? else { return Ok(()) };
            self.header(VLAN, tag, VlanTag::SIZE, VlanTag::SIZE);
            next = header.ethertype();
        }
        match next {
            Open::Known(EtherType::Ipv4) => self.ipv4(rest),
            Open::Known(EtherType::Ipv6) => self.ipv6(rest),
            _ => Ok(()),
        }
    }

    fn ethernet_8023(&mut self, mut rest: Cursor<'a>) -> Result<(), Failure> {
        let frame = rest;
        let found = rest.take::<Ethernet8023<'_>, u8>(&mut Nowhere);
        if let Some(header) = self.found(ETHERNET_8023, frame, found)? {
            self.header(ETHERNET_8023, frame, Ethernet8023::SIZE, Ethernet8023::SIZE + header.payload().len());
        }
        Ok(())
    }

    fn ipv4(&mut self, rest: Cursor<'a>) -> Result<(), Failure> {
        let found = ip::ipv4::<u8>(rest, self.cut, &mut Nowhere);
        let Some(ip) = self.found(IPV4, rest, found)? else { return Ok(()) };
        self.header(IPV4, rest, ip.bytes.len() - ip.segment.bytes.len(), ip.bytes.len());
        self.transport(&ip)
    }

    fn ipv6(&mut self, rest: Cursor<'a>) -> Result<(), Failure> {
        let found = ip::ipv6::<u8>(rest, self.cut, &mut Nowhere);
        let Some(mut ip) = self.found(IPV6, rest, found)? else { return Ok(()) };
        self.header(IPV6, rest, Ipv6::SIZE, ip.bytes.len());
        // Without a payload length, the packet is larger than one, or was captured before it had any.
        let has_length = rest.bytes[4..6] != [0; 2];
        if has_length && self.extensions(&mut ip)? { self.transport(&ip) } else { Ok(()) }
    }

    /// Goes past what stands between an IPv6 header and what it carries, unless that is not there.
    fn extensions(&mut self, ip: &mut Ip<'a>) -> Result<bool, Failure> {
        loop {
            let found = match ip.protocol {
                Open::Known(IpProtocol::HopByHop | IpProtocol::Routing | IpProtocol::Destination) => {
                    ip.segment.take::<Ipv6Extension<'_>, _>(self.sink).map(|extension| extension.next_header())
                }
                Open::Known(IpProtocol::Fragment) => ip.segment.take::<Ipv6Fragment, _>(self.sink).map(|fragment| {
                    ip.fragment_offset = fragment.fragment_offset();
                    ip.more_fragments = fragment.more_fragments() != 0;
                    fragment.next_header()
                }),
                _ => return Ok(true),
            };
            match found {
                Ok(next) => ip.protocol = next,
                Err(_) if self.cut => {
                    self.sink.cut();
                    return Ok(false);
                }
                Err(fault) => return Err(fault),
            }
            // What follows in a later fragment is not a header.
            if ip.fragment_offset != 0 {
                return Ok(true);
            }
        }
    }

    fn transport(&mut self, ip: &Ip<'a>) -> Result<(), Failure> {
        self.partial |= ip.more_fragments;
        match ip.protocol {
            _ if ip.fragment_offset != 0 => Ok(()),
            Open::Known(IpProtocol::Udp) => self.udp(ip.segment),
            Open::Known(IpProtocol::Tcp) => self.tcp(ip.segment),
            _ => Ok(()),
        }
    }

    fn udp(&mut self, rest: Cursor<'a>) -> Result<(), Failure> {
        let found = ip::udp::<u8>(rest, self.partial, &mut Nowhere);
        let Some(mut datagram) = self.found(UDP, rest, found)? else { return Ok(()) };
        self.header(UDP, rest, Udp::SIZE, Udp::SIZE + datagram.payload.bytes.len());
        let payload = datagram.payload;
        if ![datagram.source_port, datagram.destination_port].contains(&NAME_SERVER) || payload.bytes.is_empty() {
            return Ok(());
        }
        let found = datagram.payload.take::<Dns, u8>(&mut Nowhere);
        if self.found(DNS, payload, found)?.is_some() {
            self.header(DNS, payload, Dns::SIZE, Dns::SIZE);
        }
        Ok(())
    }

    fn tcp(&mut self, mut rest: Cursor<'a>) -> Result<(), Failure> {
        let segment = rest;
        let found = rest.take::<Tcp<'_>, u8>(&mut Nowhere);
        if self.found(TCP, segment, found)?.is_some() {
            let header = segment.bytes.len() - rest.bytes.len();
            self.header(TCP, segment, header, header);
        }
        Ok(())
    }

    /// What was found, if it is there. Of a partial frame, what there is of the header is counted.
    fn found<R>(&mut self, tag: u8, rest: Cursor<'a>, found: Result<R, Failure>) -> Result<Option<R>, Failure> {
        match found {
            Err(_) if self.partial => {
                if !rest.bytes.is_empty() {
                    self.header(tag, rest, rest.bytes.len(), rest.bytes.len());
                }
                if self.cut {
                    self.sink.cut();
                }
                Ok(None)
            }
            found => found.map(Some),
        }
    }

    /// A header of so many bytes; `len` with what it is the header of.
    fn header(&mut self, tag: u8, at: Cursor<'a>, header: usize, len: usize) {
        self.sink.message(Message { tag, body: &at.bytes[..len], framed: header, extra: None });
    }
}
