//! What a pool says about its leases: plain data, with tables for people.

mod leaks;
mod snapshot;
mod table;

use alloc::format;
use alloc::string::String;
use core::fmt;
use core::panic::Location;
use core::time::Duration;

pub use leaks::{LeakGroup, LeakReport};
pub use snapshot::{ClassSnapshot, LabelSnapshot, Snapshot};

use super::tracking::Sample;
use super::{DomainId, History, Label};

/// All that is known of a slot at one moment. Other threads go on meanwhile: each number is one that was there.
#[derive(Clone)]
pub(super) struct SlotFacts {
    /// The number of its pool.
    pub(super) pool: u32,
    /// Which slot of its pool.
    pub(super) index: u32,
    /// Counts leases and releases of the slot.
    pub(super) generation: u64,
    /// Where it was last leased.
    pub(super) site: Option<&'static Location<'static>>,
    /// Where it was last released.
    pub(super) release_site: Option<&'static Location<'static>>,
    /// What its lease is for.
    pub(super) label: Option<&'static Label>,
    /// A [`History`], as the slot keeps it.
    pub(super) history: u64,
    /// Since it was last leased.
    pub(super) age: Option<Duration>,
    /// Bytes of the slot.
    pub(super) capacity: usize,
    /// Whose memory it is.
    pub(super) domain: DomainId,
    /// Where it is in its life.
    pub(super) state: State,
    /// More, if the lease was tracked.
    pub(super) sample: Option<Sample>,
}

/// Where a slot is in its life.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum State {
    /// In the pool, ready to be leased.
    Home,
    /// Leased, writable, one holder.
    Unique,
    /// Leased, read-only, this many holders.
    Shared(u32),
    /// Leased and out of reach of Rust code: a ticket will bring it back.
    Parked,
    /// In the hands of an engine, which will say when it is done. Or it has said so, and whoever waits has not looked yet.
    InFlight,
    /// An engine may have it for good: it never said that it is done, and nobody waits for it any more.
    Abandoned,
    /// Released, resting before it is leased again.
    Quarantined,
    /// Damaged: never leased again.
    Retired,
}

impl State {
    /// Whether somebody holds the slot, so that it is a leak if nobody gives it back.
    #[must_use]
    pub const fn is_out(self) -> bool {
        matches!(self, Self::Unique | Self::Shared(_) | Self::Parked | Self::InFlight | Self::Abandoned)
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Unique => "unique",
            Self::Shared(_) => "shared",
            Self::Parked => "parked",
            Self::InFlight => "in flight",
            Self::Abandoned => "abandoned",
            Self::Quarantined => "quarantined",
            Self::Retired => "retired",
        }
    }

    /// For a group of slots: shared ones count their holders together.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Shared(one), Self::Shared(more)) => Self::Shared(one.saturating_add(more)),
            _ => self,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shared(holders) => write!(f, "shared ({holders})"),
            _ => f.pad(self.name()),
        }
    }
}

/// One lease that is out.
///
/// ```
/// use core::time::Duration;
/// use pinwire::pool::{Label, Pool, State};
///
/// static ORDER: Label = Label::new("order").owner("gateway").lifespan(Duration::from_secs(5));
///
/// let pool = Pool::new()?;
/// let lease = pool.lease_as(64, &ORDER)?;
///
/// let report = lease.report();
/// assert_eq!(report.state, State::Unique);
/// assert!(report.capacity >= 64);
/// assert_eq!(report.label.map(|label| label.kind()), Some("order"));
/// assert_eq!(report.site.map(|site| site.file()), Some(file!()));
/// assert_eq!(report.overdue(), None);
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LeaseReport {
    /// The number of the pool, as in handles.
    pub pool: u32,
    /// Which slot of the pool.
    pub slot: u32,
    /// The slot's generation: with the slot, it names the lease.
    pub generation: u64,
    /// Where it was leased, if the domain's checks have `provenance`.
    pub site: Option<&'static Location<'static>>,
    /// What it is for, if that was said.
    pub label: Option<&'static Label>,
    /// Since it was leased, if that is known.
    pub age: Option<Duration>,
    /// Bytes of the slot: what the lease keeps out of use. The length of the message is known to its holders only.
    pub capacity: usize,
    /// Whose memory it is.
    pub domain: DomainId,
    /// Where it is in its life.
    pub state: State,
    /// The slot's last 16 events.
    pub history: History,
    /// Thread and backtrace of the lease, if it was [tracked](super::Tracking).
    pub sample: Option<Sample>,
}

