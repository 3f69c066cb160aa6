//! Leases that did not come back.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt;
use core::panic::Location;
use core::time::Duration;

use super::super::Label;
use super::table::{Table, cell};
use super::{SlotFacts, State, rounded};

/// The leases that nobody gave back, grouped by what they have in common.
///
/// `Display` is a table, or `no leaks`:
///
/// ```text
/// 3 leases are out, 20480 bytes of slots
/// leases  bytes  oldest  state   kind   owner    leased at
///      2   4096    1.2s  unique  order  gateway  src/gateway.rs:12:5
///      1  16384       -  parked  -      -        src/audit.rs:40:9
/// ```
///
/// ```
/// use pinwire::pool::Pool;
///
/// let pool = Pool::new()?;
/// core::mem::forget(pool.lease(64)?); // safe, but nobody will give it back
///
/// let report = pool.close();
/// assert_eq!((report.total(), report.groups().len()), (1, 1));
/// assert_eq!(report.groups()[0].site.map(|site| site.file()), Some(file!()));
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
#[derive(Clone, Default, Debug)]
pub struct LeakReport {
    groups: Vec<LeakGroup>,
    heap: usize,
}

/// Leases that are out and have site, kind, owner and state in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LeakGroup {
    /// Where they were leased, if the domain's checks have `provenance`.
    pub site: Option<&'static Location<'static>>,
    /// The kind of their label.
    pub kind: Option<&'static str>,
    /// The owner of their label.
    pub owner: Option<&'static str>,
    /// Where they are in their lives; shared ones with the holders of all of them.
    pub state: State,
    /// How many they are.
    pub leases: usize,
    /// Bytes of their slots.
    pub bytes: usize,
    /// Age of the oldest, if that is known.
    pub oldest: Option<Duration>,
}

impl LeakReport {
    /// A report of those slots that are out, and of so many leases that the heap holds.
    pub(in crate::pool) fn new(slots: impl IntoIterator<Item = SlotFacts>, heap: usize) -> Self {
        let mut groups = BTreeMap::<_, LeakGroup>::new();
        for leak in slots.into_iter().filter(|facts| facts.state.is_out()).map(|facts| LeakGroup::one(&facts)) {
            let key = (leak.site, leak.kind, leak.owner, leak.state.name());
            groups.entry(key).and_modify(|group| *group = group.and(&leak)).or_insert(leak);
        }
        let mut groups: Vec<_> = groups.into_values().collect();
        // Stable: groups of one size stay in the order of their sites.
        groups.sort_by_key(|group| Reverse(group.leases));
        Self { groups, heap }
    }

    /// How many leases are out.
    #[must_use]
    pub fn total(&self) -> usize {
        self.groups.iter().map(|group| group.leases).sum::<usize>() + self.heap
    }

    /// Whether all leases came back.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.total() == 0
    }

    /// How many of them the heap holds, because the pool overflowed. They are in no group: nothing more is known of
    /// them.
    #[must_use]
    pub const fn heap(&self) -> usize {
        self.heap
    }

    /// The groups, the largest first.
    #[must_use]
    pub fn groups(&self) -> &[LeakGroup] {
        &self.groups
    }
}

impl LeakGroup {
    fn one(facts: &SlotFacts) -> Self {
        Self {
            site: facts.site,
            kind: facts.label.map(Label::kind),
            owner: facts.label.and_then(Label::owned_by),
            state: facts.state,
            leases: 1,
            bytes: facts.capacity,
            oldest: facts.age,
        }
    }

    fn and(&self, other: &Self) -> Self {
        Self {
            state: self.state.and(other.state),
            leases: self.leases + other.leases,
            bytes: self.bytes.saturating_add(other.bytes),
            oldest: self.oldest.max(other.oldest),
            ..*self
        }
    }
}

impl fmt::Display for LeakReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.groups.iter().fold(0_usize, |sum, group| sum.saturating_add(group.bytes));
        match self.total() {
            0 => return f.write_str("no leaks"),
            1 => write!(f, "1 lease is out, {bytes} bytes of slots")?,
            leases => write!(f, "{leases} leases are out, {bytes} bytes of slots")?,
        }
        if !self.groups.is_empty() {
            let heads = ["leases", "bytes", "oldest", "state", "kind", "owner", "leased at"];
            self.groups.iter().fold(Table::new(3, heads), |table, group| table.row(group.cells())).fmt(f)?;
        }
        if self.heap == 0 { Ok(()) } else { write!(f, "\non the heap: {}", self.heap) }
    }
}

impl LeakGroup {
    fn cells(&self) -> [String; 7] {
        [
            self.leases.to_string(),
            self.bytes.to_string(),
            cell(self.oldest.map(rounded)),
            self.state.to_string(),
            cell(self.kind),
            cell(self.owner),
            cell(self.site),
        ]
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;
    use std::format;
    use std::string::ToString;

    use super::super::State;
    use super::super::tests::{facts, order};
    use super::LeakReport;

    #[test]
    fn only_what_is_out_is_a_leak() {
        let inside = [State::Home, State::Quarantined, State::Retired].map(|state| facts(state, 9));
        let report = LeakReport::new(inside, 0);
        assert!(report.is_empty());
        assert_eq!((report.total(), report.to_string().as_str()), (0, "no leaks"));
    }

    #[test]
    fn leaks_are_grouped_and_the_largest_group_comes_first() {
        let slots = [facts(State::Parked, 28), order(3), order(1200), facts(State::Home, 1)];
        let site = slots[1].site;
        let report = LeakReport::new(slots, 0);
        assert_eq!((report.total(), report.groups().len()), (3, 2));
        let orders = report.groups()[0];
        assert_eq!((orders.leases, orders.bytes, orders.oldest), (2, 8192, Some(Duration::from_millis(1200))));
        assert_eq!((orders.kind, orders.owner, orders.site), (Some("order"), Some("gateway"), site));
        let expected = format!(
            "3 leases are out, 8220 bytes of slots
leases  bytes  oldest  state   kind   owner    leased at
     2   8192    1.2s  unique  order  gateway  {}
     1     28       -  parked  -      -        -",
            site.unwrap()
        );
        assert_eq!(report.to_string(), expected);
    }

    #[test]
    fn shared_leases_add_up() {
        let report = LeakReport::new([facts(State::Shared(2), 1), facts(State::Shared(3), 1)], 0);
        assert_eq!(report.groups()[0].state, State::Shared(5));
        let one = LeakReport::new([facts(State::Unique, 6)], 0);
        assert!(one.to_string().starts_with("1 lease is out, 6 bytes of slots\n"));
    }

    #[test]
    fn leases_on_the_heap_are_counted() {
        let report = LeakReport::new([], 2);
        assert_eq!((report.total(), report.heap(), report.is_empty()), (2, 2, false));
        assert_eq!(report.to_string(), "2 leases are out, 0 bytes of slots\non the heap: 2");
        assert!(LeakReport::new([facts(State::Parked, 6)], 1).to_string().ends_with("-\non the heap: 1"));
    }
}
