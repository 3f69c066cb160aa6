//! Deterministic records of the four commonest kinds, as 64-bit little-endian words.

use crate::random::Random;

/// Record type, size in words of 8 bytes, share in hundredths.
const MIX: &[(u8, usize, u64)] = &[(160, 7, 55), (1, 10, 25), (0, 6, 12), (33, 7, 8)];

pub fn records(count: usize) -> Vec<u64> {
    let mut random = Random::new(0xDB17);
    let weights: Vec<u64> = MIX.iter().map(|(_, _, share)| *share).collect();
    let mut words = Vec::new();
    for number in 0..count {
        let (rtype, size, _) = MIX[random.weighted(&weights)];
        words.push(head(rtype, size, &mut random));
        words.push(1_700_000_000_000_000_000u64.wrapping_add(number as u64 * 1_000).to_le());
        for _ in 2..size {
            words.push(random.next());
        }
    }
    words
}

/// Length in 4-byte units, record type, publisher and instrument.
fn head(rtype: u8, size: usize, random: &mut Random) -> u64 {
    let instrument = random.below(5_000);
    u64::from_le_bytes([(size * 2) as u8, rtype, 2, 0, 0, 0, 0, 0]) | (instrument << 32).to_le()
}
