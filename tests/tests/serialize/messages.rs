//! Messages: all field types, and what is not in the struct as it stands.

use pw::prelude::*;
use serde::{Deserialize, Serialize};

use super::{round_trip, same, written};

#[derive(Packet, Serialize, Deserialize, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Packet, Serialize, Deserialize, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Point {
    pub x: f32,
    pub y: i16,
}

#[derive(Message, Serialize, Deserialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Leg {
    pub ratio: i16,
    pub name: String,
    pub sizes: Vec<u16>,
}

#[derive(Message, Serialize, Deserialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct All {
    pub small: u8,
    pub least: i8,
    pub id: u64,
    pub wide: u128,
    pub below: i128,
    pub single: f32,
    pub double: f64,
    pub letter: char,
    pub active: bool,
    pub side: Side,
    pub stop: Option<i64>,
    pub known: Option<bool>,
    pub maybe: Option<Side>,
    pub corners: [Point; 2],
    pub weights: [u16; 3],
    pub pair: (u8, f32, bool),
    pub odd: (u16, String, Option<u8>),
    pub symbol: String,
    pub note: Option<String>,
    pub data: Vec<u8>,
    pub codes: Vec<u32>,
    pub scales: Option<Vec<f32>>,
    pub bools: Vec<bool>,
    pub sides: Vec<Side>,
    pub points: Vec<Point>,
    pub pairs: Vec<(u8, f32)>,
    pub odds: Vec<(u8, String)>,
    pub tags: Vec<String>,
    pub parts: Vec<Vec<u8>>,
    pub grid: Vec<Vec<i16>>,
    pub best: Leg,
    pub worst: Option<Leg>,
    pub legs: Vec<Leg>,
    #[pinwire(since = 2, default = 9)]
    pub later: u16,
    #[pinwire(since = 3)]
    pub venue: Option<String>,
}

fn leg(ratio: i16) -> Leg {
    Leg { ratio, name: format!("leg {ratio}"), sizes: vec![1, 300] }
}

fn all() -> All {
    let point = Point { x: 0.1, y: -5 };
    All {
        small: 200,
        least: -100,
        id: u64::MAX,
        wide: u128::from(u64::MAX) + 1,
        below: -1,
        single: 0.1,
        double: 0.1,
        letter: 'é',
        active: true,
        side: Side::Sell,
        stop: Some(-1),
        known: Some(false),
        maybe: Some(Side::Buy),
        corners: [point; 2],
        weights: [1, 2, 3],
        pair: (255, 0.7, true),
        odd: (7, "é".into(), Some(255)),
        symbol: "ESZ6 \"quoted\"".into(),
        note: Some(String::new()),
        data: vec![0, 255, 128],
        codes: vec![1, 1_000_000],
        scales: Some(vec![0.3]),
        bools: vec![true, false],
        sides: vec![Side::Sell, Side::Buy],
        points: vec![point; 3],
        pairs: vec![(200, 0.9)],
        odds: vec![(1, "a".into()), (200, String::new())],
        tags: vec!["a".into(), String::new()],
        parts: vec![vec![1], vec![]],
        grid: vec![vec![], vec![-1, 300]],
        best: leg(1),
        worst: Some(leg(2)),
        legs: vec![leg(3), leg(4)],
        later: 1,
        venue: Some("CME".into()),
    }
}

#[test]
fn a_view_is_written_as_its_struct() {
    let full = all();
    let empty = All {
        stop: None,
        known: None,
        maybe: None,
        odd: (0, String::new(), None),
        note: None,
        data: vec![],
        codes: vec![],
        scales: None,
        bools: vec![],
        sides: vec![],
        points: vec![],
        pairs: vec![],
        odds: vec![],
        tags: vec![],
        parts: vec![],
        grid: vec![],
        worst: None,
        legs: vec![],
        venue: None,
        ..all()
    };
    for value in [full, empty] {
        let bytes = value.to_vec().unwrap();
        round_trip(&All::view(&bytes).unwrap(), &value);
    }
}

