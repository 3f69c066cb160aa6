//! CRC-32C: which crate computes it, and how the checksum of a part follows from those of what stands before it.
//!
//! Two crates, and the target says which one is compiled: `crc32c` needs an operating system's `std` to find out what
//! the processor can (20 GB/s and more), `crc` runs anywhere, also under Miri, which is not told how `crc32c` finds
//! aligned words. Both are the same function.

/// The polynomial with its bits reversed, as it stands in shift registers.
const POLYNOMIAL: u32 = 0x82f6_3b78;

/// The checksum of some bytes and then `bytes`, from the checksum of the former (0 for none).
#[cfg(not(any(target_os = "none", miri)))]
pub(super) fn append(crc: u32, bytes: &[u8]) -> u32 {
    crc32c::crc32c_append(crc, bytes)
}

/// The checksum of some bytes and then `bytes`, from the checksum of the former (0 for none).
#[cfg(any(target_os = "none", miri, test))]
pub(super) fn append_anywhere(crc: u32, bytes: &[u8]) -> u32 {
    static CRC: crc::Crc<u32> = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI);
    // That crate wants the register before its bits are reversed and inverted.
    let mut digest = CRC.digest_with_initial((!crc).reverse_bits());
    digest.update(bytes);
    digest.finalize()
}

#[cfg(any(target_os = "none", miri))]
pub(super) use append_anywhere as append;

/// What `crc`, the checksum of some bytes, adds to that of these bytes and `len` more:
/// `crc(head ++ tail) == shift(crc(head), tail.len()) ^ crc(tail)`.
///
/// In the algebra of CRCs this multiplies by x to the power of `8 * len`. `crc32c_combine` would do it with matrices
/// and takes 50 µs; a scanner in hostile bytes asks for it every few bytes.
pub(super) fn shift(mut crc: u32, mut len: u32) -> u32 {
    for powers in &POWERS {
        let digit = len & 15;
        if digit > 0 {
            crc = multiply(crc, powers[digit as usize]);
        }
        len >>= 4;
    }
    crc
}

/// `POWERS[n][digit]` is x to the power of `8 * digit * 16^n`.
static POWERS: [[u32; 16]; 8] = powers();

const fn powers() -> [[u32; 16]; 8] {
    let mut powers = [[0; 16]; 8];
    // x to the power of 8; bit 31 is x to the power of 0.
    let mut base = 1 << 23;
    let mut place = 0;
    while place < 8 {
        let (mut power, mut digit) = (1 << 31, 0);
        while digit < 16 {
            powers[place][digit] = power;
            power = multiply(power, base);
            digit += 1;
        }
        base = power;
        place += 1;
    }
    powers
}

/// The product of two polynomials, modulo [`POLYNOMIAL`]. No branch depends on the factors.
const fn multiply(factor: u32, mut other: u32) -> u32 {
    let (mut product, mut bit) = (0, 32);
    while bit > 0 {
        bit -= 1;
        product ^= other & 0_u32.wrapping_sub(factor >> bit & 1);
        other = other >> 1 ^ POLYNOMIAL & 0_u32.wrapping_sub(other & 1);
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_value() {
        assert_eq!(append(0, b"123456789"), 0xe306_9283);
        assert_eq!(append_anywhere(0, b"123456789"), 0xe306_9283);
    }

    #[test]
    fn start() {
        assert_eq!(append(0, &super::super::START), super::super::START_CRC);
    }

    #[test]
    fn parts_make_the_whole() {
        // Interpreted, this is slow.
        let mut bytes = [0_u8; if cfg!(miri) { 40 } else { 700 }];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = (index * index / 3) as u8;
        }
        let whole = append(0, &bytes);
        for split in 0..=bytes.len() {
            let (head, tail) = bytes.split_at(split);
            let (first, second) = (append(0, head), append(0, tail));
            assert_eq!(append(first, tail), whole);
            assert_eq!(append_anywhere(append_anywhere(0, head), tail), whole);
            assert_eq!(shift(first, tail.len() as u32) ^ second, whole);
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "matrices take too long")]
    fn shift_is_what_the_crate_combines() {
        for bit in 0..32 {
            for len in [1_u32 << bit, u32::MAX >> bit, 0x1234_5678_u32.rotate_left(bit)] {
                let (first, second) = (0x9e37_79b9_u32.rotate_left(bit), 0x85eb_ca6b_u32);
                assert_eq!(shift(first, len) ^ second, crc32c::crc32c_combine(first, second, len as usize));
            }
        }
    }
}
