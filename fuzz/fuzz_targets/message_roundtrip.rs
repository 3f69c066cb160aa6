//! Any value: what is written is read as the same value, and is its one canonical form.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use pw::prelude::*;

#[derive(Arbitrary, Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
enum Kind {
    One = 1,
    Two = 0x0202,
}

#[derive(Arbitrary, Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(be, crate = ::pw)]
struct Point {
    x: f32,
    y: i64,
    kind: Kind,
}

#[derive(Arbitrary, Message, Debug)]
#[pinwire(crate = ::pw)]
struct Leg {
    id: u32,
    name: String,
    #[pinwire(since = 2)]
    note: Option<String>,
    #[pinwire(since = 3, default = [])]
    data: Vec<u8>,
}

#[derive(Arbitrary, Message, Debug)]
#[pinwire(crate = ::pw)]
struct Order {
    id: u64,
    flag: bool,
    kind: Kind,
    letter: char,
    stop: Option<i128>,
    maybe: Option<bool>,
    at: Point,
    pair: (u16, f64),
    pos: [i16; 3],
    text: String,
    blob: Vec<u8>,
    sizes: Vec<u32>,
    points: Vec<Point>,
    bools: Vec<bool>,
    names: Vec<String>,
    blobs: Vec<Vec<u8>>,
    grid: Vec<Vec<u16>>,
    words: Vec<Vec<String>>,
    leg: Leg,
    legs: Vec<Leg>,
    many: Vec<Vec<Leg>>,
    extra: Option<([u32; 2], Leg)>,
    mixed: (bool, Option<u8>, String),
    #[pinwire(since = 2, default = true)]
    late: bool,
    #[pinwire(since = 2, default = "none")]
    late_text: String,
    #[pinwire(since = 3)]
    later: Option<Vec<(String, u8)>>,
}

fuzz_target!(|order: Order| {
    let bytes = order.to_vec().expect("a value that fits");
    assert_eq!(bytes.len(), order.encoded_len());
    let mut filled = vec![0x55; bytes.len() + 3];
    assert_eq!(order.encode_into(&mut filled), Ok(bytes.len()));
    assert_eq!((&filled[..bytes.len()], &filled[bytes.len()..]), (&bytes[..], &[0x55; 3][..]));
    assert!(order.encode_into(&mut filled[..bytes.len() - 1]).is_err(), "one byte too few");

    let view = Order::view_canonical(&bytes).expect("what is written is canonical");
    assert!(view == order, "the view is the value");
    let value = view.to_value();
    assert!(view == value && value.to_vec().as_ref() == Ok(&bytes), "the same bytes again");
    let (prefix, rest) = Order::view_prefix(&filled).expect("a message in front");
    assert!(prefix == view && rest.len() == 3, "it says where it ends");
});
