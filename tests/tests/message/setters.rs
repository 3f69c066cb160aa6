//! Setting in place: every kind of fixed size, parts of nested values; what was canonical stays so. (B4-5, A2-5)

use pw::prelude::*;

use crate::random::Random;
use crate::shapes::{All, AllMut, Bar, Leg, LegMut, Side, Vec3};

/// What a setter returns: nothing, or a result.
trait Done {
    fn done(self);
}
impl Done for () {
    fn done(self) {}
}
impl Done for Result<(), Error> {
    fn done(self) {
        self.unwrap();
    }
}

/// The bytes after the setter are those of the value with that field.
macro_rules! set {
    ($($field:ident . $set:ident = [$($value:expr),+];)*) => {$(
        for seed in 0..8 {
            $(
                let mut value = Random(seed).all();
                let mut bytes = value.to_vec().unwrap();
                Done::done(All::view_mut(&mut bytes).unwrap().$set($value));
                value.$field = $value;
                assert_eq!(bytes, value.to_vec().unwrap(), "{} = {}", stringify!($field), stringify!($value));
                assert!(All::view_canonical(&bytes).unwrap() == value);
            )+
        }
    )*};
}

#[test]
fn every_fixed_kind_is_set() {
    let bar = Bar { side: Side::Sell, on: true, _pad: (), low: 15, high: 0 };
    set! {
        id.set_id = [0, u64::MAX];
        small.set_small = [-128];
        wide.set_wide = [u128::MAX - 1];
        odd.set_odd = [I24::MIN, I24::MAX];
        single.set_single = [-0.0, f32::INFINITY];
        double.set_double = [1.5];
        letter.set_letter = ['𝄞', '\0'];
        active.set_active = [true, false];
        side.set_side = [Side::Buy, Side::Sell];
        venue.set_venue = [Open::Known(Side::Buy), Open::Unknown(0xfe)];
        stop.set_stop = [None, Some(0), Some(i64::MIN)];
        known.set_known = [None, Some(true), Some(false)];
        maybe_side.set_maybe_side = [None, Some(Side::Sell)];
        at.set_at = [Vec3 { x: 1.0, y: -0.0, z: 3.5 }];
        bar.set_bar = [bar];
        maybe_bar.set_maybe_bar = [None, Some(bar)];
        pair.set_pair = [(7, 0.25)];
        truths.set_truths = [(true, 0), (false, 255)];
        pos.set_pos = [[0.0, -0.0, 1.0]];
        bits.set_bits = [[true, false]];
        code.set_code = [Ascii::new("").unwrap(), Ascii::new("WXYZ").unwrap()];
        tag.set_tag = [[1, 2, 3, 4]];
        last.set_last = [0, 0xff];
    }
}

/// A long row of setters on one message.
#[test]
fn canonical_stays_canonical() {
    let mut random = Random(77);
    let value = random.all();
    let mut bytes = value.to_vec().unwrap();
    for _ in 0..500 {
        let mut view = All::view_mut(&mut bytes).unwrap();
        match random.below(8) {
            0 => view.set_stop(random.maybe(|random| random.next() as i64)),
            1 => view.set_known(random.maybe(Random::truth)),
            2 => view.set_active(random.truth()),
            3 => Done::done(view.set_maybe_bar(random.maybe(Random::bar))),
            4 => view.set_maybe_side(random.maybe(Random::side)),
            5 => view.set_letter(random.letter()),
            6 => view.legs_mut().for_each(|mut leg| leg.set_live(random.maybe(Random::truth))),
            _ => view.leg_mut().set_ratio(random.next() as i16),
        }
        let view = All::view_canonical(&bytes).unwrap();
        assert_eq!(view.to_value().to_vec().unwrap(), bytes);
    }
}

