//! A deterministic capture: seven in ten frames are UDP, the others TCP and ARP; one in eight has a VLAN tag, one
//! packet in sixteen IPv4 options. Half of the datagrams are small, a fifth fills the frame; short frames are padded to
//! 60 bytes, as they are on the wire.

use crate::random::Random;

/// The file, and the place of each frame in it.
pub struct Capture {
    pub file: Vec<u8>,
    frames: Vec<(u32, u32)>,
}

impl Capture {
    /// One reader's pass over all frames, without the walk to them.
    #[inline]
    pub fn sum(&self, read: impl Fn(&[u8]) -> Option<u64>) -> Option<u64> {
        let frame = |(start, end): (u32, u32)| self.file.get(start as usize..end as usize);
        self.frames.iter().try_fold(0u64, |sum, place| Some(sum.wrapping_add(read(frame(*place)?)?)))
    }
}

pub fn capture(count: usize) -> Capture {
    let mut random = Random::new(0xCAB);
    let mut capture = Capture { file: file_header(), frames: Vec::new() };
    for second in 0..count as u32 {
        let frame = frame(&mut random);
        let len = frame.len() as u32;
        for number in [second, random.below(1_000_000) as u32, len, len] {
            capture.file.extend(number.to_le_bytes());
        }
        let start = capture.file.len() as u32;
        capture.file.extend(frame);
        capture.frames.push((start, start + len));
    }
    capture
}

/// Microseconds, version 2.4, frames of any length, Ethernet.
fn file_header() -> Vec<u8> {
    let mut out = 0xA1B2_C3D4_u32.to_le_bytes().to_vec();
    out.extend([2, 0, 4, 0]);
    for number in [0u32, 0, 0xFFFF, 1] {
        out.extend(number.to_le_bytes());
    }
    out
}

fn frame(random: &mut Random) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend(&random.next().to_be_bytes()[2..]);
    out.extend(&random.next().to_be_bytes()[2..]);
    if random.below(8) == 0 {
        out.extend([0x81, 0x00, 0x00, random.next() as u8]);
    }
    match random.weighted(&[70, 27, 3]) {
        0 => {
            let payload = match random.weighted(&[50, 30, 20]) {
                0 => 4 + random.below(100),
                1 => 100 + random.below(500),
                _ => 1_200 + random.below(240),
            };
            ipv4(&mut out, random, 17, 8 + payload as usize, udp);
        }
        1 => {
            let segment = if random.below(2) == 0 { 20 } else { 1_420 };
            ipv4(&mut out, random, 6, segment, tcp);
        }
        _ => arp(&mut out, random),
    }
    out.resize(out.len().max(60), 0);
    out
}

fn ipv4(
    out: &mut Vec<u8>,
    random: &mut Random,
    protocol: u8,
    payload: usize,
    fill: fn(&mut Vec<u8>, &mut Random, usize),
) {
    let options = if random.below(16) == 0 { 4 * (1 + random.below(3) as usize) } else { 0 };
    out.extend([0x08, 0x00, 0x40 | ((20 + options) / 4) as u8, 0]);
    out.extend(((20 + options + payload) as u16).to_be_bytes());
    out.extend((random.next() as u16).to_be_bytes());
    // Not fragmented.
    out.extend([0x40, 0, 64, protocol]);
    out.extend((random.next() as u16).to_be_bytes());
    out.extend(random.next().to_be_bytes());
    out.extend(std::iter::repeat_n(1, options));
    fill(out, random, payload);
}

fn udp(out: &mut Vec<u8>, random: &mut Random, len: usize) {
    out.extend((random.next() as u32).to_be_bytes());
    out.extend((len as u16).to_be_bytes());
    out.extend((random.next() as u16).to_be_bytes());
    out.extend(std::iter::repeat_n(random.next() as u8, len - 8));
}

fn tcp(out: &mut Vec<u8>, random: &mut Random, len: usize) {
    out.extend((random.next() as u32).to_be_bytes());
    out.extend(random.next().to_be_bytes());
    out.extend([0x50, 0x10, 0xFF, 0xFF, 0, 0, 0, 0]);
    out.extend(std::iter::repeat_n(random.next() as u8, len - 20));
}

fn arp(out: &mut Vec<u8>, random: &mut Random) {
    out.extend([0x08, 0x06, 0, 1, 0x08, 0x00, 6, 4, 0, 1]);
    for _ in 0..5 {
        out.extend((random.next() as u32).to_be_bytes());
    }
}
