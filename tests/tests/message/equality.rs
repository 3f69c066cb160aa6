//! Equality is that of values: each field counts, floats by their bits, other bytes of one value do not. (W46, W47)

use pw::prelude::*;

use crate::random::Random;
use crate::shapes::{All, Bar, Leg, Side};

/// A value in which no field is empty.
fn full() -> All {
    let mut random = Random(5);
    let mut value = random.all();
    let leg = || Leg { ratio: 1, live: Some(false), name: "é".into(), sizes: vec![1, 2] };
    value.stop = Some(0);
    value.known = Some(false);
    value.maybe_side = Some(Side::Buy);
    value.bar = Bar { side: Side::Buy, on: true, _pad: (), low: 1, high: 2 };
    value.maybe_bar = Some(value.bar);
    value.single = f32::from_bits(0x7fc0_0001);
    value.double = 0.0;
    value.note = Some(String::new());
    value.maybe_blob = Some(vec![]);
    value.blob = vec![1];
    value.sizes = vec![1, 2];
    value.floats = vec![0.0, f32::NAN];
    value.flags = vec![true, false];
    value.letters = vec!['a'];
    value.sides = vec![Side::Buy];
    value.venues = vec![Open::Unknown(1)];
    value.path = vec![value.at];
    value.bars = vec![value.bar];
    value.arrays = vec![[1, 2]];
    value.pairs = vec![(1, 0.0)];
    value.tuples = vec![(1, "a".into(), Some(false))];
    value.names = vec!["a".into(), "bc".into()];
    value.blobs = vec![vec![1], vec![2, 3]];
    value.grid = vec![vec![1], vec![2, 3]];
    value.text_grid = vec![vec!["a".into()], vec![]];
    value.leg = leg();
    value.maybe_leg = Some(leg());
    value.legs = vec![leg(), leg()];
    value.leg_grid = vec![vec![leg()], vec![]];
    value.extra = Some(([1; 4], leg()));
    value
}

/// One change each: of every field, at least.
const CHANGES: &[fn(&mut All)] = &[
    |all| all.id ^= 1 << 63,
    |all| all.small = !all.small,
    |all| all.wide ^= 1 << 127,
    |all| all.odd = if all.odd == I24::MAX { I24::MIN } else { I24::MAX },
    |all| all.single = f32::from_bits(0x7fc0_0002),
    |all| all.double = -0.0,
    |all| all.letter = if all.letter == 'x' { 'y' } else { 'x' },
    |all| all.active = !all.active,
    |all| all.side = if all.side == Side::Buy { Side::Sell } else { Side::Buy },
    |all| all.venue = Open::from_repr(!all.venue.to_repr()),
    |all| all.stop = None,
    |all| all.stop = Some(1),
    |all| all.known = None,
    |all| all.known = Some(true),
    |all| all.maybe_side = None,
    |all| all.maybe_side = Some(Side::Sell),
    |all| all.at.y = 0.0,
    |all| all.bar.on = false,
    |all| all.bar.high = 3,
    |all| all.maybe_bar = None,
    |all| all.pair.0 ^= 1,
    |all| all.pair.1 = 0.125,
    |all| all.truths.0 = !all.truths.0,
    |all| all.truths.1 ^= 1,
    |all| all.pos[1] = -0.0,
    |all| all.bits[1] = !all.bits[1],
    |all| all.code = Ascii::new("zz").unwrap(),
    |all| all.tag[3] ^= 1,
    |all| all.symbol.push('x'),
    |all| all.note = None,
    |all| all.note = Some("x".into()),
    |all| all.blob = vec![],
    |all| all.blob = vec![2],
    |all| all.maybe_blob = None,
    |all| all.sizes[1] = 3,
    |all| all.sizes.push(0),
    |all| all.floats[0] = -0.0,
    |all| all.floats[1] = f32::from_bits(0x7fc0_0009),
    |all| all.flags[1] = true,
    |all| all.letters[0] = 'b',
    |all| all.sides[0] = Side::Sell,
    |all| all.venues[0] = Open::Unknown(2),
    |all| all.path[0].z = 77.0,
    |all| all.bars[0].low = 9,
    |all| all.arrays[0][1] = 3,
    |all| all.pairs[0].1 = -0.0,
    |all| all.tuples[0].1 = "b".into(),
    |all| all.tuples[0].2 = None,
    |all| all.names.reverse(),
    |all| all.names = vec!["ab".into(), "c".into()],
    |all| all.names = vec!["abc".into()],
    |all| all.blobs = vec![vec![1, 2], vec![3]],
    |all| all.grid = vec![vec![1, 2], vec![3]],
    |all| all.grid[1][1] = 4,
    |all| all.text_grid.reverse(),
    |all| all.text_grid[0][0] = "é".into(),
    |all| all.leg.name = "e".into(),
    |all| all.leg.live = None,
    |all| all.maybe_leg = None,
    |all| all.maybe_leg.as_mut().unwrap().ratio = 2,
    |all| all.legs[1].sizes = vec![],
    |all| all.legs[0].live = Some(true),
    |all| all.legs.truncate(1),
    |all| all.leg_grid[0][0].ratio = 0,
    |all| all.leg_grid.truncate(1),
    |all| all.extra = None,
    |all| all.extra.as_mut().unwrap().0[3] = 9,
    |all| all.extra.as_mut().unwrap().1.name = String::new(),
    |all| all.last ^= 1,
];

