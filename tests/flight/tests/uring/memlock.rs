//! The 8 MiB of locked memory that an ordinary user has.

use std::io::Write;
use std::process::Command;

use pinwire::flight::uring::Driver;
use pinwire::pool::{Pin, Pool};

use crate::child::{check, is_alone};
use crate::support::{pair, pattern, skipped, unless_refused};

/// Root's limit is no limit: this program once more, as a user of whom there is no other process. (What one of them locks
/// counts for all.)
fn as_nobody(test: &str, number: u32) {
    let user = 1_000_000 + 3 * std::process::id() + number;
    // A copy where nobody may read it.
    let program = std::env::temp_dir().join(format!("pinwire-{}-{}", std::process::id(), test.replace("::", "-")));
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut command = Command::new("setpriv");
    command.args([format!("--reuid={user}"), format!("--regid={user}")]);
    command.args(["--clear-groups", "--bounding-set=-all", "--inh-caps=-all"]);
    command.args(["prlimit", "--memlock=8388608:8388608"]);
    let can = Command::new("setpriv").args(command.get_args()).arg("true").output();
    if can.is_ok_and(|output| output.status.success()) {
        command.arg(&program);
        check(test, command);
    } else {
        skipped("this process cannot become another user: no root, or no setpriv and prlimit");
    }
    std::fs::remove_file(&program).unwrap();
}

fn of(mib: usize) -> Pool {
    Pool::builder().slot_size(1 << 20).slots(mib).grow_to(mib).build().unwrap()
}

fn works(driver: &Driver, pool: &Pool) {
    let (mut there, here) = pair(driver);
    for number in 0..10 {
        there.write_all(&pattern(number, 5000)).unwrap();
        let op = driver.read(&here, pool.lease(1 << 20).unwrap()).unwrap();
        assert_eq!(*driver.block_on(op).unwrap().lease, pattern(number, 5000));
    }
    assert!(driver.errors().is_empty());
}

/// A pool that is too large for the limit is used by address, and the driver says so.
#[test]
fn a_refused_registration_is_said_and_gone_without() {
    if !is_alone() {
        return as_nobody("memlock::a_refused_registration_is_said_and_gone_without", 0);
    }
    let small = of(4);
    let Some(driver) = unless_refused(Driver::new(&small)) else { return };
    assert_eq!(driver.registration(), Pin::Locked);
    works(&driver, &small);
    // What is not registered any more does not count, at once.
    drop(driver);
    let driver = Driver::new(&small).unwrap();
    assert_eq!(driver.registration(), Pin::Locked);
    drop(driver);

    let large = of(64);
    let driver = Driver::new(&large).unwrap();
    assert_eq!(driver.registration(), Pin::Unlocked("RLIMIT_MEMLOCK is too small for the pool"));
    works(&driver, &large);

    // One fits beside the other, for which there is no room.
    let driver = Driver::builder().pool(&small).pool(&large).build().unwrap();
    assert!(!driver.registration().holds());
    works(&driver, &small);
    works(&driver, &large);
}

/// N rings of one pool: each registration counts, a shared one does not.
#[test]
fn shared_registrations_count_once() {
    if !is_alone() {
        return as_nobody("memlock::shared_registrations_count_once", 2);
    }
    let pool = of(6);
    let Some(first) = unless_refused(Driver::new(&pool)) else { return };
    let own = Driver::new(&pool).unwrap();
    assert_eq!(own.registration(), Pin::Unlocked("RLIMIT_MEMLOCK is too small for the pool"));
    let shared: Vec<_> = (0..4).map(|_| Driver::builder().sharing(&first).build().unwrap()).collect();
    if !shared[0].registration().holds() {
        return skipped("this kernel shares no registrations");
    }
    drop(first);
    for driver in &shared {
        assert_eq!(driver.registration(), Pin::Locked);
        works(driver, &pool);
    }
}

/// A pool that outgrows the limit goes on, the new slabs by address.
#[test]
fn growth_past_the_limit_goes_by_address() {
    if !is_alone() {
        return as_nobody("memlock::growth_past_the_limit_goes_by_address", 1);
    }
    let pool = Pool::builder().slot_size(1 << 20).slots(4).grow_to(64).build().unwrap();
    let Some(driver) = unless_refused(Driver::new(&pool)) else { return };
    assert_eq!(driver.registration(), Pin::Locked);
    let held: Vec<_> = (0..32).map(|_| pool.lease(1 << 20).unwrap()).collect();
    works(&driver, &pool);
    assert_eq!(driver.registration(), Pin::Unlocked("RLIMIT_MEMLOCK is too small for the pool"));
    drop(held);
    works(&driver, &pool);
}