/// A setter that refuses says where, and changes nothing, however many parts its value has.
#[test]
fn a_refused_value_changes_nothing() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Holder {
        id: u16,
        bar: Bar,
        maybe: Option<Bar>,
        absent: Option<Bar>,
        bars: [Bar; 3],
        pair: (u8, Bar),
        maybe_pair: Option<(Bar, Bar)>,
        rows: Vec<Bar>,
        name: String,
    }
    let good = Bar { side: Side::Buy, on: true, _pad: (), low: 1, high: 2 };
    let other = Bar { side: Side::Sell, on: false, _pad: (), low: 3, high: 4 };
    let bad = Bar { low: 99, ..other };
    let value = Holder {
        id: 7,
        bar: good,
        maybe: Some(good),
        absent: None,
        bars: [good; 3],
        pair: (1, good),
        maybe_pair: Some((good, good)),
        rows: vec![good; 2],
        name: "é".into(),
    };
    let mut bytes = value.to_vec().unwrap();
    let before = bytes.clone();
    let at = |name| 6 + Holder::SCHEMA.fields.iter().find(|field| field.name == name).unwrap().offset;
    let mut view = Holder::view_mut(&mut bytes).unwrap();
    let refused = |result: Result<(), Error>| {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutOfRange(99));
        assert_eq!(error.field().map(|field| (field.owner, field.name)), Some(("Bar", "low")));
        error.offset()
    };
    assert_eq!(refused(view.set_bar(bad)), at("bar") + 3);
    assert_eq!(refused(view.set_maybe(Some(bad))), at("maybe") + 3);
    assert_eq!(refused(view.set_absent(Some(bad))), at("absent") + 3);
    assert_eq!(refused(view.set_bars([other, other, bad])), at("bars") + 2 * Bar::SIZE + 3);
    assert_eq!(refused(view.set_pair((9, bad))), at("pair") + 1 + 3);
    assert_eq!(refused(view.set_maybe_pair(Some((other, bad)))), at("maybe_pair") + Bar::SIZE + 3);
    let _ = refused(view.rows_mut().set(1, &bad).unwrap());
    assert!(view.rows_mut().set(2, &good).is_none());
    assert_eq!(bytes, before);
    // Negative control: good values do change it.
    Holder::view_mut(&mut bytes).unwrap().set_bars([other; 3]).unwrap();
    assert_ne!(bytes, before);
}

/// The ways to the parts: nested messages, rows, raw slices, Packets in them; through several levels.
#[test]
fn parts_are_reached() {
    let leg = |ratio, live| Leg { ratio, live, name: "né".into(), sizes: vec![1, 2] };
    let make = |ratio, live: Option<bool>, size: u32, bar: Bar| All {
        leg: leg(ratio, live),
        maybe_leg: Some(leg(ratio, live)),
        legs: vec![leg(3, None), leg(ratio, live), leg(4, Some(true))],
        sizes: vec![5, size, 6],
        bars: vec![bar, bar],
        floats: vec![size as f32],
        sides: vec![bar.side],
        ..Random(9).all()
    };
    let bar = Bar { side: Side::Buy, on: false, _pad: (), low: 1, high: 2 };
    let changed = Bar { side: Side::Sell, on: true, _pad: (), low: 7, high: 2 };
    let mut bytes = make(1, Some(true), 7, bar).to_vec().unwrap();
    let mut view = All::view_mut(&mut bytes).unwrap();
    fn change(mut leg: LegMut<'_>) {
        leg.set_ratio(-2);
        leg.set_live(None);
    }
    change(view.leg_mut());
    change(view.maybe_leg_mut().unwrap());
    change(view.legs_mut().get_mut(1).unwrap());
    assert!(view.legs_mut().get_mut(3).is_none() && view.legs_mut().get_mut(usize::MAX).is_none());
    assert_eq!((view.legs_mut().len(), view.sizes_mut().len(), view.bars_mut().len()), (3, 3, 2));
    view.sizes_mut().set(1, &8).unwrap().unwrap();
    assert_eq!(view.sizes_mut().get(1), Some(8));
    assert!(view.sizes_mut().set(3, &8).is_none() && view.sizes_mut().get(usize::MAX).is_none());
    view.floats_mut().update(|value| value + 1.0).unwrap();
    view.sides_mut().set(0, &Side::Sell).unwrap().unwrap();
    view.bars_mut().for_each(|mut bar| {
        bar.set_side(Side::Sell);
        bar.set_on(true);
    });
    for index in 0..2 {
        view.bars_mut().get_mut(index).unwrap().set_low(7).unwrap();
    }
    assert_eq!(view.as_view().leg().name(), "né");
    assert_eq!(bytes, make(-2, None, 8, changed).to_vec().unwrap());
    assert!(All::view_canonical(&bytes).is_ok());
}

