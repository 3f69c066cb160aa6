//! Evolution of enums of messages, maps, recursive and aligned messages: what the checks allow, old and new readers
//! read of each other, byte for byte.

mod broken;
mod mutual;

use std::collections::BTreeMap;
use std::panic::{UnwindSafe, catch_unwind};

use pw::prelude::*;
use pw::{ErrorKind, Frame, UnknownBuf, layout_at};

mod v1 {
    use super::*;

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Fill {
        pub(crate) id: u64,
        pub(crate) venue: String,
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub(crate) enum Event {
        #[pinwire(tag = 1)]
        Filled(Fill),
        #[pinwire(tag = 2)]
        Moved { x: i32, to: String },
        #[pinwire(tag = 7)]
        Halted,
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, recursive = 8)]
    pub(crate) struct Node {
        pub(crate) id: u64,
        pub(crate) children: Vec<Node>,
        pub(crate) by_key: BTreeMap<u16, Node>,
        pub(crate) next: Option<Box<Node>>,
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u16, recursive)]
    pub(crate) enum Expr {
        #[pinwire(tag = 1)]
        Number { value: i64 },
        #[pinwire(tag = 2)]
        Sum { left: Box<Expr>, right: Box<Expr> },
        #[pinwire(unknown)]
        Other(UnknownBuf<u16>),
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, align = 8)]
    pub(crate) struct Tensor {
        pub(crate) name: String,
        pub(crate) data: Vec<f64>,
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, align = 8)]
    pub(crate) struct Desk {
        pub(crate) id: u64,
        pub(crate) event: Event,
        pub(crate) later: Option<Event>,
        pub(crate) all: Vec<Event>,
        pub(crate) fills: BTreeMap<u32, Fill>,
        pub(crate) events: BTreeMap<String, Event>,
        pub(crate) node: Node,
        pub(crate) expr: Expr,
        pub(crate) tensor: Tensor,
    }
}

mod v2 {
    use super::*;

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Trade {
        pub(crate) id: u64,
        pub(crate) venue: String,
        #[pinwire(since = 2)]
        pub(crate) fee: Option<u32>,
    }

    /// In another order, with other names, with two variants more, and with more in those that were there.
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub(crate) enum Event {
        #[pinwire(tag = 3)]
        Paused { minutes: u16 },
        #[pinwire(tag = 7)]
        Halted {
            #[pinwire(since = 2)]
            why: Option<String>,
        },
        #[pinwire(tag = 2)]
        Moved {
            x: i32,
            to: String,
            #[pinwire(since = 2, default = -1)]
            y: i32,
        },
        #[pinwire(tag = 1)]
        Done(Trade),
        #[pinwire(tag = 4)]
        Resumed,
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, recursive = 8)]
    pub(crate) struct Node {
        pub(crate) id: u64,
        pub(crate) children: Vec<Node>,
        pub(crate) by_key: BTreeMap<u16, Node>,
        pub(crate) next: Option<Box<Node>>,
        #[pinwire(since = 2)]
        pub(crate) note: Option<String>,
        #[pinwire(since = 2, default = [])]
        pub(crate) twins: Vec<Node>,
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u16, recursive)]
    pub(crate) enum Expr {
        #[pinwire(tag = 1)]
        Number {
            value: i64,
            #[pinwire(since = 2)]
            unit: Option<String>,
        },
        #[pinwire(tag = 2)]
        Sum { left: Box<Expr>, right: Box<Expr> },
        #[pinwire(tag = 3)]
        Neg { of: Box<Expr> },
        #[pinwire(unknown)]
        Other(UnknownBuf<u16>),
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, align = 8)]
    pub(crate) struct Tensor {
        pub(crate) name: String,
        pub(crate) data: Vec<f64>,
        #[pinwire(since = 2, default = [])]
        pub(crate) scale: Vec<f64>,
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, align = 8)]
    pub(crate) struct Desk {
        pub(crate) id: u64,
        pub(crate) event: Event,
        pub(crate) later: Option<Event>,
        pub(crate) all: Vec<Event>,
        pub(crate) fills: BTreeMap<u32, Trade>,
        pub(crate) events: BTreeMap<String, Event>,
        pub(crate) node: Node,
        pub(crate) expr: Expr,
        pub(crate) tensor: Tensor,
        #[pinwire(since = 2, default = [])]
        pub(crate) names: BTreeMap<u8, String>,
        #[pinwire(since = 2)]
        pub(crate) more: Option<BTreeMap<String, Event>>,
        #[pinwire(since = 2)]
        pub(crate) last: Option<Event>,
    }
}

