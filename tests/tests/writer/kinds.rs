//! Every kind of field.

use std::collections::BTreeMap;

use pw::UnknownBuf;
use pw::prelude::*;

use crate::random::Random;
use crate::shapes::{All, AllHead, Leg};
use crate::{in_any_memory, in_too_little_memory};

/// A value through the streaming writer.
pub fn stream<'out>(value: &All, out: &'out mut [u8]) -> Result<&'out mut [u8], Error> {
    let extra = value.extra.as_ref();
    let head = AllHead {
        id: value.id,
        small: value.small,
        wide: value.wide,
        odd: value.odd,
        single: value.single,
        double: value.double,
        letter: value.letter,
        active: value.active,
        side: value.side,
        venue: value.venue,
        stop: value.stop,
        known: value.known,
        maybe_side: value.maybe_side,
        at: value.at,
        bar: value.bar,
        maybe_bar: value.maybe_bar,
        pair: value.pair,
        truths: value.truths,
        pos: value.pos,
        bits: value.bits,
        code: value.code,
        tag: value.tag,
        symbol: &value.symbol,
        note: value.note.as_deref(),
        leg: &value.leg,
        maybe_leg: match &value.maybe_leg {
            Some(leg) => Some(leg),
            None => None,
        },
        extra: match extra {
            Some((numbers, leg)) => Some((*numbers, leg)),
            None => None,
        },
        last: value.last,
    };
    All::writer(out, head)
        .blob(&value.blob)
        .maybe_blob(value.maybe_blob.as_deref())
        .sizes(&value.sizes)
        .floats(&value.floats)
        .flags(&value.flags)
        .letters(&value.letters)
        .sides(&value.sides)
        .venues(&value.venues)
        .path(&value.path)
        .bars(&value.bars)
        .arrays(&value.arrays)
        .pairs(&value.pairs)
        .tuples(&value.tuples)
        .names(&value.names)
        .blobs(&value.blobs)
        .grid(&value.grid)
        .text_grid(&value.text_grid)
        .legs(&value.legs)
        .leg_grid(&value.leg_grid)
        .finish()
}

#[test]
fn the_same_bytes_as_from_a_value() {
    for seed in 0..300 {
        let value = Random(seed).all();
        in_any_memory(&value.to_vec().unwrap(), |out| stream(&value, out));
    }
}

#[test]
fn every_smaller_buffer_is_refused() {
    for seed in [3, 4, 5] {
        let value = Random(seed).all();
        in_too_little_memory(value.encoded_len(), |out| stream(&value, out));
    }
}

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Ping {
    id: u8,
    urgent: bool,
}

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u16)]
enum Event {
    #[pinwire(tag = 1)]
    Ping(Ping),
    #[pinwire(tag = 2)]
    Moved { x: i32, to: String },
    #[pinwire(tag = 3)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u16>),
}

type Payload = Vec<u8>;
type Legs = Vec<Leg>;

/// What has no place among the others: enums of messages, maps, boxes, borrowed fields, lists of another name.
#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Rest<'a> {
    event: Event,
    later: Option<Event>,
    all: Vec<Event>,
    by_name: BTreeMap<String, u32>,
    maybe_map: Option<BTreeMap<u8, Leg>>,
    boxed: Box<Ping>,
    maybe_boxed: Option<Box<Leg>>,
    payload: Payload,
    legs: Legs,
    text: &'a str,
    bytes: &'a [u8],
    codes: &'a [u32],
    rows: &'a [Ping],
    maybe: Option<&'a [Ping]>,
    texts: Vec<&'a str>,
    note: (u8, &'a str),
    parts: Vec<u16>,
}

