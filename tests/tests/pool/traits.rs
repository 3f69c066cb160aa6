//! Which types are `Send`, `Sync`, `Clone`, and which are not; how large they are. (A2-10, A3-6; proof.md, 17)

use std::cell::Cell;
use std::rc::Rc;

use pw::pool::{
    Backing, Builder, Checks, DomainId, Dyn, EncodeError, Gate, Handle, Invalid, Label, Latest, LeakReport, Lease,
    LeaseMut, LeaseReport, Lock, Main, Pin, Pool, PoolError, Scrub, Snapshot, Source, Validated, Violation,
};

use pinwire_tests::{copy, is_not, thread_safe};

use crate::carriers::{Order, Tick};
use crate::domains::{Desk, Risk};

const fn shared<T: Clone + Send + Sync>() {}

/// A domain that no thread may have is only a name: its leases are as free as any.
struct Local(#[expect(dead_code, reason = "it makes the type neither Send nor Sync")] Rc<Cell<u8>>);

impl pw::pool::Domain for Local {
    const NAME: &'static str = "local";
}

const _: () = {
    shared::<Pool>();
    shared::<Pool<Risk>>();
    shared::<Pool<Local>>();
    thread_safe::<Builder<Main>>();
    thread_safe::<LeaseMut>();
    thread_safe::<LeaseMut<Local>>();
    shared::<Lease>();
    shared::<Lease<Dyn>>();
    shared::<Lease<Local>>();
    shared::<Validated<Order<'_>>>();
    shared::<Validated<Tick, Local>>();
    thread_safe::<Invalid<Main>>();
    thread_safe::<Gate<Risk, Desk>>();
    thread_safe::<Label>();
    thread_safe::<Latest<Lease>>();
    shared::<Snapshot>();
    shared::<LeakReport>();
    shared::<LeaseReport>();
    copy::<Handle>();
    copy::<DomainId>();
    copy::<PoolError>();
    copy::<EncodeError>();
    copy::<Violation>();
    copy::<Checks>();
    copy::<Pin>();
    copy::<Lock>();
    copy::<Scrub>();
    copy::<Backing>();
};

// What writes exists once; what holds what no thread may have is not sent.
is_not!(
    LeaseMut: Clone,
    LeaseMut: Copy,
    Lease: Copy,
    Lease: std::ops::DerefMut,
    Lease: AsMut<[u8]>,
    Pool: Copy,
    Validated<Tick>: Copy,
    Validated<Tick>: std::ops::DerefMut,
    Latest<Rc<u8>>: Send,
    Latest<Rc<u8>>: Sync,
    Source<Unsendable, Main>: Send,
    Source<Unsendable, Main>: Sync,
);

/// A source of buffers that may leave the thread, but may not itself.
struct Unsendable(#[expect(dead_code, reason = "it makes the type neither Send nor Sync")] Rc<()>);

impl pw::pool::BufferSource for Unsendable {
    type Buffer = Vec<u8>;
    fn take(&self, len: usize) -> Option<Vec<u8>> {
        Some(vec![0; len])
    }
}

/// The sizes that pool.md promises.
#[test]
fn sizes() {
    assert_eq!((size_of::<Lease>(), size_of::<Option<Lease>>()), (24, 24));
    assert_eq!((size_of::<LeaseMut>(), size_of::<Option<LeaseMut>>()), (24, 24));
    assert!(size_of::<Validated<Order<'_>>>() <= 32, "{}", size_of::<Validated<Order<'_>>>());
    assert_eq!(size_of::<Handle>(), 16);
    assert_eq!(size_of::<Pool>(), size_of::<usize>());
    assert!(size_of::<Violation>() <= 128, "{}", size_of::<Violation>());
}

/// Leases are keys and values as bytes are.
#[test]
fn leases_compare_as_bytes() {
    use std::collections::HashMap;

    let pool = crate::support::pool(64, 4);
    let (first, second) = (crate::support::frozen(&pool, b"key"), crate::support::frozen(&pool, b"key"));
    assert_eq!(first, second);
    assert!(*first == *b"key" && first.as_ref() == b"key");
    let map = HashMap::from([(second.to_vec(), first.clone())]);
    assert_eq!(map.get(&first[..]), Some(&second));
    assert!(format!("{first:?}").len() < 200);
}
