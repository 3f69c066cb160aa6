//! Messages with every kind of field, in two versions.

use std::collections::BTreeMap;

use pw::prelude::*;
use pw::{Open, UnknownBuf};

use crate::agree::twin;

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum Side {
    Buy = 0x4201,
    Sell = 2,
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Level {
    pub price: i32,
    pub side: Side,
}

/// Both lanes.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Leg {
    pub ratio: i16,
    pub live: bool,
    pub name: String,
    pub side: Side,
    pub sizes: Vec<u16>,
    pub note: Option<String>,
}

/// The next version of it.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Leg2 {
    pub ratio: i16,
    pub live: bool,
    pub name: String,
    pub side: Side,
    #[pinwire(reserved = Vec<u16>)]
    pub sizes: (),
    pub note: Option<String>,
    #[pinwire(since = 2, default = -7)]
    pub lot: i64,
    #[pinwire(since = 2, default = true)]
    pub open: bool,
    #[pinwire(since = 2, default = "x\u{e9}")]
    pub venue: String,
    #[pinwire(since = 2, default = b"blob")]
    pub blob: Vec<u8>,
    #[pinwire(since = 2, default = [])]
    pub tags: Vec<String>,
    #[pinwire(since = 2)]
    pub other: Option<Leg>,
    #[pinwire(since = 2, default = [])]
    pub more: Vec<Leg>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct All {
    pub id: u64,
    pub level: Level,
    pub letter: char,
    pub open: Open<Side>,
    pub maybe: Option<Side>,
    pub truth: Option<bool>,
    pub corners: [Level; 2],
    pub pair: (u16, bool, char),
    pub code: Ascii<4>,
    pub name: String,
    pub text: Option<String>,
    pub blob: Vec<u8>,
    pub numbers: Vec<u32>,
    pub sides: Vec<Side>,
    pub pairs: Vec<(u8, Side)>,
    pub notes: Vec<(u8, String)>,
    pub note: (u8, String, Vec<u16>),
    pub tags: Vec<String>,
    pub blobs: Vec<Vec<u8>>,
    pub grid: Vec<Vec<Side>>,
    pub names: Vec<Vec<String>>,
    pub leg: Leg,
    pub best: Option<Leg>,
    pub legs: Vec<Leg>,
    pub groups: Vec<Vec<Leg>>,
    pub last: u8,
}

/// The legs in both versions, in all places.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Places {
    pub one: Leg,
    pub rows: Vec<Leg>,
    pub groups: Vec<Vec<Leg>>,
    pub maybe: Option<Leg>,
    pub end: u16,
}
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Places2 {
    pub one: Leg2,
    pub rows: Vec<Leg2>,
    pub groups: Vec<Vec<Leg2>>,
    pub maybe: Option<Leg2>,
    pub end: u16,
    #[pinwire(since = 2)]
    pub tail: Option<String>,
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Event {
    #[pinwire(tag = 1)]
    Filled(Leg),
    #[pinwire(tag = 2)]
    Moved { to: String, by: i32 },
    #[pinwire(tag = 3)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

/// What is checked whole, and lists of it.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Book {
    pub event: Event,
    pub later: Option<Event>,
    pub all: Vec<Event>,
    pub by_name: BTreeMap<String, u32>,
    pub by_side: BTreeMap<u16, Leg>,
    pub boxed: Box<Leg>,
    pub end: String,
}

#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 4)]
pub struct Node {
    pub id: u32,
    pub name: String,
    pub children: Vec<Node>,
    pub next: Option<Box<Node>>,
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 8)]
pub struct Tensor {
    pub id: u8,
    pub dims: Vec<u32>,
    pub name: String,
    pub data: Vec<f64>,
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 8)]
pub struct Model {
    pub name: String,
    pub first: Tensor,
    pub layers: Vec<Tensor>,
    pub groups: Vec<Vec<Tensor>>,
    pub bias: Vec<f32>,
}

twin! {
    Leg { ratio: [same], live: [same], name: [text], side: [same], sizes: [same], note: [option text] }
    Leg2 {
        ratio: [same], live: [same], name: [text], side: [same], note: [option text], lot: [same], open: [same],
        venue: [text], blob: [same], tags: [list text], other: [option nested Leg], more: [rows Leg],
    }
    All {
        id: [same], level: [same], letter: [same], open: [same], maybe: [same], truth: [same], corners: [same],
        pair: [same], code: [same], name: [text], text: [option text], blob: [same], numbers: [same], sides: [same],
        pairs: [list same], notes: [list same], note: [same], tags: [list text], blobs: [list same],
        grid: [list same], names: [list list text], leg: [nested Leg], best: [option nested Leg], legs: [rows Leg],
        groups: [list rows Leg], last: [same],
    }
    Places {
        one: [nested Leg], rows: [rows Leg], groups: [list rows Leg], maybe: [option nested Leg], end: [same],
    }
    Places2 {
        one: [nested Leg2], rows: [rows Leg2], groups: [list rows Leg2], maybe: [option nested Leg2], end: [same],
        tail: [option text],
    }
    Book {
        event: [same], later: [same], all: [list same], by_name: [same], by_side: [same], boxed: [nested Leg],
        end: [text],
    }
    Node { id: [same], name: [text], children: [rows Node], next: [option nested Node] }
    Tensor { id: [same], dims: [same], name: [text], data: [same] }
    Model {
        name: [text], first: [nested Tensor], layers: [rows Tensor], groups: [list rows Tensor], bias: [same],
    }
}

