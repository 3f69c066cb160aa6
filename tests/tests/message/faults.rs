//! What errors say of enums of messages, maps, recursion and alignment: kind, field, offset. (A3-2, B1-7)

use std::collections::BTreeMap;

use pw::prelude::*;

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Fill {
    id: u16,
    venue: String,
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Filled(Fill),
    #[pinwire(tag = 2)]
    Moved { x: i32 },
    #[pinwire(tag = 3)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 2)]
struct Node {
    id: u8,
    kids: Vec<Node>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Book {
    id: u8,
    event: Event,
    events: Vec<Event>,
    prices: BTreeMap<String, u32>,
    tree: Node,
}

/// Where its parts lie: the block at 6; `event` at 23, its table at 24; `events` at 38, their entries at 42, 47 and 52,
/// their tables at 57; `prices` at 70, the rows at 80 and 88, the keys at 96; `tree` at 98, its row at 119.
fn book() -> Vec<u8> {
    let value = Book {
        id: 1,
        event: Event::Filled(Fill { id: 7, venue: "é".into() }),
        events: vec![Event::Halted, Event::Moved { x: -1 }, Event::Other(UnknownBuf { tag: 99, bytes: vec![1, 2, 3] })],
        prices: BTreeMap::from([("a".into(), 1), ("b".into(), 2)]),
        tree: Node { id: 1, kids: vec![Node { id: 2, kids: vec![] }] },
    };
    value.to_vec().unwrap()
}

/// The bytes with one of them changed, and what is then said.
const FAULTS: &[(usize, u8, &str)] = &[
    (7, 0, "Event at byte 23: expected 1 more before the end that the packet's length sets"),
    (23, 2, "EventMoved at byte 26: expected the place of the lane's last end, found 2 (0x2)"),
    (24, 5, "Fill at byte 24: expected the block length of a known or a newer version, found 5"),
    (32, 3, "Fill at byte 38: expected 1 more before the end that the packet's length sets"),
    (36, 0xff, "Fill at byte 36: expected UTF-8 text"),
    (38, 9, "Event at byte 38: expected as many elements as there are bytes for, found 9"),
    (43, 3, "Book.events at byte 57: expected 3 more before the end that the packet's length sets"),
    (43, 14, "Event at byte 43: expected an end from 0 to the end of its lane, found 14"),
    (47, 1, "Fill at byte 57: expected the block length of a known or a newer version, found 4"),
    (48, 9, "EventMoved at byte 57: expected 1 more before the end that the packet's length sets"),
    (53, 12, "Event at byte 53: expected an end from 12 to the end of its lane, found 12"),
    (57, 3, "EventMoved at byte 57: expected the block length of a known or a newer version, found 3"),
    (70, 9, "entry at byte 70: expected as many elements as there are bytes for, found 9"),
    (74, 7, "entry at byte 74: expected the block length of a known or a newer version, found 7"),
    (80, 3, "entry.key at byte 80: expected an end from 0 to the end of its lane, found 3"),
    (96, 0xff, "entry at byte 96: expected UTF-8 text"),
    (96, b'b', "Book.prices at byte 88: expected keys that ascend, each once"),
    (96, b'c', "Book.prices at byte 88: expected keys that ascend, each once"),
    (109, 2, "Node at byte 109: expected as many elements as there are bytes for, found 2"),
    (120, 1, "Node at byte 124: expected 1 more before the end that the packet's length sets"),
];

fn wrong(bytes: &[u8], faults: &[(usize, u8, &str)], view: fn(&[u8]) -> Result<(), Error>) -> String {
    let mut wrong = String::new();
    for (at, byte, expected) in faults {
        let mut changed = bytes.to_vec();
        assert_ne!(changed[*at], *byte, "byte {at} changes");
        changed[*at] = *byte;
        let text = view(&changed).map_or_else(|error| error.to_string(), |()| "accepted".into());
        if text != *expected {
            wrong += &format!("\n    ({at}, {byte}, {text:?}),");
        }
    }
    wrong
}

#[test]
fn faults_are_named() {
    let bytes = book();
    assert_eq!(bytes.len(), 124);
    let wrong = wrong(&bytes, FAULTS, |bytes| Book::view(bytes).map(drop));
    assert!(wrong.is_empty(), "{wrong}");
}

/// The offsets above are where the parts lie, by the pointers of a view.
#[test]
fn offsets_are_true() {
    let bytes = book();
    let view = Book::view(&bytes).unwrap();
    let at = |part: &[u8]| part.as_ptr().addr() - bytes.as_ptr().addr();
    let EventView::Filled(fill) = view.event() else { panic!("{view:?}") };
    let Some(EventView::Other(unknown)) = view.events().get(2) else { panic!("{view:?}") };
    let keys: Vec<_> = view.prices().keys().map(|key| at(key.as_bytes())).collect();
    assert_eq!((at(fill.venue().as_bytes()), at(unknown.bytes), keys), (36, 67, vec![96, 97]));
}

/// A level too many: the field that it stands in.
#[test]
fn too_deep_is_named() {
    #[derive(Message)]
    #[pinwire(crate = ::pw, recursive = 3)]
    struct Deeper {
        id: u8,
        kids: Vec<Deeper>,
    }
    let deep = |kids| Deeper { id: 1, kids };
    let bytes = deep(vec![deep(vec![deep(vec![])])]).to_vec().unwrap();
    let said = Node::view(&bytes).unwrap_err().to_string();
    assert_eq!(said, "Node at byte 26: nested deeper in one another than `recursive` allows");
    let node = |kids| Node { id: 1, kids };
    let value = node(vec![node(vec![node(vec![])])]);
    let said = "Node at byte 0: nested deeper in one another than `recursive` allows";
    assert_eq!(value.to_vec().unwrap_err().to_string(), said);
    assert_eq!(value.encode_into(&mut [0; 100]).unwrap_err().to_string(), said);
}

/// A variant that says "unknown" of a known tag: the writer names the enum.
#[test]
fn an_unknown_variant_with_a_known_tag_is_named() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct One {
        event: Event,
        events: Vec<Event>,
    }
    let other = || Event::Other(UnknownBuf { tag: 2, bytes: vec![] });
    let one = One { event: other(), events: vec![] };
    let said = one.to_vec().unwrap_err().to_string();
    assert_eq!(said, "Event at byte 14: the tag 2 is not one of the variant that is written");
    let many = One { event: Event::Halted, events: vec![Event::Halted, other()] };
    let said = many.to_vec().unwrap_err().to_string();
    assert_eq!(said, "Event at byte 29: the tag 2 is not one of the variant that is written");
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 8)]
struct Wide {
    n: u8,
    floats: Vec<f64>,
    shorts: Vec<u16>,
}

