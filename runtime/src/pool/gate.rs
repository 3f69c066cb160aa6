//! Gates: the one way from a safety domain to another.

use core::fmt;
use core::marker::PhantomData;
use core::panic::Location;

use super::{Domain, DomainId, Lease, LeaseMut, LeaseReport, Pool, PoolError, Validated, Violation, ViolationKind};
use crate::sync::stat::{AtomicBool, Ordering};

/// A way for buffers from one safety domain to another.
///
/// It lets pass what its [`Passage`] names, and nothing else. Each crossing is an explicit call, and the
/// [audit](Self::audit) hears of it, also if it is refused.
///
/// ```
/// use pinwire::pool::{Domain, Gate, LeaseMut, Passage, Pool};
///
/// struct Intake;
/// struct Risk;
///
/// impl Domain for Intake {
///     const NAME: &'static str = "intake";
/// }
/// impl Domain for Risk {
///     const NAME: &'static str = "risk";
/// }
///
/// static TO_RISK: Gate<Intake, Risk> = Gate::new(Passage::Move).audit(|crossing| println!("{crossing}"));
///
/// let pool = Pool::builder().domain::<Intake>().build()?;
/// let mut order = pool.lease(64)?;
/// order.push_slice(b"buy 100")?;
///
/// let order: LeaseMut<Risk> = TO_RISK.transfer(order)?; // the same bytes at the same place
/// assert_eq!(&*order, b"buy 100");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A buffer that moved still is a slot of the pool it came from. It goes home there, by the [`Checks`](super::Checks) of
/// that pool, and is zeroed before it is leased again.
pub struct Gate<Source, Target> {
    passage: Passage,
    audit: Option<fn(&Crossing)>,
    revoked: AtomicBool,
    /// Invariant in both.
    domains: PhantomData<Both<Source, Target>>,
}

/// What a [`Gate`] lets pass.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Passage {
    /// Buffers, as they are: [`Gate::transfer`]. Bytes of earlier messages may stand behind the message.
    Move,
    /// Buffers: [`Gate::transfer`]. All that is not message is zeroed first.
    MoveAndScrub,
    /// Leases to read from: [`Gate::share`], [`Gate::share_validated`]. Nobody can write to such a buffer until it is home again.
    ReadOnly,
    /// Bytes, into a buffer of the other domain: [`Gate::copy`].
    Copy,
    /// Nothing, but the audit hears who tried.
    Deny,
}

/// What the audit of a [`Gate`] hears of.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Crossing {
    /// The domain of the buffer.
    pub from: DomainId,
    /// The domain it was to go to.
    pub to: DomainId,
    /// What the gate lets pass.
    pub passage: Passage,
    /// Why it did not let this pass, if it did not.
    pub refused: Option<ViolationKind>,
    /// The call that asked for it.
    pub site: &'static Location<'static>,
    /// The buffer, before it crossed.
    pub lease: LeaseReport,
}

/// Why [`Gate::copy`] gave no copy.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CopyError {
    /// The gate refused.
    Refused(Violation),
    /// The pool gave no lease.
    Pool(PoolError),
}

type Both<Source, Target> = fn(Source, Target) -> (Source, Target);

impl<Source: Domain, Target: Domain> Gate<Source, Target> {
    /// A gate that lets this pass.
    #[must_use]
    pub const fn new(passage: Passage) -> Self {
        Self { passage, audit: None, revoked: AtomicBool::new(false), domains: PhantomData }
    }

    /// The same gate with somebody who hears of each crossing, in the thread that crosses, before it is done.
    #[must_use]
    pub const fn audit(mut self, audit: fn(&Crossing)) -> Self {
        self.audit = Some(audit);
        self
    }

    /// What it lets pass.
    #[must_use]
    pub const fn passage(&self) -> Passage {
        self.passage
    }

    /// Lets nothing pass from now on. What has passed stays where it is.
    ///
    /// A crossing that another thread has begun may still be completed.
    pub fn revoke(&self) {
        self.revoked.store(true, Ordering::Release);
    }

