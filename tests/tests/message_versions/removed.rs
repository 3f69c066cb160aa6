//! Removed fields keep their place. (W39, W44, W45)

use pw::prelude::*;

use crate::compare::{sees, version};
use crate::types::{Leg, Level, Side, leg};

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Full {
    number: u32,
    truth: bool,
    maybe: Option<u16>,
    maybe_truth: Option<bool>,
    text: String,
    maybe_text: Option<String>,
    blob: Vec<u8>,
    numbers: Vec<u32>,
    texts: Vec<String>,
    open: Open<Side>,
    level: Level,
    array: [u16; 2],
    pair: (u8, bool),
    nested: Option<Leg>,
    rows: Vec<Leg>,
    maybe_side: Option<Side>,
    last: u8,
    last_text: String,
    last_data: Vec<u16>,
    #[pinwire(since = 2, default = 9)]
    later: u16,
    #[pinwire(since = 2, default = "né")]
    later_text: String,
    #[pinwire(since = 2)]
    later_nested: Option<Leg>,
    #[pinwire(since = 2, default = true)]
    later_truth: bool,
}

/// All but the last ones are gone.
#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Less {
    #[pinwire(reserved = u32)]
    number: (),
    #[pinwire(reserved = bool)]
    truth: (),
    #[pinwire(reserved = Option<u16>)]
    maybe: (),
    #[pinwire(reserved = Option<bool>)]
    maybe_truth: (),
    #[pinwire(reserved = String)]
    text: (),
    #[pinwire(reserved = Option<String>)]
    maybe_text: (),
    #[pinwire(reserved = Vec<u8>)]
    blob: (),
    #[pinwire(reserved = Vec<u32>)]
    numbers: (),
    #[pinwire(reserved = Vec<String>)]
    texts: (),
    #[pinwire(reserved = Open<Side>)]
    open: (),
    #[pinwire(reserved = Level)]
    level: (),
    #[pinwire(reserved = [u16; 2])]
    array: (),
    #[pinwire(reserved = (u8, bool))]
    pair: (),
    #[pinwire(reserved = Option<Leg>)]
    nested: (),
    #[pinwire(reserved = Vec<Leg>)]
    rows: (),
    #[pinwire(reserved = Option<Side>)]
    maybe_side: (),
    last: u8,
    last_text: String,
    last_data: Vec<u16>,
    #[pinwire(since = 2, reserved = u16)]
    later: (),
    #[pinwire(since = 2, reserved = String)]
    later_text: (),
    #[pinwire(since = 2, reserved = Option<Leg>)]
    later_nested: (),
    #[pinwire(since = 2, reserved = bool)]
    later_truth: (),
}

/// In all places.
macro_rules! hold {
    ($hold:ident, $ty:ident) => {
        #[derive(Message)]
        #[pinwire(crate = ::pw)]
        struct $hold {
            one: $ty,
            rows: Vec<$ty>,
            grid: Vec<Vec<$ty>>,
            end: u8,
        }
        version!($ty, $hold);
    };
}
hold!(HoldFull, Full);
hold!(HoldLess, Less);

macro_rules! held {
    ($hold:ident, $make:expr) => {
        $hold { one: $make(0), rows: vec![$make(1), $make(0)], grid: vec![vec![], vec![$make(0), $make(1)]], end: 7 }
    };
}

fn full(seed: usize) -> Full {
    Full {
        number: 1 + seed as u32,
        truth: true,
        maybe: Some(3),
        maybe_truth: Some(true),
        text: "𝄞".into(),
        maybe_text: Some("é".into()),
        blob: vec![1, 2, 3],
        numbers: vec![4; seed],
        texts: vec!["a".into(), "é".into()],
        open: Open::Unknown(77),
        level: Level { price: 5, size: 6 },
        array: [7, 8],
        pair: (9, true),
        nested: Some(leg("né")),
        rows: vec![leg("x"), leg("")],
        maybe_side: Some(Side::Buy),
        last: 10,
        last_text: ["ü", ""][seed].into(),
        last_data: vec![11; 1 + seed],
        later: 12,
        later_text: "later é".into(),
        later_nested: Some(leg("é")),
        later_truth: true,
    }
}

