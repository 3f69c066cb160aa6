//! Enums of messages, maps and recursive messages that grow: old readers and new writers, and the other way round.
//! What an old reader does not know it keeps, byte for byte. (B4-4)

use std::collections::BTreeMap;

use pw::prelude::*;

use crate::compare::{sees, version};

macro_rules! versions {
    ($($name:ident { $($(#[$attr:meta])* $field:ident: $ty:ty),* $(,)? })*) => {$(
        #[derive(Message, Clone, PartialEq, Debug)]
        #[pinwire(crate = ::pw)]
        pub struct $name {
            $($(#[$attr])* pub $field: $ty,)*
        }
    )*};
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Event1 {
    #[pinwire(tag = 1)]
    Filled(Fill1),
    #[pinwire(tag = 2)]
    Moved { x: i32, to: String },
    #[pinwire(tag = 3)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

/// Two variants more, one of which has nothing; a message and a variant with more fields, one that had none.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Event2 {
    #[pinwire(tag = 1)]
    Filled(Fill2),
    #[pinwire(tag = 2)]
    Moved {
        x: i32,
        to: String,
        #[pinwire(since = 2)]
        from: Option<String>,
    },
    #[pinwire(tag = 3)]
    Halted {
        #[pinwire(since = 2)]
        why: Option<String>,
        #[pinwire(since = 2, default = 9)]
        code: u16,
    },
    #[pinwire(tag = 4)]
    Many { fills: Vec<Fill2> },
    #[pinwire(tag = 200)]
    Resumed,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

versions! {
    Fill1 { id: u16, name: String }
    Fill2 { id: u16, name: String, #[pinwire(since = 2, default = "none")] venue: String, #[pinwire(since = 2)] sizes: Option<Vec<u16>> }
    Row1 { n: u8, event: Event1 }
    Row2 { n: u8, event: Event2, #[pinwire(since = 2, default = true)] live: bool }
    Outer1 {
        one: Event1,
        maybe: Option<Event1>,
        list: Vec<Event1>,
        rows: Vec<Row1>,
        grid: Vec<Vec<Event1>>,
        by_name: BTreeMap<String, Event1>,
        end: String,
    }
    Outer2 {
        one: Event2,
        maybe: Option<Event2>,
        list: Vec<Event2>,
        rows: Vec<Row2>,
        grid: Vec<Vec<Event2>>,
        by_name: BTreeMap<String, Event2>,
        end: String,
        #[pinwire(since = 2)] later: Option<Event2>,
        #[pinwire(since = 2, default = [])] more: Vec<Event2>,
        #[pinwire(since = 2, default = [])] map: BTreeMap<u16, Fill2>,
    }
}

version!(Fill1, Fill2, Row1, Row2, Outer1, Outer2, Tree1, Tree2, Bare1, Bare2);

/// All places, with an event of each sort.
macro_rules! outer {
    ($Outer:ident $Row:ident, $events:expr, { $($row:tt)* } { $($more:tt)* }) => {{
        let events = $events;
        let row = |(n, event)| $Row { n, event, $($row)* };
        $Outer {
            one: events[0].clone(),
            maybe: events.last().cloned(),
            list: events.clone(),
            rows: (0..).zip(events.clone()).map(row).collect(),
            grid: vec![events.clone(), vec![], events[1..].to_vec()],
            by_name: events.iter().enumerate().map(|(n, event)| (n.to_string(), event.clone())).collect(),
            end: "é".into(),
            $($more)*
        }
    }};
}

fn events1() -> Vec<Event1> {
    vec![
        Event1::Filled(Fill1 { id: 7, name: "日本".into() }),
        Event1::Moved { x: -1, to: "there".into() },
        Event1::Halted,
        Event1::Other(UnknownBuf { tag: 77, bytes: b"\xff\xfe\xfd".to_vec() }),
    ]
}

/// Version 1 as version 2 sees it.
fn newer(event: &Event1) -> Event2 {
    match event.clone() {
        Event1::Filled(Fill1 { id, name }) => Event2::Filled(Fill2 { id, name, venue: "none".into(), sizes: None }),
        Event1::Moved { x, to } => Event2::Moved { x, to, from: None },
        Event1::Halted => Event2::Halted { why: None, code: 9 },
        Event1::Other(unknown) => Event2::Other(unknown),
    }
}

fn fill2() -> Fill2 {
    Fill2 { id: 8, name: "b".into(), venue: "XEUR".into(), sizes: Some(vec![1, 2]) }
}

fn events2() -> Vec<Event2> {
    vec![
        Event2::Filled(fill2()),
        Event2::Moved { x: 2, to: "to".into(), from: Some("from".into()) },
        Event2::Halted { why: Some("why".into()), code: 1 },
        Event2::Halted { why: None, code: 0 },
        Event2::Many { fills: vec![fill2(), fill2()] },
        Event2::Resumed,
        Event2::Other(UnknownBuf { tag: 77, bytes: b"\xff\xfe\xfd".to_vec() }),
    ]
}

/// Version 2 as version 1 sees it: variants that it does not know are their bytes, without the tag.
fn older(event: &Event2) -> Event1 {
    match event.clone() {
        Event2::Filled(Fill2 { id, name, .. }) => Event1::Filled(Fill1 { id, name }),
        Event2::Moved { x, to, .. } => Event1::Moved { x, to },
        Event2::Halted { .. } => Event1::Halted,
        Event2::Many { fills } => {
            let bytes = Many { fills }.to_vec().unwrap();
            Event1::Other(UnknownBuf { tag: 4, bytes })
        }
        Event2::Resumed => Event1::Other(UnknownBuf { tag: 200, bytes: vec![] }),
        Event2::Other(unknown) => Event1::Other(unknown),
    }
}

/// The fields of a variant as a message of its own: the same bytes.
#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Many {
    fills: Vec<Fill2>,
}

fn known<T: Clone>(events: &[T], is_known: impl Fn(&T) -> bool) -> Vec<T> {
    events.iter().filter(|event| is_known(event)).cloned().collect()
}

#[test]
fn a_new_reader_sees_what_an_old_writer_wrote() {
    let events = known(&events1(), |event| !matches!(event, Event1::Other(_)));
    let old = outer!(Outer1 Row1, events.clone(), {} {});
    let seen = outer!(Outer2 Row2, events.iter().map(newer).collect::<Vec<_>>(), { live: true } {
        later: None, more: vec![], map: BTreeMap::new(),
    });
    let bytes = old.to_vec().unwrap();
    sees("version 1 by version 2", &bytes, &seen, false);
    sees("version 1 by version 1", &bytes, &old, true);
}

#[test]
fn an_old_reader_sees_what_it_knows() {
    let events = known(&events2(), |event| !matches!(older(event), Event1::Other(_)));
    let new = outer!(Outer2 Row2, events.clone(), { live: false } {
        later: Some(events[1].clone()), more: events.clone(), map: BTreeMap::from([(1, fill2()), (300, fill2())]),
    });
    let seen = outer!(Outer1 Row1, events.iter().map(older).collect::<Vec<_>>(), {} {});
    let bytes = new.to_vec().unwrap();
    sees("version 2 by version 1", &bytes, &seen, false);
    sees("version 2 by version 2", &bytes, &new, true);
}

/// Variants that are not known: an old reader keeps them, and a new one gets them back from what the old one writes.
#[test]
fn an_old_reader_keeps_what_it_does_not_know() {
    let events = events2();
    let new = outer!(Outer2 Row2, events.clone(), { live: true } { later: None, more: vec![], map: BTreeMap::new() });
    let bytes = new.to_vec().unwrap();
    let seen = outer!(Outer1 Row1, events.iter().map(older).collect::<Vec<_>>(), {} {});
    let view = Outer1::view(&bytes).unwrap();
    assert!(view == seen);
    assert_eq!(view.to_value(), seen);
    assert_eq!(Outer1::view_canonical(&bytes).unwrap_err().kind(), ErrorKind::NotCanonical);
    // Passed on by the old program: it drops fields that it does not know, but no variant.
    let passed = view.to_value().to_vec().unwrap();
    assert_eq!(passed, seen.to_vec().unwrap());
    let back = Outer2::view(&passed).unwrap().to_value();
    let stays = |event: &Event2| match event {
        Event2::Many { .. } | Event2::Resumed | Event2::Other(_) => event.clone(),
        _ => newer(&older(event)),
    };
    assert_eq!(back.list, events.iter().map(stays).collect::<Vec<_>>());
    assert_eq!(back.maybe, events.last().cloned());
    assert_eq!(back.by_name["4"], events[4]);
    assert_eq!(back.rows[5].event, Event2::Resumed);
}

/// A union alone: the same bytes again, whatever stands behind an unknown tag.
#[test]
fn unknown_variants_are_written_as_they_came() {
    for event in [Event2::Many { fills: vec![fill2()] }, Event2::Resumed] {
        let bytes = Row2 { n: 1, event, live: true }.to_vec().unwrap();
        let view = Row1::view(&bytes).unwrap();
        assert!(matches!(view.event(), Event1View::Other(_)));
        let again = view.to_value().to_vec().unwrap();
        // All but the field of version 2 in the block, and the header.
        assert_eq!(again[11..], bytes[12..]);
        assert!(Row2::view(&again).unwrap().event() == Row2::view(&bytes).unwrap().event());
    }
}

/// A message that holds itself, in two versions: children came later, and so did the map.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, recursive = 5)]
pub struct Tree1 {
    pub id: u8,
    pub next: Option<Box<Tree1>>,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, recursive = 5)]
pub struct Tree2 {
    pub id: u8,
    pub next: Option<Box<Tree2>>,
    #[pinwire(since = 2, default = [])]
    pub children: Vec<Tree2>,
    #[pinwire(since = 2)]
    pub by_name: Option<BTreeMap<String, Tree2>>,
    #[pinwire(since = 2, default = "none")]
    pub name: String,
}

fn chain1(levels: u8) -> Tree1 {
    (1..levels).fold(Tree1 { id: 0, next: None }, |tree, id| Tree1 { id, next: Some(Box::new(tree)) })
}

fn tree2(id: u8, next: Option<Tree2>, children: Vec<Tree2>) -> Tree2 {
    Tree2 { id, next: next.map(Box::new), children, by_name: None, name: "none".into() }
}

fn chain2(levels: u8) -> Tree2 {
    (1..levels).fold(tree2(0, None, vec![]), |tree, id| tree2(id, Some(tree), vec![]))
}

#[test]
fn recursive_messages_grow() {
    for levels in 1..=5 {
        let (old, new) = (chain1(levels).to_vec().unwrap(), chain2(levels).to_vec().unwrap());
        sees("old by new", &old, &chain2(levels), false);
        sees("new by old", &new, &chain1(levels), false);
        sees("new by new", &new, &chain2(levels), true);
    }
    let leaf = || tree2(9, None, vec![]);
    let mut full = tree2(1, Some(tree2(2, None, vec![leaf(), leaf()])), vec![leaf(), tree2(3, Some(leaf()), vec![])]);
    full.by_name = Some(BTreeMap::from([("a".into(), leaf()), ("b".into(), tree2(4, None, vec![leaf()]))]));
    let bytes = full.to_vec().unwrap();
    sees("new by new", &bytes, &full, true);
    sees("new by old", &bytes, &Tree1 { id: 1, next: Some(Box::new(Tree1 { id: 2, next: None })) }, false);
}

/// Levels of fields that an old reader does not know are not its concern.
#[test]
fn levels_that_nobody_knows_are_not_counted() {
    let deep = (1..4).fold(tree2(0, None, vec![]), |tree, id| tree2(id, None, vec![tree]));
    let bytes = tree2(9, Some(deep.clone()), vec![]).to_vec().unwrap();
    assert_eq!(Tree1::view(&bytes).unwrap().next().unwrap().id(), 3);
    assert!(tree2(9, Some(tree2(9, Some(deep), vec![])), vec![]).to_vec().is_err(), "six levels");
}

/// A message becomes recursive in its second version.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Bare1 {
    pub id: u8,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, recursive = 3)]
pub struct Bare2 {
    pub id: u8,
    #[pinwire(since = 2)]
    pub next: Option<Box<Bare2>>,
}

#[test]
fn a_message_becomes_recursive() {
    sees("old by new", &Bare1 { id: 1 }.to_vec().unwrap(), &Bare2 { id: 1, next: None }, false);
    let new = Bare2 { id: 1, next: Some(Box::new(Bare2 { id: 2, next: None })) };
    let bytes = new.to_vec().unwrap();
    sees("new by old", &bytes, &Bare1 { id: 1 }, false);
    sees("new by new", &bytes, &new, true);
}

/// Negative control: a variant that is lost, or other bytes of it, are seen.
#[test]
fn a_variant_that_is_lost_is_seen() {
    let row = |event| Row1 { n: 1, event };
    let kept = |bytes: &[u8]| row(Event1::Other(UnknownBuf { tag: 200, bytes: bytes.into() }));
    let bytes = Row2 { n: 1, event: Event2::Resumed, live: true }.to_vec().unwrap();
    let view = Row1::view(&bytes).unwrap();
    assert!(view == kept(b"") && view != kept(b"x") && view != row(Event1::Halted));
    let other = Row1 { n: 1, event: Event1::Other(UnknownBuf { tag: 201, bytes: vec![] }) };
    assert!(view != other);
}
