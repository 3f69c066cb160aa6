//! Enums of messages, what is boxed, and messages that hold themselves.

use std::collections::BTreeMap;

use pw::UnknownBuf;
use pw::prelude::*;
use serde::{Deserialize, Serialize};

use super::{round_trip, same, written};

#[derive(Message, Serialize, Deserialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Fill {
    pub lots: u8,
    pub venue: Option<String>,
}

#[derive(Message, Serialize, Deserialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Event {
    #[pinwire(tag = 1)]
    Filled(Box<Fill>),
    #[pinwire(tag = 20)]
    Moved { x: i32, to: String },
    #[pinwire(tag = 3)]
    Halted,
    #[pinwire(unknown)]
    #[serde(skip)]
    Other(UnknownBuf<u8>),
}

#[derive(Message, Serialize, Deserialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Order {
    pub event: Event,
    pub later: Option<Event>,
    pub all: Vec<Event>,
    pub boxed: Box<Fill>,
}

#[derive(Message, Serialize, Deserialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, recursive)]
pub struct Node {
    pub id: u8,
    pub children: Vec<Node>,
    pub next: Option<Box<Node>>,
}

fn order() -> Order {
    let fill = Fill { lots: 200, venue: Some("é".into()) };
    let moved = Event::Moved { x: -5, to: "there".into() };
    Order {
        event: Event::Filled(Box::new(fill.clone())),
        later: Some(Event::Halted),
        all: vec![moved, Event::Halted],
        boxed: Box::new(fill),
    }
}

#[test]
fn a_variant_is_written_as_serde_writes_it() {
    let value = order();
    let bytes = value.to_vec().unwrap();
    let view = Order::view(&bytes).unwrap();
    round_trip(&view, &value);
    let (text, _) = same(&view.all(), &value.all);
    assert_eq!(text, r#"[{"Moved":{"x":-5,"to":"there"}},"Halted"]"#);
    same(&view.event(), &value.event);
}

#[test]
fn a_variant_that_is_not_known_keeps_its_tag_and_bytes() {
    let other = Event::Other(UnknownBuf { tag: 99, bytes: vec![1, 2] });
    let bytes = Order { event: other, ..order() }.to_vec().unwrap();
    let (text, binary) = written(&Order::view(&bytes).unwrap().event());
    assert_eq!(text, r#"{"Other":{"tag":99,"bytes":[1,2]}}"#);
    assert_eq!(binary, [3, 99, 2, 1, 2]);
}

#[derive(Message, Serialize, Deserialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Maps {
    pub prices: BTreeMap<String, u32>,
    pub fills: BTreeMap<u8, Fill>,
    pub events: Option<BTreeMap<char, Vec<Event>>>,
    pub list: Vec<BTreeMap<bool, f32>>,
}

#[test]
fn a_map_is_a_map() {
    let value = Maps {
        prices: [("a".into(), 1), ("é".into(), 300)].into(),
        fills: [(200, Fill { lots: 1, venue: None })].into(),
        events: Some([('x', vec![Event::Halted])].into()),
        list: vec![BTreeMap::new(), [(true, 0.1)].into()],
    };
    let bytes = value.to_vec().unwrap();
    let view = Maps::view(&bytes).unwrap();
    let (text, _) = same(&view, &value);
    assert!(text.starts_with(r#"{"prices":{"a":1,"é":300},"fills":{"200":{"lots":1,"venue":null}}"#), "{text}");
    round_trip(&view, &value);
    same(&view.fills(), &value.fills);
}

#[test]
fn a_message_that_holds_itself_is_written_to_its_end() {
    let node = |id, children| Node { id, children, next: None };
    let mut root = node(1, vec![node(2, vec![node(3, vec![])]), node(4, vec![])]);
    root.next = Some(Box::new(node(200, vec![])));
    let bytes = root.to_vec().unwrap();
    round_trip(&Node::view(&bytes).unwrap(), &root);
}
