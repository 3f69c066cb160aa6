//! A buffer belongs to one domain; moving it is an explicit act that someone can listen to. (B1-4, B1-5, B1-7)

use std::sync::Mutex;

use pw::pool::{Checks, Domain, DomainId, Dyn, Gate, Lease, LeaseMut, Passage, Pool, ViolationKind};

use crate::support::{drain, filled, fixed, fixed_in, frozen, is_raised};

pub struct Risk;
pub struct Desk;

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

impl Domain for Desk {
    const NAME: &'static str = "desk";
}

fn pools() -> (Pool<Risk>, Pool<Desk>) {
    (fixed_in(64, 4).build().unwrap(), fixed_in(64, 4).build().unwrap())
}

#[test]
fn domains_have_names() {
    assert_eq!(DomainId::of::<Risk>(), DomainId::of::<Risk>());
    assert_ne!(DomainId::of::<Risk>(), DomainId::of::<Desk>());
    assert_eq!(DomainId::named("tenant-7"), DomainId::named("tenant-7"));
    assert_eq!(DomainId::named("tenant-7").to_string(), "tenant-7");
    assert_eq!(DomainId::of::<Risk>().to_string(), "risk");
}

/// Two types of one name are two domains. (compact_arena RUSTSEC-2019-0015: a brand that was not one)
#[test]
fn a_name_is_no_brand() {
    mod other {
        pub struct Risk;
        impl pw::pool::Domain for Risk {
            const NAME: &'static str = "risk";
        }
    }
    assert_ne!(DomainId::of::<Risk>(), DomainId::of::<other::Risk>());
}

/// B1-5: at run time a wrong claim names both domains, the slot, and where it was leased and claimed.
#[test]
fn a_wrong_claim_names_both() {
    let (risk, _) = pools();
    let leased = line!() + 1;
    let lease = risk.lease(8).unwrap().freeze().erase();
    let kept = lease.clone();
    let claimed = line!() + 1;
    let error = lease.claim::<Desk>().map(drop).unwrap_err();
    assert_eq!(error.kind(), ViolationKind::Domain);
    assert_eq!(error.lease_site().unwrap().line(), leased);
    assert_eq!(error.use_site().unwrap().line(), claimed);
    let text = error.to_string();
    for part in ["risk", "desk", &format!("domains.rs:{leased}"), &format!("domains.rs:{claimed}")] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(kept.claim::<Risk>().is_ok(), "it is still what it was");
}

/// B1-5: domains that are known at run time only: tenants.
#[test]
fn tenants_are_domains() {
    let tenant = |name| fixed(64, 4).domain_id(DomainId::named(name)).build().unwrap();
    let (first, second) = (tenant("tenant-1"), tenant("tenant-2"));
    let lease: Lease<Dyn> = frozen(&first, b"one");
    let handle = lease.handle().unwrap();
    assert!(second.resolve(handle).is_err());
    let error = lease.claim::<Risk>().map(drop).unwrap_err();
    assert_eq!(error.kind(), ViolationKind::Domain);
    assert!(error.to_string().contains("tenant-1"), "{error}");
}

/// B1-4: what was moved belongs to the other domain; bytes and address stay.
#[test]
fn a_gate_moves() {
    static GATE: Gate<Risk, Desk> = Gate::new(Passage::Move);
    let (risk, _) = pools();
    let lease = filled(&risk, b"moved");
    let address = lease.as_ptr();
    let lease: LeaseMut<Desk> = GATE.transfer(lease).unwrap();
    assert_eq!((lease.as_ptr(), &*lease), (address, &b"moved"[..]));
    let lease = lease.freeze();
    assert!(lease.clone().erase().claim::<Desk>().is_ok());
    assert!(lease.clone().erase().claim::<Risk>().is_err());
    drop(lease);
    assert_eq!(drain(&risk).len(), 4, "the slot is the first pool's");
}

/// a move that scrubs takes no byte along.
#[test]
fn a_gate_scrubs() {
    static GATE: Gate<Risk, Desk> = Gate::new(Passage::MoveAndScrub);
    let (risk, _) = pools();
    let mut lease = filled(&risk, &[0xaa; 64]);
    lease.set_len(4).unwrap();
    let mut lease: LeaseMut<Desk> = GATE.transfer(lease).unwrap();
    assert_eq!(*lease, [0xaa; 4], "what passes is the message");
    lease.set_len(64).unwrap();
    assert_eq!(lease[4..], [0; 60]);
}

/// a change of domain always scrubs: what came home from another domain is not shown to the next one.
#[test]
fn what_was_elsewhere_comes_home_clean() {
    static GATE: Gate<Risk, Desk> = Gate::new(Passage::Move);
    let risk: Pool<Risk> = fixed_in(64, 1).scrub(pw::pool::Scrub::None).build().unwrap();
    let mut lease = GATE.transfer(filled(&risk, b"x")).unwrap();
    lease.clear();
    lease.push_slice(&[0xaa; 64]).unwrap();
    drop(lease);
    let mut next = risk.lease(64).unwrap();
    next.set_len(64).unwrap();
    assert!(is_raised() || *next == [0; 64]);
    assert!(!next.contains(&0xaa), "zero, or the poison of a free slot");
}

/// Each policy does what it says, and refuses the rest.
#[test]
fn policies() {
    fn outcome(passage: Passage) -> (bool, bool, bool) {
        let gate: Gate<Risk, Desk> = Gate::new(passage);
        let (risk, desk) = pools();
        let moved = gate.transfer(filled(&risk, b"x")).is_ok();
        let shared = gate.share(&frozen(&risk, b"y")).is_ok_and(|lease| *lease == *b"y");
        let copied = gate.copy(&frozen(&risk, b"z"), &desk).is_ok_and(|lease| *lease == *b"z");
        (moved, shared, copied)
    }
    assert!(outcome(Passage::Move).0 && outcome(Passage::MoveAndScrub).0);
    assert_eq!(outcome(Passage::Copy), (false, false, true));
    assert!(!outcome(Passage::ReadOnly).0 && outcome(Passage::ReadOnly).1);
    assert_eq!(outcome(Passage::Deny), (false, false, false));
}

