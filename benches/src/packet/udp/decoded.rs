//! UDP headers as plain structs that `deku` and `binrw` decode: one declaration, two derives.

use binrw::BinRead;
use binrw::io::Cursor;
use deku::ctx::Endian;
use deku::reader::Reader;
use deku::{DekuRead, DekuReader};

macro_rules! headers {
    ($($name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        #[derive(DekuRead, BinRead)]
        #[deku(ctx = "endian: Endian", endian = "endian")]
        #[br(big)]
        #[allow(dead_code, reason = "a layout names all fields, the sum reads some")]
        struct $name { $($field: $type),* }
    )*};
}

headers! {
    Ethernet { destination_high: u16, destination_low: u32, source_high: u16, source_low: u32, ether_type: u16 }
    Ipv4 {
        version_and_length: u8, service: u8, total_length: u16, identification: u16, fragment: u16, time_to_live: u8,
        protocol: u8, checksum: u16, source: u32, destination: u32,
    }
    Udp { source: u16, destination: u16, length: u16, checksum: u16 }
}

pub fn frame_deku(frame: &[u8]) -> Option<u64> {
    let ethernet: Ethernet = deku(frame)?;
    let packet = frame.get(14..)?;
    let ipv4: Ipv4 = deku(packet)?;
    let datagram = ipv4.datagram(&ethernet, packet)?;
    Some(ipv4.sum(&ethernet).wrapping_add(datagram_deku(datagram)?))
}

pub fn frame_binrw(frame: &[u8]) -> Option<u64> {
    let ethernet = Ethernet::read(&mut Cursor::new(frame)).ok()?;
    let packet = frame.get(14..)?;
    let ipv4 = Ipv4::read(&mut Cursor::new(packet)).ok()?;
    let datagram = ipv4.datagram(&ethernet, packet)?;
    Some(ipv4.sum(&ethernet).wrapping_add(datagram_binrw(datagram)?))
}

pub fn datagram_deku(datagram: &[u8]) -> Option<u64> {
    deku::<Udp>(datagram)?.sum(datagram)
}

pub fn datagram_binrw(datagram: &[u8]) -> Option<u64> {
    Udp::read(&mut Cursor::new(datagram)).ok()?.sum(datagram)
}

fn deku<T: for<'a> DekuReader<'a, Endian>>(bytes: &[u8]) -> Option<T> {
    T::from_reader_with_ctx(&mut Reader::new(&mut Cursor::new(bytes)), Endian::Big).ok()
}

impl Ipv4 {
    fn datagram<'a>(&self, ethernet: &Ethernet, packet: &'a [u8]) -> Option<&'a [u8]> {
        let header = usize::from(self.version_and_length & 0xF) * 4;
        let known = ethernet.ether_type == 0x0800 && self.version_and_length >> 4 == 4 && self.protocol == 17;
        if !known || header < 20 {
            return None;
        }
        packet.get(header..self.total_length.into())
    }

    fn sum(&self, ethernet: &Ethernet) -> u64 {
        let source = u64::from(ethernet.source_high) << 32 | u64::from(ethernet.source_low);
        let ends = [source, self.source.into(), self.destination.into()];
        let small = [u64::from(self.identification), self.time_to_live.into()];
        ends.into_iter().chain(small).fold(0, u64::wrapping_add)
    }
}

impl Udp {
    fn sum(&self, datagram: &[u8]) -> Option<u64> {
        let payload = datagram.get(8..self.length.into())?;
        let header = [self.source, self.destination, self.checksum].map(u64::from);
        Some(header.into_iter().fold(payload.len() as u64, u64::wrapping_add))
    }
}