    /// Whether it was revoked.
    #[must_use]
    pub fn is_revoked(&self) -> bool {
        self.revoked.load(Ordering::Acquire)
    }

    /// Moves a buffer, with [`Passage::Move`] or [`Passage::MoveAndScrub`].
    ///
    /// # Errors
    /// [`Denied`](ViolationKind::Denied) with another passage, [`Revoked`](ViolationKind::Revoked) if that is what
    /// the gate is. The buffer then goes home to its pool.
    #[track_caller]
    pub fn transfer(&self, mut lease: LeaseMut<Source>) -> Result<LeaseMut<Target>, Violation> {
        self.pass(&[Passage::Move, Passage::MoveAndScrub], || lease.report())?;
        if self.passage == Passage::MoveAndScrub {
            lease.scrub_spare();
        }
        Ok(lease.rehome())
    }

    /// Gives a lease to read from, with [`Passage::ReadOnly`].
    ///
    /// From then on [`Lease::try_into_mut`] fails in both domains.
    ///
    /// # Errors
    /// [`Denied`](ViolationKind::Denied) with another passage, [`Revoked`](ViolationKind::Revoked) if that is what
    /// the gate is.
    #[track_caller]
    pub fn share(&self, lease: &Lease<Source>) -> Result<Lease<Target>, Violation> {
        self.pass(&[Passage::ReadOnly], || lease.report())?;
        Ok(lease.share_into())
    }

    /// The same with the proof of what is in it: a message that was checked is not checked again.
    ///
    /// # Errors
    /// Those of [`share`](Self::share).
    #[track_caller]
    pub fn share_validated<M>(&self, message: &Validated<M, Source>) -> Result<Validated<M, Target>, Violation> {
        self.pass(&[Passage::ReadOnly], || message.lease().report())?;
        Ok(message.share_into())
    }

    /// Copies the bytes into a buffer of the other domain, with [`Passage::Copy`].
    ///
    /// # Errors
    /// [`Denied`](ViolationKind::Denied) with another passage, [`Revoked`](ViolationKind::Revoked) if that is what
    /// the gate is; or why the pool gave no lease.
    #[track_caller]
    pub fn copy(&self, lease: &Lease<Source>, pool: &Pool<Target>) -> Result<LeaseMut<Target>, CopyError> {
        self.pass(&[Passage::Copy], || lease.report())?;
        let mut copy = pool.lease(lease.len())?;
        // A buffer has room for what it was leased for, and is writable: neither fails.
        let _ = copy.set_len(lease.len());
        copy.copy_from_slice(lease);
        Ok(copy)
    }

    /// Whether one of `ways` is the gate's, and it is open. The audit hears of it.
    #[track_caller]
    fn pass(&self, ways: &[Passage], lease: impl FnOnce() -> LeaseReport) -> Result<(), Violation> {
        let refused = match () {
            () if self.is_revoked() => Some(ViolationKind::Revoked),
            () if !ways.contains(&self.passage) => Some(ViolationKind::Denied),
            () => None,
        };
        if refused.is_none() && self.audit.is_none() { Ok(()) } else { self.tell(refused, lease()) }
    }

    #[cold]
    #[track_caller]
    fn tell(&self, refused: Option<ViolationKind>, lease: LeaseReport) -> Result<(), Violation> {
        let (from, to) = (lease.domain, DomainId::of::<Target>());
        let crossing = Crossing { from, to, passage: self.passage, refused, site: Location::caller(), lease };
        if let Some(audit) = self.audit {
            audit(&crossing);
        }
        refused.map_or(Ok(()), |kind| Err(crossing.violation(kind)))
    }
}

impl Crossing {
    fn violation(&self, kind: ViolationKind) -> Violation {
        let mut violation = Violation::of_lease(kind, &self.lease);
        violation.use_site = Some(self.site);
        violation.domains = Some((self.from, self.to));
        violation
    }
}

