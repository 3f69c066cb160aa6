//! Where things are in a slab, and how many rounds a magazine has.

use super::super::depot::MOST_ROUNDS;
use super::super::memory::page_size;
use super::Plan;
use crate::pool::error::PoolError;

const LINE: usize = 64;
/// Behind the payload, where checks write their marks.
pub(crate) const CANARY: usize = LINE;

/// One magazine holds at most this part of all slots. Pools in models have four slots, and magazines of two.
const SHARE: usize = if cfg!(any(loom, shuttle)) { 2 } else { 16 };

/// Rounds of a magazine. Small pools have no caches: there a slot in another thread's cache would be missed.
pub(super) fn rounds(plan: &Plan) -> u32 {
    if plan.waiting || plan.threads == 0 || plan.checks.quarantine || plan.most < 2 * SHARE {
        return 0;
    }
    let by_bytes = plan.cache_bytes / plan.slot_size.max(1) / 2;
    by_bytes.min(plan.most / SHARE).min(MOST_ROUNDS) as u32
}

/// From slot to slot. An odd number of cache lines, so that the first lines of the slots do not all fall into the same
/// sets of the cache; three more than a multiple of a page, so that neighbours do not share any.
pub(super) fn stride(plan: &Plan) -> Result<usize, PoolError> {
    let too_large = PoolError::Config("a slot is too large");
    let marks = if plan.checks.canary { CANARY } else { 0 };
    let size = plan.slot_size.checked_add(marks).ok_or(too_large)?;
    let size = size.checked_next_multiple_of(plan.wishes.align.max(LINE)).ok_or(too_large)?;
    if plan.checks.guard_pages {
        let page = page_size();
        let whole = size.checked_next_multiple_of(page.max(plan.wishes.align)).ok_or(too_large)?;
        return whole.checked_add(page.next_multiple_of(plan.wishes.align)).ok_or(too_large);
    }
    if plan.wishes.align > LINE {
        return Ok(size);
    }
    let lines = size / LINE;
    let more = match lines % 64 {
        0 => 3,
        some if some % 2 == 0 => 1,
        _ => 0,
    };
    Ok((lines + more) * LINE)
}

/// Nothing, but with guard pages: there the payload and its marks are moved up against the page.
pub(super) fn lead(plan: &Plan, stride: usize) -> usize {
    if !plan.checks.guard_pages || plan.wishes.align > LINE {
        return 0;
    }
    let marks = if plan.checks.canary { CANARY } else { 0 };
    stride - page_size() - (plan.slot_size + marks).next_multiple_of(LINE)
}

/// An even number that no other slot of the process is likely to come near (splitmix64).
pub(super) fn seed(pool: u32, index: u32) -> u64 {
    let mut mixed = (u64::from(pool) << 32 | u64::from(index)).wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed ^ (mixed >> 31)) & !1
}
