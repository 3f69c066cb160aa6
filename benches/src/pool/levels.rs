//! What checks, labels, scrubbing and tracking cost: our own pool, once with and once without.

use std::hint::black_box;
use std::num::NonZeroU32;
use std::time::Duration;

use pinwire::pool::{Builder, Checks, Domain, Label, Main, Pool, Scrub, Tracking};

use super::alone::{TIMES, repeated};
use super::buffers::{SIZE, SLOTS};
use super::goals;
use super::list::Pass;
use crate::measure::Contestant;
use crate::work::{self, Work};

/// No checks at all.
pub struct Unchecked;
/// For buffers that C or a device writes into.
pub struct Hardened;
/// All there is.
pub struct Paranoid;

impl Domain for Unchecked {
    const NAME: &'static str = "unchecked";
    const CHECKS: Checks = Checks::UNCHECKED;
}

impl Domain for Hardened {
    const NAME: &'static str = "hardened";
    const CHECKS: Checks = Checks::HARDENED;
}

impl Domain for Paranoid {
    const NAME: &'static str = "paranoid";
    const CHECKS: Checks = Checks::PARANOID;
}

/// A message of one cache line.
const MESSAGE: [u8; 64] = [7; 64];

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "cost.") {
        return;
    }
    take(cost("cost.checks", "check levels beside none: lease, release", levels(&Lease)));
    take(cost("cost.share", "check levels beside none: lease, 64 bytes, freeze, clone, two releases", levels(&Share)));
    take(cost("cost.label", "a label beside none: lease, release", labels()));
    take(cost("cost.scrub", "zero on release beside not: lease, 64 bytes, release", scrubs()));
    take(cost("cost.tracking", "one lease in 128 tracked: lease, release", trackings()));
}

fn cost(key: &str, title: &str, contestants: Vec<Contestant<'static>>) -> Work<'static> {
    Work { key: key.to_owned(), title: title.to_owned(), units: TIMES, contestants }
}

pub fn builder<D: Domain>() -> Builder<D> {
    Pool::builder().domain::<D>().slot_size(SIZE).slots(SLOTS)
}

fn pool<D: Domain>() -> Pool<D> {
    built(builder())
}

fn built<D: Domain>(builder: Builder<D>) -> Pool<D> {
    builder.build().expect("some MiB")
}

/// Something to do with any domain's pool.
trait Cycle {
    fn pass<D: Domain>(&self, pool: Pool<D>) -> Pass;
}

struct Lease;
struct Share;
struct Message;

impl Cycle for Lease {
    fn pass<D: Domain>(&self, pool: Pool<D>) -> Pass {
        repeated(move |_| {
            black_box(pool.lease(SIZE).ok()?.as_ptr());
            Some(1)
        })
    }
}

impl Cycle for Message {
    fn pass<D: Domain>(&self, pool: Pool<D>) -> Pass {
        repeated(move |_| {
            let mut lease = pool.lease(SIZE).ok()?;
            lease.push_slice(&MESSAGE).ok()?;
            black_box(lease.as_ptr());
            Some(1)
        })
    }
}

impl Cycle for Share {
    fn pass<D: Domain>(&self, pool: Pool<D>) -> Pass {
        repeated(move |_| {
            let mut lease = pool.lease(SIZE).ok()?;
            lease.push_slice(&MESSAGE).ok()?;
            let first = lease.freeze();
            let second = first.clone();
            drop(first);
            black_box(second.as_ptr());
            Some(1)
        })
    }
}

fn levels(cycle: &impl Cycle) -> Vec<Contestant<'static>> {
    vec![
        of_ours("pinwire", cycle.pass(pool::<Unchecked>())),
        of_ours("pinwire, STANDARD", cycle.pass(pool::<Main>())),
        of_ours("pinwire, HARDENED", cycle.pass(pool::<Hardened>())),
        of_ours("pinwire, PARANOID", cycle.pass(pool::<Paranoid>())),
    ]
}

fn labels() -> Vec<Contestant<'static>> {
    static ORDER: Label = Label::new("order").owner("bench");
    static URGENT: Label = Label::new("urgent order").owner("bench").lifespan(Duration::from_secs(60));
    vec![
        of_ours("pinwire", Lease.pass(pool::<Main>())),
        of_ours("pinwire, labelled", labelled(&ORDER)),
        of_ours("pinwire, labelled, with a lifespan", labelled(&URGENT)),
    ]
}

fn labelled(label: &'static Label) -> Pass {
    let pool = pool::<Main>();
    repeated(move |_| {
        black_box(pool.lease_as(SIZE, label).ok()?.as_ptr());
        Some(1)
    })
}

fn scrubs() -> Vec<Contestant<'static>> {
    let scrubbed = |scrub| Message.pass(built(builder::<Main>().scrub(scrub)));
    vec![
        of_ours("pinwire", scrubbed(Scrub::None)),
        of_ours("pinwire, the 64 bytes used", scrubbed(Scrub::Used)),
        of_ours("pinwire, all 4096", scrubbed(Scrub::All)),
        of_ours("4096 bytes zeroed, alone", zeroed()),
    ]
}

fn zeroed() -> Pass {
    let bytes = std::cell::RefCell::new(vec![1; SIZE]);
    repeated(move |_| {
        black_box(bytes.borrow_mut().as_mut_slice()).fill(0);
        Some(1)
    })
}

/// The sampled one first: the others are what it is measured by.
fn trackings() -> Vec<Contestant<'static>> {
    let tracked = |tracking| Lease.pass(built(builder::<Main>().tracking(tracking)));
    let sampled = NonZeroU32::new(128).map_or(Tracking::Off, Tracking::Sampled);
    let off = Contestant { goal: goals::SAMPLED, ..of_ours("pinwire, none tracked", tracked(Tracking::Off)) };
    vec![of_ours("pinwire", tracked(sampled)), off, of_ours("pinwire, all tracked", tracked(Tracking::Full))]
}

fn of_ours(name: &str, pass: Pass) -> Contestant<'static> {
    Contestant { name: name.to_owned(), goal: goals::NONE, pass }
}