/// One line: `intake → risk (move) at src/risk.rs:7:5: slot 3: 7 bytes, unique, leased at src/intake.rs:12:9`.
impl fmt::Display for Crossing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} → {} ({}) at {}: ", self.from, self.to, self.passage, self.site)?;
        self.refused.map_or(Ok(()), |kind| write!(f, "{kind}, "))?;
        self.lease.fmt(f)
    }
}

impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Move => "move",
            Self::MoveAndScrub => "move and scrub",
            Self::ReadOnly => "read only",
            Self::Copy => "copy",
            Self::Deny => "deny",
        })
    }
}

impl<Source: Domain, Target: Domain> fmt::Debug for Gate<Source, Target> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let revoked = if self.is_revoked() { ", revoked" } else { "" };
        write!(f, "Gate({} → {}, {}{revoked})", Source::NAME, Target::NAME, self.passage)
    }
}

impl fmt::Display for CopyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(violation) => violation.fmt(f),
            Self::Pool(error) => error.fmt(f),
        }
    }
}

// No `source`: `Display` is that of the inner error, which would then be printed twice.
impl core::error::Error for CopyError {}

impl From<Violation> for CopyError {
    fn from(violation: Violation) -> Self {
        Self::Refused(violation)
    }
}

impl From<PoolError> for CopyError {
    fn from(error: PoolError) -> Self {
        Self::Pool(error)
    }
}

// Pools under a model checker live in models only.
#[cfg(all(test, not(any(loom, shuttle))))]
mod tests {
    use std::format;
    use std::string::{String, ToString};
    use std::sync::Mutex;
    use std::vec::Vec;

    use super::{CopyError, Crossing, Gate, Passage};
    use crate::pool::{Domain, Lease, LeaseMut, Pool, PoolError, Validated, ViolationKind};

    struct Intake;
    struct Risk;

    impl Domain for Intake {
        const NAME: &'static str = "intake";
    }
    impl Domain for Risk {
        const NAME: &'static str = "risk";
    }

    #[derive(crate::Packet)]
    #[pinwire(crate = crate, le)]
    struct Byte {
        value: u8,
    }

    const EVERY: [Passage; 5] = [Passage::Move, Passage::MoveAndScrub, Passage::ReadOnly, Passage::Copy, Passage::Deny];

    fn pool<D: Domain>() -> Pool<D> {
        Pool::builder().domain::<D>().slot_size(64).slots(4).build().unwrap()
    }

    #[track_caller]
    fn filled(pool: &Pool<Intake>, bytes: &[u8]) -> LeaseMut<Intake> {
        let mut lease = pool.lease(bytes.len()).unwrap();
        lease.push_slice(bytes).unwrap();
        lease
    }

    /// Of three ways, those that this passage permits.
    fn ways(passage: Passage) -> [bool; 3] {
        let gate = Gate::<Intake, Risk>::new(passage);
        let (intake, risk) = (pool(), pool());
        let lease = filled(&intake, b"shared").freeze();
        [
            gate.transfer(filled(&intake, b"moved")).is_ok_and(|moved| *moved == *b"moved"),
            gate.share(&lease).is_ok_and(|shared| *shared == *lease),
            gate.copy(&lease, &risk).is_ok_and(|copy| *copy == *lease),
        ]
    }

    #[test]
    fn each_passage_permits_its_own_way_only() {
        let expected =
            [[true, false, false], [true, false, false], [false, true, false], [false, false, true], [false; 3]];
        assert_eq!(EVERY.map(ways), expected);
    }

    #[test]
    fn moving_keeps_bytes_and_place() {
        let lease = filled(&pool(), b"moved");
        let place = lease.as_ptr();
        let moved = Gate::<Intake, Risk>::new(Passage::Move).transfer(lease).unwrap();
        assert_eq!((moved.as_ptr(), &*moved), (place, &b"moved"[..]));
    }

    #[test]
    fn scrubbing_keeps_the_message_only() {
        let pool = pool();
        let behind = |passage| {
            let mut lease = filled(&pool, &[0xaa; 64]);
            lease.set_len(4).unwrap();
            let mut moved = Gate::<Intake, Risk>::new(passage).transfer(lease).unwrap();
            moved.set_len(64).unwrap();
            assert_eq!(moved[..4], [0xaa; 4]);
            moved[4..].to_vec()
        };
        assert_eq!(behind(Passage::Move), [0xaa; 60]);
        assert_eq!(behind(Passage::MoveAndScrub), [0; 60]);
    }

