//! A pool at one moment.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::super::Label;
use super::table::{Table, cell};
use super::{LeaseReport, rounded};

/// What a pool looked like at one moment, as far as other threads stood still.
///
/// `Display` is a page for people: tables of the slots and labels, and a line for each lease.
///
/// ```
/// use pinwire::pool::Pool;
///
/// let pool = Pool::builder().slot_size(4096).slots(8).build()?;
/// let lease = pool.lease(64)?;
///
/// let snapshot = pool.snapshot();
/// let class = snapshot.classes[0];
/// assert_eq!((class.slot_size, class.slots, class.live, class.idle), (4096, 8, 1, 7));
/// assert_eq!(snapshot.leases[0].slot, lease.report().slot);
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Snapshot {
    /// The pool's number, as in handles.
    pub pool: u32,
    /// Its name, if it has one.
    pub name: Option<&'static str>,
    /// Its slots, by size.
    pub classes: Vec<ClassSnapshot>,
    /// Leases that the heap holds, because the pool overflowed. They are in no class, and not in `leases`.
    pub heap: usize,
    /// All labels that any lease of the process carried; they count over all pools.
    pub labels: Vec<LabelSnapshot>,
    /// The leases that are out.
    pub leases: Vec<LeaseReport>,
}

/// The slots of one size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ClassSnapshot {
    /// Bytes of a slot.
    pub slot_size: usize,
    /// How many there are.
    pub slots: usize,
    /// How many are leased.
    pub live: usize,
    /// How many are home: ready in the pool or in the cache of a thread, or resting after a release.
    pub idle: usize,
    /// How many are out of use, because they were found damaged.
    pub retired: usize,
    /// How many leases there ever were.
    pub leases: u64,
    /// How many could not be had because all slots were out.
    pub exhausted: u64,
}

/// A label's counts, over all pools of the process.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LabelSnapshot {
    /// What the leases are for.
    pub kind: &'static str,
    /// Who should release them, if it is said.
    pub owner: Option<&'static str>,
    /// After which time a lease is overdue, if it is said.
    pub lifespan: Option<Duration>,
    /// How many leases carry the label now.
    pub live: u64,
    /// The most that did at any one time.
    pub peak: u64,
}

impl LabelSnapshot {
    /// Those of all labels that any lease of the process carried.
    pub(in crate::pool) fn used() -> Vec<Self> {
        Label::used().into_iter().map(Self::from).collect()
    }
}

impl From<&Label> for LabelSnapshot {
    fn from(label: &Label) -> Self {
        Self {
            kind: label.kind(),
            owner: label.owned_by(),
            lifespan: label.expected(),
            live: label.live(),
            peak: label.peak(),
        }
    }
}

/// Tables of the classes and the labels, then a line for each lease.
impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "pool {}", self.pool)?;
        self.name.map_or(Ok(()), |name| write!(f, " ({name})"))?;
        write!(f, "{}", class_table(&self.classes))?;
        if self.heap != 0 {
            write!(f, "\non the heap: {}", self.heap)?;
        }
        if !self.labels.is_empty() {
            write!(f, "\n{}", label_table(&self.labels))?;
        }
        if !self.leases.is_empty() {
            writeln!(f)?;
        }
        self.leases.iter().try_for_each(|lease| write!(f, "\n{lease}"))
    }
}

fn class_table(classes: &[ClassSnapshot]) -> Table<7> {
    let heads = ["slot bytes", "slots", "live", "idle", "retired", "leases", "exhausted"];
    classes.iter().fold(Table::new(heads.len(), heads), |table, class| {
        let slots =
            [class.slot_size, class.slots, class.live, class.idle, class.retired].map(|count| count.to_string());
        let [slot_size, slots, live, idle, retired] = slots;
        table.row([slot_size, slots, live, idle, retired, class.leases.to_string(), class.exhausted.to_string()])
    })
}

fn label_table(labels: &[LabelSnapshot]) -> Table<5> {
    labels.iter().fold(Table::new(3, ["live", "peak", "lifespan", "kind", "owner"]), |table, label| {
        let lifespan = cell(label.lifespan.map(rounded));
        table.row([label.live.to_string(), label.peak.to_string(), lifespan, label.kind.into(), cell(label.owner)])
    })
}

#[cfg(test)]
mod tests {
    use std::string::ToString;
    use std::vec;

    use super::super::tests::{ORDER, facts};
    use super::super::{LeaseReport, State};
    use super::{ClassSnapshot, LabelSnapshot, Snapshot};

    #[test]
    fn a_snapshot_is_tables() {
        let class = ClassSnapshot {
            slot_size: 16384,
            slots: 256,
            live: 1,
            idle: 253,
            retired: 2,
            leases: 1_000_000,
            exhausted: 0,
        };
        let snapshot = Snapshot {
            pool: 2,
            name: Some("orders"),
            classes: vec![class],
            heap: 4,
            labels: vec![LabelSnapshot { live: 1, peak: 3, ..LabelSnapshot::from(&ORDER) }],
            leases: vec![LeaseReport::from(facts(State::Parked, 12))],
        };
        let expected = "pool 2 (orders)
slot bytes  slots  live  idle  retired   leases  exhausted
     16384    256     1   253        2  1000000          0
on the heap: 4

live  peak  lifespan  kind   owner
   1     3     5.0ms  order  gateway

slot 7: 12 bytes, parked";
        assert_eq!(snapshot.to_string(), expected);
    }
}
