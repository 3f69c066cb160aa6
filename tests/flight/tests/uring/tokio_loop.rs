//! The ring inside another event loop, here tokio's: its descriptor can be read when there is something to dispatch.

use std::io::Write;
use std::os::fd::OwnedFd;

use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use pinwire::flight::uring::Driver;

use crate::support::{LONG, driver, pair, pattern, pool};

/// Dispatches for the others, for as long as the runtime runs it.
async fn dispatch(driver: Driver) {
    let descriptor: OwnedFd = std::os::fd::AsFd::as_fd(&driver).try_clone_to_owned().unwrap();
    // SAFETY: 1. an owned descriptor, which is the same, and open, until it is dropped with `ready`.
    let ready = unsafe { AsyncFd::register_with_interest(descriptor, Interest::READABLE) }.unwrap();
    loop {
        // Before the dispatch: what comes meanwhile makes it ready again.
        ready.readable().await.unwrap().clear_ready();
        driver.dispatch().unwrap();
    }
}

#[test]
fn operations_are_awaited_in_tokio() {
    let pool = pool(64);
    let Some(driver) = driver(&pool) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        tokio::spawn(dispatch(driver.clone()));
        let tasks: Vec<_> = (0..16)
            .map(|task| {
                let (driver, pool) = (driver.clone(), pool.clone());
                tokio::spawn(async move {
                    let (mut there, here) = pair(&driver);
                    for number in 0..50 {
                        let op = driver.recv(&here, pool.lease(4096).unwrap()).unwrap();
                        driver.submit().unwrap();
                        tokio::task::yield_now().await;
                        there.write_all(&pattern(task * number, 300)).unwrap();
                        let completion = tokio::time::timeout(LONG, op).await.unwrap().unwrap();
                        assert_eq!(*completion.lease, pattern(task * number, 300));
                        // Cancelled by the next submission; the slot comes home by itself.
                        drop(driver.recv(&here, completion.lease).unwrap());
                        driver.submit().unwrap();
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    });
    drop(runtime);
    assert!(driver.errors().is_empty());
    assert!(driver.shutdown(LONG).in_flight.is_empty());
    assert_eq!(pool.snapshot().leases.len(), 0);
}