/// Rows of a list share their lanes; each sees its own part of them while it is changed.
#[test]
fn rows_see_their_own_lanes() {
    let legs: Vec<Leg> = (0..6)
        .map(|index| Leg {
            ratio: index, live: None, name: "é".repeat(index as usize), sizes: vec![7; index as usize]
        })
        .collect();
    let mut bytes = All { legs, ..Random(2).all() }.to_vec().unwrap();
    let mut view = All::view_mut(&mut bytes).unwrap();
    let mut index = 0;
    view.legs_mut().for_each(|mut leg| {
        assert_eq!((leg.as_view().name().len(), leg.as_view().sizes().len()), (2 * index, index));
        leg.sizes_mut().update(|size| size + index as u16).unwrap();
        leg.set_ratio(-1);
        index += 1;
    });
    for index in (0..6).rev() {
        let mut legs = view.legs_mut();
        let leg = legs.get_mut(index).unwrap();
        assert_eq!(leg.as_view().name(), "é".repeat(index));
        assert!(leg.as_view().sizes().iter().all(|size| usize::from(size) == 7 + index));
        assert_eq!(format!("{leg:?}"), format!("{:?}", leg.as_view()));
    }
    assert!(All::view_canonical(&bytes).unwrap().legs().iter().all(|leg| leg.ratio() == -1));
}

/// Bytes that `view` takes `view_mut` takes, and no others.
#[test]
fn view_mut_takes_what_view_takes() {
    let bytes = Random(3).all().to_vec().unwrap();
    for at in 0..bytes.len() {
        for bit in [0, 7] {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            let view = All::view(&changed).map(|_| ());
            assert_eq!(All::view_mut(&mut changed.clone()).map(|_: AllMut<'_>| ()), view);
        }
    }
}

/// A tuple that is refused at its second member is put back, from the stack: so there is a limit, and nothing changes.
#[test]
fn a_large_tuple_is_not_set_in_place() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Large {
        at: ([u64; 64], u32),
    }
    let mut bytes = Large { at: ([7; 64], 8) }.to_vec().unwrap();
    let before = bytes.clone();
    let error = Large::view_mut(&mut bytes).unwrap().set_at(([0; 64], 0)).unwrap_err();
    assert_eq!((error.kind(), error.field().map(|field| field.name)), (ErrorKind::NotInPlace, Some("at")));
    assert_eq!(bytes, before);
}

/// What a refused packet leaves is what was there to the byte, also where its bytes mean nothing.
#[test]
fn a_refused_packet_leaves_its_pad() {
    #[derive(Packet)]
    #[pinwire(le, crate = ::pw)]
    struct Padded {
        #[pinwire(pad = 2)]
        pad: (),
        #[pinwire(bits = 4)]
        low: u8,
        #[pinwire(bits = 4)]
        high: u8,
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Holder {
        at: Padded,
    }
    let mut bytes = Holder { at: Padded { pad: (), low: 1, high: 2 } }.to_vec().unwrap();
    bytes[6..8].fill(0xee);
    let before = bytes.clone();
    assert!(Holder::view_mut(&mut bytes).unwrap().set_at(Padded { pad: (), low: 3, high: 99 }).is_err());
    assert_eq!(bytes, before);
}

/// What stands in the block of a tuple with a variable member is an end: not even `None` is written there. (Behind an
/// alias the derive cannot know, so the setter is there; its predecessor made text of bytes that nobody had checked.)
#[test]
fn an_end_is_never_set() {
    type Note = (u8, String);
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Holder {
        raw: Vec<u8>,
        note: Option<Note>,
        names: Vec<String>,
    }
    let raw = vec![1, 0, 0, 0, 2, 0, 0, 0, 0xff, 0xfe];
    let value = Holder { raw, note: Some((1, "x".into())), names: vec!["é".into()] };
    let mut bytes = value.to_vec().unwrap();
    let before = bytes.clone();
    let mut view = Holder::view_mut(&mut bytes).unwrap();
    assert_eq!(view.set_note(None).unwrap_err().kind(), ErrorKind::NotInPlace);
    assert_eq!(view.as_view().names().get(0), Some("é"));
    assert_eq!(bytes, before);
}
