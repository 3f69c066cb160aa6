//! Attack files on maps: what is out of order, or there twice. Beside each stands its nearest legal form.
//! (X-4, B2-3, A3-4, X-17)

use std::collections::BTreeMap;

use pinwire_hostile_messages::le;
use pinwire_hostile_messages::message::build::{NONE, rows};
use pinwire_hostile_messages::message::schemas::Side;
use pw::{ErrorKind, Message, Open, View, Visit};

use crate::small::{Numbered, Prices, accepted, one, refused};

/// A map from text to numbers: rows of 8 bytes.
fn prices(keys: &[&str]) -> Vec<u8> {
    let mut end = 0;
    let mut block = Vec::new();
    for (key, number) in keys.iter().zip(1_u32..) {
        end += key.len() as u32;
        block.extend(le![end, number]);
    }
    one(&rows(keys.len() as u32, 8, 0, NONE, &block, keys.concat().as_bytes()))
}

/// A map from numbers to text: rows of 6 bytes.
fn numbered(keys: &[i16]) -> Vec<u8> {
    let block: Vec<u8> = keys.iter().flat_map(|key| le![*key, 0_u32]).collect();
    one(&rows(keys.len() as u32, 6, 2, NONE, &block, b""))
}

#[test]
fn keys_of_text_ascend_by_their_bytes() {
    for keys in [&["a", "b"][..], &["", "a"], &["a", "aa", "ab", "b"], &["Z", "a", "é", "日"], &["x"], &[]] {
        let bytes = if keys.is_empty() { one(b"") } else { prices(keys) };
        assert!(accepted::<Prices>(&bytes), "{keys:?}");
        let view = Prices::view(&bytes).expect("a map");
        for (key, number) in keys.iter().zip(1..) {
            assert_eq!(view.body().get(key), Some(number));
        }
        assert!(["", "0", "aaa", "日本"].iter().all(|key| keys.contains(key) || view.body().get(key).is_none()));
    }
    for keys in [&["b", "a"][..], &["a", ""], &["aa", "a"], &["é", "a"], &["a", "c", "b"], &["b", "c", "a"]] {
        assert_eq!(refused::<Prices>(&prices(keys)), ErrorKind::BadOrder, "{keys:?}");
    }
}

#[test]
fn keys_that_are_there_twice() {
    for keys in [&["a", "a"][..], &["", ""], &["a", "b", "b"], &["a", "a", "b"], &["日本", "日本"]] {
        assert_eq!(refused::<Prices>(&prices(keys)), ErrorKind::BadOrder, "{keys:?}");
    }
    assert_eq!(refused::<Numbered>(&numbered(&[7, 7])), ErrorKind::BadOrder);
    assert_eq!(refused::<Numbered>(&numbered(&[0, 0, 1])), ErrorKind::BadOrder);
}

/// Numbers ascend as numbers: not by their bytes, of which the first is the lowest, and not as if they had no sign.
#[test]
fn keys_that_are_numbers_ascend_as_numbers() {
    for keys in [&[-2, -1, 0, 1][..], &[i16::MIN, i16::MAX], &[255, 256, 257], &[1, 256]] {
        let bytes = numbered(keys);
        assert!(accepted::<Numbered>(&bytes), "{keys:?}");
        let view = Numbered::view(&bytes).expect("a map");
        assert!(keys.iter().all(|key| view.body().get(*key) == Some("")) && view.body().get(77).is_none());
    }
    for keys in [&[0, -1][..], &[i16::MAX, i16::MIN], &[256, 255], &[256, 1], &[-1, -2]] {
        assert_eq!(refused::<Numbered>(&numbered(keys)), ErrorKind::BadOrder, "{keys:?}");
    }
}

/// A message with a map of one kind, and its bytes with the two entries the other way round.
fn turned<M: Message>(value: &M, row: usize) -> [Vec<u8>; 2]
where
    for<'b> View<'b, M>: Visit + std::fmt::Debug,
{
    let sound = value.to_vec().expect("a value");
    assert!(accepted::<M>(&sound));
    let mut bytes = sound.clone();
    let start = sound.len() - 2 * row;
    bytes[start..].rotate_left(row);
    [sound, bytes]
}

/// Every sort of key that needs no lane: the last bytes are the two rows.
#[test]
fn every_sort_of_key_has_an_order() {
    macro_rules! keys {
        ($($name:ident: $key:ty = $one:expr, $two:expr => $row:expr;)*) => {$(
            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            struct $name {
                map: BTreeMap<$key, u8>,
            }
            let value = $name { map: BTreeMap::from([($one, 1), ($two, 2)]) };
            let [_, bad] = turned(&value, $row);
            assert_eq!(refused::<$name>(&bad), ErrorKind::BadOrder, stringify!($key));
        )*};
    }
    keys! {
        OfU8: u8 = 1, 200 => 2;
        OfU16: u16 = 0x00ff, 0x0100 => 3;
        OfU32: u32 = 0x00ff_ffff, 0xff00_0000 => 5;
        OfU64: u64 = 1, u64::MAX => 9;
        OfU128: u128 = 1, u128::MAX => 17;
        OfI8: i8 = -1, 0 => 2;
        OfI32: i32 = i32::MIN, i32::MAX => 5;
        OfI64: i64 = -256, -1 => 9;
        OfI128: i128 = i128::MIN, 0 => 17;
        OfBool: bool = false, true => 2;
        OfChar: char = 'a', '\u{10ffff}' => 5;
        OfSide: Side = Side::Buy, Side::Sell => 2;
    }
}