impl LeaseReport {
    /// By how much the lease is older than its label expects, `None` if it is not.
    #[must_use]
    pub fn overdue(&self) -> Option<Duration> {
        let late = self.age?.checked_sub(self.label?.expected()?)?;
        (!late.is_zero()).then_some(late)
    }
}

impl From<SlotFacts> for LeaseReport {
    fn from(facts: SlotFacts) -> Self {
        Self {
            pool: facts.pool,
            slot: facts.index,
            generation: facts.generation,
            site: facts.site,
            label: facts.label,
            age: facts.age,
            capacity: facts.capacity,
            domain: facts.domain,
            state: facts.state,
            history: History::new(facts.history),
            sample: facts.sample,
        }
    }
}

/// One line: `slot 7: order (gateway), 120 bytes, unique, leased at src/gateway.rs:12:5, 1.2s ago, 1.1s overdue`.
/// `{:#}` adds thread and backtrace of a tracked lease.
impl fmt::Display for LeaseReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "slot {}: ", self.slot)?;
        self.label.map_or(Ok(()), |label| write!(f, "{label}, "))?;
        write!(f, "{} bytes, {}", self.capacity, self.state)?;
        self.site.map_or(Ok(()), |site| write!(f, ", leased at {site}"))?;
        self.age.map_or(Ok(()), |age| write!(f, ", {} ago", rounded(age)))?;
        self.overdue().map_or(Ok(()), |late| write!(f, ", {} overdue", rounded(late)))?;
        match &self.sample {
            Some(sample) if f.alternate() => write!(f, "\n{sample}"),
            _ => Ok(()),
        }
    }
}

/// A time as people say it.
pub(super) fn rounded(time: Duration) -> String {
    format!("{time:.1?}")
}

#[cfg(test)]
mod tests {
    use core::panic::Location;
    use core::time::Duration;
    use std::format;
    use std::string::ToString;

    use super::super::{DomainId, Event, History, Label, Main};
    use super::{LeaseReport, SlotFacts, State};

    pub(super) static ORDER: Label = Label::new("order").owner("gateway").lifespan(Duration::from_millis(5));

    pub(super) fn facts(state: State, capacity: usize) -> SlotFacts {
        SlotFacts {
            pool: 2,
            index: 7,
            generation: 5,
            site: None,
            release_site: None,
            label: None,
            history: History::push(0, Event::Lease),
            age: None,
            capacity,
            domain: DomainId::of::<Main>(),
            state,
            sample: None,
        }
    }

    pub(super) fn order(age: u64) -> SlotFacts {
        let site = Some(Location::caller());
        SlotFacts { label: Some(&ORDER), age: Some(Duration::from_millis(age)), site, ..facts(State::Unique, 4096) }
    }

    #[test]
    fn overdue_is_past_the_lifespan() {
        let overdue = |age| LeaseReport::from(order(age)).overdue();
        assert_eq!((overdue(5), overdue(7)), (None, Some(Duration::from_millis(2))));
        assert_eq!(LeaseReport::from(facts(State::Unique, 1)).overdue(), None);
    }

    #[test]
    fn a_lease_in_one_line() {
        let slot = order(7);
        let line = format!(
            "slot 7: order (gateway), 4096 bytes, unique, leased at {}, 7.0ms ago, 2.0ms overdue",
            slot.site.unwrap()
        );
        assert_eq!(LeaseReport::from(slot).to_string(), line);
        assert_eq!(LeaseReport::from(facts(State::Shared(2), 1)).to_string(), "slot 7: 1 bytes, shared (2)");
    }
}