#[test]
fn so_is_each_list_on_its_own() {
    let value = all();
    let bytes = value.to_vec().unwrap();
    let view = All::view(&bytes).unwrap();
    same(&view.legs(), &value.legs);
    same(&view.worst(), &value.worst);
    same(&view.codes(), &value.codes);
    same(&view.sides(), &value.sides);
    same(&view.points(), &value.points);
    same(&view.corners(), &value.corners);
    same(&view.pairs(), &value.pairs);
    same(&view.odds(), &value.odds);
    same(&view.tags(), &value.tags);
    same(&view.grid(), &value.grid);
}

mod v1 {
    use super::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub(super) struct Quote {
        pub bid: u8,
    }
}

#[derive(Message, Serialize)]
#[pinwire(crate = ::pw)]
struct Quote {
    bid: u8,
    #[pinwire(reserved = Option<u32>, since = 2)]
    #[serde(skip)]
    gone: (),
    #[pinwire(since = 2, default = 7)]
    size: u16,
    #[pinwire(since = 2)]
    venue: Option<String>,
}

#[test]
fn an_absent_field_is_its_default_and_a_removed_one_nothing() {
    let bytes = v1::Quote { bid: 1 }.to_vec().unwrap();
    let (text, _) = same(&Quote::view(&bytes).unwrap(), &Quote { bid: 1, gone: (), size: 7, venue: None });
    assert_eq!(text, r#"{"bid":1,"size":7,"venue":null}"#);
}

/// What an `Open` field is to others: one variant more, behind those that are declared.
#[derive(Deserialize, PartialEq, Debug)]
enum OpenSide {
    Buy,
    Sell,
    Unknown(u8),
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Raw<'a> {
    venues: Vec<Open<Side>>,
    odd: U24,
    name: Ascii<4>,
    hash: [u8; 2],
    body: &'a [u8],
}

#[test]
fn what_serde_does_not_know_has_a_form_that_it_knows() {
    let value = Raw {
        venues: vec![Open::Known(Side::Sell), Open::Unknown(63)],
        odd: U24::new(70_000).unwrap(),
        name: Ascii::new("ES").unwrap(),
        hash: [1, 2],
        body: &[3],
    };
    let bytes = value.to_vec().unwrap();
    let view = Raw::view(&bytes).unwrap();
    let (text, _) = written(&view);
    assert_eq!(text, r#"{"venues":["Sell",{"Unknown":63}],"odd":70000,"name":"ES","hash":[1,2],"body":[3]}"#);
    let (text, bytes) = same(&view.venues(), &value.venues);
    let expected = [OpenSide::Sell, OpenSide::Unknown(63)];
    assert_eq!(serde_json::from_str::<[OpenSide; 2]>(&text).unwrap(), expected);
    assert_eq!(postcard::from_bytes::<Vec<OpenSide>>(&bytes).unwrap(), expected);
    same(&view.odd(), &70_000_u32);
    same(&view.name(), &"ES");
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Login {
    user: String,
    #[pinwire(sensitive)]
    password: String,
    #[pinwire(sensitive)]
    pin: Option<u16>,
    #[pinwire(sensitive)]
    keys: Vec<String>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Logins {
    all: Vec<Login>,
}

#[test]
fn what_is_sensitive_is_masked_as_in_debug() {
    let login = Login { user: "mia".into(), password: "hunter2".into(), pin: None, keys: vec!["key".into()] };
    let bytes = Logins { all: vec![login] }.to_vec().unwrap();
    let (text, binary) = written(&Logins::view(&bytes).unwrap());
    assert_eq!(text, r#"{"all":[{"user":"mia","password":"***","pin":"***","keys":"***"}]}"#);
    assert!(!binary.windows(7).any(|part| part == b"hunter2"));
}

#[test]
fn the_first_error_of_the_serializer_is_the_answer() {
    let bytes = all().to_vec().unwrap();
    let view = All::view(&bytes).unwrap();
    let mut small = [0; 40];
    assert_eq!(postcard::to_slice(&view, &mut small).unwrap_err(), postcard::Error::SerializeBufferFull);
}
