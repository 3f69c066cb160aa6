//! Any value: what is written is read as the same value, and is its one canonical form.
#![no_main]

use std::collections::BTreeMap;

use arbitrary::{Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;
use pw::prelude::*;

#[derive(Arbitrary, Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
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
#[pinwire(crate = ::pw, tag = u16)]
enum Event {
    #[pinwire(tag = 1)]
    Leg(Leg),
    #[pinwire(tag = 2)]
    Moved { x: i32, to: String, sizes: Vec<u32>, deep: Option<Box<Leg>> },
    #[pinwire(tag = 3)]
    Halted,
    #[pinwire(tag = 0x0102)]
    Grown {
        #[pinwire(since = 2)]
        why: Option<String>,
    },
    #[pinwire(unknown)]
    Other(#[arbitrary(with = unknown)] UnknownBuf<u16>),
}

/// Any tag, also a known one: that is no value, see below.
fn unknown(from: &mut Unstructured<'_>) -> arbitrary::Result<UnknownBuf<u16>> {
    Ok(UnknownBuf { tag: from.arbitrary()?, bytes: from.arbitrary()? })
}

#[derive(Arbitrary, Message, Debug)]
#[pinwire(crate = ::pw, recursive = 8)]
struct Node {
    id: u8,
    name: String,
    next: Option<Box<Node>>,
    children: Vec<Node>,
    by_name: BTreeMap<String, Node>,
}

#[derive(Arbitrary, Message, Debug)]
#[pinwire(crate = ::pw, align = 8)]
struct Wide {
    n: u8,
    name: String,
    floats: Vec<f64>,
    shorts: Option<Vec<i16>>,
    parts: Vec<Part>,
    shapes: Vec<Shape>,
}

#[derive(Arbitrary, Message, Debug)]
#[pinwire(crate = ::pw, align = 4)]
struct Part {
    flag: bool,
    points: Vec<[f32; 2]>,
}

#[derive(Arbitrary, Message, Debug)]
#[pinwire(crate = ::pw, tag = u8, align = 8)]
enum Shape {
    #[pinwire(tag = 1)]
    Line { to: Vec<u64> },
    #[pinwire(tag = 2)]
    Part(Part),
    #[pinwire(unknown)]
    Other(#[arbitrary(with = unknown_shape)] UnknownBuf<u8>),
}

fn unknown_shape(from: &mut Unstructured<'_>) -> arbitrary::Result<UnknownBuf<u8>> {
    Ok(UnknownBuf { tag: from.int_in_range(3..=255)?, bytes: from.arbitrary()? })
}

/// What came with enums of messages: maps, recursion, alignment.
#[derive(Arbitrary, Message, Debug)]
#[pinwire(crate = ::pw, align = 8)]
struct Later {
    event: Event,
    events: Vec<Event>,
    grid: Vec<Vec<Event>>,
    maybe: Option<Event>,
    by_name: BTreeMap<String, u32>,
    by_number: BTreeMap<i16, Event>,
    by_bytes: BTreeMap<Vec<u8>, Vec<String>>,
    by_kind: BTreeMap<Kind, BTreeMap<char, bool>>,
    tree: Option<Node>,
    wide: Vec<Wide>,
    #[pinwire(since = 2)]
    last: Option<Wide>,
}

#[derive(Arbitrary, Debug)]
enum Value {
    Order(Box<Order>),
    Later(Box<Later>),
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

/// Whether a message is nested deeper than it declares.
fn is_too_deep(node: &Node, levels: usize) -> bool {
    let mut inside = node.next.iter().map(|next| &**next).chain(&node.children).chain(node.by_name.values());
    levels == 0 || inside.any(|node| is_too_deep(node, levels - 1))
}

/// Variants that say "unknown": whether there are such, and whether one has a tag that is known.
fn unknown_events(value: &Later) -> (bool, bool) {
    let mut unknown = (false, false);
    let all =
        value.events.iter().chain(value.grid.iter().flatten()).chain(&value.maybe).chain(value.by_number.values());
    for event in all.chain([&value.event]) {
        if let Event::Other(other) = event {
            unknown = (true, unknown.1 || matches!(other.tag, 1..=3 | 0x0102));
        }
    }
    let shapes = value.wide.iter().chain(&value.last).flat_map(|wide| &wide.shapes);
    (unknown.0 || shapes.into_iter().any(|shape| matches!(shape, Shape::Other(_))), unknown.1)
}

/// The bytes of a value, by every way to write them; whether they are canonical; what is read is the value.
macro_rules! round_trip {
    ($ty:ty, $value:ident, $is_canonical:expr) => {{
        let bytes = $value.to_vec().expect("a value that fits");
        assert_eq!(bytes.len(), $value.encoded_len());
        let mut filled = vec![0x55; bytes.len() + 3];
        assert_eq!($value.encode_into(&mut filled), Ok(bytes.len()));
        assert_eq!((&filled[..bytes.len()], &filled[bytes.len()..]), (&bytes[..], &[0x55; 3][..]));
        assert!($value.encode_into(&mut filled[..bytes.len() - 1]).is_err(), "one byte too few");

        assert_eq!(<$ty>::view_canonical(&bytes).is_ok(), $is_canonical, "what is written is canonical");
        let view = <$ty>::view(&bytes).expect("what is written can be read");
        assert!(view == *$value, "the view is the value");
        let value = view.to_value();
        assert!(view == value && value.to_vec().as_ref() == Ok(&bytes), "the same bytes again");
        let (prefix, rest) = <$ty>::view_prefix(&filled).expect("a message in front");
        assert!(prefix == view && rest.len() == 3, "it says where it ends");
    }};
}

fn order(value: &Order) {
    round_trip!(Order, value, true);
}

fn later(value: &Later) {
    let (has_unknown, has_known) = unknown_events(value);
    if has_known || value.tree.as_ref().is_some_and(|tree| is_too_deep(tree, 8)) {
        assert!(value.to_vec().is_err(), "a value that cannot be written");
        return;
    }
    round_trip!(Later, value, !has_unknown);
}

fuzz_target!(|value: Value| {
    match &value {
        Value::Order(value) => order(value),
        Value::Later(value) => later(value),
    }
});
