//! A pass: one thing done to each item of a list, so many times.

use std::hint::black_box;

/// Adds up what `one` returns; none as soon as it returns none. The optimiser sees neither the items nor the results,
/// so nothing moves out of the loop.
pub fn pass<'a, I>(
    times: usize,
    items: impl AsRef<[I]> + 'a,
    one: impl Fn(&I) -> Option<u64> + 'a,
) -> impl Fn() -> Option<u64> + 'a {
    move || {
        let mut sum = 0u64;
        for _ in 0..times {
            for item in black_box(items.as_ref()) {
                sum = sum.wrapping_add(black_box(one(item)?));
            }
        }
        Some(sum)
    }
}

/// For what only has to be done: counts as 1.
#[inline(always)]
pub fn done<R>(result: Option<R>) -> Option<u64> {
    black_box(result?);
    Some(1)
}
