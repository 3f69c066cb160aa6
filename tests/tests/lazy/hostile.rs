//! Bytes that claim more than they have, or the same bytes twice. (X-17, B2-3)

use pw::prelude::*;

use crate::types::{All, all};

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Leg {
    id: u8,
    name: String,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Lists {
    names: Vec<String>,
    legs: Vec<Leg>,
    pairs: Vec<(u8, String)>,
    grid: Vec<Vec<u8>>,
}

/// Four bodies in the data lane, and their ends in the block.
fn message(bodies: [&[u8]; 4]) -> Vec<u8> {
    let mut bytes = vec![16, 0, 0xff, 0xff, 12, 0];
    let mut end = 0;
    for body in bodies {
        end += body.len() as u32;
        bytes.extend(end.to_le_bytes());
    }
    bytes.extend(bodies.concat());
    bytes
}

/// A count of 2³², where there is one, is refused without a look at more than the header.
#[test]
fn claimed_counts() {
    for count in [0, 3, 0x4000_0000, u32::MAX] {
        let mut list = count.to_le_bytes().to_vec();
        list.extend([1, 0, 0, 0, 1, 0, 0, 0]);
        let mut rows = count.to_le_bytes().to_vec();
        rows.extend([5, 0, 1, 0, 0xff, 0xff]);
        rows.extend([7, 0, 0, 0, 0]);
        let bytes = message([&list, &rows, &rows, &list]);
        let lazy = Lists::lazy(&bytes).expect("a good header");
        let kinds = [
            lazy.names().err().map(|error| error.kind()),
            lazy.legs().err().map(|error| error.kind()),
            lazy.pairs().err().map(|error| error.kind()),
            lazy.grid().err().map(|error| error.kind()),
        ];
        assert_eq!(kinds, [Some(ErrorKind::BadCount(count)); 4]);
    }
}

/// A stride below the length of version 1, and slots beside the last end.
#[test]
fn claimed_strides_and_slots() {
    for (header, kind) in [
        ([0, 0, 1, 0, 0xff, 0xff], ErrorKind::BadBlock(0)),
        ([4, 0, 1, 0, 0xff, 0xff], ErrorKind::BadBlock(4)),
        ([5, 0, 0, 0, 0xff, 0xff], ErrorKind::BadSlot(0)),
        ([5, 0, 0xff, 0xff, 0xff, 0xff], ErrorKind::BadSlot(0xffff)),
        ([5, 0, 1, 0, 1, 0], ErrorKind::BadSlot(1)),
    ] {
        let rows = [&[1, 0, 0, 0][..], &header, &[7, 0, 0, 0, 0]].concat();
        let bytes = message([&[], &rows, &rows, &[]]);
        let lazy = Lists::lazy(&bytes).expect("a good header");
        assert_eq!(lazy.legs().err().map(|error| error.kind()), Some(kind));
        assert_eq!(lazy.pairs().err().map(|error| error.kind()), Some(kind));
    }
}

/// Ends that go back and forth: each element is a range of the lane, or an error, and the list is refused as a whole.
#[test]
fn elements_that_share_bytes() {
    let mut body = 4_u32.to_le_bytes().to_vec();
    for end in [6_u32, 0, 6, 6] {
        body.extend(end.to_le_bytes());
    }
    body.extend(b"shared");
    let bytes = message([&body, &[], &[], &body]);
    assert!(Lists::view(&bytes).is_err());
    let lazy = Lists::lazy(&bytes).expect("a good header");
    let names = lazy.names().expect("a good count");
    let bad = ErrorKind::BadEnd { start: 6, end: 0 };
    let found: Vec<_> = (0..4).map(|index| names.get(index).map_err(|error| error.kind())).collect();
    assert_eq!(found, [Ok(Some("shared")), Err(bad), Ok(Some("shared")), Ok(Some(""))]);
    assert_eq!(names.check().map_err(|error| error.kind()).err(), Some(bad));
    assert!(lazy.grid().expect("a good count").check().is_err());
}

/// An element that begins at 2³² − 1: nobody looked at where the one before it ends. (On 32 bits sums of it overflow.)
#[test]
fn elements_that_begin_nowhere() {
    let body = [&2_u32.to_le_bytes()[..], &[0xff; 4], &6_u32.to_le_bytes(), b"shared"].concat();
    let bytes = message([&body, &[], &[], &body]);
    let lazy = Lists::lazy(&bytes).expect("a good header");
    let (names, grid) = (lazy.names().expect("a good count"), lazy.grid().expect("a good count"));
    for (index, kind) in
        [(0, ErrorKind::BadEnd { start: 0, end: u32::MAX }), (1, ErrorKind::BadEnd { start: u32::MAX, end: 6 })]
    {
        assert_eq!(names.get(index).map_err(|error| error.kind()), Err(kind));
        assert_eq!(grid.get(index).map_err(|error| error.kind()), Err(kind));
    }
}

/// The same for rows.
#[test]
fn rows_that_share_bytes() {
    let mut rows = 3_u32.to_le_bytes().to_vec();
    rows.extend([5, 0, 1, 0, 0xff, 0xff]);
    for end in [3_u8, 0, 3] {
        rows.extend([7, end, 0, 0, 0]);
    }
    rows.extend(b"abc");
    let bytes = message([&[], &rows, &[], &[]]);
    let rows = Lists::lazy(&bytes).expect("a good header").legs().expect("a good header");
    let names: Vec<_> = rows.iter().map(|row| row.name().map_err(|error| error.kind())).collect();
    assert_eq!(names, [Ok("abc"), Err(ErrorKind::BadEnd { start: 3, end: 0 }), Ok("abc")]);
    assert!(rows.iter().nth(1).expect("a row").check().is_err());
    assert!(rows.check().is_err());
}

/// What it costs does not grow with the message: a header and one field are read of any number of bytes.
#[test]
fn the_rest_is_not_looked_at() {
    let mut bytes = all().to_vec().expect("written");
    let header = u16::from_le_bytes([bytes[0], bytes[1]]) as usize + 6;
    let ends: Vec<_> = [2, 4].map(|slot| 6 + u16::from_le_bytes([bytes[slot], bytes[slot + 1]]) as usize).into();
    let text_len = u32::from_le_bytes(bytes[ends[0]..ends[0] + 4].try_into().expect("four bytes")) as usize;
    // All bodies but the header of the message are garbage.
    bytes[header + text_len..].fill(0xfe);
    assert!(All::view(&bytes).is_err());
    let lazy = All::lazy(&bytes).expect("a good header");
    assert_eq!((lazy.id(), lazy.name(), lazy.last()), (Ok(7), Ok("näme"), Ok(1)));
    assert!(lazy.legs().is_err() && lazy.tags().is_err() && lazy.leg().is_err());
}
