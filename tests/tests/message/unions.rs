//! Enums of messages: tags, variants, what is not known, lists of them.

use pw::{ErrorKind, Unions, Unknown, UnknownBuf, prelude::*};

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Fill {
    id: u64,
    venue: String,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Filled(Fill),
    #[pinwire(tag = 2)]
    Moved { x: i32, to: String, list: Vec<u16> },
    #[pinwire(tag = 7)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Order {
    id: u64,
    event: Event,
    later: Option<Event>,
    all: Vec<Event>,
    note: String,
    #[pinwire(since = 2, default = [])]
    more: Vec<Event>,
}

fn order() -> Order {
    let moved = Event::Moved { x: -3, to: "there".into(), list: vec![1, 2] };
    Order {
        id: 7,
        event: Event::Filled(Fill { id: 1, venue: "XEUR".into() }),
        later: Some(moved.clone()),
        all: vec![Event::Halted, moved, Event::Other(UnknownBuf { tag: 99, bytes: vec![1, 2, 3] })],
        note: "é".into(),
        more: vec![Event::Halted],
    }
}

#[test]
fn every_variant_comes_back() {
    let bytes = order().to_vec().unwrap();
    assert_eq!(bytes.len(), order().encoded_len());
    let view = Order::view(&bytes).unwrap();
    assert_eq!(Order::view_canonical(&bytes).unwrap_err().kind(), ErrorKind::NotCanonical);
    assert!(view == order());
    assert_eq!(view.to_value(), order());
    let EventView::Filled(fill) = view.event() else { panic!("{view:?}") };
    assert_eq!((fill.id(), fill.venue()), (1, "XEUR"));
    let Some(EventView::Moved(moved)) = view.later() else { panic!("{view:?}") };
    assert_eq!((moved.x(), moved.to(), moved.list().values().collect()), (-3, "there", vec![1, 2]));
    let all: Unions<'_, _> = view.all();
    assert_eq!(all.len(), 3);
    assert!(all.get(0).unwrap() == Event::Halted);
    assert!(matches!(all.get(2), Some(EventView::Other(Unknown { tag: 99, bytes: &[1, 2, 3] }))));
    assert_eq!(all.iter().rev().map(|event| event.to_value()).collect::<Vec<_>>(), {
        let mut all = order().all;
        all.reverse();
        all
    });
    assert!(all.get(3).is_none());
}

#[test]
fn what_is_not_known_must_stay_so() {
    let mut value = order();
    value.all = vec![Event::Other(UnknownBuf { tag: 2, bytes: vec![] })];
    assert_eq!(value.to_vec().unwrap_err().kind(), ErrorKind::TagMismatch(2, 0));
}

#[test]
fn it_prints() {
    let bytes = order().to_vec().unwrap();
    let text = format!("{:?}", Order::view(&bytes).unwrap());
    assert_eq!(
        text,
        r#"Order { id: 7, event: Filled { id: 1, venue: "XEUR" }, later: Moved { x: -3, to: "there", list: [1, 2] }, all: [Halted, Moved { x: -3, to: "there", list: [1, 2] }, Unknown { tag: 99, bytes: [1, 2, 3] }], note: "é", more: [Halted] }"#
    );
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, recursive = 4)]
struct Node {
    id: u64,
    children: Vec<Node>,
    next: Option<Box<Node>>,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u16, recursive)]
enum Expr {
    #[pinwire(tag = 1)]
    Number { value: i64 },
    #[pinwire(tag = 2)]
    Sum { left: Box<Expr>, right: Box<Expr> },
    #[pinwire(tag = 3)]
    All { of: Vec<Expr> },
    #[pinwire(unknown)]
    Other(UnknownBuf<u16>),
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Formula {
    name: String,
    expr: Expr,
}

fn chain(depth: usize) -> Node {
    let mut node = Node { id: 0, children: vec![], next: None };
    for id in 1..depth {
        node = Node { id: id as u64, children: vec![], next: Some(Box::new(node)) };
    }
    node
}

#[test]
fn messages_hold_themselves_so_deep_and_no_deeper() {
    for depth in 1..5 {
        let bytes = chain(depth).to_vec().unwrap();
        let view = Node::view_canonical(&bytes).unwrap();
        assert!(view == chain(depth));
        assert_eq!(view.to_value(), chain(depth));
    }
    assert_eq!(chain(5).to_vec().unwrap_err().kind(), ErrorKind::TooDeep);
    assert_eq!(chain(5).encoded_len(), usize::MAX);
    assert_eq!(chain(5).encode_into(&mut [0; 1000]).unwrap_err().kind(), ErrorKind::TooDeep);
    let wide = Node { id: 1, children: vec![chain(3), chain(2)], next: None };
    let bytes = wide.to_vec().unwrap();
    assert!(Node::view(&bytes).unwrap() == wide);
    let number = |value| Box::new(Expr::Number { value });
    let expr = Expr::All { of: vec![Expr::Sum { left: number(1), right: number(2) }, *number(3)] };
    let formula = Formula { name: "f".into(), expr };
    let bytes = formula.to_vec().unwrap();
    assert_eq!(Formula::view_canonical(&bytes).unwrap().to_value(), formula);
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, align = 8)]
struct Tensor {
    name: String,
    dims: Vec<u32>,
    data: Vec<f64>,
    maybe: Option<Vec<u16>>,
    parts: Vec<Part>,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, align = 4)]
struct Part {
    flag: u8,
    data: Vec<f32>,
}

#[test]
fn bodies_are_aligned() {
    for name in ["", "a", "ab", "abcdefg"] {
        let part = |n: usize| Part { flag: 1, data: vec![0.5; n] };
        let value = Tensor {
            name: name.into(),
            dims: vec![1, 2, 3],
            data: vec![1.5, 2.5],
            maybe: Some(vec![7]),
            parts: vec![part(2), part(0), part(1)],
        };
        let bytes = value.to_vec().unwrap();
        assert_eq!(bytes.len(), value.encoded_len());
        let view = Tensor::view_canonical(&bytes).unwrap();
        assert!(view == value, "{view:?}");
        assert_eq!(view.to_value(), value);
        let start = bytes.as_ptr() as usize;
        assert_eq!((view.data().as_bytes().as_ptr() as usize - start) % 8, 0);
        assert_eq!((view.dims().as_bytes().as_ptr() as usize - start) % 4, 0);
        for part in view.parts() {
            assert_eq!((part.data().as_bytes().as_ptr() as usize - start) % 4, 0);
        }
    }
}