/// The order on the wire is that of the raw values and bytes, whatever `Ord` says.
#[test]
fn the_writer_sorts_by_the_wire() {
    /// Its `Ord` is the other way round.
    #[derive(pw::Packet, Clone, Copy, PartialEq, Eq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    enum Backward {
        One = 1,
        Two = 2,
        Three = 3,
    }
    impl PartialOrd for Backward {
        fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl Ord for Backward {
        fn cmp(&self, other: &Self) -> std::cmp::Ordering {
            (*other as u8).cmp(&(*self as u8))
        }
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Sorted {
        map: BTreeMap<Backward, String>,
    }
    let entry = |key: Backward| (key, format!("{key:?}"));
    let value = Sorted { map: [Backward::Two, Backward::One, Backward::Three].map(entry).into() };
    assert_eq!(value.map.keys().next(), Some(&Backward::Three));
    let bytes = value.to_vec().expect("a value");
    let view = Sorted::view_canonical(&bytes).expect("what is written is canonical");
    assert_eq!(view.map().iter().map(|(key, _)| key as u8).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(view.map().get(Backward::Two), Some("Two"));
    assert!(view == value);
    let again: Sorted = view.to_value();
    assert!(again.map == value.map);
}

/// Also of raw values that have no name.
#[test]
fn open_enums_as_keys() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Opened {
        map: BTreeMap<Open<Side>, u8>,
    }
    let bytes = |keys: &[u8]| {
        let block: Vec<u8> = keys.iter().flat_map(|key| [*key, 9]).collect();
        one(&rows(keys.len() as u32, 2, NONE, NONE, &block, b""))
    };
    assert!(accepted::<Opened>(&bytes(&[0, 0x42, 0x50, 0x53, 0xff])));
    assert_eq!(refused::<Opened>(&bytes(&[0x53, 0x50])), ErrorKind::BadOrder);
    assert_eq!(refused::<Opened>(&bytes(&[7, 7])), ErrorKind::BadOrder);
    let view = bytes(&[0x42, 0x50]);
    let view = Opened::view(&view).expect("a map");
    assert_eq!(view.map().get(Open::Unknown(0x50)), Some(9));
    assert_eq!((view.map().get(Open::Known(Side::Buy)), view.map().get(Open::Known(Side::Sell))), (Some(9), None));
}

/// A map is a list of rows: what is refused there is refused here.
#[test]
fn what_rows_refuse() {
    let two = |ends: [u32; 2], text: &[u8]| one(&rows(2, 8, 0, NONE, &le![ends[0], 1_u32, ends[1], 2_u32], text));
    assert!(accepted::<Prices>(&two([1, 2], b"ab")));
    assert_eq!(refused::<Prices>(&two([2, 1], b"a")), ErrorKind::BadEnd { start: 0, end: 2 });
    assert_eq!(refused::<Prices>(&two([1, 1], b"ab")), ErrorKind::Trailing(1));
    assert_eq!(refused::<Prices>(&two([1, 2], b"\xc3\xa9")), ErrorKind::SplitChar(1));
    assert_eq!(refused::<Prices>(&two([1, 2], b"a\xff")), ErrorKind::NotUtf8);
    assert_eq!(refused::<Prices>(&one(&rows(1, 4, 0, NONE, &le![0_u32], b""))), ErrorKind::BadBlock(4));
    assert_eq!(refused::<Prices>(&one(&rows(1, 8, NONE, NONE, &[0; 8], b""))), ErrorKind::BadSlot(NONE));
    assert_eq!(refused::<Prices>(&one(&rows(0, 8, 0, NONE, b"", b""))), ErrorKind::BadCount(0));
    // Rows with more than a key and a value: nobody writes those, but a reader cannot know.
    assert!(!accepted::<Prices>(&one(&rows(1, 9, 0, NONE, &[0; 9], b""))));
}

#[test]
fn huge_counts() {
    for count in [3, 0xffff, 0x2000_0000, 0x2000_0001, 0x7fff_ffff, u32::MAX] {
        let body = rows(count, 8, 0, NONE, &le![1_u32, 1_u32, 2_u32, 2_u32], b"ab");
        assert_eq!(refused::<Prices>(&one(&body)), ErrorKind::BadCount(count));
    }
}

/// 1 KB that claims 1 GB; and of keys that are all there is, only one can be empty.
#[test]
fn one_kilobyte_that_claims_a_gigabyte() {
    for count in 0..=130_u32 {
        let bytes = one(&rows(count, 8, 0, NONE, &[0; 1024], b""));
        assert!(Prices::view(&bytes).is_err(), "no two keys are alike");
    }
    for count in [1 << 27, 1 << 28, 1 << 30] {
        let bytes = one(&rows(count, 8, 0, NONE, &[0; 1024], b""));
        assert_eq!(refused::<Prices>(&bytes), ErrorKind::BadCount(count));
    }
    let bytes = one(&rows(1, 8, 0, NONE, &le![1_u32 << 30, 7_u32], &[b'x'; 1000]));
    assert_eq!(refused::<Prices>(&bytes), ErrorKind::TooShort((1 << 30) - 1000));
}
