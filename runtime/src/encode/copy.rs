//! Copying short strings. A call to `memcpy` costs more than its bytes: up to 32 bytes go in two moves that overlap.

/// Copies `from` to `to`, which has the same length.
#[inline(always)]
pub(super) fn copy(from: &[u8], to: &mut [u8]) {
    match from.len() {
        17..=32 => ends::<16>(from, to),
        8..=16 => ends::<8>(from, to),
        4..=7 => ends::<4>(from, to),
        0..=3 => {
            for (to, from) in to.iter_mut().zip(from) {
                *to = *from;
            }
        }
        _ => to.copy_from_slice(from),
    }
}

/// The first and the last `N` bytes, for `N` to `2 * N` of them.
#[inline(always)]
fn ends<const N: usize>(from: &[u8], to: &mut [u8]) {
    if let (Some(from), Some(to)) = (from.first_chunk::<N>(), to.first_chunk_mut::<N>()) {
        *to = *from;
    }
    if let (Some(from), Some(to)) = (from.last_chunk::<N>(), to.last_chunk_mut::<N>()) {
        *to = *from;
    }
}

#[cfg(test)]
mod tests {
    use super::copy;

    #[test]
    fn every_length_is_copied() {
        let from: [u8; 80] = core::array::from_fn(|index| index as u8 + 1);
        for len in 0..=from.len() {
            let mut to = [0; 80];
            copy(&from[..len], &mut to[..len]);
            assert_eq!(to[..len], from[..len]);
            assert!(to[len..].iter().all(|byte| *byte == 0));
        }
    }
}
