//! Misuse that was found: what, where, whose, and what to do.

use core::fmt;
use core::panic::Location;
use core::time::Duration;

use super::report::{LeaseReport, SlotFacts, rounded};
use super::{DomainId, History, Label};

/// Misuse of a lease or handle that was found at run time.
///
/// Small and `Copy`. `Display` is one line with all that is known: what happened, which slot, where it was leased,
/// released and used, and what to do. `{:#}` says the same with a line for each.
///
/// ```
/// use pinwire::pool::{Pool, ViolationKind};
///
/// let pool = Pool::new()?;
/// let lease = pool.lease(64)?.freeze();
/// let handle = lease.handle().unwrap();
/// lease.release();
///
/// let stale = pool.resolve(handle).unwrap_err();
/// assert_eq!(stale.kind(), ViolationKind::Stale);
/// assert_eq!(stale.lease_site().map(|site| site.file()), Some(file!()));
/// println!("{stale:#}"); // stale handle: slot 0 of pool 0, generation …, found …, leased at …
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Violation {
    kind: ViolationKind,
    pub(super) pool: u32,
    pub(super) slot: u32,
    /// Of the handle, or of the lease.
    pub(super) generation: u64,
    /// Of the slot. Each lease and each release of it adds one.
    pub(super) found: u64,
    pub(super) lease_site: Option<&'static Location<'static>>,
    pub(super) release_site: Option<&'static Location<'static>>,
    pub(super) use_site: Option<&'static Location<'static>>,
    pub(super) label: Option<&'static Label>,
    /// The sites are not those of the lease of `generation`, but of a later one.
    later: bool,
    /// In nanoseconds: half the size of an `Option<Duration>`. The longest time stands for an unknown one.
    age: u64,
    pub(super) history: u64,
    /// Of the memory, and who asked for it.
    pub(super) domains: Option<(DomainId, DomainId)>,
}

/// What a [`Violation`] is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ViolationKind {
    /// A handle of a lease that is over. Its slot is home, or leased to somebody else.
    Stale,
    /// A handle of another pool.
    Foreign,
    /// A handle that no pool gave out.
    Forged,
    /// A ticket that came back twice: the slot had been released with it before.
    DoubleRelease,
    /// Somebody wrote past the end of the payload.
    Overrun,
    /// Somebody wrote to a slot after its release.
    WrittenAfterRelease,
    /// Memory of one domain was claimed for another.
    Domain,
    /// The gate does not let this pass.
    Denied,
    /// The gate lets nothing pass any more.
    Revoked,
}

impl ViolationKind {
    /// What happened.
    const fn what(self) -> &'static str {
        match self {
            Self::Stale => "stale handle",
            Self::Foreign => "handle of another pool",
            Self::Forged => "forged handle",
            Self::DoubleRelease => "double release",
            Self::Overrun => "write past the end",
            Self::WrittenAfterRelease => "write after release",
            Self::Domain => "wrong domain",
            Self::Denied => "denied by the gate",
            Self::Revoked => "the gate is revoked",
        }
    }

    /// What to do about it.
    const fn advice(self) -> &'static str {
        match self {
            Self::Stale => "keep a lease for as long as the bytes are needed, or take this error as \"it is gone\"",
            Self::Foreign => "resolve a handle with the pool that gave it out",
            Self::Forged => "keep handles as they are given out; those from outside the program are not to be trusted",
            Self::DoubleRelease => "give each ticket back once; look for the first time at the release site",
            Self::Overrun => "find the code outside Rust that was told a longer buffer; guard pages stop it in the act",
            Self::WrittenAfterRelease => {
                "park the lease while C or the kernel can write, and unpark it when they are done"
            }
            Self::Domain => "use the buffer in its own domain, or transfer it through a `Gate`",
            Self::Denied => "do what the gate's passage permits, or make a gate with another one",
            Self::Revoked => "stop the transfers before the gate is revoked, or make a new gate",
        }
    }
}

impl fmt::Display for ViolationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.what())
    }
}

/// What a pool does about a violation that has no caller to return an error to, such as a damaged canary at release.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Response {
    /// Keeps it for `Pool::violations`, and the slot out of use.
    #[default]
    Report,
    /// Panics, with the violation as the message; while the thread panics already, as `Report`.
    Panic,
    /// Prints the violation and ends the process.
    Abort,
}

impl Violation {
    const NO_AGE: u64 = u64::MAX;

