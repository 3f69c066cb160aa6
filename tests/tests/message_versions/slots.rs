//! Slots: how an old reader finds the lanes of a newer writer, and which ones are refused. (W24-W26, W34, W35)

use pw::ErrorKind::{BadEnd, BadSlot, SplitChar};
use pw::prelude::*;

use crate::compare::{sees, version};
use crate::types::{Bare1, Leaf1, bare1, leaf1};

/// A block of version 1 (id, flags, name, blob: 13 bytes), 12 bytes that the reader does not know, and the lanes.
fn newer(text_slot: u16, data_slot: u16, unknown: [u32; 3]) -> Vec<u8> {
    let mut bytes = [25_u16, text_slot, data_slot].iter().flat_map(|slot| slot.to_le_bytes()).collect::<Vec<_>>();
    bytes.extend([7, 0, 0, 0, 1]);
    bytes.extend([2_u32, 1].iter().chain(&unknown).flat_map(|end| end.to_le_bytes()));
    bytes.extend("é€".bytes().chain(*b"data"));
    bytes
}

fn read(bytes: &[u8]) -> Result<(String, Vec<u8>), (ErrorKind, usize)> {
    let view = Leaf1::view(bytes).map_err(|error| (error.kind(), error.offset()))?;
    Ok((view.name().to_owned(), view.blob().to_vec()))
}

/// W25: the slots of a newer writer stand in what it knows and we do not.
#[test]
fn lanes_of_a_newer_writer() {
    let good = Ok(("é".to_owned(), b"d".to_vec()));
    assert_eq!(read(&newer(13, 17, [5, 4, 99])), good);
    assert_eq!(read(&newer(21, 13, [4, 0, 5])), good);
    for (text_slot, data_slot, wrong, at) in [
        (5, 13, 5, 2),           // our own last end is not the length of the lane: the right place, but see below
        (9, 17, 9, 2),           // the other lane's end
        (12, 17, 12, 2),         // half in what is known
        (22, 13, 22, 2),         // the last byte lies outside
        (0xffff, 17, 0xffff, 2), // our own end has no lane
        (13, 9, 9, 4),           // fits the data lane by its place, but its end is 1, not 4
        (13, 0xffff, 0xffff, 4),
        (13, 0, 0, 4),
        (13, 16, 16, 4), // overlaps the other one
        (17, 14, 14, 4),
    ] {
        let found = read(&newer(text_slot, data_slot, [5, 4, 5])).unwrap_err();
        if matches!((text_slot, data_slot), (5, 13) | (13, 9)) {
            // W24: own is allowed; then the lane is as long as our own end says, and something is left over.
            assert!(!matches!(found.0, BadSlot(_)), "{found:?}");
        } else {
            assert_eq!(found, (BadSlot(wrong), at), "{text_slot} {data_slot}");
        }
    }
}

/// W25: in a block of a length that the reader knows only its own slots are valid.
#[test]
fn slots_of_ones_own_version_are_ones_own() {
    let bytes = leaf1(0).to_vec().unwrap();
    assert_eq!(bytes[..6], [13, 0, 5, 0, 9, 0]);
    for slot in 0..=u16::MAX {
        for (at, own) in [(2, 5), (4, 9)] {
            let mut bytes = bytes.clone();
            bytes[at..at + 2].copy_from_slice(&slot.to_le_bytes());
            let found = Leaf1::view(&bytes).map(|_| ()).map_err(|error| (error.kind(), error.offset()));
            let expected = if slot == own { Ok(()) } else { Err((BadSlot(slot), at)) };
            assert_eq!(found, expected);
        }
    }
    let bare = bare1(0).to_vec().unwrap();
    for (at, slot) in [(2, 0_u16), (4, 0), (2, 4), (4, 0xfffe)] {
        let mut bytes = bare.clone();
        bytes[at..at + 2].copy_from_slice(&slot.to_le_bytes());
        assert_eq!(Bare1::view(&bytes).map(|_| ()).map_err(|error| error.kind()), Err(BadSlot(slot)));
    }
}

/// W26: the slots of two lanes that the reader does not know at all keep their distance.
#[test]
fn unknown_slots_do_not_overlap() {
    for data_slot in 4..=12_u16 {
        let mut bytes = [16, 8, data_slot].iter().flat_map(|slot| slot.to_le_bytes()).collect::<Vec<_>>();
        bytes.extend([0; 16]);
        let found = Bare1::view(&bytes).map(|view| view.id()).map_err(|error| error.kind());
        let expected = if data_slot.abs_diff(8) < 4 { Err(BadSlot(data_slot)) } else { Ok(0) };
        assert_eq!(found, expected);
    }
}

