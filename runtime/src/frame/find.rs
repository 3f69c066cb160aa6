//! The next place where a frame could begin.

use super::START;

/// Offset of the first place in `bytes` where a frame can begin; also where only its first bytes are there yet.
/// The end if there is none.
#[inline]
pub(super) fn find_start(bytes: &[u8]) -> usize {
    // Mostly one frame ends where the next one begins.
    if bytes.first_chunk() == Some(&START) { 0 } else { search(bytes) }
}

fn search(bytes: &[u8]) -> usize {
    let mut from = 0;
    while let Some(rest) = bytes.get(from..) {
        let Some(found) = rest.iter().position(|byte| *byte == START[0]) else { break };
        let here = rest.get(found..).unwrap_or(&[]);
        let known = here.len().min(START.len());
        if here.get(..known) == START.get(..known) {
            return from + found;
        }
        from += found + 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::find_start;

    #[test]
    fn whole_and_partial_starts() {
        let start = [0xf7, b'P', b'W', 1];
        assert_eq!(find_start(&[]), 0);
        assert_eq!(find_start(b"garbage"), 7);
        assert_eq!(find_start(&start), 0);
        for known in 1..4 {
            assert_eq!(find_start(&[&[0xf7, 0xf7], &start[..known]].concat()), 2);
            assert_eq!(find_start(&[&start[..known], &start].concat()), known);
        }
        assert_eq!(find_start(&[0xf7, b'P', b'W', 2, 0xf7, b'P', b'X']), 7);
    }
}