    #[test]
    fn nobody_writes_to_what_both_read() {
        let lease = filled(&pool(), b"shared").freeze();
        let shared: Lease<Risk> = Gate::new(Passage::ReadOnly).share(&lease).unwrap();
        drop(lease);
        assert_eq!(*shared, *b"shared");
        assert!(shared.try_into_mut().is_err());
    }

    #[test]
    fn a_message_crosses_with_its_proof() {
        let message = Validated::<Byte, _>::new(filled(&pool(), b"m").freeze()).unwrap();
        let shared = Gate::<Intake, Risk>::new(Passage::ReadOnly).share_validated(&message).unwrap();
        assert_eq!((shared.view().value(), shared.lease().as_ptr()), (b'm', message.lease().as_ptr()));
        assert!(Gate::<Intake, Risk>::new(Passage::Move).share_validated(&message).is_err());
        drop(message);
        assert!(shared.into_lease().try_into_mut().is_err());
    }

    #[test]
    fn a_refusal_names_domains_and_sites() {
        let gate = Gate::<Intake, Risk>::new(Passage::Deny);
        let leased = line!() + 1;
        let lease = filled(&pool(), b"x");
        let used = line!() + 1;
        let violation = gate.transfer(lease).map(drop).unwrap_err();
        assert_eq!(violation.kind(), ViolationKind::Denied);
        let (from, to) = violation.domains().unwrap();
        assert_eq!((from.name(), to.name()), ("intake", "risk"));
        let text = violation.to_string();
        for site in [leased, used].map(|line| format!("{}:{line}:", file!())) {
            assert!(text.contains(&site), "{site} is not in {text}");
        }
    }

    #[test]
    fn revoked_is_for_good_and_for_all_that_follows() {
        let gate = Gate::<Intake, Risk>::new(Passage::Move);
        let pool = pool();
        let passed = gate.transfer(filled(&pool, b"passed")).unwrap();
        gate.revoke();
        let late = gate.transfer(filled(&pool, b"late")).map(drop).unwrap_err();
        assert_eq!(late.kind(), ViolationKind::Revoked);
        assert!(gate.is_revoked() && *passed == *b"passed");
        assert_eq!(format!("{gate:?}"), "Gate(intake → risk, move, revoked)");
    }

    #[test]
    fn a_pool_without_room_is_no_violation() {
        let small = Pool::builder().domain::<Risk>().slot_size(64).slots(1).grow_to(1).build().unwrap();
        let _only = small.lease(1).unwrap();
        let lease = filled(&pool(), b"x").freeze();
        let error = Gate::new(Passage::Copy).copy(&lease, &small).map(drop).unwrap_err();
        assert!(matches!(error, CopyError::Pool(PoolError::Exhausted { .. })), "{error}");
    }

    #[test]
    fn the_audit_hears_of_all() {
        static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());
        fn hear(crossing: &Crossing) {
            let refused = crossing.refused.map(|kind| kind.to_string());
            let what = format!("{} {} {}: {refused:?}", crossing.from, crossing.to, crossing.lease.capacity);
            HEARD.lock().unwrap().push(what);
            assert!(crossing.to_string().starts_with(&format!("intake → risk (move) at {}", file!())));
        }
        static GATE: Gate<Intake, Risk> = Gate::new(Passage::Move).audit(hear);
        let pool = pool();
        drop(GATE.transfer(filled(&pool, b"one")));
        drop(GATE.share(&filled(&pool, b"two").freeze()));
        GATE.revoke();
        drop(GATE.transfer(filled(&pool, b"three")));
        let expected = [
            "intake risk 64: None",
            "intake risk 64: Some(\"denied by the gate\")",
            "intake risk 64: Some(\"the gate is revoked\")",
        ];
        assert_eq!(*HEARD.lock().unwrap(), expected);
    }
}