    /// A violation of which nothing more is known yet.
    pub(super) const fn new(kind: ViolationKind) -> Self {
        Self {
            kind,
            pool: 0,
            slot: 0,
            generation: 0,
            found: 0,
            lease_site: None,
            release_site: None,
            use_site: None,
            label: None,
            later: false,
            age: Self::NO_AGE,
            history: 0,
            domains: None,
        }
    }

    /// A violation on a slot that is known, by whoever holds a lease or handle of this generation.
    pub(super) fn on(kind: ViolationKind, slot: &SlotFacts, generation: u64) -> Self {
        Self {
            pool: slot.pool,
            slot: slot.index,
            generation,
            found: slot.generation,
            lease_site: slot.site,
            release_site: slot.release_site,
            label: slot.label,
            // The release of that lease is one more, the next lease is two.
            later: slot.generation.wrapping_sub(generation) > 1,
            age: slot.age.map_or(Self::NO_AGE, nanos),
            history: slot.history,
            ..Self::new(kind)
        }
    }

    /// The same violation with the sites of the very lease of its generation, where somebody kept them.
    pub(super) const fn with_own_sites(
        mut self,
        lease: Option<&'static Location<'static>>,
        release: Option<&'static Location<'static>>,
    ) -> Self {
        (self.lease_site, self.release_site, self.later) = (lease, release, false);
        self
    }

    /// A violation on a slot that somebody has a lease of.
    pub(super) fn of_lease(kind: ViolationKind, lease: &LeaseReport) -> Self {
        Self {
            pool: lease.pool,
            slot: lease.slot,
            generation: lease.generation,
            found: lease.generation,
            lease_site: lease.site,
            label: lease.label,
            age: lease.age.map_or(Self::NO_AGE, nanos),
            history: lease.history.word(),
            ..Self::new(kind)
        }
    }

    /// What happened.
    #[must_use]
    pub const fn kind(&self) -> ViolationKind {
        self.kind
    }

    /// The number of the pool: the handle's, if the pool is not known.
    #[must_use]
    pub const fn pool(&self) -> u32 {
        self.pool
    }

    /// Which slot of the pool.
    #[must_use]
    pub const fn slot(&self) -> u32 {
        self.slot
    }

    /// The generation of the handle or lease that was used.
    #[must_use]
    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// The generation of the slot now: each lease and each release adds one.
    #[must_use]
    pub const fn found(&self) -> u64 {
        self.found
    }

    /// Where the slot was leased, if the domain's checks have `provenance`. Of a lease that is over it may be where it
    /// was leased again; `Display` says so.
    #[must_use]
    pub const fn lease_site(&self) -> Option<&'static Location<'static>> {
        self.lease_site
    }

    /// Where the slot was released, if it was, and if the domain's checks have `provenance`.
    #[must_use]
    pub const fn release_site(&self) -> Option<&'static Location<'static>> {
        self.release_site
    }

    /// Where the misuse was found: the call that returned the error.
    #[must_use]
    pub const fn use_site(&self) -> Option<&'static Location<'static>> {
        self.use_site
    }

    /// What the slot was last leased for, if that was said.
    #[must_use]
    pub const fn label(&self) -> Option<&'static Label> {
        self.label
    }

    /// Since the slot was last leased, if that is known.
    #[must_use]
    pub const fn age(&self) -> Option<Duration> {
        match self.age {
            Self::NO_AGE => None,
            nanos => Some(Duration::from_nanos(nanos)),
        }
    }

    /// The slot's last 16 events.
    #[must_use]
    pub const fn history(&self) -> History {
        History::new(self.history)
    }

    /// Whose memory it is, and for which domain it was claimed, if it is about domains.
    #[must_use]
    pub const fn domains(&self) -> Option<(DomainId, DomainId)> {
        self.domains
    }
}

/// A time in nanoseconds, at most 584 years.
fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(Violation::NO_AGE - 1)
}

/// Parts of a report, in one line or with a line for each.
struct Parts<'f, 'b> {
    f: &'f mut fmt::Formatter<'b>,
    gap: &'static str,
}

impl Parts<'_, '_> {
    fn part(&mut self, name: &str, what: impl fmt::Display) -> fmt::Result {
        write!(self.f, "{}{name} {what}", self.gap)
    }

