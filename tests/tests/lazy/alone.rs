//! A part that is checked alone: a row, a list, a nested message, while the rest is damaged.

use pw::{Error, ErrorKind, Message};

use crate::agree::Twin;
use crate::types::{All, Leg, Places2, all, leg, places2};

/// Where `needle` stands once in the bytes.
fn find(bytes: &[u8], needle: &[u8]) -> usize {
    let mut found = bytes.windows(needle.len()).enumerate().filter(|(_, window)| *window == needle);
    let (at, _) = found.next().expect("it is there");
    assert!(found.next().is_none(), "it is there twice");
    at
}

/// Three rows of text that nothing else holds.
fn rows() -> Vec<u8> {
    let named = |name: &str| Leg { name: name.into(), note: None, ..leg(1) };
    All { legs: vec![named("first é"), named("secondé"), named("third é")], ..all() }.to_vec().expect("written")
}

/// Text of one row is damaged: the others are as they were, and so are all other fields.
#[test]
fn rows_beside_a_bad_row() {
    let mut bytes = rows();
    let at = find(&bytes, b"second");
    bytes[at + 2] = 0xff;
    assert!(All::view(&bytes).is_err());
    let lazy = All::lazy(&bytes).expect("a good header");
    let rows = lazy.legs().expect("a good header");
    let names: Vec<_> = rows.iter().map(|row| row.name().map_err(|error| (error.kind(), error.offset()))).collect();
    assert_eq!(names, [Ok("first é"), Err((ErrorKind::NotUtf8, at + 2)), Ok("third é")]);
    let checked: Vec<_> = rows.iter().map(|row| row.check().map(|view| view.name())).collect();
    assert_eq!((checked[0], checked[2]), (Ok("first é"), Ok("third é")));
    assert_eq!(checked[1].map_err(|error| error.offset()), Err(at + 2));
    assert!(rows.check().is_err() && lazy.check().is_err());
    assert_eq!(lazy.groups().map(|groups| groups.check().is_ok()), Ok(true));
    assert_eq!(lazy.name(), Ok("näme"));
}

/// An end between two rows lies inside a character: it is the fault of both, and of nobody else.
#[test]
fn an_end_that_splits_a_character() {
    let good = rows();
    // The rows stand in front of their text.
    let list = find(&good, b"first ") - 66;
    for (end, error) in [(7, ErrorKind::SplitChar(7)), (200, ErrorKind::BadEnd { start: 0, end: 200 })] {
        let mut bytes = good.clone();
        let at = (list..).find(|&at| bytes[at..at + 4] == [8, 0, 0, 0]).expect("the end of the first name");
        bytes[at] = end;
        let lazy = All::lazy(&bytes).expect("a good header");
        let first = lazy.legs().expect("rows").get(0).expect("a row");
        let found = first.name().expect_err("a bad end");
        assert_eq!((found.kind(), found.offset()), (error, at), "{found}");
        assert!(found.to_string().starts_with("Leg.name at byte "), "{found}");
        assert!(first.check().is_err());
        assert_eq!(lazy.legs().expect("rows").get(2).expect("a row").name(), Ok("third é"));
    }
}

/// Errors of what was found lazily are those of the validator: field and offset.
#[test]
fn errors_name_field_and_offset() {
    let mut bytes = all().to_vec().expect("written");
    let at = find(&bytes, "tüple".as_bytes());
    bytes[at + 1] = 0xff;
    let same = |lazy: Result<(), Error>| assert_eq!(lazy.err(), All::view(&bytes).err());
    let lazy = All::lazy(&bytes).expect("a good header");
    same(lazy.note().map(|_| ()));
    same(All::check(&lazy).map(|_| ()));
}

/// A list inside a nested message of a row of a newer writer.
#[test]
fn parts_of_a_newer_message() {
    let bytes = places2().to_vec().expect("written");
    let old = crate::types::Places::lazy(&bytes).expect("a newer message");
    let row = old.rows().expect("rows").get(2).expect("a row");
    let view = row.check().expect("a good row");
    assert_eq!((view.name(), row.name()), ("name", Ok("name")));
    let new = Places2::lazy(&bytes).expect("its own message");
    let more = new.one().expect("nested").more().expect("rows").check().expect("good rows");
    assert_eq!(more.len(), 3);
}