pw::assert_compatible!(v1::Desk => v2::Desk);
pw::assert_compatible!(v1::Event => v2::Event, v1::Expr => v2::Expr);
pw::lock!("../lock/desk.lock", v2::Desk, v2::Event);

/// New variants, new fields in old ones: for the messages around them nothing has changed.
const _: () = assert!(v1::Desk::FINGERPRINT.layout == layout_at(v2::Desk::SCHEMA, 1));

fn fill(id: u64) -> v1::Fill {
    v1::Fill { id, venue: "XEUR".into() }
}

fn trade(id: u64, fee: Option<u32>) -> v2::Trade {
    v2::Trade { id, venue: "XEUR".into(), fee }
}

fn moved() -> v1::Event {
    v1::Event::Moved { x: -3, to: "there".into() }
}

fn node_1(id: u64, children: Vec<v1::Node>) -> v1::Node {
    v1::Node { id, children, by_key: BTreeMap::new(), next: None }
}

fn old_desk() -> v1::Desk {
    let number = |value| Box::new(v1::Expr::Number { value });
    let mut node = node_1(1, vec![node_1(2, vec![node_1(3, vec![])]), node_1(4, vec![])]);
    node.by_key = [(9, node_1(5, vec![]))].into();
    node.next = Some(Box::new(node_1(6, vec![])));
    v1::Desk {
        id: 7,
        event: v1::Event::Filled(fill(1)),
        later: Some(v1::Event::Halted),
        all: vec![v1::Event::Halted, moved(), v1::Event::Filled(fill(2))],
        fills: [(5, fill(3)), (300, fill(4))].into(),
        events: [("é".into(), v1::Event::Halted), ("a".into(), moved())].into(),
        node,
        expr: v1::Expr::Sum { left: number(1), right: number(-2) },
        tensor: v1::Tensor { name: "t".into(), data: vec![1.0, 2.0] },
    }
}

#[test]
fn a_new_reader_reads_old_messages() {
    let bytes = old_desk().to_vec().unwrap();
    let view = v2::Desk::view(&bytes).unwrap();
    let seen = view.to_value();
    let halted = v2::Event::Halted { why: None };
    let moved = v2::Event::Moved { x: -3, to: "there".into(), y: -1 };
    assert_eq!(seen.event, v2::Event::Done(trade(1, None)));
    assert_eq!(seen.later, Some(halted.clone()));
    assert_eq!(seen.all, [halted.clone(), moved.clone(), v2::Event::Done(trade(2, None))]);
    assert_eq!(seen.fills, [(5, trade(3, None)), (300, trade(4, None))].into());
    assert_eq!(seen.events, [("a".into(), moved), ("é".into(), halted)].into());
    assert_eq!((seen.names.len(), seen.more, seen.last), (0, None, None));
    assert_eq!((seen.tensor.data, seen.tensor.scale), (vec![1.0, 2.0], vec![]));
    assert_eq!((view.names().len(), view.fills().get(300).map(|fill| fill.id())), (0, Some(4)));

    let node = &seen.node.children[0].children[0];
    assert_eq!((node.id, &node.note, node.twins.len()), (3, &None, 0));
    assert_eq!((seen.node.by_key[&9].id, seen.node.next.map(|node| node.id)), (5, Some(6)));
    let number = |value| Box::new(v2::Expr::Number { value, unit: None });
    assert_eq!(seen.expr, v2::Expr::Sum { left: number(1), right: number(-2) });
}

fn node_2(id: u64, children: Vec<v2::Node>) -> v2::Node {
    let twins = vec![v2::Node {
        id: 99,
        children: vec![],
        by_key: BTreeMap::new(),
        next: None,
        note: Some("far".into()),
        twins: vec![],
    }];
    v2::Node { id, children, by_key: BTreeMap::new(), next: None, note: Some("ü".into()), twins }
}

fn new_desk() -> v2::Desk {
    let moved = v2::Event::Moved { x: -3, to: "there".into(), y: 4 };
    let halted = v2::Event::Halted { why: Some("rain".into()) };
    let number = |value| Box::new(v2::Expr::Number { value, unit: Some("m".into()) });
    let mut node = node_2(1, vec![node_2(2, vec![node_2(3, vec![])]), node_2(4, vec![])]);
    node.by_key = [(9, node_2(5, vec![]))].into();
    node.next = Some(Box::new(node_2(6, vec![])));
    v2::Desk {
        id: 7,
        event: v2::Event::Done(trade(1, Some(8))),
        later: Some(halted.clone()),
        all: vec![halted.clone(), moved.clone(), v2::Event::Done(trade(2, None))],
        fills: [(5, trade(3, Some(1))), (300, trade(4, None))].into(),
        events: [("é".into(), halted.clone()), ("a".into(), moved)].into(),
        node,
        expr: v2::Expr::Sum { left: number(1), right: number(-2) },
        tensor: v2::Tensor { name: "t".into(), data: vec![1.0, 2.0], scale: vec![0.5; 3] },
        names: [(1, "one".into())].into(),
        more: Some([("x".into(), v2::Event::Resumed)].into()),
        last: Some(halted),
    }
}

