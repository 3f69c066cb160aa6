//! Enums of messages: tags, variants, what is not known, lists of them.

use std::collections::BTreeMap;

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

/// Through every kind of list.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, recursive)]
struct Folder {
    pairs: Vec<(u8, Folder)>,
    one: Option<(Box<Folder>, bool)>,
    grid: Vec<Vec<Folder>>,
    names: BTreeMap<String, Folder>,
    lists: BTreeMap<u8, Vec<BTreeMap<u8, Folder>>>,
}

#[test]
fn messages_hold_themselves_through_every_list() {
    let leaf = || Folder { pairs: vec![], one: None, grid: vec![], names: BTreeMap::new(), lists: BTreeMap::new() };
    let map = || [(7, leaf())].into_iter().collect::<BTreeMap<_, _>>();
    let value = Folder {
        pairs: vec![(1, leaf()), (2, leaf())],
        one: Some((Box::new(leaf()), true)),
        grid: vec![vec![], vec![leaf()]],
        names: [("a".into(), leaf())].into_iter().collect(),
        lists: [(1, vec![BTreeMap::new(), map()])].into_iter().collect(),
    };
    let bytes = value.to_vec().unwrap();
    assert_eq!(Folder::view_canonical(&bytes).unwrap().to_value(), value);
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

/// Words as their bytes.
fn as_bytes(words: &mut [u64]) -> &mut [u8] {
    zerocopy::IntoBytes::as_mut_bytes(words)
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
        // Where the allocator puts bytes is its own affair, so they are moved to a multiple of eight.
        let encoded = value.to_vec().unwrap();
        assert_eq!(encoded.len(), value.encoded_len());
        let mut words = vec![0_u64; encoded.len().div_ceil(8)];
        let bytes: &mut [u8] = &mut as_bytes(&mut words)[..encoded.len()];
        bytes.copy_from_slice(&encoded);
        let view = Tensor::view_canonical(bytes).unwrap();
        assert!(view == value, "{view:?}");
        assert_eq!(view.to_value(), value);
        assert_eq!(view.data().as_native(), cfg!(target_endian = "little").then_some(&[1.5, 2.5][..]));
        assert_eq!(view.dims().as_native(), cfg!(target_endian = "little").then_some(&[1, 2, 3][..]));
        assert_eq!(view.maybe().unwrap().as_native().map(<[u16]>::len), Some(1));
        for (part, value) in view.parts().iter().zip(&value.parts) {
            assert_eq!(part.data().as_native(), Some(&value.data[..]));
        }
        // One byte further, nothing is aligned, and nothing is wrong.
        let mut moved = vec![0_u64; words.len() + 1];
        let moved: &mut [u8] = &mut as_bytes(&mut moved)[1..=encoded.len()];
        moved.copy_from_slice(&encoded);
        let view = Tensor::view(moved).unwrap();
        assert!(view == value && view.data().as_native().is_none());
    }
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
enum Side {
    Sell = 9,
    Buy = 2,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Book {
    by_name: BTreeMap<String, u32>,
    by_side: BTreeMap<Side, Vec<Fill>>,
    by_id: Option<BTreeMap<i32, BTreeMap<bool, Event>>>,
    raw: Vec<BTreeMap<Vec<u8>, char>>,
}

#[test]
fn maps_are_sorted_by_the_wire_and_searched() {
    let fills = vec![Fill { id: 3, venue: "X".into() }];
    let inner = |event| [(true, event), (false, Event::Halted)].into_iter().collect::<BTreeMap<_, _>>();
    let book = Book {
        by_name: (0..100_u32).map(|n| (format!("é{n}"), n)).collect(),
        by_side: [(Side::Buy, fills.clone()), (Side::Sell, vec![])].into_iter().collect(),
        by_id: Some([(-5, inner(Event::Halted)), (3, inner(order().event))].into_iter().collect()),
        raw: vec![BTreeMap::new(), [(vec![1, 2], 'c'), (vec![], 'd')].into_iter().collect()],
    };
    let bytes = book.to_vec().unwrap();
    assert_eq!(bytes.len(), book.encoded_len());
    let view = Book::view_canonical(&bytes).unwrap();
    assert!(view == book);
    assert_eq!(view.to_value(), book);
    let names = view.by_name();
    for n in 0..100 {
        assert_eq!(names.get(&format!("é{n}")), Some(n));
    }
    assert_eq!((names.len(), names.get("é"), names.get("é100"), names.get("")), (100, None, None, None));
    // `Ord` says that `Sell` is first, the wire that 2 is.
    assert_eq!(view.by_side().keys().collect::<Vec<_>>(), [Side::Buy, Side::Sell]);
    assert_eq!(view.by_side().get(Side::Buy).unwrap().get(0).unwrap().id(), 3);
    let by_id = view.by_id().unwrap();
    assert!(by_id.get(3).unwrap().get(true).unwrap() == order().event);
    assert!(by_id.get(0).is_none());
    assert_eq!(view.raw().get(1).unwrap().get(&[1, 2]), Some('c'));
    assert_eq!(view.raw().get(1).unwrap().iter().next_back(), Some((&[1, 2][..], 'c')));
}

#[test]
fn keys_that_do_not_ascend_are_refused() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Small {
        map: BTreeMap<u8, u8>,
    }
    let bytes = Small { map: [(1, 10), (2, 20)].into_iter().collect() }.to_vec().unwrap();
    let at = bytes.len() - 4;
    assert_eq!(&bytes[at..], [1, 10, 2, 20]);
    for second in [0, 1] {
        let mut bytes = bytes.clone();
        bytes[at + 2] = second;
        let error = Small::view(&bytes).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (ErrorKind::BadOrder, at + 2), "{error}");
    }
}

mod before {
    use super::{Message, UnknownBuf};

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub(super) enum Event {
        #[pinwire(tag = 7)]
        Halted,
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(super) struct Log {
        pub all: Vec<Event>,
    }
}

mod after {
    use super::{Message, UnknownBuf};

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub(super) enum Event {
        #[pinwire(tag = 7)]
        Halted {
            #[pinwire(since = 2, default = 5)]
            code: u8,
            #[pinwire(since = 2)]
            why: Option<String>,
        },
        #[pinwire(tag = 8)]
        Resumed,
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(super) struct Log {
        pub all: Vec<Event>,
    }
}

#[test]
fn variants_grow() {
    let old = before::Log { all: vec![before::Event::Halted] };
    let bytes = old.to_vec().unwrap();
    let seen = after::Log::view(&bytes).unwrap().to_value();
    assert_eq!(seen.all, [after::Event::Halted { code: 5, why: None }]);
    let new = after::Log { all: vec![after::Event::Halted { code: 1, why: Some("x".into()) }, after::Event::Resumed] };
    let bytes = new.to_vec().unwrap();
    let seen = before::Log::view(&bytes).unwrap().to_value();
    assert_eq!(seen.all, [before::Event::Halted, before::Event::Other(UnknownBuf { tag: 8, bytes: vec![] })]);
    assert_eq!(before::Log::view_canonical(&bytes).unwrap_err().kind(), ErrorKind::NotCanonical);
}
