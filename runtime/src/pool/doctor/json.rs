//! A snapshot as JSON. The fields are documented at `Pool::snapshot_json`.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt;
use core::time::Duration;
use std::process;
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::pool::{
    ClassSnapshot, Domain, History, Label, LabelSnapshot, LeakGroup, LeakReport, LeaseReport, Pin, Pool, Snapshot,
    State, Violation,
};

const VERSION: u32 = 1;
/// Leases that are listed one by one. In the groups are all.
const MOST_LEASES: usize = 1000;

pub(super) fn of<D: Domain>(pool: &Pool<D>) -> Value {
    let Snapshot { pool: number, name, classes, heap, labels, mut leases } = pool.snapshot();
    let groups = LeakReport::new(pool.facts(), heap);
    leases.sort_by_key(|lease| Reverse((lease.overdue(), lease.age)));
    json!({
        "version": VERSION,
        "pid": process::id(),
        "taken_ms": since_1970().as_millis() as u64,
        "pool": number,
        "name": name,
        "closed": pool.inner.must_be_open().is_err(),
        "pinned": pin(pool.pinned()),
        "huge_pages": pin(pool.huge_pages()),
        "classes": all(&classes, class),
        "heap": heap,
        "labels": all(&labels, label),
        "out": leases.len(),
        "overdue": leases.iter().filter(|lease| lease.overdue().is_some()).count(),
        "groups": all(groups.groups(), group),
        "leases": all(leases.get(..MOST_LEASES).unwrap_or(&leases), lease),
        "violations": all(&pool.violations(), violation),
    })
}

fn all<T>(items: &[T], one: impl Fn(&T) -> Value) -> Vec<Value> {
    items.iter().map(one).collect()
}

/// A clock before 1970 counts as 1970.
fn since_1970() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

fn micros(time: Option<Duration>) -> Option<u64> {
    time.and_then(|time| u64::try_from(time.as_micros()).ok())
}

fn text(known: Option<impl fmt::Display>) -> Option<alloc::string::String> {
    known.map(|value| value.to_string())
}

fn pin(pin: Pin) -> Value {
    let why = match pin {
        Pin::Locked => None,
        Pin::Unlocked(why) => Some(why),
    };
    json!({ "holds": pin.holds(), "why": why })
}

fn class(class: &ClassSnapshot) -> Value {
    json!({
        "slot_size": class.slot_size,
        "slots": class.slots,
        "live": class.live,
        "idle": class.idle,
        "retired": class.retired,
        "leases": class.leases,
        "exhausted": class.exhausted,
    })
}

fn label(label: &LabelSnapshot) -> Value {
    json!({
        "kind": label.kind,
        "owner": label.owner,
        "lifespan_us": micros(label.lifespan),
        "live": label.live,
        "peak": label.peak,
    })
}

fn group(group: &LeakGroup) -> Value {
    json!({
        "leases": group.leases,
        "bytes": group.bytes,
        "oldest_us": micros(group.oldest),
        "state": group.state.name(),
        "kind": group.kind,
        "owner": group.owner,
        "site": text(group.site),
    })
}

fn lease(lease: &LeaseReport) -> Value {
    let sample = lease.sample.as_ref();
    json!({
        "slot": lease.slot,
        "generation": lease.generation.to_string(),
        "state": lease.state.name(),
        "holders": holders(lease.state),
        "capacity": lease.capacity,
        "domain": lease.domain.name(),
        "site": text(lease.site),
        "kind": lease.label.map(Label::kind),
        "owner": lease.label.and_then(Label::owned_by),
        "age_us": micros(lease.age),
        "overdue_us": micros(lease.overdue()),
        "history": history(lease.history),
        "thread": sample.and_then(|sample| sample.thread.as_deref()),
        "backtrace": text(sample.and_then(|sample| sample.backtrace.as_ref())),
    })
}

fn holders(state: State) -> u32 {
    match state {
        State::Shared(holders) => holders,
        _ => 1,
    }
}

fn history(history: History) -> Vec<&'static str> {
    history.events().map(|event| event.name()).collect()
}

fn violation(violation: &Violation) -> Value {
    json!({
        "violation": violation.kind().to_string(),
        "slot": violation.slot(),
        "generation": violation.generation().to_string(),
        "found": violation.found().to_string(),
        "leased_at": text(violation.lease_site()),
        "released_at": text(violation.release_site()),
        "used_at": text(violation.use_site()),
        "age_us": micros(violation.age()),
        "history": history(violation.history()),
        "text": violation.to_string(),
    })
}