/// W35: the end at the slot is checked like one of our own: not before ours, not behind the lane, not in a character.
#[test]
fn the_end_at_a_slot_is_an_end() {
    assert_eq!(read(&newer(13, 17, [1, 4, 0])).map_err(|found| found.0), Err(ErrorKind::Trailing(4)));
    // In rows: two of them, whose first one's unknown end is wrong.
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Rows {
        rows: Vec<Leaf1>,
    }
    let row = |name: u32, blob: u32, text: u32, data: u32| -> Vec<u8> {
        let ends = [name, blob, text, data].into_iter().flat_map(u32::to_le_bytes);
        [7, 0, 0, 0, 0].into_iter().chain(ends).collect()
    };
    let message = |first: Vec<u8>| {
        let second = row(5, 3, 7, 4);
        let mut body = vec![2, 0, 0, 0, 21, 0, 13, 0, 17, 0];
        body.extend(first.into_iter().chain(second).chain("éa€b".bytes()).chain(*b"data"));
        let mut bytes = vec![4, 0, 0xff, 0xff, 0, 0];
        bytes.extend((body.len() as u32).to_le_bytes());
        bytes.extend(body);
        bytes
    };
    let good = message(row(2, 1, 3, 2));
    let rows = Rows::view(&good).map_err(|error| error.to_string());
    let Err(text) = rows else { panic!("é a € b: the second name ends inside `€`") };
    assert_eq!(text, "Leaf1.name at byte 46: expected an end between two characters, found 5");
    let fixed = |first| {
        let mut bytes = message(first);
        bytes[46] = 6;
        bytes
    };
    let bytes = fixed(row(2, 1, 3, 2));
    let view = Rows::view(&bytes).unwrap();
    let seen: Vec<_> = view.rows().iter().map(|row| (row.name(), row.blob())).collect();
    assert_eq!(seen, [("é", &b"d"[..]), ("€", b"t")], "each row starts where the one before ends");
    let verdict = |first| Rows::view(&fixed(first)).map(|_| ()).map_err(|error| (error.kind(), error.offset()));
    assert_eq!(verdict(row(2, 1, 1, 2)), Err((BadEnd { start: 2, end: 1 }, 33)));
    assert_eq!(verdict(row(2, 1, 99, 2)), Err((BadEnd { start: 2, end: 99 }, 33)));
    assert_eq!(verdict(row(0, 1, 1, 2)).map_err(|found| found.1), Err(33), "inside `é`, as a start");
    assert_eq!(verdict(row(2, 3, 3, 2)), Err((BadEnd { start: 3, end: 2 }, 37)));
    assert_eq!(verdict(row(2, 1, 3, 9)), Err((BadEnd { start: 1, end: 9 }, 37)));
    assert_eq!(verdict(row(1, 1, 3, 2)), Err((SplitChar(1), 25)));
}

/// A signature or hash needs one form: newer and older bytes are not canonical, own ones are. (W43)
#[test]
fn only_own_slots_are_canonical() {
    assert_eq!(Leaf1::view_canonical(&newer(13, 17, [5, 4, 0])).unwrap_err().kind(), ErrorKind::NotCanonical);
    assert!(Leaf1::view_canonical(&leaf1(0).to_vec().unwrap()).is_ok());
}

/// W36, W38: a message that grew inside a tuple, in rows of tuples, in lists of those.
#[test]
fn messages_grow_inside_tuples() {
    macro_rules! tuples {
        ($leaf:ident, $tuples:ident { $($field:ident: $ty:ty $(= $attr:meta)?),* }) => {
            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            struct $leaf {
                $($(#[$attr])? $field: $ty,)*
            }
            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            struct $tuples {
                pair: (String, $leaf),
                pairs: Vec<($leaf, String, bool)>,
                grid: Vec<Vec<(u8, $leaf)>>,
                end: String,
            }
            version!($tuples);
        };
    }
    tuples!(Old, OldTuples { id: u8, name: String });
    tuples!(New, NewTuples {
        id: u8,
        name: String,
        more: String = pinwire(since = 2, default = "né"),
        data: Vec<u16> = pinwire(since = 2, default = [])
    });
    let old = |id| Old { id, name: "é".repeat(id.into()) };
    let new = |id: u8, more: &str, data| New { id, name: "é".repeat(id.into()), more: more.into(), data };
    macro_rules! value {
        ($tuples:ident, $leaf:expr) => {
            $tuples {
                pair: ("p".into(), $leaf(1)),
                pairs: vec![($leaf(2), "a".into(), true), ($leaf(0), "é".into(), false), ($leaf(1), "".into(), true)],
                grid: vec![vec![], vec![(7, $leaf(0)), (8, $leaf(2))]],
                end: "end".into(),
            }
        };
    }
    let of_old = value!(OldTuples, old).to_vec().unwrap();
    sees("old by old", &of_old, &value!(OldTuples, old), true);
    sees("old by new", &of_old, &value!(NewTuples, |id| new(id, "né", vec![])), false);
    let written = |id| new(id, "€", vec![id.into(); 2]);
    let of_new = value!(NewTuples, written).to_vec().unwrap();
    sees("new by new", &of_new, &value!(NewTuples, written), true);
    sees("new by old", &of_new, &value!(OldTuples, old), false);
}
