//! Messages under Miri: written, read through every accessor, changed in place, and attacked. The golden bytes are the
//! same on every target. (X-15, X-16, X-4, A4-1)

use std::format as text;

use pw::{ErrorKind, Message, Open, U24};

use super::{Kind, Level, hex};

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Leg {
    pub id: u32,
    pub name: String,
    #[pinwire(since = 2)]
    pub note: Option<String>,
}

/// What a version-1 writer knew of a `Leg`.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct OldLeg {
    pub id: u32,
    pub name: String,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Order {
    pub id: u64,
    pub flag: bool,
    pub kind: Kind,
    pub open: Open<Kind>,
    pub stop: Option<i32>,
    pub maybe: Option<bool>,
    pub letter: char,
    pub at: Level,
    pub pair: (u16, f32),
    pub pos: [i16; 3],
    pub symbol: String,
    pub blob: Vec<u8>,
    pub sizes: Vec<u32>,
    pub levels: Vec<Level>,
    pub names: Vec<String>,
    pub grid: Vec<Vec<u16>>,
    pub leg: Leg,
    pub legs: Vec<Leg>,
    pub extra: Option<([u32; 2], Leg)>,
    #[pinwire(since = 2, default = 7)]
    pub late: u16,
    #[pinwire(since = 3)]
    pub later: Option<Vec<(String, u8)>>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Borrowed<'a> {
    pub text: &'a str,
    pub bytes: &'a [u8],
    pub names: Vec<&'a str>,
}

fn leg(id: u32, name: &str, note: Option<&str>) -> Leg {
    Leg { id, name: name.into(), note: note.map(Into::into) }
}

fn level(price: i64) -> Level {
    Level { price, size: U24::MAX, kind: Open::Known(Kind::Two) }
}

fn order() -> Order {
    Order {
        id: 0x0102_0304_0506_0708,
        flag: true,
        kind: Kind::One,
        open: Open::Unknown(9),
        stop: Some(-2),
        maybe: Some(true),
        letter: '水',
        at: level(-1),
        pair: (0x0a0b, 1.5),
        pos: [1, -2, 0x0304],
        symbol: "grüße".into(),
        blob: b"blob".to_vec(),
        sizes: vec![1, 0x0203_0405],
        levels: vec![level(5)],
        names: vec!["é".into(), String::new(), "b".into()],
        grid: vec![vec![], vec![0x0607]],
        leg: leg(1, "one", Some("🦀")),
        legs: vec![leg(2, "two", None), leg(3, "drei", Some("é"))],
        extra: Some(([8, 9], leg(4, "", None))),
        late: 0x0c0d,
        later: Some(vec![("x".into(), 1)]),
    }
}

/// The header; number and flags; `kind` to `letter`; `at`; `pair` and `pos`; nine ends; version 2 and 3; the text; the
/// bodies.
const GOLDEN: &str = "59002e005500\
    08070605040302011f\
    02010900feffffff346c0000\
    fffffffffffffffffffffffeff\
    0b0a0000c03f0100feff0403\
    07000000040000000c000000190000002c0000003a0000005400000081000000a6000000\
    0d0c01b6000000\
    6772c3bcc39f65\
    626c6f6201000000050403020500000000000000fffffffeff03000000020000000200000003000000c3a962020000000000\
    00000200000007060d000900ffff010000000300000001070000006f6e65f09fa680020000000d000900ffff020000000300\
    000000030000000300000007000000010900000074776f64726569c3a90c00ffff08000800000009000000130000000d0009\
    00ffff040000000000000000000000000100000005000000ffff010000000178";

#[test]
fn golden_bytes_are_the_same_on_every_target() {
    let (order, mut buffer) = (order(), [0xaa; 512]);
    let len = order.encoded_len();
    for start in 0..2 {
        let written = &mut buffer[start..][..len];
        assert_eq!(order.encode_into(written), Ok(len));
        assert_eq!(hex(written), GOLDEN);
    }
    assert_eq!(buffer[1 + len], 0xaa, "nothing behind the message is written");
    let view = Order::view_canonical(&buffer[1..][..len]).unwrap();
    assert!(view == order && view.to_value().to_vec().unwrap() == buffer[1..][..len]);
}

