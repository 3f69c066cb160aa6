//! A small order gateway on the pinned pool: one message from the socket to the report at the end.
//!
//! ```text
//! cargo run --example pool
//! ```
//!
//! Orders arrive in slots, are checked once, and are read by two threads at once, in place. The risk desk is another
//! safety domain: it gets them through a gate. One order is held for too long on purpose, so that there is something to
//! see in the reports.

use std::error::Error;
use std::io::Read;
use std::thread;
use std::time::Duration;

use pinwire::pool::{Gate, Label, LeakReport, Passage};
use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    lots: u32,
    symbol: String,
}

/// Two safety domains. They are types: a lease of one is no lease of the other.
struct Gateway;
struct Risk;

impl Domain for Gateway {
    const NAME: &'static str = "gateway";
}

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

/// Risk may read what the gateway received. Each crossing is told to an audit, if there is one.
static TO_RISK: Gate<Gateway, Risk> = Gate::new(Passage::ReadOnly).audit(|crossing| println!("audit: {crossing}"));

/// What the leases are for, and for how long they should be out.
static ORDERS: Label = Label::new("order").owner("gateway").lifespan(Duration::from_millis(5));

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", run()?);
    Ok(())
}

fn run() -> Result<LeakReport, Box<dyn Error>> {
    // 256 slots of 16 KiB. No slot ever moves, and no byte is copied from here on.
    let pool = Pool::builder().name("orders").domain::<Gateway>().build()?;

    let order = receive(&pool, &mut socket(7, "ESZ6")?)?;
    let (ids, lots) = share(&order);
    assert_eq!((ids, lots), (7, 3));

    // The lease crosses by an explicit call. `check_risk(order.into_lease())` would not compile (E0308).
    check_risk(TO_RISK.share(order.lease())?)?;

    // Held for longer than its label says: the pool knows whose it is, and the line where it was leased.
    thread::sleep(Duration::from_millis(20));
    for late in pool.overdue() {
        println!("overdue: {late}");
    }

    // The report is about leases that are out when the pool is closed. They stay good: this one is still read.
    let report = pool.close();
    assert_eq!(order.view().symbol(), "ESZ6");
    Ok(report)
}

/// From the socket into a slot; then the bytes are looked at, once.
fn receive(pool: &Pool<Gateway>, socket: &mut impl Read) -> Result<Validated<Order, Gateway>, Box<dyn Error>> {
    let mut lease = pool.lease_as(1500, &ORDERS)?;
    lease.read_from(socket)?; // the kernel would write into the slot itself
    Ok(Validated::new(lease.freeze())?) // read-only from here on
}

/// Two threads read the same bytes. A clone is a count, and a view takes constant time.
fn share(order: &Validated<Order, Gateway>) -> (u64, u32) {
    let (journal, book) = (order.clone(), order.clone());
    let ids = thread::spawn(move || journal.view().id());
    let lots = thread::spawn(move || book.view().lots());
    (ids.join().unwrap_or_default(), lots.join().unwrap_or_default())
}

/// Another domain does not take the word of the first one: it looks for itself.
fn check_risk(lease: Lease<Risk>) -> Result<(), Box<dyn Error>> {
    let order = Validated::<Order, Risk>::new(lease)?;
    if order.view().lots() > 100 { Err("too large".into()) } else { Ok(()) }
}

/// Stands for a connection.
fn socket(id: u64, symbol: &str) -> Result<impl Read, Box<dyn Error>> {
    Ok(std::io::Cursor::new(Order { id, lots: 3, symbol: symbol.to_owned() }.to_vec()?))
}

#[test]
fn one_order_is_out_and_known() {
    let report = run().expect("it runs");
    let group = report.groups()[0];
    assert_eq!((report.total(), group.kind, group.owner), (1, Some("order"), Some("gateway")));
}