#[test]
fn an_old_reader_reads_new_messages() {
    let bytes = new_desk().to_vec().unwrap();
    assert_eq!(v2::Desk::view_canonical(&bytes).unwrap().to_value(), new_desk());
    let view = v1::Desk::view(&bytes).unwrap();
    assert_eq!(view.to_value(), old_desk());
    assert!(view == old_desk());
    assert_eq!(view.fills().get(5).map(|fill| fill.id()), Some(3));
    assert_eq!(v1::Desk::view_canonical(&bytes).unwrap_err().kind(), ErrorKind::NotCanonical);
}

/// What an old reader does not know it keeps, wherever it stands, and a new reader knows it again.
#[test]
fn new_variants_pass_through_old_hands() {
    let paused = v2::Event::Paused { minutes: 5 };
    let neg = v2::Expr::Neg { of: Box::new(v2::Expr::Number { value: 1, unit: None }) };
    let value = v2::Desk {
        event: paused.clone(),
        later: Some(v2::Event::Resumed),
        all: vec![paused.clone(), v2::Event::Halted { why: None }, v2::Event::Resumed],
        events: [("p".into(), paused.clone())].into(),
        expr: v2::Expr::Sum { left: Box::new(neg.clone()), right: Box::new(neg.clone()) },
        ..new_desk()
    };
    let bytes = value.to_vec().unwrap();
    let old = v1::Desk::view(&bytes).unwrap().to_value();
    // A table's header, and the two bytes of its block.
    let kept = UnknownBuf { tag: 3, bytes: vec![2, 0, 255, 255, 255, 255, 5, 0] };
    let resumed = UnknownBuf { tag: 4, bytes: vec![] };
    assert_eq!(old.event, v1::Event::Other(kept.clone()));
    assert_eq!(old.later, Some(v1::Event::Other(resumed.clone())));
    assert_eq!(old.all, [v1::Event::Other(kept), v1::Event::Halted, v1::Event::Other(resumed)]);
    assert_eq!(old.events["p"], old.event);
    let v1::Expr::Sum { left, .. } = &old.expr else { panic!("{old:?}") };
    assert!(matches!(&**left, v1::Expr::Other(unknown) if unknown.tag == 3));

    let bytes = old.to_vec().unwrap();
    let back = v2::Desk::view(&bytes).unwrap().to_value();
    assert_eq!((back.event, back.later, back.all, back.events), (value.event, value.later, value.all, value.events));
    assert_eq!(back.expr, value.expr);
}

#[test]
fn frames_over_versions() {
    let old = Frame::to_vec(&old_desk(), 9, 1).unwrap();
    let frame = Frame::parse(&old).unwrap();
    assert_eq!(frame.layout(), v1::Desk::FINGERPRINT.layout);
    assert_eq!(frame.view::<v2::Desk>().unwrap().id(), 7);
    let new = Frame::to_vec(&new_desk(), 9, 2).unwrap();
    assert_eq!(Frame::parse(&new).unwrap().view::<v1::Desk>().unwrap().to_value(), old_desk());
    // A frame of another message with the same bytes is a foreign one.
    let error = Frame::parse(&old).unwrap().view::<unaligned::Desk>().unwrap_err();
    let ErrorKind::ForeignSchema { newest, version, .. } = error.kind() else { panic!("{error}") };
    assert_eq!((newest, version), (1, 1));
}

mod unaligned {
    use super::*;
    pub(crate) use v1::{Event, Expr, Fill, Node};

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Desk {
        pub(crate) id: u64,
        pub(crate) event: Event,
        pub(crate) later: Option<Event>,
        pub(crate) all: Vec<Event>,
        pub(crate) fills: BTreeMap<u32, Fill>,
        pub(crate) events: BTreeMap<String, Event>,
        pub(crate) node: Node,
        pub(crate) expr: Expr,
    }
}

/// What the compiler would say, said at run time by the same function.
fn words_of(check: impl FnOnce() + UnwindSafe) -> Option<String> {
    let payload = catch_unwind(check).err()?;
    Some(payload.downcast_ref::<String>().cloned().unwrap_or_default())
}
