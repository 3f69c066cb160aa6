//! Deterministic frames: one in eight with IPv4 options, payloads of 18 to 81 bytes.

use crate::random::Random;

/// Frames back to back, each with the place of its UDP datagram.
pub struct Frames {
    bytes: Vec<u8>,
    places: Vec<Place>,
}

struct Place {
    frame: u32,
    datagram: u32,
    end: u32,
}

impl Frames {
    /// One reader's pass over all frames.
    #[inline]
    pub fn sum(&self, read: impl Fn(&[u8]) -> Option<u64>) -> Option<u64> {
        let frame = |place: &Place| self.bytes.get(place.frame as usize..place.end as usize);
        self.places.iter().try_fold(0u64, |sum, place| Some(sum.wrapping_add(read(frame(place)?)?)))
    }

    /// The same over the UDP datagrams in them.
    #[inline]
    pub fn sum_datagrams(&self, read: impl Fn(&[u8]) -> Option<u64>) -> Option<u64> {
        let datagram = |place: &Place| self.bytes.get(place.datagram as usize..place.end as usize);
        self.places.iter().try_fold(0u64, |sum, place| Some(sum.wrapping_add(read(datagram(place)?)?)))
    }
}

pub fn frames(count: usize) -> Frames {
    let mut random = Random::new(0x0DB);
    let mut frames = Frames { bytes: Vec::new(), places: Vec::new() };
    for _ in 0..count {
        let start = frames.bytes.len() as u32;
        let options = if random.below(8) == 0 { 4 } else { 0 };
        let payload = 18 + random.below(64) as usize;
        ethernet(&mut frames.bytes, &mut random);
        ipv4(&mut frames.bytes, &mut random, options, 8 + payload);
        let datagram = frames.bytes.len() as u32;
        udp(&mut frames.bytes, &mut random, payload);
        frames.places.push(Place { frame: start, datagram, end: frames.bytes.len() as u32 });
    }
    frames
}

fn ethernet(out: &mut Vec<u8>, random: &mut Random) {
    out.extend([1, 0, 0x5E, 0, 0, 1]);
    out.extend(&random.next().to_be_bytes()[2..]);
    out.extend([0x08, 0x00]);
}

fn ipv4(out: &mut Vec<u8>, random: &mut Random, options: usize, payload: usize) {
    let words = (20 + options) / 4;
    let total = (20 + options + payload) as u16;
    out.extend([0x40 | words as u8, 0]);
    out.extend(total.to_be_bytes());
    out.extend((random.next() as u16).to_be_bytes());
    // Not fragmented: a reader that looks at fragments finds a whole packet.
    out.extend([0x40, 0, 64, 17]);
    out.extend((random.next() as u16).to_be_bytes());
    out.extend(random.next().to_be_bytes());
    out.extend(std::iter::repeat_n(1, options));
}

fn udp(out: &mut Vec<u8>, random: &mut Random, payload: usize) {
    out.extend((random.next() as u32).to_be_bytes());
    out.extend((8 + payload as u16).to_be_bytes());
    out.extend((random.next() as u16).to_be_bytes());
    out.extend(std::iter::repeat_n(random.next() as u8, payload));
}