    fn known(&mut self, name: &str, what: Option<impl fmt::Display>) -> fmt::Result {
        what.map_or(Ok(()), |what| self.part(name, what))
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gap = if f.alternate() { "\n  " } else { "; " };
        write!(f, "{}: slot {} of pool {}", self.kind, self.slot, self.pool)?;
        if self.generation != self.found {
            write!(f, ", generation {}, found {}", self.generation, self.found)?;
        }
        let mut parts = Parts { f, gap };
        if let Some((owner, claimed)) = self.domains {
            parts.part("of domain", format_args!("{owner}, claimed for {claimed}"))?;
        }
        self.sites(&mut parts)?;
        parts.known("label", self.label)?;
        parts.known("age", self.age().map(rounded))?;
        if self.history != 0 {
            parts.part("history", self.history())?;
        }
        parts.part("help:", self.kind.advice())
    }
}

impl Violation {
    fn sites(&self, parts: &mut Parts<'_, '_>) -> fmt::Result {
        let later = if self.later { " again" } else { "" };
        parts.known(&alloc::format!("leased{later} at"), self.lease_site)?;
        parts.known(&alloc::format!("released{later} at"), self.release_site)?;
        parts.known("used at", self.use_site)
    }
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Violation({self})")
    }
}

impl core::error::Error for Violation {}

// What every `Result` carries must stay small.
const _: () = assert!(size_of::<Violation>() <= 96);

#[cfg(test)]
mod tests {
    use core::panic::Location;
    use core::time::Duration;
    use std::format;
    use std::string::ToString;

    use super::super::report::{SlotFacts, State};
    use super::super::{DomainId, Event, History, Label, Main};
    use super::{Violation, ViolationKind};

    static ORDER: Label = Label::new("order").owner("gateway");

    fn facts() -> SlotFacts {
        let history = [Event::Lease, Event::Freeze, Event::Release].into_iter().fold(0, History::push);
        SlotFacts {
            pool: 2,
            index: 7,
            generation: 6,
            site: Some(Location::caller()),
            release_site: Some(Location::caller()),
            label: Some(&ORDER),
            history,
            age: Some(Duration::from_millis(1200)),
            capacity: 12,
            domain: DomainId::of::<Main>(),
            state: State::Home,
            sample: None,
        }
    }

    #[test]
    fn says_all_that_is_known() {
        let facts = facts();
        let used = Location::caller();
        let mut stale = Violation::on(ViolationKind::Stale, &facts, 5);
        stale.use_site = Some(used);
        let (leased, released) = (facts.site.unwrap(), facts.release_site.unwrap());
        let expected = format!(
            "stale handle: slot 7 of pool 2, generation 5, found 6
  leased at {leased}
  released at {released}
  used at {used}
  label order (gateway)
  age 1.2s
  history lease → freeze → release
  help: keep a lease for as long as the bytes are needed, or take this error as \"it is gone\""
        );
        assert_eq!(format!("{stale:#}"), expected);
        assert_eq!(stale.to_string(), expected.replace("\n  ", "; "));
    }

    #[test]
    fn sites_of_a_later_lease_are_called_so() {
        let stale = Violation::on(ViolationKind::Stale, &facts(), 3);
        assert!(stale.to_string().contains("; leased again at "));
        let own = stale.with_own_sites(Some(Location::caller()), None);
        assert!(own.to_string().contains("; leased at ") && own.release_site().is_none());
    }

    #[test]
    fn names_both_domains() {
        let mut wrong = Violation::new(ViolationKind::Domain);
        wrong.domains = Some((DomainId::named("orders"), DomainId::named("risk")));
        assert_eq!(
            wrong.to_string(),
            "wrong domain: slot 0 of pool 0; of domain orders, claimed for risk; \
             help: use the buffer in its own domain, or transfer it through a `Gate`"
        );
    }

    #[test]
    fn getters_give_it_back() {
        let violation = Violation::on(ViolationKind::Overrun, &facts(), 6);
        assert_eq!((violation.kind(), violation.pool(), violation.slot()), (ViolationKind::Overrun, 2, 7));
        assert_eq!((violation.generation(), violation.found()), (6, 6));
        assert_eq!(violation.age(), Some(Duration::from_millis(1200)));
        assert_eq!(violation.history().to_string(), "lease → freeze → release");
        assert!(violation.use_site().is_none() && violation.domains().is_none());
        assert_eq!(Violation::new(ViolationKind::Forged).age(), None);
    }
}