/// The value and its views are equal; with any change they are not. NaN equals itself: bits are what counts.
#[test]
fn every_field_counts() {
    let value = full();
    let bytes = value.to_vec().unwrap();
    let view = All::view_canonical(&bytes).unwrap();
    assert!(view == value && view == view && view == All::view(&bytes.clone()).unwrap());
    for (number, change) in CHANGES.iter().enumerate() {
        let mut changed = full();
        change(&mut changed);
        let other = changed.to_vec().unwrap();
        assert_ne!(bytes, other, "change {number} changes something");
        let other = All::view(&other).unwrap();
        assert!(other == changed, "change {number}");
        let differs = [view != other, other != view, view != changed, other != value];
        assert_eq!(differs, [true; 4], "change {number}");
    }
    assert_eq!(fields_changed(), All::SCHEMA.fields.len(), "each field is changed by some line above");
}

/// How many fields the changes reach, by what `Debug` shows.
fn fields_changed() -> usize {
    let lines = |all: &All| -> Vec<String> {
        let bytes = all.to_vec().unwrap();
        let view = All::view(&bytes).unwrap();
        let mut parts = Parts::default();
        view.visit(&mut parts);
        parts.0
    };
    let before = lines(&full());
    let mut changed = vec![false; before.len()];
    for change in CHANGES {
        let mut value = full();
        change(&mut value);
        for (index, (a, b)) in before.iter().zip(lines(&value)).enumerate() {
            changed[index] |= *a != b;
        }
    }
    changed.into_iter().filter(|changed| *changed).count()
}

/// Each field as text; floats by their bits.
#[derive(Default)]
struct Parts(Vec<String>);

impl pw::Visitor for Parts {
    fn scalar(&mut self, _: pw::At, value: pw::Scalar) {
        let text = match value {
            pw::Scalar::Float(value) => format!("{:x}", value.to_bits()),
            value => format!("{value:?}"),
        };
        self.0.push(text);
    }
    fn absent(&mut self, _: pw::At) {
        self.0.push("absent".into());
    }
    fn variant(&mut self, _: pw::At, raw: pw::Scalar, name: Option<&'static str>) {
        self.0.push(format!("{raw:?} {name:?}"));
    }
    fn text(&mut self, _: pw::At, text: &[u8]) {
        self.0.push(format!("{text:?}"));
    }
    fn bytes(&mut self, _: pw::At, bytes: &[u8]) {
        self.0.push(format!("{bytes:?}"));
    }
    fn nested<P: Visit>(&mut self, _: pw::At, packet: &P) {
        let mut inner = Self::default();
        packet.visit(&mut inner);
        self.0.push(inner.0.join(" "));
    }
    fn sequence<S: pw::Items>(&mut self, at: pw::At, items: &S) {
        let mut inner = Self::default();
        items.visit_items(at.field, &mut inner);
        self.0.push(format!("[{}]", inner.0.join(", ")));
    }
}

/// W9, W23, W46, W47: other bytes of the same value are equal, and not canonical.
#[test]
fn other_bytes_of_a_value_are_equal() {
    let value = full();
    let bytes = value.to_vec().unwrap();
    let view = All::view(&bytes).unwrap();
    let offset = |name| 6 + All::SCHEMA.fields.iter().find(|field| field.name == name).unwrap().offset;
    let inside = |pointer: *const u8| pointer.addr() - bytes.as_ptr().addr();
    let bars = inside(view.bars().get(0).unwrap().as_bytes().as_ptr());
    let mut places = vec![
        ("a bool of a Packet", offset("bar") + 1, 2),
        ("a pad of a Packet", offset("bar") + 2, 0xff),
        ("a bool of a Packet in an option", offset("maybe_bar") + 1, 0x80),
        ("a bool of a Packet in a list", bars + 1, 2),
        ("a pad of a Packet in a list", bars + 2, 1),
    ];
    if value.truths.0 {
        places.push(("a bool in a tuple", offset("truths"), 2));
    }
    for (index, bit) in value.bits.iter().enumerate().filter(|(_, bit)| **bit) {
        assert!(bit);
        places.push(("a bool in an array", offset("bits") + index, 3));
    }
    for (what, at, byte) in places {
        let mut other = bytes.clone();
        assert_ne!(other[at], byte);
        other[at] = byte;
        let other_view = All::view(&other).unwrap();
        assert!(other_view == value, "{what}: view == value");
        assert_eq!([view == other_view, other_view == view], [true; 2], "{what}: view == view");
        assert_eq!(format!("{other_view:?}"), format!("{view:?}"), "{what}");
        assert_eq!(other_view.to_value().to_vec().unwrap(), bytes, "{what}");
        let error = All::view_canonical(&other).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotCanonical, "{what}: {error}");
    }
}

/// The same for lists of bools.
#[test]
fn bools_of_lists_are_compared_as_bools() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Flags {
        flags: Vec<bool>,
        pairs: Vec<(bool, u8)>,
        rows: Vec<[bool; 2]>,
        grid: Vec<Vec<bool>>,
        maybe: Option<[bool; 2]>,
    }
    let value = Flags {
        flags: vec![true],
        pairs: vec![(true, 1)],
        rows: vec![[true, true]],
        grid: vec![vec![true]],
        maybe: Some([true, true]),
    };
    let bytes = value.to_vec().unwrap();
    let mut other = bytes.clone();
    let data = 6 + Flags::SCHEMA.size;
    let maybe = 6 + Flags::SCHEMA.fields[4].offset;
    // flags, the first of the pair, the row, the one in the grid (count and end in front of it)
    for at in [data, data + 1, data + 3, data + 4, data + 13, maybe] {
        assert_eq!(other[at], 1);
        other[at] = 0x40;
        let (a, b) = (Flags::view(&bytes).unwrap(), Flags::view(&other).unwrap());
        assert!(a == b && b == value, "byte {at}");
        assert!(Flags::view_canonical(&other).is_err());
        assert!(a.pairs() == b.pairs() && a.grid() == b.grid(), "lists, byte {at}");
    }
}
