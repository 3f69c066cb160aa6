//! What is leased names the user's line; futures go to other threads.

use std::panic::Location;

use pinwire::flight::{FrameReader, FrameWriter};
use pinwire::prelude::*;

use crate::script::{Order, framed, once, order, orders, pool};

/// Where the only lease was leased.
#[track_caller]
fn assert_leased_at_line_above(pool: &Pool) {
    let (line, file) = (Location::caller().line() - 1, Location::caller().file());
    let leases = pool.snapshot().leases;
    let site = leases[0].site.expect("all levels but `UNCHECKED` know it");
    assert_eq!((leases.len(), site.file(), site.line()), (1, file, line));
}

#[test]
fn leases_name_the_line_that_asked() {
    let (pool, stream) = (pool(1024, 2), framed(1, 1));
    let mut reader = FrameReader::new(&stream[..], &pool).read_ahead(0);
    let message = once(reader.next_owned::<Order<'_>>()).unwrap().unwrap().unwrap();
    assert_leased_at_line_above(&pool);
    drop((reader, message));

    let mut writer = FrameWriter::new(tokio::io::sink(), &pool);
    once(writer.feed(&order(1, 1), 1, 1)).unwrap().unwrap();
    assert_leased_at_line_above(&pool);
}

#[test]
fn all_can_be_sent() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    fn is_sync<T: Sync>(_: &T) {}
    let pool = pool(4096, 4);
    let stream = orders(3);
    let mut reader = is_send(FrameReader::new(&stream[..], &pool));
    let mut writer = is_send(FrameWriter::new(Vec::new(), &pool));
    is_sync(&reader);
    is_sync(&writer);
    drop(is_send(reader.next_frame()));
    drop(is_send(reader.next_view::<Order<'_>>()));
    drop(is_send(reader.next_owned::<Order<'_>>()));
    drop(is_send(writer.send(&order(1, 1), 1, 1)));
    drop(is_send(writer.feed(&order(2, 1), 1, 2)));
    drop(is_send(writer.flush()));
    drop(is_send(writer.shutdown()));
    assert_eq!(format!("{writer:?}"), "FrameWriter { outbox: Outbox { waiting: 124, .. }, .. }");
    assert!(format!("{reader:?}").contains("skipped: 0"));
}
