//! Packets with several tails: sequences are lists, optional values are `Option`s, and inner unions are their variants.

use pw::prelude::*;
use serde::Serialize;

use super::{same, written};

#[derive(Packet, Serialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Mapping {
    pub raw: u16,
    #[pinwire(count_prefix = u32)]
    pub intervals: Vec<(u32, u8)>,
}

#[derive(Packet, Serialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Parts<'a> {
    pub n: u8,
    #[pinwire(len = self)]
    pub whole: u16,
    #[pinwire(count = n)]
    pub times: Vec<u32>,
    #[pinwire(count_prefix = u16)]
    pub maps: SequenceBuf<Mapping>,
    #[pinwire(until = 0)]
    pub name: &'a str,
    #[pinwire(prefix = u8, pad_to = 4)]
    pub blob: &'a [u8],
    pub crc: i32,
    #[pinwire(nested)]
    pub one: Mapping,
    #[pinwire(optional)]
    pub newer: Option<u16>,
    #[pinwire(optional)]
    pub newest: Option<(u8, i8)>,
}

#[derive(Packet, Serialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Link<'a> {
    pub kind: u8,
    #[pinwire(tag = kind, recursive = 3)]
    pub next: Box<Next<'a>>,
}

#[derive(Packet, Serialize, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u8, external)]
pub enum Next<'a> {
    #[pinwire(tag = 1)]
    Link(Link<'a>),
    #[pinwire(tag = 2)]
    Map(Mapping),
    #[pinwire(unknown)]
    End(Unknown<'a, u8>),
}

#[test]
fn tails_are_the_values_they_stand_for() {
    let mapping = |raw| Mapping { raw, intervals: vec![(1, 2), (300, 4)] };
    let parts = Parts {
        n: 2,
        whole: 0,
        times: vec![1, 70_000],
        maps: vec![mapping(5), Mapping { raw: 6, intervals: vec![] }].into(),
        name: "né",
        blob: b"ab",
        crc: -1,
        one: mapping(7),
        newer: Some(300),
        newest: None,
    };
    for (newer, newest) in [(None, None), (Some(300), None), (Some(0), Some((1, -1)))] {
        let value = Parts { newer, newest, ..parts.clone() };
        let bytes = value.to_vec().unwrap();
        let value = Parts { whole: bytes.len() as u16, ..value };
        let view = Parts::view(&bytes).unwrap();
        same(&view, &value);
        same(&view.maps(), &value.maps);
    }
    let bytes = parts.to_vec().unwrap();
    let (text, _) = written(&Parts::view(&bytes).unwrap().maps());
    assert_eq!(text, r#"[{"raw":5,"intervals":[[1,2],[300,4]]},{"raw":6,"intervals":[]}]"#);
}

#[test]
fn inner_unions_are_their_variants() {
    let map = Link { kind: 2, next: Box::new(Next::Map(Mapping { raw: 1, intervals: vec![] })) };
    let value = Link { kind: 1, next: Box::new(Next::Link(map)) };
    let bytes = value.to_vec().unwrap();
    let view = Link::view(&bytes).unwrap();
    let (text, _) = same(&view, &value);
    assert_eq!(text, r#"{"kind":1,"next":{"Link":{"kind":2,"next":{"Map":{"raw":1,"intervals":[]}}}}}"#);
    same(&view.next(), &value.next);
}