fn less(seed: usize) -> Less {
    let Full { last, last_text, last_data, .. } = full(seed);
    Less {
        number: (),
        truth: (),
        maybe: (),
        maybe_truth: (),
        text: (),
        maybe_text: (),
        blob: (),
        numbers: (),
        texts: (),
        open: (),
        level: (),
        array: (),
        pair: (),
        nested: (),
        rows: (),
        maybe_side: (),
        last,
        last_text,
        last_data,
        later: (),
        later_text: (),
        later_nested: (),
        later_truth: (),
    }
}

/// What the old reader sees where all that was removed is zero or empty.
fn emptied(seed: usize) -> Full {
    let Full { last, last_text, last_data, .. } = full(seed);
    Full {
        number: 0,
        truth: false,
        maybe: None,
        maybe_truth: None,
        text: String::new(),
        maybe_text: None,
        blob: vec![],
        numbers: vec![],
        texts: vec![],
        open: Open::Unknown(0),
        level: Level { price: 0, size: 0 },
        array: [0; 2],
        pair: (0, false),
        nested: None,
        rows: vec![],
        maybe_side: None,
        last,
        last_text,
        last_data,
        later: 0,
        later_text: String::new(),
        later_nested: None,
        later_truth: false,
    }
}

/// B4-4, W39: a reader without the fields reads what is left, and its block has the same length.
#[test]
fn a_new_reader_passes_over_what_is_gone() {
    assert_eq!(Less::SCHEMA.size, Full::SCHEMA.size);
    for seed in 0..2 {
        // Valid, but not canonical for a reader that wants the places zero.
        sees("root", &full(seed).to_vec().unwrap(), &less(seed), false);
    }
    sees("inside", &held!(HoldFull, full).to_vec().unwrap(), &held!(HoldLess, less), false);
    let bytes = full(0).to_vec().unwrap();
    let text = format!("{:?}", Less::view(&bytes).unwrap());
    assert_eq!(text, "Less { last: 10, last_text: \"ü\", last_data: [11] }");
}

/// B4-4, W39, W45: an old reader sees zero and empty; the writer without the fields writes one canonical form.
#[test]
fn an_old_reader_sees_zero_and_empty() {
    for seed in 0..2 {
        let bytes = less(seed).to_vec().unwrap();
        sees("root", &bytes, &emptied(seed), true);
        sees("own", &bytes, &less(seed), true);
        assert_eq!(bytes, emptied(seed).to_vec().unwrap());
    }
    let bytes = held!(HoldLess, less).to_vec().unwrap();
    sees("inside", &bytes, &held!(HoldFull, emptied), true);
    sees("own, inside", &bytes, &held!(HoldLess, less), true);
}

/// W39: what stands in the place of a removed field need not be valid, but its end must be one. (W19, W20)
#[test]
fn the_bytes_of_a_removed_field_are_not_checked_but_its_end_is() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Old {
        side: Option<Side>,
        text: String,
        body: Vec<String>,
        name: String,
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct New {
        #[pinwire(reserved = Option<Side>)]
        side: (),
        #[pinwire(reserved = String)]
        text: (),
        #[pinwire(reserved = Vec<String>)]
        body: (),
        name: String,
    }
    let old = Old { side: Some(Side::Buy), text: "é".into(), body: vec!["x".into()], name: "end".into() };
    let mut bytes = old.to_vec().unwrap();
    let name = |bytes: &[u8]| New::view(bytes).map(|view| view.name().to_owned()).map_err(|error| error.kind());
    assert_eq!(name(&bytes).as_deref(), Ok("end"));
    // The side, the count of the body.
    let body = bytes.len() - 9;
    for at in [7, 8, body] {
        bytes[at] ^= 0x55;
        assert_eq!(name(&bytes).as_deref(), Ok("end"), "byte {at}");
        assert!(Old::view(&bytes).is_err(), "negative control: who has the field checks it");
        bytes[at] ^= 0x55;
    }
    // The end of the text: inside `é`, and behind the lane.
    for (end, kind) in [(1, ErrorKind::SplitChar(1)), (200, ErrorKind::BadEnd { start: 0, end: 200 })] {
        bytes[9] = end;
        let error = New::view(&bytes).map(|_| ()).unwrap_err();
        assert_eq!((error.kind(), error.offset(), error.field().map(|field| field.name)), (kind, 9, Some("text")));
        bytes[9] = 2;
    }
    assert_eq!(name(&bytes).as_deref(), Ok("end"));
}