/// Names with characters of one to four bytes.
pub const NAMES: [&str; 4] = ["é𝄞", "", "name", "€"];

pub fn leg(seed: usize) -> Leg {
    Leg {
        ratio: -(seed as i16),
        live: seed % 2 == 1,
        name: NAMES[seed % 4].into(),
        side: if seed.is_multiple_of(3) { Side::Buy } else { Side::Sell },
        sizes: vec![0xabcd; seed % 3],
        note: seed.is_multiple_of(2).then(|| NAMES[(seed + 1) % 4].into()),
    }
}

pub fn leg2(seed: usize) -> Leg2 {
    let Leg { ratio, live, name, side, note, .. } = leg(seed);
    Leg2 {
        ratio,
        live,
        name,
        side,
        sizes: (),
        note,
        lot: seed as i64,
        open: false,
        venue: NAMES[(seed + 2) % 4].into(),
        blob: vec![0xff; seed],
        tags: NAMES[..seed % 4].iter().map(|name| (*name).into()).collect(),
        other: (seed > 1).then(|| leg(seed)),
        more: (0..seed).map(leg).collect(),
    }
}

pub fn all() -> All {
    let level = |price| Level { price, side: Side::Buy };
    let names = |range: std::ops::Range<usize>| NAMES[range].iter().map(|name| String::from(*name)).collect();
    All {
        id: 7,
        level: level(-1),
        letter: '\u{1d11e}',
        open: Open::from(Side::Sell),
        maybe: Some(Side::Sell),
        truth: Some(true),
        corners: [level(1), level(2)],
        pair: (9, true, 'é'),
        code: Ascii::new("ab").expect("it fits"),
        name: "näme".into(),
        text: Some("𝄞".into()),
        blob: vec![0xff, 0x80],
        numbers: vec![1, 2, 3],
        sides: vec![Side::Buy, Side::Sell],
        pairs: vec![(1, Side::Sell), (2, Side::Buy)],
        notes: vec![(1, "é".into()), (2, String::new()), (3, "x".into())],
        note: (4, "tüple".into(), vec![5, 6]),
        tags: names(0..4),
        blobs: vec![vec![1, 2], vec![], vec![3]],
        grid: vec![vec![], vec![Side::Buy, Side::Sell], vec![Side::Sell]],
        names: vec![names(0..2), vec![], names(2..4)],
        leg: leg(2),
        best: Some(leg(4)),
        legs: (0..4).map(leg).collect(),
        groups: vec![vec![leg(1)], vec![], vec![leg(3), leg(2)]],
        last: 1,
    }
}

/// Nothing in any list, nothing present.
pub fn nothing() -> All {
    All {
        maybe: None,
        truth: None,
        name: String::new(),
        text: None,
        blob: vec![],
        numbers: vec![],
        sides: vec![],
        pairs: vec![],
        notes: vec![],
        note: (0, String::new(), vec![]),
        tags: vec![],
        blobs: vec![],
        grid: vec![],
        names: vec![],
        leg: leg(1),
        best: None,
        legs: vec![],
        groups: vec![],
        ..all()
    }
}

pub fn places() -> Places {
    Places {
        one: leg(3),
        rows: (0..3).map(leg).collect(),
        groups: vec![vec![leg(1)], vec![], vec![leg(2), leg(0)]],
        maybe: Some(leg(1)),
        end: 0xbbbb,
    }
}

pub fn places2() -> Places2 {
    Places2 {
        one: leg2(3),
        rows: (0..3).map(leg2).collect(),
        groups: vec![vec![leg2(1)], vec![], vec![leg2(2), leg2(0)]],
        maybe: Some(leg2(1)),
        end: 0xbbbb,
        tail: Some("é".into()),
    }
}

pub fn book() -> Book {
    Book {
        event: Event::Moved { to: "é".into(), by: -1 },
        later: Some(Event::Filled(leg(2))),
        all: vec![
            Event::Halted,
            Event::Filled(leg(0)),
            Event::Other(UnknownBuf { tag: 77, bytes: vec![1, 2, 3] }),
            Event::Moved { to: String::new(), by: 2 },
        ],
        by_name: [("b".into(), 1), ("a".into(), 2), ("é".into(), 3)].into(),
        by_side: [(1, leg(1)), (300, leg(2))].into(),
        boxed: Box::new(leg(4)),
        end: "end".into(),
    }
}

pub fn node(depth: u32) -> Node {
    let below = |more: u32| (depth > 0).then(|| node((depth - 1).saturating_sub(more)));
    Node {
        id: depth,
        name: NAMES[depth as usize % 4].into(),
        children: below(0).into_iter().chain(below(1)).collect(),
        next: below(1).map(Box::new),
    }
}

pub fn tensor(seed: usize) -> Tensor {
    Tensor {
        id: seed as u8,
        dims: vec![seed as u32; seed % 3],
        name: NAMES[seed % 4].into(),
        data: vec![0.5; seed % 4],
    }
}

pub fn model() -> Model {
    Model {
        name: "mödel".into(),
        first: tensor(5),
        layers: (0..4).map(tensor).collect(),
        groups: vec![vec![tensor(2)], vec![], vec![tensor(3), tensor(7)]],
        bias: vec![1.5; 3],
    }
}
