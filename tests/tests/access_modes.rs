//! What each way of reading makes sure, and what it costs: each row of the table in `docs/reading.md`. (A2-11)

use std::collections::BTreeSet;
use std::thread;

use pw::prelude::*;
use pw::{ErrorKind, Frame};

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Order {
    id: u64,
    urgent: bool,
    symbol: String,
    sizes: Vec<u32>,
}

/// The same message, read as a struct that borrows.
#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Borrowed<'a> {
    id: u64,
    urgent: bool,
    symbol: &'a str,
    sizes: Vec<u32>,
}

fn order() -> Order {
    Order { id: 7, urgent: true, symbol: "ESZé".into(), sizes: vec![100, 200] }
}

fn bytes() -> Vec<u8> {
    order().to_vec().unwrap()
}

/// Where a flag byte stands: behind the header and the id.
const FLAGS: usize = 6 + 8;

#[test]
fn a_view_checks_all_and_copies_nothing() {
    let bytes = bytes();
    let view = Order::view(&bytes).unwrap();
    let again = view; // `Copy`
    assert!(bytes.as_ptr_range().contains(&again.symbol().as_ptr()));
    assert_eq!(view.sizes().iter().sum::<u32>(), 300);
    // A fault anywhere, also in what nobody reads, is an error here and nowhere else.
    for len in 0..bytes.len() {
        Order::view(&bytes[..len]).unwrap_err();
    }
    let mut bad = bytes.clone();
    let last_of_text = bytes.len() - 8 - 1;
    bad[last_of_text] = b'e';
    assert_eq!(Order::view(&bad).unwrap_err().kind(), ErrorKind::NotUtf8);
}

#[test]
fn lazy_looks_at_what_is_read() {
    let mut bytes = bytes();
    let last_of_text = bytes.len() - 8 - 1;
    bytes[last_of_text] = b'e';
    let lazy = Order::lazy(&bytes).unwrap();
    assert_eq!((lazy.id().unwrap(), lazy.sizes().unwrap().len()), (7, 2));
    assert_eq!(lazy.symbol().unwrap_err().kind(), ErrorKind::NotUtf8);
    assert_eq!(lazy.check().unwrap_err().kind(), ErrorKind::NotUtf8);
    assert!(Order::lazy(&bytes[..bytes.len() - 1]).is_err());
}

#[test]
fn a_prefix_says_where_it_ends() {
    let mut bytes = bytes();
    let len = bytes.len();
    bytes.extend(b"next");
    let (view, rest) = Order::view_prefix(&bytes).unwrap();
    assert_eq!((view.id(), rest), (7, &b"next"[..]));
    assert_eq!(Order::view_prefix(&bytes[..len - 1]).unwrap_err().needed(), Some(1));
}

#[test]
fn canonical_bytes_are_the_only_ones() {
    let mut bytes = bytes();
    assert!(Order::view_canonical(&bytes).unwrap() == order());
    bytes[FLAGS] |= 0b10;
    assert!(Order::view(&bytes).unwrap() == order());
    assert_eq!(Order::view_canonical(&bytes).unwrap_err().kind(), ErrorKind::NotCanonical);
}

#[test]
fn what_is_set_stays_valid() {
    let mut bytes = bytes();
    let mut view = Order::view_mut(&mut bytes).unwrap();
    view.set_id(8);
    view.set_urgent(false);
    view.sizes_mut().update(|size| size + 1).unwrap();
    assert!(Order::view_canonical(&bytes).unwrap() == Order { id: 8, urgent: false, sizes: vec![101, 201], ..order() });
}

#[test]
fn a_frame_knows_its_message_and_finds_damage() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Other {
        id: u32,
    }
    let framed = Frame::to_vec(&order(), 3, 99).unwrap();
    let frame = Frame::parse(&framed).unwrap();
    assert_eq!((frame.id(), frame.sequence()), (3, 99));
    assert!(frame.view::<Order>().unwrap() == order());
    assert!(matches!(frame.view::<Other>().unwrap_err().kind(), ErrorKind::ForeignSchema { .. }));
    // Damage that is a value to `view`: a digit of the id.
    let mut damaged = framed.clone();
    damaged[32 + 6] ^= 1;
    Order::view(&damaged[32..]).unwrap();
    assert!(matches!(Frame::parse(&damaged).unwrap_err().kind(), ErrorKind::BadChecksum { .. }));
}