fn rest() -> Rest<'static> {
    let mut random = Random(7);
    let legs = random.all().legs;
    Rest {
        event: Event::Moved { x: -1, to: "é".into() },
        later: Some(Event::Halted),
        all: vec![Event::Ping(Ping { id: 1, urgent: true }), Event::Halted, Event::Moved { x: 2, to: "".into() }],
        by_name: [("b".into(), 2), ("a".into(), 1)].into(),
        maybe_map: Some([(3, random.all().leg), (1, random.all().leg)].into()),
        boxed: Box::new(Ping { id: 2, urgent: false }),
        maybe_boxed: Some(Box::new(random.all().leg)),
        payload: vec![1, 2, 3],
        legs,
        text: "text",
        bytes: b"bytes",
        codes: &[1, 2],
        rows: &[Ping { id: 3, urgent: true }],
        maybe: Some(&[]),
        texts: vec!["a", "bc"],
        note: (9, "note"),
        parts: vec![5],
    }
}

fn stream_rest<'out>(value: &Rest<'_>, out: &'out mut [u8]) -> Result<&'out mut [u8], Error> {
    let head = RestHead {
        event: &value.event,
        later: value.later.as_ref().map(|event| event as _),
        boxed: &PingHead { id: value.boxed.id, urgent: value.boxed.urgent },
        maybe_boxed: value.maybe_boxed.as_ref().map(|leg| leg as _),
        payload: &value.payload,
        legs: &value.legs,
        text: value.text,
        note: value.note,
    };
    Rest::writer(out, head)
        .all(&value.all)
        .by_name(&value.by_name)
        .maybe_map(value.maybe_map.as_ref())
        .bytes(value.bytes)
        .codes(value.codes)
        .rows(value.rows.iter().map(|row| PingHead { id: row.id, urgent: row.urgent }))
        .maybe(value.maybe)
        .texts(value.texts.iter().map(|text| text.chars().collect::<String>()))
        .parts(&value.parts)
        .finish()
}

#[test]
fn enums_of_messages_maps_and_boxes() {
    let value = rest();
    let expected = value.to_vec().unwrap();
    in_any_memory(&expected, |out| stream_rest(&value, out));
    in_too_little_memory(expected.len(), |out| stream_rest(&value, out));
}

/// Nothing of an `Option` is one thing, nothing in a list another.
#[test]
fn absent_is_not_empty() {
    let value = Rest { later: None, maybe_map: None, maybe_boxed: None, maybe: None, all: vec![], ..rest() };
    in_any_memory(&value.to_vec().unwrap(), |out| stream_rest(&value, out));
}

/// Without lists the head is all there is; it can be a row, too.
#[test]
fn a_head_is_a_message() {
    let expected = Ping { id: 7, urgent: true }.to_vec().unwrap();
    in_any_memory(&expected, |out| Ping::writer(out, PingHead { id: 7, urgent: true }).finish());
    in_too_little_memory(expected.len(), |out| Ping::writer(out, PingHead { id: 7, urgent: true }).finish());
}

/// What comes of `finish` lives as long as the memory, not as long as what was written.
#[test]
fn the_bytes_outlive_the_fields() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Note {
        text: String,
        codes: Vec<u16>,
        ping: Ping,
    }
    fn write(out: &mut [u8]) -> &mut [u8] {
        let (text, codes, ping) = (String::from("local"), vec![1], Ping { id: 1, urgent: true });
        Note::writer(out, NoteHead { text: &text, ping: &ping }).codes(&codes).finish().unwrap()
    }
    assert_eq!(Note::view(write(&mut [0; 64])).unwrap().text(), "local");
}

/// The first value that cannot be written, with its field, and no bytes.
#[test]
fn errors_come_from_finish() {
    let mut value = Random(1).all();
    value.bar.low = 99;
    let expected = value.encode_into(&mut [0; 4096]).unwrap_err();
    assert_eq!(stream(&value, &mut [0; 4096]).unwrap_err(), expected);
    assert_eq!(expected.field().map(|field| field.name), Some("low"));

    let mut value = rest();
    value.all.push(Event::Other(UnknownBuf { tag: 2, bytes: vec![] }));
    let expected = value.encode_into(&mut [0; 4096]).unwrap_err();
    let error = stream_rest(&value, &mut [0; 4096]).unwrap_err();
    assert_eq!((error.kind(), error.field()), (expected.kind(), expected.field()));
    assert_eq!(error.offset(), expected.offset());
}
