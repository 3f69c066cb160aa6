//! Which elements of a long list are shown.

use core::ops::Range;

/// Elements shown at the front and at the end of a list, and those around the one where reading stopped.
const FIRST: usize = 8;
const LAST: usize = 2;

/// What is done with elements of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Pick {
    Show(usize),
    /// So many that it is worth leaving them out.
    Skip(Range<usize>),
}

/// All `count` elements, shown or skipped, in order. `focus` is the one where reading stopped.
pub(super) fn pick(count: usize, focus: Option<usize>, all: bool) -> impl Iterator<Item = Pick> {
    let focus = focus.filter(|focus| *focus < count);
    let around = focus.map_or(0..0, |focus| focus.saturating_sub(1)..focus + 1);
    let mut next = 0;
    core::iter::from_fn(move || {
        let here = next;
        let is_shown =
            all || here < FIRST || here + LAST >= count || around.contains(&here) || count <= FIRST + LAST + 2;
        if here >= count {
            return None;
        }
        if is_shown {
            next = here + 1;
            return Some(Pick::Show(here));
        }
        let last = count - LAST;
        next = if here < around.start { around.start.min(last) } else { last };
        Some(Pick::Skip(here..next))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    fn picks(count: usize, focus: Option<usize>) -> Vec<Pick> {
        pick(count, focus, false).collect()
    }

    #[test]
    fn each_element_once_and_in_order() {
        for count in 0..40 {
            for focus in (0..count + 2).map(Some).chain([None]) {
                let mut next = 0;
                for picked in picks(count, focus) {
                    let range = match picked {
                        Pick::Show(index) => index..index + 1,
                        Pick::Skip(range) => range,
                    };
                    assert!(range.start == next && !range.is_empty(), "{count} {focus:?}");
                    next = range.end;
                }
                assert_eq!(next, count);
                assert!(
                    focus.is_none_or(|focus| focus >= count || picks(count, Some(focus)).contains(&Pick::Show(focus)))
                );
            }
        }
    }

    #[test]
    fn long_lists_are_short() {
        assert!(picks(1_000_000, Some(500_000)).len() < 16);
        assert_eq!(picks(1_000_000, None).iter().filter(|pick| matches!(pick, Pick::Skip(_))).count(), 1);
        assert_eq!(picks(12, None).len(), 12);
        assert_eq!(pick(1000, None, true).count(), 1000);
    }
}
