//! What errors say: kind, field, offset in the bytes that were given. (A3-2, A4-1, X-17)

use pw::prelude::*;

use crate::shapes::Side;

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
struct Bar {
    side: Side,
    size: u16,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Leg {
    side: Side,
    name: String,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Order {
    id: u32,
    side: Side,
    letter: char,
    name: String,
    bar: Bar,
    leg: Leg,
    legs: Vec<Leg>,
    grid: Vec<Vec<Leg>>,
    sizes: Vec<u16>,
    names: Vec<String>,
}

/// Where its parts lie: the block at 6, text at 42, `leg` at 45, `legs` at 57, `grid` at 80, `sizes` at 108, `names`
/// at 112.
fn order() -> Vec<u8> {
    let leg = |name: &str| Leg { side: Side::Buy, name: name.into() };
    let value = Order {
        id: 1,
        side: Side::Buy,
        letter: 'x',
        name: "aé".into(),
        bar: Bar { side: Side::Sell, size: 7 },
        leg: leg("x"),
        legs: vec![leg("é"), leg("b")],
        grid: vec![vec![], vec![leg("z")]],
        sizes: vec![1, 2],
        names: vec!["a".into(), "é".into()],
    };
    value.to_vec().unwrap()
}

/// The bytes with one of them changed, and what is then said.
const FAULTS: &[(usize, u8, &str)] = &[
    (0, 35, "Order at byte 0: expected the block length of a known or a newer version, found 35"),
    (2, 10, "Order at byte 2: expected the place of the lane's last end, found 10 (0xa)"),
    (4, 31, "Order at byte 4: expected the place of the lane's last end, found 31 (0x1f)"),
    (10, 9, "Order.side at byte 10: expected a declared value, found 9 (0x9)"),
    (12, 0xd8, "Order.letter at byte 11: expected a Unicode scalar value, found 0xd878"),
    (15, 99, "Order at byte 127: 96 more bytes needed"),
    (38, 81, "Order at byte 126: expected the end, found 1 more bytes"),
    (19, 0, "Bar.side at byte 19: expected a declared value, found 0 (0x0)"),
    (22, 200, "Order.leg at byte 22: expected an end from 0 to the end of its lane, found 200"),
    (26, 11, "Order.legs at byte 26: expected an end from 12 to the end of its lane, found 11"),
    (34, 66, "Order.sizes at byte 34: expected whole elements of 2 bytes, found 3 bytes"),
    (43, 0xff, "Order at byte 43: expected UTF-8 text"),
    (45, 4, "Leg at byte 45: expected the block length of a known or a newer version, found 4"),
    (47, 0, "Leg at byte 47: expected the place of the lane's last end, found 0 (0x0)"),
    (51, 0, "Leg.side at byte 51: expected a declared value, found 0 (0x0)"),
    (52, 2, "Leg at byte 57: expected 1 more before the end that the packet's length sets"),
    (52, 0, "Leg at byte 56: expected the end, found 1 more bytes"),
    (56, 0x80, "Leg at byte 56: expected UTF-8 text"),
    (57, 0, "Leg at byte 57: expected as many elements as there are bytes for, found 0"),
    (60, 1, "Leg at byte 57: expected as many elements as there are bytes for, found 16777218"),
    (61, 4, "Leg at byte 61: expected the block length of a known or a newer version, found 4"),
    (63, 2, "Leg at byte 63: expected the place of the lane's last end, found 2 (0x2)"),
    (67, 0, "Leg.side at byte 67: expected a declared value, found 0 (0x0)"),
    (72, 0, "Leg.side at byte 72: expected a declared value, found 0 (0x0)"),
    (68, 1, "Leg.name at byte 68: expected an end between two characters, found 1"),
    (68, 9, "Leg.name at byte 68: expected an end from 0 to the end of its lane, found 9"),
    (73, 9, "Leg at byte 80: expected 6 more before the end that the packet's length sets"),
    (80, 9, "Order.grid at byte 80: expected as many elements as there are bytes for, found 9"),
    (84, 17, "Order.grid at byte 84: expected an end from 0 to the end of its lane, found 17"),
    (88, 15, "Order.grid at byte 88: expected an end from 0 to the end of its lane, found 15"),
    (92, 7, "Leg at byte 92: expected as many elements as there are bytes for, found 7"),
    (102, 0, "Leg.side at byte 102: expected a declared value, found 0 (0x0)"),
    (107, 0xff, "Leg at byte 107: expected UTF-8 text"),
    (112, 0, "Order.names at byte 112: expected as many elements as there are bytes for, found 0"),
    (116, 2, "Order.names at byte 116: expected an end between two characters, found 2"),
    (120, 2, "Order.names at byte 120: expected an end from 1 to the end of its lane, found 2"),
    (125, 0xff, "Order.names at byte 125: expected UTF-8 text"),
];

/// A3-2: the innermost field, and the offset from the start of all bytes, at every depth.
#[test]
fn faults_are_named() {
    let bytes = order();
    assert_eq!(bytes.len(), 127);
    assert!(Order::view_canonical(&bytes).is_ok());
    let mut wrong = String::new();
    for (at, byte, expected) in FAULTS {
        let mut changed = bytes.clone();
        assert_ne!(changed[*at], *byte, "byte {at} changes");
        changed[*at] = *byte;
        let text = Order::view(&changed).map_or_else(|error| error.to_string(), |_| "accepted".into());
        if text != *expected {
            wrong += &format!("\n{at} {byte}\n  {text}\n  {expected} (expected)");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The offsets above are where the parts lie, by the pointers of a view.
#[test]
fn offsets_are_true() {
    let bytes = order();
    let view = Order::view(&bytes).unwrap();
    let at = |text: &str| text.as_ptr().addr() - bytes.as_ptr().addr();
    let row = view.grid().get(1).unwrap().get(0).unwrap();
    let found = [view.name(), view.leg().name(), view.legs().get(0).unwrap().name(), row.name()].map(at);
    assert_eq!(found, [42, 56, 77, 107]);
    assert_eq!(at(view.names().get(1).unwrap()), 125);
}

/// X-17, A3-4: how many bytes are missing at each truncation: by what is known by then, exactly.
#[test]
fn a_prefix_says_how_much_is_missing() {
    let bytes = order();
    for cut in 0..bytes.len() {
        let expected = match cut {
            0..6 => 6 - cut,
            6..42 => 42 - cut,
            _ => bytes.len() - cut,
        };
        let error = Order::view_prefix(&bytes[..cut]).unwrap_err();
        assert_eq!((error.kind(), error.needed()), (ErrorKind::NeedMore(expected), Some(expected)), "cut at {cut}");
        let error = Order::view(&bytes[..cut]).unwrap_err();
        assert_eq!(error.needed(), Some(expected), "view, cut at {cut}: {error}");
    }
    // Who asks for what is needed until it is there comes to the end.
    let (mut have, mut steps) = (0, 0);
    while let Err(error) = Order::view_prefix(&bytes[..have]) {
        have += error.needed().unwrap();
        steps += 1;
    }
    assert_eq!((have, steps), (bytes.len(), 3));
}

/// a fault inside is never "more bytes": none would help.
#[test]
fn faults_inside_do_not_ask_for_more() {
    let bytes = order();
    let mut faults = 0;
    for at in 0..bytes.len() {
        for byte in 0..=u8::MAX {
            let mut changed = bytes.clone();
            changed[at] = byte;
            let Err(error) = Order::view(&changed) else { continue };
            faults += 1;
            // The header and the two ends that the slots name decide how long the message is.
            let decides = at < 6 || (15..19).contains(&at) || (38..42).contains(&at);
            assert!(decides || error.needed().is_none(), "byte {at} = {byte}: {error}");
            assert!(error.offset() <= bytes.len(), "byte {at} = {byte}: {error}");
            assert!(decides || error.offset() >= 6, "byte {at} = {byte}: {error}");
        }
    }
    assert!(faults > 10_000, "{faults} faults were looked at");
}

/// A3-2: an error is a small value.
#[test]
fn errors_are_small_values() {
    fn small<T: Copy + Send + Sync + std::error::Error + 'static>() {}
    small::<Error>();
    let error = Order::view(&[]).unwrap_err();
    assert_eq!(format!("{error:?}"), "Error(Order at byte 0: 6 more bytes needed)");
    assert!(size_of::<Error>() <= 64, "{}", size_of::<Error>());
}

/// A3-4: canonical faults have a place, too.
#[test]
fn canonical_faults_have_a_place() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Strict {
        on: bool,
        maybe: Option<u16>,
        text: Option<String>,
        bits: [bool; 2],
        rows: Vec<Inner>,
        flags: Vec<bool>,
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Inner {
        on: bool,
        number: Option<u8>,
    }
    let value = Strict {
        on: false,
        maybe: None,
        text: None,
        bits: [false; 2],
        rows: vec![Inner { on: true, number: None }, Inner { on: true, number: None }],
        flags: vec![false; 3],
    };
    let bytes = value.to_vec().unwrap();
    // Block at 6: flags 6, maybe 7, text 9, bits 13, rows 15, flags 19; data at 23: rows (count to 33, row 33, row 35), flags 37.
    for (at, byte, expected) in [
        (6, 0x80, "Strict at byte 6"),
        (7, 1, "Strict.maybe at byte 7"),
        (14, 2, "Strict.bits at byte 13"),
        (33, 0x81, "Inner at byte 33"),
        (36, 1, "Inner.number at byte 36"),
        (38, 2, "Strict.flags at byte 38"),
    ] {
        let mut changed = bytes.clone();
        changed[at] = byte;
        assert!(Strict::view(&changed).is_ok(), "{expected} is valid");
        let error = Strict::view_canonical(&changed).unwrap_err().to_string();
        assert_eq!(error, format!("{expected}: expected the canonical form of this value"));
    }
}
