//! What people see. `PINWIRE_BLESS=1` rewrites the files; read the difference before committing it.

use std::ops::Range;
use std::path::Path;

use pinwire_tests::explained::{agree, check};
use pw::explain::{self, Explanation};
use pw::{Ascii, Error, ErrorKind, Message, Open, Packet, Union, UnknownBuf};

use crate::shapes::{
    Account, Bodies, Body, Day, Egg, Event, Feed, Fill, Folder, Header, Hen, Leg, Levels, Maps, Marks, Node, Order,
    Part,
};
use crate::shapes::{Point, Record, Sample, Side, Tensor, first};

fn golden(name: &str, explanation: &Explanation<'_>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explain/golden").join(format!("{name}.txt"));
    let text = explanation.to_string();
    if std::env::var_os("PINWIRE_BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert_eq!(text, std::fs::read_to_string(&path).unwrap_or_default(), "{name}");
}

/// A message, good or not.
fn message<M: Message>(name: &str, bytes: &[u8]) -> Option<Error> {
    let error = M::view(bytes).err();
    let explanation = M::explain(bytes);
    check(&explanation, bytes, error);
    check(&M::explain(bytes).in_full(), bytes, error);
    golden(name, &explanation);
    error
}

pub fn packet<P: Packet>(name: &str, bytes: &[u8]) -> Option<Error> {
    let error = P::view(bytes).err();
    let explanation = P::explain(bytes);
    check(&explanation, bytes, error);
    check(&P::explain(bytes).in_full(), bytes, error);
    golden(name, &explanation);
    // What is unknown has no names in the explanation.
    let is_known =
        explanation.segments().all(|segment| segment.items().all(|item| item.part() != explain::Part::Unknown));
    if let (Ok(view), true) = (P::view(bytes), is_known) {
        agree(&view, explanation);
    }
    error
}

fn leg(ratio: i16, symbol: &str) -> Leg {
    Leg { ratio, symbol: symbol.into(), side: Side::Buy, note: None }
}

pub fn order(legs: Vec<Leg>) -> Vec<u8> {
    let tags = vec!["day".into(), String::new(), "ägypten".into()];
    let order = Order { id: 7, active: true, stop: None, symbol: "ESZ6".into(), legs, tags, lots: 3 };
    order.to_vec().unwrap()
}

fn two_legs() -> Vec<u8> {
    order(vec![leg(1, "ESH6"), Leg { note: Some("roll".into()), ..leg(-1, "ESM6") }])
}

pub fn header<'a>() -> Header<'a> {
    Header {
        magic: 0xcafe,
        version: 2,
        urgent: true,
        offset: -3,
        marks: Marks::NEW | Marks::from_bits_retain(0x40),
        _pad: (),
        price: None,
        name: Ascii::new("EUR").unwrap(),
        side: Open::Unknown(b'?'),
        corners: [Point { x: 0.1, y: 1.0 }, Point { x: -0.0, y: f32::INFINITY }],
        length: 0,
        payload: b"hello\n",
    }
}

#[test]
fn a_good_message() {
    let bytes = two_legs();
    assert_eq!(message::<Order>("order", &bytes), None);
    agree(&Order::view(&bytes).unwrap(), Order::explain(&bytes));
}

#[test]
fn bodies_of_each_kind() {
    let p = Point { x: 0.5, y: -1.0 };
    let bodies = Bodies {
        raw: b"\0raw\xff",
        numbers: (0..20).collect(),
        path: vec![p; 2],
        corners: [p; 2],
        pair: (9, true),
        pairs: vec![(1, 'a'), (2, '\u{202e}')],
        grid: vec![vec![1, 2], vec![], vec![3]],
        note: (Some(true), "a tuple"),
        gone: (),
        leg: Some(leg(3, "")),
    };
    let bytes = bodies.to_vec().unwrap();
    assert_eq!(message::<Bodies<'_>>("bodies", &bytes), None);
    agree(&Bodies::view(&bytes).unwrap(), Bodies::explain(&bytes));
}

#[test]
fn versions() {
    let legs = vec![first::Leg { ratio: 1, symbol: "ESH6".into(), side: Side::Sell }];
    let old = first::Order { id: 8, active: false, stop: Some(-5), symbol: String::new(), legs }.to_vec().unwrap();
    assert_eq!(message::<Order>("older", &old), None);
    assert_eq!(message::<first::Order>("newer", &two_legs()), None);
}

/// Of a hundred legs those in front, at the end, and around the fault.
#[test]
fn long_lists() {
    let legs = |count| (0..count).map(|ratio| leg(ratio, "ESZ6")).collect();
    let mut bytes = order(legs(100));
    assert_eq!(message::<Order>("long", &bytes), None);
    let full = Order::explain(&bytes).in_full().to_string();
    assert!(full.contains("legs[50].ratio: i16 = 50") && !full.contains("not shown"));

    let side = value_of(&bytes, "legs[60].side");
    bytes[side] = b'?';
    let error = message::<Order>("bad_enum_in_a_long_list", &bytes).unwrap();
    assert_eq!((error.offset(), error.field().unwrap().name), (side, "side"));
    assert_eq!(Order::explain(&bytes).stopped_at().unwrap().to_string(), "legs[60].side");
}

#[test]
fn faults_of_messages() {
    let good = two_legs();
    let with = |at: usize, value: u8| {
        let mut bytes = good.clone();
        bytes[at] = value;
        bytes
    };
    assert!(message::<Order>("bad_slot", &with(2, 9)).is_some());
    assert!(message::<Order>("bad_end", &with(value_of(&good, "id") + 17, 0xff)).is_some());
    let text = value_of(&good, "legs[1].symbol");
    assert!(message::<Order>("not_utf8", &with(text + 2, 0xff)).is_some());
    assert!(message::<Order>("truncated_in_a_lane", &good[..text + 1]).is_some());
    assert!(message::<Order>("truncated_in_the_block", &good[..20]).is_some());
    assert!(message::<Order>("trailing", &[&good[..], b"and more"].concat()).is_some());
    assert!(message::<Order>("nothing", &[]).is_some());
}

/// Neither in values nor in bytes, also where reading stopped before the field.
#[test]
fn sensitive_fields() {
    let secrets = vec![leg(42, "SECRET")];
    let account = Account { id: 7, owner: "OWNER".into(), vip: true, secrets, city: "Bonn".into() };
    let bytes = account.to_vec().unwrap();
    assert_eq!(message::<Account>("sensitive", &bytes), None);
    let mut broken = bytes.clone();
    broken[2] = 99;
    assert!(message::<Account>("sensitive_not_read", &broken).is_some());
    for bytes in [&bytes, &broken] {
        let explanation = Account::explain(bytes).in_full();
        let text = format!("{explanation}{explanation:?}");
        for secret in ["OWNER", "SECRET", "4f 57 4e", "53 45 43", "2a 00"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert!(explanation.segments().all(|segment| segment.bytes().is_none_or(|bytes| !bytes.starts_with(b"OWN"))));
    }
}

#[test]
fn packets() {
    let bytes = header().to_vec().unwrap();
    assert_eq!(packet::<Header<'_>>("header", &bytes), None);
    assert!(packet::<Header<'_>>("header_truncated", &bytes[..bytes.len() - 8]).is_some());
    let mut wrong = bytes;
    wrong[1] = 0;
    assert!(packet::<Header<'_>>("header_wrong_constant", &wrong).is_some());
}

#[test]
fn unions() {
    let p = Point { x: 1.0, y: 2.0 };
    let bytes = Feed::Header(header()).to_vec().unwrap();
    assert_eq!(packet::<Feed<'_>>("feed", &bytes), None);
    assert_eq!(packet::<Feed<'_>>("feed_unknown", b"\0\x0a????????????????????????????????????????"), None);
    assert!(packet::<Feed<'_>>("feed_cut", &[0]).is_some());
    let record = Record { size: 9, rtype: 1, body: Body::Point(p) }.to_vec().unwrap();
    assert_eq!(packet::<Record<'_>>("record", &record), None);
    let mut unknown = record.clone();
    unknown[2] = 3;
    assert!(packet::<Record<'_>>("record_unknown_tag", &unknown).is_some());
    let mut uneven = vec![7, 0, 2, 1];
    uneven.extend([0; 9]);
    assert!(packet::<Record<'_>>("record_uneven", &uneven).is_some());

    let levels = Levels { count: 1, rows: &[] }.to_vec().unwrap();
    let explanation = Body::explain_as((2, 7), &levels);
    check(&explanation, &levels, None);
    assert_eq!(explanation.name(), "Levels");
    let explanation = Body::explain_as((3, 7), &levels);
    check(&explanation, &levels, Body::view_as((3, 7), &levels).err());
}

#[test]
fn enums_of_messages() {
    let fill = Fill { id: 1, venue: "XEUR".into() };
    let moved = Event::Moved { x: -3, to: "there".into() };
    let other = Event::Other(UnknownBuf { tag: 99, bytes: vec![1, 2, 3] });
    let all = vec![Event::Halted, moved, other];
    let day = Day { first: Event::Filled(fill.clone()), last: Some(Event::Halted), all, boxed: Box::new(fill) };
    let mut bytes = day.to_vec().unwrap();
    assert_eq!(message::<Day>("day", &bytes), None);
    agree(&Day::view(&bytes).unwrap(), Day::explain(&bytes));
    bytes[28] = 7;
    let error = message::<Day>("day_bad_variant", &bytes).unwrap();
    assert_eq!(Day::explain(&bytes).error(), Some(&error));
}

fn node(levels: u8) -> Node {
    let inner = || node(levels - 1);
    match levels {
        1 => Node { id: 1, children: vec![], next: None },
        even if even % 2 == 0 => Node { id: levels, children: vec![inner()], next: None },
        _ => Node { id: levels, children: vec![], next: Some(Box::new(inner())) },
    }
}

/// As deep as the declaration allows and one deeper.
#[test]
fn messages_in_themselves() {
    let bytes = Node { id: 9, children: vec![node(1), node(2)], next: Some(Box::new(node(2))) }.to_vec().unwrap();
    assert_eq!(message::<Node>("node", &bytes), None);
    agree(&Node::view(&bytes).unwrap(), Node::explain(&bytes));

    let deep = node(200).to_vec().unwrap();
    check(&Node::explain(&deep), &deep, None);
    let text = Node::explain(&deep).to_string();
    assert!(text.lines().all(|line| line.chars().count() < 220), "a path is shortened");
}

#[test]
fn aligned_bodies() {
    let part = |weights: &[u32]| Part { weights: weights.into() };
    let tensor = Tensor {
        name: "t".into(),
        dims: vec![2, 3],
        data: vec![0.5; 3],
        parts: vec![part(&[1]), part(&[]), part(&[2, 3])],
        lists: vec![vec![1], vec![2, 3]],
        event: Some(Sample::Weights(part(&[7]))),
        samples: vec![Sample::Missing, Sample::Weights(part(&[8]))],
    };
    let bytes = tensor.to_vec().unwrap();
    assert_eq!(message::<Tensor>("tensor", &bytes), None);
    agree(&Tensor::view(&bytes).unwrap(), Tensor::explain(&bytes));
}

/// One level too many: reading stopped where it stands.
#[test]
fn too_deep() {
    let deepest = node(200).to_vec().unwrap();
    let outer = Node { id: 0, children: vec![], next: Some(Box::new(node(1))) }.to_vec().unwrap();
    let end = segment_of(&Node::explain(&outer), "next (end)");
    let mut bytes = outer[..end.end].to_vec();
    bytes[end].copy_from_slice(&u32::try_from(deepest.len()).unwrap().to_le_bytes());
    bytes.extend(&deepest);
    let error = Node::view(&bytes).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::TooDeep);
    let explanation = Node::explain(&bytes);
    check(&explanation, &bytes, Some(error));
    assert_eq!(explanation.stopped_at().unwrap().steps().len(), 200 + 99);
}

/// Where a field's value begins.
fn value_of(order: &[u8], path: &str) -> usize {
    segment_of(&Order::explain(order).in_full(), &format!("{path}: ")).start
}

/// The bytes of the one thing that is written like this.
fn segment_of(explanation: &Explanation<'_>, start: &str) -> Range<usize> {
    let is_it = |item: &explain::Item<'_, '_>| item.to_string().trim_start().starts_with(start);
    explanation.segments().find(|segment| segment.items().any(|item| is_it(&item))).unwrap().range()
}

#[test]
fn maps() {
    let fill = |id| Fill { id, venue: "XEUR".into() };
    let maps = Maps {
        prices: [("EUR".into(), 1), ("USD".into(), 2)].into(),
        legs: [(3, fill(4)), (5, fill(6))].into(),
        marks: [(false, vec![1]), (true, vec![])].into(),
        none: [].into(),
    };
    let bytes = maps.to_vec().unwrap();
    assert_eq!(message::<Maps>("maps", &bytes), None);
    agree(&Maps::view(&bytes).unwrap(), Maps::explain(&bytes));
}

#[test]
fn maps_of_what_is_around() {
    let leaf = |name: &str| Folder { name: name.into(), inside: [].into(), other: [].into(), pairs: vec![] };
    let fill = Fill { id: 1, venue: "XEUR".into() };
    let inside = [(7, leaf("a")), (8, leaf("b"))].into();
    let other = [(false, None), (true, Some(leaf("c")))].into();
    let folder = Folder { name: "root".into(), inside, other, pairs: vec![(1, fill, Some(leaf("d")))] };
    let bytes = folder.to_vec().unwrap();
    assert_eq!(message::<Folder>("folder", &bytes), None);
    agree(&Folder::view(&bytes).unwrap(), Folder::explain(&bytes));
}

/// Whichever of the two is the message, the other one is found.
#[test]
fn a_cycle_of_two() {
    let egg = |hen| Egg { id: 1, hen };
    let hen = Hen { name: "Ada".into(), eggs: vec![egg(None)] };
    let bytes = egg(Some(Box::new(hen.clone()))).to_vec().unwrap();
    assert_eq!(message::<Egg>("egg", &bytes), None);
    agree(&Egg::view(&bytes).unwrap(), Egg::explain(&bytes));
    let bytes = Hen { name: "Eva".into(), eggs: vec![egg(Some(Box::new(hen)))] }.to_vec().unwrap();
    assert_eq!(message::<Hen>("hen", &bytes), None);
    agree(&Hen::view(&bytes).unwrap(), Hen::explain(&bytes));
}