/// Block at 6, the ends at 7 and 11; the floats at 16, behind a byte of padding.
#[test]
fn faults_of_alignment_are_named() {
    let bytes = Wide { n: 1, floats: vec![1.5], shorts: vec![2] }.to_vec().unwrap();
    assert_eq!(bytes.len(), 26);
    let faults: &[(usize, u8, &str)] = &[
        (7, 1, "Wide.floats at byte 15: expected a value behind the padding, found 1 bytes in all"),
        (7, 8, "Wide.floats at byte 16: expected whole elements of 8 bytes, found 7 bytes"),
        (7, 10, "Wide.floats at byte 16: expected whole elements of 8 bytes, found 9 bytes"),
        (11, 12, "Wide at byte 26: 1 more byte needed"),
    ];
    let valid = wrong(&bytes, faults, |bytes| Wide::view(bytes).map(drop));
    assert!(valid.is_empty(), "{valid}");
    let faults = [(15, 1, "Wide.floats at byte 15: expected the canonical form of this value")];
    let canonical = wrong(&bytes, &faults, |bytes| Wide::view_canonical(bytes).map(drop));
    assert!(canonical.is_empty(), "{canonical}");
}

/// What is valid and not canonical has a place, too.
#[test]
fn canonical_faults_have_a_place() {
    let said = "expected the canonical form of this value";
    let faults = [(42, 57), (47, 57), (52, 67)].map(|(at, offset)| (at, 98, format!("Event at byte {offset}: {said}")));
    let faults = faults.each_ref().map(|(at, tag, said)| (*at, *tag, said.as_str()));
    let wrong = wrong(&book(), &faults, |bytes| Book::view_canonical(bytes).map(drop));
    assert!(wrong.is_empty(), "{wrong}");
}

/// Nothing inside asks for more bytes: none would help.
#[test]
fn faults_inside_do_not_ask_for_more() {
    let bytes = book();
    let mut faults = 0;
    for at in 23..bytes.len() {
        for byte in 0..=u8::MAX {
            let mut changed = bytes.clone();
            changed[at] = byte;
            let Err(error) = Book::view(&changed) else { continue };
            faults += 1;
            assert!(error.needed().is_none(), "byte {at} = {byte}: {error}");
            assert!((6..=bytes.len()).contains(&error.offset()), "byte {at} = {byte}: {error}");
        }
    }
    assert!(faults > 5_000, "{faults} faults were looked at");
}