#[test]
fn every_accessor() {
    let bytes = [&[0xee][..], &order().to_vec().unwrap()].concat();
    let view = Order::view(&bytes[1..]).unwrap();
    assert_eq!((view.id(), view.flag(), view.kind(), view.open()), (order().id, true, Kind::One, Open::Unknown(9)));
    assert_eq!((view.stop(), view.maybe(), view.letter()), (Some(-2), Some(true), '水'));
    assert_eq!((view.at().price(), view.pair(), view.pos().to_array()), (-1, (0x0a0b, 1.5), [1, -2, 0x0304]));
    assert_eq!((view.symbol(), view.blob()), ("grüße", &b"blob"[..]));
    assert_eq!(view.sizes().iter().rev().collect::<Vec<_>>(), [0x0203_0405, 1]);
    assert_eq!(view.levels().iter().map(|level| level.price()).collect::<Vec<_>>(), [5]);
    assert_eq!(view.names().iter().rev().collect::<Vec<_>>(), ["b", "", "é"]);
    assert_eq!(view.grid().iter().map(|list| list.len()).collect::<Vec<_>>(), [0, 1]);
    assert_eq!((view.leg().name(), view.leg().note()), ("one", Some("🦀")));
    let (mut legs, both) = (view.legs().iter(), view.legs());
    let (last, first) = (legs.next_back().unwrap(), legs.next().unwrap());
    assert_eq!((last.name(), last.note(), first.name(), first.note()), ("drei", Some("é"), "two", None));
    assert!(legs.next().is_none() && both.get(2).is_none() && both.get(usize::MAX).is_none());
    assert!(both.get(1) == Some(last) && view.names().get(3).is_none() && view.sizes().get(usize::MAX).is_none());
    let (numbers, leg) = view.extra().unwrap();
    assert_eq!((numbers.to_array(), leg.id(), view.late()), ([8, 9], 4, 0x0c0d));
    let later: Vec<_> = view.later().unwrap().iter().collect();
    assert_eq!(later, [("x", 1)]);
    assert!(text!("{view:?}").starts_with("Order { id: 72623859790382856, flag: true"));
}

#[test]
fn set_in_place() {
    let mut bytes = [&[0xee][..], &order().to_vec().unwrap()].concat();
    let mut change = Order::view_mut(&mut bytes[1..]).unwrap();
    change.set_id(7);
    change.set_flag(false);
    change.set_stop(None);
    change.set_maybe(None);
    change.set_pos([9; 3]);
    change.set_late(8).unwrap();
    change.leg_mut().set_id(70);
    change.sizes_mut().update(|size| size + 1).unwrap();
    let mut legs = change.legs_mut();
    legs.for_each(|mut leg| leg.set_id(5));
    legs.get_mut(1).unwrap().set_id(6);
    assert!(legs.get_mut(2).is_none());
    assert_eq!(change.as_view().stop(), None);
    let view = Order::view_canonical(&bytes[1..]).unwrap();
    assert_eq!((view.id(), view.flag(), view.stop(), view.maybe(), view.late()), (7, false, None, None, 8));
    assert_eq!(view.legs().iter().map(|leg| (leg.id(), leg.name())).collect::<Vec<_>>(), [(5, "two"), (6, "drei")]);
    assert_eq!((view.leg().id(), view.sizes().iter().sum::<u32>(), view.pos().to_array()), (70, 0x0203_0408, [9; 3]));
}

/// Old and new writers.
#[test]
fn two_versions() {
    let old = OldLeg { id: 1, name: "alt".into() }.to_vec().unwrap();
    let view = Leg::view(&old).unwrap();
    assert_eq!((view.id(), view.name(), view.note()), (1, "alt", None));
    let new = leg(1, "neu", Some("é")).to_vec().unwrap();
    assert_eq!(OldLeg::view(&new).unwrap().name(), "neu");
    assert!(OldLeg::view_canonical(&new).is_err() && Leg::view_canonical(&old).is_err());
}

#[test]
fn borrowed_values() {
    let bytes = Borrowed { text: "é", bytes: &[1, 2], names: vec!["a", "b"] }.to_vec().unwrap();
    let value = Borrowed::view(&bytes).unwrap().to_value();
    assert!(bytes.as_ptr_range().contains(&value.text.as_ptr()) && value.names == ["a", "b"] && value.bytes == [1, 2]);
}

/// Some prefixes, and a flipped bit in every 13th byte: an error, or a view that can be printed and written again.
#[test]
fn hostile_bytes() {
    let bytes = order().to_vec().unwrap();
    for cut in (0..bytes.len()).step_by(17) {
        assert!(Order::view(&bytes[..cut]).is_err());
    }
    for index in (0..bytes.len()).step_by(13) {
        let mut changed = bytes.clone();
        changed[index] ^= 1 << (index % 8);
        if let Ok(view) = Order::view(&changed) {
            assert!(text!("{view:?}").starts_with("Order { id: "));
            assert!(Order::view_canonical(&view.to_value().to_vec().unwrap()).unwrap() == view);
        }
    }
}

/// Counts and ends that are small again in 32 bits. (A3-4)
#[test]
fn lengths_of_any_width() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct List {
        legs: Vec<OldLeg>,
        names: Vec<String>,
    }
    let message = |ends: [u32; 2], lane: &[u8]| {
        [&[8, 0, 0xff, 0xff, 4, 0][..], &ends[0].to_le_bytes(), &ends[1].to_le_bytes(), lane].concat()
    };
    for count in [0x2000_0000_u32, 0x2000_0001, 0x4000_0001, u32::MAX] {
        let rows = [&count.to_le_bytes()[..], &[8, 0, 4, 0, 0xff, 0xff], &[0; 8]].concat();
        assert_eq!(List::view(&message([18, 18], &rows)).err().map(|e| e.kind()), Some(ErrorKind::BadCount(count)));
        let names = [&count.to_le_bytes()[..], &[0; 4]].concat();
        assert_eq!(List::view(&message([0, 8], &names)).err().map(|e| e.kind()), Some(ErrorKind::BadCount(count)));
    }
    let error = List::view(&message([0, u32::MAX], b"")).err().unwrap();
    assert_eq!(error.needed(), usize::try_from(u32::MAX).ok());
}