#[test]
fn a_validated_message_outlives_its_source() {
    let message: Validated<Order> = Pool::new().unwrap().encode(&order()).unwrap();
    let address = message.view().symbol().as_ptr() as usize;
    let held = message.clone();
    drop(message);
    let there = thread::spawn(move || (held.view().symbol().as_ptr() as usize, held.view() == order()));
    assert_eq!(there.join().unwrap(), (address, true));
    // That `view()` does not look again: `a_message_that_is_changed_after_its_check` of the pool's tests.
}

#[test]
fn a_value_outlives_its_bytes() {
    let value = {
        let bytes = bytes();
        Order::view(&bytes).unwrap().to_value()
    };
    assert_eq!(value, order());
}

#[test]
fn a_borrowed_value_points_into_the_bytes() {
    let bytes = bytes();
    let value: Borrowed<'_> = Borrowed::view(&bytes).unwrap().to_value();
    assert!(bytes.as_ptr_range().contains(&value.symbol.as_ptr()));
    assert_eq!((value.symbol, value.sizes), ("ESZé", vec![100, 200]));
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
struct Trade {
    id: u16,
    side: Side,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
struct Level {
    price: u32,
    size: u16,
}

#[test]
fn a_packet_checks_what_can_be_wrong() {
    assert_eq!(Trade::view(b"\0\x07B").unwrap().id(), 7);
    assert_eq!(Trade::view(b"\0\x07?").unwrap_err().kind(), ErrorKind::UnknownValue(b'?'.into()));
    for bits in [0, 255] {
        Level::view(&[bits; 6]).unwrap();
    }
}

#[test]
fn rows_are_one_cast() {
    let bytes = [1; 6 * 100];
    let rows = Level::rows(&bytes).unwrap();
    assert_eq!((rows.len(), rows.as_ptr().cast()), (100, bytes.as_ptr()));
    Level::rows(&bytes[..6 * 100 - 1]).unwrap_err();
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
struct Line<'a> {
    hops: u8,
    #[pinwire(prefix = u8)]
    text: &'a str,
}

#[test]
fn a_sequence_is_checked_as_a_whole() {
    let bytes = *b"\x01\x02hi\x02\0";
    let lines = Sequence::<Line<'_>>::view(&bytes).unwrap();
    assert_eq!((lines.len(), lines.as_bytes().as_ptr()), (2, bytes.as_ptr()));
    let text = lines.iter().next().unwrap().text();
    assert_eq!((text, text.as_ptr()), ("hi", bytes[2..].as_ptr()));
    // A fault in the last one is found before the first one is read; a stream gives that one first.
    let cut = &bytes[..5];
    assert_eq!(Sequence::<Line<'_>>::view(cut).unwrap_err().offset(), 5);
    let mut stream = Line::stream(cut);
    assert_eq!(stream.next().unwrap().unwrap().hops(), 1);
    assert!(stream.next().unwrap().is_err() && stream.next().is_none());
}

#[test]
fn a_cursor_lends_one_packet_at_a_time() {
    let mut bytes = *b"\x01\x02hi\x02\0";
    let mut lines = Line::cursor_mut(&mut bytes);
    while let Some(line) = lines.next() {
        line.unwrap().set_hops(9);
    }
    assert_eq!(bytes, *b"\x09\x02hi\x09\0");
}

/// The table and this file are one list.
#[test]
fn each_row_of_the_page_has_its_test() {
    let Ok(page) = std::fs::read_to_string("../docs/reading.md") else {
        eprintln!("SKIPPED: docs/reading.md is not here");
        return;
    };
    let rows = page.lines().filter(|line| line.starts_with("| ") && line.contains("`"));
    let named: BTreeSet<_> = rows.filter_map(|line| line.rsplit('`').nth(1)).collect();
    let tests: BTreeSet<_> = include_str!("access_modes.rs")
        .split("#[test]\nfn ")
        .skip(1)
        .filter_map(|test| test.split('(').next())
        .filter(|name| *name != "each_row_of_the_page_has_its_test")
        .collect();
    assert!(tests.len() >= 10 && named == tests, "{:?}", named.symmetric_difference(&tests).collect::<Vec<_>>());
}