/// A refusal is a violation that names both domains; the lease goes home.
#[test]
fn a_refusal_names_both() {
    static GATE: Gate<Risk, Desk> = Gate::new(Passage::Deny);
    let (risk, _) = pools();
    let error = GATE.transfer(filled(&risk, b"x")).map(drop).unwrap_err();
    assert_eq!(error.kind(), ViolationKind::Denied);
    assert!(error.to_string().contains("risk") && error.to_string().contains("desk"), "{error}");
    assert_eq!(drain(&risk).len(), 4);
}

/// A gate that is revoked lets nothing more pass; what has passed stays.
#[test]
fn a_gate_is_revoked() {
    let gate: Gate<Risk, Desk> = Gate::new(Passage::Move);
    let (risk, _) = pools();
    let passed = gate.transfer(filled(&risk, b"passed")).unwrap();
    gate.revoke();
    let late = gate.transfer(filled(&risk, b"late")).map(drop).unwrap_err();
    assert_eq!(late.kind(), ViolationKind::Revoked);
    assert_eq!(&*passed, b"passed");
}

/// B1-4: each act is heard, also the refused ones.
#[test]
fn acts_are_heard() {
    static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());
    static GATE: Gate<Risk, Desk> =
        Gate::new(Passage::Move).audit(|crossing| HEARD.lock().unwrap().push(format!("{crossing:?}")));
    let (risk, _) = pools();
    drop(GATE.transfer(filled(&risk, b"x")));
    drop(GATE.transfer(filled(&risk, b"y")));
    GATE.revoke();
    drop(GATE.transfer(filled(&risk, b"z")));
    let heard = HEARD.lock().unwrap();
    assert_eq!(heard.len(), 3, "{heard:#?}");
    assert!(heard.iter().all(|act| act.contains("risk") && act.contains("desk")), "{heard:#?}");
}

/// A handle of before the move does not open the lease for the old domain.
#[test]
fn an_old_handle_is_no_way_back() {
    static GATE: Gate<Risk, Desk> = Gate::new(Passage::Move);
    let (risk, _) = pools();
    let lease = frozen(&risk, b"x");
    let handle = lease.handle().unwrap();
    let lease = GATE.transfer(lease.try_into_mut().unwrap()).unwrap().freeze();
    assert!(risk.resolve(handle).is_err());
    assert!(risk.resolve(lease.handle().unwrap()).is_err(), "not the first domain's any more");
}

/// What was moved cannot be parked: neither pool could take the ticket. It stays with its holder, and goes home.
#[test]
fn what_was_moved_is_not_parked() {
    static GATE: Gate<Risk, Desk> = Gate::new(Passage::Move);
    let (risk, desk) = pools();
    let lease = GATE.transfer(filled(&risk, b"moved")).unwrap().park().expect_err("nobody could unpark it");
    assert_eq!(*lease, *b"moved");
    drop(lease);
    assert_eq!((drain(&risk).len(), drain(&desk).len()), (4, 4));
}

/// Domains of all check levels.
mod levels {
    use super::*;

    macro_rules! levels {
        ($($name:ident = $checks:expr),*) => {$(
            pub struct $name;
            impl Domain for $name {
                const NAME: &'static str = stringify!($name);
                const CHECKS: Checks = $checks;
            }
        )*};
    }
    levels!(Unchecked = Checks::UNCHECKED, Standard = Checks::STANDARD, Hardened = Checks::HARDENED, Full = FULL);

    /// All but guard pages, which Miri does not have.
    const FULL: Checks = Checks { guard_pages: false, ..Checks::PARANOID };
}

/// A gate between domains that check differently: what one prepares and the other looks for does not meet in a slot, so
/// no fault is found where none is, and no neighbour is written to.
#[test]
fn gates_between_levels() {
    use levels::*;

    fn cross<From: Domain, To: Domain>() {
        let pool: Pool<From> = fixed_in(64, 6).build().unwrap();
        let (moves, reads) = (Gate::<From, To>::new(Passage::Move), Gate::<From, To>::new(Passage::ReadOnly));
        for _ in 0..3 {
            let mut leases = drain(&pool);
            leases.iter_mut().for_each(|lease| lease.push_slice(&[7; 64]).unwrap());
            let mut moved = moves.transfer(leases.remove(1)).unwrap();
            moved.fill(|all| Ok::<_, ()>(all.iter_mut().map(|byte| *byte = 9).count())).unwrap();
            drop(moved);
            drop(moves.transfer(leases.remove(1)).unwrap().freeze());
            let mine = leases.remove(1).freeze();
            let theirs = reads.share(&mine).unwrap();
            drop(mine);
            assert_eq!(*theirs, [7; 64]);
            drop(theirs);
            assert!(leases.iter().all(|lease| **lease == [7; 64]), "{} to {}", From::NAME, To::NAME);
        }
        assert!(pool.violations().is_empty(), "{} to {}: {:?}", From::NAME, To::NAME, pool.violations());
        assert_eq!(drain(&pool).len(), 6);
    }
    fn from<From: Domain>() {
        cross::<From, Unchecked>();
        cross::<From, Standard>();
        cross::<From, Hardened>();
        cross::<From, Full>();
    }
    from::<Unchecked>();
    from::<Standard>();
    from::<Hardened>();
    from::<Full>();
}
